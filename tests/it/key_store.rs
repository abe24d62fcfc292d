//! The key store: long secrets in parts, crashes between parts, and gnome-keyring as it really is (S-KEY-01 to S-KEY-08).

mod faulty;
mod passphrase_file;
mod refresh;
mod results;
mod session;
mod sign_ins;

use std::sync::Arc;

use keyring_core::api::CredentialStoreApi as _;
use keyring_core::mock;
use synchronizer_setup::secret::{Error, KeyStore, PART, Secret, SessionStore, Store, probe};

use faulty::{Fault, Faulty};

const SERVICE: &str = "synchronizer-setup-test";
const ACCOUNT: &str = "profile/0123456789abcdef01234567/superoffice/refresh-token";

fn mock() -> (Arc<mock::Store>, KeyStore) {
    let mock = mock::Store::new().unwrap();
    (Arc::clone(&mock), KeyStore::new(mock, SERVICE, PART))
}

/// A text that differs at every place, so that a mix of two is seen.
fn secret(seed: char, length: usize) -> Secret {
    let letters = ('a'..='z').cycle().enumerate().take(length);
    Secret::new(
        letters
            .map(|(index, letter)| if index % 7 == 0 { seed } else { letter })
            .collect(),
    )
}

fn exposed(store: &dyn Store) -> Option<String> {
    store
        .get(ACCOUNT)
        .unwrap()
        .map(|secret| secret.expose().to_owned())
}

/// The accounts that hold something, in the mock's own words.
fn accounts(mock: &mock::Store) -> Vec<String> {
    let mut inner = mock.inner.lock().unwrap();
    let holds = |cred: &&Arc<mock::Cred>| cred.inner.lock().unwrap().borrow().secret.is_some();
    let mut accounts: Vec<_> = inner
        .get_mut()
        .iter()
        .filter(holds)
        .map(|cred| cred.specifiers.1.clone())
        .collect();
    accounts.sort();
    accounts
}

#[test]
fn a_secret_of_every_size_comes_back() {
    for length in [0, 1, 1279, 1280, 1281, 1797, 1798, 2560, 10_000] {
        let (mock, store) = mock();
        let long = secret('1', length);

        store.set(ACCOUNT, &long).unwrap();

        assert_eq!(exposed(&store).as_deref(), Some(long.expose()), "{length}");
        for account in accounts(&mock) {
            let entry = mock
                .build(SERVICE, &account, None)
                .unwrap()
                .get_secret()
                .unwrap();
            assert!(entry.len() <= PART, "{account} has {}", entry.len());
        }
    }
}

#[test]
fn a_secret_that_shrinks_or_grows_leaves_nothing_behind() {
    let (mock, store) = mock();
    for length in [10_000, 100, 4_000, 10_000, 4_000, 100] {
        let new = secret('2', length);

        store.set(ACCOUNT, &new).unwrap();

        let parts = if length == 100 {
            0
        } else {
            (length * 4).div_ceil(3).div_ceil(PART)
        };
        assert_eq!(exposed(&store).as_deref(), Some(new.expose()));
        assert_eq!(
            accounts(&mock).len(),
            parts + 1,
            "{length}: {:?}",
            accounts(&mock)
        );
    }

    store.set(ACCOUNT, &secret('3', 10_000)).unwrap();
    store.delete(ACCOUNT).unwrap();

    assert_eq!(accounts(&mock), [""; 0]);
    assert_eq!(exposed(&store), None);
}

#[test]
fn a_crash_at_any_call_leaves_the_old_secret_or_the_new_one_and_never_none_or_a_mix() {
    for (old_length, new_length) in [
        (100, 10_000),
        (10_000, 100),
        (10_000, 4_000),
        (4_000, 10_000),
        (4_000, 4_000),
        (100, 200),
        (0, 5_000),
    ] {
        let (old, new) = (secret('1', old_length), secret('2', new_length));
        for calls in 0.. {
            let (mock, store) = mock();
            store.set(ACCOUNT, &old).unwrap();
            let crashing = Faulty::new(&mock, Fault::After(calls));
            let crashing = KeyStore::new(crashing, SERVICE, PART);

            let ended = crashing.set(ACCOUNT, &new);

            let found = exposed(&store);
            let whole = [Some(old.expose()), Some(new.expose())].contains(&found.as_deref());
            assert!(whole, "{old_length} → {new_length}, after {calls} calls");
            store.set(ACCOUNT, &new).unwrap();
            assert_eq!(exposed(&store).as_deref(), Some(new.expose()));
            store.delete(ACCOUNT).unwrap();
            assert_eq!(accounts(&mock), [""; 0], "after {calls} calls");
            if ended.is_ok() {
                break;
            }
        }
    }
}

/// Writes a secret as earlier versions did: numbered parts without a letter, and a header `v1:<n>:<sha-256>`.
fn write_as_earlier(mock: &Arc<mock::Store>, kept: &Secret) {
    let store = KeyStore::new(Arc::clone(mock) as _, SERVICE, PART);
    store.set(ACCOUNT, kept).unwrap();
    let entry = |account: &str| mock.build(SERVICE, account, None).unwrap();
    let header = String::from_utf8(entry(ACCOUNT).get_secret().unwrap()).unwrap();
    let Some((count, hash)) = header
        .strip_prefix("v2:a:")
        .and_then(|rest| rest.split_once(':'))
    else {
        return;
    };
    for part in 1..=count.parse::<usize>().unwrap() {
        let new = format!("{ACCOUNT}#a{part}");
        let content = entry(&new).get_secret().unwrap();
        entry(&format!("{ACCOUNT}#{part}"))
            .set_secret(&content)
            .unwrap();
        entry(&new).delete_credential().unwrap();
    }
    entry(ACCOUNT)
        .set_secret(format!("v1:{count}:{hash}").as_bytes())
        .unwrap();
}

#[test]
fn what_an_earlier_version_wrote_is_read_replaced_and_deleted() {
    for calls in 0.. {
        let (mock, store) = mock();
        let (old, new) = (secret('1', 10_000), secret('2', 4_000));
        write_as_earlier(&mock, &old);
        assert_eq!(exposed(&store).as_deref(), Some(old.expose()));

        let crashing = KeyStore::new(Faulty::new(&mock, Fault::After(calls)), SERVICE, PART);
        let ended = crashing.set(ACCOUNT, &new);

        let found = exposed(&store);
        assert!([Some(old.expose()), Some(new.expose())].contains(&found.as_deref()));
        store.delete(ACCOUNT).unwrap();
        assert_eq!(accounts(&mock), [""; 0], "after {calls} calls");
        if ended.is_ok() {
            break;
        }
    }
}

#[test]
fn where_the_store_changes_the_new_secret_the_old_one_is_put_back() {
    for (old_length, new_length) in [(100, 10_000), (10_000, 100), (100, 200)] {
        let (old, new) = (secret('1', old_length), secret('2', new_length));
        for writes in 0..=6 {
            let (mock, store) = mock();
            store.set(ACCOUNT, &old).unwrap();
            let changing = Faulty::new(&mock, Fault::ChangesOnce(writes));
            let changing = KeyStore::new(changing, SERVICE, PART);

            let ended = changing.set(ACCOUNT, &new);

            let expected = if ended.is_ok() { &new } else { &old };
            assert_eq!(exposed(&store).as_deref(), Some(expected.expose()));
        }
    }
}

#[test]
fn a_secret_that_another_program_replaces_while_it_is_read_is_read_anew() {
    let (mock, store) = mock();
    store.set(ACCOUNT, &secret('1', 10_000)).unwrap();
    let other = KeyStore::new(Arc::clone(&mock) as _, SERVICE, PART);
    let reading = Faulty::new(&mock, Fault::None);
    // After the header and two parts the other program has its turn.
    reading.meanwhile(3, move || other.set(ACCOUNT, &secret('2', 10_000)).unwrap());
    let reading = KeyStore::new(reading, SERVICE, PART);

    let found = exposed(&reading);

    assert_eq!(found.as_deref(), Some(secret('2', 10_000).expose()));
}

#[test]
fn a_crash_while_deleting_leaves_no_secret_and_the_next_try_cleans_up() {
    for calls in 0.. {
        let (mock, store) = mock();
        store.set(ACCOUNT, &secret('1', 10_000)).unwrap();
        let crashing = KeyStore::new(Faulty::new(&mock, Fault::After(calls)), SERVICE, PART);

        let ended = crashing.delete(ACCOUNT);

        assert!(
            calls == 0 || exposed(&store).is_none(),
            "after {calls} calls"
        );
        store.delete(ACCOUNT).unwrap();
        assert_eq!(accounts(&mock), [""; 0], "after {calls} calls");
        if ended.is_ok() {
            break;
        }
    }
}

#[test]
fn parts_that_are_missing_or_changed_count_as_no_secret() {
    let (mock, store) = mock();
    store.set(ACCOUNT, &secret('1', 10_000)).unwrap();
    let part = mock.build(SERVICE, &format!("{ACCOUNT}#a2"), None).unwrap();
    let kept = part.get_secret().unwrap();

    let mut changed = kept.clone();
    changed[0] ^= 1;
    part.set_secret(&changed).unwrap();
    assert_eq!(exposed(&store), None);

    part.delete_credential().unwrap();
    assert_eq!(exposed(&store), None);

    part.set_secret(&kept).unwrap();
    assert!(exposed(&store).is_some());
}

#[test]
fn an_entry_that_we_did_not_write_counts_as_no_secret() {
    let (mock, store) = mock();
    let entry = mock.build(SERVICE, ACCOUNT, None).unwrap();
    let hash = "0".repeat(64);
    for content in [
        "",
        "geheim",
        "v1",
        "v1.%%%",
        "v1:0:",
        "v1:99:x",
        "v2:1:x",
        "v2:c:1:x",
        "v2:a:0:x",
        &format!("v2:b:2:{hash}"),
        &format!("v1:2:{hash}"),
        "v1:-1:x",
    ] {
        entry.set_secret(content.as_bytes()).unwrap();
        assert_eq!(exposed(&store), None, "{content}");
    }
    entry.set_secret(b"\xff\xfe").unwrap();
    assert_eq!(exposed(&store), None);
}

#[test]
fn an_error_of_the_store_is_told_and_not_taken_for_an_empty_one() {
    let (mock, store) = mock();
    let entry = mock.build(SERVICE, ACCOUNT, None).unwrap();
    let cred: &mock::Cred = entry.as_any().downcast_ref().unwrap();
    let locked = || keyring_core::Error::NoStorageAccess("prompt dismissed".into());

    cred.set_error(locked());
    assert!(matches!(store.get(ACCOUNT), Err(Error::Locked(_))));
    cred.set_error(locked());
    assert!(matches!(
        store.set(ACCOUNT, &secret('1', 10)),
        Err(Error::Locked(_))
    ));
    cred.set_error(keyring_core::Error::TooLong("secret".to_owned(), 2560));
    assert!(matches!(
        store.set(ACCOUNT, &secret('1', 10)),
        Err(Error::TooLarge(_))
    ));
    cred.set_error(keyring_core::Error::PlatformFailure("AccessDenied".into()));
    assert!(matches!(store.delete(ACCOUNT), Err(Error::Denied(_))));
}

#[test]
fn a_store_that_forgets_or_changes_what_was_written_is_found_out() {
    for fault in [Fault::Forgets, Fault::Changes] {
        let mock = mock::Store::new().unwrap();
        let store = KeyStore::new(Faulty::new(&mock, fault), SERVICE, PART);

        for length in [10, 10_000] {
            assert!(
                matches!(
                    store.set(ACCOUNT, &secret('1', length)),
                    Err(Error::NotKept(_))
                ),
                "{fault:?} {length}"
            );
        }
        assert!(matches!(probe(&store), Err(Error::NotKept(_))), "{fault:?}");
    }
}

#[test]
fn the_probe_finds_a_sound_store_sound_and_leaves_nothing_in_it() {
    let (mock, store) = mock();

    assert_eq!(probe(&store), Ok(()));
    assert_eq!(probe(&SessionStore::default()), Ok(()));

    assert_eq!(accounts(&mock), [""; 0]);
}

#[test]
fn calls_from_many_threads_are_served_one_after_the_other() {
    let mock = mock::Store::new().unwrap();
    let faulty = Faulty::new(&mock, Fault::None);
    let store = KeyStore::new(faulty.clone(), SERVICE, PART);

    std::thread::scope(|threads| {
        for seed in ['1', '2', '3', '4'] {
            let store = &store;
            let _ = threads.spawn(move || {
                for _ in 0..20 {
                    store.set(ACCOUNT, &secret(seed, 6_000)).unwrap();
                    let found = store.get(ACCOUNT).unwrap().unwrap();
                    assert_eq!(found.expose().len(), 6_000);
                }
            });
        }
    });

    assert_eq!(faulty.most_at_once(), 1);
}
