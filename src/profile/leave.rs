//! Signing out: the sign-in is given back, forgotten, and the profile is not connected any more.

use std::future::Future;

use super::commit::save;
use super::{Id, Profile, Store, failure, forget, lock, refresh_token};
use crate::check::{Failure, Outcome, System};
use crate::oauth::Account;
use crate::secret::Secret;
use crate::settings::SecretStore;
use crate::world::World;

/// Gives the kept sign-in back, forgets it and saves the profile without the connection; everything else in it stays.
/// Whatever becomes of giving back, the sign-in is forgotten. The result of giving back is `None` when no sign-in was
/// kept.
///
/// # Errors
///
/// What the key store or the file system says; nothing was given back when the key store could not be read.
pub async fn leave<T, F>(
    world: World,
    id: &Id,
    system: System,
    give_back: impl FnOnce(Account, Secret) -> F,
) -> Result<(Profile, Option<T>), Failure>
where
    F: Future<Output = T>,
{
    let told = |error| failure(&error).of(system);
    let _alone = lock::alone(&world, id).await?;
    let mut profile = Store::of(&world).load(id.as_str())?;
    let connection = profile.connection(system).cloned();
    let token = refresh_token(&world, &profile, system)
        .await
        .map_err(told)?;
    let kept_here = connection
        .as_ref()
        .is_none_or(|connection| connection.refresh_token.is_none() || token.is_some());
    if !kept_here && is_elsewhere(&world, &profile) {
        let detail = "this run does not use the store in which the sign-in is kept";
        return Err(Failure::new(Outcome::KeyringMissing, detail).of(system));
    }
    let given = match (&connection, token) {
        (Some(connection), Some(token)) => Some(give_back(connection.account.clone(), token).await),
        _ => None,
    };
    forget(&world, &profile, system).await.map_err(told)?;
    if connection.is_some() {
        profile.set_connection(system, None);
        // The wizard's page that is to be done again; its name by the wizard, which is no concern of this room.
        "configure-systems".clone_into(&mut profile.step);
        profile = save(world, profile).await?;
    }
    Ok((profile, given))
}

/// Whether the profile's sign-ins are in another store than the one of this run. Those of a session end with it.
fn is_elsewhere(world: &World, profile: &Profile) -> bool {
    profile.secrets != SecretStore::Session && profile.secrets != SecretStore::of(&*world.secrets)
}
