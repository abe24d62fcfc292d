//! Answers of token endpoints: a recorded or invented file per variant, and what is read from it.

mod refusals;

use std::path::PathBuf;
use std::time::Duration;

use synchronizer_setup::check::Outcome;
use synchronizer_setup::oauth::{TokenAnswer, TokenRefusal, granted};
use url::Url;

const JSON: &str = "application/json; charset=utf-8";

fn fixture(name: &str) -> Vec<u8> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/token")
        .join(name);
    std::fs::read(&file).unwrap_or_else(|error| unreachable!("{}: {error}", file.display()))
}

fn address() -> Url {
    Url::parse("https://login.microsoftonline.com/organizations/oauth2/v2.0/token").unwrap()
}

/// What a good answer says; the access token is in all of them.
#[derive(Debug, Default, PartialEq)]
struct Said {
    refresh: Option<&'static str>,
    id_token: Option<&'static str>,
    life: Option<Duration>,
    scope: Option<&'static str>,
}

#[test]
fn tokens_are_read_in_every_form_that_providers_send() {
    let hour = Some(Duration::from_hours(1));
    let none = Said::default;
    let long = Some(Duration::from_secs(4387));
    let rows = [
        (
            "superoffice.json",
            Said {
                refresh: Some("TeKdNnFRIBXuDL7DxtpYlSXpfKtHF4vUCsMehGAkWvj7FAc9QeWJKY40uvSwMFLZ"),
                id_token: Some("header.payload.signature"),
                life: hour,
                scope: None,
            },
        ),
        (
            "superoffice-refresh.json",
            Said {
                id_token: Some("header.payload.signature"),
                life: hour,
                ..none()
            },
        ),
        (
            "numbers-as-text.json",
            Said {
                life: hour,
                ..none()
            },
        ),
        (
            "loud-bearer.json",
            Said {
                life: Some(Duration::from_millis(3_599_500)),
                ..none()
            },
        ),
        (
            "microsoft.json",
            Said {
                refresh: Some("1.AXkApPLBtw5dG0yaUh8Nbow6dw4vbD8b"),
                id_token: Some("eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIsImtpZCI6"),
                life: long,
                scope: Some(
                    "openid profile https://graph.microsoft.com/User.Read https://graph.microsoft.com/Calendars.ReadWrite",
                ),
            },
        ),
        (
            "microsoft-short-scopes.json",
            Said {
                refresh: Some("R"),
                life: long,
                scope: Some("User.Read Calendars.ReadWrite profile openid email"),
                ..none()
            },
        ),
        (
            "scopes-in-a-list.json",
            Said {
                scope: Some("User.Read Calendars.Read MailboxSettings.Read"),
                ..none()
            },
        ),
        ("nulls-and-blanks.json", none()),
        ("odd-life.json", none()),
        ("negative-life.json", none()),
        ("unknown-members.json", none()),
    ];

    for (name, expected) in rows {
        let answer = TokenAnswer::parse(200, Some(JSON), &fixture(name))
            .unwrap_or_else(|no| unreachable!("{name}: {no}"));

        let secret = |secret: &Option<_>| {
            secret
                .as_ref()
                .map(|it: &synchronizer_setup::secret::Secret| it.expose().to_owned())
        };
        assert!(!answer.access.expose().is_empty(), "{name}");
        assert_eq!(
            secret(&answer.refresh).as_deref(),
            expected.refresh,
            "{name}"
        );
        assert_eq!(
            secret(&answer.id_token).as_deref(),
            expected.id_token,
            "{name}"
        );
        assert_eq!(answer.expires_in, expected.life, "{name}");
        assert_eq!(answer.scope.as_deref(), expected.scope, "{name}");
        let told = format!("{answer:?}");
        assert!(
            !told.contains(answer.access.expose()) || answer.access.expose().len() < 3,
            "{told}"
        );
    }
}

#[test]
fn a_type_with_odd_characters_in_it_is_not_json() {
    let body = fixture("superoffice.json");

    for odd in [
        "applica\u{fffd}tion/json",
        "application/js on",
        "application/json\u{1}",
    ] {
        let refusal = TokenAnswer::parse(200, Some(odd), &body).unwrap_err();

        assert!(
            matches!(refusal, TokenRefusal::Unreadable { status: 200, .. }),
            "{odd:?}"
        );
    }
    assert!(TokenAnswer::parse(200, Some(" Application/JSON ;x"), &body).is_ok());
}

#[test]
fn sixty_four_kibibytes_are_read_and_one_byte_more_is_not() {
    let padded = |length: usize| {
        let mut body = fixture("unknown-members.json");
        body.resize(length, b' ');
        body
    };

    let longest = TokenAnswer::parse(200, Some(JSON), &padded(64 * 1024));
    let longer = TokenAnswer::parse(200, Some(JSON), &padded(64 * 1024 + 1)).unwrap_err();

    assert!(longest.is_ok());
    assert_eq!(longer, TokenRefusal::TooLarge);
    assert_eq!(longer.failure(&address()).outcome, Outcome::AnswerTooLarge);
}

#[test]
fn granted_permissions_of_a_real_answer_are_compared_by_their_short_names() {
    let answer = TokenAnswer::parse(200, Some(JSON), &fixture("microsoft.json")).unwrap();

    let missing = granted(
        answer.scope.as_deref(),
        &["User.Read", "offline_access", "MailboxSettings.Read"],
    );

    assert_eq!(missing.words(), "MailboxSettings.Read");
}

#[test]
fn every_fixture_is_used() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/token");
    let sources = [
        include_str!("token_answers.rs"),
        include_str!("token_answers/refusals.rs"),
    ];

    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            name.starts_with("discovery-")
                || sources
                    .iter()
                    .any(|source| source.contains(&format!("\"{name}\""))),
            "{name} is not used"
        );
    }
}
