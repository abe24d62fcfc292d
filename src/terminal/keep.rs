//! Keeping a sign-in in a profile: the key store is tried first, then the profile names what was kept.

use crate::check::{Failure, Outcome, System};
use crate::oauth::SignedIn;
use crate::profile::{self, CalendarChoice, Connection, CrmChoice, Profile, Store};
use crate::secret;
use crate::settings::SecretStore;

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
                environment: arguments.environment.code().to_owned(),
            };
            let calendar = CalendarChoice::Microsoft365 {
                cloud: arguments.cloud.clone(),
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

/// Writes the refresh token, reads it back, then saves the profile.
pub(super) async fn keep(
    start: &Start,
    mut profile: Profile,
    signed_in: &SignedIn,
) -> Result<Profile, Failure> {
    let world = &start.world;
    let system = signed_in.account.system;
    profile::same(&profile, world.rehearsal, std::slice::from_ref(signed_in))?;
    let kept = profile::keep(world, &profile, system, &signed_in.tokens).await;
    let kept = kept.map_err(|error| profile::failure(&error))?;
    profile.rehearsal |= signed_in.rehearsal;
    let connection = Connection {
        account: signed_in.account.clone(),
        refresh_token: kept.reference(),
    };
    profile.set_connection(system, Some(connection));
    profile.secrets = match world.secrets.kind() {
        "session" => SecretStore::Session,
        _ => SecretStore::Keyring,
    };
    let complete = System::ALL
        .into_iter()
        .all(|system| profile.connection(system).is_some());
    crate::wizard::resume_at(complete)
        .code()
        .clone_into(&mut profile.step);
    Store::of(world).save(&mut profile)?;
    Ok(profile)
}
