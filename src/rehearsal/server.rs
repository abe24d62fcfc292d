//! Servers on loopback: a listener, TLS where the program calls, and a router behind it. Dropping the task ends everything.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use jiff::fmt::rfc2822::DateTimePrinter;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use super::stage::Stage;

/// More connections than this are never served at once by one server.
const CONNECTIONS: usize = 256;
/// No request body of ours is larger.
const BODY: usize = 64 * 1024;

/// Opens a port of 127.0.0.1; `None` leaves the choice to the operating system.
pub(super) async fn bind(port: Option<u16>) -> io::Result<TcpListener> {
    TcpListener::bind(SocketAddr::from((
        Ipv4Addr::LOCALHOST,
        port.unwrap_or_default(),
    )))
    .await
}

/// How a port is spoken to.
#[derive(Clone)]
pub(super) enum Door {
    /// By browsers, without encryption.
    Plain,
    /// By programs.
    Tls(TlsAcceptor),
    /// By programs; a browser that comes without encryption finds the few routes behind it.
    Both(TlsAcceptor, Router),
}

/// The first byte of a client that speaks TLS.
const HANDSHAKE: u8 = 0x16;

/// Serves until dropped.
pub(super) async fn serve(listener: TcpListener, door: Door, router: Router, stage: Arc<Stage>) {
    let router = router
        .layer(DefaultBodyLimit::max(BODY))
        .layer(middleware::from_fn_with_state(stage, date));
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            Some(_) = connections.join_next() => {}
            accepted = listener.accept(), if connections.len() < CONNECTIONS => match accepted {
                Ok((stream, _)) => {
                    let _ = connections.spawn(connection(stream, door.clone(), router.clone()));
                }
                // Out of file handles or the like: others will be given back.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }
}

async fn connection(stream: TcpStream, door: Door, router: Router) {
    // Without delay a small answer waits for the client's acknowledgement; a refusal costs only time.
    let _ = stream.set_nodelay(true);
    match door {
        Door::Plain => answer(stream, router).await,
        Door::Both(_, plain) if !speaks_tls(&stream).await => answer(stream, plain).await,
        Door::Tls(tls) | Door::Both(tls, _) => {
            let shaken = tokio::time::timeout(Duration::from_secs(10), tls.accept(stream)).await;
            if let Ok(Ok(stream)) = shaken {
                answer(stream, router).await;
            }
        }
    }
}

async fn speaks_tls(stream: &TcpStream) -> bool {
    let mut first = [0];
    let peeked = tokio::time::timeout(Duration::from_secs(10), stream.peek(&mut first)).await;
    !matches!(peeked, Ok(Ok(1..))) || first[0] == HANDSHAKE
}

async fn answer(stream: impl AsyncRead + AsyncWrite + Unpin, router: Router) {
    let service = TowerToHyperService::new(router);
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(30))
        .serve_connection(TokioIo::new(stream), service)
        .await;
    if let Err(error) = served {
        tracing::debug!(%error, "a connection of the rehearsal ended early");
    }
}

/// Every answer takes its time, and tells the servers' time, which may differ from this computer's.
async fn date(State(stage): State<Arc<Stage>>, request: Request, next: Next) -> Response {
    let latency = stage.behaviour().latency;
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    let mut response = next.run(request).await;
    let now = DateTimePrinter::new().timestamp_to_rfc9110_string(&stage.now());
    if let Some(value) = now.ok().and_then(|now| HeaderValue::from_str(&now).ok()) {
        let _ = response.headers_mut().insert(header::DATE, value);
    }
    response
}
