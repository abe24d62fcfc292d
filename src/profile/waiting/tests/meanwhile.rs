//! What others have saved meanwhile stays; what they have deleted does not come back.

use super::*;

fn superoffice() -> SignedIn {
    let mut signed_in = signed_in();
    signed_in.account.system = System::SuperOffice;
    signed_in.account.place = "online".to_owned();
    signed_in
}

/// Somebody else connects SuperOffice.
async fn connect(scene: &Scene, profile: &Profile) {
    let now = scene.on_disk(profile);
    let connected = commit(scene.world.clone(), now, vec![superoffice()]).await;
    let _ = connected.expect("connected");
}

#[tokio::test]
async fn what_was_saved_meanwhile_stays() {
    let scene = Scene::new();
    let world = || scene.world.clone();
    let stale = scene.wait(profile(), Some("first")).await;
    connect(&scene, &stale).await;
    let draft = Profile {
        name: "Nordfjell Oslo".to_owned(),
        ..stale.clone()
    };

    let waits = wait(world(), draft, &identified(Some("second"))).await;
    let waits = waits.expect("it waits");
    assert_eq!(waits.name, "Nordfjell Oslo", "what a person chose is kept");
    assert!(waits.superoffice.is_some());
    let again = wait_again(world(), &stale.id, &identified(Some("third"))).await;
    assert!(again.expect("it waits").superoffice.is_some());
    let stopped = stop_waiting(world(), &stale.id).await.expect("it stops");

    assert!(stopped.superoffice.is_some());
    assert_eq!(scene.on_disk(&stale), stopped);
    assert_eq!(scene.names(&stale).await.len(), 1, "that of SuperOffice");
}

#[tokio::test]
async fn a_profile_that_was_deleted_meanwhile_stays_deleted() {
    let scene = Scene::new();
    let world = || scene.world.clone();
    let stale = scene.wait(profile(), Some("first")).await;
    let deleted = Store::of(&scene.world).delete(&stale.id).expect("deleted");
    let known = identified(Some("second"));

    let draft = wait(world(), stale.clone(), &known).await.err();
    let again = wait_again(world(), &stale.id, &known).await.err();
    let renewed = renew_waiting(world(), &stale.id, &known).await.err();
    let stopped = stop_waiting(world(), &stale.id).await.err();

    for failure in [draft, again, renewed, stopped] {
        let outcome = failure.map(|failure| failure.outcome);
        assert_eq!(outcome, Some(Outcome::ProfileNotFound));
    }
    assert_eq!(scene.on_disk(&stale), deleted);
}

#[tokio::test]
async fn a_newer_sign_in_is_kept_only_for_who_is_still_waited_for() {
    let scene = Scene::new();
    let saved = scene.wait(profile(), Some("first")).await;
    let renew = async |known: &Identified| {
        let renewed = renew_waiting(scene.world.clone(), &saved.id, known).await;
        renewed.expect("nothing is wrong");
        let known = take_up(&scene.world, &scene.on_disk(&saved)).await;
        let kept = known.expect("readable").and_then(|known| known.refresh);
        kept.map(|token| token.expose().to_owned())
    };
    let somebody = Identified {
        key: "kari".to_owned(),
        ..identified(Some("other"))
    };

    let second = renew(&identified(Some("second"))).await;
    assert_eq!(second.as_deref(), Some("second"));
    assert_eq!(renew(&somebody).await.as_deref(), Some("second"));
    let stopped = stop_waiting(scene.world.clone(), &saved.id).await;
    let _ = stopped.expect("it stops");
    assert_eq!(renew(&identified(Some("third"))).await, None);
    assert!(scene.names(&saved).await.is_empty());
}
