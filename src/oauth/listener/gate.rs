//! In front of hyper: reads one head within its time, then lets hyper see exactly one request (rows L1, L2, S-LST-18).

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::StatusCode;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::head::{Head, inspect};

const CHUNK: usize = 4096;

/// What came in.
pub(super) enum Gate {
    /// Nothing, or not a whole head in time.
    Nothing,
    /// A TLS hello.
    Tls,
    /// Something that gets a refusal.
    Refused(StatusCode),
    /// A request: its head, what came of its body, and how many bytes of that are still to come.
    Request { bytes: Vec<u8>, missing: usize },
}

/// Waits for a whole head.
pub(super) async fn wait(stream: &mut TcpStream, limit: Duration) -> Gate {
    timeout(limit, read(stream)).await.unwrap_or(Gate::Nothing)
}

async fn read(stream: &mut TcpStream) -> Gate {
    let mut bytes = Vec::with_capacity(CHUNK);
    let mut chunk = [0; CHUNK];
    loop {
        let seen = bytes.len();
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return Gate::Nothing,
            Ok(count) => bytes.extend_from_slice(&chunk[..count]),
        }
        match inspect(&bytes, seen) {
            Head::Unfinished => {}
            Head::Tls => return Gate::Tls,
            Head::Refused(status) => return Gate::Refused(status),
            Head::Complete { end, body } => {
                // What follows the body would be a second request: it is dropped here.
                bytes.truncate(end + body);
                let missing = end + body - bytes.len();
                return Gate::Request { bytes, missing };
            }
        }
    }
}

/// A connection that holds one request and then nothing more.
pub(super) struct OneRequest<'a> {
    pub(super) ready: &'a [u8],
    pub(super) missing: usize,
    pub(super) stream: &'a mut TcpStream,
}

impl AsyncRead for OneRequest<'_> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if !this.ready.is_empty() {
            let (now, later) = this
                .ready
                .split_at(this.ready.len().min(buffer.remaining()));
            buffer.put_slice(now);
            this.ready = later;
            return Poll::Ready(Ok(()));
        }
        if this.missing == 0 {
            // Not the end of the connection: hyper would drop it before it has replied.
            return Poll::Pending;
        }
        let mut chunk = [0; CHUNK];
        let most = this.missing.min(buffer.remaining()).min(CHUNK);
        let mut part = ReadBuf::new(&mut chunk[..most]);
        ready!(Pin::new(&mut *this.stream).poll_read(context, &mut part))?;
        this.missing -= part.filled().len();
        buffer.put_slice(part.filled());
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for OneRequest<'_> {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut *self.get_mut().stream).poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.get_mut().stream).poll_shutdown(context)
    }
}
