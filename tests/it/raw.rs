//! A client that writes raw bytes: it can send what no HTTP library would.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Longer than any rule of the listener, shorter than a tester's patience.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Everything that came back until the connection was closed.
#[derive(Debug, Clone)]
pub struct Reply(pub Vec<u8>);

impl Reply {
    /// The status; `None` when the connection was closed without a reply.
    pub fn status(&self) -> Option<u16> {
        let text = self.text();
        text.strip_prefix("HTTP/1.1 ")
            .or_else(|| text.strip_prefix("HTTP/1.0 "))?
            .get(..3)?
            .parse()
            .ok()
    }

    /// Every value of a header field.
    pub fn headers(&self, wanted: &str) -> Vec<String> {
        self.fields()
            .into_iter()
            .filter(|(name, _)| name == wanted)
            .map(|(_, value)| value)
            .collect()
    }

    /// All header fields, names in lower case.
    pub fn fields(&self) -> Vec<(String, String)> {
        let text = self.text();
        let head = text.split("\r\n\r\n").next().unwrap_or_default();
        head.lines()
            .skip(1)
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect()
    }

    /// What follows the head.
    pub fn body(&self) -> String {
        self.text()
            .split_once("\r\n\r\n")
            .map(|(_, body)| body.to_owned())
            .unwrap_or_default()
    }

    /// All of it.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0).into_owned()
    }
}

/// Sends bytes and reads until the other side closes.
pub async fn exchange(address: SocketAddr, bytes: &[u8]) -> Reply {
    let mut stream = TcpStream::connect(address)
        .await
        .expect("the listener accepts connections");
    // The other side may refuse before everything was sent.
    let _ = stream.write_all(bytes).await;
    read(&mut stream).await
}

/// Reads until the other side closes; a reset ends it too.
pub async fn read(stream: &mut TcpStream) -> Reply {
    let mut bytes = Vec::new();
    let _ = timeout(PATIENCE, stream.read_to_end(&mut bytes))
        .await
        .expect("the listener closes every connection");
    Reply(bytes)
}
