//! Giving a sign-in to Google back (google.md 1.6).

use crate::check::{Failure, System};
use crate::oauth::{self, Revocation};
use crate::secret::Secret;
use crate::world::World;

use super::refused::refused;
use super::sign_in::provider;

/// Gives the refresh token of a kept sign-in back.
///
/// # Errors
///
/// A failure of [`System::Google`] with its outcome.
pub async fn give_back(world: World, token: Secret, made_up: bool) -> Result<Revocation, Failure> {
    let provider = provider(&world.settings.google)?;
    let given = oauth::give_back(&world, provider, &token, made_up, refused).await;
    given.map_err(|failure| failure.of(System::Google))
}
