//! A file behind a passphrase, for computers without a key store; only by explicit choice (S-KEY-07, F-88).

mod sealed;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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
    key: Mutex<Option<Arc<Key>>>,
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

    /// Held for a moment only, so that [`Store::door`] never waits for a change of the file.
    fn held(&self) -> MutexGuard<'_, Option<Arc<Key>>> {
        self.key.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn key(&self) -> Result<Arc<Key>, Error> {
        self.held().clone().ok_or(Error::PassphraseNeeded)
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
        let secrets = key.open(&file);
        if secrets.as_ref().err() == Some(&Error::PassphraseNeeded) {
            // Another program made the file anew: our key is worth nothing any more.
            *self.held() = None;
        }
        secrets
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
        let key = self.key()?;
        let _alone = self.alone()?;
        let mut secrets = self.secrets(&key)?;
        if change(&mut secrets) {
            self.write(&key, &secrets)?;
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
        let key = self.key()?;
        Ok(self.secrets(&key)?.remove(account))
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
        if self.held().is_some() {
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
        if existing.is_none() {
            let _alone = self.alone()?;
            if self.read()?.is_some() {
                // Another program made it meanwhile, perhaps with another passphrase.
                return Err(Error::PassphraseNeeded);
            }
            self.write(&made, &Secrets::new())?;
        }
        *self.held() = Some(Arc::new(made));
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
