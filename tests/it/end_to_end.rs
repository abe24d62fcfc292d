//! From start to a saved profile, as an administrator does it: the real program, a real Chromium, a real key store,
//! against `rehearse` in a process of its own.

mod consent;
mod google;
#[cfg(target_os = "linux")]
mod killed;
#[cfg(target_os = "linux")]
mod shown;
#[cfg(target_os = "linux")]
mod window;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use crate::browser::{self, Browser};
use crate::key_ring_session::{self, KeyRing};
use crate::program::{self, Conversation, Home};

const PATIENCE: Duration = Duration::from_mins(1);

/// The built-in cloud in another process, and the files that lead there.
struct Cloud {
    description: Value,
    settings: PathBuf,
    authority: PathBuf,
    _process: Conversation,
}

impl Cloud {
    fn start(home: &Home) -> Self {
        Self::start_scenario(home, "happy")
    }

    fn start_scenario(home: &Home, scenario: &str) -> Self {
        let mut process = home.start(&["rehearse", "--scenario", scenario, "--json"]);
        let description = process.json(PATIENCE);
        let settings = home.path().join("cloud.toml");
        let authority = home.path().join("cloud.pem");
        let text = |key: &str| {
            description[key]
                .as_str()
                .unwrap_or_else(|| panic!("{key} in {description:#}"))
                .to_owned()
        };
        std::fs::write(&settings, text("settings")).expect("a settings file");
        std::fs::write(&authority, text("ca_certificate")).expect("a certificate file");
        Self {
            description,
            settings,
            authority,
            _process: process,
        }
    }

    fn person(&self, system: &str, code: &str) -> (String, String) {
        let people = self.description["people"].as_array().expect("people");
        let person = people
            .iter()
            .find(|person| person["system"] == system && person["code"] == code);
        let person = person.unwrap_or_else(|| panic!("no {code} in {system}"));
        let text = |key: &str| person[key].as_str().expect("a text").to_owned();
        (text("user"), text("password"))
    }
}

/// The program in front of this cloud, with this key store.
fn program(home: &Home, cloud: &Cloud, ring: &KeyRing, arguments: &[&str]) -> Conversation {
    program::start(command(home, cloud, ring, arguments))
}

/// As [`program`], not started yet, so that a display can be added.
fn command(home: &Home, cloud: &Cloud, ring: &KeyRing, arguments: &[&str]) -> Command {
    let path = |path: &Path| path.to_str().expect("a text").to_owned();
    let authority = format!("127.0.0.1={}", path(&cloud.authority));
    let mut all: Vec<String> = arguments.iter().map(ToString::to_string).collect();
    all.extend([
        "--config".to_owned(),
        path(&cloud.settings),
        "--ca-certificate".to_owned(),
        authority,
    ]);
    let mut command = home.command(&all);
    let _ = ring.dress(&mut command);
    command
}

fn link(conversation: &mut Conversation) -> String {
    let event = conversation.event("link", PATIENCE);
    event["url"].as_str().expect("a link").to_owned()
}

/// What the browser shows at the end: the friendly page, and no code in address or page (S-PAG-05, S-PAG-06).
async fn came_back(browser: &Browser) {
    // The provider's own pages name the program too, so its name alone does not tell that the browser is back.
    browser.wait_for_address("/done/").await;
    browser.wait_for_text("Synchronizer Setup").await;
    let address = browser.address().await;
    assert!(
        !address.contains("code=") && !address.contains("state="),
        "{address}"
    );
    assert_eq!(
        browser.loaded().await,
        Vec::<String>::new(),
        "nothing is fetched from anywhere else"
    );
}

async fn sign_in_to_superoffice(browser: &Browser, cloud: &Cloud, link: &str) {
    let person = cloud.person("superoffice", "administrator");
    browser.sign_in(link, &person).await;
    browser.click_label("I approve").await;
    came_back(browser).await;
}

async fn sign_in_to_microsoft(browser: &Browser, cloud: &Cloud, link: &str) {
    let person = cloud.person("microsoft365", "administrator");
    browser.sign_in(link, &person).await;
    browser.click_label("Accept").await;
    came_back(browser).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_signs_in_to_both_systems_and_finds_a_saved_profile() {
    let home = Home::new();
    let Some(ring) = key_ring_session::start(&home) else {
        return;
    };
    let Some(browser) = browser::start().await else {
        return;
    };
    let cloud = Cloud::start(&home);

    let mut superoffice = program(
        &home,
        &cloud,
        &ring,
        &[
            "sign-in",
            "superoffice",
            "--no-browser",
            "--json",
            "--profile",
            "Nordfjell",
        ],
    );
    let address = link(&mut superoffice);
    sign_in_to_superoffice(&browser, &cloud, &address).await;
    let result = superoffice.event("result", PATIENCE);
    assert_eq!(superoffice.finish(PATIENCE).code(), 0, "{result:#}");
    assert_eq!(result["outcome"], "ok");
    assert_eq!(result["account"]["tenant"], "Cust12345");
    assert_eq!(result["account"]["administrator"], true);
    assert_eq!(
        result["rehearsal"], true,
        "a rehearsal is unmistakable, also from another process"
    );
    assert!(
        !result["changed"].as_object().expect("an object").is_empty(),
        "what is not built in is told"
    );

    let mut microsoft = program(
        &home,
        &cloud,
        &ring,
        &[
            "sign-in",
            "microsoft365",
            "--no-browser",
            "--json",
            "--profile",
            "Nordfjell",
        ],
    );
    let address = link(&mut microsoft);
    sign_in_to_microsoft(&browser, &cloud, &address).await;
    // The second step: the wizard's own permissions, consented for everybody.
    let second = microsoft.event("link", PATIENCE);
    assert_eq!(second["purpose"], "permissions");
    browser.goto(second["url"].as_str().expect("a link")).await;
    browser
        .click_label("Consent on behalf of your organization")
        .await;
    browser.click_label("Accept").await;
    came_back(&browser).await;
    let result = microsoft.event("result", PATIENCE);
    assert_eq!(microsoft.finish(PATIENCE).code(), 0, "{result:#}");
    let scopes = result["account"]["scopes"].to_string();
    for scope in [
        "User.ReadBasic.All",
        "Calendars.Read",
        "MailboxSettings.Read",
    ] {
        assert!(scopes.contains(scope), "{scopes}");
    }

    the_profile_is_complete(&home, &cloud, &ring, &["superoffice", "microsoft365"]);
}

/// Profile, key store and a later test of these connections, without anybody at the keyboard.
fn the_profile_is_complete(home: &Home, cloud: &Cloud, ring: &KeyRing, systems: &[&str]) {
    let shown = program(
        home,
        cloud,
        ring,
        &["profile", "show", "Nordfjell", "--json"],
    )
    .finish(PATIENCE);
    let profile: Value = serde_json::from_str(&shown.stdout).expect("the document");
    let id = profile["id"].as_str().expect("an id");
    for system in systems {
        let name = format!("profile/{id}/{system}/refresh-token");
        assert_eq!(
            profile[*system]["refresh_token"],
            name.as_str(),
            "the profile names what the key store has"
        );
        let kept = ring.search(home, "username", &name);
        assert!(
            kept.contains("secret = v1"),
            "the key store has {name}: {kept}"
        );
    }
    let secrets = ring.search(home, "service", "synchronizer-setup");
    let document = shown.stdout;
    for line in secrets
        .lines()
        .filter_map(|line| line.strip_prefix("secret = "))
    {
        assert!(
            !document.contains(line.trim()),
            "no secret stands in the profile"
        );
    }

    let tested = program(
        home,
        cloud,
        ring,
        &["check", "--profile", "Nordfjell", "--format", "json"],
    )
    .finish(PATIENCE);
    let result = tested.last_json();
    assert_eq!(tested.code(), 0, "{result:#}\n{}", tested.stderr);
    assert_eq!(
        result["results"].as_array().map(Vec::len),
        Some(systems.len())
    );
}
