//! A key store in front of the mock that breaks in a chosen way, and counts how many use it at once.

use std::any::Any;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use keyring_core::api::{CredentialApi, CredentialStoreApi};
use keyring_core::{Credential, Entry, Error, Result, mock};

/// How the store breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Not at all.
    None,
    /// Every call after this many fails, as if the program had ended.
    After(usize),
    /// Writing works, and nothing is there afterwards.
    Forgets,
    /// Writing works, and something else is there afterwards.
    Changes,
    /// As [`Fault::Changes`], but only for the one write after this many.
    ChangesOnce(usize),
}

/// Something that happens between two calls.
type Meanwhile = Box<dyn FnOnce() + Send>;

/// The store.
#[derive(Debug)]
pub struct Faulty {
    mock: Arc<mock::Store>,
    shared: Arc<Shared>,
}

struct Shared {
    fault: Fault,
    meanwhile: Mutex<Option<(usize, Meanwhile)>>,
    calls: AtomicUsize,
    writes: AtomicUsize,
    now: AtomicUsize,
    most: AtomicUsize,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:?}", self.fault)
    }
}

impl Faulty {
    /// A store in front of this one.
    pub fn new(mock: &Arc<mock::Store>, fault: Fault) -> Arc<Self> {
        let zero = || AtomicUsize::new(0);
        let shared = Shared {
            fault,
            meanwhile: Mutex::new(None),
            calls: zero(),
            writes: zero(),
            now: zero(),
            most: zero(),
        };
        Arc::new(Self {
            mock: Arc::clone(mock),
            shared: Arc::new(shared),
        })
    }

    /// Lets something happen before the call after this many.
    pub fn meanwhile(&self, calls: usize, act: impl FnOnce() + Send + 'static) {
        *self.shared.meanwhile.lock().unwrap() = Some((calls, Box::new(act)));
    }

    /// The largest number of calls that were under way at the same time.
    pub fn most_at_once(&self) -> usize {
        self.shared.most.load(Ordering::SeqCst)
    }
}

impl CredentialStoreApi for Faulty {
    fn vendor(&self) -> String {
        "faulty".to_owned()
    }

    fn id(&self) -> String {
        "faulty".to_owned()
    }

    fn build(
        &self,
        service: &str,
        user: &str,
        modifiers: Option<&HashMap<&str, &str>>,
    ) -> Result<Entry> {
        let entry = self.mock.build(service, user, modifiers)?;
        Ok(Entry::new_with_credential(Arc::new(FaultyEntry {
            entry,
            shared: Arc::clone(&self.shared),
        })))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[derive(Debug)]
struct FaultyEntry {
    entry: Entry,
    shared: Arc<Shared>,
}

impl FaultyEntry {
    fn call<T>(&self, call: impl FnOnce(&Entry) -> Result<T>) -> Result<T> {
        let now = self.shared.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.shared.most.fetch_max(now, Ordering::SeqCst);
        std::thread::yield_now();
        let count = self.shared.calls.fetch_add(1, Ordering::SeqCst);
        let due = self
            .shared
            .meanwhile
            .lock()
            .unwrap()
            .take_if(|(calls, _)| *calls == count);
        if let Some((_, act)) = due {
            act();
        }
        let result = match self.shared.fault {
            Fault::After(calls) if count >= calls => {
                Err(Error::PlatformFailure("the program has ended".into()))
            }
            _ => call(&self.entry),
        };
        self.shared.now.fetch_sub(1, Ordering::SeqCst);
        result
    }
}

impl CredentialApi for FaultyEntry {
    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        let writes = self.shared.writes.fetch_add(1, Ordering::SeqCst);
        let changed = &secret[..secret.len() - 1];
        self.call(|entry| match self.shared.fault {
            Fault::Forgets => Ok(()),
            Fault::Changes => entry.set_secret(changed),
            Fault::ChangesOnce(after) if writes == after => entry.set_secret(changed),
            Fault::None | Fault::After(_) | Fault::ChangesOnce(_) => entry.set_secret(secret),
        })
    }

    fn get_secret(&self) -> Result<Vec<u8>> {
        self.call(Entry::get_secret)
    }

    fn delete_credential(&self) -> Result<()> {
        self.call(Entry::delete_credential)
    }

    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        Ok(None)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        self.entry.get_specifiers()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
