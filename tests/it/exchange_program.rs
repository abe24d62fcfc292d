//! Exchange servers from the terminal, with the real program: each scenario of the rehearsal ends in its outcome, the
//! override rescues those that it can, `discover` says what was tried, and no option leads around a question.

mod discover;
mod usage;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::program::{Finished, Home};

const MAIL: &str = "https://mail.contoso.example/EWS/Exchange.asmx";
const DIRECT: &str = "https://ex01.contoso.example/EWS/Exchange.asmx";

/// Scenario, further options, outcome, exit.
type Row = (&'static str, &'static [&'static str], &'static str, i32);

/// Where the search leads to the end.
const GOOD: &[Row] = &[
    ("happy", &[], "ok", 0),
    ("autodiscover-srv-only", &[], "ok", 0),
    ("autodiscover-redirect", &[], "ok", 0),
    ("autodiscover-unrelated-site", &[], "ok", 0),
    ("ntlm-only", &[], "ok", 0),
    ("channel-binding", &[], "ok", 0),
    ("throttled", &[], "ok", 0),
    // The mailbox works, only the list of mailboxes is missing.
    ("oab-missing", &[], "ok", 0),
];

/// Where finding it fails.
const LOST: &[Row] = &[
    ("autodiscover-fails", &[], "server-unavailable", 20),
    ("autodiscover-loop", &[], "autodiscover-loop", 1),
    ("autodiscover-foreign-host", &[], "host-unconfirmed", 10),
    ("basic-only", &[], "basic-unconfirmed", 10),
    ("hosts-silent", &[], "autodiscover-silent", 20),
    ("gateway-login-page", &[], "gateway-login-page", 11),
    ("certificate-expired", &[], "net-tls-expired", 21),
    ("private-ca", &[], "net-tls-untrusted", 21),
    ("old-tls", &[], "net-tls-old", 21),
    (
        "mailbox-in-microsoft365",
        &[],
        "mailbox-in-microsoft365",
        10,
    ),
    ("mailbox-unknown", &[], "mailbox-unknown", 10),
    ("ews-not-named", &[], "ews-not-named", 1),
];

/// Where signing in or the services fail.
const REFUSED: &[Row] = &[
    ("wrong-password", &[], "credentials-refused", 10),
    ("wrong-domain", &[], "credentials-refused", 10),
    ("account-locked", &[], "account-locked", 11),
    ("password-expired", &[], "password-expired", 10),
    ("tls-terminating-proxy", &[], "channel-binding-refused", 21),
    ("modern-authentication", &[], "modern-authentication", 11),
    ("proxy-breaks-ntlm", &[], "proxy-breaks-ntlm", 20),
    ("ews-disabled", &[], "ews-disabled", 11),
    (
        "impersonation-refused",
        &["--impersonate", "ola@contoso.example"],
        "impersonation-refused",
        11,
    ),
    ("alias-address", &[], "mailbox-alias", 10),
];

/// What the outcome itself advises, done: the addresses by hand, a yes, another form of the user name.
const RESCUED: &[Row] = &[
    ("autodiscover-fails", &["--ews-url", MAIL], "ok", 0),
    ("autodiscover-loop", &["--ews-url", DIRECT], "ok", 0),
    ("hosts-silent", &["--ews-url", MAIL], "ok", 0),
    ("gateway-login-page", &["--ews-url", DIRECT], "ok", 0),
    ("ews-not-named", &["--ews-url", MAIL], "ok", 0),
    (
        "autodiscover-foreign-host",
        &[
            "--allow-host",
            "autodiscover.hoster.example",
            "--allow-host",
            "mail.hoster.example",
        ],
        "ok",
        0,
    ),
    (
        "basic-only",
        &["--allow-basic", "mail.contoso.example"],
        "ok",
        0,
    ),
    ("tls-terminating-proxy", &["--ews-url", DIRECT], "ok", 0),
    ("old-tls", &["--ews-url", DIRECT], "ok", 0),
    ("wrong-domain", &["--user", "kari@contoso.example"], "ok", 0),
    (
        "alias-address",
        &["--email", "kari@contoso.example"],
        "ok",
        0,
    ),
];

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
    for (scenario, options, outcome, exit) in table {
        let finished = play(&home, scenario, options);
        let result = finished.last_json();
        let found = result["outcome"].as_str().unwrap_or_default();
        if (found, finished.code()) != (*outcome, *exit) || !is_complete(&result) {
            let told = format!("{result:#}\n{}", finished.stderr);
            drop(wrong.insert(format!("{scenario} {options:?}"), told));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A result has who and where, a failure its remedy.
fn is_complete(result: &Value) -> bool {
    let said = |value: &Value| value.as_str().is_some_and(|text| !text.is_empty());
    if result["rehearsal"] != true || result["schema"] != 1 {
        return false;
    }
    if result["outcome"] == "ok" {
        let server = &result["account"]["server"];
        return said(&server["email"]) && said(&server["ews"]["url"]);
    }
    let remedy = &result["remedy"];
    let advised = remedy["advice"].as_array();
    said(&remedy["heading"])
        && said(&remedy["cause"])
        && said(&remedy["who"])
        && advised.is_some_and(|advice| !advice.is_empty())
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
        rows.any(|row| row.0 == code)
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
fn exactly_the_certificate_that_was_shown_can_be_trusted() {
    let home = Home::new();
    let shown = play(&home, "private-ca", &[]).last_json();
    let fact = |name: &str| shown["facts"][name].as_str().unwrap_or_default().to_owned();
    let fingerprint = fact("fingerprint");
    assert_eq!(fingerprint.len(), 64, "{shown:#}");
    assert!(!fact("host").is_empty(), "{shown:#}");

    // Another run has another certificate: the pin of this one does not fit.
    let pin = format!("{}:443:{fingerprint}", fact("host"));
    let later = play(&home, "private-ca", &["--trust-certificate", &pin]);

    assert_eq!(later.last_json()["outcome"], "net-tls-untrusted");
    assert_eq!(later.code(), 21);
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
