//! An Exchange server as a connection keeps it: whose mailbox, which addresses, what a person has allowed.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::directory::{LONGEST, tidy};
use crate::http::Pin;

/// What a connection to an Exchange server keeps besides the account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Server {
    /// The e-mail address whose mailbox was opened.
    pub email: String,
    /// The user name, in the form in which it was accepted (exchange.md 6.1).
    pub user: String,
    /// The domain; empty when the user name is an address.
    pub domain: String,
    /// Exchange Web Services.
    pub ews: Address,
    /// The offline address book, where there is one.
    pub oab: Option<Address>,
    /// The mailbox that impersonation was tried with, if it was.
    pub impersonate: Option<String>,
    /// The server's version as it names itself, for display (`15.2.1544.4`).
    pub version: Option<String>,
    /// What a person has allowed.
    pub trust: Trust,
    /// Whether the kept password was refused by now: it is not sent again before somebody signs in (exchange.md 6.8).
    #[serde(default)]
    pub refused: bool,
    /// Whether it came with an imported profile: addresses that were given by hand are somebody else's then, and get no
    /// password before a person here has said yes to them (design 6).
    #[serde(default)]
    pub imported: bool,
}

#[cfg(test)]
impl Server {
    /// What is known of a mailbox behind this address of Exchange Web Services.
    pub(crate) fn of_kari(ews: &str, origin: Origin) -> Self {
        Self {
            email: "kari@contoso.example".to_owned(),
            user: "kari".to_owned(),
            domain: String::new(),
            ews: Address {
                url: ews.parse().expect("an address"),
                origin,
            },
            oab: None,
            impersonate: None,
            version: None,
            trust: Trust::default(),
            refused: false,
            imported: false,
        }
    }
}

/// An address, and who gave it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// The address; `https` always.
    pub url: Url,
    /// Who gave it.
    pub origin: Origin,
}

/// Who gave an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The server, by AutoDiscover.
    Discovered,
    /// A person, in place of AutoDiscover.
    Override,
}

impl Server {
    /// Makes every text one that can be shown ([`super::Account::tidy`]).
    pub(super) fn tidy(&mut self) {
        let texts = [&mut self.email, &mut self.user, &mut self.domain];
        let more = self.impersonate.iter_mut().chain(&mut self.version);
        let allowed = self.trust.hosts.iter_mut().chain(&mut self.trust.basic);
        for text in texts.into_iter().chain(more).chain(allowed) {
            tidy(text, LONGEST);
        }
    }

    /// The addresses that a person gave in place of AutoDiscover.
    pub fn given(&self) -> impl Iterator<Item = &Url> {
        let all = std::iter::once(&self.ews).chain(&self.oab);
        all.filter(|address| address.origin == Origin::Override)
            .map(|address| &address.url)
    }
}

/// What a person has said yes to, each after it was shown (design 9.11, exchange.md 6.9). It is theirs alone: a profile
/// that comes from elsewhere has to begin without it (design 6).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trust {
    /// Hosts outside the mail domain that may get the password.
    pub hosts: Vec<String>,
    /// Hosts that may get it by Basic although nothing shows that they are Exchange.
    pub basic: Vec<String>,
    /// Certificates that are good for one server although nobody else vouches for them.
    pub pins: Vec<Pin>,
}
