//! The sign-ins of a profile in the key store.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use keyring_core::api::CredentialStoreApi as _;
use synchronizer_setup::check::System;
use synchronizer_setup::http::{Client, Proxy};
use synchronizer_setup::oauth::Tokens;
use synchronizer_setup::profile::{
    self, Kept, Profile, account_name, forget, keep, refresh_token, stored,
};
use synchronizer_setup::secret::{KeyStore, PART, Secret, Store};
use synchronizer_setup::settings::{SecretStore, Settings};
use synchronizer_setup::world::{Folders, NoBrowser, SystemClock, World};

use super::faulty::{Fault, Faulty};
use super::{ACCOUNT, SERVICE, accounts, mock, secret};
use crate::stage;

/// A world with this key store, in a folder of its own.
pub(super) fn world(secrets: Arc<dyn Store>) -> World {
    World {
        clock: Arc::new(SystemClock),
        http: Client::new(Proxy::Direct, Vec::new(), Duration::from_secs(1)).unwrap(),
        secrets,
        browser: Arc::new(NoBrowser),
        folders: Folders::below(std::path::Path::new("nowhere")),
        settings: Arc::new(Settings::default()),
        rehearsal: false,
    }
}

pub(super) fn contoso() -> Profile {
    stage::profile("Contoso", false, Timestamp::UNIX_EPOCH)
}

fn tokens(refresh: Option<Secret>) -> Tokens {
    Tokens {
        access: Secret::new("the-access-token".to_owned()),
        refresh,
    }
}

#[test]
fn the_name_of_a_refresh_token_is_fixed_and_not_personal() {
    let id = "0123456789abcdef01234567".parse().unwrap();

    assert_eq!(account_name(&id, System::SuperOffice), ACCOUNT);
    assert_eq!(
        account_name(&id, System::Microsoft365),
        "profile/0123456789abcdef01234567/microsoft365/refresh-token"
    );
}

#[tokio::test]
async fn a_sign_in_is_kept_listed_and_forgotten() {
    let (mock, store) = mock();
    let world = world(Arc::new(store));
    let profile = contoso();
    let system = System::Microsoft365;
    let name = account_name(&profile.id, system);

    let kept = keep(&world, &profile, system, &tokens(Some(secret('1', 3_000))))
        .await
        .unwrap();

    assert_eq!(kept, Kept::RefreshToken(name.clone()));
    assert_eq!(stored(&world, &profile).await.unwrap(), [name]);
    let found = refresh_token(&world, &profile, system)
        .await
        .unwrap()
        .unwrap();
    assert!(found.matches(secret('1', 3_000).expose()));
    assert!(
        refresh_token(&world, &profile, System::SuperOffice)
            .await
            .unwrap()
            .is_none()
    );

    forget(&world, &profile, system).await.unwrap();
    assert_eq!(accounts(&mock), [""; 0]);
}

#[tokio::test]
async fn a_sign_in_without_a_refresh_token_removes_the_one_before() {
    let (_, store) = mock();
    let world = world(Arc::new(store));
    let profile = contoso();
    let system = System::SuperOffice;
    let _ = keep(&world, &profile, system, &tokens(Some(secret('1', 30))))
        .await
        .unwrap();

    let kept = keep(&world, &profile, system, &tokens(None)).await.unwrap();

    assert_eq!(kept, Kept::Nothing);
    assert!(stored(&world, &profile).await.unwrap().is_empty());
}

#[tokio::test]
async fn purging_removes_the_secrets_and_then_the_file() {
    let folder = crate::kept::folder();
    let (mock, store) = mock();
    let world = World {
        folders: Folders::below(folder.path()),
        ..world(Arc::new(store))
    };
    let profiles = profile::Store::of(&world);
    let mut profile = contoso();
    profiles.save(&mut profile).unwrap();
    for system in System::ALL {
        let _ = keep(&world, &profile, system, &tokens(Some(secret('1', 3_000))))
            .await
            .unwrap();
    }

    profile::purge(&world, &profiles, &profile).await.unwrap();

    assert_eq!(accounts(&mock), [""; 0]);
    assert!(profiles.list().unwrap().is_empty());
}

#[tokio::test]
async fn neither_key_store_nor_profile_gets_the_access_token() {
    let folder = crate::kept::folder();
    let (mock, store) = mock();
    let world = World {
        folders: Folders::below(folder.path()),
        ..world(Arc::new(store))
    };
    let mut profile = contoso();
    let tokens = tokens(Some(Secret::new("the-refresh-token".to_owned())));

    let kept = keep(&world, &profile, System::SuperOffice, &tokens).await;
    profile::Store::of(&world).save(&mut profile).unwrap();

    assert!(kept.is_ok());
    assert_eq!(accounts(&mock).len(), 1);
    let entry = mock.build(SERVICE, &accounts(&mock)[0], None).unwrap();
    assert_eq!(entry.get_secret().unwrap(), b"v1.dGhlLXJlZnJlc2gtdG9rZW4=");
    let file = world
        .folders
        .profiles()
        .join(format!("{}.json", profile.id));
    let text = std::fs::read_to_string(file).unwrap();
    assert!(!text.contains(tokens.access.expose()) && !text.contains("the-refresh-token"));
}

#[tokio::test]
async fn without_a_key_store_nothing_is_kept_anywhere_else() {
    let folder = crate::kept::folder();
    let mock = keyring_core::mock::Store::new().unwrap();
    let broken = KeyStore::new(Faulty::new(&mock, Fault::After(0)), SERVICE, PART);
    let world = World {
        folders: Folders::below(folder.path()),
        ..world(Arc::new(broken))
    };
    let tokens = tokens(Some(secret('1', 100)));

    let refused = keep(&world, &contoso(), System::Microsoft365, &tokens).await;

    assert!(refused.is_err());
    assert_eq!(accounts(&mock), [""; 0]);
    assert!(folder.path().read_dir().unwrap().next().is_none());
}

#[test]
fn a_profile_says_where_its_secrets_are() {
    let chosen = |secrets| Profile {
        secrets,
        ..contoso()
    };

    assert_eq!(contoso().to_json()["secrets"], "keyring");
    for (secrets, word) in [
        (SecretStore::Session, "session"),
        (SecretStore::File, "file"),
    ] {
        let document = chosen(secrets).to_json();
        assert_eq!(document["secrets"], word);
        let read = Profile::from_json(document.to_string().as_bytes());
        assert_eq!(read.map(|profile| profile.secrets), Ok(secrets));
    }
}
