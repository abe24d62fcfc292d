//! The end of profiles, on purpose or 30 days after they were deleted: sign-ins are given back and removed, then the file.

use std::time::Duration;

use super::leave::{SignedOut, leave};
use super::noted::Note;
use crate::check::{Failure, System};
use crate::journal::Work;
use crate::profile::{self, Id, Profile, Store};
use crate::secret::Door;
use crate::settings::SecretStore;
use crate::world::World;

/// How many are removed in one run; the next run goes on.
const MOST: usize = 20;

/// How long all of it may take.
const LIMIT: Duration = Duration::from_mins(1);

/// Removes a deleted profile for good, and tells what became of each sign-in. `world_of` is the world with the store that
/// has this kind of secrets.
///
/// # Errors
///
/// `profile-not-found` for one that is not deleted; `profile-in-use` while somebody works with it; what the key store or
/// the file system says: the profile is then still there, and removing it can be tried again.
pub async fn purge(
    world: &World,
    id: &Id,
    world_of: impl Fn(SecretStore) -> World,
) -> Result<Vec<SignedOut>, Failure> {
    let store = Store::of(world);
    let profile = store.load_deleted(id.as_str())?;
    let _editing = store.edit(&profile)?;
    let profile = store.load_deleted(id.as_str())?;
    let mut ended = Vec::new();
    for system in signed_in(&profile) {
        let own = world_of(profile.store_of(system));
        let note = Note::begin(world, Work::SignOut, system).of(id);
        let left = Box::pin(leave(own, id.clone(), system)).await;
        note.ended(&left);
        ended.push(left?);
    }
    profile::purge(&world_of(profile.secrets), &store, &profile).await?;
    Ok(ended)
}

/// The systems of which a profile has a sign-in, or waits for one.
fn signed_in(profile: &Profile) -> impl Iterator<Item = System> {
    let waits = profile.waiting.as_ref().map(|waiting| waiting.system);
    let has =
        move |system: &System| profile.connection(*system).is_some() || waits == Some(*system);
    System::ALL.into_iter().filter(has)
}

/// Removes what was deleted more than 30 days ago, quietly: what cannot be removed now stays for the next run. A profile
/// whose sign-ins are in another store than this run's, or in one that is locked, stays too, so that no secret is left
/// without a profile that names it. How many were removed.
pub async fn purge_expired(world: &World) -> usize {
    let mut purged = 0;
    let work = async {
        for profile in expired(world).await.into_iter().take(MOST) {
            let store = Store::of(world);
            let Ok(_editing) = store.edit(&profile) else {
                continue;
            };
            // Somebody may have restored it before it was ours.
            let Some(profile) = store.still_expired(&profile.id) else {
                continue;
            };
            give_back(world, &profile).await;
            match profile::purge(world, &store, &profile).await {
                Ok(()) => purged += 1,
                Err(failure) => {
                    tracing::debug!(outcome = failure.outcome.code(), "a profile stays for now");
                    // What stops the key store stops it for all of them.
                    break;
                }
            }
        }
    };
    if tokio::time::timeout(LIMIT, Box::pin(work)).await.is_err() {
        tracing::debug!("removing old profiles goes on in the next run");
    }
    purged
}

/// Signs out where that is possible; a provider that does not answer prevents nothing.
async fn give_back(world: &World, profile: &Profile) {
    for system in signed_in(profile) {
        let left = Box::pin(leave(world.clone(), profile.id.clone(), system)).await;
        if left.is_err() {
            tracing::debug!("an old profile could not be signed out");
        }
    }
}

async fn expired(world: &World) -> Vec<Profile> {
    let world = world.clone();
    let look = move || {
        let expired = Store::of(&world).expired().unwrap_or_default();
        if expired.is_empty() || world.secrets.door() != Door::Open {
            return Vec::new();
        }
        let here = SecretStore::of(&*world.secrets);
        expired
            .into_iter()
            .filter(|profile| {
                let mut stores = profile.stores();
                stores.all(|store| store == SecretStore::Session || store == here)
            })
            .collect()
    };
    tokio::task::spawn_blocking(look).await.unwrap_or_default()
}
