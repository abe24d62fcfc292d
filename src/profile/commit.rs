//! Committing sign-ins to a profile, for every face alike: they must belong there, the tokens go to the key store and
//! come back, and only then the document is saved (design: cards). When that does not work out, the key store has again
//! what it had.

use std::sync::Arc;
use std::time::Duration;

use super::sign_in::{Before, forget_named, name_of, replace, replace_named};
use super::waiting::{elsewhere, waiting_name};
use super::{
    Connection, CrmChoice, Error, Id, Profile, Store, failure, forget, lock, same, same_person,
};
use crate::check::{Failure, Outcome, System, Timeline};
use crate::journal::{Ended, Event, Journal, Shape, Work};
use crate::oauth::SignedIn;
use crate::platform::Lock;
use crate::settings::SecretStore;
use crate::world::World;

/// Keeps what was proven; the profile as it was saved. A connection that is neither proven now nor left out is as it is
/// on the disk by now: a test may have noted there that a password was refused (exchange.md 2.11, R8).
///
/// # Errors
///
/// `wrong-account` before anything is written; `sign-in-elsewhere` when a first sign-in would have to be forgotten that is
/// in another store than this run's; what the key store or the file system says.
pub async fn commit(
    world: World,
    profile: Profile,
    proven: Vec<SignedIn>,
) -> Result<Profile, Failure> {
    let journal = Journal::of(&world);
    let work = async {
        same(&profile, world.rehearsal, &proven)?;
        let alone = lock::alone(&world, &profile.id).await?;
        let profile = as_by_now(&world, profile, &proven)?;
        take(world, profile, proven, alone).await
    };
    noted(&journal, work.await)
}

/// The profile with what others have learned of its connections since it was read.
fn as_by_now(world: &World, mut draft: Profile, proven: &[SignedIn]) -> Result<Profile, Failure> {
    let now = match Store::of(world).load(draft.id.as_str()) {
        Ok(now) => now,
        Err(Error::NotFound(_)) => return Ok(draft),
        Err(error) => return Err(error.into()),
    };
    for system in System::ALL {
        let is_proven = proven.iter().any(|one| one.account.system == system);
        if !is_proven && draft.connection(system).is_some() {
            draft.set_connection(system, now.connection(system).cloned());
        }
    }
    draft.secrets = now.secrets;
    Ok(draft)
}

/// Keeps a new sign-in of the same person in the place of the old one, with the addresses of SuperOffice Onsite that it was
/// made with; everything else stays as it is on the disk by now. A connection that is not there any more may be anybody's of the same organization.
///
/// # Errors
///
/// `wrong-account` when somebody else signed in, and nothing was written then; `profile-not-found` when the profile was
/// removed meanwhile; `profile-in-use` while another window or program has it open; what the key store or the file
/// system says.
pub async fn repair(
    world: World,
    id: &Id,
    signed_in: SignedIn,
    crm: &CrmChoice,
) -> Result<Profile, Failure> {
    let journal = Journal::of(&world);
    let work = async {
        let store = Store::of(&world);
        let _editing = store.edit(&store.load(id.as_str())?)?;
        let alone = lock::alone(&world, id).await?;
        let mut profile = living(&world, id)?;
        same_person(&profile, world.rehearsal, &signed_in)?;
        if signed_in.account.is_onsite()
            && matches!(profile.crm, CrmChoice::SuperofficeOnsite { .. })
        {
            profile.crm.clone_from(crm);
        }
        take(world, profile, vec![signed_in], alone).await
    };
    noted(&journal, work.await)
}

/// Writes down in the journal that a profile was saved with its sign-ins, or why not.
fn noted(journal: &Journal, result: Result<Profile, Failure>) -> Result<Profile, Failure> {
    match &result {
        Ok(profile) => {
            let connected = |system: &System| profile.connection(*system).is_some();
            let systems = System::ALL.into_iter().filter(connected).collect();
            if let Some(profile) = Shape::Profile.take(profile.id.as_str()) {
                journal.write(Event::Saved { profile, systems });
            }
        }
        Err(failure) => {
            let ended = Ended::badly(Work::Keep, failure, &Timeline::default(), Duration::ZERO);
            journal.write(Event::Ended(Box::new(ended)));
        }
    }
    result
}

/// The profile as it is on the disk by now; one that was deleted meanwhile stays as it was deleted.
pub(super) fn living(world: &World, id: &Id) -> Result<Profile, Failure> {
    let profile = Store::of(world).load(id.as_str())?;
    match profile.deleted {
        None => Ok(profile),
        Some(_) => Err(Error::NotFound(profile.name).into()),
    }
}

pub(super) async fn take(
    world: World,
    profile: Profile,
    proven: Vec<SignedIn>,
    alone: Lock,
) -> Result<Profile, Failure> {
    Store::of(&world).may_save(&profile)?;
    loses_nothing(&world, &profile, &proven)?;
    let alone = Arc::new(alone);
    let mut replaced = Vec::new();
    let work = write(&world, profile, proven, &alone, &mut replaced);
    let result = Box::pin(work).await;
    if result.is_err() {
        for before in replaced {
            if before.put_back(&world, Arc::clone(&alone)).await.is_err() {
                tracing::warn!("the key store could not be put back as it was");
            }
        }
    }
    result
}

/// A first sign-in that is in another store cannot be forgotten from here, so that it must stay named. Where sign-ins end
/// with the program it does: the waiting goes on afterwards.
fn loses_nothing(world: &World, profile: &Profile, proven: &[SignedIn]) -> Result<(), Failure> {
    let before = Store::of(world).load(profile.id.as_str()).ok();
    let Some(failure) = before.and_then(|before| elsewhere(world, &before)) else {
        return Ok(());
    };
    let waits = profile.waiting.as_ref().map(|waiting| waiting.system);
    let mut proven = proven.iter().map(|signed_in| signed_in.account.system);
    let is_named = waits == failure.system;
    let is_taken = proven.any(|system| failure.system == Some(system));
    if is_named && (!is_taken || SecretStore::of(&*world.secrets) == SecretStore::Session) {
        return Ok(());
    }
    Err(failure)
}

async fn write(
    world: &World,
    mut profile: Profile,
    proven: Vec<SignedIn>,
    alone: &Arc<Lock>,
    replaced: &mut Vec<Before>,
) -> Result<Profile, Failure> {
    for signed_in in proven {
        let system = signed_in.account.system;
        let name = name_of(&profile.id, &signed_in.account);
        let kept = replace(world, name, &signed_in.tokens, Arc::clone(alone)).await;
        let (kept, before) = kept.map_err(|error| failure(&error).of(system))?;
        replaced.push(before);
        profile.rehearsal |= signed_in.rehearsal;
        if signed_in.account.is_onsite() {
            // Somebody has said yes to its server by now.
            profile.foreign.clear();
        }
        let connection = Connection {
            account: signed_in.kept_account(),
            refresh_token: kept.reference(),
            secrets: None,
        };
        let is_kept = connection.refresh_token.is_some();
        profile.set_connection(system, None);
        if is_kept {
            profile.keep_in(SecretStore::of(&*world.secrets));
        }
        profile.set_connection(system, Some(connection));
        if profile
            .waiting
            .as_ref()
            .is_some_and(|waiting| waiting.system == system)
            && elsewhere(world, &profile).is_none()
        {
            let name = waiting_name(&profile.id, system);
            let taken = replace_named(world, name, None, Arc::clone(alone)).await;
            replaced.push(taken.map_err(|error| failure(&error).of(system))?.1);
            profile.waiting = None;
        }
    }
    let dropped = dropped(world, &profile);
    let profile = save(world.clone(), profile).await?;
    for name in dropped {
        if forget_named(world, name).await.is_err() {
            tracing::warn!(
                "a sign-in to a system that is not chosen any more could not be removed"
            );
        }
    }
    Ok(profile)
}

/// The names of what the profile on the disk has in the key store and this one does not name any more: once it is saved,
/// no secret is left in the store in use that no profile names.
fn dropped(world: &World, profile: &Profile) -> Vec<String> {
    let Ok(before) = Store::of(world).load(profile.id.as_str()) else {
        // It was never saved, so nothing was kept for it.
        return Vec::new();
    };
    let named = |of: &Profile, system: System| {
        let connection = of.connection(system)?;
        Some(name_of(&profile.id, &connection.account))
    };
    let gone = |system: System| {
        named(&before, system).filter(|name| named(profile, system).as_ref() != Some(name))
    };
    let connections = System::ALL.into_iter().filter_map(gone);
    let waits = |profile: &Profile| profile.waiting.as_ref().map(|waiting| waiting.system);
    let waited = waits(&before).filter(|system| waits(profile) != Some(*system));
    connections
        .chain(waited.map(|system| waiting_name(&profile.id, system)))
        .collect()
}

/// Takes over what a test of a kept sign-in has learned, while the profile has that sign-in; everything else stays as it
/// is on the disk by now. The tokens were kept when they came ([`super::refresh`]).
///
/// # Errors
///
/// What the file system says; `profile-not-found` when the profile was removed meanwhile.
pub async fn confirm(world: World, id: &Id, signed_in: &SignedIn) -> Result<Profile, Failure> {
    let _alone = lock::alone(&world, id).await?;
    let mut profile = living(&world, id)?;
    let tested = &signed_in.account;
    match profile.connection(tested.system).cloned() {
        Some(connection) if connection.account.is_same_person(tested) => {
            let account = signed_in.kept_account();
            let connection = Connection {
                account,
                ..connection
            };
            profile.set_connection(tested.system, Some(connection));
            save(world, profile).await
        }
        _ => Ok(profile),
    }
}

/// Notes that the kept password of an Exchange server was refused, so that no later test sends it again (exchange.md
/// 6.8). Keeping a new one takes the note away.
///
/// # Errors
///
/// What the file system says; `profile-not-found` when the profile was removed meanwhile.
pub async fn note_refused(world: &World, id: &Id) -> Result<(), Failure> {
    let _alone = lock::alone(world, id).await?;
    let mut profile = living(world, id)?;
    let server = profile.exchange.as_mut();
    let Some(server) = server.and_then(|connection| connection.account.server.as_mut()) else {
        return Ok(());
    };
    server.refused = true;
    let _ = save(world.clone(), profile).await?;
    Ok(())
}

/// Forgets a kept password that was refused, so that no later test sends it again: one that runs every five minutes would
/// lock the account. The connection stays, and asks for a new one. Where it is not possible, the log says so.
pub async fn forget_refused(world: &World, id: &Id, system: System) {
    if let Err(failure) = forget_password(world, id, system).await {
        let outcome = failure.outcome.code();
        tracing::warn!(outcome, "the refused password could not be forgotten");
    }
}

async fn forget_password(world: &World, id: &Id, system: System) -> Result<(), Failure> {
    let _alone = lock::alone(world, id).await?;
    let mut profile = living(world, id)?;
    let Some(mut connection) = profile.connection(system).cloned() else {
        return Ok(());
    };
    let forgotten = forget(world, &profile, system).await;
    forgotten.map_err(|error| failure(&error).of(system))?;
    connection.refresh_token = None;
    profile.set_connection(system, Some(connection));
    let _ = save(world.clone(), profile).await?;
    Ok(())
}

pub(super) async fn save(world: World, mut profile: Profile) -> Result<Profile, Failure> {
    let save =
        tokio::task::spawn_blocking(move || Store::of(&world).save(&mut profile).map(|()| profile));
    match save.await {
        Ok(saved) => Ok(saved?),
        Err(error) => Err(Failure::new(Outcome::FileProblem, error.to_string())),
    }
}

#[cfg(test)]
mod tests;
