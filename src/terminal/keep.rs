//! Keeping a sign-in in a profile: the key store is tried first, then the profile names what was kept.

use crate::check::{Failure, Outcome, System};
use crate::oauth::SignedIn;
use crate::profile::{self, CalendarChoice, CrmChoice, Editing, Profile, Store};
use crate::world::World;
use crate::{google, secret};

use super::arguments::SignIn;
use super::passphrase;
use super::start::Start;

/// The profile to keep the sign-in in: an existing one by name, or a new one, with the store for it. The store is proven
/// to work before any browser opens (S-KEY-01), and nobody else may change the profile meanwhile.
pub(super) struct Kept {
    profile: Profile,
    world: World,
    _editing: Editing,
}

impl Kept {
    /// The profile as it is before the sign-in.
    pub(super) fn profile(&self) -> &Profile {
        &self.profile
    }
}

/// Prepares for keeping, where a profile is named.
pub(super) async fn prepare(
    start: &Start,
    name: Option<&str>,
    arguments: &SignIn,
) -> Result<Option<Kept>, Failure> {
    let Some(name) = name else { return Ok(None) };
    let store = Store::of(&start.world);
    let named = find(start, &store, name, arguments)?;
    let editing = store.edit(&named)?;
    // Read again: somebody may have saved before it was ours.
    let profile = find(start, &store, name, arguments)?;
    let profile = if profile.id == named.id {
        profile
    } else {
        named
    };
    let world = start.world_of(&profile);
    passphrase::unlock(start, &world).await?;
    world
        .secret(|store| secret::probe(store))
        .await
        .map_err(|error| profile::failure(&error))?;
    Ok(Some(Kept {
        profile,
        world,
        _editing: editing,
    }))
}

fn find(start: &Start, store: &Store, name: &str, arguments: &SignIn) -> Result<Profile, Failure> {
    let world = &start.world;
    match store.load(name) {
        Ok(profile) => Ok(profile),
        Err(error) => {
            let failure = Failure::from(error);
            if failure.outcome != Outcome::ProfileNotFound {
                return Err(failure);
            }
            let crm = CrmChoice::SuperofficeOnline {
                environment: arguments.place.environment.code().to_owned(),
            };
            let calendar = match System::from(arguments.system) {
                System::Google => CalendarChoice::Google {
                    account: google::Kind::from(arguments.place.account)
                        .code()
                        .to_owned(),
                },
                System::SuperOffice | System::Microsoft365 => CalendarChoice::Microsoft365 {
                    cloud: arguments.place.cloud.clone(),
                },
            };
            Ok(Profile::new(
                name.to_owned(),
                world.rehearsal,
                crm,
                calendar,
                world.clock.now(),
            ))
        }
    }
}

/// Keeps the sign-in, and remembers where the profile is taken up again.
pub(super) async fn keep(kept: Kept, signed_in: &SignedIn) -> Result<Profile, Failure> {
    let Kept {
        mut profile,
        world,
        _editing,
    } = kept;
    let own = signed_in.account.system;
    let complete = [System::SuperOffice, profile.calendar.system()]
        .into_iter()
        .all(|system| system == own || profile.connection(system).is_some());
    crate::wizard::resume_at(complete)
        .code()
        .clone_into(&mut profile.step);
    profile::commit(world, profile, vec![signed_in.clone()]).await
}
