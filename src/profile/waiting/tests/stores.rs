//! A first sign-in in another store than the one of the run is never forgotten only in the document.

use super::super::super::{Connection, account_name};
use super::*;

impl Scene {
    /// The same computer, in a run that keeps sign-ins in a store of this kind.
    fn with(&self, kind: &'static str) -> World {
        let secrets = Arc::new(Keys::of(kind));
        World {
            secrets,
            ..self.world.clone()
        }
    }

    /// That the profile still waits with this first sign-in in the key store.
    async fn waits_with(&self, profile: &Profile, token: &str) {
        let known = take_up(&self.world, &self.on_disk(profile)).await;
        let known = known.expect("readable").expect("it waits");
        let kept = known.refresh.expect("it is watched");
        assert!(kept.matches(token));
    }
}

async fn nothing(_: String, _: Secret, _: bool) {}

#[tokio::test]
async fn what_is_in_another_store_is_told_and_stays_named() {
    let scene = Scene::new();
    let saved = scene.wait(profile(), Some("first")).await;
    let id = &saved.id;
    let somebody = Identified {
        key: "kari".to_owned(),
        ..identified(Some("other"))
    };
    let unchosen = || Profile {
        waiting: None,
        ..saved.clone()
    };

    for kind in ["session", "file"] {
        let run = || scene.with(kind);
        let left = leave(run(), id, System::Microsoft365, nothing).await.err();
        let stopped = stop_waiting(run(), id).await.err();
        let other = wait_again(run(), id, &somebody).await.err();
        let dropped = commit(run(), unchosen(), Vec::new()).await.err();
        for failure in [left, stopped, other, dropped] {
            let outcome = failure.map(|failure| failure.outcome);
            assert_eq!(outcome, Some(Outcome::SignInElsewhere), "{kind}");
        }
        scene.waits_with(&saved, "first").await;
    }
    let settled = settle(scene.with("file"), id, signed_in(), |_, _| "summary").await;
    let failure = settled.expect_err("the first sign-in would stay behind");
    assert_eq!(failure.outcome, Outcome::SignInElsewhere);
    scene.waits_with(&saved, "first").await;

    let here = leave(scene.world.clone(), id, System::Microsoft365, nothing);
    let _ = here.await.expect("left");
    assert!(scene.names(&saved).await.is_empty());
}

#[tokio::test]
async fn a_connection_that_ends_with_the_program_leaves_the_waiting_for_the_next_run() {
    let scene = Scene::new();
    let saved = scene.wait(profile(), Some("first")).await;

    let run = scene.with("session");
    let settled = settle(run, &saved.id, signed_in(), |_, _| "configure-systems").await;

    let settled = settled.expect("it is kept for the session");
    assert_eq!(settled.store_of(System::Microsoft365), SecretStore::Session);
    assert_eq!(settled.store_of_waiting(), SecretStore::Keyring);
    scene.waits_with(&saved, "first").await;
}

#[tokio::test]
async fn a_newer_sign_in_of_the_same_person_leaves_the_older_one_where_it_is() {
    let scene = Scene::new();
    let saved = scene.wait(profile(), Some("first")).await;

    for kind in ["session", "file"] {
        let again = wait_again(scene.with(kind), &saved.id, &identified(Some("second"))).await;
        let again = again.expect("it waits");
        assert_eq!(again.store_of_waiting(), SecretStore::Keyring);
        scene.waits_with(&saved, "first").await;
    }
}

#[tokio::test]
async fn connection_and_waiting_of_one_system_may_be_in_two_stores() {
    let scene = Scene::new();
    let file = scene.with("file");
    let connected = commit(file.clone(), profile(), vec![signed_in()]).await;
    let both = scene
        .wait(connected.expect("connected"), Some("first"))
        .await;
    assert_eq!(both.store_of(System::Microsoft365), SecretStore::File);
    assert_eq!(both.store_of_waiting(), SecretStore::Keyring);
    let stores: Vec<_> = both.stores().collect();
    assert!(stores.contains(&SecretStore::File) && stores.contains(&SecretStore::Keyring));
    let name = account_name(&both.id, System::Microsoft365);
    let connection = both.microsoft365.as_ref();
    let reference = |connection: &Connection| connection.refresh_token.clone();
    assert_eq!(connection.and_then(reference), Some(name));

    let half = leave(file.clone(), &both.id, System::Microsoft365, nothing).await;

    let half = half.expect_err("the waiting is in another store");
    assert_eq!(half.outcome, Outcome::SignInElsewhere);
    assert!(stored(&file, &both).await.expect("readable").is_empty());
    let left = scene.on_disk(&both);
    assert_eq!(left.microsoft365, None);
    assert_eq!(left.store_of(System::Microsoft365), SecretStore::Keyring);
    scene.waits_with(&both, "first").await;
    let world = scene.world.clone();
    let rest = leave(world, &both.id, System::Microsoft365, nothing).await;
    assert_eq!(rest.expect("left").0.waiting, None);
    assert!(scene.names(&both).await.is_empty());
}

#[tokio::test]
async fn a_key_store_that_does_not_take_the_newer_one_leaves_the_older_one_of_the_same_person() {
    let scene = Scene::new();
    let saved = scene.wait(profile(), Some("first")).await;
    scene.keys.1.store(true, Ordering::SeqCst);

    let again = scene.wait(saved, Some("second")).await;

    assert!(
        again
            .waiting
            .as_ref()
            .is_some_and(|waiting| waiting.is_watched())
    );
    scene.waits_with(&again, "first").await;
    let somebody = Identified {
        key: "kari".to_owned(),
        ..identified(Some("other"))
    };
    let other = wait_again(scene.world.clone(), &again.id, &somebody).await;
    let waiting = other.expect("it waits").waiting.expect("it waits");
    assert_eq!(
        (waiting.key.as_str(), waiting.is_watched()),
        ("kari", false)
    );
    assert!(scene.names(&again).await.is_empty());
}
