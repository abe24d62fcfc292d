//! Waiting survives the end of the program, and leaves nothing behind when it is over.

mod meanwhile;
mod stores;

use std::sync::atomic::{AtomicBool, Ordering};

use super::super::{commit, leave, purge, stored};
use super::*;
use crate::oauth::Account;
use crate::secret::{self, SessionStore};

/// A key store of this kind that can be made to take nothing.
#[derive(Debug)]
struct Keys(SessionStore, AtomicBool, &'static str);

impl Keys {
    fn of(kind: &'static str) -> Self {
        Self(SessionStore::default(), AtomicBool::new(false), kind)
    }
}

impl secret::Store for Keys {
    fn get(&self, account: &str) -> Result<Option<Secret>, secret::Error> {
        self.0.get(account)
    }

    fn set(&self, account: &str, secret: &Secret) -> Result<(), secret::Error> {
        if self.1.load(Ordering::SeqCst) {
            return Err(secret::Error::Full("for the test".to_owned()));
        }
        self.0.set(account, secret)
    }

    fn delete(&self, account: &str) -> Result<(), secret::Error> {
        self.0.delete(account)
    }

    fn kind(&self) -> &'static str {
        self.2
    }
}

struct Scene {
    world: World,
    keys: Arc<Keys>,
    _folder: tempfile::TempDir,
}

impl Scene {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let keys = Arc::new(Keys::of("keyring"));
        let world = World {
            secrets: keys.clone(),
            ..crate::world::tests::world_below(folder.path())
        };
        Self {
            world,
            keys,
            _folder: folder,
        }
    }

    async fn wait(&self, profile: Profile, token: Option<&str>) -> Profile {
        let known = identified(token);
        wait(self.world.clone(), profile, &known)
            .await
            .expect("it waits")
    }

    fn on_disk(&self, profile: &Profile) -> Profile {
        let store = Store::of(&self.world);
        store.load(profile.id.as_str()).expect("it is saved")
    }

    async fn names(&self, profile: &Profile) -> Vec<String> {
        stored(&self.world, profile).await.expect("readable")
    }
}

fn identified(token: Option<&str>) -> Identified {
    Identified {
        system: System::Microsoft365,
        place: "worldwide".to_owned(),
        tenant: "b7c1f2a4".to_owned(),
        key: "ola".to_owned(),
        user: "ola@nordfjell.example".to_owned(),
        name: "Ola".to_owned(),
        refresh: token.map(|token| Secret::new(token.to_owned())),
    }
}

fn profile() -> Profile {
    let name = "Nordfjell".to_owned();
    Profile {
        name,
        ..Profile::of_contoso()
    }
}

fn signed_in() -> SignedIn {
    let account = Account {
        place: "worldwide".to_owned(),
        tenant: "b7c1f2a4".to_owned(),
        organization: "Nordfjell".to_owned(),
        key: "ola".to_owned(),
        name: "Ola".to_owned(),
        user: "ola@nordfjell.example".to_owned(),
        ..Account::nobodys(System::Microsoft365)
    };
    SignedIn::of(account, Some("wide"))
}

#[tokio::test]
async fn who_waits_is_taken_up_again_with_the_first_sign_in() {
    let scene = Scene::new();

    let saved = scene.wait(profile(), Some("first")).await;
    let again = scene.on_disk(&saved);
    let known = take_up(&scene.world, &again)
        .await
        .expect("readable")
        .expect("it waits");

    assert!(
        again
            .waiting
            .as_ref()
            .is_some_and(|waiting| waiting.is_watched())
    );
    assert_eq!(
        (known.user.as_str(), known.key.as_str()),
        ("ola@nordfjell.example", "ola")
    );
    assert!(known.refresh.is_some_and(|token| token.matches("first")));
    assert!(!format!("{:#}", again.to_json()).contains("first\""));
    let newer = scene.wait(again, Some("second")).await;
    let known = take_up(&scene.world, &newer)
        .await
        .expect("readable")
        .expect("it waits");
    assert!(known.refresh.is_some_and(|token| token.matches("second")));
    assert_eq!(scene.names(&newer).await.len(), 1);
}

#[tokio::test]
async fn without_a_key_store_it_waits_unwatched_and_nothing_is_kept() {
    let scene = Scene::new();
    scene.keys.1.store(true, Ordering::SeqCst);

    let saved = scene.wait(profile(), Some("first")).await;

    let again = scene.on_disk(&saved);
    assert!(
        again
            .waiting
            .as_ref()
            .is_some_and(|waiting| !waiting.is_watched())
    );
    let known = take_up(&scene.world, &again)
        .await
        .expect("readable")
        .expect("it waits");
    assert!(known.refresh.is_none());
    assert_eq!(scene.names(&again).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_token_that_is_not_there_any_more_is_not_watched_with() {
    let scene = Scene::new();
    let saved = scene.wait(profile(), Some("first")).await;
    for name in scene.names(&saved).await {
        secret::Store::delete(&*scene.keys, &name).unwrap();
    }

    let known = take_up(&scene.world, &saved)
        .await
        .expect("readable")
        .expect("it waits");

    assert!(known.refresh.is_none());
}

#[tokio::test]
async fn the_connection_takes_the_place_of_the_waiting() {
    let scene = Scene::new();
    let saved = scene.wait(profile(), Some("first")).await;

    let settled = settle(
        scene.world.clone(),
        &saved.id,
        signed_in(),
        |complete, _| {
            assert!(!complete, "SuperOffice is not connected");
            "configure-systems"
        },
    );
    let settled = settled.await.expect("it is kept");

    assert_eq!(settled.waiting, None);
    assert_eq!(settled.step, "configure-systems");
    let token = settled
        .microsoft365
        .as_ref()
        .and_then(|kept| kept.refresh_token.clone());
    assert_eq!(scene.names(&settled).await, Vec::from_iter(token));
    assert_eq!(scene.on_disk(&settled).waiting, None);
}

#[tokio::test]
async fn a_connection_that_cannot_be_kept_leaves_the_waiting_as_it_was() {
    let scene = Scene::new();
    let saved = scene.wait(profile(), Some("first")).await;
    scene.keys.1.store(true, Ordering::SeqCst);

    let failed = settle(
        scene.world.clone(),
        &saved.id,
        signed_in(),
        |_, _| "configure-systems",
    );
    let failed = failed.await.expect_err("the key store is full");

    assert_eq!(failed.outcome, Outcome::KeyringFull);
    let known = take_up(&scene.world, &scene.on_disk(&saved))
        .await
        .expect("readable");
    assert!(
        known
            .and_then(|known| known.refresh)
            .is_some_and(|token| token.matches("first"))
    );
}

#[tokio::test]
async fn a_profile_saved_without_the_waiting_forgets_its_sign_in() {
    let scene = Scene::new();
    let saved = scene.wait(profile(), Some("first")).await;
    let other = Profile {
        waiting: None,
        ..saved
    };

    let saved = commit(scene.world.clone(), other, Vec::new())
        .await
        .expect("it is saved");

    assert_eq!(scene.names(&saved).await, Vec::<String>::new());
}

#[tokio::test]
async fn signing_out_giving_up_and_purging_leave_no_secret() {
    let scene = Scene::new();
    let saved = scene.wait(profile(), Some("first")).await;
    let nobody = |_, _, _| async { panic!("nothing is given back") };
    let (left, given) =
        leave::<(), _>(scene.world.clone(), &saved.id, System::Microsoft365, nobody)
            .await
            .expect("left");
    assert_eq!((&left.waiting, given), (&None, None));
    assert!(scene.names(&left).await.is_empty());

    let saved = scene.wait(left, Some("first")).await;
    let stopped = stop_waiting(scene.world.clone(), &saved.id)
        .await
        .expect("it stops");
    assert_eq!(scene.on_disk(&stopped).waiting, None);
    assert!(scene.names(&stopped).await.is_empty());

    let saved = scene.wait(stopped, Some("first")).await;
    assert_eq!(scene.names(&saved).await.len(), 1);
    purge(&scene.world, &Store::of(&scene.world), &saved)
        .await
        .expect("purged");
    assert!(scene.names(&saved).await.is_empty());
}

#[test]
fn the_sign_in_of_another_profile_is_not_taken() {
    let mut foreign = profile();
    foreign.waiting = Some(Box::new(Waiting {
        system: System::Microsoft365,
        place: "worldwide".to_owned(),
        tenant: String::new(),
        key: String::new(),
        user: String::new(),
        name: String::new(),
        since: Timestamp::UNIX_EPOCH,
        refresh_token: Some(waiting_name(&Id::random(), System::Microsoft365)),
        secrets: None,
    }));

    let read = Profile::from_json(foreign.to_json().to_string().as_bytes());

    assert!(read.is_err_and(|reason| reason.contains("another profile")));
}
