//! Locked, missing, denied, full, slow, empty: each is a result of its own, with words of its own (S-KEY-06).

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use synchronizer_setup::check::System;
use synchronizer_setup::profile;
use synchronizer_setup::secret::{Error, Secret, Store};
use synchronizer_setup::settings::Settings;
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::world::World;

use super::sign_ins::{contoso, world};

/// A store that always answers the same, off the thread of whoever asks.
#[derive(Debug)]
enum Always {
    Fails(Error),
    Sleeps,
    Empty,
}

impl Always {
    fn answer(&self) -> Result<(), Error> {
        assert_eq!(std::thread::current().name(), Some("key-store"));
        match self {
            Self::Fails(error) => Err(error.clone()),
            Self::Sleeps => {
                std::thread::sleep(Duration::from_mins(1));
                Ok(())
            }
            Self::Empty => Ok(()),
        }
    }
}

impl Store for Always {
    fn get(&self, _: &str) -> Result<Option<Secret>, Error> {
        self.answer().map(|()| None)
    }

    fn set(&self, _: &str, _: &Secret) -> Result<(), Error> {
        self.answer()
    }

    fn delete(&self, _: &str) -> Result<(), Error> {
        self.answer()
    }

    fn kind(&self) -> &'static str {
        "keyring"
    }
}

fn behind(store: Always) -> World {
    let mut settings = Settings::default();
    settings.sign_in.key_store_limit = if matches!(store, Always::Sleeps) {
        1
    } else {
        60
    };
    World {
        settings: Arc::new(settings),
        ..world(Arc::new(store))
    }
}

#[tokio::test]
async fn each_trouble_of_the_key_store_has_a_result_and_words_of_its_own() {
    let reason = || "the reason".to_owned();
    let table = [
        (Always::Fails(Error::Locked(reason())), "keyring-locked"),
        (Always::Fails(Error::Missing(reason())), "keyring-missing"),
        (Always::Fails(Error::Denied(reason())), "keyring-denied"),
        (Always::Fails(Error::Full(reason())), "keyring-full"),
        (
            Always::Fails(Error::TooLarge(reason())),
            "keyring-too-large",
        ),
        (
            Always::Fails(Error::NotKept(reason())),
            "keyring-unreliable",
        ),
        (Always::Sleeps, "keyring-slow"),
        (Always::Fails(Error::PassphraseNeeded), "passphrase-needed"),
        (Always::Fails(Error::PassphraseWrong), "passphrase-wrong"),
        (Always::Fails(Error::Damaged(reason())), "secrets-damaged"),
    ];
    let rows = table.len();
    let texts = Texts::new(Language::English);
    let (mut headings, mut causes) = (BTreeSet::new(), BTreeSet::new());
    for (store, code) in table {
        let world = behind(store);

        let asked = profile::refresh_token(&world, &contoso(), System::SuperOffice).await;

        let failure = profile::failure(&asked.expect_err("the store has trouble"));
        assert_eq!((failure.outcome.code(), failure.outcome.exit()), (code, 30));
        let told = texts.failure(&failure);
        assert!(!told.advice.is_empty(), "{code}");
        headings.insert(told.heading);
        causes.insert(told.cause);
    }
    assert_eq!((headings.len(), causes.len()), (rows, rows), "{headings:?}");

    let empty = behind(Always::Empty);
    let asked = profile::refresh_token(&empty, &contoso(), System::SuperOffice).await;
    assert!(matches!(asked, Ok(None)), "{asked:?}");
}
