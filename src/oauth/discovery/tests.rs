//! Tests of discovery documents.

use super::*;

const SUPEROFFICE: &str = include_str!("../../../tests/fixtures/token/discovery-superoffice.json");
const MICROSOFT: &str = include_str!("../../../tests/fixtures/token/discovery-microsoft.json");
const REHEARSAL: &str = include_str!("../../../tests/fixtures/token/discovery-rehearsal.json");

fn parse(body: &str, address: &str, issuer: &IssuerForm) -> Result<Discovery, Failure> {
    let address = Url::parse(address).unwrap();
    let hosts = Hosts::new(&address, &[] as &[&str]);
    Discovery::parse(
        body.as_bytes(),
        &DiscoveryRules {
            address: &address,
            issuer,
            hosts: &hosts,
        },
    )
}

fn superoffice(body: &str) -> Result<Discovery, Failure> {
    let issuer = IssuerForm::HostWithoutCase("https://sod.superoffice.com".to_owned());
    parse(
        body,
        "https://sod.superoffice.com/login/.well-known/openid-configuration",
        &issuer,
    )
}

/// The recorded document with one member replaced (or removed by `null`).
fn superoffice_with(name: &str, value: Value) -> Result<Discovery, Failure> {
    let mut document: Map<String, Value> = serde_json::from_str(SUPEROFFICE).unwrap();
    drop(document.insert(name.to_owned(), value));
    superoffice(&Value::Object(document).to_string())
}

#[test]
fn superoffice_is_read() {
    let discovery = superoffice(SUPEROFFICE).unwrap();

    assert_eq!(discovery.issuer, "https://sod.superoffice.com");
    assert_eq!(
        discovery.token.as_str(),
        "https://sod.superoffice.com/login/common/oauth/tokens"
    );
    assert_eq!(discovery.keys.path(), "/login/.well-known/jwks");
    assert_eq!(
        discovery.revocation.unwrap().path(),
        "/login/common/oauth/revoke"
    );
    assert!(!discovery.sends_issuer);
    assert!(!discovery.rehearsal);
}

#[test]
fn microsoft_is_read_although_its_issuer_is_a_template_and_userinfo_is_elsewhere() {
    let issuer =
        IssuerForm::TenantTemplate("https://login.microsoftonline.com/{tenantid}/v2.0".to_owned());

    let discovery = parse(
        MICROSOFT,
        "https://login.microsoftonline.com/organizations",
        &issuer,
    )
    .unwrap();

    assert_eq!(discovery.graph_host.as_deref(), Some("graph.microsoft.com"));
    assert_eq!(discovery.cloud.as_deref(), Some("microsoftonline.com"));
    assert!(discovery.device_authorization.is_some());
    let of_tenant = MICROSOFT.replace("{tenantid}", "b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77");
    let discovery = parse(
        &of_tenant,
        "https://login.microsoftonline.com/nordfjell.example",
        &issuer,
    )
    .unwrap();
    assert_eq!(
        issuer.tenant(&discovery.issuer),
        Some("b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77")
    );
}

#[test]
fn a_rehearsal_says_so_and_may_have_its_pages_on_plain_http() {
    let issuer = IssuerForm::HostWithoutCase("https://127.0.0.1:40001".to_owned());

    let discovery = parse(REHEARSAL, "https://127.0.0.1:40001/login", &issuer).unwrap();

    assert!(discovery.rehearsal);
    assert!(discovery.sends_issuer);
    assert_eq!(discovery.authorization.scheme(), "http");
    let elsewhere = parse(REHEARSAL, "https://sod.superoffice.com/login", &issuer).unwrap_err();
    assert_eq!(elsewhere.get("reason"), Some("endpoint"));
}

#[test]
fn a_poisoned_document_is_refused() {
    for (name, value) in [
        ("issuer", "https://evil.example"),
        ("issuer", "https://sod.superoffice.com/"),
        (
            "authorization_endpoint",
            "http://sod.superoffice.com/login/common/oauth/authorize",
        ),
        (
            "authorization_endpoint",
            "https://sod.superoffice.com.evil.example/authorize",
        ),
        ("authorization_endpoint", "http://127.0.0.1:8080/authorize"),
        ("token_endpoint", "https://evil.example/tokens"),
        (
            "token_endpoint",
            "https://sod.superoffice.com@evil.example/tokens",
        ),
        ("token_endpoint", "/login/common/oauth/tokens"),
        (
            "jwks_uri",
            "http://sod.superoffice.com/login/.well-known/jwks",
        ),
        ("jwks_uri", "file:///etc/passwd"),
        ("revocation_endpoint", "https://evil.example/revoke"),
        ("end_session_endpoint", "javascript:alert(1)"),
    ] {
        let failure = superoffice_with(name, value.into()).unwrap_err();

        assert_eq!(failure.outcome, Outcome::UnexpectedAnswer, "{name} {value}");
        assert_eq!(failure.get("found"), Some(value));
        assert_eq!(failure.get("host"), Some("sod.superoffice.com"));
    }
}

#[test]
fn what_is_needed_must_be_there_and_what_is_not_may_be_missing_or_odd() {
    for name in [
        "issuer",
        "authorization_endpoint",
        "token_endpoint",
        "jwks_uri",
    ] {
        assert!(superoffice_with(name, Value::Null).is_err(), "{name}");
        assert!(superoffice_with(name, 7.into()).is_err(), "{name}");
    }
    for name in [
        "revocation_endpoint",
        "end_session_endpoint",
        "scopes_supported",
        "grant_types_supported",
    ] {
        assert!(superoffice_with(name, Value::Null).is_ok(), "{name}");
    }
    assert!(superoffice_with("scopes_supported", 7.into()).is_ok());
    assert!(superoffice_with("something_new", serde_json::json!({"a": [1]})).is_ok());
    let advertised = superoffice_with(
        "authorization_response_iss_parameter_supported",
        "true".into(),
    )
    .unwrap();
    assert!(advertised.sends_issuer);
}

#[test]
fn what_is_no_document_is_named() {
    for (body, outcome) in [
        ("", Outcome::AnswerEmpty),
        ("<html></html>", Outcome::AnswerWebPage),
        ("{\"issuer\":", Outcome::AnswerCutOff),
        ("[]", Outcome::AnswerUnreadable),
        ("null", Outcome::AnswerUnreadable),
        (r#"{"issuer":"a","issuer":"b"}"#, Outcome::AnswerUnreadable),
    ] {
        let failure = superoffice(body).unwrap_err();

        assert_eq!(failure.outcome, outcome, "{body}");
        assert_eq!(failure.get("reason"), Some("not-json"));
    }
    let large = format!("{{\"a\":\"{}\"}}", "x".repeat(LIMIT));
    assert_eq!(
        superoffice(&large).unwrap_err().outcome,
        Outcome::AnswerTooLarge
    );
}
