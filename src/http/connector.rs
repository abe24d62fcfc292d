//! Our own connections: names, TCP, TLS, each timed; one connection that is kept as long as a handshake needs it.

mod connection;
mod eyes;
mod proxy;
mod sign_in;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures::FutureExt as _;
use hyper::header::HeaderValue;
use rustls::ProtocolVersion;
use rustls::pki_types::ServerName;
use tokio_rustls::TlsConnector;
use url::Url;

use super::proxy::Ways;
use super::stream::Stream;
use super::tls::{self, Witness};
use super::{Certificate, Error, Names, Pin, Place, Tls, error};
use crate::settings::Settings;
use connection::{End, Server};
use proxy::{Relay, Reply};

pub use connection::Connection;
pub use sign_in::Accepted;

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

impl Times {
    /// This long for each.
    #[must_use]
    pub fn each(part: Duration) -> Self {
        Self {
            name: part,
            connect: part,
            answer: part,
        }
    }

    /// The usual ones, as the settings stretch them (`network.patience`).
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let usual = Self::default();
        Self {
            name: settings.patient(usual.name),
            connect: settings.patient(usual.connect),
            answer: settings.patient(usual.answer),
        }
    }
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
    pub(super) ways: Ways,
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
        let mut trace = Trace::default();
        // Behind a pointer, as all that reaches far down: types that deep cannot be followed from above.
        match self.open(address, &mut trace).boxed().await {
            Ok(mut connection) => {
                connection.trace = trace;
                Ok(connection)
            }
            Err(error) => Err(Broken { error, trace }),
        }
    }

    async fn open(&self, address: &Url, trace: &mut Trace) -> Result<Connection, Error> {
        let server = Server::of(address)?;
        // Who says where a host is means there, and not where a proxy finds it.
        let relay = match self.names.fixed(&server.host, server.port) {
            Some(_) => None,
            None => Relay::on_the_way(&self.ways, address).await?,
        };
        let stream = match &relay {
            Some(relay) => self.through(relay, &server, trace).await?,
            None => self.reach(&server, trace).await?,
        };
        let (stream, witness) = if server.is_secure() {
            let (stream, witness) = self.secure(stream, &server, &self.pins, trace).await?;
            (stream, Some(witness))
        } else {
            (stream, None)
        };
        let end = End {
            server,
            relay,
            witness,
            limit: self.times.answer,
        };
        Connection::open(stream, end).await
    }

    /// A TCP connection: the name, then whichever of its addresses answers first.
    async fn reach(&self, server: &Server, trace: &mut Trace) -> Result<Box<dyn Stream>, Error> {
        let host = &server.host;
        let began = Instant::now();
        match self.names.fixed(host, server.port) {
            Some(Place::Refused) => return Err(Error::Refused { host: host.clone() }),
            Some(Place::Silent) => {
                tokio::time::sleep(self.times.connect).await;
                return Err(Error::Silent {
                    host: host.clone(),
                    seconds: self.times.connect.as_secs(),
                });
            }
            Some(Place::At(_) | Place::Unknown) | None => {}
        }
        let found = self.names.addresses(host, server.port, self.times.name);
        let found = found.await;
        trace.name = Some(began.elapsed());
        trace.addresses = found?;
        let began = Instant::now();
        let reached = eyes::reach(host, &trace.addresses, self.times.connect).await;
        trace.tcp = Some(began.elapsed());
        let stream = reached?;
        trace.connected = stream.peer_addr().ok();
        // Handshakes are small messages that wait for each other.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "small messages may be held back");
        }
        Ok(Box::new(stream))
    }

    /// A way through a proxy: a tunnel for `https`, the proxy itself for `http`. Where it asks for a sign-in that the key
    /// store has, it is asked once more.
    async fn through(
        &self,
        relay: &Relay,
        server: &Server,
        trace: &mut Trace,
    ) -> Result<Box<dyn Stream>, Error> {
        trace.proxy = Some(relay.server.authority());
        if !server.is_secure() {
            return self.to_proxy(relay, trace).await;
        }
        let mut turn = None;
        loop {
            let login = relay.login();
            let said = self.tunnel(relay, server, login.as_ref(), trace).await?;
            match (said, &turn) {
                (Reply::Open(stream), _) => return Ok(stream),
                (Reply::No(status), _) => {
                    return Err(relay.lost(server, &format!("status {status}")));
                }
                (Reply::Asks(headers), None) => {
                    turn = Some(relay.next(server, login.as_ref(), &headers).await?);
                }
                (Reply::Asks(headers), Some(_)) => {
                    return Err(relay.asks(server, login.as_ref(), &headers).await);
                }
            }
        }
    }

    /// A connection to the proxy itself.
    async fn to_proxy(&self, relay: &Relay, trace: &mut Trace) -> Result<Box<dyn Stream>, Error> {
        let stream = self.reach(&relay.server, trace).await?;
        if !relay.server.is_secure() {
            return Ok(stream);
        }
        let mut own = Trace::default();
        let trusted = Arc::default();
        let secure = self.secure(stream, &relay.server, &trusted, &mut own);
        Ok(secure.await?.0)
    }

    async fn tunnel(
        &self,
        relay: &Relay,
        server: &Server,
        login: Option<&HeaderValue>,
        trace: &mut Trace,
    ) -> Result<Reply, Error> {
        let stream = self.to_proxy(relay, trace).await?;
        let tunnel = relay.tunnel(stream, server, login);
        self.in_time(&server.host, tunnel).await?
    }

    /// Whether an authority of the settings is trusted for a host, besides those of the operating system.
    #[must_use]
    pub fn trusts_own_authority(&self, host: &str) -> bool {
        self.tls.has_authority(host)
    }

    /// TLS over a connection. What the server shows is kept also when it is not trusted (S-TLS-03).
    async fn secure(
        &self,
        stream: Box<dyn Stream>,
        server: &Server,
        pins: &Arc<[Pin]>,
        trace: &mut Trace,
    ) -> Result<(Box<dyn Stream>, Arc<Witness>), Error> {
        let began = Instant::now();
        let (configuration, witness) = tls::configuration_for_one(&self.tls, server.port, pins)?;
        let name = ServerName::try_from(server.host.clone()).map_err(|error| Error::Name {
            host: server.host.clone(),
            reason: error.to_string(),
        })?;
        let handshake = TlsConnector::from(Arc::new(configuration)).connect(name, stream);
        let ended = self.in_time(&server.host, handshake).await;
        trace.tls = Some(began.elapsed());
        let shown = witness.shown();
        trace.certificate = shown
            .as_ref()
            .map(|shown| Box::new(shown.certificate.clone()));
        match ended? {
            Ok(stream) => {
                let version = stream.get_ref().1.protocol_version();
                trace.version = match version {
                    Some(ProtocolVersion::TLSv1_3) => Some("1.3"),
                    Some(ProtocolVersion::TLSv1_2) => Some("1.2"),
                    _ => None,
                };
                Ok((Box::new(stream), witness))
            }
            Err(error) => Err(error::of_handshake(&server.host, &error, shown.as_ref())),
        }
    }

    async fn in_time<T>(&self, host: &str, work: impl Future<Output = T>) -> Result<T, Error> {
        let limit = self.times.answer;
        let ended = tokio::time::timeout(limit, work).await;
        ended.map_err(|_| Error::NoAnswer {
            host: host.to_owned(),
            seconds: limit.as_secs(),
        })
    }
}
