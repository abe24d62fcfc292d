//! Signing out (S-FLW-14): given back where the provider can take it, always forgotten, and the profile says so.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use synchronizer_setup::check::{Outcome, System};
use synchronizer_setup::connect::{self, Left, Place, Wanted};
use synchronizer_setup::oauth::Way;
use synchronizer_setup::profile::{self, CalendarChoice, Profile, Store, account_name, stored};
use synchronizer_setup::rehearsal::{self, Behaviour, Rehearsal};
use synchronizer_setup::secret::{self, Secret, SessionStore};
use synchronizer_setup::wizard::Step;
use synchronizer_setup::world::World;
use synchronizer_setup::{google, microsoft365};

use crate::stage;

pub fn empty(world: &World) -> Profile {
    stage::profile("Nordfjell", true, world.clock.now())
}

/// A profile of the rehearsal with both connections, as the wizard leaves it.
pub async fn connected(world: &World) -> Profile {
    Box::pin(commit(world, empty(world))).await
}

/// The same for a profile that is not connected yet.
pub async fn commit(world: &World, profile: Profile) -> Profile {
    let person = "administrator";
    let superoffice = Box::pin(stage::superoffice(world, person, None)).await;
    let path = microsoft365::Path::Ordinary;
    let microsoft365 = Box::pin(stage::microsoft365(world, person, path)).await;
    let proven = vec![superoffice.unwrap(), microsoft365.unwrap()];
    Box::pin(profile::commit(world.clone(), profile, proven))
        .await
        .unwrap()
}

async fn scene(folder: &Path) -> (Rehearsal, World, Profile) {
    let cloud = rehearsal::start_with(Behaviour::HAPPY, None).await.unwrap();
    let world = stage::world(&cloud, folder);
    let profile = Box::pin(connected(&world)).await;
    (cloud, world, profile)
}

fn on_disk(world: &World, profile: &Profile) -> Profile {
    Store::of(world).load(profile.id.as_str()).unwrap()
}

#[tokio::test]
async fn superoffice_takes_the_sign_in_back_and_it_opens_nothing_any_more() {
    let folder = crate::kept::folder();
    let (cloud, world, profile) = scene(folder.path()).await;
    let system = System::SuperOffice;
    let name = account_name(&profile.id, system);
    let token = world.secrets.get(&name).unwrap().expect("kept");

    let done = connect::sign_out(world.clone(), profile.id.clone(), system)
        .await
        .unwrap();

    assert_eq!(done.left, Left::Revoked);
    assert_eq!(done.by_hand(), None);
    assert_eq!(cloud.count("superoffice-revoke"), 1);
    let other = account_name(&profile.id, System::Microsoft365);
    assert_eq!(stored(&world, &profile).await.unwrap(), [other]);
    let mut expected = profile.clone();
    expected.superoffice = None;
    expected.step = Step::ConfigureSystems.code().to_owned();
    expected.changed = done.profile.changed;
    assert_eq!(on_disk(&world, &profile), expected);

    world.secrets.set(&name, &token).unwrap();
    let account = profile.superoffice.unwrap().account;
    let refused = connect::check(world, account, profile.id).await;
    let refused = refused.expect_err("the token was given back");
    assert_eq!(refused.outcome, Outcome::SignInAgain);
}

#[tokio::test]
async fn google_takes_the_sign_in_back_whatever_the_clock_says() {
    let folder = crate::kept::folder();
    let cloud = rehearsal::start_with(Behaviour::HAPPY, None).await.unwrap();
    let world = stage::world(&cloud, folder.path());
    let place = Place::Google {
        kind: google::Kind::Workspace,
    };
    let way = Way::Play("administrator".to_owned());
    let wanted = Wanted::at(place, None, None, way, stage::page());
    let signed_in = connect::sign_in(world.clone(), wanted).await.unwrap();
    let mut profile = empty(&world);
    let account = "workspace".to_owned();
    profile.calendar = CalendarChoice::Google { account };
    let profile = profile::commit(world.clone(), profile, vec![signed_in])
        .await
        .unwrap();
    let system = System::Google;
    let account = profile.google.clone().unwrap().account;
    let checked = connect::check(world.clone(), account, profile.id.clone()).await;
    assert!(checked.is_ok(), "{checked:?}");
    cloud.change(|behaviour| behaviour.clock_ahead = Duration::from_mins(12));

    let done = connect::sign_out(world.clone(), profile.id.clone(), system)
        .await
        .unwrap();

    assert_eq!(done.left, Left::Revoked);
    assert_eq!(cloud.count("google-revoke"), 1);
    assert!(on_disk(&world, &profile).google.is_none());
    assert_eq!(stored(&world, &profile).await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn microsoft_takes_nothing_back_and_a_second_time_there_is_nothing_to_do() {
    let folder = crate::kept::folder();
    let (_cloud, world, profile) = scene(folder.path()).await;
    let system = System::Microsoft365;

    let sign_out = || connect::sign_out(world.clone(), profile.id.clone(), system);
    let (first, second) = (sign_out().await.unwrap(), sign_out().await.unwrap());

    assert_eq!(first.left, Left::NotOffered);
    assert!(first.by_hand().is_some());
    assert_eq!(second.left, Left::NothingKept);
    assert!(on_disk(&world, &profile).microsoft365.is_none());
    let left = account_name(&profile.id, System::SuperOffice);
    assert_eq!(stored(&world, &profile).await.unwrap(), [left]);
}

#[tokio::test]
async fn a_provider_that_does_not_answer_prevents_nothing() {
    let folder = crate::kept::folder();
    let (cloud, world, profile) = scene(folder.path()).await;
    drop(cloud);

    let system = System::SuperOffice;
    let done = connect::sign_out(world.clone(), profile.id.clone(), system)
        .await
        .unwrap();

    let Left::Failed(failure) = &done.left else {
        panic!("nobody was there: {:?}", done.left)
    };
    assert_eq!(failure.system, Some(system));
    assert_eq!(failure.outcome.exit(), 20, "{failure:?}");
    assert!(done.by_hand().is_some());
    assert!(on_disk(&world, &profile).superoffice.is_none());
    let name = account_name(&profile.id, system);
    assert!(world.secrets.get(&name).unwrap().is_none());
}

#[tokio::test]
async fn an_old_deleted_profile_is_given_back_before_it_goes() {
    let folder = crate::kept::folder();
    let (cloud, world, mut profile) = scene(folder.path()).await;
    profile.deleted = Some(jiff::Timestamp::UNIX_EPOCH);
    Store::of(&world).save(&mut profile).unwrap();

    assert_eq!(connect::purge_expired(&world).await, 1);

    assert_eq!(cloud.count("superoffice-revoke"), 1);
    assert_eq!(stored(&world, &profile).await.unwrap(), [""; 0]);
    assert!(Store::of(&world).load(profile.id.as_str()).is_err());
}

/// A store that can be locked, and one that forgets nothing.
#[derive(Debug)]
struct Stubborn {
    inner: Arc<dyn secret::Store>,
    locked: AtomicBool,
}

impl secret::Store for Stubborn {
    fn get(&self, account: &str) -> Result<Option<Secret>, secret::Error> {
        if self.locked.load(Ordering::Relaxed) {
            return Err(secret::Error::Locked("for the test".to_owned()));
        }
        self.inner.get(account)
    }

    fn set(&self, account: &str, secret: &Secret) -> Result<(), secret::Error> {
        self.inner.set(account, secret)
    }

    fn delete(&self, _: &str) -> Result<(), secret::Error> {
        Ok(())
    }

    fn kind(&self) -> &'static str {
        "session"
    }
}

#[tokio::test]
async fn what_cannot_be_forgotten_stays_connected_and_is_told() {
    let folder = crate::kept::folder();
    let cloud = rehearsal::start_with(Behaviour::HAPPY, None).await.unwrap();
    let stubborn = Arc::new(Stubborn {
        inner: Arc::new(SessionStore::default()),
        locked: AtomicBool::new(false),
    });
    let mut world = stage::world(&cloud, folder.path());
    world.secrets = Arc::clone(&stubborn) as Arc<dyn secret::Store>;
    let profile = Box::pin(connected(&world)).await;
    let sign_out = || connect::sign_out(world.clone(), profile.id.clone(), System::SuperOffice);

    stubborn.locked.store(true, Ordering::Relaxed);
    let failure = sign_out().await.expect_err("locked");
    assert_eq!(failure.outcome, Outcome::KeyringLocked);
    assert_eq!(
        cloud.count("superoffice-revoke"),
        0,
        "nothing was given back"
    );

    stubborn.locked.store(false, Ordering::Relaxed);
    let failure = sign_out().await.expect_err("not forgotten");
    assert_eq!(failure.outcome, Outcome::KeyringUnreliable);
    assert_eq!(on_disk(&world, &profile), profile);
}
