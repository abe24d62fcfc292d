//! The bytes of a connection, plain or secure.

use tokio::io::{AsyncRead, AsyncWrite};

/// What requests can be sent over: TCP, TLS over it, a tunnel through a proxy.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}
