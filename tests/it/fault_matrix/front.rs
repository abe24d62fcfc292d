//! A server in front of the rehearsal's: it ends TLS with a certificate of the tests' own, passes requests on, and does to
//! one step what the fault says.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::{TlsAcceptor, TlsConnector};

use super::asked::Asked;
use super::certificates::Kit;
use super::fault::Fault;
use super::step::{Reading, Side, Step};
use super::wire::Wire;

/// What one front does.
pub struct Cell {
    pub step: Step,
    pub fault: Option<Fault>,
    pub kit: Arc<Kit>,
    /// Addresses that the documents of providers name, and those to name in their place.
    pub moves: Vec<(String, String)>,
}

/// Where a front stands.
#[derive(Debug, Clone, Copy)]
pub struct Spot {
    pub side: Side,
    /// The server behind it.
    pub behind: SocketAddr,
    /// Whether both speak without TLS.
    pub plain: bool,
}

/// Starts a front; it ends with the tasks.
pub async fn start(cell: &Arc<Cell>, spot: Spot, tasks: &mut JoinSet<()>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let place = listener.local_addr().expect("an address");
    let cell = Arc::clone(cell);
    let at_once = cell.fault.filter(|_| cell.step.first == Some(spot.side));
    tasks.spawn(async move {
        let mut visitors = JoinSet::new();
        loop {
            tokio::select! {
                Some(_) = visitors.join_next() => {}
                accepted = listener.accept() => {
                    if let Ok((stream, _)) = accepted {
                        visitors.spawn(receive(stream, spot, at_once, Arc::clone(&cell)));
                    }
                }
            }
        }
    });
    place
}

/// The `ServerHello` of a server that knows nothing newer than TLS 1.0 (RFC 5246 7.4.1.3).
fn old_hello() -> Vec<u8> {
    let mut hello = vec![22, 3, 1, 0, 42, 2, 0, 0, 38, 3, 1];
    hello.extend([7; 32]);
    hello.extend([0, 0x00, 0x2f, 0]);
    hello
}

async fn receive(mut stream: TcpStream, spot: Spot, at_once: Option<Fault>, cell: Arc<Cell>) {
    let _ = stream.set_nodelay(true);
    match at_once {
        Some(Fault::Silent) => return std::future::pending().await,
        Some(Fault::Reset) => {
            let _ = stream.set_zero_linger();
            return;
        }
        Some(Fault::OldTls) => {
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer).await;
            let _ = stream.write_all(&old_hello()).await;
            let _ = stream.read(&mut buffer).await;
            return;
        }
        _ => {}
    }
    let wire = if spot.plain {
        Wire::Plain(stream)
    } else {
        let acceptor = TlsAcceptor::from(cell.kit.config(at_once));
        // Who does not trust us leaves.
        let Ok(stream) = acceptor.accept(stream).await else {
            return;
        };
        Wire::Tls(Box::new(stream))
    };
    let name = wire.name().unwrap_or("127.0.0.1").to_owned();
    let mut visit = Visit {
        wire,
        name,
        spot,
        upstream: None,
        tasks: JoinSet::new(),
        cell,
    };
    while visit.serve().await.is_some() {}
}

/// One connection, and the one behind it: a sign-in of Windows belongs to both.
struct Visit {
    wire: Wire,
    name: String,
    spot: Spot,
    upstream: Option<SendRequest<Full<Bytes>>>,
    tasks: JoinSet<()>,
    cell: Arc<Cell>,
}

/// An answer of the server behind.
struct Answer {
    status: u16,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

impl Answer {
    /// Whether it asks to come again (RFC 8628 3.5): how many of these come before the answer is chance.
    fn is_not_yet(&self) -> bool {
        let body = String::from_utf8_lossy(&self.body);
        self.status == 400 && body.contains("authorization_pending")
    }

    /// The same with other addresses in it.
    fn naming(self, moves: &[(String, String)]) -> Self {
        let Ok(mut body) = String::from_utf8(self.body.clone()) else {
            return self;
        };
        for (from, to) in moves {
            body = body.replace(from, to);
        }
        Self {
            body: body.into_bytes(),
            ..self
        }
    }
}

impl Visit {
    /// One request and its answer; none when the connection is over.
    async fn serve(&mut self) -> Option<()> {
        let (head, body) = self.wire.request().await?;
        let asked = Asked::of(&head);
        let hit = (self.cell.step.is)(&asked);
        let fault = self.cell.fault.filter(|_| hit);
        if fault == Some(Fault::Silent) && !self.cell.step.signed_in {
            return std::future::pending().await;
        }
        // What only counts by its status is not passed on: it would end the sign-in of all cells.
        let answer = if hit && self.cell.step.reading == Reading::Status {
            empty_object()
        } else {
            self.pass_on(&head, body).await?.naming(&self.cell.moves)
        };
        let invited = self.cell.step.signed_in && answer.status == 401;
        match fault.filter(|_| !invited && !answer.is_not_yet()) {
            Some(fault) => self.spoil(fault, answer).await,
            None if (self.cell.step.absent)(&asked) && answer.status == 200 => {
                self.say(404, &page_headers(), b"<html>Not here</html>")
                    .await
            }
            None => self.say(answer.status, &answer.headers, &answer.body).await,
        }
    }

    async fn spoil(&mut self, fault: Fault, good: Answer) -> Option<()> {
        let half = good.body.len() / 2;
        let same = |body: &[u8]| (good.headers.clone(), body.to_vec());
        match fault {
            Fault::Silent => return std::future::pending().await,
            Fault::Reset => {
                self.wire.reset();
                return None;
            }
            Fault::Status(status) => return self.status(status).await,
            Fault::WebPage => {
                let page = b"<!DOCTYPE html><html><title>Welcome</title><p>Please accept our terms.</html>";
                return self.say(200, &page_headers(), page).await;
            }
            Fault::CutOff => {
                let head = head_of(good.status, &good.headers, good.body.len().max(2));
                self.wire.write(head.as_bytes()).await?;
                self.wire.write(&good.body[..half]).await?;
                self.wire.finish().await;
                return None;
            }
            Fault::Endless => return self.endless(&good).await,
            Fault::Drip => return self.drip(&good).await,
            _ => {}
        }
        let (headers, body) = match fault {
            Fault::Half => same(&good.body[..half]),
            Fault::Utf16 => {
                let text = String::from_utf8_lossy(&good.body).into_owned();
                same(
                    &text
                        .encode_utf16()
                        .flat_map(u16::to_le_bytes)
                        .collect::<Vec<_>>(),
                )
            }
            Fault::Latin1 => same(&latin1(&good.body)),
            Fault::Noise(bytes) => same(bytes),
            _ => same(b""),
        };
        self.say(good.status, &headers, &body).await
    }

    async fn status(&mut self, status: u16) -> Option<()> {
        let mut headers = page_headers();
        let mut add = |name: &str, value: &str| headers.push((name.to_owned(), value.into()));
        match status {
            301 | 302 => add("location", "https://portal.example/login?from=here"),
            407 => add("proxy-authenticate", "NTLM"),
            429 | 503 => add("retry-after", "120"),
            _ => {}
        }
        let page = format!("<html><title>{status}</title><p>No.</html>");
        self.say(status, &headers, page.as_bytes()).await
    }

    async fn endless(&mut self, good: &Answer) -> Option<()> {
        let head = head_of(good.status, &good.headers, usize::MAX >> 8);
        self.wire.write(head.as_bytes()).await?;
        self.wire.write(&good.body[..good.body.len() / 2]).await?;
        loop {
            self.wire.write(&[b' '; 16 * 1024]).await?;
        }
    }

    async fn drip(&mut self, good: &Answer) -> Option<()> {
        let head = head_of(good.status, &good.headers, 1_000_000);
        self.wire.write(head.as_bytes()).await?;
        loop {
            self.wire.write(b" ").await?;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    async fn connect(&mut self) -> Option<SendRequest<Full<Bytes>>> {
        let stream = TcpStream::connect(self.spot.behind).await.ok()?;
        let _ = stream.set_nodelay(true);
        if self.spot.plain {
            let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.ok()?;
            self.tasks.spawn(async move { drop(connection.await) });
            return Some(sender);
        }
        let connector = TlsConnector::from(Arc::clone(&self.cell.kit.behind));
        let name = ServerName::try_from(self.name.clone()).ok()?;
        let stream = connector.connect(name, stream).await.ok()?;
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.ok()?;
        self.tasks.spawn(async move { drop(connection.await) });
        Some(sender)
    }

    async fn pass_on(&mut self, head: &str, body: Vec<u8>) -> Option<Answer> {
        if self.upstream.is_none() {
            self.upstream = Some(self.connect().await?);
        }
        let mut lines = head.lines();
        let mut words = lines.next()?.split(' ');
        let mut request = hyper::Request::builder()
            .method(words.next()?)
            .uri(words.next()?);
        for line in lines {
            if let Some((name, value)) = line.split_once(':') {
                request = request.header(name, value.trim());
            }
        }
        let request = request.body(Full::new(Bytes::from(body))).ok()?;
        let sender = self.upstream.as_mut()?;
        sender.ready().await.ok()?;
        let (head, body) = sender.send_request(request).await.ok()?.into_parts();
        let body = body.collect().await.ok()?.to_bytes().to_vec();
        let headers = head.headers.iter();
        Some(Answer {
            status: head.status.as_u16(),
            headers: headers
                .map(|(name, value)| (name.to_string(), value.as_bytes().to_vec()))
                .collect(),
            body,
        })
    }

    async fn say(&mut self, status: u16, headers: &[(String, Vec<u8>)], body: &[u8]) -> Option<()> {
        let mut bytes = head_of(status, headers, body.len()).into_bytes();
        bytes.extend(body);
        self.wire.write(&bytes).await
    }
}

fn page_headers() -> Vec<(String, Vec<u8>)> {
    vec![("content-type".to_owned(), b"text/html".to_vec())]
}

fn empty_object() -> Answer {
    Answer {
        status: 200,
        headers: vec![("content-type".to_owned(), b"application/json".to_vec())],
        body: b"{ }".to_vec(),
    }
}

/// Status line and headers; the length is ours.
fn head_of(status: u16, headers: &[(String, Vec<u8>)], length: usize) -> String {
    let mut head = format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\n");
    for (name, value) in headers {
        if name != "content-length" && name != "transfer-encoding" {
            let value = String::from_utf8_lossy(value);
            head.extend([name, ": ", &*value, "\r\n"]);
        }
    }
    head + "\r\n"
}

/// A letter that is no UTF-8, inside the last text of a document.
fn latin1(body: &[u8]) -> Vec<u8> {
    let mark: &[u8] = if body.starts_with(b"<") || body.starts_with(b"\xef") {
        b"</"
    } else {
        b"\""
    };
    let at = body.windows(mark.len()).rposition(|part| part == mark);
    let at = at.unwrap_or(body.len());
    [&body[..at], b"\xf8", &body[at..]].concat()
}
