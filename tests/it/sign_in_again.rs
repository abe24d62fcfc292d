//! Signing in again: the same account, and nothing of the profile but that connection.

use std::time::Duration;

use serde_json::Value;
use sipper::Sipper as _;
use synchronizer_setup::check::{Outcome, System};
use synchronizer_setup::connect::{self, Known, Wanted};
use synchronizer_setup::microsoft365::Path;
use synchronizer_setup::oauth::{Account, Progress, Way};
use synchronizer_setup::profile::{self, Store, account_name};
use synchronizer_setup::rehearsal::{self, Behaviour};

use crate::key_ring_session::{self, KeyRing};
use crate::program::{self, Finished, Home};
use crate::sign_in::cast::Cast;
use crate::{sign_out, stage};

const PATIENCE: Duration = Duration::from_mins(1);

fn again(account: &Account, way: Way) -> Wanted {
    let Known {
        place,
        tenant,
        user,
    } = Known::of(account);
    Wanted::at(place, tenant, user, way, stage::page())
}

#[tokio::test]
async fn a_repair_changes_one_account_one_secret_and_the_time() {
    let folder = crate::kept::folder();
    let cloud = rehearsal::start_with(Behaviour::HAPPY, None).await.unwrap();
    let world = stage::world(&cloud, folder.path());
    let before = sign_out::connected(&world).await;
    let account = before.microsoft365.clone().unwrap().account;
    let name = account_name(&before.id, System::Microsoft365);
    let old = world.secrets.get(&name).unwrap().unwrap();

    let way = Way::Play("administrator".to_owned());
    let wanted = again(&account, way);
    let signed_in = connect::sign_in(world.clone(), wanted).await.unwrap();
    let tested = signed_in.account.tested;
    let after = profile::repair(world.clone(), &before.id, signed_in, &before.crm)
        .await
        .unwrap();

    let mut expected = before.clone();
    let connection = expected.microsoft365.as_mut().unwrap();
    connection.account.tested = tested;
    expected.changed = after.changed;
    assert_eq!(after, expected);
    assert_eq!(Store::of(&world).load("Nordfjell").unwrap(), expected);
    let new = world.secrets.get(&name).unwrap().unwrap();
    assert!(!new.matches(old.expose()), "the new sign-in is kept");
}

#[tokio::test]
async fn a_colleague_is_a_wrong_account_and_changes_nothing() {
    let folder = crate::kept::folder();
    let cloud = rehearsal::start_with(Behaviour::HAPPY, None).await.unwrap();
    let world = stage::world(&cloud, folder.path());
    let before = sign_out::connected(&world).await;
    let name = account_name(&before.id, System::Microsoft365);
    let old = world.secrets.get(&name).unwrap().unwrap();

    let colleague = stage::microsoft365(&world, "user", Path::Ordinary)
        .await
        .unwrap();
    let found = colleague.account.user.clone();
    let refused = profile::repair(world.clone(), &before.id, colleague.clone(), &before.crm).await;

    let failure = refused.expect_err("another person");
    assert_eq!(failure.outcome, Outcome::WrongAccount);
    assert_eq!(failure.get("found"), Some(found.as_str()));
    let expected = before.microsoft365.clone().unwrap().account.user;
    assert_eq!(failure.get("expected"), Some(expected.as_str()));
    assert_eq!(Store::of(&world).load("Nordfjell").unwrap(), before);
    let kept = world.secrets.get(&name).unwrap().unwrap();
    assert!(kept.matches(old.expose()));

    // On purpose, by another name, it is possible.
    let changed = profile::commit(world, before, vec![colleague])
        .await
        .unwrap();
    assert_eq!(changed.microsoft365.unwrap().account.user, found);
}

#[tokio::test]
async fn the_page_suggests_the_account_and_the_company_of_the_profile() {
    let folder = crate::kept::folder();
    let cloud = rehearsal::start_with(Behaviour::HAPPY, None).await.unwrap();
    let world = stage::world(&cloud, folder.path());
    let profile = sign_out::connected(&world).await;
    for system in profile.systems() {
        let account = profile.connection(system).unwrap().account.clone();
        let wanted = again(&account, Way::Link);
        let mut straw = connect::sign_in(world.clone(), wanted).pin();
        let link = loop {
            if let Progress::Link { link, .. } = straw.sip().await.expect("a link comes") {
                break link;
            }
        };
        let given = |name: &str| {
            let found = link.query_pairs().find(|(key, _)| key == name);
            found.map(|(_, value)| value.into_owned())
        };
        assert_eq!(given("login_hint"), Some(account.user.clone()), "{link}");
        let place = given("acr_values").unwrap_or_else(|| link.path().to_owned());
        assert!(place.contains(&account.tenant), "{link}");
    }
}

/// The real program with a real key store, in front of the rehearsal of this process.
struct Scene {
    home: Home,
    ring: KeyRing,
    cast: Cast,
    options: [String; 4],
}

impl Scene {
    async fn start() -> Option<Self> {
        let home = Home::new();
        let ring = key_ring_session::start(&home)?;
        let cast = Cast::start(Behaviour::HAPPY).await;
        let (settings, authority) = cast.write_below(home.path());
        let options = [
            "--config".to_owned(),
            settings.display().to_string(),
            "--ca-certificate".to_owned(),
            format!("127.0.0.1={}", authority.display()),
        ];
        Some(Self {
            home,
            ring,
            cast,
            options,
        })
    }

    fn start_program(&self, arguments: &str) -> program::Conversation {
        let words = arguments.split(' ').map(str::to_owned);
        let all: Vec<String> = words.chain(self.options.clone()).collect();
        let mut command = self.home.command(&all);
        let _ = self.ring.dress(&mut command);
        program::start(command)
    }

    fn run(&self, arguments: &str) -> Finished {
        self.start_program(arguments).finish(PATIENCE)
    }

    async fn sign_in(&self, arguments: &str, person: &str) -> Value {
        let arguments = format!("sign-in {arguments} --no-browser --json --profile Nordfjell");
        let mut conversation = self.start_program(&arguments);
        loop {
            let event = conversation.json(PATIENCE);
            if event["event"] == "result" {
                let finished = conversation.finish(PATIENCE);
                assert_eq!(event["exit"], finished.code(), "{event:#}");
                return event;
            }
            let link = event["url"].as_str().expect("a link").parse().unwrap();
            let played = self.cast.rehearsal.player().play(&link, person).await;
            drop(played.expect("a walk"));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_is_repaired_changed_on_purpose_and_signed_out_in_the_terminal() {
    let Some(scene) = Scene::start().await else {
        return;
    };
    let first = scene.sign_in("microsoft365", "administrator").await;
    assert_eq!(first["exit"], 0, "{first:#}");

    let again = scene.sign_in("microsoft365", "administrator").await;
    assert_eq!(again["exit"], 0, "{again:#}");
    for contradiction in [
        "sign-in microsoft365 --profile Nordfjell --cloud china",
        "sign-in microsoft365 --profile Nordfjell --login-hint per@nordfjell.example",
        "sign-in microsoft365 --profile Nordfjell --tenant 00000000-0000-4000-8000-00000000ffff",
        "sign-in google --profile Nordfjell",
        "sign-in superoffice --device-code",
    ] {
        let finished = scene.run(contradiction);
        assert_eq!(finished.code(), 2, "{contradiction}: {finished:?}");
    }
    let on_purpose = scene
        .sign_in("microsoft365 --another-account", "user")
        .await;
    assert_eq!(on_purpose["exit"], 0, "{on_purpose:#}");

    let id = on_purpose["profile"]["id"].as_str().expect("kept");
    let entry = format!("profile/{id}/microsoft365/refresh-token");
    let ring = || scene.ring.search(&scene.home, "username", &entry);
    assert!(ring().contains("secret = "), "{}", ring());
    let out = scene.run("sign-out microsoft365 --profile Nordfjell --json");
    assert_eq!(out.code(), 0, "{out:?}");
    let told: Value = serde_json::from_str(out.stdout.trim()).expect("one object");
    assert_eq!(told["left"], "not-offered", "{told:#}");
    assert!(told["by_hand"].is_string());
    assert!(!ring().contains("secret = "), "forgotten: {}", ring());
    let text = scene.run("sign-out microsoft365 --profile Nordfjell");
    assert_eq!(text.code(), 0);
    assert!(text.stdout.contains("You are signed out of Microsoft 365"));
    assert_eq!(scene.run("check --profile Nordfjell").code(), 10);

    // No calendar system is connected any more, so that the profile follows the next one.
    let google = scene.sign_in("google", "administrator").await;
    assert_eq!(google["exit"], 0, "{google:#}");
    let check = scene.run("check --profile Nordfjell --format json");
    assert_eq!(check.code(), 0, "{check:?}");
    let check: Value = serde_json::from_str(check.stdout.trim()).expect("one object");
    assert_eq!(check["results"][0]["system"], "google", "{check:#}");
    let listed = scene.run("profile list");
    assert!(listed.stdout.contains("Google") && !listed.stdout.contains("Microsoft"));
    let shown = scene.run("profile show Nordfjell");
    let user = google["account"]["user"].as_str().expect("a person");
    assert!(shown.stdout.contains(user), "{shown:?}");
    let out = scene.run("sign-out google --profile Nordfjell --json");
    assert!(out.stdout.contains("\"left\":\"revoked\""), "{out:?}");
    assert_eq!(scene.run("sign-out google --profile Nobody").code(), 1);
}
