//! What must not leak: secrets of a sign-in in any output or file (S-LOG-10), and what the log may say at all.

mod children;
mod exchange;
mod log;
mod played;
mod search;

use synchronizer_setup::rehearsal::{Api, Behaviour, Health, Microsoft365, Scenario, SuperOffice};

use played::{Keeping, Played, Voice};
use search::hits;

/// Pages from which nothing comes back: the program waits for a moment only.
const SILENT: [(&str, &str); 8] = [
    ("superoffice", "need-admin-approval"),
    ("superoffice", "no-answer"),
    ("microsoft365", "need-admin-approval"),
    ("microsoft365", "user-consent-off"),
    ("microsoft365", "wrong-tenant"),
    ("microsoft365", "no-answer"),
    ("google", "no-answer"),
    ("google", "google-app-blocked"),
];

/// Whether a scenario is about this system; elsewhere it would be one more good day.
fn concerns(system: &str, scenario: &str) -> bool {
    let others = [
        "need-admin-approval",
        "user-consent-off",
        "tenant-in-maintenance",
        "wrong-tenant",
    ];
    match system {
        // Who looks at documents signs in as on any other day.
        _ if scenario.starts_with("documents-") => false,
        "google" => !others.contains(&scenario),
        "superoffice" if scenario == "user-consent-off" => false,
        _ => !scenario.starts_with("google-"),
    }
}

/// Every scenario of a system, and some mishaps that no scenario has.
fn behaviours(system: &str) -> Vec<(&'static str, Behaviour)> {
    let happy = Behaviour::HAPPY;
    let mut all: Vec<_> = Scenario::ALL
        .iter()
        .filter(|scenario| concerns(system, scenario.code()))
        .map(|scenario| (scenario.code(), scenario.behaviour()))
        .collect();
    all.extend([
        (
            "the API refuses the token",
            Behaviour {
                api: Api::Unauthorized,
                ..happy
            },
        ),
        (
            "a token answer breaks off",
            Behaviour {
                token_endpoint: Health::Dropped,
                ..happy
            },
        ),
        (
            "a token answer is empty",
            Behaviour {
                token_endpoint: Health::Empty,
                ..happy
            },
        ),
        (
            "a token answer never ends",
            Behaviour {
                token_endpoint: Health::EndlessBody,
                ..happy
            },
        ),
    ]);
    if system == "superoffice" {
        let superoffice = SuperOffice {
            wrong_audience: true,
            ..SuperOffice::HAPPY
        };
        let behaviour = Behaviour {
            superoffice,
            ..happy
        };
        all.push(("another client's id_token", behaviour));
    }
    all
}

async fn nothing_leaks(system: &'static str) {
    let mut leaks = Vec::new();
    for (name, behaviour) in behaviours(system) {
        let silent = SILENT.contains(&(system, name));
        let voice = if silent { Voice::Brief } else { Voice::Json };
        let mut played = Played::start(system, behaviour, voice, Keeping::Nowhere)
            .await
            .expect("no key store is needed");
        let result = played.finished.last_json();
        assert_eq!(
            result["exit"].as_i64(),
            Some(i64::from(played.finished.code())),
            "{name}: it ended with a result"
        );
        assert_eq!(
            result["outcome"] == "time-out",
            silent,
            "{name}: {result:#}"
        );
        assert!(
            played.finished.stderr.contains(" INFO step "),
            "{name}: the log is on"
        );
        log::is_ours_alone(&played.finished.stderr);
        leaks.extend(
            played
                .leaks()
                .into_iter()
                .map(|leak| format!("{system}, {name}: {leak}")),
        );
        let code = result["outcome"].as_str().expect("a code").to_owned();
        played.goes_on(&["report"]).await;
        let told = &played.finished.stdout;
        // Whoever says what the page shows has left the work before its end.
        assert!(
            told.contains(&format!(": {code}")) || silent,
            "{name}: {told}"
        );
        leaks.extend(
            played
                .leaks()
                .into_iter()
                .map(|leak| format!("{system}, {name}, report: {leak}")),
        );
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_of_a_superoffice_sign_in_leaves_the_program() {
    nothing_leaks("superoffice").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_of_a_microsoft_sign_in_leaves_the_program() {
    nothing_leaks("microsoft365").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_of_a_google_sign_in_leaves_the_program() {
    nothing_leaks("google").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_search_knows_what_to_look_for_and_finds_it() {
    let happy = Behaviour::HAPPY;
    let played = Played::start("microsoft365", happy, Voice::LinkAlone, Keeping::Nowhere)
        .await
        .expect("no key store");
    let markers = played.markers();

    assert_eq!(played.finished.code(), 0, "{:?}", played.finished);
    let of = |kind: &str| markers.iter().filter(|marker| marker.kind == kind).count();
    // Two trips: each a code and a verifier, tokens of two exchanges and a refresh that may be refused.
    assert!(
        of("code, verifier or token") >= 10,
        "{}",
        of("code, verifier or token")
    );
    assert_eq!((of("state"), of("nonce")), (2, 2));
    assert!(of("password") >= 4);
    assert_eq!(played.leaks(), Vec::<String>::new());
    // The link itself is the exception, and shows that the search works.
    let link = hits("link", played.links[0].as_str().as_bytes(), &markers);
    assert!(link.len() >= 2, "state and nonce are in the link: {link:?}");
    assert!(hits("link", played.finished.stdout.as_bytes(), &markers).len() >= 4);
}

/// Signs in with a place for the sign-in, tests it, signs out: after each, nothing is in an output, a file or a name.
async fn nothing_leaks_of_what_is_kept(system: &'static str, keeping: Keeping) {
    let happy = Behaviour::HAPPY;
    let Some(mut played) = Played::start(system, happy, Voice::Json, keeping).await else {
        return;
    };

    assert_eq!(played.finished.code(), 0, "{:?}", played.finished);
    assert_eq!(played.leaks(), Vec::<String>::new(), "{system}");
    let kept = played.home.files().into_iter().any(|file| {
        std::fs::read_to_string(file).is_ok_and(|text| text.contains("/refresh-token"))
    });
    assert!(kept, "{system}: the profile names what the key store holds");
    for arguments in [
        ["check", "--profile", "Nordfjell", "--format", "json"].as_slice(),
        &["sign-out", system, "--profile", "Nordfjell", "--json"],
    ] {
        played.goes_on(arguments).await;
        assert_eq!(played.finished.code(), 0, "{:?}", played.finished);
        assert_eq!(played.leaks(), Vec::<String>::new(), "{system}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_key_store_the_secret_is_in_no_file_and_no_name() {
    for system in ["superoffice", "microsoft365", "google"] {
        nothing_leaks_of_what_is_kept(system, Keeping::KeyRing).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_passphrase_neither_it_nor_the_secret_is_in_any_file() {
    nothing_leaks_of_what_is_kept("google", Keeping::File).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_of_a_kept_sign_in_is_told_without_it() {
    let scenario = Scenario::from_code("google-refresh-expired").expect("a scenario");
    let behaviour = scenario.behaviour();
    let Some(mut played) = Played::start("google", behaviour, Voice::Json, Keeping::KeyRing).await
    else {
        return;
    };

    played
        .goes_on(&["check", "--profile", "Nordfjell", "--format", "json"])
        .await;

    assert_eq!(played.finished.code(), 10, "{:?}", played.finished);
    assert_eq!(played.leaks(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_code_for_another_device_is_all_that_is_shown_of_it() {
    let behaviour = Behaviour {
        microsoft365: Microsoft365 {
            device_interval: 1,
            ..Microsoft365::HAPPY
        },
        ..Behaviour::HAPPY
    };
    let voice = Voice::DeviceCode;

    let played = Played::start("microsoft365", behaviour, voice, Keeping::Nowhere)
        .await
        .expect("no key store is needed");

    assert_eq!(played.finished.code(), 0, "{:?}", played.finished);
    assert!(played.finished.stdout.contains("user_code"));
    assert_eq!(played.leaks(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_secret_stays_in_the_settings_that_the_test_wrote() {
    let happy = Behaviour::HAPPY;
    let played = Played::start("google", happy, Voice::Json, Keeping::Nowhere)
        .await
        .expect("no key store is needed");

    assert_eq!(played.finished.code(), 0, "{:?}", played.finished);
    assert_eq!(played.leaks(), Vec::<String>::new());
    let written = hits("settings", &played.settings, &played.markers());
    assert!(
        written.iter().any(|hit| hit.contains("client secret")),
        "the search would find it: {written:?}"
    );
}
