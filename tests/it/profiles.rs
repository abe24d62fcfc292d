//! Profiles as files: atomic, private, valid, and nothing damaged is ever overwritten (S-FIL-01 to S-FIL-04).

#[cfg(unix)]
mod crashes;
#[cfg(unix)]
mod rights;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use serde_json::{Value, json};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::profile::{
    Connection, Error, Listed, Profile, Store, account_name, check_name,
};

use crate::kept::schema;
use crate::stage;

fn profile(name: &str) -> Profile {
    stage::profile(name, false, Timestamp::UNIX_EPOCH)
}

fn connected(name: &str) -> Profile {
    let mut profile = profile(name);
    for system in System::ALL {
        let account = stage::account(system);
        let refresh_token = Some(account_name(&profile.id, system));
        profile.set_connection(
            system,
            Some(Connection {
                account,
                refresh_token,
                secrets: None,
            }),
        );
    }
    profile
}

fn good(store: &Store) -> Vec<Profile> {
    let good = |listed| match listed {
        Listed::Good(profile) => Some(*profile),
        Listed::Damaged(_) => None,
    };
    store.list().unwrap().into_iter().filter_map(good).collect()
}

fn damaged(store: &Store) -> usize {
    store
        .list()
        .unwrap()
        .iter()
        .filter(|listed| matches!(listed, Listed::Damaged(_)))
        .count()
}

fn file(folder: &Path, profile: &Profile) -> std::path::PathBuf {
    folder.join(format!("{}.json", profile.id))
}

/// That a profile fits the schema.
pub fn valid(profile: &Profile) {
    let (schema, document) = (schema(), profile.to_json());
    let wrong: Vec<_> = schema.iter_errors(&document).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_profile_comes_back_as_it_was_saved_and_fits_the_schema() {
    let folder = crate::kept::folder();
    let store = Store::new(folder.path().to_owned(), false);
    let schema = schema();

    for mut profile in [profile("Empty"), connected("Contoso")] {
        store.save(&mut profile).unwrap();

        assert_eq!(store.load(&profile.name).unwrap(), profile);
        assert_eq!(store.load(profile.id.as_str()).unwrap(), profile);
        let document: Value =
            serde_json::from_slice(&fs::read(file(folder.path(), &profile)).unwrap()).unwrap();
        assert!(
            schema.is_valid(&document),
            "{:?}",
            schema.iter_errors(&document).collect::<Vec<_>>()
        );
    }
}

#[test]
fn the_schema_refuses_what_the_program_refuses() {
    let schema = schema();
    for (field, value) in [
        ("schema_version", json!(3)),
        ("links", json!([{}])),
        ("preferences", json!({})),
        ("id", json!("../x")),
        ("name", json!("")),
        ("created", json!("yesterday")),
        ("crm", json!({ "kind": "paper" })),
        ("secrets", json!("clear")),
        ("rehearsal", Value::Null),
    ] {
        let mut document = connected("Contoso").to_json();
        document[field] = value;

        assert!(!schema.is_valid(&document), "{field}");
        assert!(
            Profile::from_json(document.to_string().as_bytes()).is_err(),
            "{field}"
        );
    }
}

#[test]
fn fields_of_a_newer_version_are_kept_when_saving() {
    let folder = crate::kept::folder();
    let store = Store::new(folder.path().to_owned(), false);
    let mut profile = connected("Contoso");
    store.save(&mut profile).unwrap();
    let path = file(folder.path(), &profile);
    let mut document: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    document["fields"] = json!({ "subject": "{name}" });
    document["superoffice"]["account"]["colour"] = json!("red");
    fs::write(&path, document.to_string()).unwrap();

    let mut loaded = store.load("Contoso").unwrap();
    loaded.step = "summary".to_owned();
    store.save(&mut loaded).unwrap();

    let after: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(after["fields"], json!({ "subject": "{name}" }));
    assert_eq!(after["superoffice"]["account"]["colour"], "red");
    assert_eq!(after["step"], "summary");
}

#[test]
fn a_damaged_file_is_reported_and_kept_byte_for_byte() {
    let folder = crate::kept::folder();
    let store = Store::new(folder.path().to_owned(), false);
    let mut profile = profile("Contoso");
    store.save(&mut profile).unwrap();
    let path = file(folder.path(), &profile);
    let whole = fs::read(&path).unwrap();

    let swapped = String::from_utf8(whole.clone())
        .unwrap()
        .replace(profile.id.as_str(), &"0".repeat(24))
        .into_bytes();
    let cases = [
        Vec::new(),
        b"{}".to_vec(),
        whole[..whole.len() / 2].to_vec(),
        b"\xff\xfe".to_vec(),
        vec![b' '; 32 * 1024 * 1024 + 1],
        "[".repeat(100_000).into_bytes(),
        swapped,
    ];
    for content in cases {
        fs::write(&path, &content).unwrap();

        assert_eq!((good(&store).len(), damaged(&store)), (0, 1));
        let load = store.load(profile.id.as_str()).unwrap_err();
        let save = store.save(&mut profile).unwrap_err();
        let delete = store.delete(&profile.id).unwrap_err();
        let purge = store.purge(&profile.id).unwrap_err();

        for error in [load, save, delete, purge] {
            assert!(matches!(error, Error::Damaged { .. }), "{error}");
            assert_eq!(Failure::from(error).outcome, Outcome::ProfileDamaged);
        }
        assert_eq!(fs::read(&path).unwrap(), content);
    }
}

#[test]
fn a_damaged_file_is_no_healthy_profile_for_monitoring() {
    let home = crate::program::Home::new();
    let profiles = home.path().join("profiles");
    fs::create_dir(&profiles).unwrap();
    fs::write(profiles.join("broken.json"), "{").unwrap();

    let data = home.path().to_str().unwrap();
    let finished = home.run(&["check", "--all", "--format", "json", "--data-dir", data]);

    let told = finished.last_json();
    assert_eq!(finished.code(), 1, "{told:#}");
    assert_eq!(told["outcome"], "profile-damaged");
    assert_eq!(told["results"][0]["profile"], "broken.json");
    assert_eq!(told["results"][0]["system"], Value::Null);
}

#[test]
fn a_reference_to_the_secret_of_another_profile_counts_as_damage() {
    let mut document = connected("Contoso").to_json();
    document["superoffice"]["refresh_token"] =
        json!(account_name(&profile("Other").id, System::SuperOffice));

    let error = Profile::from_json(document.to_string().as_bytes()).unwrap_err();

    assert_eq!(
        error,
        "its refresh_token for superoffice belongs to another profile"
    );
}

#[test]
fn a_rehearsal_never_shows_real_profiles_and_its_own_are_marked_among_them() {
    let folder = crate::kept::folder();
    let real = Store::new(folder.path().to_owned(), false);
    let rehearsal = Store::new(folder.path().to_owned(), true);
    let mut made_up = Profile {
        rehearsal: true,
        ..profile("Made up")
    };
    let mut contoso = profile("Contoso");

    rehearsal.save(&mut made_up).unwrap();
    real.save(&mut contoso).unwrap();

    assert_eq!(good(&rehearsal), [made_up.clone()]);
    assert!(matches!(rehearsal.load("Contoso"), Err(Error::NotFound(_))));
    assert!(matches!(
        rehearsal.save(&mut contoso),
        Err(Error::OtherWorld)
    ));
    assert_eq!(good(&real), [contoso, made_up.clone()]);
    assert!(real.load(made_up.id.as_str()).unwrap().rehearsal);
}

#[test]
fn a_name_is_given_once() {
    let folder = crate::kept::folder();
    let store = Store::new(folder.path().to_owned(), false);
    let mut first = profile("Contoso");
    let mut second = profile("Contoso");
    store.save(&mut first).unwrap();

    assert!(matches!(store.save(&mut second), Err(Error::NameTaken(_))));
    let _ = store.delete(&first.id).unwrap();
    store.save(&mut second).unwrap();
    assert!(matches!(store.restore(&first.id), Err(Error::NameTaken(_))));
}

#[test]
fn a_deleted_profile_can_be_restored_until_it_is_purged() {
    let folder = crate::kept::folder();
    let store = Store::new(folder.path().to_owned(), false);
    let mut profile = connected("Contoso");
    store.save(&mut profile).unwrap();

    let deleted = store.delete(&profile.id).unwrap();
    assert!(deleted.deleted.is_some());
    assert!(matches!(store.load("Contoso"), Err(Error::NotFound(_))));
    assert_eq!(good(&store), [deleted]);
    assert!(store.expired().unwrap().is_empty());

    let restored = store.restore(&profile.id).unwrap();
    assert_eq!(restored.deleted, None);
    assert_eq!(
        store.load("Contoso").unwrap().microsoft365,
        profile.microsoft365
    );

    store.purge(&profile.id).unwrap();
    assert!(good(&store).is_empty());
    assert!(matches!(store.purge(&profile.id), Err(Error::NotFound(_))));
}

#[test]
fn thirty_days_after_deletion_a_profile_has_expired() {
    let folder = crate::kept::folder();
    let store = Store::new(folder.path().to_owned(), false);
    let ago = |days: i64| Some(Timestamp::now() - SignedDuration::from_hours(days * 24));
    let mut old = Profile {
        deleted: ago(31),
        ..profile("Old")
    };
    let mut recent = Profile {
        deleted: ago(29),
        ..profile("Recent")
    };
    store.save(&mut old).unwrap();
    store.save(&mut recent).unwrap();

    let expired = store.expired().unwrap();

    assert_eq!(expired, [old]);
}

#[test]
fn a_profile_that_is_too_large_is_not_written() {
    let folder = crate::kept::folder();
    let store = Store::new(folder.path().to_owned(), false);
    let mut profile = profile("Contoso");
    drop(profile.other.insert(
        "big".to_owned(),
        Value::String("x".repeat(32 * 1024 * 1024)),
    ));

    assert!(matches!(store.save(&mut profile), Err(Error::TooLarge(_))));
    assert!(good(&store).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_name_that_is_accepted_is_found_again(name in "\\PC{1,110}") {
        let folder = Arc::new(crate::kept::folder());
        let store = Store::new(folder.path().to_owned(), false);
        let mut profile = profile(&name);

        match (check_name(&name), store.save(&mut profile)) {
            (Ok(()), Ok(())) => {
                prop_assert_eq!(store.load(&name).unwrap(), profile.clone());
                prop_assert!(schema().is_valid(&profile.to_json()));
                let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
                prop_assert_eq!(names, [std::ffi::OsString::from(format!("{}.json", profile.id))]);
            }
            (Err(problem), Err(Error::Name(refused))) => prop_assert_eq!(problem, refused),
            (check, save) => prop_assert!(false, "{check:?} {save:?}"),
        }
    }
}

#[test]
fn a_profile_that_an_earlier_version_has_written_is_loaded_and_kept_beside_the_new_one() {
    const WRITTEN: &str = include_str!("../fixtures/profile/version-1.json");
    let folder = crate::kept::folder();
    let store = Store::new(folder.path().to_owned(), true);
    let id = "40b63d637e5190c39a1c8a80";
    let file = folder.path().join(format!("{id}.json"));
    fs::write(&file, WRITTEN).unwrap();

    let mut profile = store.load(id).unwrap();

    assert_eq!(profile.schema_version, 2);
    assert!(profile.is_complete() && profile.other.is_empty());
    let before: Value = serde_json::from_str(WRITTEN).unwrap();
    let now = profile.to_json();
    for (field, value) in before.as_object().unwrap() {
        let same = match field.as_str() {
            "schema_version" => continue,
            // What is new in a connection has its usual value.
            "superoffice" | "exchange" => {
                let known = &now[field]["account"];
                let mut all = value["account"].as_object().unwrap().iter();
                all.all(|(name, value)| name == "server" || known[name] == *value)
                    && now[field]["refresh_token"] == value["refresh_token"]
            }
            _ => now[field] == *value,
        };
        assert!(same, "{field}: {:#}", now[field]);
    }
    let server = profile.exchange.as_ref().unwrap().account.server.as_ref();
    assert!(server.is_some_and(|server| server.user == "kari" && !server.imported));
    assert!(profile.links.as_slice().is_empty());
    let errors: Vec<_> = schema()
        .iter_errors(&now)
        .map(|it| it.to_string())
        .collect();
    assert_eq!(errors, [""; 0]);

    store.save(&mut profile).unwrap();
    assert_eq!(store.load(id).unwrap(), profile);
    let older = fs::read_to_string(file.with_extension("json.v1")).unwrap();
    assert_eq!(older, WRITTEN);
}
