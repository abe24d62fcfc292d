//! Committing sign-ins to a profile, for every face alike: they must belong there, the tokens go to the key store and
//! come back, and only then the document is saved (design: cards).

use super::{Connection, Id, Profile, Store, failure, forget, keep, lock, same, same_person};
use crate::check::{Failure, Outcome, System};
use crate::oauth::SignedIn;
use crate::settings::SecretStore;
use crate::world::World;

/// Keeps what was proven; the profile as it was saved.
///
/// # Errors
///
/// `wrong-account` before anything is written; what the key store or the file system says.
pub async fn commit(
    world: World,
    profile: Profile,
    proven: Vec<SignedIn>,
) -> Result<Profile, Failure> {
    same(&profile, world.rehearsal, &proven)?;
    let _alone = lock::alone(&world, &profile.id).await?;
    take(world, profile, proven).await
}

/// Keeps a new sign-in of the same person in the place of the old one; everything else stays as it is on the disk by
/// now. A connection that is not there any more may be anybody's of the same organization.
///
/// # Errors
///
/// `wrong-account` when somebody else signed in, and nothing was written then; `profile-not-found` when the profile was
/// removed meanwhile; what the key store or the file system says.
pub async fn repair(world: World, id: &Id, signed_in: SignedIn) -> Result<Profile, Failure> {
    let _alone = lock::alone(&world, id).await?;
    let profile = Store::of(&world).load(id.as_str())?;
    same_person(&profile, world.rehearsal, &signed_in)?;
    take(world, profile, vec![signed_in]).await
}

async fn take(
    world: World,
    mut profile: Profile,
    proven: Vec<SignedIn>,
) -> Result<Profile, Failure> {
    for signed_in in proven {
        let system = signed_in.account.system;
        let kept = keep(&world, &profile, system, &signed_in.tokens).await;
        let kept = kept.map_err(|error| failure(&error).of(system))?;
        profile.rehearsal |= signed_in.rehearsal;
        let connection = Connection {
            account: signed_in.account,
            refresh_token: kept.reference(),
        };
        profile.set_connection(system, Some(connection));
    }
    forget_dropped(&world, &profile).await?;
    profile.secrets = SecretStore::of(&*world.secrets);
    save(world, profile).await
}

/// Forgets what was kept for systems that the profile was connected to until now, so that no secret is left without a
/// profile that names it. Those of a session end with it.
async fn forget_dropped(world: &World, profile: &Profile) -> Result<(), Failure> {
    let Ok(before) = Store::of(world).load(profile.id.as_str()) else {
        // It was never saved, so nothing was kept for it.
        return Ok(());
    };
    if before.secrets == SecretStore::Session {
        return Ok(());
    }
    for system in System::ALL {
        if before.connection(system).is_some() && profile.connection(system).is_none() {
            let gone = forget(world, profile, system).await;
            gone.map_err(|error| failure(&error).of(system))?;
        }
    }
    Ok(())
}

/// Takes over what a test of a kept sign-in has learned; everything else stays as it is on the disk by now. The tokens
/// were kept when they came ([`super::refresh`]).
///
/// # Errors
///
/// What the file system says; `profile-not-found` when the profile was removed meanwhile.
pub async fn confirm(world: World, id: &Id, signed_in: &SignedIn) -> Result<Profile, Failure> {
    let _alone = lock::alone(&world, id).await?;
    let mut profile = Store::of(&world).load(id.as_str())?;
    let system = signed_in.account.system;
    if let Some(connection) = profile.connection(system).cloned() {
        let account = signed_in.account.clone();
        profile.set_connection(
            system,
            Some(Connection {
                account,
                ..connection
            }),
        );
    }
    save(world, profile).await
}

pub(super) async fn save(world: World, mut profile: Profile) -> Result<Profile, Failure> {
    let save =
        tokio::task::spawn_blocking(move || Store::of(&world).save(&mut profile).map(|()| profile));
    match save.await {
        Ok(saved) => Ok(saved?),
        Err(error) => Err(Failure::new(Outcome::FileProblem, error.to_string())),
    }
}
