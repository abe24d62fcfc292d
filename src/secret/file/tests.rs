//! The passphrase file: opened, kept, damaged, replaced.

use base64::Engine as _;

use super::*;

const ACCOUNT: &str = "profile/0123456789abcdef01234567/superoffice/refresh-token";

fn passphrase(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

fn good() -> Secret {
    passphrase("correct horse battery")
}

/// A store whose passphrase asks for next to no work.
fn quick(path: &Path) -> FileStore {
    FileStore {
        work: 2,
        ..FileStore::at(path.to_owned())
    }
}

fn file(folder: &tempfile::TempDir) -> PathBuf {
    folder.path().join("data").join("secrets.age")
}

fn exposed(store: &FileStore) -> Result<Option<String>, Error> {
    Ok(store.get(ACCOUNT)?.map(|kept| kept.expose().to_owned()))
}

#[test]
fn what_is_kept_comes_back_in_the_next_run_and_stands_nowhere_in_the_clear() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder);
    let first = quick(&path);
    assert_eq!(first.door(), Door::New);
    first.unlock(&good()).unwrap();
    assert_eq!(crate::secret::probe(&first), Ok(()));
    for text in ["", "the-refresh-token-of-before", "the-refresh-token"] {
        first.set(ACCOUNT, &passphrase(text)).unwrap();
    }

    let second = quick(&path);
    assert_eq!(second.door(), Door::Locked);
    assert_eq!(exposed(&second), Err(Error::PassphraseNeeded));
    second.unlock(&good()).unwrap();

    assert_eq!(second.door(), Door::Open);
    assert_eq!(exposed(&second), Ok(Some("the-refresh-token".to_owned())));
    let content = std::fs::read_to_string(&path).unwrap();
    for clear in ["refresh-token", "horse", "AGE-SECRET-KEY", "profile/"] {
        assert!(!content.contains(clear), "{clear}");
    }
    second.delete(ACCOUNT).unwrap();
    assert_eq!(exposed(&first), Ok(None));
}

#[cfg(unix)]
#[test]
fn only_the_user_may_read_the_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder);
    quick(&path).unlock(&good()).unwrap();

    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;

    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(path.parent().unwrap()), 0o700);
}

#[test]
fn a_wrong_passphrase_is_told_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder);
    quick(&path).unlock(&good()).unwrap();
    let before = std::fs::read(&path).unwrap();
    let store = quick(&path);

    for wrong in ["", "correct horse batterY", "short"] {
        assert_eq!(
            store.unlock(&passphrase(wrong)),
            Err(Error::PassphraseWrong)
        );
    }

    assert_eq!(store.door(), Door::Locked);
    assert_eq!(store.set(ACCOUNT, &good()), Err(Error::PassphraseNeeded));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_new_passphrase_must_not_be_short() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder);

    let refused = quick(&path).unlock(&passphrase("elf letters"));

    assert_eq!(refused, Err(Error::PassphraseTooShort(SHORTEST)));
    assert!(!path.exists());
}

#[test]
fn a_damaged_file_is_told_and_never_taken_for_an_empty_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder);
    let store = quick(&path);
    store.unlock(&good()).unwrap();
    store.set(ACCOUNT, &good()).unwrap();
    let sound = std::fs::read_to_string(&path).unwrap();
    let cut = sound.len() / 2;
    let key = sound.find("\"key\": \"").unwrap() + 30;
    let flipped = format!("{}%{}", &sound[..key], &sound[key + 1..]);
    for damaged in ["", "{}", "geheim", &sound[..cut], &flipped] {
        std::fs::write(&path, damaged).unwrap();

        let fresh = quick(&path).unlock(&good());
        assert!(matches!(fresh, Err(Error::Damaged(_))), "{fresh:?}");
        let open = store.set(ACCOUNT, &good());
        let told = matches!(open, Err(Error::Damaged(_) | Error::PassphraseNeeded));
        assert!(told, "{open:?}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), damaged);
    }
    std::fs::write(&path, &sound).unwrap();
    store.unlock(&good()).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(exposed(&store), Err(Error::Damaged(_))));
}

#[test]
fn a_file_that_asks_for_endless_work_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder);
    quick(&path).unlock(&good()).unwrap();
    let mut document: serde_json::Value =
        serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let engine = base64::engine::general_purpose::STANDARD;
    let key = engine.decode(document["key"].as_str().unwrap()).unwrap();
    let end = key.windows(4).position(|part| part == b"--- ").unwrap();
    let head = String::from_utf8(key[..end].to_vec()).unwrap();
    let greedy = head.replacen(" 2\n", " 40\n", 1);
    assert_ne!(head, greedy);
    let greedy = [greedy.as_bytes(), &key[end..]].concat();
    document["key"] = engine.encode(greedy).into();
    std::fs::write(&path, document.to_string()).unwrap();

    let refused = quick(&path).unlock(&good());

    assert!(matches!(&refused, Err(Error::Damaged(why)) if why.contains("2^40")));
}

#[test]
fn two_programs_lose_nothing_of_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder);
    quick(&path).unlock(&good()).unwrap();
    let stores = [quick(&path), quick(&path)];
    for store in &stores {
        store.unlock(&good()).unwrap();
    }

    std::thread::scope(|threads| {
        for (number, store) in stores.iter().enumerate() {
            let _ = threads.spawn(move || {
                for round in 0..10 {
                    store.set(&format!("{number}/{round}"), &good()).unwrap();
                }
            });
        }
    });

    for number in 0..2 {
        for round in 0..10 {
            let account = format!("{number}/{round}");
            assert!(stores[0].get(&account).unwrap().is_some(), "{account}");
        }
    }
}

#[test]
fn a_file_that_another_program_made_anew_has_to_be_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder);
    let store = quick(&path);
    store.unlock(&good()).unwrap();
    std::fs::remove_file(&path).unwrap();
    let other = passphrase("another good passphrase");
    quick(&path).unlock(&other).unwrap();

    assert_eq!(store.set(ACCOUNT, &good()), Err(Error::PassphraseNeeded));
    assert_eq!(store.door(), Door::Locked);
    store.unlock(&other).unwrap();
    assert_eq!(store.set(ACCOUNT, &good()), Ok(()));
}

#[cfg(unix)]
#[test]
fn a_link_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder);
    std::fs::create_dir(path.parent().unwrap()).unwrap();
    std::os::unix::fs::symlink(folder.path().join("other"), &path).unwrap();
    let store = quick(&path);

    assert_eq!(store.door(), Door::Locked);
    assert!(matches!(store.unlock(&good()), Err(Error::Damaged(_))));
    assert!(!folder.path().join("other").exists());
}
