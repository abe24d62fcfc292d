//! Our own connections: names, TCP, TLS, each timed; one connection that is kept as long as a handshake needs it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use super::{Answer, Certificate, Error, Names, Pin, Proxy, Tls};

/// How long each part may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// The name.
    pub name: Duration,
    /// A TCP connection, over all addresses.
    pub connect: Duration,
    /// TLS and each answer.
    pub answer: Duration,
}

impl Default for Times {
    fn default() -> Self {
        Self {
            name: Duration::from_secs(3),
            connect: Duration::from_secs(3),
            answer: Duration::from_secs(8),
        }
    }
}

/// What was learned on the way to a server, also when the way ended early.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trace {
    /// The addresses of the name.
    pub addresses: Vec<SocketAddr>,
    /// The address that was connected.
    pub connected: Option<SocketAddr>,
    /// How long the name took.
    pub name: Option<Duration>,
    /// How long TCP took.
    pub tcp: Option<Duration>,
    /// How long TLS took.
    pub tls: Option<Duration>,
    /// The version of TLS (`1.3`).
    pub version: Option<&'static str>,
    /// What the server's certificate says, trusted or not.
    pub certificate: Option<Box<Certificate>>,
    /// The proxy that was used, as host and port.
    pub proxy: Option<String>,
}

/// Why there is no connection, and how far it came.
#[derive(Debug, Clone)]
pub struct Broken {
    /// Why.
    pub error: Error,
    /// How far it came.
    pub trace: Trace,
}

/// Makes connections. Cheap to clone; keeps none.
#[derive(Debug, Clone)]
pub struct Connector {
    pub(super) names: Names,
    pub(super) tls: Arc<Tls>,
    pub(super) proxy: Proxy,
    pub(super) pins: Arc<[Pin]>,
    pub(super) times: Times,
}

impl Connector {
    /// The same with certificates that are trusted for their servers besides (S-TLS-02).
    #[must_use]
    pub fn trusting(mut self, pins: &[Pin]) -> Self {
        self.pins = pins.into();
        self
    }

    /// The same with other limits.
    #[must_use]
    pub fn within(mut self, times: Times) -> Self {
        self.times = times;
        self
    }

    /// Its limits.
    #[must_use]
    pub fn times(&self) -> Times {
        self.times
    }

    /// The names that it uses.
    #[must_use]
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// Connects to the server of an address, `https` with TLS 1.2 or 1.3 and ALPN `http/1.1` only, `http` plain.
    ///
    /// # Errors
    ///
    /// One per layer, with how far it came.
    pub async fn connect(&self, address: &Url) -> Result<Connection, Broken> {
        let _ = (&self.tls, &self.proxy, &self.pins, address);
        Err(Broken {
            error: Error::Unusable("not built yet".to_owned()),
            trace: Trace::default(),
        })
    }
}

/// One connection, used for one request after the other; it ends when it is dropped.
#[derive(Debug)]
pub struct Connection {
    /// How it came about.
    pub trace: Trace,
}

impl Connection {
    /// Sends a request and reads the answer to its end, at most `largest` bytes of it. The request has an absolute
    /// address; `Host`, `User-Agent` and the length are set here; redirects are not followed and cookies are not kept.
    ///
    /// # Errors
    ///
    /// Route, time, size. A status code is never an error here, 407 of a proxy excepted.
    pub async fn send(
        &mut self,
        request: hyper::Request<Vec<u8>>,
        largest: usize,
    ) -> Result<Answer, Error> {
        let _ = (request, largest);
        Err(Error::Unusable("not built yet".to_owned()))
    }

    /// Whether another request can be sent on it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        false
    }
}
