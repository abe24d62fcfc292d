//! Refusals of Google's services in every shape.

use super::*;

const PROJECT: Option<&str> = Some("123456789012");

fn answer(status: u16, media_type: &str, body: &str) -> Answer {
    let now = jiff::Timestamp::now();
    Answer {
        host: "www.googleapis.com".to_owned(),
        status,
        media_type: media_type.to_owned(),
        headers: hyper::HeaderMap::new(),
        body: body.as_bytes().to_vec(),
        sent: now,
        received: now,
    }
}

fn of(status: u16, body: &str) -> Failure {
    let media_type = if body.starts_with('{') {
        "application/json"
    } else {
        "text/plain"
    };
    failure(&answer(status, media_type, body), PROJECT)
}

fn old(reason: &str, message: &str) -> String {
    serde_json::json!({ "error": { "code": 403, "message": message, "errors": [{ "domain": "global", "reason": reason, "message": message }] } })
        .to_string()
}

fn new(status: &str, reason: &str) -> String {
    serde_json::json!({ "error": { "code": 403, "message": "x", "status": status, "details": [
        { "@type": "type.googleapis.com/google.rpc.LocalizedMessage", "message": "x" },
        { "@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason, "domain": "googleapis.com" }] } })
    .to_string()
}

fn disabled(link: &str) -> String {
    serde_json::json!({ "error": { "code": 403, "message": format!("Enable it by visiting {link} then retry."),
        "errors": [{ "domain": "usageLimits", "reason": "accessNotConfigured" }], "status": "PERMISSION_DENIED" } })
    .to_string()
}

#[test]
#[expect(clippy::too_many_lines, reason = "it is a table")]
fn refusals_are_read_in_every_shape() {
    let both = r#"{"error":{"code":403,"message":"Request had insufficient authentication scopes.",
        "errors":[{"message":"Insufficient Permission","domain":"global","reason":"insufficientPermissions"}],
        "status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo",
        "reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT","domain":"googleapis.com"}]}}"#;
    let table = [
        (
            403,
            both.to_owned(),
            Outcome::ScopesMissing,
            "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
        ),
        (
            403,
            old("insufficientPermissions", "x"),
            Outcome::ScopesMissing,
            "insufficientPermissions",
        ),
        (
            401,
            old("authError", "Invalid Credentials"),
            Outcome::SignInAgain,
            "authError",
        ),
        (
            401,
            new("UNAUTHENTICATED", "CREDENTIALS_MISSING"),
            Outcome::SignInAgain,
            "CREDENTIALS_MISSING",
        ),
        (
            403,
            new("PERMISSION_DENIED", "SERVICE_DISABLED"),
            Outcome::ServiceDisabled,
            "SERVICE_DISABLED",
        ),
        (
            403,
            new("PERMISSION_DENIED", "CONSUMER_SUSPENDED"),
            Outcome::AppDisabled,
            "CONSUMER_SUSPENDED",
        ),
        (
            403,
            new("PERMISSION_DENIED", "SECURITY_POLICY_VIOLATED"),
            Outcome::DeniedByAdminPolicy,
            "SECURITY_POLICY_VIOLATED",
        ),
        (
            403,
            old("userRateLimitExceeded", "x"),
            Outcome::Throttled,
            "userRateLimitExceeded",
        ),
        (
            403,
            old("quotaExceeded", "x"),
            Outcome::Throttled,
            "quotaExceeded",
        ),
        (
            403,
            old("notACalendarUser", "x"),
            Outcome::ServiceDisabled,
            "notACalendarUser",
        ),
        (
            403,
            old("domainCannotUseApis", "Domain cannot use apis."),
            Outcome::ServiceDisabled,
            "domainCannotUseApis",
        ),
        (
            403,
            old("forbidden", "Not Authorized to access this resource/api"),
            Outcome::NotAnAdministrator,
            "forbidden",
        ),
        (
            404,
            old("notFound", "Domain not found."),
            Outcome::WrongAccount,
            "Domain not found",
        ),
        (
            404,
            old("notFound", "Resource Not Found: userKey"),
            Outcome::ServiceNotFound,
            "notFound",
        ),
        (
            400,
            r#"{"error":"invalid_grant"}"#.to_owned(),
            Outcome::SignInAgain,
            "invalid_grant",
        ),
        (
            403,
            "Request rate higher than configured".to_owned(),
            Outcome::Throttled,
            "rateLimitExceeded",
        ),
        (
            503,
            old("backendError", "x"),
            Outcome::ServerUnavailable,
            "backendError",
        ),
    ];
    for (status, body, outcome, number) in table {
        let failure = of(status, &body);
        assert_eq!(failure.outcome, outcome, "{status} {body}");
        assert_eq!(failure.number.as_deref(), Some(number), "{status} {body}");
    }
}

#[test]
fn what_is_no_refusal_of_google_is_told_by_its_status() {
    let table = [
        (401, "{}", Outcome::SignInAgain),
        (502, "<html>Bad Gateway</html>", Outcome::ServerUnavailable),
        (429, "", Outcome::Throttled),
        (
            404,
            "<html>quota exceeded for quota metric</html>",
            Outcome::ServiceNotFound,
        ),
        (302, "", Outcome::AnswerRedirected),
        (421, "{\"error\":[]}", Outcome::UnexpectedAnswer),
        (
            403,
            "{\"error\":{\"errors\":[],\"details\":7}}",
            Outcome::AccessForbidden,
        ),
    ];
    for (status, body, outcome) in table {
        let failure = of(status, body);
        assert_eq!(failure.outcome, outcome, "{status} {body}");
        assert_eq!(failure.number, None, "{status} {body}");
    }
}

#[test]
fn the_link_that_switches_a_service_on_is_googles_own_and_for_our_project() {
    let path = "apis/api/calendar-json.googleapis.com/overview?project=";
    let good = format!("https://console.developers.google.com/{path}123456789012");
    assert_eq!(
        of(403, &disabled(&good)).get("activation"),
        Some(good.as_str())
    );

    for bad in [
        format!("https://console.developers.google.com/{path}999"),
        format!("http://console.developers.google.com/{path}123456789012"),
        format!("https://console.developers.google.com.evil.example/{path}123456789012"),
        format!("https://a@console.developers.google.com/{path}123456789012"),
        format!("https://console.developers.google.com/{path}123456789012&project=999"),
        "https://console.developers.google.com/".to_owned(),
        "javascript:alert(1)".to_owned(),
    ] {
        let failure = of(403, &disabled(&bad));
        assert_eq!(failure.outcome, Outcome::ServiceDisabled);
        assert_eq!(failure.get("activation"), None, "{bad}");
    }
}

#[test]
fn only_what_passes_by_itself_is_tried_again() {
    let passes = |status, body: &str| may_pass(&answer(status, "application/json", body));

    assert!(passes(429, "{}"));
    assert!(passes(503, "<html>"));
    assert!(passes(403, &old("userRateLimitExceeded", "x")));
    for body in ["forbidden", "quotaExceeded", "authError", "notFound"] {
        assert!(!passes(403, &old(body, "x")), "{body}");
    }
    assert!(!passes(200, "{}"));
    assert!(!passes(401, "{}"));
}

#[test]
fn names_of_calendars_and_people_are_escaped() {
    let base = Url::parse("https://www.googleapis.com").unwrap();

    let address = address(&base, &["users", "a b/#@x?"], &[("fields", "a,b")]);

    assert_eq!(
        address.as_str(),
        "https://www.googleapis.com/users/a%20b%2F%23@x%3F?fields=a%2Cb"
    );
}
