//! The mail domain: the one name from which all other names are built, whole, never a part of it (R1).

use url::Host;

use crate::check::{Failure, Outcome};

/// The domain of an e-mail address as DNS knows it: small letters, punycode, at least one dot, not a public suffix.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Domain(String);

impl Domain {
    /// The domain of an address.
    ///
    /// # Errors
    ///
    /// `entry-wrong` with the fact `field` = `email` when there is none that AutoDiscover may ask.
    pub fn of(address: &str) -> Result<Self, Failure> {
        let wrong = |why: &str| Failure::new(Outcome::EntryWrong, why).fact("field", "email");
        let Some((name, domain)) = address.trim().rsplit_once('@') else {
            return Err(wrong("an e-mail address has an @"));
        };
        if name.is_empty() || address.chars().any(char::is_control) {
            return Err(wrong("nothing stands before the @"));
        }
        Self::named(domain).ok_or_else(|| wrong("not a mail domain that may be asked"))
    }

    /// A domain by its name, if AutoDiscover may ask it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let Ok(Host::Domain(name)) = Host::parse(name.trim().trim_end_matches('.')) else {
            return None;
        };
        let labels = name.split('.');
        let whole = labels.clone().count() > 1 && labels.clone().all(|label| !label.is_empty());
        (whole && registrable(&name).is_some()).then_some(Self(name))
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }

    /// Whether a host lies inside: the domain itself, below it, or below the same registrable domain.
    #[must_use]
    pub fn holds(&self, host: &str) -> bool {
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        let below = host.strip_suffix(&self.0);
        below.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            || registrable(&host).is_some_and(|own| registrable(&self.0) == Some(own))
    }
}

/// The part of a name that somebody has registered, by the public suffix list with its private section.
fn registrable(name: &str) -> Option<&str> {
    psl::domain_str(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_whole_or_refused() {
        let table = [
            ("kari@corp.example", Some("corp.example")),
            (" kari@Corp.Example. ", Some("corp.example")),
            ("kari@deep.corp.example", Some("deep.corp.example")),
            ("kari@blåbær.example", Some("xn--blbr-roah.example")),
            ("kari@corp.local", Some("corp.local")),
            ("kari@localhost", None),
            ("kari@co.uk", None),
            ("kari@github.io", None),
            ("kari@corp..example", None),
            ("kari@10.1.2.3", None),
            ("kari@[::1]", None),
            ("kari@", None),
            ("@corp.example", None),
            ("corp.example", None),
            ("kari@corp.example/x", None),
            ("kari@corp.example:80", None),
        ];
        for (address, expected) in table {
            let domain = Domain::of(address).ok();
            assert_eq!(domain.as_ref().map(Domain::name), expected, "{address}");
        }
    }

    #[test]
    fn inside_is_what_the_same_registrant_owns() {
        let table = [
            ("corp.example", "corp.example", true),
            ("corp.example", "autodiscover.corp.example", true),
            ("corp.example", "Mail.Corp.Example.", true),
            ("corp.example", "evilcorp.example", false),
            ("corp.example", "corp.example.evil.example", false),
            ("deep.corp.example", "mail.corp.example", true),
            ("corp.example", "autodiscover.example", false),
            ("corp.co.uk", "mail.other.co.uk", false),
            ("corp.github.io", "other.github.io", false),
            ("corp.github.io", "mail.corp.github.io", true),
        ];
        for (domain, host, expected) in table {
            let domain = Domain::named(domain).expect("a domain");
            assert_eq!(domain.holds(host), expected, "{domain:?} {host}");
        }
    }
}
