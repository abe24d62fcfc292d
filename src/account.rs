//! Who is connected, where, with which rights: what a card shows and a profile keeps. No secret.

mod server;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

use crate::check::{Failure, Outcome, System};
use crate::directory::{LONGEST, tidy};

pub use server::{Address, Origin, Server, Trust};

/// The longest address of a server, in characters.
const LONGEST_ADDRESS: usize = 2_000;
/// The most permissions.
const MOST_SCOPES: usize = 100;

/// For whom the complete list of permissions was granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Consent {
    /// For the signed-in person; whether for everybody cannot be seen with the rights of this sign-in.
    #[serde(rename = "person")]
    Unseen,
    /// For the signed-in person; for everybody something is known to be missing.
    Lacking,
    /// For everybody in the organization.
    Organization,
}

impl Consent {
    /// Its name in reports and facts. In a profile one that cannot be seen is that of the person.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Unseen => "unseen",
            Self::Lacking => "lacking",
            Self::Organization => "organization",
        }
    }
}

/// The longest name of a time zone that is taken from an answer, in bytes; there are none half as long.
const LONGEST_ZONE: usize = 100;

/// The name of a time zone in an answer, when it can be one.
#[must_use]
pub fn zone_name(answered: Option<String>) -> Option<String> {
    let name = answered?.trim().to_owned();
    let fits = !name.is_empty() && name.len() <= LONGEST_ZONE;
    (fits && !name.chars().any(char::is_control)).then_some(name)
}

/// Who signed in, where, with which rights. No secret; this is what a card shows and a profile keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The system.
    pub system: System,
    /// SuperOffice environment (`online`) or the address of the web API of SuperOffice Onsite, Microsoft cloud
    /// (`worldwide`), kind of Google account, or the host of an Exchange server.
    pub place: String,
    /// Customer id (`Cust12345`), tenant id or mail domain.
    pub tenant: String,
    /// The company's name; may be empty.
    pub organization: String,
    /// The stable key of the account inside the tenant (`associateid`, `oid`).
    pub key: String,
    /// The person's name.
    pub name: String,
    /// What the person signs in with; for display only (S-OID-11).
    pub user: String,
    /// Whether the person is an administrator; `None` when it could not be determined.
    pub administrator: Option<bool>,
    /// How many users were found; `None` when they could not be counted.
    pub users: Option<u64>,
    /// Permissions that were granted, in their short form.
    pub scopes: Vec<String>,
    /// For whom they were granted, where the system knows the difference.
    pub consent: Option<Consent>,
    /// What a connection to an Exchange server keeps besides; none for the others.
    #[serde(default)]
    pub server: Option<Box<Server>>,
    /// The time zone of the person's calendar, as the system names it (by Windows or IANA); `None` when it does not say.
    #[serde(default)]
    pub time_zone: Option<String>,
    /// When the connection was proven.
    pub tested: Timestamp,
    /// What that test warned of, although it worked; a code of a newer version is passed over.
    #[serde(default, deserialize_with = "known")]
    pub warnings: Vec<Outcome>,
}

fn known<'de, D: Deserializer<'de>>(document: D) -> Result<Vec<Outcome>, D::Error> {
    let codes = Vec::<String>::deserialize(document)?;
    let mut known = Vec::new();
    for outcome in codes.iter().filter_map(|code| Outcome::from_code(code)) {
        if !known.contains(&outcome) {
            known.push(outcome);
        }
    }
    Ok(known)
}

#[cfg(test)]
impl Account {
    /// An account of this system of which nothing is known.
    pub(crate) fn nobodys(system: System) -> Self {
        Self {
            system,
            place: String::new(),
            tenant: String::new(),
            organization: String::new(),
            key: String::new(),
            name: String::new(),
            user: String::new(),
            administrator: None,
            users: None,
            scopes: Vec::new(),
            consent: None,
            server: None,
            time_zone: None,
            tested: Timestamp::UNIX_EPOCH,
            warnings: Vec::new(),
        }
    }
}

impl Account {
    /// Makes every text one that can be shown: no longer than needed, without anything that cannot be seen. A document may
    /// come from anybody.
    pub fn tidy(&mut self) {
        tidy(&mut self.place, LONGEST_ADDRESS);
        self.scopes.truncate(MOST_SCOPES);
        let texts = [
            &mut self.tenant,
            &mut self.organization,
            &mut self.key,
            &mut self.name,
            &mut self.user,
        ];
        let more = self.scopes.iter_mut().chain(&mut self.time_zone);
        for text in texts.into_iter().chain(more) {
            tidy(text, LONGEST);
        }
        if let Some(server) = &mut self.server {
            server.tidy();
        }
    }

    /// Whether it is one of SuperOffice Onsite, whose place is an address.
    #[must_use]
    pub fn is_onsite(&self) -> bool {
        self.system == System::SuperOffice && self.place.starts_with("https://")
    }

    /// Whether it signs in with a password of its own, so that no provider knows of a sign-in that could be given back.
    #[must_use]
    pub fn has_password(&self) -> bool {
        self.system == System::Exchange || self.is_onsite()
    }

    /// Whether another account is that of the same person at the same place. The server of a mailbox may move.
    #[must_use]
    pub fn is_same_person(&self, other: &Self) -> bool {
        let moves = self.system == System::Exchange;
        self.key == other.key && (moves || self.place == other.place)
    }

    /// That a kept sign-in is still that of its person, whatever address they have by now.
    ///
    /// # Errors
    ///
    /// `wrong-account` with the facts `expected` and `found`.
    pub fn stays(&self, key: &str, user: &str) -> Result<(), Failure> {
        if self.key == key {
            return Ok(());
        }
        let detail = "the kept sign-in is of another account";
        Err(Failure::new(Outcome::WrongAccount, detail)
            .of(self.system)
            .fact("expected", &self.user)
            .fact("found", user))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consent_of_a_profile_keeps_its_name_where_only_the_persons_own_can_be_seen() {
        let written = [
            (Consent::Unseen, "\"person\""),
            (Consent::Lacking, "\"lacking\""),
            (Consent::Organization, "\"organization\""),
        ];
        for (consent, word) in written {
            assert_eq!(serde_json::to_string(&consent).expect("a word"), word);
            let read: Consent = serde_json::from_str(word).expect("known");
            assert_eq!(read, consent);
        }
    }
}
