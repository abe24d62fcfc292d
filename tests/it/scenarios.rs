//! Each scenario of the rehearsal ends in its outcome, remedy and exit (design 9.8), played with the real program.

use std::collections::BTreeMap;

use crate::program::Home;

/// Settings that shorten every wait.
pub const QUICK: &str = "[sign_in]\ntime_limit = 20\nquestion_after = 1\ngrace = 1\n";

/// One row: scenario, system, who plays, further options, outcome, exit, who must act.
struct Row {
    scenario: &'static str,
    system: &'static str,
    person: &'static str,
    options: &'static [&'static str],
    outcome: &'static str,
    exit: i32,
}

const fn row(
    scenario: &'static str,
    system: &'static str,
    person: &'static str,
    options: &'static [&'static str],
    outcome: &'static str,
    exit: i32,
) -> Row {
    Row {
        scenario,
        system,
        person,
        options,
        outcome,
        exit,
    }
}

const SO: &str = "superoffice";
const MS: &str = "microsoft365";
const GO: &str = "google";

const TABLE: &[Row] = &[
    row("happy", SO, "administrator", &[], "ok", 0),
    row("happy", MS, "administrator", &[], "ok", 0),
    row("many-users", SO, "administrator", &[], "ok", 0),
    row("many-users", MS, "administrator", &[], "ok", 0),
    row("key-rotated", SO, "administrator", &[], "ok", 0),
    row("key-rotated", MS, "administrator", &[], "ok", 0),
    // The wall stays on Microsoft's page: what happened is known only by what the person says.
    row(
        "need-admin-approval",
        MS,
        "user",
        &["--page-says", "need-admin-approval"],
        "admin-consent-needed",
        11,
    ),
    row(
        "need-admin-approval",
        MS,
        "user",
        &["--time-limit", "2"],
        "time-out",
        10,
    ),
    // Where users may allow nothing, the first page is the wall already.
    row(
        "user-consent-off",
        MS,
        "user",
        &["--page-says", "need-admin-approval"],
        "admin-consent-needed",
        11,
    ),
    row("user-consent-off", MS, "administrator", &[], "ok", 0),
    row(
        "consent-declined",
        SO,
        "administrator",
        &[],
        "denied-by-user",
        10,
    ),
    row(
        "consent-declined",
        MS,
        "administrator",
        &[],
        "denied-by-user",
        10,
    ),
    // Approved before, so that the person gets in and is found not to be an administrator …
    row(
        "not-an-administrator",
        SO,
        "user",
        &[],
        "not-an-administrator",
        10,
    ),
    // … and not approved, so that SuperOffice keeps the person on its page.
    row(
        "happy",
        SO,
        "user",
        &["--page-says", "no-access"],
        "not-an-administrator",
        10,
    ),
    // Microsoft 365 asks for no administrator once the program is approved.
    row("not-an-administrator", MS, "user", &[], "ok", 0),
    // A guest has no mailbox where they are a guest.
    row(
        "not-an-administrator",
        MS,
        "guest",
        &["--tenant", "nordfjell.example"],
        "mailbox-missing",
        1,
    ),
    row(
        "tenant-in-maintenance",
        SO,
        "administrator",
        &[],
        "tenant-in-maintenance",
        1,
    ),
    row(
        "tenant-in-maintenance",
        SO,
        "administrator",
        &["--tenant", "Cust12345"],
        "tenant-in-maintenance",
        1,
    ),
    row(
        "wrong-tenant",
        SO,
        "administrator",
        &["--tenant", "Cust12345"],
        "wrong-account",
        10,
    ),
    row(
        "wrong-tenant",
        MS,
        "guest",
        &[
            "--tenant",
            "nordfjell.example",
            "--page-says",
            "wrong-account",
        ],
        "wrong-account",
        10,
    ),
    row("clock-slow", SO, "administrator", &[], "clock-skew", 22),
    row("clock-slow", MS, "administrator", &[], "clock-skew", 22),
    row(
        "token-endpoint-down",
        SO,
        "administrator",
        &[],
        "server-unavailable",
        20,
    ),
    row(
        "token-endpoint-down",
        MS,
        "administrator",
        &[],
        "server-unavailable",
        20,
    ),
    row(
        "no-answer",
        SO,
        "administrator",
        &["--time-limit", "2"],
        "time-out",
        10,
    ),
    row(
        "no-answer",
        MS,
        "administrator",
        &["--time-limit", "2"],
        "time-out",
        10,
    ),
    row(
        "no-answer",
        MS,
        "administrator",
        &["--page-says", "blank-page"],
        "no-answer",
        10,
    ),
];

/// The same for Google.
const GOOGLE: &[Row] = &[
    row("happy", GO, "administrator", &[], "ok", 0),
    row("key-rotated", GO, "administrator", &[], "ok", 0),
    // Public profiles are enough to find people; the card warns.
    row("not-an-administrator", GO, "user", &[], "ok", 0),
    row("happy", GO, "help-desk", &[], "ok", 0),
    row(
        "consent-declined",
        GO,
        "administrator",
        &[],
        "denied-by-user",
        10,
    ),
    row(
        "google-box-unticked",
        GO,
        "administrator",
        &[],
        "scopes-missing",
        10,
    ),
    row(
        "google-app-blocked",
        GO,
        "administrator",
        &["--page-says", "admin_policy_enforced"],
        "denied-by-admin-policy",
        12,
    ),
    // The block stays on Google's page: without a word of the person nothing is known.
    row(
        "google-app-blocked",
        GO,
        "administrator",
        &["--time-limit", "2"],
        "time-out",
        10,
    ),
    row(
        "google-not-an-administrator",
        GO,
        "user",
        &[],
        "not-an-administrator",
        10,
    ),
    row(
        "google-gmail-account",
        GO,
        "gmail",
        &[],
        "wrong-account",
        10,
    ),
    // The other reading: a personal account cannot even be asked for the directory.
    row(
        "happy",
        GO,
        "gmail",
        &["--page-says", "invalid_scope"],
        "wrong-account",
        10,
    ),
    row(
        "google-api-disabled",
        GO,
        "administrator",
        &[],
        "service-disabled",
        1,
    ),
    row("google-refresh-expired", GO, "administrator", &[], "ok", 0),
    row("clock-slow", GO, "administrator", &[], "clock-skew", 22),
    row(
        "token-endpoint-down",
        GO,
        "administrator",
        &[],
        "server-unavailable",
        20,
    ),
    row(
        "no-answer",
        GO,
        "administrator",
        &["--time-limit", "2"],
        "time-out",
        10,
    ),
];

#[test]
fn each_scenario_ends_in_its_outcome_remedy_and_exit() {
    all_end_as_told(TABLE);
}

#[test]
fn each_scenario_of_google_ends_in_its_outcome_remedy_and_exit() {
    all_end_as_told(GOOGLE);
}

fn all_end_as_told(table: &[Row]) {
    let home = Home::new();
    let settings = home.path().join("quick.toml");
    std::fs::write(&settings, QUICK).expect("a settings file");
    let mut wrong = BTreeMap::new();
    for (number, row) in table.iter().enumerate() {
        if let Err(difference) = play(&home, settings.to_str().expect("a text"), row) {
            let name = format!(
                "{:02} {} {} {} {:?}",
                number, row.scenario, row.system, row.person, row.options
            );
            drop(wrong.insert(name, difference));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn play(home: &Home, settings: &str, row: &Row) -> Result<(), String> {
    let rehearsal = format!("--rehearsal={}", row.scenario);
    let mut arguments = vec![
        "sign-in", row.system, &rehearsal, "--config", settings, "--play", row.person, "--json",
    ];
    arguments.extend(row.options);
    let finished = home.run(&arguments);
    let result = finished.last_json();
    let found = (
        result["outcome"].as_str().unwrap_or_default(),
        finished.code(),
    );
    if found != (row.outcome, row.exit) {
        return Err(format!(
            "{found:?} instead of {:?}\n{result:#}\n{}",
            (row.outcome, row.exit),
            finished.stderr
        ));
    }
    if result["exit"] != row.exit || result["rehearsal"] != true || result["schema"] != 1 {
        return Err(format!("exit, rehearsal or schema is wrong: {result:#}"));
    }
    if row.exit == 0 {
        let account = &result["account"];
        let there = ["tenant", "organization", "name", "user", "key"]
            .iter()
            .all(|key| account[key].as_str().is_some_and(|text| !text.is_empty()));
        let counted = account["users"].as_u64().is_some_and(|users| users > 100);
        return if there && counted {
            Ok(())
        } else {
            Err(format!("the account is incomplete: {account:#}"))
        };
    }
    let remedy = &result["remedy"];
    let told = ["heading", "cause", "who"]
        .iter()
        .all(|key| remedy[key].as_str().is_some_and(|text| !text.is_empty()));
    let advised = remedy["advice"]
        .as_array()
        .is_some_and(|advice| !advice.is_empty());
    if told && advised {
        Ok(())
    } else {
        Err(format!("the remedy is incomplete: {remedy:#}"))
    }
}
