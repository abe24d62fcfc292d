//! One connection: one request, one reply, then closed (S-LST-16, S-LST-18, S-LST-20).

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::check::Outcome;

use super::attempt::Attempt;
use super::gate::{self, Gate, OneRequest};
use super::limits::{BODY, FIELD_COUNT, FIELDS, REQUEST_LINE};
use super::reply::{Decision, Origin, Reply};
use super::route;

/// Stands in for a request that is refused, so that hyper writes that reply as well.
const PLACEHOLDER: &[u8] = b"GET / HTTP/1.1\r\n\r\n";
const LINGER: Duration = Duration::from_millis(500);

/// Too many requests of strangers: closed without a reply.
#[derive(Debug)]
struct Surplus;

impl fmt::Display for Surplus {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("too many requests that are not ours")
    }
}

impl std::error::Error for Surplus {}

/// Serves a connection to its end.
pub(super) async fn serve(mut stream: TcpStream, attempt: &Attempt) {
    match gate::wait(&mut stream, attempt.limits.stall).await {
        Gate::Nothing => tracing::debug!(row = "L1", "connection without a request"),
        Gate::Tls => {
            tracing::debug!(row = "L2", "TLS hello");
            attempt.notice(Outcome::BrowserForcedHttps);
        }
        Gate::Refused(status) => {
            let refusal = Decision::stranger("L3", Reply::Empty(status));
            respond(&mut stream, PLACEHOLDER, 0, Some(refusal), attempt).await;
        }
        Gate::Request { bytes, missing } => {
            respond(&mut stream, &bytes, missing, None, attempt).await;
        }
    }
}

async fn respond(
    stream: &mut TcpStream,
    ready: &[u8],
    missing: usize,
    refusal: Option<Decision>,
    attempt: &Attempt,
) {
    let done = AtomicBool::new(false);
    let last = &done;
    let service = service_fn(|request| async move {
        let decision = match refusal {
            Some(refusal) => refusal,
            None => route::decide(request, attempt).await,
        };
        tracing::debug!(
            row = decision.row,
            status = decision.reply.status().as_u16(),
            "request"
        );
        if decision.origin == Origin::Stranger && !attempt.welcome_stranger() {
            return Err(Surplus);
        }
        last.store(decision.origin == Origin::Last, Ordering::Relaxed);
        Ok(decision.reply.into_response(attempt))
    });
    let io = TokioIo::new(OneRequest {
        ready,
        missing,
        stream: &mut *stream,
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(attempt.limits.stall)
        .max_headers(FIELD_COUNT)
        .max_buf_size(REQUEST_LINE + FIELDS + BODY)
        .keep_alive(false)
        .serve_connection(io, service);
    // The body has one such time of its own, the response the other.
    let sent = matches!(timeout(attempt.limits.stall * 2, served).await, Ok(Ok(())));
    linger(stream).await;
    if sent && done.into_inner() {
        attempt.delivered();
    }
}

/// Waits a moment for the other side to close: closing first while bytes are unread would reset the connection, and
/// the browser could lose the page.
async fn linger(stream: &mut TcpStream) {
    let drain = async {
        stream.shutdown().await?;
        let mut rest = stream.take(2 * BODY as u64);
        tokio::io::copy(&mut rest, &mut tokio::io::sink()).await
    };
    // However it ends, the connection is closed next.
    let _ = timeout(LINGER, drain).await;
}
