//! What a sign-in reports while it runs and what it ends with.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::account::Account;
use crate::check::{Outcome, State, Step, System, Timeline};
use crate::secret::Secret;
use crate::world::Stranded;

use super::Patience;

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

impl SignedIn {
    /// The account as a profile keeps it: with everything that was warned of.
    #[must_use]
    pub fn kept_account(&self) -> Account {
        let steps = self.timeline.0.iter();
        // A sign-in tells of old web services by this step alone.
        let steps = steps.filter(|step| step.state == State::Warning && step.id == "ews-state");
        let told = steps.filter_map(|step| step.outcome);
        let mut warnings = Vec::new();
        for outcome in self.warnings.iter().copied().chain(told) {
            if !warnings.contains(&outcome) {
                warnings.push(outcome);
            }
        }
        Account {
            warnings,
            ..self.account.clone()
        }
    }
}

#[cfg(test)]
impl SignedIn {
    /// A sign-in of this account, perhaps with a refresh token.
    pub(crate) fn of(account: Account, refresh: Option<&str>) -> Self {
        let access = Secret::new("access".to_owned());
        let refresh = refresh.map(|token| Secret::new(token.to_owned()));
        Self {
            account,
            tokens: Arc::new(Tokens { access, refresh }),
            timeline: Timeline::default(),
            rehearsal: false,
            warnings: Vec::new(),
        }
    }
}

/// Who signed in, known before every permission is granted: what waiting for an administrator needs (design 9.6).
#[derive(Debug)]
pub struct Identified {
    /// The system.
    pub system: System,
    /// Environment or cloud.
    pub place: String,
    /// The organization, by its unchanging id.
    pub tenant: String,
    /// The person, by an id that is never used again for anybody else.
    pub key: String,
    /// The person's user name, for display.
    pub user: String,
    /// The person's name, for display.
    pub name: String,
    /// With it the approval can be watched; a system may give none.
    pub refresh: Option<Secret>,
}

impl Identified {
    /// Nobody in particular: the first page was the wall already.
    #[must_use]
    pub fn nobody(system: System, place: String) -> Self {
        Self {
            system,
            place,
            tenant: String::new(),
            key: String::new(),
            user: String::new(),
            name: String::new(),
            refresh: None,
        }
    }

    /// The same person with this token.
    #[must_use]
    pub fn with(&self, refresh: Secret) -> Self {
        Self {
            system: self.system,
            place: self.place.clone(),
            tenant: self.tenant.clone(),
            key: self.key.clone(),
            user: self.user.clone(),
            name: self.name.clone(),
            refresh: Some(refresh),
        }
    }
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
    /// The person is known; permissions may still be missing.
    Identified(Arc<Identified>),
    /// The administrator has not approved yet; the next look comes after this while.
    NotYet {
        /// Until the next look.
        next: Duration,
    },
    /// The person of the rehearsal stands before this page, which leads no further.
    Stranded(Stranded),
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
            Self::Identified(_) => formatter.write_str("Identified"),
            Self::NotYet { next } => formatter
                .debug_struct("NotYet")
                .field("next", next)
                .finish(),
            Self::Stranded(page) => formatter
                .debug_tuple("Stranded")
                .field(&page.title)
                .finish(),
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
