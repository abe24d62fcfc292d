//! Profiles as files: atomic, private, valid, and nothing damaged is ever overwritten (S-FIL-01 to S-FIL-04).

use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use serde_json::{Value, json};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::oauth::{Account, Consent};
use synchronizer_setup::profile::{
    CalendarChoice, Connection, CrmChoice, Error, Listed, Profile, Store, account_name, check_name,
};

fn profile(name: &str) -> Profile {
    Profile::new(
        name.to_owned(),
        false,
        CrmChoice::SuperofficeOnline { environment: "online".to_owned() },
        CalendarChoice::Microsoft365 { cloud: "worldwide".to_owned() },
        Timestamp::UNIX_EPOCH,
    )
}

fn connected(name: &str) -> Profile {
    let mut profile = profile(name);
    for system in System::ALL {
        let account = Account {
            system,
            place: "online".to_owned(),
            tenant: "Cust12345".to_owned(),
            organization: "Contoso".to_owned(),
            key: "7".to_owned(),
            name: "Anna Berg".to_owned(),
            user: "anna@contoso.example".to_owned(),
            administrator: Some(true),
            users: None,
            scopes: vec!["openid".to_owned()],
            consent: Some(Consent::Organization),
            tested: Timestamp::UNIX_EPOCH,
        };
        let refresh_token = Some(account_name(&profile.id, system));
        profile.set_connection(system, Some(Connection { account, refresh_token }));
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
    store.list().unwrap().iter().filter(|listed| matches!(listed, Listed::Damaged(_))).count()
}

fn file(folder: &Path, profile: &Profile) -> std::path::PathBuf {
    folder.join(format!("{}.json", profile.id))
}

fn schema() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(include_str!("../../assets/profile.schema.json")).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[test]
fn a_profile_comes_back_as_it_was_saved_and_fits_the_schema() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().to_owned(), false);
    let schema = schema();

    for mut profile in [profile("Empty"), connected("Contoso")] {
        store.save(&mut profile).unwrap();

        assert_eq!(store.load(&profile.name).unwrap(), profile);
        assert_eq!(store.load(profile.id.as_str()).unwrap(), profile);
        let document: Value = serde_json::from_slice(&fs::read(file(folder.path(), &profile)).unwrap()).unwrap();
        assert!(schema.is_valid(&document), "{:?}", schema.iter_errors(&document).collect::<Vec<_>>());
    }
}

#[test]
fn the_schema_refuses_what_the_program_refuses() {
    let schema = schema();
    for (field, value) in [
        ("schema_version", json!(2)),
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
        assert!(Profile::from_json(document.to_string().as_bytes()).is_err(), "{field}");
    }
}

#[test]
fn fields_of_a_newer_version_are_kept_when_saving() {
    let folder = tempfile::tempdir().unwrap();
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
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().to_owned(), false);
    let mut profile = profile("Contoso");
    store.save(&mut profile).unwrap();
    let path = file(folder.path(), &profile);
    let whole = fs::read(&path).unwrap();

    let swapped = String::from_utf8(whole.clone()).unwrap().replace(profile.id.as_str(), &"0".repeat(24)).into_bytes();
    let cases = [
        Vec::new(),
        b"{}".to_vec(),
        whole[..whole.len() / 2].to_vec(),
        b"\xff\xfe".to_vec(),
        vec![b' '; 1024 * 1024 + 1],
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
fn a_reference_to_the_secret_of_another_profile_counts_as_damage() {
    let mut document = connected("Contoso").to_json();
    document["superoffice"]["refresh_token"] = json!(account_name(&profile("Other").id, System::SuperOffice));

    let error = Profile::from_json(document.to_string().as_bytes()).unwrap_err();

    assert_eq!(error, "its refresh_token for superoffice belongs to another profile");
}

#[test]
fn a_rehearsal_is_never_listed_among_real_profiles_nor_the_other_way_round() {
    let folder = tempfile::tempdir().unwrap();
    let real = Store::new(folder.path().to_owned(), false);
    let rehearsal = Store::new(folder.path().to_owned(), true);
    let mut made_up = Profile { rehearsal: true, ..profile("Made up") };
    let mut contoso = profile("Contoso");

    rehearsal.save(&mut made_up).unwrap();
    real.save(&mut contoso).unwrap();

    assert_eq!(good(&real), [contoso.clone()]);
    assert_eq!(good(&rehearsal), [made_up.clone()]);
    assert!(matches!(real.load("Made up"), Err(Error::NotFound(_))));
    assert!(matches!(real.load(made_up.id.as_str()), Err(Error::NotFound(_))));
    assert!(matches!(real.save(&mut made_up), Err(Error::OtherWorld { rehearsal: true })));
    assert!(matches!(rehearsal.save(&mut contoso), Err(Error::OtherWorld { rehearsal: false })));
}

#[test]
fn a_name_is_given_once() {
    let folder = tempfile::tempdir().unwrap();
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
    let folder = tempfile::tempdir().unwrap();
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
    assert_eq!(store.load("Contoso").unwrap().microsoft365, profile.microsoft365);

    store.purge(&profile.id).unwrap();
    assert!(good(&store).is_empty());
    assert!(matches!(store.purge(&profile.id), Err(Error::NotFound(_))));
}

#[test]
fn thirty_days_after_deletion_a_profile_has_expired() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().to_owned(), false);
    let ago = |days: i64| Some(Timestamp::now() - SignedDuration::from_hours(days * 24));
    let mut old = Profile { deleted: ago(31), ..profile("Old") };
    let mut recent = Profile { deleted: ago(29), ..profile("Recent") };
    store.save(&mut old).unwrap();
    store.save(&mut recent).unwrap();

    let expired = store.expired().unwrap();

    assert_eq!(expired, [old]);
}

#[test]
fn a_profile_that_is_too_large_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().to_owned(), false);
    let mut profile = profile("Contoso");
    drop(profile.other.insert("big".to_owned(), Value::String("x".repeat(1024 * 1024))));

    assert!(matches!(store.save(&mut profile), Err(Error::TooLarge(_))));
    assert!(good(&store).is_empty());
}

#[cfg(unix)]
mod rights {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use synchronizer_setup::platform::{self, Notice};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn only_the_user_may_read_a_profile() {
        let folder = tempfile::tempdir().unwrap();
        let profiles = folder.path().join("data/profiles");
        let store = Store::new(profiles.clone(), false);
        let mut profile = profile("Contoso");

        store.save(&mut profile).unwrap();

        assert_eq!((mode(&profiles), mode(&file(&profiles, &profile))), (0o700, 0o600));
    }

    #[test]
    fn rights_of_others_are_taken_away_at_start_and_told() {
        let folder = tempfile::tempdir().unwrap();
        let profiles = folder.path().join("profiles");
        let store = Store::new(profiles.clone(), false);
        let mut profile = profile("Contoso");
        store.save(&mut profile).unwrap();
        let path = file(&profiles, &profile);
        fs::set_permissions(&profiles, fs::Permissions::from_mode(0o755)).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();

        let notices = store.prepare().unwrap();

        assert_eq!((mode(&profiles), mode(&path)), (0o700, 0o600));
        let repaired = |path: &Path, before| Notice::RightsRepaired { path: path.to_owned(), before };
        assert_eq!(notices, [repaired(&profiles, 0o755), repaired(&path, 0o644)]);
        assert_eq!(store.prepare().unwrap(), []);
    }

    #[test]
    fn a_symbolic_link_is_refused_for_folder_profile_and_log() {
        let folder = tempfile::tempdir().unwrap();
        let profiles = folder.path().join("profiles");
        let store = Store::new(profiles.clone(), false);
        let mut profile = profile("Contoso");
        store.save(&mut profile).unwrap();
        let path = file(&profiles, &profile);
        let elsewhere = folder.path().join("elsewhere.json");
        fs::rename(&path, &elsewhere).unwrap();
        let before = fs::read(&elsewhere).unwrap();
        symlink(&elsewhere, &path).unwrap();
        let linked = folder.path().join("linked");
        symlink(&profiles, &linked).unwrap();

        assert!(matches!(store.load(profile.id.as_str()), Err(Error::Damaged { .. })));
        assert!(matches!(store.save(&mut profile), Err(Error::Damaged { .. })));
        assert!(matches!(platform::replace(&path, b"x"), Err(platform::Error::Link(_))));
        assert!(matches!(platform::append(&path), Err(platform::Error::Link(_))));
        assert!(matches!(Store::new(linked, false).save(&mut profile), Err(Error::File(platform::Error::Link(_)))));
        assert_eq!(fs::read(&elsewhere).unwrap(), before);
    }

    #[test]
    fn a_pipe_in_place_of_a_profile_does_not_hang() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().to_owned(), false);
        let profile = profile("Contoso");
        let made = std::process::Command::new("mkfifo").arg(file(folder.path(), &profile)).status();
        assert!(made.is_ok_and(|status| status.success()));

        assert_eq!(damaged(&store), 1);
    }
}

#[cfg(unix)]
mod crashes {
    use std::process::{Command, Stdio};
    use std::time::{Duration, SystemTime};

    use super::*;

    /// Where the child process saves; it is only run as one.
    const FOLDER: &str = "TEST_PROFILE_FOLDER";

    #[test]
    #[ignore = "a child process of the next test"]
    fn saves_until_it_is_killed() {
        let Some(folder) = std::env::var_os(FOLDER) else { return };
        let store = Store::new(folder.into(), false);
        let mut profile = good(&store).remove(0);
        for round in 0_u32.. {
            profile.step = format!("step-{round}");
            drop(profile.other.insert("load".to_owned(), Value::String("x".repeat(200_000))));
            store.save(&mut profile).unwrap();
        }
    }

    #[test]
    fn a_save_that_is_killed_leaves_the_old_or_the_new_profile() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().to_owned(), false);
        store.save(&mut profile("Contoso")).unwrap();
        let mut steps = std::collections::BTreeSet::new();

        for run in 0..200_u64 {
            let mut child = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "profiles::crashes::saves_until_it_is_killed", "--ignored"])
                .env(FOLDER, folder.path())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            std::thread::sleep(Duration::from_millis(5 + run % 30));
            child.kill().unwrap();
            let _ = child.wait().unwrap();

            assert_eq!(damaged(&store), 0, "run {run}");
            steps.extend(good(&store).into_iter().map(|profile| profile.step));
            assert_eq!(good(&store).len(), 1, "run {run}");
        }

        assert!(steps.len() > 1, "no child came far enough to save: {steps:?}");
    }

    #[test]
    fn what_a_crash_left_is_swept_away_once_it_is_old() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().to_owned(), false);
        let old = folder.path().join(".x.json.1-0.tmp");
        let fresh = folder.path().join(".y.json.1-0.tmp");
        fs::write(&old, "half").unwrap();
        fs::write(&fresh, "half").unwrap();
        let yesterday = SystemTime::now() - Duration::from_secs(24 * 60 * 60);
        fs::File::options().write(true).open(&old).unwrap().set_modified(yesterday).unwrap();

        let _ = store.prepare().unwrap();

        assert_eq!((old.exists(), fresh.exists()), (false, true));
        assert!(store.list().unwrap().is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_name_that_is_accepted_is_found_again(name in "\\PC{1,110}") {
        let folder = Arc::new(tempfile::tempdir().unwrap());
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
