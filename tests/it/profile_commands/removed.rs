//! Deleted, brought back, and removed for good.

use synchronizer_setup::connect::{self, Left};
use synchronizer_setup::profile::stored;
use synchronizer_setup::rehearsal::{self, Behaviour};

use super::*;

#[test]
fn what_was_deleted_comes_back_or_goes_for_good() {
    let desk = Desk::new();
    let mut profile = contoso();
    // Nothing is kept for it, so that nobody has to be asked.
    for system in [System::SuperOffice, System::Microsoft365] {
        profile.set_connection(system, None);
    }
    let before = desk.save(profile);

    let lives = desk.run(&["purge", "Contoso", "--yes", "--json"]);
    assert_eq!(lives.code(), 1, "{lives:?}");
    assert_eq!(lives.last_json()["facts"]["profile-why"], "not-deleted");

    let deleted = desk.done(&["delete", "Contoso"]);
    assert!(deleted.stdout.contains("kept for 30 days"), "{deleted:?}");
    let row = &desk.rows()[0];
    assert_eq!(
        (&row["state"], &row["standing"]),
        (&json!("deleted"), &json!("deleted"))
    );
    assert!(row["restorable_until"].is_string());
    let _ = desk.done(&["restore", "Contoso"]);
    let after = desk.store.load("Contoso").expect("it is back");
    assert_eq!(
        (&after.id, &after.links, after.deleted),
        (&before.id, &before.links, None)
    );

    let _ = desk.done(&["delete", "Contoso"]);
    let asked = desk.run(&["purge", "Contoso"]);
    assert_eq!(asked.code(), 10, "{asked:?}");
    assert_eq!(desk.rows().len(), 1);
    let _ = desk.done(&["purge", "Contoso", "--yes"]);
    assert_eq!(desk.rows(), Vec::<Value>::new());
    assert_eq!(desk.run(&["restore", "Contoso"]).code(), 1);
}

#[test]
fn the_deleted_one_is_removed_and_not_the_one_that_has_its_name_now() {
    let desk = Desk::new();
    let _ = desk.save(stage::profile("Contoso", false, Timestamp::UNIX_EPOCH));
    let _ = desk.done(&["delete", "Contoso"]);
    let second = desk.save(stage::profile("Contoso", false, Timestamp::UNIX_EPOCH));

    let _ = desk.done(&["purge", "Contoso", "--yes"]);

    let rows = desk.rows();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["id"], json!(second.id));
}

#[tokio::test]
async fn sign_ins_are_given_back_before_the_file_goes() {
    let folder = crate::kept::folder();
    let cloud = rehearsal::start_with(Behaviour::HAPPY, None).await;
    let cloud = cloud.expect("the built-in cloud starts");
    let world = stage::world(&cloud, folder.path());
    let profile = Box::pin(crate::sign_out::connected(&world)).await;
    let store = Store::of(&world);
    let same = |_| world.clone();

    let lives = connect::purge(&world, &profile.id, same).await;
    assert!(lives.is_err(), "it is not deleted");
    let _ = store.delete(&profile.id).expect("it is ours");
    let ended = connect::purge(&world, &profile.id, same).await;

    let ended = ended.expect("both were signed out");
    let left: Vec<_> = ended
        .iter()
        .map(|it| (it.system, it.left.clone()))
        .collect();
    assert_eq!(
        left,
        [
            (System::SuperOffice, Left::Revoked),
            (System::Microsoft365, Left::NotOffered)
        ]
    );
    let kept = stored(&world, &profile).await.expect("the store is there");
    assert_eq!(kept, Vec::<String>::new());
    assert!(store.list().expect("a folder").is_empty());
}
