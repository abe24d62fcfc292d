//! `profile …`: handing over, taking in, copying, renaming and removing profiles with the real program.

#[cfg(unix)]
mod older;
mod removed;

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde_json::{Value, json};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::profile::{Connection, Link, Linked, Links, Profile, Store, account_name};
use synchronizer_setup::text::{Language, Texts};

use crate::program::{Finished, Home};
use crate::stage;

/// A home with a data folder of its own.
struct Desk {
    home: Home,
    store: Store,
}

impl Desk {
    fn new() -> Self {
        let home = Home::new();
        let store = Store::new(home.path().join("own/profiles"), false);
        Self { home, store }
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join("own")
    }

    /// Runs `profile …` on the data folder.
    fn run(&self, arguments: &[&str]) -> Finished {
        let folder = self.folder();
        let mut all = vec!["profile"];
        all.extend(arguments);
        all.extend(["--data-dir", folder.to_str().expect("a text")]);
        all.extend(["--secrets", "session"]);
        self.home.run(&all)
    }

    /// Runs it and expects that it works.
    fn done(&self, arguments: &[&str]) -> Finished {
        let finished = self.run(arguments);
        assert_eq!(finished.code(), 0, "{arguments:?}: {finished:?}");
        finished
    }

    fn save(&self, mut profile: Profile) -> Profile {
        self.store.save(&mut profile).expect("the folder is ours");
        profile
    }

    fn file(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn rows(&self) -> Vec<Value> {
        let told = self.done(&["list", "--json"]).last_json();
        told["profiles"].as_array().expect("a list").clone()
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a text")
}

/// A profile that is connected to both systems and links one pair.
fn contoso() -> Profile {
    let mut profile = stage::profile("Contoso", false, Timestamp::UNIX_EPOCH);
    for system in [System::SuperOffice, System::Microsoft365] {
        let account = stage::account(system);
        let refresh_token = Some(account_name(&profile.id, system));
        let connection = Connection {
            account,
            refresh_token,
            secrets: None,
        };
        profile.set_connection(system, Some(connection));
    }
    "summary".clone_into(&mut profile.step);
    profile.links = Links::new(vec![Link {
        superoffice: linked("7", "Anna Berg"),
        calendar: linked("a-7", "Anna Berg"),
    }]);
    profile
}

fn linked(key: &str, name: &str) -> Linked {
    Linked {
        key: key.to_owned(),
        name: name.to_owned(),
        address: "anna@contoso.example".to_owned(),
    }
}

#[test]
fn a_profile_goes_to_another_computer_without_its_sign_ins() {
    let (here, there) = (Desk::new(), Desk::new());
    let mut sent = contoso();
    sent.preferences.crm.birthdays = false;
    let sent = here.save(sent);
    let file = here.file("contoso.json");

    let told = here.done(&["export", "Contoso", "--output", text(&file)]);
    assert!(
        told.stdout.contains("no password and no sign-in"),
        "{told:?}"
    );
    let printed = here.done(&["export", "Contoso"]);
    let document: Value = serde_json::from_str(&printed.stdout).expect("a document");
    let written = fs::read_to_string(&file).expect("the file");
    for document in [&written, &printed.stdout] {
        assert!(!document.contains("profile/"), "{document}");
    }
    assert!(document["exported"].is_string());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&file)
            .expect("it is there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    let shown = there.done(&["import", text(&file), "--yes"]);

    for line in [
        "“Contoso” is a new profile.",
        "Synchronize contact birthdays: Yes → No",
        "SuperOffice CRM: User name: anna@contoso.example",
        "Linked users that come: 1",
        "Somebody has to sign in again: SuperOffice CRM, Microsoft 365",
    ] {
        assert!(shown.stdout.contains(line), "{line} in {}", shown.stdout);
    }
    let taken = there.store.load("Contoso").expect("it is there");
    assert_ne!(taken.id, sent.id);
    assert_eq!(
        (&taken.preferences, &taken.links),
        (&sent.preferences, &sent.links)
    );
    let row = &there.rows()[0];
    assert_eq!(
        (&row["standing"], &row["linked"]),
        (&json!("stale"), &json!(1))
    );
    assert!(there.done(&["list"]).stdout.contains("sign in again"));
    let data = there.folder();
    let check = [
        "check",
        "--all",
        "--format",
        "json",
        "--data-dir",
        text(&data),
        "--secrets",
        "session",
    ];
    let checked = there.home.run(&check);
    assert_eq!(checked.code(), 10, "{checked:?}");
    assert_eq!(checked.last_json()["outcome"], "sign-in-again");
}

#[test]
fn a_file_that_is_there_and_a_profile_that_is_known_change_only_with_a_yes() {
    let desk = Desk::new();
    let before = desk.save(contoso());
    let file = desk.file("contoso.json");
    fs::write(&file, "mine").expect("a file");

    let refused = desk.run(&["export", "Contoso", "--output", text(&file), "--json"]);
    assert_eq!(refused.code(), 1, "{refused:?}");
    assert_eq!(refused.last_json()["facts"]["profile-why"], "exists");
    assert_eq!(fs::read_to_string(&file).expect("it stays"), "mine");
    let _ = desk.done(&["export", "Contoso", "--output", text(&file), "--yes"]);

    let document = fs::read_to_string(&file).expect("a document");
    let changed = document.replace("\"birthdays\": true", "\"birthdays\": false");
    fs::write(&file, changed).expect("the file is ours");
    let asked = desk.run(&["import", text(&file)]);
    assert_eq!(asked.code(), 10, "{asked:?}");
    assert!(asked.stdout.contains("birthdays: Yes → No"), "{asked:?}");
    assert!(asked.stderr.contains("--yes"), "{asked:?}");
    let asked = desk.run(&["import", text(&file), "--json"]);
    assert_eq!(asked.code(), 10, "{asked:?}");
    let lines: Vec<Value> = asked
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(lines[0]["settings"][0]["key"], "preferences.crm.birthdays");
    assert_eq!(lines[1]["outcome"], "cancelled");
    assert_eq!(desk.store.load("Contoso").expect("it stays"), before);

    let done = desk.done(&["import", text(&file), "--yes", "--json"]);
    let done = done.last_json();
    assert_eq!(done["changes"]["sign_in_again"], json!([]), "{done:#}");
    let after = desk.store.load("Contoso").expect("it is there");
    assert!(!after.preferences.crm.birthdays);
    assert_eq!(
        (&after.id, &after.superoffice),
        (&before.id, &before.superoffice)
    );

    let nothing = desk.done(&["import", text(&file)]);
    assert!(
        nothing.stdout.contains("nothing would change"),
        "{nothing:?}"
    );
}

#[test]
fn what_is_no_profile_of_ours_is_refused_in_words() {
    let desk = Desk::new();
    let document = contoso().exported(Timestamp::UNIX_EPOCH);
    let with = |field: &str, value: Value| {
        let mut other = document.clone();
        other[field] = value;
        other.to_string()
    };
    let file = desk.file("came.json");
    for (content, outcome, words) in [
        (
            "{".to_owned(),
            "profile-damaged",
            "cannot be read as a profile",
        ),
        (
            with("schema_version", json!(9)),
            "profile-damaged",
            "newer version",
        ),
        (with("rehearsal", json!(true)), "file-problem", "made up"),
        (
            with("name", json!("a\u{7}b")),
            "profile-damaged",
            "cannot be read",
        ),
        ("[".repeat(200_000), "profile-damaged", "cannot be read"),
    ] {
        fs::write(&file, &content).expect("a file");

        let refused = desk.run(&["import", text(&file), "--yes", "--json"]);

        let told = refused.last_json();
        assert_eq!(
            (refused.code(), &told["outcome"]),
            (1, &json!(outcome)),
            "{told:#}"
        );
        let cause = told["remedy"]["cause"].as_str().expect("a cause");
        assert!(cause.contains(words), "{cause}");
        assert_eq!(fs::read_to_string(&file).expect("it stays"), content);
    }
    assert_eq!(desk.rows(), Vec::<Value>::new());
}

#[test]
fn what_a_file_says_does_not_steer_the_terminal() {
    let desk = Desk::new();
    let mut document = contoso().exported(Timestamp::UNIX_EPOCH);
    document["links"][0]["superoffice"]["name"] = json!("Eve\u{1b}[2J\nAll is well\u{202e}");
    document["superoffice"]["account"]["user"] = json!("x\u{9b}31m\r");
    let file = desk.file("came.json");
    fs::write(&file, document.to_string()).expect("a file");

    let shown = desk.run(&["import", text(&file)]);

    assert!(shown.stdout.contains("Eve"), "{shown:?}");
    let steers = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
    assert!(!shown.stdout.contains(steers), "{shown:?}");
    assert!(!shown.stdout.contains("\nAll is well"), "{shown:?}");
}

#[test]
fn a_copy_and_a_new_name() {
    let desk = Desk::new();
    let first = desk.save(contoso());

    let copied = desk.done(&["duplicate", "Contoso", "Second", "--json"]);
    let id = copied.last_json()["profile"]["id"].clone();
    let renamed = desk.done(&["rename", "Contoso", "Nordfjell"]);
    assert!(renamed.stdout.contains("“Nordfjell”"), "{renamed:?}");
    let taken = desk.run(&["rename", "Second", "Nordfjell"]);
    let wrong = desk.run(&["rename", "Second", " blank ", "--json"]);

    assert_eq!((taken.code(), wrong.code()), (1, 1));
    assert_eq!(wrong.last_json()["facts"]["profile-why"], "name");
    let copy = desk.store.load("Second").expect("it is there");
    assert_eq!(json!(copy.id), id);
    assert_eq!(copy.preferences, first.preferences);
    assert!(copy.links.as_slice().is_empty() && copy.superoffice.is_none());
    let after = desk.store.load("Nordfjell").expect("it is there");
    assert_eq!((&after.id, &after.links), (&first.id, &first.links));
    let standings: Vec<_> = desk
        .rows()
        .iter()
        .map(|row| (row["name"].clone(), row["standing"].clone()))
        .collect();
    assert_eq!(
        standings,
        [
            (json!("Nordfjell"), json!("complete")),
            (json!("Second"), json!("unfinished"))
        ]
    );
}

#[test]
fn a_profile_that_is_open_elsewhere_is_told_by_name() {
    let desk = Desk::new();
    let profile = desk.save(contoso());
    let file = desk.file("contoso.json");
    let _ = desk.done(&["export", "Contoso", "--output", text(&file)]);
    let _open = desk.store.edit(&profile).expect("nobody has it open");

    for arguments in [
        &["rename", "Contoso", "Other"][..],
        &["delete", "Contoso"],
        &["import", text(&file), "--yes"],
    ] {
        let refused = desk.run(arguments);
        assert_eq!(refused.code(), 1, "{refused:?}");
        let words = "Another window or terminal works with “Contoso”.";
        assert!(refused.stderr.contains(words), "{refused:?}");
    }
    assert_eq!(desk.store.load("Contoso").expect("it stays"), profile);
}

#[test]
fn what_the_last_test_warned_of_stays_with_the_profile() {
    let desk = Desk::new();
    let mut profile = contoso();
    let connection = profile.microsoft365.as_mut().expect("connected");
    connection.account.warnings = vec![Outcome::EwsEnding];
    drop(desk.save(profile));

    let list = desk.done(&["list"]).stdout;
    assert!(list.contains("warnings: ews-ending"), "{list}");
    let warning = json!({ "system": "microsoft365", "outcome": "ews-ending" });
    assert_eq!(desk.rows()[0]["warnings"], json!([warning]));
    let shown = desk.done(&["show", "Contoso"]).stdout;
    let texts = Texts::new(Language::English);
    let failure = Failure::new(Outcome::EwsEnding, "").of(System::Microsoft365);
    let told = texts.failure(&failure);
    assert!(shown.contains(&format!("! {}", told.heading)), "{shown}");
    assert!(shown.contains(&told.advice[0]), "{shown}");
}
