//! The ports: names in TLS, certificates by name, and one conversation per connection.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Bytes;
use http_body_util::{BodyExt as _, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{HeaderMap, Method, Request, header};
use hyper_util::rt::{TokioIo, TokioTimer};
use jiff::fmt::rfc2822::DateTimePrinter;
use rustls::server::Acceptor;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::{LazyConfigAcceptor, StartHandshake};

use super::answer::{Answer, empty, with};
use super::door::Conversation;
use super::journal::Visit;
use super::ntlm::keys::Key;
use super::switches::{Host, Role, Shown};
use super::{Estate, host, place};
use crate::rehearsal::stage::lock;

/// More connections than this are never served at once.
const CONNECTIONS: usize = 256;
/// No request of ours is larger.
const BODY: usize = 256 * 1024;
/// How long a handshake may take, and how long a connection may say nothing.
const PATIENCE: Duration = Duration::from_secs(30);
/// A server's first words in TLS 1.0: version 1.0, nothing resumed, `TLS_RSA_WITH_AES_128_CBC_SHA`, no compression.
const OLD_HELLO: [u8; 47] = {
    let mut hello = [0x5a; 47];
    let begin = [22, 3, 1, 0, 42, 2, 0, 0, 38, 3, 1];
    let end = [0, 0, 0x2f, 0];
    let mut at = 0;
    while at < begin.len() {
        hello[at] = begin[at];
        at += 1;
    }
    at = 0;
    while at < end.len() {
        hello[43 + at] = end[at];
        at += 1;
    }
    hello
};

/// One connection.
pub(super) struct Wire {
    pub(super) estate: Arc<Estate>,
    /// The name in TLS; none where there was none.
    pub(super) name: Option<&'static str>,
    /// 443 or 80.
    pub(super) port: u16,
    /// The channel binding that Exchange expects.
    pub(super) binding: Option<Key>,
    pub(super) conversation: Mutex<Conversation>,
}

/// One request, read to its end.
pub(super) struct Call {
    pub(super) host: String,
    pub(super) method: Method,
    /// As it was written.
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Call {
    /// A header as text.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// Serves until dropped; with TLS when `secure`.
pub(in crate::rehearsal) async fn serve(listener: TcpListener, estate: Arc<Estate>, secure: bool) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            Some(_) = connections.join_next() => {}
            accepted = listener.accept(), if connections.len() < CONNECTIONS => match accepted {
                Ok((stream, _)) => {
                    let _ = stream.set_nodelay(true);
                    let estate = Arc::clone(&estate);
                    let _ = connections.spawn(async move {
                        if secure {
                            protected(stream, estate).await;
                        } else {
                            converse(stream, Wire::plain(estate)).await;
                        }
                    });
                }
                // Out of file handles or the like: others will be given back.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }
}

impl Wire {
    fn plain(estate: Arc<Estate>) -> Self {
        Self {
            estate,
            name: None,
            port: 80,
            binding: None,
            conversation: Mutex::default(),
        }
    }
}

async fn protected(stream: TcpStream, estate: Arc<Estate>) {
    let hello = LazyConfigAcceptor::new(Acceptor::default(), stream);
    let Ok(Ok(start)) = tokio::time::timeout(PATIENCE, hello).await else {
        return;
    };
    let known = start
        .client_hello()
        .server_name()
        .and_then(|name| place::host(&estate.switches(), name));
    // Without a name, or with a strange one, a site that has nothing to do with it.
    let (name, host) = known.unwrap_or((place::UNRELATED, Host::of(Role::Site)));
    if host.role == Role::Mute {
        tokio::time::sleep(PATIENCE).await;
        return;
    }
    if host.certificate == Shown::OldTls {
        return speak_old(start).await;
    }
    let Some(config) = estate.certificates.config(name, host.certificate) else {
        return;
    };
    let Ok(Ok(stream)) = tokio::time::timeout(PATIENCE, start.into_stream(config)).await else {
        return;
    };
    let wire = Wire {
        name: Some(name),
        port: 443,
        binding: estate.certificates.binding(name, host.certificate),
        conversation: Mutex::default(),
        estate,
    };
    converse(stream, wire).await;
}

/// Says what a server of another age says, and waits for the client to leave.
async fn speak_old(start: StartHandshake<TcpStream>) {
    let mut stream = start.io;
    if stream.write_all(&OLD_HELLO).await.is_ok() {
        let mut rest = [0; 1024];
        let drain =
            async { while matches!(stream.read(&mut rest).await, Ok(count) if count > 0) {} };
        let _ = tokio::time::timeout(PATIENCE, drain).await;
    }
}

async fn converse(stream: impl AsyncRead + AsyncWrite + Unpin, wire: Wire) {
    let wire = Arc::new(wire);
    let service = service_fn(|request| {
        let wire = Arc::clone(&wire);
        async move { Ok::<_, Infallible>(respond(&wire, request).await) }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(stream), service)
        .await;
    if let Err(error) = served {
        tracing::debug!(%error, "a connection of the rehearsal's Exchange ended early");
    }
}

async fn respond(wire: &Wire, request: Request<Incoming>) -> Answer {
    let (parts, body) = request.into_parts();
    let written = parts.headers.get(header::HOST);
    let written = written
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default();
    let host = written.split(':').next().unwrap_or_default().to_owned();
    let read = Limited::new(body, BODY).collect().await;
    let call = Call {
        host: wire.name.map_or(host, str::to_owned),
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body: read
            .map(http_body_util::Collected::to_bytes)
            .unwrap_or_default(),
    };
    let at = jiff::Timestamp::now();
    let answer = host::answer(wire, &call).await;
    let scheme = |value: &str| value.split(' ').next().unwrap_or_default().to_owned();
    let visit = Visit {
        authorization: call.header("authorization").map(scheme),
        cookies: call.headers.contains_key(header::COOKIE),
        host: call.host,
        port: wire.port,
        method: call.method.to_string(),
        path: call.path,
        status: answer.status().as_u16(),
        at,
    };
    lock(&wire.estate.journal).note(visit);
    let now = DateTimePrinter::new().timestamp_to_rfc9110_string(&wire.estate.stage.now());
    match now {
        Ok(now) => with(answer, "date", &now),
        Err(_) => empty(500),
    }
}
