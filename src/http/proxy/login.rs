//! User name and password for a proxy, and what proxies offer (S-TLS-06).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use url::Url;

use super::authority;
use crate::http::{Answer, Error, Verdict};
use crate::secret::Secret;

/// How many schemes of a proxy are told.
const SCHEMES: usize = 8;

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
        Self::account_of(&authority(proxy))
    }

    pub(super) fn account_of(authority: &str) -> String {
        format!("proxy/{authority}")
    }

    pub(super) fn duplicate(&self) -> Self {
        Self(self.0.duplicate())
    }

    pub(super) fn is(&self, kept: &Secret) -> bool {
        kept.matches(self.0.expose())
    }

    /// As the key store keeps it.
    #[must_use]
    pub fn to_keep(&self) -> Secret {
        self.0.duplicate()
    }

    pub(super) fn kept(secret: Secret) -> Option<Self> {
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

    pub(super) fn pair(&self) -> (String, Secret) {
        let (user, password) = self.0.expose().split_once(':').unwrap_or_default();
        (user.to_owned(), Secret::new(password.to_owned()))
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
        verdict: Verdict::Unseen,
    })
}

/// Whether this is the scheme that user name and password are for.
#[must_use]
pub fn is_basic(scheme: &str) -> bool {
    scheme.eq_ignore_ascii_case("basic")
}

/// The schemes that a proxy offers.
pub(super) fn schemes(headers: &HeaderMap) -> Vec<String> {
    offered(headers, &header::PROXY_AUTHENTICATE)
}

/// The schemes that a header of challenges offers (RFC 9110 11.6.1): in each element of the list the first word, unless
/// it is a parameter of the scheme before.
pub fn offered(headers: &HeaderMap, name: &HeaderName) -> Vec<String> {
    let values = headers.get_all(name);
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
}
