//! What a sign-in expects, and what comes before it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::super::kept::Kept;
use super::*;
use crate::check::{Outcome, Timeline};
use crate::http::{Client, Proxy};
use crate::oauth::{Account, Purpose};
use crate::remedy::Button;
use crate::secret::{Secret, SessionStore};
use crate::settings::{ClientSecret, Settings, Source};
use crate::text::Language;
use crate::world::{Folders, NoBrowser, SystemClock};

fn world() -> World {
    let http = Client::new(Proxy::Direct, Vec::new(), Duration::from_secs(1));
    World {
        clock: Arc::new(SystemClock),
        http: http.expect("a client without proxy and authorities can be built"),
        secrets: Arc::new(SessionStore::default()),
        browser: Arc::new(NoBrowser),
        folders: Folders::below(std::path::Path::new("/nonexistent")),
        settings: Arc::new(Settings::default()),
        rehearsal: false,
    }
}

fn signed_in(system: System) -> SignedIn {
    let place = match system {
        System::SuperOffice => "online",
        System::Microsoft365 => "worldwide",
        System::Exchange => "mail.contoso.example",
        System::Google => "workspace",
    };
    let account = Account {
        place: place.to_owned(),
        tenant: "Cust12345".to_owned(),
        organization: "Nordfjell Energi AS".to_owned(),
        key: "42".to_owned(),
        ..Account::nobodys(system)
    };
    SignedIn::of(account, None)
}

fn choice() -> Choice {
    Choice {
        crm: crate::page::select::Crm::Online,
        environment: "online".to_owned(),
        tenant: None,
        calendar: System::Microsoft365,
        cloud: "worldwide".to_owned(),
        google: crate::google::Kind::Workspace,
    }
}

#[test]
fn signing_in_again_expects_the_organization_of_the_profile() {
    for system in System::ALL {
        let mut side = Side::new(system);
        let choice = Choice {
            calendar: system,
            ..choice()
        };
        assert_eq!(side.expected(&choice), None);

        let account = signed_in(system).account;
        side.kept = Some(Kept::Saved(account.clone()));

        assert_eq!(side.expected(&choice), Some(account.tenant));
    }
}

#[test]
fn at_another_place_nothing_is_known_of_the_organization() {
    let mut side = Side::new(System::SuperOffice);
    side.kept = Some(Kept::Saved(signed_in(System::SuperOffice).account));
    let typed = Choice {
        tenant: Some("Cust67890".to_owned()),
        ..choice()
    };
    let elsewhere = Choice {
        environment: "sod".to_owned(),
        ..choice()
    };

    assert_eq!(side.expected(&typed), Some("Cust67890".to_owned()));
    assert_eq!(side.expected(&elsewhere), None);
}

#[derive(Debug)]
struct NoStore;

impl secret::Store for NoStore {
    fn get(&self, _: &str) -> Result<Option<Secret>, secret::Error> {
        Err(secret::Error::Missing("none".to_owned()))
    }

    fn set(&self, _: &str, _: &Secret) -> Result<(), secret::Error> {
        Err(secret::Error::Missing("none".to_owned()))
    }

    fn delete(&self, _: &str) -> Result<(), secret::Error> {
        Err(secret::Error::Missing("none".to_owned()))
    }

    fn kind(&self) -> &'static str {
        "keyring"
    }
}

/// What comes out, and whether the sign-in began.
async fn run(world: World) -> (Result<SignedIn, Failure>, bool) {
    let began = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&began);
    let sign_in = sipper::sipper(move |_| async move {
        seen.store(true, Ordering::Relaxed);
        Ok(signed_in(System::SuperOffice))
    });
    let result = probed(System::SuperOffice, world, sign_in).await;
    (result, began.load(Ordering::Relaxed))
}

#[tokio::test]
async fn nothing_begins_while_the_key_store_does_not_work() {
    let mut world = world();
    world.secrets = Arc::new(NoStore);

    let (result, began) = run(world).await;

    let failure = result.expect_err("there is no key store");
    assert_eq!(failure.outcome, Outcome::KeyringMissing);
    assert!(!began);
}

#[tokio::test]
async fn a_sign_in_begins_once_the_key_store_works() {
    let (result, began) = run(world()).await;

    assert!(result.is_ok() && began);
}

#[test]
fn only_an_explicit_choice_keeps_for_the_session_and_goes_on_as_it_began() {
    let texts = Texts::new(Language::English);
    for (button, store) in [
        (Button::TryAgain, "keyring"),
        (Button::KeepForSession, "session"),
    ] {
        let mut world = world();
        world.secrets = Arc::new(NoStore);
        let mut side = Side::new(System::Microsoft365);
        side.path = Path::AdminConsent;
        side.card = Card::Failed {
            failure: Failure::new(Outcome::KeyringLocked, "").of(System::Microsoft365),
            timeline: Timeline::default(),
        };

        let act = Act::Remedy(button);
        drop(side.update(act, &mut world, &texts, &choice()));

        assert_eq!(world.secrets.kind(), store);
        assert_eq!(side.path, Path::AdminConsent);
        assert!(side.card.is_busy());
    }
}

#[test]
fn a_client_id_that_policy_locks_is_neither_used_nor_kept() {
    let texts = Texts::new(Language::English);
    for (system, key) in [
        (System::SuperOffice, "superoffice.online.client_id"),
        (
            System::Microsoft365,
            "microsoft365.clouds.worldwide.client_id",
        ),
    ] {
        let mut world = world();
        let locked = Source::Policy { locked: true };
        let sources = &mut Arc::make_mut(&mut world.settings).sources;
        let _ = sources.insert(key.to_owned(), locked);
        let before = Arc::clone(&world.settings);
        let mut side = Side::new(system);
        for act in [
            Act::OwnRegistration,
            Act::ClientIdChanged("mine".to_owned()),
            Act::ClientIdGiven,
        ] {
            drop(side.update(act, &mut world, &texts, &choice()));
        }

        assert!(matches!(side.card, Card::Editing), "no sign-in begins");
        assert_eq!(side.note, Some("card-client-id-locked"));
        assert!(Arc::ptr_eq(&world.settings, &before), "nothing was changed");
    }
}

#[test]
fn a_corrected_client_id_keeps_the_secret_and_without_one_no_browser_opens() {
    let texts = Texts::new(Language::English);
    for (stored, begins) in [("GOCSPX-made_up", true), ("", false)] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut world = world();
        world.folders = Folders::below(folder.path());
        let google = &mut Arc::make_mut(&mut world.settings).google;
        google.client_secret = ClientSecret::new(stored);
        let mut side = Side::new(System::Google);
        for act in [
            Act::OwnRegistration,
            Act::ClientIdChanged("corrected.apps.googleusercontent.com".to_owned()),
            Act::ClientIdGiven,
        ] {
            drop(side.update(act, &mut world, &texts, &choice()));
        }

        assert_eq!(side.card.is_busy(), begins);
        assert_eq!(matches!(side.card, Card::Editing), !begins);
        let kept = world.settings.google.client_secret.expose();
        assert_eq!(kept.unwrap_or_default(), stored);
        let id = &world.settings.google.client_id;
        assert_eq!(id == "corrected.apps.googleusercontent.com", begins);
        let note = (!begins).then_some("card-client-secret-missing");
        assert_eq!(side.note, note);
    }
}

#[test]
fn boxes_to_tick_are_explained_while_the_attempt_goes_on() {
    let (texts, mut world) = (Texts::new(Language::English), world());
    let mut side = Side::new(System::Google);
    drop(side.sign_in(&world, &texts, &choice(), Path::Ordinary));
    let link = Progress::Link {
        purpose: Purpose::SignIn,
        link: url::Url::parse("https://accounts.example/").expect("valid"),
        limit: Duration::from_mins(10),
        patience: crate::oauth::Patience::default(),
    };
    let attempt = side.attempt;
    for act in [Act::Heard(attempt, link), Act::PageSays("boxes-to-tick")] {
        drop(side.update(act, &mut world, &texts, &choice()));
    }
    assert!(matches!(side.card, Card::Waiting { .. }));
    assert_eq!(side.note, Some("page-hint-boxes-to-tick"));
    let turn = side.turn(&world, &texts);
    assert!(turn.contains("tick every one (Select all)"), "{turn}");

    let received = Act::Heard(attempt, Progress::Received);
    drop(side.update(received, &mut world, &texts, &choice()));

    assert!(side.card.is_busy());
    assert_eq!(side.note, None);
}

#[test]
fn a_code_for_another_device_never_takes_the_place_of_an_administrators_way() {
    let texts = Texts::new(Language::English);
    for (path, offered) in [
        (Path::Ordinary, true),
        (Path::Again, true),
        (Path::Administrator, false),
        (Path::AdminConsent, false),
    ] {
        let mut side = Side::new(System::Microsoft365);
        side.path = path;

        assert_eq!(side.other_device(&texts).is_some(), offered, "{path:?}");
    }
}

#[test]
fn another_account_is_asked_for_in_the_browser_and_not_suggested() {
    let (texts, mut world) = (Texts::new(Language::English), world());
    let mut side = Side::new(System::Microsoft365);
    side.path = Path::Again;
    side.card = Card::Connected(signed_in(System::Microsoft365));

    drop(side.update(Act::AnotherAccount, &mut world, &texts, &choice()));

    assert!(side.card.is_busy());
    assert_eq!(side.path, Path::Ordinary);
}

#[test]
fn a_failure_goes_when_another_place_is_chosen_and_an_earlier_sign_in_is_of_the_same_place() {
    let (texts, world) = (Texts::new(Language::English), world());
    let elsewhere = Choice {
        environment: "sod".to_owned(),
        ..choice()
    };
    let mut side = Side::new(System::SuperOffice);
    side.keep(Kept::Saved(signed_in(System::SuperOffice).account));
    let failed = || Card::Failed {
        failure: Failure::new(Outcome::TenantDeleted, "").of(System::SuperOffice),
        timeline: Timeline::default(),
    };

    drop(side.sign_in(&world, &texts, &elsewhere, Path::Ordinary));
    side.card = failed();
    assert!(side.earlier().is_none(), "it is of another place");
    side.enter(&elsewhere);
    assert!(matches!(side.card, Card::Failed { .. }));

    side.enter(&choice());
    assert!(matches!(side.card, Card::Saved(_)));

    drop(side.sign_in(&world, &texts, &choice(), Path::Ordinary));
    side.card = failed();
    assert!(side.earlier().is_some());
}

#[test]
fn a_proven_sign_in_stands_until_a_further_one_succeeds() {
    let (texts, mut world) = (Texts::new(Language::English), world());
    let elsewhere = Choice {
        cloud: "china".to_owned(),
        ..choice()
    };
    let proven = signed_in(System::Microsoft365);
    let mut side = Side::new(System::Microsoft365);
    side.card = Card::Connected(proven.clone());

    drop(side.update(Act::AnotherAccount, &mut world, &texts, &choice()));
    assert!(side.card.is_busy());
    drop(side.update(Act::Cancel, &mut world, &texts, &choice()));
    assert!(matches!(&side.card, Card::Connected(still) if still.account == proven.account));

    drop(side.sign_in(&world, &texts, &choice(), Path::AdminConsent));
    drop(side.ended(Err(Failure::new(Outcome::DeniedByUser, ""))));
    assert_eq!(side.earlier(), Some(&proven.account));
    drop(side.update(Act::Cancel, &mut world, &texts, &choice()));
    assert!(matches!(side.card, Card::Connected(_)));

    drop(side.sign_in(&world, &texts, &elsewhere, Path::Ordinary));
    assert!(side.earlier().is_none(), "it is of another place");
    drop(side.update(Act::Cancel, &mut world, &texts, &elsewhere));
    assert!(matches!(side.card, Card::Empty));

    drop(side.sign_in(&world, &texts, &choice(), Path::Ordinary));
    drop(side.ended(Ok(proven)));
    assert!(side.proven.is_none(), "the newer one took its place");
}
