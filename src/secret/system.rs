//! The key store of this operating system.

use std::sync::{Arc, Mutex, PoisonError};

use super::{Error, KeyStore, PART, Secret, Store};

/// The name under which the key store keeps our entries; a rehearsal has its own.
#[must_use]
pub fn service(rehearsal: bool) -> &'static str {
    if rehearsal {
        "synchronizer-setup-rehearsal"
    } else {
        "synchronizer-setup"
    }
}

/// The key store of this operating system, opened when it is first used, and tried again when that failed. Never
/// blocks, so that the window need not wait for it; where there is none, its calls end in [`Error::Missing`].
#[must_use]
pub fn lazy_system_store(service: &str) -> Arc<dyn Store> {
    Arc::new(Lazy {
        service: service.to_owned(),
        store: Mutex::new(None),
    })
}

fn open(service: &str) -> Result<KeyStore, Error> {
    let store = native().map_err(|error| match super::key_store::meaning(error) {
        Error::Locked(reason) => Error::Locked(reason),
        // Before any entry exists, every other failure means that nothing answers.
        other => Error::Missing(other.to_string()),
    })?;
    Ok(KeyStore::new(store, service, PART))
}

#[cfg(any(target_os = "linux", target_os = "freebsd"))]
fn native() -> keyring_core::Result<Arc<keyring_core::CredentialStore>> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(target_os = "macos")]
fn native() -> keyring_core::Result<Arc<keyring_core::CredentialStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

#[cfg(windows)]
fn native() -> keyring_core::Result<Arc<keyring_core::CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

#[cfg(not(any(
    target_os = "linux",
    target_os = "freebsd",
    target_os = "macos",
    windows
)))]
fn native() -> keyring_core::Result<Arc<keyring_core::CredentialStore>> {
    Err(keyring_core::Error::NoDefaultStore)
}

#[derive(Debug)]
struct Lazy {
    service: String,
    store: Mutex<Option<Arc<KeyStore>>>,
}

impl Lazy {
    fn store(&self) -> Result<Arc<KeyStore>, Error> {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(store) = &*store {
            return Ok(Arc::clone(store));
        }
        let opened = Arc::new(open(&self.service)?);
        *store = Some(Arc::clone(&opened));
        Ok(opened)
    }

    /// A key store that went away (its service was restarted) is opened anew next time.
    fn watch<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        if let Err(Error::Missing(_)) = &result {
            drop(
                self.store
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .take(),
            );
        }
        result
    }
}

impl Drop for Lazy {
    /// A key store says farewell to its service and waits for that, which a thread that drives tasks must not.
    fn drop(&mut self) {
        let store = self.store.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(store) = store.take() {
            let thread = std::thread::Builder::new().name("key-store".to_owned());
            drop(thread.spawn(move || drop(store)));
        }
    }
}

impl Store for Lazy {
    fn get(&self, account: &str) -> Result<Option<Secret>, Error> {
        self.watch(self.store()?.get(account))
    }

    fn set(&self, account: &str, secret: &Secret) -> Result<(), Error> {
        self.watch(self.store()?.set(account, secret))
    }

    fn delete(&self, account: &str) -> Result<(), Error> {
        self.watch(self.store()?.delete(account))
    }

    fn names(&self) -> Result<Vec<String>, Error> {
        self.watch(self.store()?.names())
    }

    fn kind(&self) -> &'static str {
        "keyring"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rehearsal_has_its_own_entries() {
        assert_eq!(service(false), "synchronizer-setup");
        assert_eq!(service(true), "synchronizer-setup-rehearsal");
    }
}
