//! `discover`: addresses, candidates, times, as text and as JSON.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::program::{Home, PATIENCE, run};

fn discover(scenario: &str, options: &[&str], password: Option<&str>) -> (Value, i32) {
    let rehearsal = format!("--rehearsal={scenario}");
    let start = ["discover", "kari@contoso.example", "--json", &rehearsal];
    let home = Home::new();
    let mut arguments = [&start, options].concat();
    let finished = if let Some(password) = password {
        arguments.push("--password-stdin");
        let mut conversation = home.start(&arguments);
        conversation.say(password);
        conversation.finish(PATIENCE)
    } else {
        home.run(&arguments)
    };
    (finished.last_json(), finished.code())
}

#[test]
fn with_a_password_both_addresses_are_named_and_every_candidate_is_listed() {
    let (result, exit) = discover(
        "happy",
        &["--user", "kari", "--domain", "CONTOSO"],
        Some("made-up-fjord-kari"),
    );

    assert_eq!((exit, &result["outcome"]), (0, &"ok".into()), "{result:#}");
    assert_eq!(
        result["ews"],
        "https://mail.contoso.example/EWS/Exchange.asmx"
    );
    let oab = result["oab"].as_str().unwrap_or_default();
    assert!(oab.starts_with("https://mail.contoso.example/"), "{oab}");
    assert!(oab.ends_with('/'), "{oab}");
    assert_eq!(result["candidate"], "autodiscover-host");
    let tried = result["tried"].as_array().expect("a list");
    let candidates: BTreeSet<_> = tried
        .iter()
        .filter_map(|row| row["candidate"].as_str())
        .collect();
    for candidate in ["autodiscover-host", "mail-domain", "plain-redirect"] {
        assert!(candidates.contains(candidate), "{candidates:?}");
    }
    let times = ["host", "state", "outcome", "milliseconds"];
    let known = |row: &Value| times.iter().all(|name| row.get(name).is_some());
    assert!(tried.iter().all(known), "{tried:#?}");
    assert_eq!(result["schema"], 1);
}

#[test]
fn without_a_password_servers_say_what_they_tell_strangers() {
    let (result, exit) = discover("happy", &[], None);

    assert_eq!(exit, 0, "{result:#}");
    assert_eq!(result["host"], "autodiscover.contoso.example", "{result:#}");
    let text = serde_json::to_string(&result).expect("text");
    assert!(!text.contains("made-up-fjord"), "no password was there");
}

#[test]
fn a_failure_has_its_remedy_and_what_was_tried() {
    let (result, exit) = discover("hosts-silent", &[], None);

    assert_eq!(
        (exit, &result["outcome"]),
        (20, &"autodiscover-silent".into()),
        "{result:#}"
    );
    assert_eq!(result["remedy"]["who"], "network-team");
    let tried = result["tried"].as_array().expect("a list");
    assert!(tried.len() >= 3, "{tried:#?}");
}

#[test]
fn a_candidate_can_be_left_out() {
    let (result, _) = discover("happy", &["--skip", "mail-domain"], None);

    let tried = result["tried"].as_array().expect("a list");
    let asked = |row: &&Value| row["candidate"] == "mail-domain";
    let asked: Vec<_> = tried.iter().filter(asked).collect();
    assert!(
        asked.iter().all(|row| row["state"] == "skipped"),
        "{tried:#?}"
    );
}

#[test]
fn the_text_has_the_table_for_people() {
    let finished = run(&["discover", "kari@contoso.example", "--rehearsal", "--quiet"]);

    assert_eq!(finished.code(), 0, "{finished:?}");
    for words in ["What was tried:", "autodiscover-host", "mail-domain", " ms"] {
        assert!(finished.stdout.contains(words), "{words}: {finished:?}");
    }
    assert_eq!(finished.stderr, "", "--quiet");
}
