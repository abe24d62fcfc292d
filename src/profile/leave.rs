//! Signing out: the sign-in is given back, forgotten, and the profile is not connected any more.

use std::future::Future;

use url::Url;

use super::commit::save;
use super::sign_in::forget_named;
use super::waiting::{elsewhere, waiting_name};
use super::{CrmChoice, Id, Profile, Store, Waiting, failure, forget, lock, usable_token};
use crate::check::{Failure, System};
use crate::secret::Secret;
use crate::world::World;

/// Gives the kept sign-in back, forgets it and saves the profile without the connection; everything else in it stays.
/// Whatever becomes of giving back, the sign-in is forgotten. The result of giving back is `None` when no sign-in was
/// kept. `give_back` hears the place, the token, and whether the sign-in is made up.
///
/// # Errors
///
/// What the key store or the file system says; nothing was given back when the key store could not be read.
/// `sign-in-elsewhere` when something is kept in another store than this run's: what is here is forgotten then, but a
/// connection that is elsewhere stays, and so does the waiting.
pub async fn leave<T, F>(
    world: World,
    id: &Id,
    system: System,
    give_back: impl FnOnce(String, Secret, bool) -> F,
) -> Result<(Profile, Option<T>), Failure>
where
    F: Future<Output = T>,
{
    let told = |error| failure(&error).of(system);
    let _alone = lock::alone(&world, id).await?;
    let mut profile = Store::of(&world).load(id.as_str())?;
    let connection = profile.connection(system).cloned();
    let elsewhere = elsewhere(&world, &profile).filter(|failure| failure.system == Some(system));
    if connection.is_none()
        && let Some(failure) = elsewhere
    {
        return Err(failure);
    }
    let given = match usable_token(&world, &profile, system).await? {
        Some(token) => Some(give_back(place(&profile, system), token, profile.rehearsal).await),
        None => None,
    };
    forget(&world, &profile, system).await.map_err(told)?;
    let here = elsewhere.is_none();
    let forgotten = |waiting: &mut Box<Waiting>| here && waiting.system == system;
    let waiting = profile.waiting.take_if(forgotten);
    forget_named(&world, waiting_name(id, system))
        .await
        .map_err(told)?;
    if connection.is_some() || waiting.is_some() {
        profile.set_connection(system, None);
        // The wizard's page that is to be done again; its name by the wizard, which is no concern of this room.
        "configure-systems".clone_into(&mut profile.step);
        profile = save(world, profile).await?;
    }
    elsewhere.map_or(Ok((profile, given)), Err)
}

/// Where the sign-in was made; one that a crash left without its connection was made where the profile says.
fn place(profile: &Profile, system: System) -> String {
    if let Some(connection) = profile.connection(system) {
        return connection.account.place.clone();
    }
    match &profile.crm {
        CrmChoice::SuperofficeOnline { environment } => environment.clone(),
        CrmChoice::SuperofficeOnsite { web_api, .. } => {
            web_api.as_ref().map(Url::to_string).unwrap_or_default()
        }
    }
}
