//! A sign-in that waits for an administrator's approval: kept, taken up again, brought to its end.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::commit::{living, save, take};
use super::sign_in::{forget_named, replace_named};
use super::{Id, Profile, Store, failure, lock, same};
use crate::check::{Failure, Outcome, System};
use crate::oauth::{Identified, SignedIn};
use crate::platform::Lock;
use crate::secret::Secret;
use crate::settings::SecretStore;
use crate::world::World;

/// A sign-in that waits for an administrator's approval (design 9.6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// The system.
    pub system: System,
    /// Environment or cloud.
    pub place: String,
    /// The organization, by its unchanging id; empty when nobody has signed in yet.
    pub tenant: String,
    /// The person who signed in first, by unchanging id; may be empty.
    pub key: String,
    /// The person's user name, for display; may be empty.
    pub user: String,
    /// The person's name, for display; may be empty.
    pub name: String,
    /// Since when.
    pub since: Timestamp,
    /// The name of the first sign-in in the key store; without it the approval cannot be watched.
    pub refresh_token: Option<String>,
    /// Where it is, when not where [`Profile::secrets`] says.
    #[serde(default)]
    pub secrets: Option<SecretStore>,
}

impl Waiting {
    /// Whether the approval can be watched; where not, only a new sign-in tells whether it is there.
    #[must_use]
    pub fn is_watched(&self) -> bool {
        self.refresh_token.is_some()
    }
}

/// The name of a first sign-in in the key store while its approval is waited for (S-KEY-03).
#[must_use]
pub(super) fn waiting_name(id: &Id, system: System) -> String {
    format!("profile/{id}/{}/waiting", system.code())
}

/// Saves a profile as one that waits for an administrator, so that closing the program loses nothing. The document comes
/// first and the secret after it: a crash leaves no secret that no profile names. When the key store does not take it
/// (or lasts no longer than the program), the profile waits all the same, without being watched ([`Waiting::is_watched`]).
///
/// # Errors
///
/// What the file system says; `profile-in-use` when others do not come to an end.
pub async fn wait(
    world: World,
    mut profile: Profile,
    known: &Identified,
) -> Result<Profile, Failure> {
    let alone = Arc::new(lock::alone(&world, &profile.id).await?);
    let on_disk = Store::of(&world).load(profile.id.as_str()).ok();
    let before = on_disk.and_then(|profile| profile.waiting);
    if let Some(other) = &before
        && other.system != known.system
    {
        let gone = forget_named(&world, waiting_name(&profile.id, other.system)).await;
        gone.map_err(|error| failure(&error).of(other.system))?;
    }
    let same = before.filter(|before| before.system == known.system && before.key == known.key);
    let since = same.map_or_else(|| world.clock.now(), |before| before.since);
    let name = waiting_name(&profile.id, known.system);
    let secrets = profile.secrets;
    // What ends with the program cannot be found again by the next one.
    let here = SecretStore::of(&*world.secrets);
    let token = known
        .refresh
        .as_ref()
        .filter(|_| here != SecretStore::Session);
    let token = token.map(Secret::duplicate);
    let watched = token.is_some();
    profile.waiting = None;
    if watched {
        profile.keep_in(here);
    }
    profile.waiting = Some(Box::new(Waiting {
        system: known.system,
        place: known.place.clone(),
        tenant: known.tenant.clone(),
        key: known.key.clone(),
        user: known.user.clone(),
        name: known.name.clone(),
        since,
        refresh_token: watched.then(|| name.clone()),
        secrets: None,
    }));
    let mut profile = save(world.clone(), profile).await?;
    let kept = replace_named(&world, name, token, Arc::clone(&alone)).await;
    if kept.is_err() && watched {
        tracing::warn!("the first sign-in could not be kept; its approval is not watched");
        if let Some(waiting) = &mut profile.waiting {
            waiting.refresh_token = None;
        }
        profile.keep_in(secrets);
        profile = save(world, profile).await?;
    }
    drop(alone);
    Ok(profile)
}

/// Who waits for an approval, with the first sign-in where it is still kept; `None` when nobody does.
///
/// # Errors
///
/// What the key store says; `sign-in-elsewhere` when it is in another store than the one of this run.
pub async fn take_up(world: &World, profile: &Profile) -> Result<Option<Identified>, Failure> {
    let Some(waiting) = profile.waiting.as_deref() else {
        return Ok(None);
    };
    let refresh = match &waiting.refresh_token {
        Some(name) => kept(world, profile, waiting.system, name).await?,
        None => None,
    };
    Ok(Some(Identified {
        system: waiting.system,
        place: waiting.place.clone(),
        tenant: waiting.tenant.clone(),
        key: waiting.key.clone(),
        user: waiting.user.clone(),
        name: waiting.name.clone(),
        refresh,
    }))
}

async fn kept(
    world: &World,
    profile: &Profile,
    system: System,
    name: &str,
) -> Result<Option<Secret>, Failure> {
    let name = name.to_owned();
    let token = world.secret(move |store| store.get(&name)).await;
    let token = token.map_err(|error| failure(&error).of(system))?;
    let (own, here) = (profile.store_of_waiting(), SecretStore::of(&*world.secrets));
    if token.is_none() && own != SecretStore::Session && own != here {
        let detail = format!("the first sign-in is in the store {own:?}, this run uses {here:?}");
        return Err(Failure::new(Outcome::SignInElsewhere, detail).of(system));
    }
    Ok(token)
}

/// Keeps what was waited for, once it is proven: the connection takes the place of the waiting. `step` hears whether
/// both systems are connected then and names the wizard's step to resume at.
///
/// # Errors
///
/// As [`super::commit`]; `profile-in-use` while another window or program has the profile open; `profile-not-found` when
/// it was removed meanwhile.
pub async fn settle(
    world: World,
    id: &Id,
    signed_in: SignedIn,
    step: impl FnOnce(bool) -> &'static str,
) -> Result<Profile, Failure> {
    let store = Store::of(&world);
    let _editing = store.edit(&store.load(id.as_str())?)?;
    let alone = lock::alone(&world, id).await?;
    let mut profile = living(&world, id)?;
    same(&profile, world.rehearsal, std::slice::from_ref(&signed_in))?;
    let own = signed_in.account.system;
    let connected = |system| system == own || profile.connection(system).is_some();
    let complete = profile.systems().into_iter().all(connected);
    step(complete).clone_into(&mut profile.step);
    take(world, profile, vec![signed_in], alone).await
}

/// Waits no longer: the first sign-in is forgotten, everything else in the profile stays.
///
/// # Errors
///
/// What the key store or the file system says.
pub async fn stop_waiting(world: World, mut profile: Profile) -> Result<Profile, Failure> {
    let Some(waiting) = profile.waiting.clone() else {
        return Ok(profile);
    };
    let _alone: Lock = lock::alone(&world, &profile.id).await?;
    let gone = forget_named(&world, waiting_name(&profile.id, waiting.system)).await;
    gone.map_err(|error| failure(&error).of(waiting.system))?;
    profile.waiting = None;
    save(world, profile).await
}

#[cfg(test)]
mod tests;
