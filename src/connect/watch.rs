//! Waiting for an administrator's approval (design 9.6): asked for at intervals, proven by a token, never by a redirect.

use std::sync::Arc;

use sipper::{Sipper as _, Straw};

use crate::check::{Failure, Outcome, System};
use crate::journal::Work;
use crate::microsoft365;
use crate::oauth::{Identified, Progress, SignedIn};
use crate::world::World;

use super::noted::Note;

/// Looks at intervals whether what was asked for is approved by now, and proves the connection when it is. Each look in
/// vain says [`Progress::NotYet`]; network troubles are said as notices. A [`Progress::Identified`] on the way has a newer
/// token in the place of the older one: keep it again with [`crate::profile::wait`].
///
/// # Errors
///
/// `admin-consent-needed` when it cannot be watched (no first sign-in is kept, or the system has no way); any other
/// failure of the system that a further look would not mend.
#[must_use]
pub fn watch(world: World, known: Arc<Identified>) -> impl Straw<SignedIn, Progress, Failure> {
    sipper::sipper(move |sender| async move {
        let note = Note::begin(&world, Work::Watch, known.system);
        let result = match known.system {
            System::Microsoft365 => {
                let straw = microsoft365::watch(world, known).with(note.hear());
                straw.run(sender).await
            }
            system => Err(cannot(system)),
        };
        note.signed_in(&result);
        result
    })
}

/// Looks once whether what was asked for is approved by now, and proves the connection when it is.
///
/// # Errors
///
/// `admin-consent-needed` when it is not, or cannot be known; whatever else goes wrong.
#[must_use]
pub fn look_once(world: World, known: Arc<Identified>) -> impl Straw<SignedIn, Progress, Failure> {
    sipper::sipper(move |sender| async move {
        let note = Note::begin(&world, Work::Watch, known.system);
        let result = match known.system {
            System::Microsoft365 => {
                let straw = microsoft365::look_once(world, known).with(note.hear());
                straw.run(sender).await
            }
            system => Err(cannot(system)),
        };
        note.signed_in(&result);
        result
    })
}

fn cannot(system: System) -> Failure {
    let failure = Failure::new(Outcome::AdminConsentNeeded, "cannot be watched");
    failure.of(system).fact("approval", "unwatched")
}
