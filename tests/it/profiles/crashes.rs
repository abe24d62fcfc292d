//! A crash while saving leaves the old profile or the new one (S-FIL-02).

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use super::*;
use crate::process::Running;

/// Where the child process saves; it is only run as one.
const FOLDER: &str = "TEST_PROFILE_FOLDER";

/// The file by which the child tells that it has begun.
const BEGUN: &str = "begun";

fn store(folder: &Path) -> Store {
    Store::new(folder.join("profiles"), false)
}

#[test]
#[ignore = "a child process of the next test"]
fn saves_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let store = store(&folder);
    let mut profile = good(&store).remove(0);
    let load = Value::String("x".repeat(200_000));
    drop(profile.other.insert("load".to_owned(), load));
    fs::write(folder.join(BEGUN), "").unwrap();
    for round in 0_u32.. {
        profile.step = format!("step-{round}");
        store.save(&mut profile).unwrap();
    }
}

#[test]
fn a_save_that_is_killed_leaves_the_old_or_the_new_profile() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    store.save(&mut profile("Contoso")).unwrap();
    let begun = folder.path().join(BEGUN);
    let mut steps = BTreeSet::new();

    for run in 0..200 {
        let _ = fs::remove_file(&begun);
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args([
                "--exact",
                "profiles::crashes::saves_until_it_is_killed",
                "--ignored",
            ])
            .env(FOLDER, folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut child = Running::start(&mut command);
        let start = Instant::now();
        while !begun.exists() {
            assert!(start.elapsed() < Duration::from_secs(30), "run {run}");
            std::thread::sleep(Duration::from_millis(1));
        }
        // Somewhere within the first saves, each time elsewhere.
        std::thread::sleep(Duration::from_micros(run * 997 % 60_000));
        child.child().kill().unwrap();
        let _ = child.child().wait().unwrap();

        assert_eq!(damaged(&store), 0, "run {run}");
        let left = good(&store);
        assert_eq!(left.len(), 1, "run {run}");
        steps.extend(left.into_iter().map(|profile| profile.step));
    }

    assert!(
        steps.len() > 1,
        "no child came far enough to save: {steps:?}"
    );
}

#[test]
fn what_a_crash_left_is_swept_away_once_it_is_old() {
    let folder = tempfile::tempdir().unwrap();
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
