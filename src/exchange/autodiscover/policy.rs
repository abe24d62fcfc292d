//! Who may get the password. The only place that says so (exchange.md 2.11, R2, R4, R5, R10).

use url::{Host, Url};

use super::cloud::is_microsoft365;
use super::domain::Domain;
use super::plan;
use crate::account::Trust;
use crate::check::{Failure, Outcome, System};
use crate::exchange::Wanted;

/// What is known of an address before anything secret is sent there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It may get the password.
    Allowed,
    /// It is outside the mail domain: the person has to say yes first.
    Unconfirmed,
    /// The mailbox or the address came with an imported profile: the person has to say yes first, wherever it is.
    Imported,
    /// It is Microsoft's cloud, where passwords have no place.
    Microsoft365,
    /// Never: not `https`, or with a user name in the address.
    Never,
}

/// The rules for one person's mailbox.
#[derive(Debug, Clone)]
pub struct Policy {
    domain: Domain,
    named: Vec<String>,
    /// Whether the mailbox came with an imported profile: nobody here has typed its addresses, and the mail domain came
    /// with them.
    imported: bool,
    trust: Trust,
}

impl Policy {
    /// The rules for what is wanted: inside are the mail domain, the hosts that the person typed and those that they
    /// confirmed.
    ///
    /// # Errors
    ///
    /// `entry-wrong` when the e-mail address has no usable domain.
    pub fn of(wanted: &Wanted) -> Result<Self, Failure> {
        let mut policy = Self {
            domain: Domain::of(&wanted.email).map_err(|failure| failure.of(System::Exchange))?,
            named: Vec::new(),
            imported: wanted.imported,
            trust: wanted.trust.clone(),
        };
        if let Some(host) = wanted.host.as_deref().and_then(plan::typed_name) {
            policy.admit(&host);
        }
        let typed = [&wanted.ews, &wanted.oab].into_iter().flatten();
        for address in typed.filter(|_| !wanted.imported) {
            policy.admit(address.host_str().unwrap_or_default());
        }
        Ok(policy)
    }

    /// Lets in a host that the person typed or that Active Directory of this computer names.
    pub fn admit(&mut self, host: &str) {
        self.named.push(plain(host));
    }

    /// Lets in several of them.
    pub fn admit_all(&mut self, hosts: &[String]) {
        for host in hosts {
            self.admit(host);
        }
    }

    /// The hosts that were let in besides the mail domain and those that the person confirmed.
    #[must_use]
    pub fn named(&self) -> &[String] {
        &self.named
    }

    /// What a later test of these addresses is allowed without anybody there: what the person confirmed, and of the
    /// hosts that they typed or the directory named, those of the addresses.
    #[must_use]
    pub fn trust_for<'a>(&self, addresses: impl IntoIterator<Item = &'a Url>) -> Trust {
        let mut trust = self.trust.clone();
        for address in addresses {
            let host = plain(address.host_str().unwrap_or_default());
            let known = self.domain.holds(&host) || contains(&trust.hosts, &host);
            if !known && self.named.contains(&host) {
                trust.hosts.push(host);
            }
        }
        trust
    }

    /// The mail domain.
    #[must_use]
    pub fn domain(&self) -> &Domain {
        &self.domain
    }

    /// Whether an address may get the password.
    #[must_use]
    pub fn judge(&self, address: &Url) -> Verdict {
        let clean = address.username().is_empty() && address.password().is_none();
        let (Some(host), "https", true) = (address.host(), address.scheme(), clean) else {
            return Verdict::Never;
        };
        let name = plain(&host.to_string());
        if is_microsoft365(&name) {
            return Verdict::Microsoft365;
        }
        let inside = matches!(host, Host::Domain(_)) && self.domain.holds(&name);
        if self.named.contains(&name) || contains(&self.trust.hosts, &name) {
            Verdict::Allowed
        } else if self.imported {
            Verdict::Imported
        } else if inside {
            Verdict::Allowed
        } else {
            Verdict::Unconfirmed
        }
    }

    /// Whether an address may be told the e-mail address, which is no secret but nobody else's business.
    #[must_use]
    pub fn may_know(&self, address: &Url) -> bool {
        self.judge(address) == Verdict::Allowed
    }

    /// Whether the person has said yes to Basic for a host without signs of Exchange.
    #[must_use]
    pub fn allows_basic(&self, host: &str) -> bool {
        contains(&self.trust.basic, &plain(host))
    }

    /// That an address, named by `from`, may get the password.
    ///
    /// # Errors
    ///
    /// `host-unconfirmed` with the facts `host` and `from`, `mailbox-in-microsoft365`, `address-wrong`.
    pub fn permit(&self, address: &Url, from: &str) -> Result<(), Failure> {
        let host = address.host_str().unwrap_or_default();
        let failure = match self.judge(address) {
            Verdict::Allowed => return Ok(()),
            Verdict::Unconfirmed => Failure::new(
                Outcome::HostUnconfirmed,
                format!("{from} leads to {host}, outside {}", self.domain.name()),
            ),
            Verdict::Imported => Failure::new(
                Outcome::HostUnconfirmed,
                format!("{host} came with an imported profile"),
            )
            .fact("profile-why", "imported"),
            Verdict::Microsoft365 => Failure::new(
                Outcome::MailboxInMicrosoft365,
                format!("{from} leads to {host}"),
            ),
            Verdict::Never => Failure::new(
                Outcome::AddressWrong,
                format!("{from} names an address of {host} that is not https"),
            ),
        };
        Err(failure
            .of(System::Exchange)
            .fact("host", host)
            .fact("from", from))
    }
}

fn plain(host: &str) -> String {
    host.trim_end_matches('.').to_ascii_lowercase()
}

fn contains(hosts: &[String], host: &str) -> bool {
    hosts.iter().any(|known| plain(known) == host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        let mut wanted = Wanted::of("kari@corp.example");
        wanted.trust.hosts = vec!["Mail.Hoster.Example".to_owned()];
        wanted.ews = Url::parse("https://ews.other.example/EWS/Exchange.asmx").ok();
        let mut policy = Policy::of(&wanted).expect("an address");
        policy.admit("exch01");
        policy
    }

    #[test]
    fn only_the_named_the_confirmed_and_the_inside_get_the_password() {
        let table = [
            ("https://corp.example/", Verdict::Allowed),
            ("https://autodiscover.corp.example/x", Verdict::Allowed),
            ("https://mail.hoster.example:8443/", Verdict::Allowed),
            ("https://mail.hoster.example./", Verdict::Allowed),
            ("https://ews.other.example/", Verdict::Allowed),
            ("https://exch01/", Verdict::Allowed),
            ("https://exch02/", Verdict::Unconfirmed),
            ("https://hoster.example/", Verdict::Unconfirmed),
            ("https://www.mail.hoster.example/", Verdict::Unconfirmed),
            ("https://10.0.0.1/", Verdict::Unconfirmed),
            ("https://autodiscover.example/", Verdict::Unconfirmed),
            ("https://outlook.office365.com/", Verdict::Microsoft365),
            ("http://autodiscover.corp.example/", Verdict::Never),
            ("https://kari@corp.example/", Verdict::Never),
            ("https://kari:x@corp.example/", Verdict::Never),
        ];
        for (address, expected) in table {
            let url = Url::parse(address).expect("an address");
            assert_eq!(policy().judge(&url), expected, "{address}");
        }
    }

    #[test]
    fn a_refusal_names_both_hosts() {
        let url = Url::parse("https://mail.evil.example/EWS/Exchange.asmx").expect("an address");

        let failure = policy().permit(&url, "corp.example").expect_err("foreign");

        assert_eq!(failure.outcome, Outcome::HostUnconfirmed);
        assert_eq!(failure.get("host"), Some("mail.evil.example"));
        assert_eq!(failure.get("from"), Some("corp.example"));
    }

    #[test]
    fn an_address_that_came_with_a_profile_waits_for_a_yes_even_in_the_mail_domain() {
        let address: Url = "https://mail.corp.example/EWS/Exchange.asmx"
            .parse()
            .unwrap();
        let mut wanted = Wanted {
            ews: Some(address.clone()),
            imported: true,
            ..Wanted::of("kari@corp.example")
        };

        let policy = Policy::of(&wanted).expect("an address");
        assert_eq!(policy.judge(&address), Verdict::Imported);
        let failure = policy.permit(&address, "a file").unwrap_err();
        assert_eq!(failure.outcome, Outcome::HostUnconfirmed);
        assert_eq!(failure.get("host"), Some("mail.corp.example"));
        assert_eq!(failure.get("profile-why"), Some("imported"));

        // The mail domain leads nobody anywhere either: it came with the profile as well.
        let found: Url = "https://autodiscover.corp.example/x".parse().unwrap();
        assert_eq!(policy.judge(&found), Verdict::Imported);
        assert!(!policy.may_know(&found));

        wanted.trust.hosts = vec!["mail.corp.example".to_owned()];
        wanted.host = Some("exch01.corp.example".to_owned());
        let policy = Policy::of(&wanted).expect("an address");
        assert_eq!(policy.judge(&address), Verdict::Allowed);
        assert_eq!(policy.judge(&found), Verdict::Imported);
        let typed: Url = "https://exch01.corp.example/x".parse().unwrap();
        assert_eq!(policy.judge(&typed), Verdict::Allowed);
    }
}
