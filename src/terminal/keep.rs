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
    same_account(&profile, system, signed_in)?;
    same_world(&profile, world.rehearsal || signed_in.rehearsal)?;
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

/// Made-up and real connections never stand in one profile.
fn same_world(profile: &Profile, rehearsal: bool) -> Result<(), Failure> {
    let begun = System::ALL
        .into_iter()
        .any(|system| profile.connection(system).is_some());
    if begun && profile.rehearsal != rehearsal {
        return Err(Failure::new(
            Outcome::WrongAccount,
            "the profile and the sign-in are not both of the rehearsal",
        )
        .fact("expected", profile.name.clone()));
    }
    Ok(())
}

/// A profile never changes its organization by a sign-in.
fn same_account(profile: &Profile, system: System, signed_in: &SignedIn) -> Result<(), Failure> {
    match profile
        .connection(system)
        .map(|connection| &connection.account)
    {
        Some(known) if !known.tenant.eq_ignore_ascii_case(&signed_in.account.tenant) => {
            Err(Failure::new(
                Outcome::WrongAccount,
                "the profile belongs to another organization",
            )
            .fact("expected", known.organization.clone())
            .fact("found", signed_in.account.organization.clone()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::oauth::Account;

    fn profile(rehearsal: bool) -> Profile {
        let environment = "online".to_owned();
        let cloud = "worldwide".to_owned();
        Profile::new(
            "Contoso".to_owned(),
            rehearsal,
            CrmChoice::SuperofficeOnline { environment },
            CalendarChoice::Microsoft365 { cloud },
            Timestamp::UNIX_EPOCH,
        )
    }

    fn connected(rehearsal: bool) -> Profile {
        let mut profile = profile(rehearsal);
        let account = Account {
            system: System::SuperOffice,
            place: "online".to_owned(),
            tenant: "Cust12345".to_owned(),
            organization: "Contoso".to_owned(),
            key: "7".to_owned(),
            name: String::new(),
            user: String::new(),
            administrator: None,
            users: None,
            scopes: Vec::new(),
            consent: None,
            tested: Timestamp::UNIX_EPOCH,
        };
        let connection = Connection {
            account,
            refresh_token: None,
        };
        profile.set_connection(System::SuperOffice, Some(connection));
        profile
    }

    #[test]
    fn made_up_and_real_connections_never_stand_in_one_profile() {
        assert!(
            same_world(&profile(false), true).is_ok(),
            "nothing is in it yet"
        );
        for (of_profile, of_sign_in) in [(false, false), (true, true)] {
            assert!(same_world(&connected(of_profile), of_sign_in).is_ok());
        }
        for (of_profile, of_sign_in) in [(false, true), (true, false)] {
            let failure = same_world(&connected(of_profile), of_sign_in).expect_err("mixed");
            assert_eq!(failure.outcome, Outcome::WrongAccount);
        }
    }
}
