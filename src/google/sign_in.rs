//! Signing in to Google, and proving that it works (google.md 1, 2, 4).

use crate::check::{Failure, Outcome, System, Timeline};
use crate::oauth::{Account, PageTexts, Progress, SignedIn, Way, Words};
use crate::profile;
use crate::world::World;

/// What kind of account is expected; told from the `hd` claim afterwards (google.md 1.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An account of an organization.
    Workspace,
    /// A personal account.
    Gmail,
}

impl Kind {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Workspace, Self::Gmail];

    /// The name on the command line and in profiles.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Workspace => "workspace",
            Self::Gmail => "gmail",
        }
    }

    /// The kind with this [`code`](Self::code).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// What kind of account.
    pub kind: Kind,
    /// The organization's domain that is expected (`hd`), if one is.
    pub domain: Option<String>,
    /// The account to suggest.
    pub login_hint: Option<String>,
    /// Who opens the link.
    pub way: Way,
    /// The words of the page in the browser.
    pub page: PageTexts,
}

/// Signs in and proves it.
///
/// # Errors
///
/// A failure of [`System::Google`] with its outcome.
#[must_use]
pub fn sign_in(world: World, wanted: Wanted) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::Google, move |_| async move {
        drop((world, wanted));
        Err(Failure::new(
            Outcome::ClientIdMissing,
            "no client id is known",
        ))
    })
}

/// Tests a connection with the sign-in that is kept for a profile, without any person ([`crate::profile::refresh`]).
///
/// # Errors
///
/// A failure of [`System::Google`] with its outcome; `sign-in-again` when the token is not accepted any more.
#[must_use]
pub fn check(
    world: World,
    account: Account,
    profile: profile::Id,
) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::Google, move |_| async move {
        drop((world, account, profile));
        Err(Failure::new(
            Outcome::ClientIdMissing,
            "no client id is known",
        ))
    })
}

/// Tests what can be tested before anybody signs in: endpoints and clock.
///
/// # Errors
///
/// A failure of [`System::Google`] with its outcome.
pub async fn look(world: World, words: Words) -> Result<Timeline, Failure> {
    drop((world, words));
    Err(Failure::new(
        Outcome::ClientIdMissing,
        "no client id is known",
    ))
}
