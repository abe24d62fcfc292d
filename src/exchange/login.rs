//! As whom to sign in: the forms of a user name (exchange.md 6.1).

use std::sync::Arc;

use crate::account::Server;
use crate::check::{Failure, Outcome};
use crate::secret::Secret;

/// As whom to sign in, in the one form that is sent (exchange.md 6.1).
#[derive(Debug, Clone)]
pub struct Login {
    /// The user name.
    pub user: String,
    /// The domain; empty when the user name is an address.
    pub domain: String,
    /// The password.
    pub password: Arc<Secret>,
}

impl Login {
    /// As a connection keeps it, in the form that was accepted.
    #[must_use]
    pub fn of(server: &Server, password: Secret) -> Self {
        Self {
            user: server.user.clone(),
            domain: server.domain.clone(),
            password: Arc::new(password),
        }
    }
}

/// User name and domain in the one form that is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The user name.
    pub user: String,
    /// The domain; may be empty.
    pub domain: String,
}

/// Why no form can be made of the fields: each names the field to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Contradiction {
    /// Neither a user name nor an e-mail address.
    #[error("neither a user name nor an e-mail address")]
    Nobody,
    /// A domain, but nobody in it.
    #[error("a domain without a user name")]
    UserMissing,
    /// A domain beside a user name that is an address (`CORP` and `kari@corp.example`).
    #[error("the user name is an address: no domain belongs beside it")]
    DomainBesideAddress,
    /// Two different domains, one in each field.
    #[error("the user name already holds another domain")]
    TwoDomains,
    /// The user name holds characters that no user name has.
    #[error("the user name holds characters that no user name has")]
    UserUnusable,
    /// The domain holds characters that no domain has.
    #[error("the domain holds characters that no domain has")]
    DomainUnusable,
}

impl Contradiction {
    /// The field to look at, as the fact `field` names it.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::Nobody => "email",
            Self::UserMissing | Self::UserUnusable => "user",
            Self::DomainBesideAddress | Self::TwoDomains | Self::DomainUnusable => "domain",
        }
    }
}

impl From<Contradiction> for Failure {
    fn from(contradiction: Contradiction) -> Self {
        Self::new(Outcome::EntryWrong, contradiction.to_string())
            .fact("field", contradiction.field())
    }
}

/// The one form that the fields stand for. `DOMAIN\user` is split at its first `\`; an address stands alone; without a
/// user name the e-mail address is one. Blanks around both fields do not count.
///
/// # Errors
///
/// A [`Contradiction`] that names the field to look at.
pub fn form(email: &str, user: &str, domain: &str) -> Result<Form, Contradiction> {
    let (email, user) = (email.trim(), user.trim());
    let domain = domain.trim().trim_end_matches('\\').trim_end();
    if domain.chars().any(|one| one.is_control() || one == '\\') || domain.contains('@') {
        return Err(Contradiction::DomainUnusable);
    }
    if user.is_empty() {
        return match (email.is_empty(), domain.is_empty()) {
            (_, false) => Err(Contradiction::UserMissing),
            (true, true) => Err(Contradiction::Nobody),
            (false, true) => checked(email, ""),
        };
    }
    let Some((pasted, rest)) = user.split_once('\\') else {
        return checked(user, domain);
    };
    let (pasted, rest) = (pasted.trim(), rest.trim());
    if !pasted.is_empty() && !domain.is_empty() && !pasted.eq_ignore_ascii_case(domain) {
        return Err(Contradiction::TwoDomains);
    }
    if rest.is_empty() {
        return Err(Contradiction::UserMissing);
    }
    checked(rest, if pasted.is_empty() { domain } else { pasted })
}

fn checked(user: &str, domain: &str) -> Result<Form, Contradiction> {
    if user.chars().any(|one| one.is_control() || one == '\\') {
        return Err(Contradiction::UserUnusable);
    }
    if user.contains('@') && !domain.is_empty() {
        return Err(Contradiction::DomainBesideAddress);
    }
    Ok(Form {
        user: user.to_owned(),
        domain: domain.to_owned(),
    })
}

impl Form {
    /// The e-mail address as user name, when that is another form than this one.
    #[must_use]
    pub fn as_email(&self, email: &str) -> Option<String> {
        let email = email.trim();
        let other = email.contains('@') && !email.eq_ignore_ascii_case(&self.user);
        other.then(|| email.to_owned())
    }

    /// `DOMAIN\user` with the domain that the server names, when that is another form than this one.
    #[must_use]
    pub fn as_domain(&self, named: &str) -> Option<String> {
        let user = self.user.split('@').next().unwrap_or_default();
        let other = !named.is_empty() && !named.eq_ignore_ascii_case(&self.domain);
        (other && !user.is_empty()).then(|| format!("{named}\\{user}"))
    }
}

impl Login {
    /// This form with its password.
    #[must_use]
    pub fn new(form: Form, password: Arc<Secret>) -> Self {
        Self {
            user: form.user,
            domain: form.domain,
            password,
        }
    }

    /// Its form, without the password.
    #[must_use]
    pub fn form(&self) -> Form {
        Form {
            user: self.user.clone(),
            domain: self.domain.clone(),
        }
    }

    /// User name and domain in one, as Basic sends them.
    #[must_use]
    pub fn whole(&self) -> String {
        if self.domain.is_empty() {
            self.user.clone()
        } else {
            format!("{}\\{}", self.domain, self.user)
        }
    }
}

/// Whether a password begins or ends with a blank: nothing is cut off, but the person should look once more.
#[must_use]
pub fn has_outer_blank(password: &Secret) -> bool {
    let text = password.expose();
    text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMAIL: &str = "kari@corp.example";

    #[test]
    fn the_fields_become_one_form() {
        let table = [
            // E-mail, user name, domain: what is sent.
            (EMAIL, "kari", "CORP", "kari", "CORP"),
            (EMAIL, " kari ", " corp.local ", "kari", "corp.local"),
            (EMAIL, "CORP\\kari", "", "kari", "CORP"),
            (EMAIL, "CORP\\kari", "corp", "kari", "CORP"),
            (EMAIL, "\\kari", "CORP", "kari", "CORP"),
            (EMAIL, "\\kari@corp.local", "", "kari@corp.local", ""),
            (EMAIL, "kari", "CORP\\", "kari", "CORP"),
            (EMAIL, "kari@corp.local", "", "kari@corp.local", ""),
            (EMAIL, "kari", "", "kari", ""),
            (EMAIL, "", "", EMAIL, ""),
            (EMAIL, "kåre nordmann", "CORP", "kåre nordmann", "CORP"),
        ];
        for (email, user, domain, sent, within) in table {
            let made = form(email, user, domain).unwrap();

            assert_eq!(
                (made.user.as_str(), made.domain.as_str()),
                (sent, within),
                "{user:?} {domain:?}"
            );
        }
    }

    #[test]
    fn a_contradiction_names_the_field_to_look_at() {
        let table = [
            (EMAIL, "kari@corp.example", "CORP", "domain"),
            (EMAIL, "CORP\\kari@corp.example", "", "domain"),
            (EMAIL, "CORP\\kari", "OTHER", "domain"),
            (EMAIL, "kari", "@corp.example", "domain"),
            (EMAIL, "kari", "A\\B", "domain"),
            (EMAIL, "", "CORP", "user"),
            (EMAIL, "CORP\\", "", "user"),
            (EMAIL, "A\\B\\kari", "", "user"),
            (EMAIL, "ka\nri", "", "user"),
            ("", "", "", "email"),
        ];
        for (email, user, domain, field) in table {
            let failure = Failure::from(form(email, user, domain).unwrap_err());

            assert_eq!(failure.outcome, Outcome::EntryWrong);
            assert_eq!(failure.get("field"), Some(field), "{user:?} {domain:?}");
        }
    }

    #[test]
    fn other_forms_are_offered_only_when_they_differ() {
        let made = |user, domain| form(EMAIL, user, domain).unwrap();

        assert_eq!(made("kari", "CORP").as_email(EMAIL).as_deref(), Some(EMAIL));
        assert_eq!(made("", "").as_email("KARI@corp.example"), None);
        assert_eq!(made("kari", "").as_email("kari"), None);
        assert_eq!(
            made("", "").as_domain("CORP").as_deref(),
            Some("CORP\\kari")
        );
        assert_eq!(
            made("kari", "OTHER").as_domain("CORP").as_deref(),
            Some("CORP\\kari")
        );
        assert_eq!(made("kari", "corp").as_domain("CORP"), None);
        assert_eq!(made("kari", "").as_domain(""), None);
    }

    #[test]
    fn basic_sends_user_name_and_domain_in_one() {
        let login = |user, domain| {
            let password = Arc::new(Secret::new("geheim".to_owned()));
            Login::new(form(EMAIL, user, domain).unwrap(), password)
        };

        assert_eq!(login("kari", "CORP").whole(), "CORP\\kari");
        assert_eq!(login("", "").whole(), EMAIL);
    }

    #[test]
    fn a_blank_at_the_end_of_a_password_is_noticed_and_kept() {
        for (text, seen) in [("a b", false), (" a", true), ("a ", true), ("", false)] {
            assert_eq!(has_outer_blank(&Secret::new(text.to_owned())), seen);
        }
    }
}
