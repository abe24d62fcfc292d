//! The journal and the report for support, as the real program writes them (S-LOG-01, -05, -08, -09).

mod canaries;

use serde_json::Value;

use crate::program::{Finished, Home, PATIENCE};

const EMAIL: &str = "kari@contoso.example";

fn run(home: &Home, arguments: &[&str], lines: &[&str]) -> Finished {
    let mut conversation = crate::program::start(home.command(arguments));
    for line in lines {
        conversation.say(line);
    }
    conversation.finish(PATIENCE)
}

/// Tests a mailbox of the rehearsal: no browser is needed for that.
fn sign_in(home: &Home, scenario: &str, more: &[&str]) -> Finished {
    let rehearsal = format!("--rehearsal={scenario}");
    let start = ["sign-in", "exchange", "--email", EMAIL, "--json"];
    let rest = [
        rehearsal.as_str(),
        "--secrets",
        "session",
        "--password-stdin",
    ];
    run(
        home,
        &[&start[..], &rest, more].concat(),
        &["made-up-fjord-kari"],
    )
}

fn report(home: &Home, more: &[&str]) -> Finished {
    let finished = run(home, &[&["report", "--rehearsal"], more].concat(), &[]);
    assert_eq!(finished.code(), 0, "{finished:?}");
    finished
}

fn journal(home: &Home) -> Vec<Value> {
    let files = home.files().into_iter();
    let mut files = files.filter(|file| file.ends_with("journal.jsonl"));
    let text = std::fs::read_to_string(files.next().expect("a journal")).expect("readable");
    assert!(files.next().is_none(), "one journal");
    let lines = text.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("one event per line"))
        .collect()
}

#[test]
fn what_was_done_is_in_the_journal_the_log_and_the_report_alike() {
    let home = Home::new();

    let good = sign_in(&home, "happy", &["--log", "info"]);
    let bad = sign_in(&home, "wrong-password", &["--log", "info"]);

    let events = journal(&home);
    assert_eq!(events[0]["event"], "started");
    // What is looked at before is a piece of work of its own.
    let ended = |event: &&Value| event["work"] == "sign-in";
    let tried: Vec<_> = events.iter().filter(ended).collect();
    assert_eq!(tried.len(), 2, "{events:#?}");
    for (finished, event) in [(&good, tried[0]), (&bad, tried[1])] {
        let result = finished.last_json();
        assert_eq!(event["outcome"], result["outcome"], "{event}");
        let logged = format!(
            "work ended work=\"sign-in\" system=\"exchange\" outcome={}",
            event["outcome"]
        );
        assert!(finished.stderr.contains(&logged), "{logged}: {finished:?}");
    }
    let steps = tried[0]["steps"].as_array().expect("steps");
    assert!(
        steps.iter().any(|step| step["id"] == "server-sign-in"),
        "{steps:?}"
    );
    let sent = steps
        .iter()
        .filter_map(|step| step["facts"].as_array())
        .flatten();
    assert!(
        sent.into_iter().any(|fact| fact[0] == "client-request-id"),
        "{steps:?}"
    );

    let told = report(&home, &[]).stdout;
    let code = bad.last_json()["outcome"]
        .as_str()
        .expect("a code")
        .to_owned();
    for said in [
        "Sign-in, Exchange: ok",
        &format!("Sign-in, Exchange: {code}"),
        "This is a rehearsal",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
    let object: Value = serde_json::from_str(&report(&home, &["--json"]).stdout).expect("JSON");
    assert_eq!(
        (object["schema"].as_u64(), object["rehearsal"].as_bool()),
        (Some(1), Some(true))
    );
    let outcomes = |events: &[Value]| -> Vec<Value> {
        events
            .iter()
            .map(|event| event["outcome"].clone())
            .collect()
    };
    let reported = object["events"].as_array().expect("events");
    assert_eq!(outcomes(reported), outcomes(&events));
}

#[test]
fn a_report_says_what_was_left_out_and_shows_nobody() {
    let home = Home::new();
    let kept = sign_in(
        &home,
        "happy",
        &[
            "--profile",
            "Karis kalender",
            "--user",
            "kari",
            "--domain",
            "CONTOSO",
        ],
    );
    assert_eq!(kept.code(), 0, "{kept:?}");

    let text = report(&home, &["--profile", "Karis kalender"]).stdout;
    let json = report(&home, &["--profile", "Karis kalender", "--json"]).stdout;

    assert!(text.contains("k…@contoso.example"), "{text}");
    for said in [
        "What was left out",
        "Passwords, sign-ins and client secrets: never written down.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    for (told, form) in [(&text, "text"), (&json, "json")] {
        for hidden in [
            "kari",
            "Kari",
            "made-up-fjord",
            home.path().to_str().expect("text"),
        ] {
            assert!(!told.contains(hidden), "{form}: {hidden} in {told}");
        }
    }
    for event in journal(&home) {
        assert!(
            !event.to_string().to_lowercase().contains("kari"),
            "{event}"
        );
    }
}

#[test]
fn a_report_is_saved_as_a_private_file_and_not_through_a_link() {
    let home = Home::new();
    let _ = sign_in(&home, "happy", &[]);
    let file = home.path().join("report.txt");
    let name = file.to_str().expect("text");

    let told = report(&home, &["--output", name]).stdout;

    assert!(
        told.contains(name) && told.contains("What was left out"),
        "{told}"
    );
    let written = std::fs::read_to_string(&file).expect("a file");
    assert!(written.contains("Sign-in, Exchange: ok"), "{written}");
    let again: Value =
        serde_json::from_str(&report(&home, &["--json", "--output", name]).stdout).expect("JSON");
    assert_eq!(
        (&again["outcome"], &again["file"]),
        (&"ok".into(), &name.into())
    );
    let written = std::fs::read(&file).expect("a file");
    let object: Value = serde_json::from_slice(&written).expect("it was replaced");
    assert_eq!(object["schema"], 1);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&file)
            .expect("known")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
        let link = home.path().join("link");
        std::os::unix::fs::symlink(&file, &link).expect("a link");
        let link = link.to_str().expect("text");
        let refused = run(&home, &["report", "--rehearsal", "--output", link], &[]);
        assert_eq!(refused.code(), 1, "{refused:?}");
        assert_eq!(std::fs::read(&file).expect("a file"), written);
    }
}

#[test]
fn without_a_journal_there_is_a_report_all_the_same() {
    let home = Home::new();

    let told = report(&home, &[]).stdout;

    assert!(told.contains("nothing yet"), "{told}");
    let unknown = run(
        &home,
        &["report", "--rehearsal", "--profile", "nobody"],
        &[],
    );
    assert_eq!(unknown.code(), 1, "{unknown:?}");
}

#[cfg(unix)]
#[test]
fn a_journal_that_cannot_be_written_disturbs_nothing() {
    let home = Home::new();
    let first = sign_in(&home, "happy", &[]);
    let mut files = home.files().into_iter();
    let file = files
        .find(|file| file.ends_with("journal.jsonl"))
        .expect("a journal");
    std::fs::remove_file(&file).expect("removed");
    std::fs::create_dir(&file).expect("a folder in its place");

    let second = sign_in(&home, "happy", &[]);

    assert_eq!((first.code(), second.code()), (0, 0), "{second:?}");
    assert_eq!(first.last_json()["outcome"], second.last_json()["outcome"]);
}
