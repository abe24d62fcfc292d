//! What the terminal says about Exchange servers, read as a person reads it.

use crate::program::{Finished, Home, PATIENCE, run};

const KARI: &str = "kari@contoso.example";
const MAIL: &str = "https://mail.contoso.example/EWS/Exchange.asmx";

fn with_password(arguments: &[&str]) -> Finished {
    let home = Home::new();
    let mut conversation = home.start(&[arguments, &["--password-stdin"]].concat());
    conversation.say("made-up-fjord-kari");
    conversation.finish(PATIENCE)
}

fn says(finished: &Finished, words: &str) -> bool {
    finished.stdout.lines().any(|line| {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        line.contains(words)
    })
}

#[test]
fn without_a_password_what_was_not_asked_is_not_called_missing() {
    let discovered = run(&["discover", KARI, "--rehearsal", "--quiet"]);
    assert_eq!(discovered.code(), 0);
    assert!(
        says(&discovered, "Offline address book only with a password"),
        "{discovered:?}"
    );
    assert!(
        says(&discovered, "Not tested without a password"),
        "{discovered:?}"
    );
    assert!(!discovered.stdout.contains("not named"), "{discovered:?}");

    let checked = run(&[
        "check",
        "exchange",
        "--email",
        KARI,
        "--rehearsal=autodiscover-fails",
    ]);
    assert!(
        says(&checked, "Not tested without a password"),
        "{checked:?}"
    );
    assert!(
        says(&checked, "Rehearsal: made-up companies"),
        "{checked:?}"
    );
}

#[test]
fn a_typed_address_can_be_asked_without_a_password() {
    let arguments = [
        "check",
        "exchange",
        "--email",
        KARI,
        "--rehearsal",
        "--format",
        "json",
        "--ews-url",
    ];
    let reached = run(&[&arguments[..], &[MAIL]].concat());
    let result = &reached.last_json()["results"][0];
    assert_eq!(reached.code(), 0, "{reached:?}");
    assert_eq!(result["timeline"][0]["id"], "server");
    assert_eq!(result["not_tested"][0], "sign-in");

    let nowhere = "https://nowhere.contoso.example/EWS/Exchange.asmx";
    let lost = run(&[&arguments[..], &[nowhere]].concat());
    assert_eq!(lost.last_json()["outcome"], "net-name", "{lost:?}");
}

#[test]
fn a_test_names_the_addresses_and_the_address_book() {
    let checked = with_password(&["check", "exchange", "--email", KARI, "--rehearsal"]);
    assert_eq!(checked.code(), 0, "{checked:?}");
    for words in [
        "Rehearsal: made-up companies",
        &format!("Exchange Web Services {MAIL}"),
        "Offline address book https://mail.contoso.example/",
        "Address lists",
        "checks passed.",
    ] {
        assert!(says(&checked, words), "{words}: {checked:?}");
    }
    assert!(!says(&checked, "Not tested"), "{checked:?}");

    let typed = with_password(&[
        "check",
        "exchange",
        "--email",
        KARI,
        "--rehearsal",
        "--ews-url",
        MAIL,
    ]);
    assert!(says(&typed, &format!("Person {KARI}")), "{typed:?}");
    assert!(says(&typed, "(given by hand)"), "{typed:?}");
}

#[test]
fn each_candidate_ends_with_a_sentence_about_itself() {
    let finished = run(&["discover", KARI, "--rehearsal", "--quiet"]);

    assert!(says(&finished, "answers like Exchange"), "{finished:?}");
    // How far the others get before the best one has answered is chance; what they never are is a fault.
    for heading in [
        "An answer was not understood",
        "A server does not answer",
        "name was not found",
    ] {
        assert!(!says(&finished, heading), "{heading}: {finished:?}");
    }
}

#[test]
fn a_lost_search_ends_with_addresses_that_answer() {
    for scenario in ["hosts-silent", "autodiscover-loop", "gateway-login-page"] {
        let rehearsal = format!("--rehearsal={scenario}");
        let finished = with_password(&["sign-in", "exchange", "--email", KARI, &rehearsal]);
        assert_ne!(finished.code(), 0);
        let proposed = finished.stdout.contains("--ews-url https://");
        // The only host with a usual name is the one that shows the page.
        assert_eq!(proposed, scenario != "gateway-login-page", "{finished:?}");
    }
}
