//! Requests to providers: one TLS configuration, no redirects, bounded answers, named errors.
//!
//! Verification goes through the operating system's trust store (S-TLS-01); redirects are never followed, so that
//! neither a code nor a token travels to an address that nobody checked (S-TLS-04).

mod answer;
mod certificate;
mod connector;
pub mod date;
mod error;
mod names;
mod oddity;
mod proxied;
mod proxy;
mod stream;
mod support;
mod tls;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use reqwest::redirect::Policy;
use url::{Host, Url};

use crate::secret::Store;
use error::Phase;

pub use answer::Answer;
pub use certificate::{Certificate, Pin};
pub use connector::{Accepted, Broken, Connection, Connector, Times, Trace};
pub use error::{Distrust, Error, Verdict};
pub use names::{Fixed, Names, NotFixed, Place, Service, name_server};
pub use oddity::Oddity;
pub use proxy::{DESKTOP, Login, Origin, Proxy, Way, Ways, is_basic};
pub use support::{NAMES as SUPPORT, guid, is_guid, labelled};
pub use tls::{Authority, Tls};

/// How every request introduces itself; administrators allow-list it (design 9.15).
pub const USER_AGENT: &str = concat!("SynchronizerSetup/", env!("CARGO_PKG_VERSION"));

/// The largest answer that is read: a page of users, not more.
const LARGEST: usize = 4 * 1024 * 1024;

/// The HTTP client; cheap to clone. [`Client::fresh`] gives one whose connections end with it.
#[derive(Debug, Clone)]
pub struct Client {
    direct: reqwest::Client,
    proxied: reqwest::Client,
    tls: Arc<Tls>,
    ways: Ways,
    names: Names,
    limit: Duration,
    times: Times,
    attempt: Option<Arc<str>>,
}

impl Client {
    /// A client that trusts what the operating system trusts, and `authorities` for their hosts.
    ///
    /// # Errors
    ///
    /// When the proxy address cannot be used or the TLS library does not start.
    pub fn new(proxy: Proxy, authorities: Vec<Authority>, limit: Duration) -> Result<Self, Error> {
        let tls = Arc::new(Tls::new(authorities));
        let ways = Ways::new(proxy);
        Self::build(ways, tls, Names::default(), limit, Times::default())
    }

    /// The same client with these names.
    ///
    /// # Errors
    ///
    /// As [`Client::new`].
    pub fn naming(self, names: Names) -> Result<Self, Error> {
        Self::build(self.ways, self.tls, names, self.limit, self.times)
    }

    /// The same client, its own connections ([`Client::connector`]) with other limits.
    #[must_use]
    pub fn within(mut self, times: Times) -> Self {
        self.times = times;
        self
    }

    fn build(
        ways: Ways,
        tls: Arc<Tls>,
        names: Names,
        limit: Duration,
        times: Times,
    ) -> Result<Self, Error> {
        let base = || -> Result<reqwest::ClientBuilder, Error> {
            Ok(reqwest::Client::builder()
                .tls_backend_preconfigured(tls::configuration(&tls)?)
                .dns_resolver(names.clone())
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
        let decided = ways.clone();
        let way = reqwest::Proxy::custom(move |address| decided.for_client(address));
        let proxied = finish(base()?.no_proxy().proxy(way))?;
        Ok(Self {
            direct,
            proxied,
            tls,
            ways,
            names,
            limit,
            times,
            attempt: None,
        })
    }

    /// The same client with connections of its own, which end when it is dropped: no idle pool outlives a check.
    ///
    /// # Errors
    ///
    /// As [`Client::new`].
    pub fn fresh(&self) -> Result<Self, Error> {
        self.fresh_within(self.limit)
    }

    /// The same as [`Client::fresh`], with another limit for each request.
    ///
    /// # Errors
    ///
    /// As [`Client::new`].
    pub fn fresh_within(&self, limit: Duration) -> Result<Self, Error> {
        let tls = Arc::clone(&self.tls);
        let names = self.names.clone();
        Self::build(self.ways.clone(), tls, names, limit, self.times)
    }

    /// Looks for sign-ins to proxies in this store, once a proxy asks for one.
    pub fn keep_proxy_logins_in(&self, store: Arc<dyn Store>) {
        self.ways.keep_in(store);
    }

    /// The ways that requests take, of which there is one set for this client and everything made from it.
    #[must_use]
    pub fn ways(&self) -> &Ways {
        &self.ways
    }

    /// The same client, whose requests carry an id of this attempt by which Microsoft's support finds them.
    #[must_use]
    pub fn numbered(mut self) -> Self {
        self.attempt = Some(guid().into());
        self
    }

    /// The id that requests carry.
    #[must_use]
    pub fn attempt(&self) -> Option<&str> {
        self.attempt.as_deref()
    }

    /// Our own connections with the same TLS, names and proxy, for what has to see or keep a connection.
    #[must_use]
    pub fn connector(&self) -> Connector {
        Connector {
            names: self.names.clone(),
            tls: Arc::clone(&self.tls),
            ways: self.ways.clone(),
            pins: Arc::default(),
            times: self.times,
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
        let (mut parts, body) = request.into_parts();
        if let Some(id) = &self.attempt
            && let Ok(id) = hyper::header::HeaderValue::from_str(id)
        {
            let _ = parts.headers.insert("client-request-id", id);
            let yes = hyper::header::HeaderValue::from_static("true");
            let _ = parts.headers.insert("return-client-request-id", yes);
        }
        let url = Url::parse(&parts.uri.to_string())
            .map_err(|_| Error::Unusable("not an address".to_owned()))?;
        if self.names.has_fixed(&url) {
            let request = hyper::Request::from_parts(parts, body);
            let there = self.send_there(&url, request, largest.min(LARGEST));
            return Box::pin(there).await;
        }
        let mut headers = parts.headers;
        if let Some(value) = headers.get_mut(hyper::header::AUTHORIZATION) {
            value.set_sensitive(true);
        }
        let way = self.ways.to(&url).await?;
        let Some(proxy) = way.proxy else {
            let ask = self.direct.request(parts.method, url.clone());
            let ended = self
                .once(&url, ask.headers(headers).body(body), largest)
                .await;
            return ended.and_then(proxy::unless_asked);
        };
        let request = proxied::Repeatable {
            url: &url,
            is_safe: parts.method.is_safe(),
            largest,
        };
        let ask = || {
            let ask = self.proxied.request(parts.method.clone(), url.clone());
            ask.headers(headers.clone()).body(body.clone())
        };
        Box::pin(self.send_through(&proxy, request, ask)).await
    }

    /// Sends a request once.
    async fn once(
        &self,
        url: &Url,
        request: reqwest::RequestBuilder,
        largest: usize,
    ) -> Result<Answer, Error> {
        let host = url.host_str().unwrap_or_default().to_owned();
        let sent = Timestamp::now();
        let begun = AtomicBool::new(false);
        let work = async {
            let answer = request.send().await;
            let answer = answer.map_err(|error| self.explain(&host, &error, Phase::Head))?;
            begun.store(true, Ordering::Relaxed);
            self.read(&host, answer, largest.min(LARGEST)).await
        };
        // On the heap: every call in the program holds one of these.
        let ended = tokio::time::timeout(self.limit, Box::pin(work)).await;
        let (status, headers, body) = ended.map_err(|_| {
            let phase = Phase::begun(begun.load(Ordering::Relaxed));
            Error::late(host.clone(), phase, self.limit)
        })??;
        let media_type = answer::media_type(&headers);
        let path = answer::without_persons(url.path());
        tracing::info!(host, path, status, bytes = body.len(), "answer");
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

    /// Sends a request to a host whose place is fixed, which may be another port, or none.
    async fn send_there(
        &self,
        url: &Url,
        request: hyper::Request<Vec<u8>>,
        largest: usize,
    ) -> Result<Answer, Error> {
        let times = Times {
            answer: self.limit,
            ..self.times
        };
        let work = async {
            let connection = self.connector().within(times).connect(url).await;
            let mut connection = connection.map_err(|broken| broken.error)?;
            connection.send(request, largest).await
        };
        // Each part has a limit of its own, which says more about where the time went.
        let limit = self.limit + times.name + times.connect;
        let ended = tokio::time::timeout(limit, work).await;
        ended.unwrap_or_else(|_| {
            let host = url.host_str().unwrap_or_default().to_owned();
            Err(Error::late(host, Phase::Head, limit))
        })
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
            .map_err(|error| self.explain(host, &error, Phase::Body))?
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

    fn explain(&self, host: &str, error: &reqwest::Error, phase: Phase) -> Error {
        let shown = self.tls.seen(host);
        Error::of(host, error, phase, self.limit, shown.as_ref())
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
