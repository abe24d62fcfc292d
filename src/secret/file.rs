//! A file behind a passphrase, for computers without a key store; only by explicit choice (S-KEY-07, F-88).

mod sealed;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sealed::{Key, Secrets};

use super::{Door, Error, Secret, Store};
use crate::platform::{self, Lock};

/// The fewest characters of a new passphrase.
pub const SHORTEST: usize = 12;

/// The largest file, in bytes.
const LARGEST: u64 = 4 * 1024 * 1024;

/// How long another program may be at work with the file; a change takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(4);

/// Keeps secrets in one encrypted file. It is made locked, so that a window can open before it asks; until
/// [`Store::unlock`] its calls end in [`Error::PassphraseNeeded`].
pub struct FileStore {
    path: PathBuf,
    work: u8,
    key: Mutex<Option<Key>>,
}

impl FileStore {
    /// The store in this file, locked; nothing is read or written yet.
    #[must_use]
    pub fn at(path: PathBuf) -> Self {
        Self {
            path,
            work: sealed::WORK,
            key: Mutex::new(None),
        }
    }

    /// Opens an existing file.
    ///
    /// # Errors
    ///
    /// [`Error::PassphraseWrong`], [`Error::Damaged`], or [`Error::Missing`] when there is none.
    pub fn open(path: PathBuf, passphrase: &Secret) -> Result<Self, Error> {
        let store = Self::at(path);
        if store.door() == Door::New {
            return Err(Error::Missing(
                "there is no file with sign-ins yet".to_owned(),
            ));
        }
        store.unlock(passphrase)?;
        Ok(store)
    }

    /// Makes a new file.
    ///
    /// # Errors
    ///
    /// [`Error::PassphraseTooShort`], [`Error::Denied`] when there is a file already, or what the file system says.
    pub fn create(path: PathBuf, passphrase: &Secret) -> Result<Self, Error> {
        let store = Self::at(path);
        if store.door() != Door::New {
            return Err(Error::Denied(
                "there is a file with sign-ins already".to_owned(),
            ));
        }
        store.unlock(passphrase)?;
        Ok(store)
    }

    fn key(&self) -> MutexGuard<'_, Option<Key>> {
        self.key.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The content of the file; `None` when there is none.
    fn read(&self) -> Result<Option<Vec<u8>>, Error> {
        match platform::read(&self.path, LARGEST) {
            Ok(content) => Ok(Some(content)),
            Err(platform::Error::NotFound(_)) => Ok(None),
            Err(error) => Err(meaning(&error)),
        }
    }

    fn secrets(&self, key: &Key) -> Result<Secrets, Error> {
        // Once it was opened it must be there: its absence is not an empty store (F-87).
        let file = self
            .read()?
            .ok_or_else(|| Error::Damaged("it is gone".to_owned()))?;
        key.open(&file)
    }

    /// Replaces the file as a whole and proves it by reading it back.
    fn write(&self, key: &Key, secrets: &Secrets) -> Result<(), Error> {
        let content = key.seal(secrets)?;
        if content.len() as u64 > LARGEST {
            return Err(Error::Full(format!("the file would pass {LARGEST} bytes")));
        }
        platform::replace(&self.path, &content).map_err(|error| meaning(&error))?;
        if self.read()?.as_deref() == Some(content.as_slice()) {
            Ok(())
        } else {
            Err(Error::NotKept(
                "the file did not come back as it was written".to_owned(),
            ))
        }
    }

    /// Changes what is in the file, alone among all programs.
    fn change(&self, change: impl FnOnce(&mut Secrets) -> bool) -> Result<(), Error> {
        let key = self.key();
        let key = key.as_ref().ok_or(Error::PassphraseNeeded)?;
        let _alone = self.alone()?;
        let mut secrets = self.secrets(key)?;
        if change(&mut secrets) {
            self.write(key, &secrets)?;
        }
        Ok(())
    }

    fn alone(&self) -> Result<Lock, Error> {
        let file = self.path.with_extension("lock");
        let began = Instant::now();
        loop {
            match platform::try_lock(&file) {
                Ok(Some(lock)) => return Ok(lock),
                Ok(None) if began.elapsed() < PATIENCE => {
                    std::thread::sleep(Duration::from_millis(10));
                }
                Ok(None) => return Err(Error::Slow(PATIENCE.as_secs())),
                Err(error) => return Err(meaning(&error)),
            }
        }
    }

    fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new("."))
    }
}

impl Store for FileStore {
    fn get(&self, account: &str) -> Result<Option<Secret>, Error> {
        let key = self.key();
        let key = key.as_ref().ok_or(Error::PassphraseNeeded)?;
        Ok(self.secrets(key)?.remove(account))
    }

    fn set(&self, account: &str, secret: &Secret) -> Result<(), Error> {
        self.change(|secrets| {
            drop(secrets.insert(account.to_owned(), secret.duplicate()));
            true
        })
    }

    fn delete(&self, account: &str) -> Result<(), Error> {
        self.change(|secrets| secrets.remove(account).is_some())
    }

    fn kind(&self) -> &'static str {
        "file"
    }

    fn door(&self) -> Door {
        if self.key().is_some() {
            Door::Open
        } else if std::fs::symlink_metadata(&self.path).is_ok() {
            Door::Locked
        } else {
            Door::New
        }
    }

    fn unlock(&self, passphrase: &Secret) -> Result<(), Error> {
        let _ = platform::private_folder(self.folder()).map_err(|error| meaning(&error))?;
        let existing = self.read()?;
        let made = match &existing {
            Some(file) => {
                let key = Key::unlock(file, passphrase)?;
                // Damage is told now, not after a browser was opened.
                drop(key.open(file)?);
                key
            }
            None if passphrase.expose().chars().count() < SHORTEST => {
                return Err(Error::PassphraseTooShort(SHORTEST));
            }
            None => Key::new(passphrase, self.work)?,
        };
        let mut key = self.key();
        if existing.is_none() {
            let _alone = self.alone()?;
            if self.read()?.is_some() {
                // Another program made it meanwhile, perhaps with another passphrase.
                return Err(Error::PassphraseNeeded);
            }
            self.write(&made, &Secrets::new())?;
        }
        *key = Some(made);
        Ok(())
    }
}

impl std::fmt::Debug for FileStore {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("FileStore")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

fn meaning(error: &platform::Error) -> Error {
    use std::io::ErrorKind::{QuotaExceeded, StorageFull};

    match error {
        platform::Error::System { source, .. }
            if matches!(source.kind(), StorageFull | QuotaExceeded) =>
        {
            Error::Full(error.to_string())
        }
        platform::Error::TooLarge { .. }
        | platform::Error::Link(_)
        | platform::Error::NotAFile(_) => Error::Damaged(error.to_string()),
        platform::Error::NotFound(_)
        | platform::Error::NotAFolder(_)
        | platform::Error::Foreign(_)
        | platform::Error::Changeable(_)
        | platform::Error::System { .. } => Error::Denied(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
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
        assert_eq!(super::super::probe(&first), Ok(()));
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

        let refused = FileStore::create(path.clone(), &passphrase("elf letters"));

        assert_eq!(refused.unwrap_err(), Error::PassphraseTooShort(SHORTEST));
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
        use base64::Engine as _;
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
}
