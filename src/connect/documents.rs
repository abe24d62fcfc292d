//! Signing in once more, to look at documents.

use std::sync::Arc;

use sipper::Sipper as _;

use crate::check::{Failure, Outcome, System};
use crate::journal::Work;
use crate::oauth::{Account, PageTexts, Progress, Tokens, Way};
use crate::profile::Id;
use crate::world::World;
use crate::{google, microsoft365};

use super::noted::Note;

/// Signs in to the calendar system of a profile with the permissions that looking at documents needs (design 9.7): as the
/// same person with Microsoft 365, as anybody of the same organization with Google. The tokens are in memory only, and the
/// sign-in that the profile keeps stays as it is.
///
/// # Errors
///
/// A failure of the system with its outcome; `service-not-found` for a system that has no documents.
#[must_use]
pub fn sign_in_for_documents(
    world: World,
    account: Account,
    profile: Id,
    way: Way,
    page: PageTexts,
) -> impl sipper::Straw<Arc<Tokens>, Progress, Failure> {
    sipper::sipper(move |sender| async move {
        let system = account.system;
        let note = Note::begin(&world, Work::SignIn, system).of(&profile);
        let hear = note.hear();
        let result = match system {
            System::Microsoft365 => {
                let straw = microsoft365::sign_in_for_documents(world, account, way, page);
                straw.with(hear).run(sender).await
            }
            System::Google => {
                let straw = google::sign_in_for_documents(world, account, way, page);
                straw.with(hear).run(sender).await
            }
            System::SuperOffice | System::Exchange => {
                let detail = "documents lie with Microsoft 365 or Google";
                Err(Failure::new(Outcome::ServiceNotFound, detail).of(system))
            }
        };
        note.ended(&result);
        result
    })
}
