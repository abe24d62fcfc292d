//! What a sign-in reports while it runs and what it ends with.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::check::{Failure, Outcome, Step, System, Timeline};
use crate::secret::Secret;

use super::Patience;

/// For whom permissions were granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Consent {
    /// For the signed-in person, as far as we know.
    Person,
    /// For everybody in the organization.
    Organization,
}

/// Who signed in, where, with which rights. No secret; this is what a card shows and a profile keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The system.
    pub system: System,
    /// SuperOffice environment (`online`) or Microsoft cloud (`worldwide`).
    pub place: String,
    /// Customer id (`Cust12345`) or tenant id.
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
    /// When the connection was proven.
    pub tested: Timestamp,
}

impl Account {
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

/// The tokens of a sign-in, in memory until the card is committed (design: cards).
#[derive(Debug)]
pub struct Tokens {
    /// For the calls of the next hour at most; never stored (S-MEM-02).
    pub access: Secret,
    /// Kept in the key store when the card is saved; not every system gives one.
    pub refresh: Option<Secret>,
}

/// A sign-in that was proven to work.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Who, where, which rights.
    pub account: Account,
    /// The tokens.
    pub tokens: Arc<Tokens>,
    /// What was done.
    pub timeline: Timeline,
    /// Whether the provider says of itself that it is a rehearsal.
    pub rehearsal: bool,
    /// Things to know although it worked (`scopes-missing`, `not-an-administrator` …).
    pub warnings: Vec<Outcome>,
}

/// Why the browser is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To sign in.
    SignIn,
    /// To agree to the wizard's own permissions (second step, design 9.6).
    Permissions,
    /// To consent on behalf of the organization.
    AdminConsent,
}

/// A word on the way.
#[derive(Clone)]
pub enum Progress {
    /// A step began or ended.
    Step(Step),
    /// The browser's turn: the link (for this computer only, S-FLW-09) and how long we wait for it.
    Link {
        /// Why.
        purpose: Purpose,
        /// What to open.
        link: Url,
        /// How long we wait.
        limit: Duration,
        /// Takes the wish to wait longer.
        patience: Patience,
    },
    /// The waiting was extended, on a person's wish.
    Longer {
        /// How long we wait now, from its beginning.
        limit: Duration,
        /// How often it was extended by now.
        times: u8,
    },
    /// A code that somebody enters on another device (RFC 8628), as an alternative to the link.
    Code {
        /// Why.
        purpose: Purpose,
        /// What to enter.
        user_code: String,
        /// Where to enter it.
        address: Url,
        /// How long we wait.
        limit: Duration,
    },
    /// The browser did its part; checking goes on.
    Received,
    /// Something odd that does not end the attempt (`answer-foreign`, `browser-forced-https`, `browser-not-opened` …).
    Notice(Outcome),
}

/// Of a link only its host: the rest carries state and nonce (S-LOG-10). Whoever reads a code could enter it.
impl fmt::Debug for Progress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Step(step) => formatter.debug_tuple("Step").field(step).finish(),
            Self::Link { purpose, link, .. } => formatter
                .debug_struct("Link")
                .field("purpose", purpose)
                .field("host", &link.host_str().unwrap_or_default())
                .finish_non_exhaustive(),
            Self::Code {
                purpose, address, ..
            } => formatter
                .debug_struct("Code")
                .field("purpose", purpose)
                .field("host", &address.host_str().unwrap_or_default())
                .finish_non_exhaustive(),
            Self::Longer { limit, times } => formatter
                .debug_struct("Longer")
                .field("limit", limit)
                .field("times", times)
                .finish(),
            Self::Received => formatter.write_str("Received"),
            Self::Notice(outcome) => formatter.debug_tuple("Notice").field(outcome).finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_debug_form_of_a_link_names_only_purpose_and_host() {
        let link = "https://anna@login.example/authorize?state=q0vNn4&nonce=n-7c1d9e#part";
        let progress = Progress::Link {
            purpose: Purpose::SignIn,
            link: link.parse().unwrap(),
            limit: Duration::from_mins(10),
            patience: Patience::default(),
        };

        assert_eq!(
            format!("{progress:?}"),
            r#"Link { purpose: SignIn, host: "login.example", .. }"#
        );
        let code = Progress::Code {
            purpose: Purpose::SignIn,
            user_code: "F7QK2ZD9B".to_owned(),
            address: "https://microsoft.example/devicelogin".parse().unwrap(),
            limit: Duration::from_mins(10),
        };
        assert_eq!(
            format!("{code:?}"),
            r#"Code { purpose: SignIn, host: "microsoft.example", .. }"#
        );
        assert_eq!(format!("{:?}", Progress::Received), "Received");
    }
}
