//! The connection between the program and a front: with TLS, or plain where the protocol is.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

/// One connection.
pub enum Wire {
    Tls(Box<TlsStream<TcpStream>>),
    Plain(TcpStream),
}

impl Wire {
    /// The name that the program asks for; none where it tells none.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Tls(stream) => stream.get_ref().1.server_name(),
            Self::Plain(_) => None,
        }
    }

    /// One request with its body; none at the end of the connection.
    pub async fn request(&mut self) -> Option<(String, Vec<u8>)> {
        let mut bytes = Vec::new();
        let end = loop {
            if let Some(at) = bytes.windows(4).position(|part| part == b"\r\n\r\n") {
                break at + 4;
            }
            self.more(&mut bytes).await?;
        };
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            let is_length = name.eq_ignore_ascii_case("content-length");
            is_length.then(|| value.trim().parse::<usize>().ok())?
        });
        let mut body = bytes.split_off(end);
        while body.len() < length.unwrap_or_default() {
            self.more(&mut body).await?;
        }
        Some((head, body))
    }

    async fn more(&mut self, bytes: &mut Vec<u8>) -> Option<()> {
        let mut buffer = [0; 8 * 1024];
        let read = match self {
            Self::Tls(stream) => stream.read(&mut buffer).await,
            Self::Plain(stream) => stream.read(&mut buffer).await,
        };
        let read = read.ok().filter(|read| *read > 0)?;
        bytes.extend(&buffer[..read]);
        Some(())
    }

    /// Sends it; none when the connection is over.
    pub async fn write(&mut self, bytes: &[u8]) -> Option<()> {
        match self {
            Self::Tls(stream) => {
                stream.write_all(bytes).await.ok()?;
                stream.flush().await.ok()
            }
            Self::Plain(stream) => stream.write_all(bytes).await.ok(),
        }
    }

    /// Says that nothing more comes.
    pub async fn finish(&mut self) {
        let _ = match self {
            Self::Tls(stream) => stream.shutdown().await,
            Self::Plain(stream) => stream.shutdown().await,
        };
    }

    /// Ends without a word once it is dropped.
    pub fn reset(&self) {
        let stream = match self {
            Self::Tls(stream) => stream.get_ref().0,
            Self::Plain(stream) => stream,
        };
        let _ = stream.set_zero_linger();
    }
}
