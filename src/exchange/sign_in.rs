//! From what was entered to a proven connection: find, sign in, prove.

use crate::check::{Failure, Outcome, System, Timeline};
use crate::oauth::{Account, Progress, SignedIn, Words};
use crate::profile;
use crate::world::World;

use super::Wanted;
use super::autodiscover::Discovered;

/// Finds the server, signs in and proves it.
///
/// # Errors
///
/// A failure of [`System::Exchange`] with its outcome.
#[must_use]
pub fn sign_in(world: World, wanted: Wanted) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::Exchange, move |_words| async move {
        let _ = (world, wanted);
        Err(Failure::new(Outcome::UnexpectedAnswer, "not built yet"))
    })
}

/// Tests a connection with the password that is kept for a profile, without any person.
///
/// # Errors
///
/// A failure of [`System::Exchange`] with its outcome; `sign-in-again` when no password is kept.
#[must_use]
pub fn check(
    world: World,
    account: Account,
    profile: profile::Id,
) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::Exchange, move |_words| async move {
        let _ = (world, account, profile);
        Err(Failure::new(Outcome::UnexpectedAnswer, "not built yet"))
    })
}

/// Looks at the servers that a mail domain leads to, without any password.
///
/// # Errors
///
/// A failure of [`System::Exchange`] with its outcome.
pub async fn look(
    world: World,
    address: Option<String>,
    words: Words,
) -> Result<Timeline, Failure> {
    let _ = (world, address, words);
    Err(Failure::new(Outcome::UnexpectedAnswer, "not built yet").of(System::Exchange))
}

/// AutoDiscover alone: with a password to its end, without one as far as servers say something to strangers.
///
/// # Errors
///
/// A failure of [`System::Exchange`] with its outcome.
pub async fn discover(world: World, wanted: Wanted, words: Words) -> Result<Discovered, Failure> {
    let _ = (world, wanted, words);
    Err(Failure::new(Outcome::UnexpectedAnswer, "not built yet").of(System::Exchange))
}
