//! A document of the version before: listed, opened, and kept beside the new one when that is saved.

use super::*;

/// What the version before has written.
fn version_1(profile: &Profile) -> String {
    let mut document = profile.to_json();
    let fields = document.as_object_mut().expect("an object");
    for newer in ["preferences", "links", "entered"] {
        drop(fields.remove(newer));
    }
    drop(fields.insert("schema_version".to_owned(), json!(1)));
    drop(fields.insert("written_by".to_owned(), json!("the version before")));
    // Neither the order nor the white space is what this version writes.
    format!("\n{document}\n\n")
}

#[test]
fn the_version_before_is_listed_opened_and_kept_byte_for_byte() {
    let desk = Desk::new();
    let profile = desk.save(contoso());
    let file = desk.folder().join(format!("profiles/{}.json", profile.id));
    let old = version_1(&profile);
    fs::write(&file, &old).expect("the folder is ours");
    let beside = file.with_extension("json.v1");

    assert_eq!(desk.rows()[0]["standing"], "complete");
    let shown = desk.done(&["show", "Contoso"]);
    assert!(shown.stdout.contains("Linked users: 0"), "{shown:?}");
    assert_eq!(
        fs::read_to_string(&file).expect("it stays"),
        old,
        "only read"
    );
    assert!(!beside.exists());

    let _ = desk.done(&["rename", "Contoso", "Nordfjell"]);

    assert_eq!(fs::read_to_string(&beside).expect("it is kept"), old);
    let new: Value = serde_json::from_slice(&fs::read(&file).expect("it is there")).expect("JSON");
    assert_eq!(
        (&new["schema_version"], &new["name"]),
        (&json!(2), &json!("Nordfjell"))
    );
    assert_eq!(new["written_by"], "the version before");
    let _ = desk.done(&["delete", "Nordfjell"]);
    assert_eq!(
        fs::read_to_string(&beside).expect("it is kept"),
        old,
        "the oldest stays"
    );
    assert_eq!(desk.rows().len(), 1, "what is kept beside is no profile");
}
