//! Options for a mailbox on an Exchange server.

use clap::Args;

use crate::account::Trust;
use crate::http::Pin;

/// Codes of the candidates of `AutoDiscover`.
const CANDIDATES: [&str; 7] = [
    "typed-host",
    "directory-site",
    "directory",
    "autodiscover-host",
    "mail-domain",
    "service-record",
    "plain-redirect",
];

/// A mailbox on an Exchange server, and how it is reached.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Exchange servers")]
pub struct Mailbox {
    /// E-mail address of the mailbox; its domain leads to the server.
    #[arg(long, value_name = "ADDRESS")]
    pub email: Option<String>,
    /// Address of Exchange Web Services, in place of AutoDiscover.
    #[arg(long, value_name = "URL")]
    pub ews_url: Option<String>,
    /// Address of the offline address book, in place of AutoDiscover.
    #[arg(long, value_name = "URL")]
    pub oab_url: Option<String>,
    /// Also try to act for this other mailbox.
    #[arg(long, value_name = "ADDRESS")]
    pub impersonate: Option<String>,
    /// As whom, and what is allowed.
    #[command(flatten)]
    pub entry: Entry,
}

/// As whom to sign in, where to look, and what a person has allowed.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Exchange servers")]
pub struct Entry {
    /// User name, as webmail takes it; without it the e-mail address is used. For SuperOffice Onsite: the system user.
    #[arg(long, value_name = "NAME")]
    pub user: Option<String>,
    /// Domain of the user name (CORP); none where the user name is an address.
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Option<String>,
    /// Also ask this server where the mailbox is.
    #[arg(long, value_name = "HOST")]
    pub host: Option<String>,
    /// Leave this way of finding the server out; may be repeated.
    #[arg(long, value_name = "CANDIDATE", value_parser = CANDIDATES)]
    pub skip: Vec<String>,
    /// This server outside the mail domain, or from an imported profile, may get the password.
    #[arg(long, value_name = "HOST")]
    pub allow_host: Vec<String>,
    /// This server may get the password by Basic, although nothing shows that it is Exchange.
    #[arg(long, value_name = "HOST")]
    pub allow_basic: Vec<String>,
    /// Trust exactly this certificate, for this server: SHA-256 of it as 64 hexadecimal digits.
    #[arg(long, value_name = "HOST:PORT:SHA256", value_parser = pin)]
    pub trust_certificate: Vec<Pin>,
    /// Send user name and password once more, although they were refused a moment ago.
    #[arg(long)]
    pub try_again: bool,
}

impl Mailbox {
    /// An option that was given, if any was.
    #[must_use]
    pub fn given(&self) -> Option<&'static str> {
        let own = [
            (self.email.is_some(), "--email"),
            (self.ews_url.is_some(), "--ews-url"),
            (self.oab_url.is_some(), "--oab-url"),
            (self.impersonate.is_some(), "--impersonate"),
        ];
        let found = own.into_iter().find(|(given, _)| *given);
        found.map(|(_, option)| option).or(self.entry.given())
    }
}

impl Mailbox {
    /// An option that SuperOffice Onsite does not have, if any was given.
    #[must_use]
    pub fn given_for_exchange_alone(&self) -> Option<&'static str> {
        let mut rest = self.clone();
        rest.entry.user = None;
        rest.entry.allow_host.clear();
        rest.given()
    }

    /// Whether what was given makes sense only with a password.
    #[must_use]
    pub fn needs_a_password(&self) -> bool {
        let someone = self.entry.user.is_some() || self.entry.domain.is_some();
        someone || self.impersonate.is_some()
    }
}

impl Entry {
    fn given(&self) -> Option<&'static str> {
        [
            (self.user.is_some(), "--user"),
            (self.domain.is_some(), "--domain"),
            (self.host.is_some(), "--host"),
            (!self.skip.is_empty(), "--skip"),
            (!self.allow_host.is_empty(), "--allow-host"),
            (!self.allow_basic.is_empty(), "--allow-basic"),
            (!self.trust_certificate.is_empty(), "--trust-certificate"),
            (self.try_again, "--try-again"),
        ]
        .into_iter()
        .find(|(given, _)| *given)
        .map(|(_, option)| option)
    }

    /// Adds what is allowed here to what was allowed before.
    pub fn allow(&self, trust: &mut Trust) {
        let names =
            |hosts: &[String]| -> Vec<String> { hosts.iter().map(|host| named(host)).collect() };
        trust.hosts.extend(names(&self.allow_host));
        trust.basic.extend(names(&self.allow_basic));
        trust.pins.extend(self.trust_certificate.iter().cloned());
    }
}

/// A host as addresses name it: in lower case, and in ASCII (`bücher.example` is `xn--bcher-kva.example`).
fn named(host: &str) -> String {
    let known = url::Host::parse(host.trim());
    known.map_or_else(|_| host.trim().to_lowercase(), |host| host.to_string())
}

/// `HOST:PORT:SHA256`; an IPv6 host stands in brackets.
fn pin(text: &str) -> Result<Pin, String> {
    let form = || "it has the form HOST:PORT:SHA256, with 64 hexadecimal digits".to_owned();
    let (place, sha256) = text.rsplit_once(':').ok_or_else(form)?;
    let (host, port) = place.rsplit_once(':').ok_or_else(form)?;
    let port = port.parse().map_err(|_| form())?;
    let whole = sha256.len() == 64 && sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
    if host.is_empty() || !whole {
        return Err(form());
    }
    let host = named(host);
    Ok(Pin {
        // A certificate is held against the bare address.
        host: host.trim_matches(['[', ']']).to_owned(),
        port,
        sha256: sha256.to_ascii_lowercase(),
    })
}

/// `AutoDiscover` alone.
#[derive(Debug, Clone, Args)]
pub struct Discover {
    /// E-mail address of the mailbox.
    #[arg(value_name = "ADDRESS")]
    pub address: String,
    /// One JSON object instead of text.
    #[arg(long)]
    pub json: bool,
    /// As whom, and what is allowed.
    #[command(flatten)]
    pub entry: Entry,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::autodiscover::Origin;

    #[test]
    fn a_certificate_is_named_by_host_port_and_fingerprint() {
        let digits = "AB".repeat(32);
        let good = [
            (
                format!("Mail.corp.example:443:{digits}"),
                "mail.corp.example",
            ),
            (format!("[::1]:8443:{digits}"), "::1"),
            (
                format!("bücher.example:443:{digits}"),
                "xn--bcher-kva.example",
            ),
        ];
        for (text, host) in good {
            let pin = pin(&text).expect(&text);
            assert_eq!(pin.host, host);
            assert_eq!(pin.sha256, digits.to_lowercase());
        }
        for text in ["", "mail.corp.example", "a:443:abc", ":443:", "a:x:y"] {
            assert!(pin(text).is_err(), "{text}");
        }
        assert!(pin(&format!("a:70000:{digits}")).is_err());
    }

    #[test]
    fn hosts_are_allowed_by_the_name_that_addresses_have() {
        let entry = Entry {
            allow_host: vec!["Bücher.example".to_owned(), "[::1]".to_owned()],
            allow_basic: vec!["MAIL.corp.example".to_owned()],
            ..Entry::default()
        };
        let mut trust = Trust::default();

        entry.allow(&mut trust);

        assert_eq!(trust.hosts, ["xn--bcher-kva.example", "[::1]"]);
        assert_eq!(trust.basic, ["mail.corp.example"]);
    }

    #[test]
    fn every_candidate_of_the_search_can_be_left_out() {
        let all = [
            Origin::Typed,
            Origin::DirectorySite,
            Origin::Directory,
            Origin::AutodiscoverHost,
            Origin::Domain,
            Origin::Service,
            Origin::Redirect,
        ];
        assert_eq!(all.map(Origin::code), CANDIDATES);
    }
}
