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
mod stream;
mod tls;

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use reqwest::redirect::Policy;
use url::{Host, Url};

pub use answer::Answer;
pub use certificate::{Certificate, Pin};
pub use connector::{Broken, Connection, Connector, Times, Trace};
pub use error::{Distrust, Error};
pub use names::{Fixed, Names, NotFixed, Place, Service, name_server};
pub use tls::{Authority, Tls};

/// How every request introduces itself; administrators allow-list it (design 9.15).
pub const USER_AGENT: &str = concat!("SynchronizerSetup/", env!("CARGO_PKG_VERSION"));

/// The largest answer that is read: a page of users, not more.
const LARGEST: usize = 4 * 1024 * 1024;

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
        let tls = Arc::new(Tls::new(authorities));
        Self::build(proxy, tls, Names::default(), limit)
    }

    /// The same client with these names.
    ///
    /// # Errors
    ///
    /// As [`Client::new`].
    pub fn naming(self, names: Names) -> Result<Self, Error> {
        Self::build(self.proxy, self.tls, names, self.limit)
    }

    fn build(proxy: Proxy, tls: Arc<Tls>, names: Names, limit: Duration) -> Result<Self, Error> {
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
            names,
            limit,
        })
    }

    /// The same client with connections of its own, which end when it is dropped: no idle pool outlives a check.
    ///
    /// # Errors
    ///
    /// As [`Client::new`].
    pub fn fresh(&self) -> Result<Self, Error> {
        let tls = Arc::clone(&self.tls);
        Self::build(self.proxy.clone(), tls, self.names.clone(), self.limit)
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
        if self.names.has_fixed(&url) {
            let request = hyper::Request::from_parts(parts, body);
            return self.send_there(&url, request, largest.min(LARGEST)).await;
        }
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
            ..Times::default()
        };
        let work = async {
            let connection = self.connector().within(times).connect(url).await;
            let mut connection = connection.map_err(|broken| broken.error)?;
            connection.send(request, largest).await
        };
        let ended = tokio::time::timeout(self.limit, work).await;
        ended.unwrap_or_else(|_| {
            Err(Error::NoAnswer {
                host: url.host_str().unwrap_or_default().to_owned(),
                seconds: self.limit.as_secs(),
            })
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
