//! A crash while a profile is saved, renamed, copied or taken in leaves the old profile or the new one (S-FIL-02).

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use synchronizer_setup::app::presets;
use synchronizer_setup::profile::{Import, Over};
use synchronizer_setup::world::{Folders, World};

use super::*;
use crate::process::Running;

/// Where the child process saves; it is only run as one.
const FOLDER: &str = "TEST_PROFILE_FOLDER";

/// The file by which the child tells that it has begun.
const BEGUN: &str = "begun";

fn store(folder: &Path) -> Store {
    Store::new(folder.join("profiles"), false)
}

/// The profile that everything is done with.
fn first(store: &Store) -> Profile {
    let mut all = good(store);
    all.sort_by_key(|profile| profile.created);
    all.remove(0)
}

/// A world in this folder, in which nothing is outside.
fn world(folder: &Path) -> World {
    let mut world = presets::start().world;
    world.folders = Folders::below(folder);
    world
}

#[test]
#[ignore = "a child process of the next test"]
fn works_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let (store, world) = (store(&folder), world(&folder));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut profile = first(&store);
    let load = Value::String("x".repeat(200_000));
    drop(profile.other.insert("load".to_owned(), load));
    let begin = std::env::var(BEGUN).unwrap().parse::<u32>().unwrap();
    fs::write(folder.join(BEGUN), "").unwrap();
    // Each child begins with another kind of work.
    for round in begin.. {
        match round % 4 {
            0 => {
                profile = store.load(profile.id.as_str()).unwrap();
                profile.step = format!("step-{round}");
                store.save(&mut profile).unwrap();
            }
            1 => {
                let name = format!("Contoso {round}");
                let _ = store.rename(&profile.id, &name).unwrap();
            }
            2 => {
                let copy = store.duplicate(&profile.id, None).unwrap();
                store.purge(&copy.id).unwrap();
            }
            _ => {
                profile = store.load(profile.id.as_str()).unwrap();
                profile.preferences.crm.selections = vec![format!("Selection {round}")];
                let file = folder.join("came.json");
                let now = Timestamp::UNIX_EPOCH;
                profile.export_to(&file, Over::Existing, now).unwrap();
                let import = Import::read(&world, &file).unwrap();
                profile = runtime.block_on(import.take_in(&world)).unwrap();
            }
        }
    }
}

#[test]
fn work_that_is_killed_leaves_the_old_or_the_new_profile() {
    let folder = crate::kept::folder();
    let store = store(folder.path());
    let mut original = profile("Contoso");
    store.save(&mut original).unwrap();
    let begun = folder.path().join(BEGUN);
    let mut seen = BTreeSet::new();

    for run in 0..200_u64 {
        let _ = fs::remove_file(&begun);
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args([
                "--exact",
                "profiles::crashes::works_until_it_is_killed",
                "--ignored",
            ])
            .env(FOLDER, folder.path())
            .env(BEGUN, run.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut child = Running::start(&mut command);
        let start = Instant::now();
        while !begun.exists() {
            assert!(start.elapsed() < Duration::from_secs(30), "run {run}");
            std::thread::sleep(Duration::from_millis(1));
        }
        // Somewhere within the first pieces of work, each time elsewhere.
        std::thread::sleep(Duration::from_micros(run * 997 % 60_000));
        child.child().kill().unwrap();
        let _ = child.child().wait().unwrap();

        assert_eq!(damaged(&store), 0, "run {run}");
        let left = good(&store);
        assert!((1..=2).contains(&left.len()), "run {run}: {}", left.len());
        for copy in left.iter().filter(|left| left.id != original.id) {
            assert!(copy.name.ends_with(')'), "run {run}: {}", copy.name);
            store.purge(&copy.id).unwrap();
        }
        let now = first(&store);
        assert_eq!((&now.id, now.created), (&original.id, original.created));
        let selections = now.preferences.crm.selections;
        seen.insert((now.step, now.name, selections));
    }

    assert!(seen.len() > 3, "no child came far enough: {seen:?}");
}

#[test]
fn what_a_crash_left_is_swept_away_once_it_is_old() {
    let folder = crate::kept::folder();
    let store = Store::new(folder.path().to_owned(), false);
    let old = folder.path().join(".x.json.1-0.tmp");
    let fresh = folder.path().join(".y.json.1-0.tmp");
    fs::write(&old, "half").unwrap();
    fs::write(&fresh, "half").unwrap();
    let yesterday = SystemTime::now() - Duration::from_hours(24);
    fs::File::options()
        .write(true)
        .open(&old)
        .unwrap()
        .set_modified(yesterday)
        .unwrap();

    let _ = store.prepare().unwrap();

    assert_eq!((old.exists(), fresh.exists()), (false, true));
    assert!(store.list().unwrap().is_empty());
}
