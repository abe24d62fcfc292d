//! What proxies want to see: asked for once, kept by proxy, sent to nobody else, never shown (S-TLS-06).

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper::header::{self, HeaderMap, HeaderValue};
use url::Url;

use super::authority;
use crate::http::{Answer, Error};
use crate::secret::{self, Secret, Store};

/// How many schemes of a proxy are told.
const SCHEMES: usize = 8;

/// How long the key store may take; whoever must unlock it can do so before the next try.
const LIMIT: Duration = Duration::from_secs(5);

/// User name and password for one proxy.
#[derive(Debug)]
pub struct Login(Secret);

impl Login {
    /// A user name, in which no colon may stand, with its password (RFC 7617).
    #[must_use]
    pub fn new(user: &str, password: &str) -> Self {
        Self(Secret::new(format!("{user}:{password}")))
    }

    /// Whether a user name can be sent at all.
    #[must_use]
    pub fn can_be(user: &str) -> bool {
        !user.is_empty() && user.chars().all(|c| c != ':' && !c.is_control())
    }

    /// Where the key store has the sign-in to a proxy.
    #[must_use]
    pub fn account(proxy: &Url) -> String {
        format!("proxy/{}", authority(proxy))
    }

    /// As the key store keeps it.
    #[must_use]
    pub fn to_keep(&self) -> Secret {
        self.0.duplicate()
    }

    fn kept(secret: Secret) -> Option<Self> {
        secret.expose().contains(':').then_some(Self(secret))
    }

    pub(super) fn of_header(value: &HeaderValue) -> Option<Self> {
        let text = value.to_str().ok()?.strip_prefix("Basic ")?;
        let pair = String::from_utf8(STANDARD.decode(text).ok()?).ok()?;
        Self::kept(Secret::new(pair))
    }

    pub(in crate::http) fn header(&self) -> Option<HeaderValue> {
        let text = Secret::new(format!("Basic {}", STANDARD.encode(self.0.expose())));
        let mut value = HeaderValue::from_str(text.expose()).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    fn pair(&self) -> (String, Secret) {
        let (user, password) = self.0.expose().split_once(':').unwrap_or_default();
        (user.to_owned(), Secret::new(password.to_owned()))
    }
}

/// How a proxy stands to what it was shown.
#[derive(Debug, Default)]
enum Standing {
    /// It was shown nothing.
    #[default]
    New,
    /// This is shown with each request.
    Shown(Login),
    /// It refused; nothing is shown any more, so that no account gets locked.
    Refused,
}

/// One proxy.
#[derive(Debug, Default)]
struct Known {
    standing: Standing,
    /// It has asked: its address, and the host that was wanted.
    asked: Option<(Url, String)>,
    schemes: Vec<String>,
    /// How often the key store was looked into.
    looked: u32,
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

    pub(super) fn header(&self, proxy: &str) -> Option<HeaderValue> {
        match &self.lock().get(proxy)?.standing {
            Standing::Shown(login) => login.header(),
            Standing::New | Standing::Refused => None,
        }
    }

    pub(super) fn pair(&self, proxy: &str) -> Option<(String, Secret)> {
        match &self.lock().get(proxy)?.standing {
            Standing::Shown(login) => Some(login.pair()),
            Standing::New | Standing::Refused => None,
        }
    }

    pub(super) fn refused(&self, proxy: &str, sent: Option<&HeaderValue>) {
        self.with(proxy, |known| {
            let own = match &known.standing {
                Standing::Shown(login) => login.header(),
                Standing::New | Standing::Refused => None,
            };
            if sent.is_some() && own.as_ref() == sent {
                known.standing = Standing::Refused;
            }
        });
    }

    pub(super) fn asked(
        &self,
        proxy: &Url,
        host: &str,
        sent: Option<&HeaderValue>,
        headers: &HeaderMap,
    ) -> Error {
        let own = authority(proxy);
        self.refused(&own, sent);
        let schemes = schemes(headers);
        self.with(&own, |known| {
            known.asked = Some((proxy.clone(), host.to_owned()));
            known.schemes.clone_from(&schemes);
            Error::ProxyAuthentication {
                host: host.to_owned(),
                proxy: own.clone(),
                schemes,
                refused: matches!(known.standing, Standing::Refused),
            }
        })
    }

    pub(super) fn that_asked(&self, proxy: &str) -> Option<(Url, String)> {
        self.lock().get(proxy)?.asked.clone()
    }

    pub(super) async fn another(&self, proxy: &str, store: Option<Arc<dyn Store>>) -> bool {
        let Some(store) = store else { return false };
        let account = self.with(proxy, |known| {
            let asks_for_it = known.schemes.iter().any(|scheme| is_basic(scheme));
            let first = asks_for_it && known.looked == 0;
            known.looked += u32::from(first);
            let url = known.asked.as_ref().filter(|_| first);
            url.map(|(url, _)| Login::account(url))
        });
        let Some(account) = account else { return false };
        let kept = secret::on_a_thread(store, LIMIT, move |store| store.get(&account)).await;
        match kept {
            Ok(kept) => kept.and_then(Login::kept).is_some_and(|login| {
                self.give(proxy, login);
                true
            }),
            Err(error) => {
                tracing::info!(%error, "the key store was not asked for the sign-in to a proxy");
                false
            }
        }
    }

    fn with<T>(&self, proxy: &str, change: impl FnOnce(&mut Known) -> T) -> T {
        change(self.lock().entry(proxy.to_owned()).or_default())
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The answer, unless it asks for a sign-in to a proxy that nobody has named: one that stands in the way unseen.
///
/// # Errors
///
/// [`Error::ProxyAuthentication`] without the proxy's address, so that nobody is asked for a password for it.
pub(in crate::http) fn unless_asked(answer: Answer) -> Result<Answer, Error> {
    if answer.status != 407 {
        return Ok(answer);
    }
    Err(Error::ProxyAuthentication {
        schemes: schemes(&answer.headers),
        host: answer.host,
        proxy: String::new(),
        refused: false,
    })
}

/// Whether this is the scheme that user name and password are for.
#[must_use]
pub fn is_basic(scheme: &str) -> bool {
    scheme.eq_ignore_ascii_case("basic")
}

/// The schemes that a proxy offers (RFC 9110 11.7.1): in each element of the list the first word, unless it is a
/// parameter of the scheme before.
fn schemes(headers: &HeaderMap) -> Vec<String> {
    let values = headers.get_all(header::PROXY_AUTHENTICATE);
    let mut found: Vec<String> = Vec::new();
    for value in values.iter().filter_map(|value| value.to_str().ok()) {
        let mut quoted = false;
        let elements = value.split(|c: char| {
            quoted ^= c == '"';
            c == ',' && !quoted
        });
        for element in elements {
            let word = element.split_whitespace().next().unwrap_or_default();
            let sound = |c: char| c.is_ascii_alphanumeric() || c == '-';
            let is_scheme = !word.is_empty() && word.len() <= 32 && word.chars().all(sound);
            let known = found.iter().any(|own| own.eq_ignore_ascii_case(word));
            if is_scheme && !known && found.len() < SCHEMES {
                found.push(word.to_owned());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::SessionStore;

    const PROXY: &str = "proxy.corp.example:8080";

    fn url() -> Url {
        Url::parse(&format!("http://{PROXY}")).expect("an address")
    }

    fn asking(offer: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let _ = headers.append("proxy-authenticate", HeaderValue::from_static(offer));
        headers
    }

    #[test]
    fn the_schemes_of_a_proxy_are_read_from_its_lists() {
        let table: [(&str, &[&str]); 5] = [
            ("Basic realm=\"a, Digest b\"", &["Basic"]),
            ("Negotiate, NTLM", &["Negotiate", "NTLM"]),
            (
                "Digest realm=\"x\", nonce=\"y\", Basic realm=z",
                &["Digest", "Basic"],
            ),
            ("NTLM TlRMTVNTUAAC==, basic", &["NTLM", "basic"]),
            ("", &[]),
        ];
        for (value, expected) in table {
            assert_eq!(schemes(&asking(value)), expected, "{value}");
        }
    }

    #[test]
    fn what_was_refused_is_not_sent_again_until_something_new_is_given() {
        let logins = Logins::default();
        logins.give(PROXY, Login::new("kari", "wrong"));
        let sent = logins.header(PROXY);
        assert!(sent.is_some());

        let first = logins.asked(&url(), "login.example", None, &asking("Basic realm=x"));
        let second = logins.asked(&url(), "login.example", sent.as_ref(), &asking("Basic"));

        let refused =
            |error: &Error| matches!(error, Error::ProxyAuthentication { refused, .. } if *refused);
        assert!(!refused(&first), "an answer to what was not shown");
        assert!(refused(&second));
        assert_eq!(logins.header(PROXY), None);
        logins.propose(PROXY, Login::new("kari", "wrong"));
        assert_eq!(
            logins.header(PROXY),
            None,
            "the environment says the same again"
        );
        logins.give(PROXY, Login::new("kari", "right"));
        assert!(logins.header(PROXY).is_some());
    }

    #[tokio::test]
    async fn the_key_store_is_looked_into_once_and_only_for_a_password() {
        let store = SessionStore::default();
        let kept = Login::new("kari", "right");
        store.set(&Login::account(&url()), &kept.to_keep()).unwrap();
        let store: Arc<dyn Store> = Arc::new(store);
        let logins = Logins::default();

        let _ = logins.asked(&url(), "login.example", None, &asking("NTLM"));
        assert!(!logins.another(PROXY, Some(Arc::clone(&store))).await);
        let _ = logins.asked(&url(), "login.example", None, &asking("Basic"));
        assert!(logins.another(PROXY, Some(Arc::clone(&store))).await);

        let sent = logins.header(PROXY);
        assert_eq!(sent, kept.header());
        let _ = logins.asked(&url(), "login.example", sent.as_ref(), &asking("Basic"));
        assert!(
            !logins.another(PROXY, Some(store)).await,
            "refused is refused"
        );
        assert_eq!(logins.header(PROXY), None);
    }
}
