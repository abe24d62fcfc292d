//! A key store of the operating system: one call at a time, long secrets in parts, every write read back.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use keyring_core::CredentialStore;
use zeroize::Zeroizing;

use super::parts::{self, Entry, PARTS, Row};
use super::{Error, Secret, Store};

/// A key store reached through keyring-core, from a store that we own (never the process-wide default).
pub struct KeyStore {
    store: Mutex<Arc<CredentialStore>>,
    service: String,
    limit: usize,
}

impl KeyStore {
    /// Keeps secrets under this service name, in entries of at most `limit` bytes ([`super::PART`]).
    #[must_use]
    pub fn new(store: Arc<CredentialStore>, service: &str, limit: usize) -> Self {
        Self {
            store: Mutex::new(store),
            service: service.to_owned(),
            limit,
        }
    }

    /// Held for a whole operation: calls are serialised (S-KEY-05).
    fn lock(&self) -> MutexGuard<'_, Arc<CredentialStore>> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(not(windows))]
    fn entry(
        &self,
        store: &Arc<CredentialStore>,
        account: &str,
    ) -> Result<keyring_core::Entry, Error> {
        store.build(&self.service, account, None).map_err(meaning)
    }

    /// Kept on this computer: without being told, Windows would copy the entry to others (S-KEY-04, F-91).
    #[cfg(windows)]
    fn entry(
        &self,
        store: &Arc<CredentialStore>,
        account: &str,
    ) -> Result<keyring_core::Entry, Error> {
        let here = std::collections::HashMap::from([("persistence", "Local")]);
        store
            .build(&self.service, account, Some(&here))
            .map_err(meaning)
    }

    fn read(&self, store: &Arc<CredentialStore>, account: &str) -> Result<Option<Secret>, Error> {
        match self.entry(store, account)?.get_secret() {
            Ok(bytes) => {
                let bytes = Zeroizing::new(bytes);
                // Everything we write is ASCII; anything else is not ours and therefore not a secret of ours.
                Ok(std::str::from_utf8(&bytes)
                    .ok()
                    .map(|text| Secret::new(text.to_owned())))
            }
            Err(keyring_core::Error::NoEntry) => Ok(None),
            Err(error) => Err(meaning(error)),
        }
    }

    fn write(
        &self,
        store: &Arc<CredentialStore>,
        account: &str,
        value: &Secret,
    ) -> Result<(), Error> {
        self.entry(store, account)?
            .set_secret(value.expose().as_bytes())
            .map_err(meaning)?;
        match self.read(store, account)? {
            Some(found) if found.matches(value.expose()) => Ok(()),
            _ => Err(Error::NotKept(
                "an entry did not come back as it was written".to_owned(),
            )),
        }
    }

    fn remove(&self, store: &Arc<CredentialStore>, account: &str) -> Result<(), Error> {
        match self.entry(store, account)?.delete_credential() {
            Ok(()) | Err(keyring_core::Error::NoEntry) => Ok(()),
            Err(error) => Err(meaning(error)),
        }
    }

    fn has(&self, store: &Arc<CredentialStore>, account: &str) -> Result<bool, Error> {
        Ok(self.read(store, account)?.is_some())
    }

    /// Removes the numbered parts of a row from `first` on, those of a crash among them. Parts are written in order,
    /// and removed from the last to the first, so that the first missing one ends the row.
    fn remove_parts(
        &self,
        store: &Arc<CredentialStore>,
        account: &str,
        row: Row,
        first: usize,
    ) -> Result<(), Error> {
        let mut last = first;
        while last <= PARTS && self.has(store, &parts::name(account, row, last))? {
            last += 1;
        }
        for part in (first..last).rev() {
            self.remove(store, &parts::name(account, row, part))?;
        }
        Ok(())
    }

    /// The secret that this entry leads to; `None` when its parts are not there or not those it was written for.
    fn follow(
        &self,
        store: &Arc<CredentialStore>,
        account: &str,
        entry: Entry,
    ) -> Result<Option<Secret>, Error> {
        let (row, count, hash) = match entry {
            Entry::Whole(secret) => return Ok(Some(secret)),
            Entry::Unknown => return Ok(None),
            Entry::Parts { row, count, hash } => (row, count, hash),
        };
        let mut found = Vec::with_capacity(count);
        for part in 1..=count {
            let Some(part) = self.read(store, &parts::name(account, row, part))? else {
                return Ok(None);
            };
            found.push(part);
        }
        Ok(parts::join(&found, &hash))
    }

    /// Writes the account's own entry, the one step by which the new secret takes the old one's place. Where the store
    /// does not keep it, the old one is put back.
    fn switch(
        &self,
        store: &Arc<CredentialStore>,
        account: &str,
        old: Option<&Secret>,
        new: &Secret,
    ) -> Result<(), Error> {
        let written = self.write(store, account, new);
        if matches!(written, Err(Error::NotKept(_))) {
            // The first error is the one to report; a store that changes what it is given may refuse this too.
            let _ = match old {
                Some(old) => self.write(store, account, old),
                None => self.remove(store, account),
            };
        }
        written
    }
}

impl Store for KeyStore {
    fn get(&self, account: &str) -> Result<Option<Secret>, Error> {
        let store = self.lock();
        let mut before: Option<Secret> = None;
        loop {
            let Some(entry) = self.read(&store, account)? else {
                return Ok(None);
            };
            if let Some(secret) = self.follow(&store, account, parts::read(&entry))? {
                return Ok(Some(secret));
            }
            // Another program may have put a new secret there between two of our calls; it is read anew then.
            if before.is_some_and(|before| before.matches(entry.expose())) {
                return Ok(None);
            }
            before = Some(entry);
        }
    }

    fn set(&self, account: &str, secret: &Secret) -> Result<(), Error> {
        let store = self.lock();
        let old = self.read(&store, account)?;
        let row = old
            .as_ref()
            .map_or(Row::A, |entry| parts::read(entry).free_row());
        let plan = parts::cut(secret, self.limit, row)?;
        for (index, part) in plan.parts.iter().enumerate() {
            self.write(&store, &parts::name(account, row, index + 1), part)?;
        }
        self.switch(&store, account, old.as_ref(), &plan.entry)?;
        for other in Row::ALL {
            let kept = if other == row { plan.parts.len() } else { 0 };
            self.remove_parts(&store, account, other, kept + 1)?;
        }
        Ok(())
    }

    fn delete(&self, account: &str) -> Result<(), Error> {
        let store = self.lock();
        self.remove(&store, account)?;
        Row::ALL
            .into_iter()
            .try_for_each(|row| self.remove_parts(&store, account, row, 1))
    }

    fn names(&self) -> Result<Vec<String>, Error> {
        let store = self.lock();
        let found = match search(&store, &self.service) {
            Ok(found) => found,
            Err(keyring_core::Error::NotSupportedByStore(_)) => return Ok(Vec::new()),
            Err(error) => return Err(meaning(error)),
        };
        let specifiers = found.iter().filter_map(keyring_core::Entry::get_specifiers);
        let own = specifiers.filter(|(service, _)| *service == self.service);
        Ok(own.map(|(_, account)| account).collect())
    }

    fn kind(&self) -> &'static str {
        "keyring"
    }
}

/// Every entry of this service.
#[cfg(not(windows))]
fn search(
    store: &Arc<CredentialStore>,
    service: &str,
) -> keyring_core::Result<Vec<keyring_core::Entry>> {
    store.search(&std::collections::HashMap::from([("service", service)]))
}

/// Every entry of this service: Windows keeps one name for both, `ACCOUNT.SERVICE`.
#[cfg(windows)]
fn search(
    store: &Arc<CredentialStore>,
    service: &str,
) -> keyring_core::Result<Vec<keyring_core::Entry>> {
    let pattern = format!("\\.{service}$");
    store.search(&std::collections::HashMap::from([(
        "pattern",
        pattern.as_str(),
    )]))
}

/// Without the store: some stores print what they hold.
impl std::fmt::Debug for KeyStore {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("KeyStore")
            .field("service", &self.service)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

/// What an error of keyring-core means to the user. Variants that carry stored bytes never reach a text.
pub(super) fn meaning(error: keyring_core::Error) -> Error {
    match error {
        keyring_core::Error::NoStorageAccess(reason) => Error::Locked(reason.to_string()),
        keyring_core::Error::PlatformFailure(reason) => platform_failure(&reason.to_string()),
        keyring_core::Error::TooLong(what, limit) => {
            Error::TooLarge(format!("{what} may have {limit} at most"))
        }
        keyring_core::Error::NoDefaultStore => Error::Missing("no store is set up".to_owned()),
        keyring_core::Error::BadEncoding(_) | keyring_core::Error::BadDataFormat(..) => {
            Error::NotKept("the stored value is damaged".to_owned())
        }
        keyring_core::Error::BadStoreFormat(reason)
        | keyring_core::Error::NotSupportedByStore(reason) => Error::Denied(reason),
        keyring_core::Error::Invalid(what, reason) => Error::Denied(format!("{what}: {reason}")),
        keyring_core::Error::Ambiguous(entries) => {
            Error::Denied(format!("{} entries of the same name", entries.len()))
        }
        keyring_core::Error::NoEntry => Error::NotKept("the entry is gone".to_owned()),
        _ => Error::Denied("for a reason that this program does not know".to_owned()),
    }
}

/// The Secret Service has no typed errors below this level; its D-Bus names are what there is to tell them apart.
fn platform_failure(text: &str) -> Error {
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if says(&[
        "No space left",
        "not enough space",
        "disk full",
        "quota",
        "LimitsExceeded",
        "ENOSPC",
    ]) {
        Error::Full(text.to_owned())
    } else if says(&[
        "IsLocked",
        "object locked",
        "prompt dismissed",
        "before prompt completed",
    ]) {
        Error::Locked(text.to_owned())
    } else if says(&[
        "ServiceUnknown",
        "NameHasNoOwner",
        "no secret service",
        "Disconnected",
        "NoReply",
        "InputOutput",
    ]) {
        Error::Missing(text.to_owned())
    } else {
        Error::Denied(text.to_owned())
    }
}

#[cfg(test)]
#[cfg(not(windows))]
mod tests {
    use keyring_core::Error as Theirs;

    use super::*;

    fn reason(text: &str) -> Box<dyn std::error::Error + Send + Sync> {
        text.into()
    }

    #[test]
    fn locked_missing_denied_full_and_too_large_are_results_of_their_own() {
        let table = [
            (
                Theirs::NoStorageAccess(reason("SS error: prompt dismissed")),
                "locked",
            ),
            (
                Theirs::PlatformFailure(reason(
                    "zbus error: org.freedesktop.Secret.Error.IsLocked",
                )),
                "locked",
            ),
            (
                Theirs::PlatformFailure(reason("no secret service provider or dbus session found")),
                "no key store",
            ),
            (
                Theirs::PlatformFailure(reason("org.freedesktop.DBus.Error.ServiceUnknown: gone")),
                "no key store",
            ),
            (
                Theirs::PlatformFailure(reason("org.freedesktop.DBus.Error.AccessDenied")),
                "refused",
            ),
            (
                Theirs::PlatformFailure(reason(
                    "zbus error: Couldn't write: No space left on device",
                )),
                "is full",
            ),
            (Theirs::TooLong("secret".to_owned(), 2560), "too large"),
            (Theirs::BadEncoding(b"geheim".to_vec()), "did not keep"),
            (
                Theirs::BadDataFormat(b"geheim".to_vec(), reason("geheim")),
                "did not keep",
            ),
        ];
        for (theirs, expected) in table {
            let ours = meaning(theirs).to_string();

            assert!(ours.contains(expected), "{ours}");
            assert!(!ours.contains("geheim"), "{ours}");
        }
    }

    #[test]
    fn debug_output_shows_no_content() {
        let mock = keyring_core::mock::Store::new().unwrap();
        let store = KeyStore::new(mock, "test", 2_400);
        store
            .set("account", &Secret::new("geheim".to_owned()))
            .unwrap();

        assert_eq!(
            format!("{store:?}"),
            "KeyStore { service: \"test\", limit: 2400, .. }"
        );
    }
}
