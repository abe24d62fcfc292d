//! Bad input, with the real program: it is named, nothing is lost, nothing panics.

use std::path::PathBuf;
use std::time::Duration;

use synchronizer_setup::rehearsal::{Behaviour, Health};

use crate::program::{self, Finished, Home};
use crate::sign_in::cast::Cast;

const PATIENCE: Duration = Duration::from_mins(1);

fn settings(home: &Home, text: &[u8]) -> String {
    let file = home.path().join("wrong.toml");
    std::fs::write(&file, text).expect("a settings file");
    file.display().to_string()
}

#[track_caller]
fn calm(finished: &Finished) {
    let said = format!("{}{}", finished.stdout, finished.stderr);
    assert!(
        !said.contains("panicked") && !said.contains("RUST_BACKTRACE"),
        "{finished:?}"
    );
}

#[test]
fn a_settings_file_with_a_wrong_key_or_type_names_file_line_and_key() {
    // The file, the line, the words that are in the message.
    let table: [(&str, usize, &[&str]); 6] = [
        (
            "language = \"en\"\nappearence = \"dark\"\n",
            2,
            &["appearence", "appearance"],
        ),
        (
            "[sign_in]\ntime_limit = 60\n\ntime_limt = 60\n",
            4,
            &["time_limt"],
        ),
        ("text_size = \"large\"\n", 1, &["text_size"]),
        ("\n[sign_in]\ntime_limit = \"soon\"\n", 3, &["time_limit"]),
        ("log = true\n", 1, &["log"]),
        ("[superoffice.online]\naddress = 7\n", 2, &["address"]),
    ];
    let home = Home::new();
    for (text, line, words) in table {
        let file = settings(&home, text.as_bytes());
        for command in [
            &["config"][..],
            &["profile", "list"],
            &["sign-in", "superoffice", "--no-browser"],
        ] {
            let mut arguments = command.to_vec();
            arguments.extend(["--config", &file]);
            let finished = home.run(&arguments);

            assert_eq!(finished.code(), 2, "{text:?}: {finished:?}");
            assert!(finished.stdout.is_empty(), "{text:?}: {finished:?}");
            assert!(finished.stderr.contains(&file), "{text:?}: {finished:?}");
            let place = finished.stderr.replace(&file, "");
            assert!(
                place.contains(&line.to_string()),
                "{text:?}: line {line}: {finished:?}"
            );
            for word in words {
                assert!(
                    finished.stderr.contains(word),
                    "{text:?}: {word}: {finished:?}"
                );
            }
            calm(&finished);
        }
        assert_eq!(
            std::fs::read_to_string(&file).expect("it is still there"),
            text
        );
    }
}

#[test]
fn a_settings_file_that_is_none_is_refused() {
    let home = Home::new();
    let deep = "a = ".to_owned() + &"[".repeat(100_000);
    let long = "# ".to_owned() + &"x".repeat(40 * 1024 * 1024);
    for text in [
        &b"\xff\xfe\x00language"[..],
        b"= = =",
        b"[sign_in",
        deep.as_bytes(),
        long.as_bytes(),
    ] {
        let file = settings(&home, text);

        let finished = home.run(&["config", "--config", &file]);

        assert_eq!(finished.code(), 2, "{finished:?}");
        assert!(
            finished.stderr.contains(&file) && finished.stderr.len() < 4096,
            "{finished:?}"
        );
        calm(&finished);
    }
    let missing = home.path().join("not-there.toml").display().to_string();
    let finished = home.run(&["config", "--config", &missing]);
    assert_eq!(finished.code(), 2, "{finished:?}");
    assert!(finished.stderr.contains("not-there.toml"), "{finished:?}");
}

#[test]
fn a_rehearsal_of_an_unknown_scenario_is_refused_by_every_way_to_name_it() {
    let home = Home::new();
    let ways: [&[&str]; 4] = [
        &["rehearse", "--rehearsal=xx"],
        &["rehearse", "--scenario", "xx"],
        &["rehearse", "--rehearsal=xx", "--scenario", "happy"],
        &["profile", "list", "--rehearsal=xx"],
    ];
    for way in ways {
        let finished = home.run(way);
        assert_eq!(finished.code(), 2, "{way:?}: {finished:?}");
        let said = finished.stderr.contains("there is no scenario xx");
        assert!(said, "{way:?}: {finished:?}");
    }
}

/// A home with a profile that was made by a sign-in; its file.
fn with_profile(home: &Home) -> PathBuf {
    let made = home.run(&[
        "sign-in",
        "superoffice",
        "--rehearsal",
        "--play",
        "administrator",
        "--profile",
        "Nordfjell",
        "--secrets",
        "session",
        "--json",
    ]);
    assert_eq!(made.code(), 0, "{made:?}");
    let profile = |file: &PathBuf| {
        let parent = file.parent().and_then(|folder| folder.file_name());
        parent.is_some_and(|name| name == "profiles")
            && file.extension().is_some_and(|name| name == "json")
    };
    home.files().into_iter().find(profile).expect("a profile")
}

#[test]
fn a_damaged_profile_is_reported_and_kept_byte_for_byte() {
    let home = Home::new();
    let file = with_profile(&home);
    let sound = std::fs::read(&file).expect("a profile");
    let half = sound[..sound.len() / 2].to_vec();
    let newer = String::from_utf8(sound)
        .expect("text")
        .replace("\"schema_version\": 2", "\"schema_version\": 99");
    for damaged in [
        half,
        newer.into_bytes(),
        Vec::new(),
        b"[]".to_vec(),
        vec![0xff; 100],
        b"{\"id\":7}".to_vec(),
    ] {
        std::fs::write(&file, &damaged).expect("damage");

        let listed = home.run(&["profile", "list", "--rehearsal"]);
        let json = home.run(&["profile", "list", "--rehearsal", "--json"]);
        let id = file
            .file_stem()
            .and_then(|name| name.to_str())
            .expect("an id")
            .to_owned();
        let shown = home.run(&["profile", "show", &id, "--rehearsal"]);
        let tested = home.run(&["check", "--all", "--rehearsal"]);
        let again = home.run(&[
            "sign-in",
            "superoffice",
            "--rehearsal",
            "--play",
            "administrator",
            "--profile",
            &id,
            "--secrets",
            "session",
            "--json",
        ]);

        let said = format!("{}{}", listed.stdout, listed.stderr);
        assert!(said.contains(&id), "the damaged one is named: {listed:?}");
        assert!(json.stdout.contains("\"state\":\"damaged\""), "{json:?}");
        assert_ne!(shown.code(), 0, "{shown:?}");
        for finished in [&listed, &json, &shown, &tested, &again] {
            calm(finished);
        }
        assert_eq!(
            std::fs::read(&file).expect("still there"),
            damaged,
            "kept byte for byte"
        );
        // Whatever was made meanwhile is another file.
        for other in home
            .files()
            .into_iter()
            .filter(|other| *other != file && other.parent() == file.parent())
        {
            std::fs::remove_file(other).expect("a file of this test");
        }
    }
}

#[test]
fn an_unknown_command_option_or_language_is_wrong_usage() {
    let table: [&[&str]; 13] = [
        &["frobnicate"],
        &["sign-in"],
        &["sign-in", "lotus-notes"],
        &["sign-in", "superoffice", "--time-limit", "soon"],
        &["profile", "list", "--language", "xx"],
        &["explain", "time-out", "--language", "xx"],
        &["profile", "list", "--rehearsal=no-such-scenario"],
        &["profile", "list", "--secrets", "somewhere"],
        &[
            "profile",
            "list",
            "--proxy",
            "http://user:word@proxy.example:80",
        ],
        &["profile", "list", "--log", "everything"],
        &["profile", "list", "--ca-certificate", "/no/such/file.pem"],
        &["profile", "list", "--resolve", "mail.corp.example:443"],
        &["profile", "list", "--dns-server", "dns.corp.example"],
    ];
    let home = Home::new();
    for arguments in table {
        let finished = home.run(arguments);

        assert_eq!(finished.code(), 2, "{arguments:?}: {finished:?}");
        assert!(
            finished.stdout.is_empty() && !finished.stderr.trim().is_empty(),
            "{arguments:?}: {finished:?}"
        );
        assert!(
            !finished.stderr.contains("user:word"),
            "{arguments:?}: {finished:?}"
        );
        calm(&finished);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endless_answer_is_cut_off_and_named() {
    let table = [
        ("superoffice", "superoffice-token"),
        ("superoffice", "superoffice-discovery"),
        ("superoffice", "superoffice-jwks"),
        ("superoffice", "superoffice-state"),
        ("microsoft365", "microsoft365-token"),
        ("microsoft365", "microsoft365-discovery"),
        ("microsoft365", "microsoft365-jwks"),
    ];
    for (system, endpoint) in table {
        let home = Home::new();
        let cast = Cast::start(Behaviour {
            endpoint: Some((endpoint, Health::EndlessBody)),
            ..Behaviour::HAPPY
        })
        .await;
        let (settings, authority) = cast.write_below(home.path());
        let authority = format!("127.0.0.1={}", authority.display());
        let settings = settings.display().to_string();
        let mut conversation = program::start(home.command(&[
            "sign-in",
            system,
            "--no-browser",
            "--json",
            "--config",
            &settings,
            "--ca-certificate",
            &authority,
        ]));
        let event = conversation.json(PATIENCE);
        if let Some(link) = event["url"].as_str() {
            let link = link.parse().expect("a link");
            let played = cast.rehearsal.player().play(&link, "administrator").await;
            assert!(played.is_ok(), "{endpoint}: {played:?}");
        }
        let finished = conversation.finish(PATIENCE);

        assert_eq!(
            finished.last_json()["outcome"],
            "answer-too-large",
            "{endpoint}: {finished:?}"
        );
        assert_eq!(finished.code(), 1, "{endpoint}");
        assert!(cast.rehearsal.count(endpoint) >= 1, "{endpoint} was asked");
        calm(&finished);
    }
}
