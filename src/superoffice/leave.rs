//! Giving a sign-in to SuperOffice CRM Online back (superoffice.md 4.8; the form is that of RFC 7009).

use crate::check::Failure;
use crate::oauth::{self, Account, Revocation};
use crate::secret::Secret;
use crate::world::World;

use super::sign_in::{environment, provider, refused};

/// Gives the refresh token of a kept sign-in back.
///
/// # Errors
///
/// A failure of [`crate::check::System::SuperOffice`] with its outcome.
pub async fn give_back(
    world: World,
    account: Account,
    token: Secret,
) -> Result<Revocation, Failure> {
    let environment = environment(&world, &account.place)?;
    let given = oauth::give_back(&world, provider(&environment)?, &token, refused).await;
    given.map_err(|failure| failure.of(account.system))
}
