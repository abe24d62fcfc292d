//! A server that reads requests and answers with prepared bytes, one after the other.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// What a server saw: one list of requests for each connection.
pub type Seen = Arc<Mutex<Vec<Vec<String>>>>;

/// What a server does after its last answer, or in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It keeps the connection.
    Stays,
    /// It closes the connection.
    Closes,
}

/// Starts a plain server.
pub async fn start(answers: &[&str], end: End) -> (SocketAddr, Seen) {
    launch(None, answers, end).await
}

/// Starts a server with TLS.
pub async fn start_secure(acceptor: TlsAcceptor, answers: &[&str], end: End) -> (SocketAddr, Seen) {
    launch(Some(acceptor), answers, end).await
}

async fn launch(acceptor: Option<TlsAcceptor>, answers: &[&str], end: End) -> (SocketAddr, Seen) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let seen = Seen::default();
    let log = Arc::clone(&seen);
    let answers: Vec<Vec<u8>> = answers
        .iter()
        .map(|answer| answer.as_bytes().to_vec())
        .collect();
    drop(tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, answers, log) = (acceptor.clone(), answers.clone(), Arc::clone(&log));
            drop(tokio::spawn(async move {
                let number = {
                    let mut log = log.lock().expect("a log");
                    log.push(Vec::new());
                    log.len() - 1
                };
                match acceptor {
                    None => speak(stream, answers, end, &log, number).await,
                    // Clients that do not like the certificate leave here.
                    Some(acceptor) => {
                        if let Ok(stream) = acceptor.accept(stream).await {
                            speak(stream, answers, end, &log, number).await;
                        }
                    }
                }
            }));
        }
    }));
    (address, seen)
}

async fn speak(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    answers: Vec<Vec<u8>>,
    end: End,
    log: &Seen,
    number: usize,
) {
    for answer in answers {
        let Some(request) = request(&mut stream).await else {
            return;
        };
        log.lock().expect("a log")[number].push(request);
        if stream.write_all(&answer).await.is_err() || stream.flush().await.is_err() {
            return;
        }
    }
    if end == End::Stays {
        // Until the client leaves.
        let mut rest = Vec::new();
        let _ = stream.read_to_end(&mut rest).await;
    } else {
        let _ = stream.shutdown().await;
    }
}

/// One request with its body, as text; none when the client left.
pub async fn request(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let mut byte = [0];
        if stream.read(&mut byte).await.ok()? == 0 {
            return None;
        }
        bytes.push(byte[0]);
        if bytes.ends_with(b"\r\n\r\n") {
            break;
        }
    }
    let head = String::from_utf8(bytes).ok()?;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.parse().ok())?
    });
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).await.ok()?;
    Some(head + &String::from_utf8_lossy(&body))
}

/// An address that nobody listens at.
pub async fn nobody() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    listener.local_addr().expect("an address")
}
