//! Which proxy for which address, for both clients alike (S-TLS-06): the setting, else the environment, the operating
//! system, or the desktop's own resolver (F-66, F-67). This computer itself is always reached directly (F-65).

mod desktop;
mod login;
mod script;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use hyper::Uri;
use hyper::header::{HeaderMap, HeaderValue};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use url::Url;

use super::Error;
use crate::secret::Store;

pub(super) use login::unless_asked;
pub use login::{Login, is_basic};
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
    /// Nobody names a proxy.
    Nobody,
}

impl Origin {
    /// The name in details and JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Loopback => "this-computer",
            Self::Setting => "setting",
            Self::Environment => "environment",
            Self::OperatingSystem => "operating-system",
            Self::Desktop => "desktop",
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

/// How many places are remembered.
const REMEMBERED: usize = 256;

/// How long the desktop usually may take.
pub const DESKTOP: Duration = Duration::from_secs(1);

/// Ways that were decided, by the round in which they were.
type Decided = BTreeMap<String, (u64, Way)>;

/// The ways to all addresses, and what proxies want to see. Cheap to clone; all clones are one.
#[derive(Debug, Clone)]
pub struct Ways(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    proxy: Proxy,
    decided: Mutex<Decided>,
    round: AtomicU64,
    logins: login::Logins,
    store: OnceLock<Arc<dyn Store>>,
    /// How long the desktop may take.
    desktop: OnceLock<Duration>,
}

impl Ways {
    pub(super) fn new(proxy: Proxy) -> Self {
        Self(Arc::new(Inner {
            proxy,
            decided: Mutex::default(),
            round: AtomicU64::new(0),
            logins: login::Logins::default(),
            store: OnceLock::new(),
            desktop: OnceLock::new(),
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

    /// The way to an address. What the desktop says is remembered, and waited for a second at most.
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
        let known = self.decided().get(&key).cloned();
        if let Some((_, way)) = known.filter(|(decided, _)| *decided == round) {
            return Ok(way);
        }
        let way = self.decide(address, &key).await?;
        let mut decided = self.decided();
        if decided.len() < REMEMBERED || decided.contains_key(&key) {
            drop(decided.insert(key, (round, way.clone())));
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
        let limit = self.0.desktop.get().copied().unwrap_or(DESKTOP);
        let Some(told) = desktop::lookup(origin, limit).await else {
            return Ok(Way::direct(Origin::Nobody));
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

    /// A proxy has asked for a sign-in on the way to `host`, although it was shown `sent`: the error that says so.
    pub(super) fn asked(
        &self,
        proxy: &Url,
        host: &str,
        sent: Option<&HeaderValue>,
        headers: &HeaderMap,
    ) -> Error {
        self.0.logins.asked(proxy, host, sent, headers)
    }

    /// A sign-in was refused by a client that does not say what was asked for.
    pub(super) fn refused(&self, proxy: &Url, sent: Option<&HeaderValue>) {
        self.0.logins.refused(&authority(proxy), sent);
    }

    /// Whether there is a sign-in for this proxy that was not tried yet; the key store is looked into once.
    pub(super) async fn another(&self, proxy: &Url) -> bool {
        let store = self.0.store.get().map(Arc::clone);
        self.0.logins.another(&authority(proxy), store).await
    }

    /// Uses a sign-in that a proxy has accepted, for this proxy only, until the end of the run.
    pub fn give(&self, proxy: &Url, login: Login) {
        self.0.logins.give(&authority(proxy), login);
    }

    /// A proxy that has asked for a sign-in, by host and port, with the host that was asked for then.
    #[must_use]
    pub fn that_asked(&self, authority: &str) -> Option<(Url, String)> {
        self.0.logins.that_asked(authority)
    }

    /// The way to an address as the other client wants it: decided before, with the sign-in in it.
    pub(super) fn for_client(&self, address: &Url) -> Option<Url> {
        let key = address.origin().ascii_serialization();
        let way = self.decided().get(&key).map(|(_, way)| way.clone())?;
        let mut proxy = way.proxy?;
        if let Some((user, password)) = self.0.logins.pair(&authority(&proxy)) {
            proxy.set_username(&user).ok()?;
            proxy.set_password(Some(password.expose())).ok()?;
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
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).expect("an address")
    }

    #[tokio::test]
    async fn a_proxy_that_is_set_is_for_everything_but_this_computer() {
        let ways = Ways::new(Proxy::Address(url("http://proxy.corp.example:8080")));

        let there = ways.to(&url("https://login.example/x?y")).await;
        let here = ways.to(&url("http://localhost:4000/")).await;

        let there = there.expect("a way");
        assert_eq!(
            there.authority().as_deref(),
            Some("proxy.corp.example:8080")
        );
        assert_eq!(there.origin, Origin::Setting);
        assert_eq!(here, Ok(Way::direct(Origin::Loopback)));
    }

    #[tokio::test]
    async fn both_clients_take_the_same_way_with_the_same_sign_in() {
        let ways = Ways::new(Proxy::Address(url("http://proxy.corp.example")));
        let there = url("https://login.example/");
        let way = ways.to(&there).await.expect("a way");
        let proxy = way.proxy.expect("a proxy");

        assert_eq!(ways.for_client(&there), Some(proxy.clone()));
        ways.give(&proxy, Login::new("kari", "p@ss:w/rd"));

        let told = ways.for_client(&there).expect("a proxy");
        assert_eq!(told.username(), "kari");
        let own = Matcher::builder().all(told.as_str()).build();
        let wanted = "https://login.example/".parse().expect("an address");
        let own = own.intercept(&wanted).expect("a proxy");
        assert_eq!(own.basic_auth(), ways.login(&proxy).as_ref());
        assert!(!format!("{ways:?}").contains("p@ss"), "{ways:?}");
        // No other proxy gets to see it.
        assert_eq!(ways.login(&url("http://other.corp.example")), None);
        assert_eq!(ways.login(&url("http://proxy.corp.example:81")), None);
    }

    #[tokio::test]
    async fn a_kind_of_proxy_that_is_not_supported_is_named() {
        let ways = Ways::new(Proxy::Address(url("socks5://proxy.corp.example:1080")));

        let way = ways.to(&url("https://login.example/")).await;

        assert!(
            matches!(&way, Err(Error::Route { reason, .. }) if reason.contains("not supported")),
            "{way:?}"
        );
    }
}
