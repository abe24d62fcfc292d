//! Everything outside the process, in one value: HTTP, secrets, browser, clock, files, settings.
//!
//! `main` hands in the real ones, tests and presets hand in fakes.

mod browser;
mod clock;
mod folders;
mod theatre;

use std::sync::Arc;

pub use browser::{Browser, NoBrowser, OpenError, Opening, Person, SystemBrowser};
pub use clock::{Clock, SystemClock};
pub use folders::Folders;
pub use theatre::{Stage, Starting, Theatre};

use crate::http;
use crate::secret;
use crate::settings::Settings;

/// The ports to the outside. Cheap to clone.
#[derive(Debug, Clone)]
pub struct World {
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Requests to providers.
    pub http: http::Client,
    /// The key store; blocking, so reach it through [`World::secret`].
    pub secrets: Arc<dyn secret::Store>,
    /// The browser, and in a rehearsal somebody who plays a person in it.
    pub browser: Arc<dyn Browser>,
    /// Where files live.
    pub folders: Folders,
    /// The settings of this run.
    pub settings: Arc<Settings>,
    /// Whether the built-in cloud stands in for the real systems.
    pub rehearsal: bool,
}

impl World {
    /// Runs a key-store call on a worker thread, at most `settings.key_store_limit` long (S-KEY-05, F-86).
    ///
    /// # Errors
    ///
    /// What the store says; [`secret::Error::Locked`] when it does not answer in time.
    pub async fn secret<T: Send + 'static>(
        &self,
        call: impl FnOnce(&dyn secret::Store) -> Result<T, secret::Error> + Send + 'static,
    ) -> Result<T, secret::Error> {
        let store = Arc::clone(&self.secrets);
        let limit = self.settings.key_store_limit();
        let work = tokio::task::spawn_blocking(move || call(store.as_ref()));
        match tokio::time::timeout(limit, work).await {
            Ok(Ok(result)) => result,
            Ok(Err(failed)) => Err(secret::Error::Denied(failed.to_string())),
            Err(_) => Err(secret::Error::Locked(format!(
                "no answer within {} seconds",
                limit.as_secs()
            ))),
        }
    }
}
