//! Requests to providers: one TLS configuration, no redirects, bounded answers, named errors.
//!
//! Verification goes through the operating system's trust store (S-TLS-01); redirects are never followed, so that
//! neither a code nor a token travels to an address that nobody checked (S-TLS-04).

mod certificate;
mod connector;
mod error;
mod names;
mod stream;
mod tls;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use reqwest::redirect::Policy;
use url::{Host, Url};

pub use certificate::{Certificate, Pin};
pub use connector::{Broken, Connection, Connector, Times, Trace};
pub use error::{Distrust, Error};
pub use names::{Fixed, Names, Place, Service};
pub use tls::{Authority, Tls};

/// How every request introduces itself; administrators allow-list it (design 9.15).
pub const USER_AGENT: &str = concat!("SynchronizerSetup/", env!("CARGO_PKG_VERSION"));

/// The largest answer that is read: a page of users, not more.
const LARGEST: usize = 4 * 1024 * 1024;

/// Where [`Answer::headers`] keeps the words after the status code; what a server sends by this name is dropped.
const REASON: hyper::header::HeaderName = hyper::header::HeaderName::from_static("x-reason-phrase");

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

/// An answer, read to its end.
#[derive(Clone)]
pub struct Answer {
    /// The host that answered.
    pub host: String,
    /// The status code.
    pub status: u16,
    /// The media type without parameters, in lower case; empty when there was none.
    pub media_type: String,
    /// All headers.
    pub headers: hyper::HeaderMap,
    /// The body, at most as long as asked for.
    pub body: Vec<u8>,
    /// When the request left, by this computer's clock.
    pub sent: Timestamp,
    /// When the answer was complete, by this computer's clock.
    pub received: Timestamp,
}

/// Without body and headers: tokens come in the one, cookies in the other (S-LOG-04, S-LOG-06).
impl fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Answer")
            .field("host", &self.host)
            .field("status", &self.status)
            .field("media_type", &self.media_type)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl Answer {
    /// A header as text, if it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The words after the status code, where they are not the usual ones; some servers write their reason there.
    #[must_use]
    pub fn reason(&self) -> &str {
        self.header(REASON.as_str()).unwrap_or_default()
    }

    /// The body as JSON.
    ///
    /// # Errors
    ///
    /// [`Error::Unexpected`] with host, status and media type when it is not what was expected.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_slice(&self.body).map_err(|_| self.unexpected())
    }

    /// The answer as the protocol library wants it.
    #[must_use]
    pub fn into_response(self) -> hyper::Response<Vec<u8>> {
        let mut response = hyper::Response::new(self.body);
        *response.status_mut() =
            hyper::StatusCode::from_u16(self.status).unwrap_or(hyper::StatusCode::BAD_GATEWAY);
        *response.headers_mut() = self.headers;
        response
    }

    /// The error that says what came instead of the expected.
    #[must_use]
    pub fn unexpected(&self) -> Error {
        Error::Unexpected {
            host: self.host.clone(),
            status: self.status,
            media_type: self.media_type.clone(),
        }
    }
}

/// The HTTP client; cheap to clone. [`Client::fresh`] gives one whose connections end with it.
#[derive(Debug, Clone)]
pub struct Client {
    direct: reqwest::Client,
    proxied: reqwest::Client,
    tls: Arc<Tls>,
    proxy: Proxy,
    names: Names,
    limit: Duration,
}

impl Client {
    /// A client that trusts what the operating system trusts, and `authorities` for their hosts.
    ///
    /// # Errors
    ///
    /// When the proxy address cannot be used or the TLS library does not start.
    pub fn new(proxy: Proxy, authorities: Vec<Authority>, limit: Duration) -> Result<Self, Error> {
        Self::build(proxy, Arc::new(Tls::new(authorities)), limit)
    }

    fn build(proxy: Proxy, tls: Arc<Tls>, limit: Duration) -> Result<Self, Error> {
        let base = || -> Result<reqwest::ClientBuilder, Error> {
            Ok(reqwest::Client::builder()
                .tls_backend_preconfigured(tls::configuration(&tls)?)
                .user_agent(USER_AGENT)
                .redirect(Policy::none())
                .timeout(limit)
                .connect_timeout(limit.min(Duration::from_secs(10)))
                .pool_idle_timeout(Duration::from_secs(10)))
        };
        let finish = |builder: reqwest::ClientBuilder| {
            builder
                .build()
                .map_err(|error| Error::Unusable(error::chain(&error)))
        };
        let direct = finish(base()?.no_proxy())?;
        let proxied = match &proxy {
            Proxy::System => finish(base()?)?,
            Proxy::Direct => direct.clone(),
            Proxy::Address(address) => {
                let proxy = reqwest::Proxy::all(address.as_str())
                    .map_err(|error| Error::Unusable(error::chain(&error)))?;
                finish(base()?.no_proxy().proxy(proxy))?
            }
        };
        Ok(Self {
            direct,
            proxied,
            tls,
            proxy,
            names: Names::default(),
            limit,
        })
    }

    /// The same client with connections of its own, which end when it is dropped: no idle pool outlives a check.
    ///
    /// # Errors
    ///
    /// As [`Client::new`].
    pub fn fresh(&self) -> Result<Self, Error> {
        Self::build(self.proxy.clone(), Arc::clone(&self.tls), self.limit)
    }

    /// Our own connections with the same TLS, names and proxy, for what has to see or keep a connection.
    #[must_use]
    pub fn connector(&self) -> Connector {
        Connector {
            names: self.names.clone(),
            tls: Arc::clone(&self.tls),
            proxy: self.proxy.clone(),
            pins: Arc::default(),
            times: Times::default(),
        }
    }

    /// Sends a request and reads the answer, at most `largest` bytes of it.
    ///
    /// # Errors
    ///
    /// One per layer: name, route, proxy, TLS, time, size. A status code is never an error here.
    pub async fn send(
        &self,
        request: hyper::Request<Vec<u8>>,
        largest: usize,
    ) -> Result<Answer, Error> {
        let (parts, body) = request.into_parts();
        let url = Url::parse(&parts.uri.to_string())
            .map_err(|_| Error::Unusable("not an address".to_owned()))?;
        let host = url.host_str().unwrap_or_default().to_owned();
        let sent = Timestamp::now();
        let mut headers = parts.headers;
        if let Some(value) = headers.get_mut(hyper::header::AUTHORIZATION) {
            value.set_sensitive(true);
        }
        let client = if is_loopback(&url) {
            &self.direct
        } else {
            &self.proxied
        };
        let work = async {
            let answer = client
                .request(parts.method, url.clone())
                .headers(headers)
                .body(body)
                .send()
                .await
                .map_err(|error| self.explain(&host, &error))?;
            self.read(&host, answer, largest.min(LARGEST)).await
        };
        let (status, headers, body) =
            tokio::time::timeout(self.limit, work)
                .await
                .map_err(|_| Error::NoAnswer {
                    host: host.clone(),
                    seconds: self.limit.as_secs(),
                })??;
        if status == 407 {
            return Err(Error::ProxyAuthentication { host });
        }
        let media_type = headers
            .get(hyper::header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split(';').next())
            .map(|value| value.trim().to_ascii_lowercase())
            .unwrap_or_default();
        tracing::info!(
            host,
            path = url.path(),
            status,
            bytes = body.len(),
            "answer"
        );
        Ok(Answer {
            host,
            status,
            media_type,
            headers,
            body,
            sent,
            received: Timestamp::now(),
        })
    }

    /// A GET that asks for JSON, with a bearer token where one is given (RFC 6750 2.1).
    ///
    /// # Errors
    ///
    /// As [`Client::send`].
    pub async fn get(
        &self,
        url: &Url,
        bearer: Option<&crate::secret::Secret>,
        headers: &[(&str, &str)],
    ) -> Result<Answer, Error> {
        let mut request = hyper::Request::get(url.as_str()).header("accept", "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(token) = bearer {
            request = request.header("authorization", format!("Bearer {}", token.expose()));
        }
        let request = request
            .body(Vec::new())
            .map_err(|error| Error::Unusable(error.to_string()))?;
        self.send(request, LARGEST).await
    }

    /// A POST of form fields that asks for JSON, with an answer of at most `largest` bytes.
    ///
    /// # Errors
    ///
    /// As [`Client::send`].
    pub async fn post(
        &self,
        url: &Url,
        fields: &[(&str, &str)],
        largest: usize,
    ) -> Result<Answer, Error> {
        let form = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let request = hyper::Request::post(url.as_str())
            .header("accept", "application/json")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form.into_bytes())
            .map_err(|error| Error::Unusable(error.to_string()))?;
        self.send(request, largest).await
    }

    async fn read(
        &self,
        host: &str,
        mut answer: reqwest::Response,
        largest: usize,
    ) -> Result<(u16, hyper::HeaderMap, Vec<u8>), Error> {
        let status = answer.status().as_u16();
        let headers = answer.headers().clone();
        let mut body = Vec::new();
        while let Some(chunk) = answer
            .chunk()
            .await
            .map_err(|error| self.explain(host, &error))?
        {
            if body.len() + chunk.len() > largest {
                return Err(Error::TooLarge {
                    host: host.to_owned(),
                    limit: largest,
                });
            }
            body.extend_from_slice(&chunk);
        }
        Ok((status, headers, body))
    }

    fn explain(&self, host: &str, error: &reqwest::Error) -> Error {
        Error::of(host, error, self.limit, self.tls.seen(host).as_ref())
    }
}

/// Whether an address lies on this computer by its literal or name; such requests never take a proxy.
#[must_use]
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_shows_neither_its_body_nor_its_headers() {
        let mut headers = hyper::HeaderMap::new();
        let _ = headers.insert(
            "set-cookie",
            hyper::header::HeaderValue::from_static("crumb"),
        );
        let now = Timestamp::now();
        let answer = Answer {
            host: "login.example".to_owned(),
            status: 200,
            media_type: "application/json".to_owned(),
            headers,
            body: br#"{"access_token":"AT-marker"}"#.to_vec(),
            sent: now,
            received: now,
        };

        let shown = format!("{answer:?}");

        // A list of bytes would show the body as well as letters do.
        let bytes = format!("{:?}", &answer.body[..4]);
        assert!(
            !shown.contains("marker") && !shown.contains("crumb"),
            "{shown}"
        );
        assert!(!shown.contains(bytes.trim_matches(['[', ']'])), "{shown}");
        assert!(
            shown.contains("login.example") && shown.contains("bytes: 28"),
            "{shown}"
        );
    }
}
