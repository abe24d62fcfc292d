//! Who may read a profile, and what is refused in its place (S-FIL-01, S-FIL-03).

use std::os::unix::fs::{PermissionsExt as _, symlink};

use synchronizer_setup::platform::{self, Notice};

use super::*;
use crate::program::Home;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn only_the_user_may_read_a_profile() {
    let folder = crate::kept::folder();
    let profiles = folder.path().join("data/profiles");
    let store = Store::new(profiles.clone(), false);
    let mut profile = profile("Contoso");

    store.save(&mut profile).unwrap();

    assert_eq!(
        (mode(&profiles), mode(&file(&profiles, &profile))),
        (0o700, 0o600)
    );
}

#[test]
fn rights_of_others_are_taken_away_at_start_and_told() {
    let folder = crate::kept::folder();
    let profiles = folder.path().join("profiles");
    let store = Store::new(profiles.clone(), false);
    let mut profile = profile("Contoso");
    store.save(&mut profile).unwrap();
    let path = file(&profiles, &profile);
    fs::set_permissions(&profiles, fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();

    let notices = store.prepare().unwrap();

    assert_eq!((mode(&profiles), mode(&path)), (0o700, 0o600));
    let repaired = |path: &Path, before| Notice::RightsRepaired {
        path: path.to_owned(),
        before,
    };
    assert_eq!(
        notices,
        [repaired(&profiles, 0o755), repaired(&path, 0o644)]
    );
    assert_eq!(store.prepare().unwrap(), []);
}

#[test]
fn the_program_takes_rights_of_others_away_whatever_it_is_asked() {
    let home = Home::new();
    let data = home.path().join("own");
    let store = Store::new(data.join("profiles"), false);
    let mut profile = profile("Contoso");
    store.save(&mut profile).unwrap();
    let path = file(&data.join("profiles"), &profile);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();

    let finished = home.run(&["profile", "list", "--data-dir", data.to_str().unwrap()]);

    assert_eq!(finished.code(), 0, "{}", finished.stderr);
    assert_eq!(mode(&path), 0o600);
    assert!(
        finished.stderr.contains("only you can"),
        "{}",
        finished.stderr
    );
}

#[test]
fn a_symbolic_link_is_refused_for_folder_profile_and_log() {
    let folder = crate::kept::folder();
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

    assert!(matches!(
        store.load(profile.id.as_str()),
        Err(Error::Damaged { .. })
    ));
    assert!(matches!(
        store.save(&mut profile),
        Err(Error::Damaged { .. })
    ));
    assert!(matches!(
        platform::replace(&path, b"x"),
        Err(platform::Error::Link(_))
    ));
    assert!(matches!(
        platform::append(&path),
        Err(platform::Error::Link(_))
    ));
    assert!(matches!(
        Store::new(linked, false).save(&mut profile),
        Err(Error::File(platform::Error::Link(_)))
    ));
    assert_eq!(fs::read(&elsewhere).unwrap(), before);
}

#[test]
fn a_pipe_in_place_of_a_profile_does_not_hang() {
    let folder = crate::kept::folder();
    let store = Store::new(folder.path().to_owned(), false);
    let profile = profile("Contoso");
    let made = std::process::Command::new("mkfifo")
        .arg(file(folder.path(), &profile))
        .status();
    assert!(made.is_ok_and(|status| status.success()));

    assert_eq!(damaged(&store), 1);
}
