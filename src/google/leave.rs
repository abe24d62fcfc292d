//! Giving a sign-in to Google back (google.md 1.6).

use crate::check::{Failure, Outcome, System};
use crate::oauth::Revocation;
use crate::secret::Secret;
use crate::world::World;

/// Gives the refresh token of a kept sign-in back.
///
/// # Errors
///
/// A failure of [`System::Google`] with its outcome.
#[expect(clippy::unused_async, reason = "asks Google as soon as the provider is known")]
pub async fn give_back(world: World, token: Secret) -> Result<Revocation, Failure> {
    drop((world, token));
    Err(Failure::new(Outcome::ClientIdMissing, "no client id is known").of(System::Google))
}
