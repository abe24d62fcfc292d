//! This computer: whether a browser can come back to it, and whether it keeps secrets.

use std::time::Duration;

use crate::check::{Failure, Found, Outcome};
use crate::connect::Place;
use crate::oauth::{Expectation, IssuerRule, Limits, Listener, PageTexts, Redirect};
use crate::profile;
use crate::secret::{self, Door};
use crate::settings::SecretStore;
use crate::world::World;

/// Opens a listener and reaches it by each address that a browser may be sent to (S-LST-05): both literals and the name
/// where Microsoft is among the places, the literal alone elsewhere.
pub(super) async fn listener(world: &World, places: &[Place]) -> Result<Found, Failure> {
    let both = places
        .iter()
        .any(|place| matches!(place, Place::Microsoft365 { .. }));
    let usual = Limits::default();
    let expectation = Expectation {
        redirect: if both {
            Redirect::Localhost
        } else {
            Redirect::Ipv4
        },
        state: secret::random(16),
        issuer: IssuerRule::Ignored,
        limits: Limits {
            grace: Duration::ZERO,
            self_test: world.settings.patient(usual.self_test),
            ..usual
        },
        page: PageTexts::default(),
    };
    let blocked =
        |error: crate::oauth::listener::Error| Failure::new(error.outcome(), error.to_string());
    let listener = Listener::start(expectation).await.map_err(blocked)?;
    listener.self_test().await.map_err(blocked)?;
    Ok(Found::nothing())
}

/// Writes, reads and removes a probe, bounded (S-KEY-01). A file that is still locked is asked for when it is needed.
pub(super) async fn key_store(world: &World) -> Result<Found, Failure> {
    let kind = SecretStore::of(world.secrets.as_ref());
    let probe = |store: &dyn secret::Store| match store.door() {
        Door::Open => secret::probe(store),
        Door::Locked | Door::New => Ok(()),
    };
    let probed = world.secret(probe).await;
    probed.map_err(|error| profile::failure(&error))?;
    let name = match kind {
        SecretStore::Keyring => "keyring",
        SecretStore::Session => "session",
        SecretStore::File => "file",
    };
    Ok(Found::fact("store", name))
}

/// Whether a finding is about this computer alone, and not about the way to a provider.
pub(super) fn concerns(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::ListenerBlocked
            | Outcome::KeyringMissing
            | Outcome::KeyringLocked
            | Outcome::KeyringSlow
            | Outcome::KeyringDenied
            | Outcome::KeyringFull
            | Outcome::KeyringTooLarge
            | Outcome::KeyringUnreliable
            | Outcome::PassphraseNeeded
            | Outcome::PassphraseWrong
            | Outcome::PassphraseTooShort
            | Outcome::SecretsDamaged
            | Outcome::FileProblem
    )
}
