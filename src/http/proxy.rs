//! Which proxy for which address, for both clients alike (S-TLS-06): the setting, else the environment, the operating
//! system, or the desktop's own resolver (F-66, F-67). This computer itself is always reached directly (F-65).

mod decided;
mod desktop;
mod login;
mod logins;
mod script;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use hyper::Uri;
use hyper::header::HeaderValue;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use url::Url;

use super::Error;
use crate::secret::Store;
use decided::Decided;
use desktop::Told;

pub use login::{Login, is_basic};
pub(super) use login::{offered, unless_asked};
pub(super) use logins::{Question, Turn};
pub use script::named as script;

/// Which proxy requests take. Loopback addresses are always reached directly (S-TLS-06).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proxy {
    /// What the operating system and the environment say.
    System,
    /// None.
    Direct,
    /// This one.
    Address(Url),
}

/// Who says how an address is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It is on this computer.
    Loopback,
    /// The setting `proxy`.
    Setting,
    /// Environment variables.
    Environment,
    /// The settings of the operating system.
    OperatingSystem,
    /// The desktop's own resolver, which knows scripts (PAC) too.
    Desktop,
    /// The desktop's own resolver did not say in time whether there is a proxy.
    Unsaid,
    /// Nobody names a proxy.
    Nobody,
}

impl Origin {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Loopback,
        Self::Setting,
        Self::Environment,
        Self::OperatingSystem,
        Self::Desktop,
        Self::Unsaid,
        Self::Nobody,
    ];

    /// The name in details and JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Loopback => "this-computer",
            Self::Setting => "setting",
            Self::Environment => "environment",
            Self::OperatingSystem => "operating-system",
            Self::Desktop => "desktop",
            Self::Unsaid => "unsaid",
            Self::Nobody => "nobody",
        }
    }
}

/// The way to an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The proxy in between, as an address without user information.
    pub proxy: Option<Url>,
    /// Who says so.
    pub origin: Origin,
}

impl Way {
    fn direct(origin: Origin) -> Self {
        Self {
            proxy: None,
            origin,
        }
    }

    /// The proxy as host and port.
    #[must_use]
    pub fn authority(&self) -> Option<String> {
        self.proxy.as_ref().map(authority)
    }
}

/// Host and port of a proxy.
pub(super) fn authority(proxy: &Url) -> String {
    let host = proxy.host_str().unwrap_or_default();
    let port = proxy.port_or_known_default().unwrap_or_default();
    format!("{host}:{port}")
}

/// Scheme, host and port of an address, so that nothing else of it is kept.
fn origin(address: &Url) -> Url {
    let mut origin = address.clone();
    // An address that can have neither has neither.
    let _ = origin.set_username("");
    let _ = origin.set_password(None);
    origin.set_path("");
    origin.set_query(None);
    origin.set_fragment(None);
    origin
}

/// Where nobody listens: requests for which no way is known end there, and not beside a proxy that there may be.
const NOWHERE: &str = "http://127.0.0.1:0/";

/// How long the desktop usually may take.
pub const DESKTOP: Duration = Duration::from_secs(1);

/// The ways to all addresses, and what proxies want to see. Cheap to clone; all clones are one.
#[derive(Debug, Clone)]
pub struct Ways(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    proxy: Proxy,
    decided: Mutex<Decided>,
    round: AtomicU64,
    logins: logins::Logins,
    store: OnceLock<Arc<dyn Store>>,
    /// How long the desktop may take.
    desktop: OnceLock<Duration>,
    /// The desktop is asked one question at a time.
    asking: tokio::sync::Mutex<()>,
    /// How often it did not answer in time.
    unsaid: AtomicU64,
}

impl Ways {
    pub(super) fn new(proxy: Proxy) -> Self {
        Self(Arc::new(Inner {
            proxy,
            decided: Mutex::default(),
            round: AtomicU64::new(0),
            logins: logins::Logins::default(),
            store: OnceLock::new(),
            desktop: OnceLock::new(),
            asking: tokio::sync::Mutex::default(),
            unsaid: AtomicU64::new(0),
        }))
    }

    /// Looks for sign-ins to proxies in this store from now on, once a proxy asks for one.
    pub(super) fn keep_in(&self, store: Arc<dyn Store>) {
        // The first store of a run stays.
        let _ = self.0.store.set(store);
    }

    /// Waits so long for the desktop's word, in place of a second.
    pub fn wait_for_desktop(&self, limit: Duration) {
        // The first word of a run stays.
        let _ = self.0.desktop.set(limit);
    }

    /// Decides anew from now on: somebody may have changed the settings of this computer meanwhile.
    pub fn look_again(&self) {
        let _ = self.0.round.fetch_add(1, Ordering::Relaxed);
    }

    /// The way to an address. What the desktop says is remembered; where it does not say it in time, nothing is.
    ///
    /// # Errors
    ///
    /// [`Error::Route`] when the proxy is of a kind that is not supported.
    pub async fn to(&self, address: &Url) -> Result<Way, Error> {
        if super::is_loopback(address) {
            return Ok(Way::direct(Origin::Loopback));
        }
        let key = address.origin().ascii_serialization();
        let round = self.0.round.load(Ordering::Relaxed);
        let known = self.decided().of(&key, round);
        if let Some(way) = known {
            return Ok(way);
        }
        let way = self.decide(address, &key).await?;
        if way.origin != Origin::Unsaid {
            self.decided().put(key, round, way.clone());
        }
        Ok(way)
    }

    /// The script that chooses the proxy although nothing here can run it; none where somebody else has chosen.
    #[must_use]
    pub fn unused_script(&self, way: &Way) -> Option<String> {
        match (way.origin, &self.0.proxy) {
            (Origin::Nobody | Origin::OperatingSystem, Proxy::System) => script(),
            _ => None,
        }
    }

    async fn decide(&self, address: &Url, origin: &str) -> Result<Way, Error> {
        let unusable = |_| Error::Unusable("not an address".to_owned());
        let wanted: Uri = address.as_str().parse().map_err(unusable)?;
        let through = |found: Option<Intercept>, who| match found {
            Some(found) => self.through(&found, who, address),
            None => Ok(Way::direct(who)),
        };
        match &self.0.proxy {
            Proxy::Direct => return Ok(Way::direct(Origin::Setting)),
            Proxy::Address(own) => {
                let found = Matcher::builder().all(own.as_str()).build();
                return through(found.intercept(&wanted), Origin::Setting);
            }
            Proxy::System => {}
        }
        if let Some(found) = Matcher::from_system().intercept(&wanted) {
            let named = Matcher::from_env().intercept(&wanted).is_some();
            let who = if named {
                Origin::Environment
            } else {
                Origin::OperatingSystem
            };
            return self.through(&found, who, address);
        }
        if script::environment_names_a_proxy() {
            return Ok(Way::direct(Origin::Environment));
        }
        let told = match self.ask_desktop(origin).await {
            Told::Proxies(told) => told,
            Told::Nothing => return Ok(Way::direct(Origin::Nobody)),
            Told::Late => return Ok(Way::direct(Origin::Unsaid)),
        };
        let usable = told.iter().find_map(|entry| match entry.as_str() {
            "direct://" => Some(None),
            entry if entry.starts_with("http") => Matcher::builder()
                .all(entry)
                .build()
                .intercept(&wanted)
                .map(Some),
            _ => None,
        });
        match usable {
            Some(found) => through(found, Origin::Desktop),
            None if told.is_empty() => Ok(Way::direct(Origin::Desktop)),
            None => Err(unsupported(address)),
        }
    }

    /// Asks the desktop. Who waited while it did not answer another question does not wait for it once more.
    async fn ask_desktop(&self, origin: &str) -> Told {
        let before = self.0.unsaid.load(Ordering::Relaxed);
        let _one = self.0.asking.lock().await;
        if self.0.unsaid.load(Ordering::Relaxed) != before {
            return Told::Late;
        }
        let limit = self.0.desktop.get().copied().unwrap_or(DESKTOP);
        let told = desktop::lookup(origin, limit).await;
        if told == Told::Late {
            let _ = self.0.unsaid.fetch_add(1, Ordering::Relaxed);
        }
        told
    }

    fn through(&self, found: &Intercept, origin: Origin, to: &Url) -> Result<Way, Error> {
        let own = Url::parse(&found.uri().to_string()).map_err(|_| unsupported(to))?;
        if !matches!(own.scheme(), "http" | "https") || own.host_str().is_none() {
            return Err(unsupported(to));
        }
        if let Some(login) = found.basic_auth().and_then(Login::of_header) {
            self.0.logins.propose(&authority(&own), login);
        }
        Ok(Way {
            proxy: Some(own),
            origin,
        })
    }

    /// What the proxy wants to see, if it is known.
    pub(super) fn login(&self, proxy: &Url) -> Option<HeaderValue> {
        self.0.logins.header(&authority(proxy))
    }

    /// A proxy has asked for a sign-in: the error that says so.
    pub(super) async fn asked(&self, asks: Question<'_>) -> Error {
        self.0.logins.asked(asks, self.0.store.get()).await
    }

    /// A proxy has asked for a sign-in: the turn to show one that it has not seen.
    ///
    /// # Errors
    ///
    /// [`Error::ProxyAuthentication`] when there is none.
    pub(super) async fn next(&self, asks: Question<'_>) -> Result<Turn, Error> {
        self.0.logins.next(asks, self.0.store.get()).await
    }

    /// A sign-in was refused by a client that does not say what was asked for.
    pub(super) fn refused(&self, proxy: &Url, sent: Option<&HeaderValue>) {
        self.0.logins.refused(&authority(proxy), sent);
    }

    /// Uses a sign-in that a proxy has accepted, for this proxy only, until the end of the run.
    pub fn give(&self, proxy: &Url, login: Login) {
        self.0.logins.give(&authority(proxy), login);
    }

    /// Shows a proxy nothing any more.
    pub fn forget(&self, proxy: &Url) {
        self.0.logins.forget(&authority(proxy));
    }

    /// A proxy that has asked for a sign-in, by host and port, with the place that was asked for then.
    #[must_use]
    pub fn that_asked(&self, authority: &str) -> Option<(Url, Url)> {
        self.0.logins.that_asked(authority)
    }

    /// The way to an address as the other client wants it: decided before, with the sign-in in it. It asks only for what
    /// has to take a proxy; where none is known any more, nothing is reached.
    pub(super) fn for_client(&self, address: &Url) -> Option<Url> {
        let key = address.origin().ascii_serialization();
        let way = self.decided().last(&key).cloned();
        let Some(way) = way else {
            return Url::parse(NOWHERE).ok();
        };
        let mut proxy = way.proxy?;
        if let Some((user, password)) = self.0.logins.pair(&authority(&proxy)) {
            // An address of a proxy has a host, which can have both.
            let _ = proxy.set_username(&user);
            let _ = proxy.set_password(Some(password.expose()));
        }
        Some(proxy)
    }

    fn decided(&self) -> MutexGuard<'_, Decided> {
        let decided = self.0.decided.lock();
        decided.unwrap_or_else(PoisonError::into_inner)
    }
}

fn unsupported(to: &Url) -> Error {
    Error::Route {
        host: to.host_str().unwrap_or_default().to_owned(),
        reason: "the proxy is of a kind that is not supported; http and https are".to_owned(),
    }
}

#[cfg(test)]
mod tests;
