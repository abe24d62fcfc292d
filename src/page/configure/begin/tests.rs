//! What a sign-in expects, and what comes before it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::super::kept::Kept;
use super::*;
use crate::check::{Outcome, Timeline};
use crate::http::{Client, Proxy};
use crate::oauth::{Account, Tokens};
use crate::remedy::Button;
use crate::secret::{Secret, SessionStore};
use crate::settings::{Settings, Source};
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
        System::Google => "workspace",
    };
    let account = Account {
        system,
        place: place.to_owned(),
        tenant: "Cust12345".to_owned(),
        organization: "Nordfjell Energi AS".to_owned(),
        key: "42".to_owned(),
        name: String::new(),
        user: String::new(),
        administrator: None,
        users: None,
        scopes: Vec::new(),
        consent: None,
        tested: jiff::Timestamp::UNIX_EPOCH,
    };
    let access = Secret::new("access".to_owned());
    let refresh = None;
    SignedIn {
        account,
        tokens: Arc::new(Tokens { access, refresh }),
        timeline: Timeline::default(),
        rehearsal: false,
        warnings: Vec::new(),
    }
}

fn choice() -> Choice {
    Choice {
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
