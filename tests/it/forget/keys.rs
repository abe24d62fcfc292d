//! The key store in it: listed or not, closed, with parts of long secrets and what belongs to others.

use std::sync::Arc;
use std::time::Duration;

use keyring_core::api::CredentialStoreApi as _;
use keyring_core::mock;
use synchronizer_setup::check::{Outcome, System};
use synchronizer_setup::connect::forget::{Kept, Why, forget, look};
use synchronizer_setup::profile::{account_name, password_name};
use synchronizer_setup::secret::{Error, KeyStore, PART, Secret, SessionStore, Store};

use super::Desk;

fn kept(desk: &Desk, secrets: Arc<dyn Store>) -> Kept {
    Kept {
        folders: desk.folders.clone(),
        secrets,
        limit: Duration::from_secs(30),
        is_chosen: true,
    }
}

fn secret(length: usize) -> Secret {
    Secret::new("x".repeat(length))
}

/// How many entries of a service hold something.
fn held(mock: &mock::Store, service: &str) -> usize {
    let all = mock.search(&[("service", service)].into()).expect("a list");
    let mine = |it: &&keyring_core::Entry| it.get_specifiers().is_some_and(|it| it.0 == service);
    let mine = all.iter().filter(mine);
    mine.filter(|entry| entry.get_secret().is_ok()).count()
}

#[tokio::test]
async fn every_entry_of_the_service_goes_and_none_of_another_one() {
    let desk = Desk::new();
    let profile = desk.save_connected("Contoso");
    let mock = mock::Store::new().expect("a mock");
    let ours = KeyStore::new(mock.clone(), "synchronizer-setup", PART);
    let theirs = KeyStore::new(mock.clone(), "synchronizer-setup-rehearsal", PART);
    let long = account_name(&profile.id, System::SuperOffice);
    for (name, length) in [
        (long.as_str(), 9_000),
        ("proxy/proxy.contoso.example:8080", 10),
        ("profile/0123456789abcdef01234567/google/waiting", 10),
        ("probe/left-by-a-crash", 10),
    ] {
        ours.set(name, &secret(length)).expect("room");
    }
    // Parts that an earlier version has written, and of which a crash has left no header.
    let part = mock.build(
        "synchronizer-setup",
        "profile/x/google/refresh-token#1",
        None,
    );
    part.expect("an entry").set_secret(b"part").expect("room");
    theirs.set(&long, &secret(10)).expect("room");
    let kept = kept(&desk, Arc::new(ours));

    let found = look(&kept).await.expect("nobody works here");
    assert_eq!((found.entries, found.profiles), (5, 1), "{found:?}");
    let done = forget(&kept).await.expect("nobody works here");

    assert_eq!((done.entries, done.profiles), (5, 1), "{done:?}");
    assert!(done.failures.is_empty(), "{done:?}");
    assert_eq!(held(&mock, "synchronizer-setup"), 0);
    assert_eq!(held(&mock, "synchronizer-setup-rehearsal"), 1);
    assert_eq!(
        done.systems.into_iter().collect::<Vec<_>>(),
        [System::SuperOffice]
    );
}

#[tokio::test]
async fn where_a_store_lists_nothing_the_names_of_profiles_lead_to_everything() {
    let desk = Desk::new();
    let profile = desk.save("Contoso");
    let damaged = desk.save("Fabrikam");
    let file = desk.folders.profiles().join(format!("{}.json", damaged.id));
    std::fs::write(file, "{ damaged").expect("room");
    let store = Arc::new(SessionStore::default());
    let names = [
        account_name(&profile.id, System::Google),
        password_name(&damaged.id, System::SuperOffice),
        format!("profile/{}/microsoft365/waiting", damaged.id),
    ];
    for name in &names {
        store.set(name, &secret(10)).expect("room");
    }

    let done = forget(&kept(&desk, Arc::clone(&store) as _))
        .await
        .expect("nobody works here");

    assert_eq!(done.profiles, 2, "{done:?}");
    for name in names {
        assert!(store.get(&name).expect("memory").is_none(), "{name}");
    }
}

/// A key store that answers everything like this.
#[derive(Debug)]
struct Closed(Error);

impl Store for Closed {
    fn get(&self, _account: &str) -> Result<Option<Secret>, Error> {
        Err(self.0.clone())
    }

    fn set(&self, _account: &str, _secret: &Secret) -> Result<(), Error> {
        Err(self.0.clone())
    }

    fn delete(&self, _account: &str) -> Result<(), Error> {
        Err(self.0.clone())
    }

    fn names(&self) -> Result<Vec<String>, Error> {
        Err(self.0.clone())
    }

    fn kind(&self) -> &'static str {
        "keyring"
    }
}

#[tokio::test]
async fn a_closed_key_store_keeps_the_profiles_that_name_it_and_nothing_else() {
    let closed = Error::Locked("for a test".to_owned());
    let desk = Desk::new();
    let needs = desk.save_connected("Contoso");
    let _ = desk.save("Fabrikam");

    let locked = kept(&desk, Arc::new(Closed(closed)));
    let found = look(&locked).await.expect("nobody works here");
    assert!(found.unknown.is_some());
    let done = forget(&locked).await.expect("nobody works here");

    assert_eq!(done.failures[0].outcome, Outcome::KeyringLocked);
    let stays: Vec<_> = done
        .stays
        .iter()
        .map(|it| (it.path.clone(), it.why))
        .collect();
    let file = desk.folders.profiles().join(format!("{}.json", needs.id));
    assert_eq!(stays, [(file, Why::SignIns)]);
    assert!(desk.store().load("Contoso").is_ok() && desk.store().load("Fabrikam").is_err());

    let again = forget(&kept(&desk, Arc::new(SessionStore::default()))).await;
    assert_eq!(again.expect("nobody works here").profiles, 1);
    assert_eq!(desk.files(), Vec::<std::path::PathBuf>::new());
}

#[tokio::test]
async fn a_computer_without_a_key_store_is_no_reason_to_keep_what_needs_none() {
    let desk = Desk::new();
    desk.fill();

    let missing = Arc::new(Closed(Error::Missing("for a test".to_owned())));
    let done = forget(&kept(&desk, missing))
        .await
        .expect("nobody works here");

    assert!(
        done.failures.is_empty() && done.stays.is_empty(),
        "{done:?}"
    );
    assert_eq!(desk.files(), Vec::<std::path::PathBuf>::new());
}
