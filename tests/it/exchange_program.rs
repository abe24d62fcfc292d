//! Exchange servers from the terminal, with the real program: each scenario of the rehearsal ends in its outcome, the
//! override rescues those that it can, `discover` says what was tried, and no option leads around a question.

mod certificates;
mod discover;
pub(crate) mod rows;
mod usage;

use std::collections::BTreeMap;

use crate::program::{Finished, Home};
use rows::{End, GOOD, LOST, REFUSED, RESCUED, Row, differences, step};

fn play(home: &Home, scenario: &str, options: &[&str]) -> Finished {
    let rehearsal = format!("--rehearsal={scenario}");
    let start = [
        "sign-in",
        "exchange",
        &rehearsal,
        "--play",
        "administrator",
        "--json",
    ];
    home.run(&[&start, options].concat())
}

fn all_end_as_told(table: &[Row]) {
    let home = Home::new();
    let mut wrong = BTreeMap::new();
    for row in table {
        let finished = play(&home, row.scenario, row.options);
        let result = finished.last_json();
        let mut different = differences(row, &result);
        let exit = match row.end {
            End::Good(_) => 0,
            End::Bad(_, exit, _) => exit,
        };
        if i64::from(finished.code()) != exit {
            different.push(format!("exit {}", finished.code()));
        }
        if !different.is_empty() {
            let told = format!("{different:#?}\n{result:#}\n{}", finished.stderr);
            drop(wrong.insert(format!("{} {:?}", row.scenario, row.options), told));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn each_way_to_the_server_ends_well() {
    all_end_as_told(GOOD);
}

#[test]
fn each_scenario_of_the_search_ends_in_its_outcome_remedy_and_exit() {
    all_end_as_told(LOST);
}

#[test]
fn each_scenario_of_the_sign_in_ends_in_its_outcome_remedy_and_exit() {
    all_end_as_told(REFUSED);
}

#[test]
fn the_override_and_a_yes_rescue_what_they_can() {
    all_end_as_told(RESCUED);
}

#[test]
fn every_scenario_of_exchange_is_played() {
    use synchronizer_setup::rehearsal::{Behaviour, Scenario};

    let happy = Behaviour::HAPPY;
    let played = |code: &str| {
        let mut rows = [GOOD, LOST, REFUSED].into_iter().flatten();
        rows.any(|row| row.scenario == code)
    };
    let missing: Vec<_> = Scenario::ALL
        .iter()
        .filter(|scenario| scenario.behaviour().exchange != happy.exchange)
        .map(|scenario| scenario.code())
        .filter(|code| !played(code))
        .collect();

    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_busy_server_is_waited_for_as_long_as_it_asks() {
    let result = play(&Home::new(), "throttled", &[]).last_json();

    let folder = step(&result, |step| step["id"] == "calendar-folder");
    let waited = folder["milliseconds"].as_u64().unwrap_or_default();
    assert!(waited >= 1_500, "{folder:#}");
}

#[test]
fn a_profile_keeps_the_connection_is_repaired_by_the_password_alone_and_forgets_it() {
    let home = Home::new();
    let file = ["--rehearsal", "--secrets", "file", "--password-stdin"];
    let run = |arguments: &[&str], password: &str| {
        let mut conversation = home.start(&[arguments, &file].concat());
        conversation.say(password);
        conversation.say("a passphrase of the test");
        conversation.finish(crate::program::PATIENCE)
    };
    let password = "made-up-fjord-kari";
    let sign_in = ["sign-in", "exchange", "--profile", "Contoso", "--json"];
    let first = [
        &sign_in[..],
        &["--email", "kari@contoso.example", "--user", "CONTOSO\\kari"],
    ]
    .concat();

    let kept = run(&first, password);
    let repaired = run(&sign_in, password);
    let other = run(
        &[&sign_in[..], &["--email", "ola@contoso.example"]].concat(),
        password,
    );
    let checked = run(&["check", "--profile", "Contoso", "--format", "json"], "");
    let left = run(
        &["sign-out", "exchange", "--profile", "Contoso", "--json"],
        "",
    );

    assert_eq!(kept.last_json()["profile"]["name"], "Contoso", "{kept:?}");
    assert_eq!(repaired.code(), 0, "{repaired:?}");
    let server = &repaired.last_json()["account"]["server"];
    assert_eq!(server["email"], "kari@contoso.example");
    assert_eq!(other.code(), 2, "{other:?}");
    assert_eq!(checked.code(), 0, "{checked:?}");
    assert_eq!(left.last_json()["left"], "only-here", "{left:?}");
    for file in home.files() {
        let content = std::fs::read(&file).unwrap_or_default();
        let found = content
            .windows(password.len())
            .any(|window| window == password.as_bytes());
        assert!(!found, "{}", file.display());
    }
}
