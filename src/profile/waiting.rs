//! A sign-in that waits for an administrator's approval: kept, taken up again, brought to its end.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::commit::{living, save, take};
use super::draft::over_living;
use super::sign_in::{forget_named, replace_named};
use super::{Id, Profile, Store, failure, lock, same};
use crate::check::{Failure, Outcome, System};
use crate::directory::{LONGEST, tidy};
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
    /// Makes every text one that can be shown. A document may come from anybody.
    pub(super) fn tidy(&mut self) {
        let texts = [&mut self.place, &mut self.tenant, &mut self.key];
        let more = [&mut self.user, &mut self.name];
        for text in texts.into_iter().chain(more) {
            tidy(text, LONGEST);
        }
    }

    /// Whether the approval can be watched; where not, only a new sign-in tells whether it is there.
    #[must_use]
    pub fn is_watched(&self) -> bool {
        self.refresh_token.is_some()
    }

    /// Whether it is this person who waits.
    fn is_of(&self, known: &Identified) -> bool {
        self.system == known.system && self.key == known.key
    }

    /// Who waits, with the first sign-in if it is kept.
    #[must_use]
    pub fn identified(&self, refresh: Option<Secret>) -> Identified {
        Identified {
            system: self.system,
            place: self.place.clone(),
            tenant: self.tenant.clone(),
            key: self.key.clone(),
            user: self.user.clone(),
            name: self.name.clone(),
            refresh,
        }
    }

    /// The waiting of this person, without the first sign-in.
    fn unwatched(known: &Identified, since: Timestamp) -> Self {
        Self {
            system: known.system,
            place: known.place.clone(),
            tenant: known.tenant.clone(),
            key: known.key.clone(),
            user: known.user.clone(),
            name: known.name.clone(),
            since,
            refresh_token: None,
            secrets: None,
        }
    }
}

/// The name of a first sign-in in the key store while its approval is waited for (S-KEY-03).
#[must_use]
pub(super) fn waiting_name(id: &Id, system: System) -> String {
    format!("profile/{id}/{}/waiting", system.code())
}

/// That the first sign-in whose approval is waited for is in another store than the one of this run, if it is. Those of a
/// session end with it.
pub(super) fn elsewhere(world: &World, profile: &Profile) -> Option<Failure> {
    let waiting = profile.waiting.as_deref()?;
    let (own, here) = (profile.store_of_waiting(), SecretStore::of(&*world.secrets));
    let is_kept = waiting.is_watched() && own != SecretStore::Session;
    (is_kept && own != here).then(|| {
        let detail = format!("the first sign-in is in the store {own:?}, this run uses {here:?}");
        Failure::new(Outcome::SignInElsewhere, detail).of(waiting.system)
    })
}

/// Saves a profile as one that waits for an administrator, so that closing the program loses nothing. Of one that was
/// saved before, `draft` has what a person chooses; everything else is as it is on the disk by now. The document comes
/// first and the secret after it: a crash leaves no secret that no profile names. When the key store does not take it
/// (or lasts no longer than the program), the profile waits all the same, without being watched ([`Waiting::is_watched`])
/// or with the older first sign-in of the same person.
///
/// # Errors
///
/// What the file system says; `profile-in-use` when others do not come to an end; `profile-not-found` when it was deleted
/// meanwhile; `sign-in-elsewhere` when somebody else's first sign-in is in another store than this run's.
pub async fn wait(world: World, draft: Profile, known: &Identified) -> Result<Profile, Failure> {
    let alone = lock::alone(&world, &draft.id).await?;
    let profile = over_living(&world, draft)?;
    Box::pin(keep_waiting(world, profile, known, alone)).await
}

/// The same for a saved profile of which nothing else changes.
///
/// # Errors
///
/// As [`wait`].
pub async fn wait_again(world: World, id: &Id, known: &Identified) -> Result<Profile, Failure> {
    let alone = lock::alone(&world, id).await?;
    let profile = living(&world, id)?;
    Box::pin(keep_waiting(world, profile, known, alone)).await
}

/// Keeps a newer first sign-in of the person that a profile waits for; nothing when it waits for them no longer.
///
/// # Errors
///
/// As [`wait`].
pub async fn renew_waiting(world: World, id: &Id, known: &Identified) -> Result<(), Failure> {
    let alone = lock::alone(&world, id).await?;
    let profile = living(&world, id)?;
    let waiting = profile.waiting.as_deref();
    if waiting.is_some_and(|waiting| waiting.is_of(known)) {
        let _ = Box::pin(keep_waiting(world, profile, known, alone)).await?;
    }
    Ok(())
}

/// Keeps the waiting with `profile`, which is as it is on the disk, or new.
async fn keep_waiting(
    world: World,
    mut profile: Profile,
    known: &Identified,
    alone: Lock,
) -> Result<Profile, Failure> {
    let alone = Arc::new(alone);
    let elsewhere = elsewhere(&world, &profile);
    let before = profile.waiting.take();
    let same = before.as_deref().filter(|before| before.is_of(known));
    let (stays, since) = (elsewhere.is_some(), same.map(|same| same.since));
    let since = since.unwrap_or_else(|| world.clock.now());
    let older = Waiting {
        refresh_token: same.and_then(|same| same.refresh_token.clone()),
        secrets: same.and_then(|same| same.secrets),
        ..Waiting::unwatched(known, since)
    };
    if same.is_none()
        && let Some(failure) = elsewhere
    {
        return Err(failure);
    }
    if let Some(other) = before.filter(|before| before.system != known.system) {
        let gone = forget_named(&world, waiting_name(&profile.id, other.system)).await;
        gone.map_err(|error| failure(&error).of(other.system))?;
    }
    let with_older = Profile {
        waiting: Some(Box::new(older)),
        ..profile.clone()
    };
    if stays {
        // The older one is as good, and from here it cannot be replaced.
        return save(world, with_older).await;
    }
    // What ends with the program cannot be found again by the next one.
    let here = SecretStore::of(&*world.secrets);
    let token = known.refresh.as_ref().map(Secret::duplicate);
    let token = token.filter(|_| here != SecretStore::Session);
    let name = waiting_name(&profile.id, known.system);
    if token.is_some() {
        profile.keep_in(here);
    }
    profile.waiting = Some(Box::new(Waiting {
        refresh_token: token.is_some().then(|| name.clone()),
        ..Waiting::unwatched(known, since)
    }));
    let saved = save(world.clone(), profile).await?;
    let kept = replace_named(&world, name.clone(), token, Arc::clone(&alone)).await;
    match kept {
        Ok(_) => Ok(saved),
        Err(_) => Box::pin(without_newer(world, with_older, name)).await,
    }
}

/// The waiting as it can be after the key store did not take the newer first sign-in: it has again what it had.
async fn without_newer(
    world: World,
    mut profile: Profile,
    name: String,
) -> Result<Profile, Failure> {
    tracing::warn!("the newer first sign-in could not be kept");
    let account = name.clone();
    let there = world.secret(move |store| store.get(&account)).await;
    if let Some(waiting) = &mut profile.waiting {
        match (there, waiting.is_watched()) {
            // Somebody else's.
            (Ok(Some(_)), false) => drop(forget_named(&world, name).await),
            (Ok(None), true) => (waiting.refresh_token, waiting.secrets) = (None, None),
            // A store that does not tell may have it.
            _ => {}
        }
    }
    save(world, profile).await
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
    Ok(Some(waiting.identified(refresh)))
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
    match elsewhere(world, profile) {
        Some(failure) if token.is_none() => Err(failure),
        _ => Ok(token),
    }
}

/// Keeps what was waited for, once it is proven: the connection takes the place of the waiting. `step` hears whether
/// both systems are connected then and where it was, and names the wizard's step to resume at.
///
/// # Errors
///
/// As [`super::commit`]; `profile-in-use` while another window or program has the profile open; `profile-not-found` when
/// it was removed meanwhile.
pub async fn settle(
    world: World,
    id: &Id,
    signed_in: SignedIn,
    step: impl FnOnce(bool, &str) -> &'static str,
) -> Result<Profile, Failure> {
    let store = Store::of(&world);
    let _editing = store.edit(&store.load(id.as_str())?)?;
    let alone = lock::alone(&world, id).await?;
    let mut profile = living(&world, id)?;
    same(&profile, world.rehearsal, std::slice::from_ref(&signed_in))?;
    let own = signed_in.account.system;
    let connected = |system| system == own || profile.connection(system).is_some();
    let complete = profile.systems().into_iter().all(connected);
    step(complete, &profile.step).clone_into(&mut profile.step);
    take(world, profile, vec![signed_in], alone).await
}

/// Waits no longer: the first sign-in is forgotten, everything else stays as it is on the disk by now.
///
/// # Errors
///
/// What the key store or the file system says; `sign-in-elsewhere` when the first sign-in is in another store than this
/// run's; `profile-not-found` when the profile was deleted meanwhile.
pub async fn stop_waiting(world: World, id: &Id) -> Result<Profile, Failure> {
    let _alone: Lock = lock::alone(&world, id).await?;
    let mut profile = living(&world, id)?;
    if let Some(failure) = elsewhere(&world, &profile) {
        return Err(failure);
    }
    let Some(waiting) = profile.waiting.take() else {
        return Ok(profile);
    };
    let gone = forget_named(&world, waiting_name(id, waiting.system)).await;
    gone.map_err(|error| failure(&error).of(waiting.system))?;
    save(world, profile).await
}

#[cfg(test)]
mod tests;
