//! Everything outside the process, in one value: HTTP, secrets, browser, clock, files, settings.
//!
//! `main` hands in the real ones, tests and presets hand in fakes.

mod browser;
mod clock;
mod folders;
mod mail;
mod portal;
mod theatre;

use std::sync::Arc;
use std::time::Duration;

pub use browser::{Browser, NoBrowser, OpenError, Opening, Person, Stranded, SystemBrowser};
pub use clock::{Clock, SystemClock};
pub use folders::Folders;
pub use mail::Mail;
pub use portal::Portal;
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
    /// What the store says; [`secret::Error::Slow`] when it does not answer in time.
    pub async fn secret<T: Send + 'static>(
        &self,
        call: impl FnOnce(&dyn secret::Store) -> Result<T, secret::Error> + Send + 'static,
    ) -> Result<T, secret::Error> {
        self.on_a_thread(self.settings.key_store_limit(), call)
            .await
    }

    /// Opens the store of secrets with its passphrase, or makes it when it is new ([`secret::Door`]). The work that makes
    /// guessing expensive takes about a second, on a thread of its own.
    ///
    /// # Errors
    ///
    /// What the store says: a wrong or too short passphrase, a damaged file.
    pub async fn unlock(&self, passphrase: secret::Secret) -> Result<(), secret::Error> {
        self.on_a_thread(UNLOCKING, move |store| store.unlock(&passphrase))
            .await
    }

    /// Opens the page on which the network wants a sign-in; `named` is where the network says that it is.
    #[must_use]
    pub fn open_portal(&self, named: &str) -> Opening {
        match Portal::of(named, &self.settings.network.portal_probe, self.rehearsal) {
            Some(portal) => self.browser.open_portal(&portal),
            None => Box::pin(async { Err(OpenError::Refused(String::new())) }),
        }
    }

    /// Keeps sign-ins in memory from now on, unless company policy has decided where they are kept; whether it was
    /// allowed.
    #[must_use]
    pub fn keep_for_session(&mut self) -> bool {
        let allowed = !self.settings.is_locked("secrets");
        // What this run has kept in memory already stays.
        if allowed && self.secrets.kind() != "session" {
            self.secrets = Arc::new(secret::SessionStore::default());
        }
        allowed
    }

    /// A thread of its own: a runtime waits at its end for the blocking work that it was given.
    async fn on_a_thread<T: Send + 'static>(
        &self,
        limit: Duration,
        call: impl FnOnce(&dyn secret::Store) -> Result<T, secret::Error> + Send + 'static,
    ) -> Result<T, secret::Error> {
        secret::on_a_thread(Arc::clone(&self.secrets), limit, call).await
    }
}

/// How long the work of a passphrase may take, on the slowest computer.
const UNLOCKING: Duration = Duration::from_mins(1);

#[cfg(test)]
pub(crate) mod tests {
    use std::time::Instant;

    use super::*;

    fn world() -> World {
        world_below(std::path::Path::new("/nonexistent"))
    }

    /// A world without network and browser, with its files in this folder.
    pub(crate) fn world_below(folder: &std::path::Path) -> World {
        let mut settings = Settings::default();
        settings.sign_in.key_store_limit = 60;
        let http = http::Client::new(http::Proxy::Direct, Vec::new(), Duration::from_secs(1));
        World {
            clock: Arc::new(SystemClock),
            http: http.expect("a client without proxy and authorities can be built"),
            secrets: Arc::new(secret::SessionStore::default()),
            browser: Arc::new(NoBrowser),
            folders: Folders::below(folder),
            settings: Arc::new(settings),
            rehearsal: false,
        }
    }

    #[test]
    fn a_key_store_that_never_answers_is_slow_and_holds_nobody_up() {
        let runtime = tokio::runtime::Runtime::new().expect("threads");
        let mut world = world();
        Arc::make_mut(&mut world.settings).sign_in.key_store_limit = 1;
        let began = Instant::now();

        let result: Result<(), _> = runtime.block_on(world.secret(|_| {
            std::thread::sleep(Duration::from_mins(1));
            Ok(())
        }));
        drop(runtime);

        assert_eq!(result, Err(secret::Error::Slow(1)));
        assert!(began.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn what_company_policy_locks_is_not_kept_for_the_session_instead() {
        let mut world = world();
        world.secrets = Arc::new(secret::FileStore::at("/nonexistent/secrets.age".into()));
        let mut free = world.clone();
        let locked = crate::settings::Source::Policy { locked: true };
        drop(
            Arc::make_mut(&mut world.settings)
                .sources
                .insert("secrets".to_owned(), locked),
        );

        assert!(!world.keep_for_session());
        assert_eq!(world.secrets.kind(), "file");
        assert!(free.keep_for_session());
        assert_eq!(free.secrets.kind(), "session");
    }
}
