//! What proxies have seen and said: the key store is asked once for each, a login is shown once before it counts, and
//! what a proxy refuses is forgotten (S-TLS-06, S-KEY-08).

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hyper::header::{HeaderMap, HeaderValue};
use tokio::sync::OwnedMutexGuard;
use url::Url;

use super::login::{Login, is_basic, schemes};
use super::{authority, origin};
use crate::http::{Error, Verdict};
use crate::secret::{self, Secret, Store};

/// How long the key store may take; whoever must unlock it can do so before the next try.
const LIMIT: Duration = Duration::from_secs(5);

/// How a proxy stands to what it was shown.
#[derive(Debug, Default)]
enum Standing {
    /// It was shown nothing.
    #[default]
    New,
    /// This is shown with each request.
    Shown(Login),
    /// It refused; nothing is shown any more, so that no account gets locked.
    Refused(Login, Entry),
}

/// What is known of the key store's entry after a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry {
    /// It was not looked at.
    Unknown,
    /// It was what the proxy refused, and is removed.
    Removed,
    /// There is none, or another.
    Other,
}

/// One proxy.
#[derive(Debug, Default)]
struct Known {
    standing: Standing,
    /// It has asked: its address, and where the request was to go, without path.
    asked: Option<(Url, Url)>,
    /// How often the key store was asked, whether it answered or not.
    looks: u64,
    /// The key store has answered.
    answered: bool,
    /// Whoever shows something for the first time holds this, and the others wait for what becomes of it.
    door: Arc<tokio::sync::Mutex<()>>,
}

impl Known {
    fn verdict(&self) -> Verdict {
        match self.standing {
            Standing::New | Standing::Shown(_) => Verdict::Unseen,
            Standing::Refused(_, Entry::Removed) => Verdict::Forgotten,
            Standing::Refused(_, Entry::Unknown | Entry::Other) => Verdict::Refused,
        }
    }

    fn shown(&self) -> Option<&Login> {
        match &self.standing {
            Standing::Shown(login) => Some(login),
            Standing::New | Standing::Refused(..) => None,
        }
    }

    /// Shows what the key store has, unless that was refused or something was given meanwhile.
    fn take(&mut self, kept: Secret) {
        let known = match &self.standing {
            Standing::New => false,
            Standing::Shown(_) => true,
            Standing::Refused(login, _) => login.is(&kept),
        };
        if let Some(login) = Login::kept(kept).filter(|_| !known) {
            self.standing = Standing::Shown(login);
        }
    }
}

/// The right to try what a proxy has not seen; others that were asked, too, wait until it is dropped.
#[derive(Debug)]
pub(in crate::http) struct Turn {
    _door: OwnedMutexGuard<()>,
}

/// A proxy's question for a sign-in.
#[derive(Debug, Clone, Copy)]
pub(in crate::http) struct Question<'a> {
    /// Who asks.
    pub(in crate::http) proxy: &'a Url,
    /// Where the request was to go.
    pub(in crate::http) wanted: &'a Url,
    /// What it was shown.
    pub(in crate::http) sent: Option<&'a HeaderValue>,
    /// What it says.
    pub(in crate::http) headers: &'a HeaderMap,
}

/// All proxies by host and port.
#[derive(Debug, Default)]
pub(super) struct Logins(Mutex<BTreeMap<String, Known>>);

impl Logins {
    /// Uses this, unless something is known already.
    pub(super) fn propose(&self, proxy: &str, login: Login) {
        self.with(proxy, |known| {
            if matches!(known.standing, Standing::New) {
                known.standing = Standing::Shown(login);
            }
        });
    }

    pub(super) fn give(&self, proxy: &str, login: Login) {
        self.with(proxy, |known| known.standing = Standing::Shown(login));
    }

    /// Shows nothing any more.
    pub(super) fn forget(&self, proxy: &str) {
        self.with(proxy, |known| known.standing = Standing::New);
    }

    pub(super) fn header(&self, proxy: &str) -> Option<HeaderValue> {
        self.lock().get(proxy)?.shown()?.header()
    }

    pub(super) fn pair(&self, proxy: &str) -> Option<(String, Secret)> {
        Some(self.lock().get(proxy)?.shown()?.pair())
    }

    pub(super) fn refused(&self, proxy: &str, sent: Option<&HeaderValue>) {
        self.with(proxy, |known| {
            let own = known.shown().filter(|own| own.header().as_ref() == sent);
            if let Some(own) = own.map(Login::duplicate) {
                known.standing = Standing::Refused(own, Entry::Unknown);
            }
        });
    }

    pub(super) fn that_asked(&self, proxy: &str) -> Option<(Url, Url)> {
        self.lock().get(proxy)?.asked.clone()
    }

    /// A proxy has asked: the error that says so. What it refused is removed from the key store, if it comes from there.
    pub(super) async fn asked(&self, asks: Question<'_>, store: Option<&Arc<dyn Store>>) -> Error {
        let own = authority(asks.proxy);
        self.note(&own, asks);
        self.forget_refused(&own, store).await;
        self.error(&own, asks)
    }

    /// A proxy has asked: the turn to try something that it has not seen, once for all that ask at the same time.
    ///
    /// # Errors
    ///
    /// [`Error::ProxyAuthentication`] when there is nothing to show it.
    pub(super) async fn next(
        &self,
        asks: Question<'_>,
        store: Option<&Arc<dyn Store>>,
    ) -> Result<Turn, Error> {
        let own = authority(asks.proxy);
        self.note(&own, asks);
        let (door, before) = self.with(&own, |known| (Arc::clone(&known.door), known.looks));
        let turn = Turn {
            _door: door.lock_owned().await,
        };
        self.forget_refused(&own, store).await;
        let password = schemes(asks.headers).iter().any(|scheme| is_basic(scheme));
        let another = || password && self.header(&own).is_some_and(|own| asks.sent != Some(&own));
        if password && !another() {
            self.look(&own, before, store).await;
        }
        if another() {
            return Ok(turn);
        }
        Err(self.error(&own, asks))
    }

    fn note(&self, own: &str, asks: Question<'_>) {
        self.refused(own, asks.sent);
        let wanted = origin(asks.wanted);
        self.with(own, |known| {
            let secure = |(_, wanted): &(Url, Url)| wanted.scheme() == "https";
            // A tunnel shows better than a page of anybody whether a login is right.
            if wanted.scheme() == "https" || !known.asked.as_ref().is_some_and(secure) {
                known.asked = Some((asks.proxy.clone(), wanted));
            }
        });
    }

    fn error(&self, own: &str, asks: Question<'_>) -> Error {
        Error::ProxyAuthentication {
            host: asks.wanted.host_str().unwrap_or_default().to_owned(),
            proxy: own.to_owned(),
            schemes: schemes(asks.headers),
            verdict: self.with(own, |known| known.verdict()),
        }
    }

    /// Looks for a login that the proxy has not refused, unless somebody did meanwhile. Only an answer counts.
    async fn look(&self, own: &str, before: u64, store: Option<&Arc<dyn Store>>) {
        let due = self.with(own, |known| !known.answered && known.looks == before);
        let Some(store) = store.filter(|_| due) else {
            return;
        };
        let account = Login::account_of(own);
        let store = Arc::clone(store);
        let kept = secret::on_a_thread(store, LIMIT, move |store| store.get(&account)).await;
        self.with(own, |known| {
            known.looks += 1;
            known.answered |= kept.is_ok();
            match kept {
                Ok(Some(kept)) => known.take(kept),
                Ok(None) => {}
                Err(error) => {
                    tracing::info!(%error, "the key store was not asked for the sign-in to a proxy");
                }
            }
        });
    }

    /// Removes from the key store what the proxy refused, so that no other run shows it again.
    async fn forget_refused(&self, own: &str, store: Option<&Arc<dyn Store>>) {
        let refused = self.with(own, |known| match &known.standing {
            Standing::Refused(login, Entry::Unknown) => Some(login.duplicate()),
            _ => None,
        });
        let (Some(refused), Some(store)) = (refused, store) else {
            return;
        };
        let account = Login::account_of(own);
        let store = Arc::clone(store);
        let ended = secret::on_a_thread(store, LIMIT, move |store| {
            let kept = store.get(&account)?;
            // Somebody may have kept another one meanwhile.
            if !kept.is_some_and(|kept| refused.is(&kept)) {
                return Ok(Entry::Other);
            }
            store.delete(&account).map(|()| Entry::Removed)
        });
        match ended.await {
            Ok(entry) => self.with(own, |known| {
                if let Standing::Refused(_, own @ Entry::Unknown) = &mut known.standing {
                    *own = entry;
                }
                if entry == Entry::Removed {
                    tracing::info!(
                        proxy = own,
                        "refused, and removed from the key store: the sign-in to a proxy"
                    );
                }
            }),
            Err(error) => tracing::info!(%error, "a refused sign-in to a proxy is still kept"),
        }
    }

    fn with<T>(&self, proxy: &str, change: impl FnOnce(&mut Known) -> T) -> T {
        change(self.lock().entry(proxy.to_owned()).or_default())
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
