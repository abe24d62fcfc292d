//! Where secrets are kept: the interface, its errors, and the store that forgets at the end of the session.

use std::collections::HashMap;
use std::sync::Mutex;

use super::Secret;

/// Why a store did not do what it was asked (S-KEY-06: each result has a text of its own).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no key store on this computer.
    #[error("there is no key store: {0}")]
    Missing(String),
    /// The key store is locked, or its prompt was dismissed; nothing is known about what is in it (F-87).
    #[error("the key store is locked: {0}")]
    Locked(String),
    /// The key store did not answer within this many seconds; its prompt may be waiting for somebody (F-86).
    #[error("the key store did not answer within {0} seconds")]
    Slow(u64),
    /// The key store refuses this program.
    #[error("the key store refused: {0}")]
    Denied(String),
    /// There is no room for more.
    #[error("the key store is full: {0}")]
    Full(String),
    /// The value is too large.
    #[error("the value is too large: {0}")]
    TooLarge(String),
    /// What was written did not come back (S-KEY-02).
    #[error("the key store did not keep what was written: {0}")]
    NotKept(String),
    /// The file with the secrets has to be opened with its passphrase first.
    #[error("the file with the sign-ins has to be opened with its passphrase first")]
    PassphraseNeeded,
    /// The passphrase does not open the file with the secrets.
    #[error("this passphrase does not open the file with the sign-ins")]
    PassphraseWrong,
    /// A new passphrase is shorter than this.
    #[error("a passphrase has {0} characters at least")]
    PassphraseTooShort(usize),
    /// The file with the secrets cannot be understood; it was left as it is.
    #[error("the file with the sign-ins is damaged: {0}")]
    Damaged(String),
}

/// What has to be done before a store can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Nothing.
    Open,
    /// It has to be unlocked with its passphrase.
    Locked,
    /// It is made with a new passphrase.
    New,
}

/// A place for secrets. Calls block and may wait for a human: call them through [`crate::world::World::secret`] only.
pub trait Store: Send + Sync + std::fmt::Debug {
    /// The secret of this account, if there is one.
    ///
    /// # Errors
    ///
    /// When the store cannot be asked; "not there" is `Ok(None)`.
    fn get(&self, account: &str) -> Result<Option<Secret>, Error>;

    /// Keeps a secret and proves it by reading it back.
    ///
    /// # Errors
    ///
    /// When the store cannot keep it.
    fn set(&self, account: &str, secret: &Secret) -> Result<(), Error>;

    /// Forgets the secret of this account; it is no error when there is none.
    ///
    /// # Errors
    ///
    /// When the store cannot be asked.
    fn delete(&self, account: &str) -> Result<(), Error>;

    /// The names of everything that this program keeps there, those of the parts of long secrets among them; nothing
    /// where a store does not tell.
    ///
    /// # Errors
    ///
    /// When the store cannot be asked.
    fn names(&self) -> Result<Vec<String>, Error> {
        Ok(Vec::new())
    }

    /// `keyring`, `session` or `file`: what profile and JSON say about where secrets are.
    fn kind(&self) -> &'static str;

    /// Whether a passphrase is needed first.
    fn door(&self) -> Door {
        Door::Open
    }

    /// Opens the store with its passphrase, or makes it when it is new. Slow on purpose: call it through
    /// [`crate::world::World::unlock`] only.
    ///
    /// # Errors
    ///
    /// [`Error::PassphraseWrong`], [`Error::PassphraseTooShort`], [`Error::Damaged`], or what the file system says.
    fn unlock(&self, passphrase: &Secret) -> Result<(), Error> {
        let _ = passphrase;
        Ok(())
    }
}

/// Keeps secrets in memory until the program ends.
#[derive(Debug, Default)]
pub struct SessionStore(Mutex<HashMap<String, Secret>>);

impl SessionStore {
    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Secret>> {
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Store for SessionStore {
    fn get(&self, account: &str) -> Result<Option<Secret>, Error> {
        Ok(self.lock().get(account).map(Secret::duplicate))
    }

    fn set(&self, account: &str, secret: &Secret) -> Result<(), Error> {
        drop(self.lock().insert(account.to_owned(), secret.duplicate()));
        Ok(())
    }

    fn delete(&self, account: &str) -> Result<(), Error> {
        drop(self.lock().remove(account));
        Ok(())
    }

    fn kind(&self) -> &'static str {
        "session"
    }
}

/// Keeps a secret and compares what comes back, whatever the store itself has proven (S-KEY-02).
///
/// # Errors
///
/// What the store says; [`Error::NotKept`] when something else comes back.
pub fn keep(store: &dyn Store, account: &str, secret: &Secret) -> Result<(), Error> {
    store.set(account, secret)?;
    match store.get(account)? {
        Some(found) if found.matches(secret.expose()) => Ok(()),
        _ => Err(Error::NotKept("the secret did not come back".to_owned())),
    }
}

/// Writes a random value, reads it back and removes it: proves before a browser opens that secrets can be kept
/// (S-KEY-01).
///
/// # Errors
///
/// What the store says; [`Error::NotKept`] when the value does not come back or does not go away.
pub fn probe(store: &dyn Store) -> Result<(), Error> {
    let account = format!("probe/{}", super::random(12).expose());
    let secret = super::random(32);
    let written = store
        .set(&account, &secret)
        .and_then(|()| store.get(&account));
    let deleted = store.delete(&account);
    match written? {
        Some(found) if found.matches(secret.expose()) => {}
        _ => return Err(Error::NotKept("the probe did not come back".to_owned())),
    }
    deleted?;
    match store.get(&account)? {
        None => Ok(()),
        Some(_) => Err(Error::NotKept("the probe could not be removed".to_owned())),
    }
}
