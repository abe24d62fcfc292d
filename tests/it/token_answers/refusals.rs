//! Answers without tokens: refusals, and what is neither yes nor no.

use synchronizer_setup::check::Outcome;
use synchronizer_setup::http::Oddity;
use synchronizer_setup::oauth::{TokenAnswer, TokenRefusal};

use super::{JSON, address, fixture};

#[test]
#[expect(clippy::too_many_lines, reason = "it is a table")]
fn answers_without_usable_tokens_are_named() {
    let unreadable = |status, media: &str| TokenRefusal::Unreadable {
        status,
        media_type: media.to_owned(),
        oddity: Oddity::Other,
    };
    let json = || unreadable(200, "application/json");
    let no = |member| TokenRefusal::Incomplete { member };
    let not_bearer = |found: &str| TokenRefusal::NotBearer {
        found: found.to_owned(),
    };
    let rows = [
        (
            "no-access-token.json",
            200,
            JSON,
            no("access_token"),
            Outcome::UnexpectedAnswer,
        ),
        (
            "empty-access-token.json",
            200,
            JSON,
            no("access_token"),
            Outcome::UnexpectedAnswer,
        ),
        (
            "no-type.json",
            200,
            JSON,
            no("token_type"),
            Outcome::UnexpectedAnswer,
        ),
        (
            "mac.json",
            200,
            JSON,
            not_bearer("mac"),
            Outcome::UnexpectedAnswer,
        ),
        (
            "bearer-and-more.json",
            200,
            JSON,
            not_bearer("unreadable"),
            Outcome::UnexpectedAnswer,
        ),
        (
            "access-token-a-number.json",
            200,
            JSON,
            json(),
            Outcome::AnswerUnreadable,
        ),
        ("twice.json", 200, JSON, json(), Outcome::AnswerUnreadable),
        ("deep.json", 200, JSON, json(), Outcome::AnswerUnreadable),
        ("list.json", 200, JSON, json(), Outcome::AnswerUnreadable),
        ("cut-off.json", 200, JSON, json(), Outcome::AnswerCutOff),
        ("empty.json", 200, JSON, json(), Outcome::AnswerEmpty),
        (
            "empty.json",
            200,
            "",
            unreadable(200, ""),
            Outcome::AnswerEmpty,
        ),
        (
            "empty.json",
            500,
            "",
            unreadable(500, ""),
            Outcome::ServerUnavailable,
        ),
        (
            "empty.json",
            429,
            "",
            unreadable(429, ""),
            Outcome::Throttled,
        ),
        (
            "superoffice.json",
            200,
            "text/html",
            unreadable(200, "text/html"),
            Outcome::AnswerWebPage,
        ),
        (
            "superoffice.json",
            200,
            "",
            unreadable(200, ""),
            Outcome::AnswerUnreadable,
        ),
        (
            "superoffice.json",
            201,
            JSON,
            unreadable(201, "application/json"),
            Outcome::AnswerUnreadable,
        ),
        (
            "superoffice.json",
            400,
            JSON,
            unreadable(400, "application/json"),
            Outcome::UnexpectedAnswer,
        ),
        (
            "captive.html",
            200,
            "Text/HTML; charset=utf-8",
            unreadable(200, "text/html"),
            Outcome::AnswerWebPage,
        ),
        (
            "captive.html",
            302,
            "text/html",
            unreadable(302, "text/html"),
            Outcome::AnswerRedirected,
        ),
        (
            "error-page.html",
            503,
            "text/html",
            unreadable(503, "text/html"),
            Outcome::ServerUnavailable,
        ),
        (
            "error-page.html",
            407,
            "text/html",
            unreadable(407, "text/html"),
            Outcome::NetProxyAuth,
        ),
        (
            "error-is-an-object.json",
            401,
            JSON,
            unreadable(401, "application/json"),
            Outcome::AccessForbidden,
        ),
    ];

    for (name, status, kind, expected, outcome) in rows {
        let kind = Some(kind).filter(|kind| !kind.is_empty());

        let refusal = TokenAnswer::parse(status, kind, &fixture(name)).unwrap_err();

        let failure = refusal.failure(&address());
        assert_eq!(plain(refusal.clone()), expected, "{name} {status}");
        assert_eq!(failure.outcome, outcome, "{name} {status}");
        assert_eq!(
            failure.get("host"),
            Some("login.microsoftonline.com"),
            "{name}"
        );
        if let TokenRefusal::Unreadable {
            status, media_type, ..
        } = refusal
        {
            assert_eq!(failure.get("status"), Some(status.to_string().as_str()));
            assert_eq!(failure.get("media"), Some(media_type.as_str()));
        }
    }
}

/// Without what the outcome tells.
fn plain(refusal: TokenRefusal) -> TokenRefusal {
    match refusal {
        TokenRefusal::Unreadable {
            status, media_type, ..
        } => TokenRefusal::Unreadable {
            status,
            media_type,
            oddity: Oddity::Other,
        },
        other => other,
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "it is a table")]
fn refusals_keep_their_words_and_numbers() {
    type Row = (
        &'static str,
        u16,
        &'static str,
        Option<&'static str>,
        &'static [&'static str],
        Outcome,
    );
    let rows: [Row; 11] = [
        (
            "refused-grant.json",
            400,
            "invalid_grant",
            None,
            &[],
            Outcome::TokenRefused,
        ),
        (
            "refused-client.json",
            401,
            "invalid_client",
            None,
            &[],
            Outcome::TokenRefused,
        ),
        (
            "refused-not-consented.json",
            400,
            "invalid_grant",
            Some("consent_required"),
            &["AADSTS65001"],
            Outcome::TokenRefused,
        ),
        (
            "refused-two-numbers.json",
            400,
            "invalid_grant",
            None,
            &["AADSTS50155", "AADSTS70002"],
            Outcome::TokenRefused,
        ),
        (
            "refused-number-in-address.json",
            400,
            "access_denied",
            None,
            &["AADSTS53003"],
            Outcome::TokenRefused,
        ),
        (
            "refused-claims.json",
            400,
            "interaction_required",
            Some("basic_action"),
            &["AADSTS50076"],
            Outcome::TokenRefused,
        ),
        (
            "refused-unknown-tenant.json",
            400,
            "invalid_tenant",
            None,
            &["AADSTS90002"],
            Outcome::TokenRefused,
        ),
        (
            "refused-busy.json",
            503,
            "temporarily_unavailable",
            None,
            &["AADSTS90055"],
            Outcome::ServerUnavailable,
        ),
        (
            "refused-busy.json",
            429,
            "temporarily_unavailable",
            None,
            &["AADSTS90055"],
            Outcome::Throttled,
        ),
        (
            "refused-fault.json",
            500,
            "server_error",
            None,
            &["AADSTS90033"],
            Outcome::ProviderFault,
        ),
        (
            "refused-odd-word.json",
            400,
            "unreadable",
            Some("unreadable"),
            &[],
            Outcome::TokenRefused,
        ),
    ];

    for (name, status, error, suberror, numbers, outcome) in rows {
        let refusal = TokenAnswer::parse(status, Some(JSON), &fixture(name)).unwrap_err();

        let failure = refusal.failure(&address());
        let TokenRefusal::Said(said) = refusal else {
            unreachable!("{name} is a refusal")
        };
        assert_eq!(
            (said.status, said.error.as_str(), said.suberror.as_deref()),
            (status, error, suberror),
            "{name}"
        );
        assert_eq!(said.numbers, numbers, "{name}");
        assert_eq!(failure.outcome, outcome, "{name}");
        assert_eq!(
            failure.number.as_deref(),
            numbers.first().copied(),
            "{name}"
        );
        assert_eq!(failure.get("error"), Some(error), "{name}");
        assert_eq!(failure.get("suberror"), suberror, "{name}");
    }
}

#[test]
fn a_refusal_counts_whatever_its_status_and_type() {
    for (status, kind) in [(200, Some(JSON)), (400, Some("text/html")), (500, None)] {
        let refusal =
            TokenAnswer::parse(status, kind, &fixture("refused-with-200.json")).unwrap_err();

        assert!(
            matches!(refusal, TokenRefusal::Said(said) if said.error == "bad_verification_code")
        );
    }
}

#[test]
fn the_description_is_for_the_person_and_not_for_logs() {
    let refusal =
        TokenAnswer::parse(400, Some(JSON), &fixture("refused-not-consented.json")).unwrap_err();

    let failure = refusal.failure(&address());
    let told = format!("{refusal} {refusal:?} {failure} {failure:?}");
    let TokenRefusal::Said(said) = refusal else {
        unreachable!("a refusal")
    };
    assert!(said.description.contains("has not consented"));
    assert!(!said.description.contains(char::is_control));
    assert!(!told.contains("has not consented"), "{told}");
    assert_eq!(
        failure.get("correlation"),
        Some("8b1f0c55-6c1e-4a7f-9f5a-2f6a7f0b7f11")
    );
}

#[test]
fn a_long_description_is_cut() {
    let body = format!(
        r#"{{"error":"invalid_grant","error_description":"{}"}}"#,
        "å".repeat(5000)
    );

    let refusal = TokenAnswer::parse(400, Some(JSON), body.as_bytes()).unwrap_err();

    assert!(matches!(refusal, TokenRefusal::Said(said) if said.description.chars().count() == 500));
}
