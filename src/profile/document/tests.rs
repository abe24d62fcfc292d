//! Tests of the document: what is unknown survives, and what is wrong is told.

use serde_json::json;

use super::*;
use crate::account::Account;

fn read(document: &Value) -> Result<Profile, String> {
    Profile::from_json(document.to_string().as_bytes())
}

#[test]
fn unknown_fields_survive_at_any_depth() {
    let mut document = Profile::of_contoso().to_json();
    document["colour"] = json!({ "name": "red" });
    document["crm"]["onsite_address"] = json!("https://crm.contoso.example");

    let mut read = read(&document).unwrap();
    read.name = "Contoso Ltd".to_owned();

    document["name"] = json!("Contoso Ltd");
    assert_eq!(read.to_json(), document);
}

#[test]
fn an_unknown_field_of_a_forgotten_connection_goes_with_it() {
    let mut profile = Profile::of_contoso();
    profile.other = json!({ "superoffice": { "colour": "red" } })
        .as_object()
        .cloned()
        .unwrap();

    assert_eq!(profile.to_json()["superoffice"], Value::Null);
}

#[test]
fn what_is_no_profile_is_refused_with_a_reason() {
    let change = |name: &str, value: Value| {
        let mut document = Profile::of_contoso().to_json();
        document[name] = value;
        document
    };
    for (document, reason) in [
        (json!([]), "schema_version"),
        (change("schema_version", json!(3)), "schema_version is 3"),
        (change("id", json!("../../x")), "24 small hexadecimal"),
        (change("name", json!("a\u{202e}b")), "cannot be seen"),
        (change("created", json!("yesterday")), "year"),
        (change("crm", json!({ "kind": "paper" })), "paper"),
        (change("links", twice()), "linked twice"),
        (
            change("crm", onsite("http://crm.contoso.example/api")),
            "https",
        ),
        (
            change("crm", onsite("https://sa:x@crm.contoso.example/api")),
            "https",
        ),
    ] {
        let error = read(&document).unwrap_err();
        assert!(error.contains(reason), "{error}");
    }
}

fn onsite(web_api: &str) -> Value {
    json!({ "kind": "superoffice-onsite", "netserver": null, "web_api": web_api })
}

#[test]
fn exchange_and_a_server_of_ones_own_are_refused_wherever_the_document_comes_from() {
    let mut document = Profile::of_contoso().to_json();
    document["crm"] = onsite("https://crm.contoso.example/SuperOffice/api");
    assert!(read(&document).is_ok());

    document["calendar"] = json!({ "kind": "exchange" });

    let error = read(&document).unwrap_err();
    assert_eq!(
        error,
        "Microsoft Exchange cannot be combined with SuperOffice Onsite."
    );
}

/// Two users with the same calendar.
fn twice() -> Value {
    let side = |key: &str| json!({ "key": key, "name": "", "address": "" });
    json!([
        { "superoffice": side("1"), "calendar": side("a") },
        { "superoffice": side("2"), "calendar": side("a") },
    ])
}

#[test]
fn broken_json_is_named_by_line_and_not_quoted() {
    let error = Profile::from_json(b"{\n \"secret\": geheim }").unwrap_err();

    assert_eq!(error, "it is not JSON (line 2, column 12)");
}

#[test]
fn every_text_of_a_connection_is_one_that_can_be_shown() {
    const ODD: &str = "Kari\u{1b}[2J\u{202e}\n";
    let mut document = Profile::of_contoso().to_json();
    let long = ODD.repeat(500);
    document["exchange"] = json!({ "refresh_token": null, "account": {
        "system": "exchange", "place": ODD, "tenant": ODD, "organization": long, "key": ODD, "name": long, "user": ODD,
        "administrator": null, "users": null, "scopes": vec![ODD; 1_000], "consent": null, "time_zone": ODD,
        "tested": "2026-01-01T00:00:00Z",
        "server": {
            "email": ODD, "user": ODD, "domain": ODD, "oab": null, "impersonate": ODD, "version": long,
            "ews": { "url": "https://mail.contoso.example/EWS/Exchange.asmx", "origin": "discovered" },
            "trust": { "hosts": [ODD], "basic": [ODD], "pins": [] },
        },
    } });
    document["waiting"] = json!({
        "system": "microsoft365", "place": ODD, "tenant": ODD, "key": ODD, "user": ODD, "name": ODD,
        "since": "2026-01-01T00:00:00Z", "refresh_token": null,
    });
    document["step"] = json!(ODD);

    let read = read(&document).unwrap();

    let written = read.to_json().to_string();
    assert!(!written.contains(['\u{1b}', '\u{202e}', '\n']) && !written.contains("\\u001b"));
    let account = &read.exchange.unwrap().account;
    assert_eq!(account.user, "Kari [2J ");
    assert_eq!(
        (account.name.chars().count(), account.scopes.len()),
        (320, 100)
    );
}

#[test]
fn a_place_that_cannot_be_shown_is_none() {
    for (field, value) in [
        (
            "crm",
            json!({ "kind": "superoffice-online", "environment": "on\u{202e}line" }),
        ),
        (
            "calendar",
            json!({ "kind": "microsoft365", "cloud": "w".repeat(2_000) }),
        ),
    ] {
        let mut document = Profile::of_contoso().to_json();
        document[field] = value;
        assert!(read(&document).unwrap_err().ends_with("is none"), "{field}");
    }
}

#[test]
fn a_document_without_warnings_or_with_those_of_a_newer_version_is_read() {
    let mut profile = Profile::of_contoso();
    let connection = Connection::of(Account::nobodys(System::SuperOffice));
    profile.set_connection(System::SuperOffice, Some(connection));
    let mut document = profile.to_json();
    let account = document["superoffice"]["account"].as_object_mut().unwrap();
    drop(account.remove("warnings"));
    assert_eq!(read(&document), Ok(profile.clone()));

    document["superoffice"]["account"]["warnings"] =
        json!(["clock-skew", "something-newer", "clock-skew"]);
    let warnings = read(&document).unwrap().superoffice.unwrap().warnings();
    let codes: Vec<_> = warnings.iter().map(|it| it.outcome.code()).collect();
    assert_eq!(codes, ["clock-skew"]);
}
