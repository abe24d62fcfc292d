//! What the command line takes for Exchange, and what it refuses before anything is sent.

use crate::program::{Home, PATIENCE, run};

#[test]
fn options_of_other_systems_and_missing_entries_are_wrong_usage() {
    let pin = format!("mail.contoso.example:443:{}", "ab".repeat(31));
    let table: [(&[&str], &str); 12] = [
        (&["sign-in", "google", "--email", "a@b.example"], "--email"),
        (&["sign-in", "microsoft365", "--try-again"], "--try-again"),
        (&["check", "superoffice", "--user", "kari"], "--user"),
        (&["check", "--all", "--ews-url", "a"], "--ews-url"),
        (
            &["sign-in", "exchange", "--email", "a@b.example"],
            "--password-stdin",
        ),
        (&["sign-in", "exchange"], "--email"),
        (&["sign-in", "exchange", "--no-browser"], "--no-browser"),
        (
            &["sign-in", "exchange", "--tenant", "b.example"],
            "--tenant",
        ),
        (&["sign-in", "exchange", "--device-code"], "--device-code"),
        (&["sign-in", "exchange", "--play", "kari"], "--rehearsal"),
        (&["discover", "a@b.example", "--skip", "luck"], "--skip"),
        (
            &["discover", "a@b.example", "--trust-certificate", &pin],
            "HOST:PORT:SHA256",
        ),
    ];
    for (arguments, words) in table {
        let finished = run(arguments);
        assert_eq!(finished.code(), 2, "{arguments:?}: {finished:?}");
        assert!(finished.stderr.contains(words), "{words}: {finished:?}");
    }
}

#[test]
fn a_wrong_address_is_named_with_the_right_one_before_the_password_goes_anywhere() {
    let home = Home::new();
    let mut conversation = home.start(&[
        "sign-in",
        "exchange",
        "--rehearsal",
        "--email",
        "kari@contoso.example",
        "--ews-url",
        "https://mail.contoso.example/owa/",
        "--password-stdin",
        "--json",
    ]);
    conversation.say("made-up-canary");

    let result = conversation.finish(crate::program::PATIENCE).last_json();

    assert_eq!(result["outcome"], "address-wrong", "{result:#}");
    assert_eq!(result["exit"], 10);
    assert_eq!(
        result["facts"]["proposal"],
        "https://mail.contoso.example/EWS/Exchange.asmx"
    );
}

#[test]
fn explain_knows_the_codes_of_exchange_with_the_command() {
    let finished = run(&["explain", "ErrorImpersonateUserDenied"]);

    assert_eq!(finished.code(), 0);
    let command = "  New-ManagementRoleAssignment -Name \"Synchronizer\" -Role ApplicationImpersonation -User ACCOUNT";
    assert!(
        finished.stdout.lines().any(|line| line == command),
        "{finished:?}"
    );
    for (code, outcome) in [
        ("autodiscover 600", "autodiscover-failed"),
        ("0xC000035B", "channel-binding-refused"),
        ("HTTP 456", "account-locked"),
    ] {
        let finished = run(&["explain", code]);
        assert!(finished.stdout.contains(outcome), "{code}: {finished:?}");
    }
}

#[test]
fn explain_takes_several_codes_and_names_the_nearest_for_one_that_nobody_knows() {
    let several = run(&["explain", "--json", "90094", "0x8004010F", "net-route"]);
    assert_eq!(several.code(), 0, "{several:?}");
    let document = several.last_json();
    let outcomes: Vec<_> = document["explained"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|asked| asked["meanings"][0]["outcome"].as_str().unwrap_or_default())
        .collect();
    assert_eq!(
        outcomes,
        ["admin-consent-needed", "oab-missing", "net-route"]
    );

    let unknown = run(&["explain", "ErrorImpersonateUserDenyed"]);
    assert_eq!(unknown.code(), 1, "{unknown:?}");
    assert!(
        unknown.stderr.contains("ErrorImpersonateUserDenied"),
        "{unknown:?}"
    );

    let home = Home::new();
    let mut pasted = home.start(&["explain", "-"]);
    pasted.say("HTTP/1.1 403 Forbidden X-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant");
    let pasted = pasted.finish(PATIENCE);
    assert!(
        pasted.stdout.contains("ews-disabled") && pasted.stdout.contains("Get-OrganizationConfig"),
        "{pasted:?}"
    );
}

#[test]
fn a_password_is_in_no_output_whatever_becomes_of_it() {
    let password = "Qz7-Canary/fjord é";
    for scenario in ["happy", "basic-only", "autodiscover-foreign-host"] {
        let home = Home::new();
        let rehearsal = format!("--rehearsal={scenario}");
        let mut conversation = home.start(&[
            "sign-in",
            "exchange",
            &rehearsal,
            "--email",
            "kari@contoso.example",
            "--allow-basic",
            "mail.contoso.example",
            "--password-stdin",
            "--log",
            "debug",
            "--json",
        ]);
        conversation.say(password);

        let finished = conversation.finish(crate::program::PATIENCE);

        assert_ne!(finished.code(), 0, "{scenario}: it is the wrong one");
        let basic = {
            use base64::Engine as _;
            let pair = format!("kari@contoso.example:{password}");
            base64::engine::general_purpose::STANDARD.encode(pair)
        };
        for secret in [password, "Qz7-Canary", &basic] {
            for said in [&finished.stdout, &finished.stderr] {
                assert!(!said.contains(secret), "{scenario}: {finished:?}");
            }
        }
        let leaked = home.files().into_iter().any(|file| {
            let content = std::fs::read(file).unwrap_or_default();
            content.windows(10).any(|window| window == b"Qz7-Canary")
        });
        assert!(!leaked, "{scenario}");
    }
}
