//! What is wrong with an entry, before anything is sent (exchange.md 6.1, profile-wizard.md 5.4).

use url::{Host, Url};

use crate::exchange::{self, Contradiction};
use crate::secret::Secret;

/// `DOMAIN\user` in one field: the two parts of it.
pub(super) fn split(typed: &str) -> Option<(String, String)> {
    let (domain, user) = typed.trim_start().split_once('\\')?;
    let (domain, user) = (domain.trim(), user.trim_start());
    (!domain.is_empty() && !user.is_empty()).then(|| (domain.to_owned(), user.to_owned()))
}

/// The part of an address that leads to its server.
pub(super) fn mail_domain(email: &str) -> String {
    let domain = email
        .trim()
        .rsplit_once('@')
        .map_or("", |(_, domain)| domain);
    domain.to_lowercase()
}

/// What is wrong with an e-mail address, as the id of a text.
pub(super) fn email_problem(email: &str) -> Option<&'static str> {
    let email = email.trim();
    if email.is_empty() {
        return Some("card-exchange-email-missing");
    }
    let good = email
        .rsplit_once('@')
        .is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.') && is_host(domain));
    let blank = email.contains(char::is_whitespace);
    (!good || blank || email.matches('@').count() > 1).then_some("card-exchange-email-wrong")
}

/// What is wrong with a user name. That there is none may be meant: then the e-mail address is used.
pub(super) fn user_problem(user: &str, domain: &str) -> Option<&'static str> {
    Some(match contradiction(user, domain)? {
        Contradiction::UserMissing => "card-exchange-user-missing",
        Contradiction::UserUnusable => "card-exchange-user-wrong",
        Contradiction::Nobody
        | Contradiction::DomainBesideAddress
        | Contradiction::TwoDomains
        | Contradiction::DomainUnusable => return None,
    })
}

/// What is wrong with a domain beside a user name.
pub(super) fn domain_problem(user: &str, domain: &str) -> Option<&'static str> {
    Some(match contradiction(user, domain)? {
        Contradiction::DomainBesideAddress => "card-exchange-domain-with-address",
        Contradiction::TwoDomains => "card-exchange-two-domains",
        Contradiction::DomainUnusable => "card-exchange-domain-wrong",
        Contradiction::Nobody | Contradiction::UserMissing | Contradiction::UserUnusable => {
            return None;
        }
    })
}

/// What speaks against both fields together; the e-mail address has its own field and its own problem.
fn contradiction(user: &str, domain: &str) -> Option<Contradiction> {
    exchange::form("a@b.example", user, domain).err()
}

/// What is worth a look about a password; it is sent as it is.
pub(super) fn password_remark(password: &str) -> Option<&'static str> {
    exchange::has_outer_blank(&Secret::new(password.to_owned()))
        .then_some("card-exchange-password-blanks")
}

/// The host that was typed, alone or inside an address; `None` when nothing was typed.
pub(super) fn host(typed: &str) -> Result<Option<String>, &'static str> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let wrong = Err("card-exchange-host-wrong");
    let Ok(address) = (if typed.contains("://") {
        Url::parse(typed)
    } else {
        Url::parse(&format!("https://{typed}"))
    }) else {
        return wrong;
    };
    let plain = address.username().is_empty() && address.password().is_none();
    match address.host() {
        Some(Host::Domain(host)) if plain && host.contains('.') => Ok(Some(host.to_owned())),
        Some(Host::Ipv4(_) | Host::Ipv6(_)) if plain => Ok(address.host_str().map(str::to_owned)),
        _ => wrong,
    }
}

fn is_host(domain: &str) -> bool {
    matches!(Host::parse(domain), Ok(Host::Domain(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_in_the_user_name_is_taken_out_of_it() {
        let table = [
            (r"CORP\kari", Some(("CORP", "kari"))),
            (r" corp.local\kari", Some(("corp.local", "kari"))),
            (r"CORP\", None),
            (r"\kari", None),
            ("kari@corp.example", None),
        ];
        for (typed, parts) in table {
            let parts = parts.map(|(domain, user)| (domain.to_owned(), user.to_owned()));
            assert_eq!(split(typed), parts, "{typed}");
        }
    }

    #[test]
    fn addresses_that_cannot_be_are_named() {
        for good in ["kari@contoso.example", " kari@xn--grn-hna.example "] {
            assert_eq!(email_problem(good), None, "{good}");
        }
        for bad in [
            "kari",
            "kari@",
            "@contoso.example",
            "a b@contoso.example",
            "a@b@c.example",
            "kari@contoso",
        ] {
            assert_eq!(
                email_problem(bad),
                Some("card-exchange-email-wrong"),
                "{bad}"
            );
        }
        assert_eq!(email_problem(" "), Some("card-exchange-email-missing"));
    }

    #[test]
    fn a_domain_beside_an_address_is_a_contradiction() {
        let table = [
            ("kari", "CORP", None),
            ("kari", "corp.local", None),
            ("kari@corp.example", "", None),
            (
                "kari@corp.example",
                "CORP",
                Some("card-exchange-domain-with-address"),
            ),
            ("kari", "a@b", Some("card-exchange-domain-wrong")),
            ("kari", r"CORP\x", Some("card-exchange-domain-wrong")),
            (r"CORP\kari", "OTHER", Some("card-exchange-two-domains")),
        ];
        for (user, domain, problem) in table {
            assert_eq!(domain_problem(user, domain), problem, "{user} {domain}");
        }
    }

    #[test]
    fn blanks_at_the_ends_of_a_password_are_worth_a_look() {
        assert_eq!(password_remark("pass word"), None);
        assert!(password_remark("password ").is_some());
        assert!(password_remark("\tpassword").is_some());
    }

    #[test]
    fn a_host_may_be_typed_alone_or_inside_an_address() {
        let table = [
            ("", Ok(None)),
            (" mail.corp.example ", Ok(Some("mail.corp.example"))),
            (
                "https://mail.corp.example/owa/",
                Ok(Some("mail.corp.example")),
            ),
            ("10.0.0.5", Ok(Some("10.0.0.5"))),
            ("mail corp", Err("card-exchange-host-wrong")),
            (
                "https://kari:secret@mail.corp.example",
                Err("card-exchange-host-wrong"),
            ),
        ];
        for (typed, found) in table {
            assert_eq!(
                host(typed),
                found.map(|host| host.map(str::to_owned)),
                "{typed}"
            );
        }
    }
}
