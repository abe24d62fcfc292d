//! Keeping a sign-in in a profile: the key store is tried first, then the profile names what was kept.

use crate::check::{Failure, Outcome, System};
use crate::oauth::SignedIn;
use crate::profile::{self, CalendarChoice, CrmChoice, Profile, Store};
use crate::{google, secret};

use super::arguments::SignIn;
use super::start::Start;

/// The profile to keep the sign-in in: an existing one by name, or a new one. The key store is proven to work before
/// any browser opens (S-KEY-01).
pub(super) async fn prepare(
    start: &Start,
    name: Option<&str>,
    arguments: &SignIn,
) -> Result<Option<Profile>, Failure> {
    let Some(name) = name else { return Ok(None) };
    let world = &start.world;
    world
        .secret(|store| secret::probe(store))
        .await
        .map_err(|error| profile::failure(&error))?;
    let store = Store::of(world);
    match store.load(name) {
        Ok(profile) => Ok(Some(profile)),
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
            Ok(Some(Profile::new(
                name.to_owned(),
                world.rehearsal,
                crm,
                calendar,
                world.clock.now(),
            )))
        }
    }
}

/// Keeps the sign-in, and remembers where the profile is taken up again.
pub(super) async fn keep(
    start: &Start,
    mut profile: Profile,
    signed_in: &SignedIn,
) -> Result<Profile, Failure> {
    let own = signed_in.account.system;
    let complete = [System::SuperOffice, profile.calendar.system()]
        .into_iter()
        .all(|system| system == own || profile.connection(system).is_some());
    crate::wizard::resume_at(complete)
        .code()
        .clone_into(&mut profile.step);
    profile::commit(start.world.clone(), profile, vec![signed_in.clone()]).await
}
