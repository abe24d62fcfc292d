//! The same with the real program: outcomes, exits and proposals, wrong usage, a profile.

use crate::program::{Finished, Home, PATIENCE, run};

/// Scenario, outcome, exit, and what is proposed.
const TABLE: [(&str, &str, i32, &str); 7] = [
    ("happy", "ok", 0, ""),
    (
        "onsite-wrong-path",
        "address-wrong",
        10,
        "https://crm.nordfjell.example/Remote/Services88",
    ),
    (
        "onsite-older-services",
        "address-wrong",
        10,
        "https://crm.nordfjell.example/Remote/Services87",
    ),
    ("onsite-not-found", "address-wrong", 10, ""),
    ("onsite-negotiate-only", "scheme-unusable", 11, ""),
    (
        "onsite-not-an-administrator",
        "not-an-administrator",
        10,
        "",
    ),
    ("onsite-wrong-password", "credentials-refused", 10, ""),
];

#[test]
fn each_scenario_ends_in_its_outcome_remedy_and_exit() {
    let home = Home::new();
    for (scenario, outcome, exit, proposal) in TABLE {
        let rehearsal = format!("--rehearsal={scenario}");
        let finished = home.run(&[
            "sign-in",
            "superoffice",
            &rehearsal,
            "--play",
            "system-user",
            "--json",
        ]);
        let result = finished.last_json();
        assert_eq!(result["outcome"], outcome, "{scenario}: {result:#}");
        assert_eq!(finished.code(), exit, "{scenario}");
        if !proposal.is_empty() {
            assert_eq!(result["facts"]["proposal"], proposal, "{result:#}");
        }
        if exit != 0 {
            let advice = result["remedy"]["advice"].as_array().map(Vec::len);
            assert!(advice.unwrap_or_default() > 0, "{scenario}: {result:#}");
        }
    }
}

#[test]
fn every_scenario_of_a_server_of_ones_own_is_played() {
    use synchronizer_setup::rehearsal::{Onsite, Scenario};

    let missing: Vec<_> = Scenario::ALL
        .iter()
        .filter(|scenario| scenario.behaviour().superoffice.onsite != Onsite::Good)
        .map(|scenario| scenario.code())
        .filter(|code| TABLE.iter().all(|(played, ..)| played != code))
        .collect();

    assert!(missing.is_empty(), "{missing:?}");
}

const SERVER: [&str; 6] = [
    "--netserver",
    "https://crm.nordfjell.example/Remote/Services88",
    "--web-api",
    "https://crm.nordfjell.example/SuperOffice/api",
    "--user",
    "SYSTEM",
];

fn with_password(home: &Home, arguments: &[&str], passphrase: bool) -> Finished {
    let mut conversation = home.start(&[arguments, &["--password-stdin"]].concat());
    conversation.say("made-up-system");
    if passphrase {
        conversation.say("a passphrase of the test");
    }
    conversation.finish(PATIENCE)
}

#[test]
fn a_server_is_tested_without_a_profile_with_and_without_the_password() {
    let home = Home::new();
    let check = ["check", "superoffice", "--rehearsal", "--format", "json"];

    let whole = with_password(&home, &[&check[..], &SERVER].concat(), false);
    let stranger = home.run(&[&check[..], &SERVER[..4]].concat());

    let steps = |finished: &Finished| {
        let result = finished.last_json();
        let steps = result["results"][0]["timeline"].as_array().cloned();
        let steps = steps.unwrap_or_default().into_iter();
        let ids = steps.map(|step| step["id"].as_str().unwrap_or_default().to_owned());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(whole.code(), 0, "{whole:?}");
    assert_eq!(
        steps(&whole),
        ["web-api", "netserver", "principal", "users"]
    );
    assert_eq!(stranger.code(), 0, "{stranger:?}");
    assert_eq!(steps(&stranger), ["web-api", "netserver"]);
}

#[test]
fn a_profile_is_made_repaired_by_the_password_alone_tested_and_left() {
    let home = Home::new();
    let file = ["--rehearsal", "--secrets", "file"];
    let run = |arguments: &[&str]| with_password(&home, &[arguments, &file].concat(), true);
    let sign_in = ["sign-in", "superoffice", "--profile", "Nordfjell", "--json"];

    let kept = run(&[&sign_in[..], &SERVER].concat());
    let repaired = run(&sign_in);
    let somebody_else = run(&[&sign_in[..], &["--user", "ON"]].concat());
    let exchange = run(&[
        "sign-in",
        "exchange",
        "--profile",
        "Nordfjell",
        "--email",
        "kari@contoso.example",
    ]);
    let checked = run(&["check", "--profile", "Nordfjell", "--format", "json"]);
    let left = run(&[
        "sign-out",
        "superoffice",
        "--profile",
        "Nordfjell",
        "--json",
    ]);

    assert_eq!(kept.last_json()["profile"]["name"], "Nordfjell", "{kept:?}");
    assert_eq!(repaired.code(), 0, "{repaired:?}");
    assert_eq!(somebody_else.code(), 2, "{somebody_else:?}");
    assert_eq!(exchange.code(), 2, "{exchange:?}");
    let reason = "Microsoft Exchange cannot be combined with SuperOffice Onsite.";
    assert!(exchange.stderr.contains(reason), "{exchange:?}");
    assert_eq!(checked.code(), 0, "{checked:?}");
    assert_eq!(left.last_json()["left"], "only-here", "{left:?}");
    for file in home.files() {
        let content = std::fs::read(&file).unwrap_or_default();
        let secret = b"made-up-system";
        let found = content.windows(secret.len()).any(|part| part == secret);
        assert!(!found, "{}", file.display());
    }
}

#[test]
fn users_are_listed_with_the_kept_password() {
    let home = Home::new();
    let file = ["--rehearsal", "--secrets", "file"];
    let run = |arguments: &[&str]| with_password(&home, &[arguments, &file].concat(), true);
    let sign_in = ["sign-in", "superoffice", "--profile", "Nordfjell", "--json"];
    let users = ["users", "superoffice", "--profile", "Nordfjell"];
    let made = run(&[&sign_in[..], &SERVER].concat());
    assert_eq!(made.code(), 0, "{made:?}");

    let listed = run(&[&users[..], &["--format", "json"]].concat());
    let out = run(&["sign-out", "superoffice", "--profile", "Nordfjell"]);
    let nobody = run(&users);

    let told = listed.last_json();
    assert_eq!((listed.code(), &told["complete"]), (0, &true.into()));
    assert_eq!(told["users"].as_array().map(Vec::len), Some(214));
    assert_eq!(told["left_out"]["retired"], 14);
    assert_eq!(out.code(), 0, "{out:?}");
    assert_eq!(nobody.code(), 10, "no password is kept: {nobody:?}");
}

#[test]
fn a_server_of_an_imported_profile_gets_the_password_after_a_yes_only() {
    let (here, there) = (Home::new(), Home::new());
    let file = ["--rehearsal", "--secrets", "file"];
    let sign_in = ["sign-in", "superoffice", "--profile", "Nordfjell", "--json"];
    let made = [&sign_in[..], &SERVER, &file].concat();
    assert_eq!(with_password(&here, &made, true).code(), 0);
    let sent = here.path().join("nordfjell.json");
    let sent = sent.to_str().expect("a text");
    let export = ["profile", "export", "Nordfjell", "--output", sent];
    assert_eq!(here.run(&[&export[..], &file].concat()).code(), 0);

    let import = there.run(&[&["profile", "import", sent, "--yes"], &file[..]].concat());
    let again = [&sign_in[..], &file].concat();
    let asked = with_password(&there, &again, true);
    let allowed = [&again[..], &["--allow-host", "crm.nordfjell.example"]].concat();
    let allowed = with_password(&there, &allowed, true);
    let remembered = with_password(&there, &again, true);

    assert_eq!(import.code(), 0, "{import:?}");
    assert!(
        import.stdout.contains("before you have said yes"),
        "{import:?}"
    );
    let told = asked.last_json();
    assert_eq!(
        (asked.code(), &told["outcome"]),
        (10, &"host-unconfirmed".into())
    );
    assert_eq!(told["facts"]["host"], "crm.nordfjell.example");
    let advice = told["remedy"]["advice"].as_array().map(Vec::len);
    assert_eq!(advice, Some(1), "{told:#}");
    assert_eq!(allowed.code(), 0, "{allowed:?}");
    assert_eq!(remembered.code(), 0, "{remembered:?}");
}

#[test]
fn what_is_said_of_the_future_and_of_user_names_is_said_once() {
    let home = Home::new();

    let finished = home.run(&[
        "sign-in",
        "superoffice",
        "--rehearsal",
        "--play",
        "system-user",
    ]);

    for told in ["version 13", "(UPN)"] {
        assert_eq!(finished.stdout.matches(told).count(), 1, "{finished:?}");
    }
}

#[test]
fn options_that_do_not_fit_are_wrong_usage() {
    let (netserver, web_api) = (&SERVER[..2], &SERVER[2..4]);
    let online = ["--environment", "sod"];
    let email = ["--email", "a@b.example"];
    let table: [(Vec<&str>, &str); 6] = [
        ([&["sign-in", "google"], netserver].concat(), "--netserver"),
        ([&["check", "exchange"], web_api].concat(), "--web-api"),
        (
            [&["sign-in", "superoffice"], netserver].concat(),
            "--web-api",
        ),
        (
            [&["sign-in", "superoffice"], &SERVER[..4]].concat(),
            "--user",
        ),
        (
            [&["sign-in", "superoffice"], &SERVER[..], &online].concat(),
            "--environment",
        ),
        (
            [&["sign-in", "superoffice"], &SERVER[..], &email].concat(),
            "--email",
        ),
    ];
    for (arguments, words) in table {
        let finished = run(&arguments);
        assert_eq!(finished.code(), 2, "{arguments:?}: {finished:?}");
        assert!(finished.stderr.contains(words), "{words}: {finished:?}");
    }
}

#[test]
fn a_host_alone_or_a_plain_address_is_answered_with_the_whole_one() {
    for typed in [
        "crm.nordfjell.example",
        "http://crm.nordfjell.example/Remote/Services88",
        "https://sa:canary@crm.nordfjell.example/Remote/Services88/",
    ] {
        let mut arguments = vec!["sign-in", "superoffice", "--rehearsal", "--json"];
        arguments.extend(SERVER);
        arguments[5] = typed;

        let finished = with_password(&Home::new(), &arguments, false);

        let result = finished.last_json();
        assert_eq!(result["outcome"], "address-wrong", "{result:#}");
        let proposal = "https://crm.nordfjell.example/Remote/Services88";
        assert_eq!(result["facts"]["proposal"], proposal, "{result:#}");
        assert!(!finished.stdout.contains("canary"));
    }
}
