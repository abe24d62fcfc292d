//! Google of the rehearsal, asked over TLS and walked through as a person would.

mod consent;
mod console;
mod drive;
mod pages;
mod program;
mod refresh;
mod services;
mod tokens;

use std::collections::BTreeMap;

use serde_json::{Value, json};
use synchronizer_setup::rehearsal::{Act, Behaviour, Google};
use url::Url;

use program::Program;

const CLIENT: &str = "512340987654-rehearsal0setup.apps.googleusercontent.com";
const SECRET: &str = "GOCSPX-rehearsal-made-up";
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const DIRECTORY: &str = "https://www.googleapis.com/auth/admin.directory.user.readonly";
const LIST: &str = "https://www.googleapis.com/auth/calendar.calendarlist.readonly";
const FREE_BUSY: &str = "https://www.googleapis.com/auth/calendar.freebusy";

type Fields = BTreeMap<String, String>;

/// What the wizard asks a Workspace account for.
fn workspace() -> String {
    format!("openid email profile {DIRECTORY} {LIST} {FREE_BUSY}")
}

/// What the wizard asks a personal account for.
fn personal() -> String {
    format!("openid email profile {LIST} {FREE_BUSY}")
}

/// A day on which only Google differs.
fn google(google: Google) -> Behaviour {
    Behaviour {
        google,
        ..Behaviour::HAPPY
    }
}

/// Whether an answer permits these, whatever the order.
fn permits(answer: &Value, scopes: &[&str]) -> bool {
    let list: Vec<&str> = answer["scope"].as_str().unwrap().split(' ').collect();
    scopes.iter().all(|scope| list.contains(scope))
}

#[tokio::test]
async fn discovery_has_googles_shape() {
    let program = Program::happy().await;

    let (status, document) = program
        .json(&program.called(".well-known/openid-configuration"))
        .await;

    assert_eq!(status, 200);
    let base = program
        .cloud
        .addresses
        .google
        .as_str()
        .trim_end_matches('/');
    assert_eq!(document["issuer"], base);
    assert_eq!(
        document["authorization_response_iss_parameter_supported"],
        true
    );
    let pages = &program.cloud.addresses.google_pages;
    assert_eq!(
        document["authorization_endpoint"],
        format!("{pages}o/oauth2/v2/auth")
    );
    for endpoint in [
        "token_endpoint",
        "revocation_endpoint",
        "userinfo_endpoint",
        "jwks_uri",
    ] {
        assert!(
            document[endpoint].as_str().unwrap().starts_with(base),
            "{endpoint}"
        );
    }
    assert_eq!(document["rehearsal"], true);
    let (_, keys) = program.json(document["jwks_uri"].as_str().unwrap()).await;
    assert_eq!(keys["keys"][0]["alg"], "RS256");
    assert!(
        keys["keys"][0].get("x5c").is_none(),
        "Google's keys have no certificates"
    );
}

#[tokio::test]
async fn the_description_names_addresses_people_and_the_desktop_client() {
    let program = Program::happy().await;

    let described = program.cloud.describe();

    let console = described["addresses"]["google_console"].as_str().unwrap();
    assert!(
        console.ends_with("/ac/owl/list?tab=configuredApps"),
        "{console}"
    );
    assert_eq!(described["client_ids"]["google"], CLIENT);
    assert_eq!(described["client_secrets"]["google"], SECRET);
    let mut settings = synchronizer_setup::settings::Settings::default();
    program.cloud.apply(&mut settings);
    assert_eq!(settings.google.address, program.cloud.addresses.google);
    assert_eq!(
        settings.google.calendar,
        program.cloud.addresses.google_services
    );
    assert!(described["settings"].as_str().unwrap().contains("[google]"));
}

#[tokio::test]
async fn pages_of_the_real_world_are_stood_for_by_made_up_ones() {
    let program = Program::happy().await;
    let real = Url::parse("https://admin.google.com/ac/owl/list?tab=configuredApps").unwrap();
    let other = Url::parse("https://entra.microsoft.com/").unwrap();

    let addresses = &program.cloud.addresses;

    assert_eq!(
        addresses.stands_for(&real),
        Some(addresses.google_console.clone())
    );
    assert_eq!(addresses.stands_for(&addresses.google_console), None);
    let page = addresses.stands_for(&other).unwrap();
    assert_eq!(page.host_str(), Some("127.0.0.1"));
    let answer = program.client.get(page).send().await.unwrap();
    let text = answer.text().await.unwrap();
    assert!(
        text.contains("Your browser would open entra.microsoft.com here."),
        "{text}"
    );
}

#[tokio::test]
async fn a_sign_in_comes_back_with_googles_parameters() {
    let program = Program::happy().await;

    let answer = program
        .returned(&program.link(&workspace(), &[]), "administrator")
        .await;

    let base = program
        .cloud
        .addresses
        .google
        .as_str()
        .trim_end_matches('/');
    assert!(answer["code"].starts_with("4/0"), "{answer:?}");
    assert_eq!(answer["state"], "Zk3vS0pQ9rT");
    assert_eq!(answer["iss"], base);
    assert_eq!(
        (answer["authuser"].as_str(), answer["hd"].as_str()),
        ("0", "nordfjell.example")
    );
    assert_eq!(answer["prompt"], "consent");
    let told = json!({ "scope": answer["scope"] });
    assert!(
        permits(
            &told,
            &["email", "profile", "openid", DIRECTORY, LIST, FREE_BUSY]
        ),
        "{told}"
    );
}

#[tokio::test]
async fn a_person_who_cancels_sends_access_denied_back() {
    let program = Program::acting(Act::Decline).await;

    let answer = program
        .returned(&program.link(&workspace(), &[]), "administrator")
        .await;

    let expected = [("error", "access_denied"), ("state", "Zk3vS0pQ9rT")];
    let expected: Fields = expected
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
    assert_eq!(answer, expected, "without iss, as Google's sample has it");
}
