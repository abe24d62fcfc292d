//! Signing out of any system, for every face alike.

use crate::check::{Failure, Outcome, System};
use crate::journal::Work;
use crate::oauth::Revocation;
use crate::profile::{self, Id, Profile, Store};
use crate::secret::Secret;
use crate::world::World;
use crate::{google, superoffice};

use super::Place;
use super::noted::Note;

/// What the provider knows of a sign-in that was forgotten here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Left {
    /// It does not accept the sign-in any more.
    Revoked,
    /// No sign-in was kept, so there was nothing to give back.
    NothingKept,
    /// There was nothing at the server that could remain: a password is kept here alone.
    OnlyHere,
    /// It has no way for a program to give a sign-in back; a person can end it by hand.
    NotOffered,
    /// It could not be reached or said no; a person can end the sign-in by hand.
    Failed(Failure),
}

impl Left {
    /// The name in JSON and in text ids.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Revoked => "revoked",
            Self::NothingKept => "nothing-kept",
            Self::OnlyHere => "only-here",
            Self::NotOffered => "not-offered",
            Self::Failed(_) => "failed",
        }
    }
}

/// A system that was signed out of. The sign-in is not kept here any more, whatever the provider said.
#[derive(Debug, Clone)]
pub struct SignedOut {
    /// The profile as it was saved, without the connection.
    pub profile: Profile,
    /// The system.
    pub system: System,
    /// What the provider knows.
    pub left: Left,
}

impl SignedOut {
    /// Where a person can end the program's access by hand, when something of it may remain at the provider.
    #[must_use]
    pub fn by_hand(&self) -> Option<&'static str> {
        match self.left {
            Left::Revoked | Left::OnlyHere => None,
            Left::NothingKept | Left::NotOffered | Left::Failed(_) => by_hand(self.system),
        }
    }
}

/// Where a person can end the program's access to a system by hand, if the system knows of programs.
#[must_use]
pub fn by_hand(system: System) -> Option<&'static str> {
    match system {
        System::SuperOffice => {
            Some("https://docs.superoffice.com/en/developer-portal/provisioning/revoke.html")
        }
        System::Microsoft365 => Some("https://myapps.microsoft.com"),
        System::Exchange => None,
        System::Google => Some("https://myaccount.google.com/connections"),
    }
}

/// Signs a profile out of one system: gives the sign-in back where the provider can take it, forgets it, proves that it
/// is gone, and saves the profile without the connection. A provider that does not answer prevents nothing.
///
/// # Errors
///
/// What the key store or the file system says; `profile-not-found`; `profile-in-use` while another window or program has
/// it open.
pub async fn sign_out(world: World, id: Id, system: System) -> Result<SignedOut, Failure> {
    let note = Note::begin(&world, Work::SignOut, system);
    let result = async {
        let store = Store::of(&world);
        let _editing = store.edit(&store.load(id.as_str())?)?;
        leave(world.clone(), id, system).await
    };
    let result = result.await;
    note.ended(&result);
    result
}

/// The same for who has the profile open.
pub(super) async fn leave(world: World, id: Id, system: System) -> Result<SignedOut, Failure> {
    let outside = world.clone();
    let give_back = |place, token, made_up| give_back(outside, system, place, token, made_up);
    let (profile, given) = Box::pin(profile::leave(world, &id, system, give_back)).await?;
    let left = given.unwrap_or(Left::NothingKept);
    Ok(SignedOut {
        profile,
        system,
        left,
    })
}

async fn give_back(
    world: World,
    system: System,
    place: String,
    token: Secret,
    made_up: bool,
) -> Left {
    let limit = world.settings.step_limit();
    let seconds = limit.as_secs();
    if !Place::named(system, &place).has_pages() {
        return Left::OnlyHere;
    }
    let ask = async {
        match system {
            System::SuperOffice => superoffice::give_back(world, place, token, made_up).await,
            System::Google => google::give_back(world, token, made_up).await,
            // Microsoft has no revocation endpoint for programs (microsoft-365.md 1.1); a password is only forgotten.
            System::Microsoft365 | System::Exchange => Ok(Revocation::NotOffered),
        }
    };
    // One limit for all of it: others who work with the profile wait meanwhile.
    let limited = tokio::time::timeout(limit, ask).await;
    let given = limited.unwrap_or_else(|_| {
        let detail = format!("no result within {seconds} seconds");
        let failure = Failure::new(Outcome::NetRoute, detail).of(system);
        Err(failure.fact("seconds", seconds.to_string()))
    });
    match given {
        Ok(Revocation::Done) => Left::Revoked,
        Ok(Revocation::NotOffered) => Left::NotOffered,
        Err(failure) => Left::Failed(failure),
    }
}
