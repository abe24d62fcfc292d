//! `forget-everything`: what the program has stored is gone, what is not its own stays (S-KEY-08).

mod keys;
#[cfg(target_os = "linux")]
mod killed;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use synchronizer_setup::check::System;
use synchronizer_setup::journal::{Event, Face, Journal};
use synchronizer_setup::link::save_pairs;
use synchronizer_setup::platform;
use synchronizer_setup::profile::{Connection, Profile, Store, account_name};
use synchronizer_setup::report::{Form, Report};
use synchronizer_setup::secret::{FileStore, Secret};
use synchronizer_setup::settings::{self, Settings};
use synchronizer_setup::world::{Folders, World};

use crate::program::{Finished, Home};
use crate::stage;

/// A home with everything that the program writes.
struct Desk {
    home: Home,
    folders: Folders,
}

impl Desk {
    fn new() -> Self {
        let home = Home::new();
        let folders = Folders::below(&home.path().join("own"));
        Self { home, folders }
    }

    fn world(&self) -> World {
        stage::world_of(Settings::default(), "", Vec::new(), &self.folders.data)
    }

    fn store(&self) -> Store {
        Store::new(self.folders.profiles(), false)
    }

    fn save(&self, name: &str) -> Profile {
        let mut profile = stage::profile(name, false, Timestamp::UNIX_EPOCH);
        self.store().save(&mut profile).expect("the folder is ours");
        profile
    }

    /// A profile whose document names a sign-in in the key store.
    fn save_connected(&self, name: &str) -> Profile {
        let mut profile = stage::profile(name, false, Timestamp::UNIX_EPOCH);
        let connection = Connection {
            account: stage::account(System::SuperOffice),
            refresh_token: Some(account_name(&profile.id, System::SuperOffice)),
            secrets: None,
        };
        profile.set_connection(System::SuperOffice, Some(connection));
        self.store().save(&mut profile).expect("the folder is ours");
        profile
    }

    /// Every kind of file that the program writes into its folders.
    fn fill(&self) {
        let (world, now) = (self.world(), Timestamp::UNIX_EPOCH);
        let profile = self.save("Contoso");
        let mut deleted = self.save("Fabrikam");
        deleted.deleted = Some(now);
        self.store().save(&mut deleted).expect("the folder is ours");
        drop(self.store().edit(&profile).expect("nobody has it open"));
        for _ in 0..2 {
            let exported = profile.export_into(&self.folders.exports(), now);
            let _ = exported.expect("the folder is ours");
        }
        let columns = ["a", "b", "c", "d"];
        let _ = save_pairs(&self.folders.tables(), now, columns, &profile.links).expect("room");
        let journal = Journal::of(&world);
        journal.write(Event::started(Face::Terminal));
        for form in [Form::Json, Form::Json] {
            let report = Report::of(&world, &journal, Some(&profile));
            let _ = report.save(&world, form).expect("the folder is ours");
        }
        settings::set(&self.folders.settings_file(), "language", "en").expect("room");
        let secrets = FileStore::at(self.folders.secrets_file());
        let passphrase = Secret::new("correct horse battery staple".to_owned());
        synchronizer_setup::secret::Store::unlock(&secrets, &passphrase).expect("room");
        platform::replace(&self.folders.desktop_file(), b"{}").expect("room");
        let table = self.folders.compose().join("l4_030_313cb605_00280cc0");
        let _ = platform::private_folder(&self.folders.compose()).expect("room");
        platform::replace(&table, b"l4").expect("room");
        // What a crash leaves: half a file, earlier documents, a copy with pairs.
        let id = profile.id.as_str();
        for name in [
            format!(".{id}.json.4711-0.tmp"),
            format!("{id}.json.v1"),
            format!("{id}.json.linked"),
        ] {
            fs::write(self.folders.profiles().join(name), "{").expect("room");
        }
        fs::write(self.folders.data.join(".journal.jsonl.4711-3.tmp"), "").expect("room");
        fs::write(self.folders.exports().join(".profile-X.json.1-1.tmp"), "").expect("room");
    }

    fn forget(&self, more: &[&str]) -> Finished {
        self.home.run(&self.typed(more))
    }

    fn typed(&self, more: &[&str]) -> Vec<String> {
        let folder = self.folders.data.to_str().expect("a text");
        let fixed = ["forget-everything", "--data-dir", folder].into_iter();
        fixed
            .chain(more.iter().copied())
            .map(str::to_owned)
            .collect()
    }

    fn files(&self) -> Vec<PathBuf> {
        let below = self.home.files().into_iter();
        below
            .filter(|file| file.starts_with(&self.folders.data))
            .collect()
    }
}

fn stays(told: &Value) -> Vec<(&str, &str)> {
    let rows = told["stays"].as_array().expect("a list").iter();
    rows.map(|row| {
        let path = Path::new(row["path"].as_str().expect("a path"));
        let name = path.file_name().and_then(|name| name.to_str());
        (name.expect("a name"), row["why"].as_str().expect("a word"))
    })
    .collect()
}

#[test]
fn everything_that_the_program_writes_is_gone_and_a_second_time_there_is_nothing() {
    let desk = Desk::new();
    desk.fill();
    assert!(desk.files().len() > 12, "{:?}", desk.files());

    let done = desk.forget(&["--yes", "--json"]);

    let told = done.last_json();
    assert_eq!(
        (done.code(), &told["outcome"]),
        (0, &"ok".into()),
        "{told:#}"
    );
    assert_eq!((&told["profiles"], &told["schema"]), (&2.into(), &1.into()));
    assert_eq!(stays(&told), [], "{told:#}");
    let left = fs::read_dir(&desk.folders.data).expect("somebody chose this folder");
    assert_eq!(left.count(), 0, "{:?}", desk.files());
    let again = desk.forget(&[]);
    assert_eq!(again.code(), 0, "{again:?}");
    assert!(
        again.stdout.contains("Nothing of Synchronizer Setup"),
        "{again:?}"
    );
}

#[test]
fn the_folders_of_a_person_go_with_what_is_in_them_and_those_of_the_rehearsal() {
    let desk = Desk::new();
    let of = |name: &str| desk.home.path().join("data").join(name);
    for name in ["synchronizer-setup", "synchronizer-setup-rehearsal"] {
        let made_up = name.ends_with("rehearsal");
        let store = Store::new(of(name).join("profiles"), made_up);
        let mut profile = stage::profile("Contoso", made_up, Timestamp::UNIX_EPOCH);
        store.save(&mut profile).expect("the folder is ours");
    }
    let config = desk.home.path().join("config/synchronizer-setup");
    fs::create_dir(&config).expect("room");
    fs::write(config.join("settings.toml"), "this is = = no TOML").expect("room");

    let only_made_up = desk
        .home
        .run(&["forget-everything", "--rehearsal", "--yes"]);
    assert_eq!(only_made_up.code(), 0, "{only_made_up:?}");
    assert!(of("synchronizer-setup").exists() && config.exists());
    assert!(!of("synchronizer-setup-rehearsal").exists());
    let all = desk.home.run(&["forget-everything", "--yes"]);

    assert_eq!(
        all.code(),
        0,
        "settings that cannot be read go too: {all:?}"
    );
    assert!(
        !of("synchronizer-setup").exists() && !config.exists(),
        "{all:?}"
    );
    assert!(desk.home.path().join("data").exists());
}

#[test]
fn nothing_changes_without_a_yes_and_what_to_type_is_told() {
    let desk = Desk::new();
    desk.fill();
    let _ = desk.save_connected("Nordfjell");
    let before = desk.files().len();

    for arguments in [&[][..], &["--json"]] {
        let asked = desk.forget(arguments);

        assert_eq!(asked.code(), 10, "{asked:?}");
        for part in [
            "  3 profiles\n",
            "other files",
            "forget-everything --yes --data-dir=",
            &desk.folders.data.display().to_string(),
        ] {
            assert!(asked.stderr.contains(part), "{part}: {asked:?}");
        }
        assert!(!asked.stderr.contains("refresh-token"), "{asked:?}");
        assert!(desk.files().len() >= before);
    }
    assert_eq!(desk.forget(&["--json"]).last_json()["outcome"], "cancelled");
}

#[cfg(unix)]
#[test]
fn what_is_not_ours_stays_and_links_lead_nowhere() {
    use std::os::unix::fs::symlink;

    let desk = Desk::new();
    desk.fill();
    let elsewhere = desk.home.path().join("elsewhere");
    fs::create_dir(&elsewhere).expect("room");
    fs::write(elsewhere.join("journal.jsonl"), "mine").expect("room");
    let id = stage::profile("X", false, Timestamp::UNIX_EPOCH).id;
    let link = desk.folders.profiles().join(format!("{id}.json"));
    symlink(elsewhere.join("journal.jsonl"), &link).expect("a link");
    fs::remove_dir_all(desk.folders.reports()).expect("it is there");
    symlink(&elsewhere, desk.folders.reports()).expect("a link");
    fs::write(desk.folders.data.join("notes.txt"), "mine").expect("room");
    fs::write(desk.folders.exports().join("mine.json"), "{}").expect("room");
    fs::create_dir(desk.folders.data.join("folder")).expect("room");

    let done = desk.forget(&["--yes", "--json"]);

    let told = done.last_json();
    assert_eq!(done.code(), 0, "{told:#}");
    let mut left = stays(&told);
    left.sort_unstable();
    let link = link
        .file_name()
        .and_then(|name| name.to_str())
        .expect("a name");
    let mut expected = [
        ("folder", "not-ours"),
        ("mine.json", "not-ours"),
        ("notes.txt", "not-ours"),
        ("reports", "link"),
        (link, "link"),
    ];
    expected.sort_unstable();
    assert_eq!(left, expected, "{told:#}");
    let mine = fs::read_to_string(elsewhere.join("journal.jsonl")).expect("it stays");
    assert_eq!(mine, "mine");
    assert!(desk.folders.reports().is_symlink() && desk.folders.data.join("folder").exists());
    let again = desk.forget(&[]);
    assert_eq!(again.code(), 0, "nothing of ours is left: {again:?}");
    assert!(again.stdout.contains("notes.txt"), "{again:?}");
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_a_link_is_not_entered() {
    let desk = Desk::new();
    desk.fill();
    let elsewhere = desk.home.path().join("elsewhere");
    fs::rename(&desk.folders.data, &elsewhere).expect("it is there");
    std::os::unix::fs::symlink(&elsewhere, &desk.folders.data).expect("a link");
    let files = || crate::documents::files_below(&elsewhere).len();
    let before = files();

    let done = desk.forget(&["--yes", "--json"]);

    let told = done.last_json();
    assert_eq!(stays(&told), [("own", "link")], "{told:#}");
    assert_eq!((done.code(), files()), (0, before), "{told:#}");
}

#[test]
fn a_folder_of_a_persons_own_is_left_as_it_was() {
    let desk = Desk::new();
    settings::set(&desk.folders.settings_file(), "language", "en").expect("room");

    let done = desk.forget(&["--yes", "--json"]);
    assert_eq!(done.last_json()["files"], 1, "{done:?}");
    assert_eq!(desk.forget(&["--yes"]).code(), 0);

    let left = fs::read_dir(&desk.folders.data).expect("somebody chose this folder");
    assert_eq!(left.count(), 0);
}

#[test]
fn while_somebody_works_here_nothing_is_removed() {
    let desk = Desk::new();
    desk.fill();
    let profile = desk.store().load("Contoso").expect("it is there");
    let before = desk.files().len();
    let refused = |heading: &str| {
        let refused = desk.forget(&["--yes", "--json"]);
        let told = refused.last_json();
        assert_eq!(refused.code(), 1, "{told:#}");
        assert_eq!(told["outcome"], "profile-in-use", "{told:#}");
        assert_eq!(told["remedy"]["heading"], heading, "{told:#}");
        assert!(desk.files().len() >= before);
    };

    let editing = desk.store().edit(&profile).expect("nobody has it open");
    refused("The profile is in use");
    drop(editing);
    let running = platform::try_share(&desk.folders.running_file());
    let running = running.expect("a file").expect("nobody has it alone");
    refused("Synchronizer Setup is open");
    drop(running);

    assert_eq!(desk.forget(&["--yes"]).code(), 0);
}

/// The program itself holds its folder while it runs, from its first run on.
#[test]
fn a_program_that_runs_is_in_the_way() {
    let desk = Desk::new();
    let mut signing_in = desk.home.start(&[
        "sign-in",
        "superoffice",
        "--rehearsal",
        "--no-browser",
        "--json",
        "--secrets=session",
        &format!("--data-dir={}", desk.folders.data.display()),
    ]);
    let _ = signing_in.event("link", Duration::from_mins(2));

    let refused = desk.forget(&["--yes", "--json"]);
    assert_eq!(
        refused.last_json()["outcome"],
        "profile-in-use",
        "{refused:?}"
    );
    drop(signing_in);

    let done = desk.forget(&["--yes", "--json"]);
    assert_eq!(done.code(), 0, "{done:?}");
    assert!(!desk.folders.made_up().exists());
}

#[test]
fn without_the_key_store_a_profile_that_needs_it_stays_and_says_what_to_do() {
    let desk = Desk::new();
    desk.fill();
    let profile = desk.save_connected("Nordfjell");

    let done = desk.forget(&["--yes", "--json"]);

    let told = done.last_json();
    assert_eq!(
        (done.code(), &told["outcome"]),
        (30, &"keyring-missing".into()),
        "{told:#}"
    );
    let file = format!("{}.json", profile.id);
    assert_eq!(stays(&told), [(file.as_str(), "sign-ins")], "{told:#}");
    assert_eq!(told["profiles"], 2);
    let advice = told["failures"][0]["remedy"]["advice"].to_string();
    assert!(advice.contains("Unlock the key store"), "{told:#}");
    let again = desk.forget(&["--yes"]);
    assert!(again.stderr.contains("same command again"), "{again:?}");
    assert!(desk.store().load("Nordfjell").is_ok());
    assert!(!desk.folders.settings_file().exists());
}
