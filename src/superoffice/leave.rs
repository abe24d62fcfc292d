//! Giving a sign-in to SuperOffice CRM Online back (superoffice.md 4.8; the form is that of RFC 7009).

use crate::check::{Failure, System};
use crate::oauth::{self, Revocation};
use crate::secret::Secret;
use crate::world::World;

use super::sign_in::{environment, provider, refused};

/// Gives the refresh token of a kept sign-in back.
///
/// # Errors
///
/// A failure of [`System::SuperOffice`] with its outcome.
pub async fn give_back(
    world: World,
    place: String,
    token: Secret,
    made_up: bool,
) -> Result<Revocation, Failure> {
    let environment = environment(&world, &place)?;
    let given = oauth::give_back(&world, provider(&environment)?, &token, made_up, refused).await;
    given.map_err(|failure| failure.of(System::SuperOffice))
}
