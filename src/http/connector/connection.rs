//! One connection, and the requests on it (RFC 9112).

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::{self, SendRequest};
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::{Request, Uri, Version};
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use tokio::task::JoinHandle;
use url::Url;

use super::Trace;
use super::proxy::Relay;
use crate::http::answer::{media_type, with_reason, without_persons};
use crate::http::error::{LARGEST_HEAD, Phase, chain, tls_error};
use crate::http::proxy::unless_asked;
use crate::http::stream::Stream;
use crate::http::tls::Witness;
use crate::http::{Answer, Distrust, Error, Oddity, USER_AGENT};

/// How many header fields an answer may have.
const FIELDS: usize = 256;

/// One connection, used for one request after the other; it ends when it is dropped.
#[derive(Debug)]
pub struct Connection {
    /// How it came about.
    pub trace: Trace,
    sender: SendRequest<Full<Bytes>>,
    _work: Work,
    end: End,
    state: State,
}

/// What a connection can still do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing came yet.
    New,
    /// An answer was read to its end.
    Used,
    /// Nothing can be sent any more.
    Over,
}

/// The server at the other end; requests for others are refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Server {
    scheme: String,
    pub(super) host: String,
    pub(super) port: u16,
}

impl Server {
    /// The server of an address.
    ///
    /// # Errors
    ///
    /// [`Error::Unusable`] when it is neither `https` nor `http`, or names no host.
    pub(super) fn of(address: &Url) -> Result<Self, Error> {
        let unusable = |what: &str| Error::Unusable(what.to_owned());
        if !matches!(address.scheme(), "https" | "http") {
            return Err(unusable("neither https nor http"));
        }
        let host = address.host_str().ok_or_else(|| unusable("no host"))?;
        let host = host.trim_end_matches('.').trim_matches(['[', ']']);
        let port = address.port_or_known_default();
        Ok(Self {
            scheme: address.scheme().to_owned(),
            host: host.to_ascii_lowercase(),
            port: port.ok_or_else(|| unusable("no port"))?,
        })
    }

    pub(super) fn is_secure(&self) -> bool {
        self.scheme == "https"
    }

    /// Host and port as the address of a tunnel has them.
    pub(super) fn authority(&self) -> String {
        if self.host.contains(':') {
            format!("[{}]:{}", self.host, self.port)
        } else {
            format!("{}:{}", self.host, self.port)
        }
    }

    /// The address of its root.
    pub(super) fn root(&self) -> Result<Url, Error> {
        let root = Url::parse(&format!("{}://{}/", self.scheme, self.authority()));
        root.map_err(|_| Error::Unusable("not a server".to_owned()))
    }
}

/// The work behind a connection; it ends with it, and the socket is closed.
#[derive(Debug)]
pub(super) struct Work(JoinHandle<()>);

impl Work {
    pub(super) fn start(work: impl Future<Output = ()> + Send + 'static) -> Self {
        Self(tokio::spawn(work))
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// What stands at the other end.
#[derive(Debug)]
pub(super) struct End {
    pub(super) server: Server,
    pub(super) relay: Option<Relay>,
    pub(super) witness: Option<Arc<Witness>>,
    pub(super) limit: Duration,
}

impl Connection {
    pub(super) async fn open(stream: Box<dyn Stream>, end: End) -> Result<Self, Error> {
        let (sender, connection) = http1::Builder::new()
            .max_buf_size(LARGEST_HEAD)
            .max_headers(FIELDS)
            .handshake(TokioIo::new(stream))
            .await
            .map_err(|error| Error::Cut {
                host: end.server.host.clone(),
                reason: chain(&error),
            })?;
        // What breaks is told by the request that was under way.
        let work = Work::start(async move { drop(connection.await) });
        Ok(Self {
            trace: Trace::default(),
            sender,
            _work: work,
            end,
            state: State::New,
        })
    }

    /// Sends a request and reads the answer to its end, at most `largest` bytes of it. The request has an absolute
    /// address of this connection's server; `Host`, `User-Agent` and the length are set here; redirects are not followed,
    /// cookies are not kept, and compression is not asked for.
    ///
    /// # Errors
    ///
    /// Route, time, size. A status code is never an error here, 407 of a proxy excepted.
    pub async fn send(
        &mut self,
        request: Request<Vec<u8>>,
        largest: usize,
    ) -> Result<Answer, Error> {
        let (request, path) = self.prepare(request)?;
        if !self.is_open() {
            return Err(self.cut("it was closed before".to_owned()));
        }
        let before = std::mem::replace(&mut self.state, State::Over);
        let shown = request.headers().get(header::PROXY_AUTHORIZATION).cloned();
        let sent = Timestamp::now();
        let (limit, host) = (self.end.limit, self.end.server.host.clone());
        let mut phase = Phase::Head;
        let exchange = self.exchange(request, largest, before, &mut phase);
        let ended = tokio::time::timeout(limit, exchange).await;
        let (head, body) = ended.map_err(|_| Error::late(host, phase, limit))??;
        let answer = Answer {
            host: self.end.server.host.clone(),
            status: head.status.as_u16(),
            media_type: media_type(&head.headers),
            headers: with_reason(head.headers, &head.extensions),
            body,
            sent,
            received: Timestamp::now(),
        };
        if keeps(head.version, &answer.headers) {
            self.state = State::Used;
        }
        if answer.status == 407 {
            let server = &self.end.server;
            // What comes out of a tunnel is the server's.
            return match self.end.relay.as_ref().filter(|_| !server.is_secure()) {
                Some(relay) => Err(relay.asks(server, shown.as_ref(), &answer.headers).await),
                None => unless_asked(answer),
            };
        }
        let Answer {
            host, status, body, ..
        } = &answer;
        tracing::info!(host, path, status, bytes = body.len(), "answer");
        Ok(answer)
    }

    /// Whether another request can be sent on it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state != State::Over && !self.sender.is_closed()
    }

    async fn exchange(
        &mut self,
        request: Request<Full<Bytes>>,
        largest: usize,
        before: State,
        phase: &mut Phase,
    ) -> Result<(hyper::http::response::Parts, Vec<u8>), Error> {
        let ready = self.sender.ready().await;
        ready.map_err(|error| self.explain(&error, before))?;
        let answer = self.sender.send_request(request).await;
        let answer = answer.map_err(|error| self.explain(&error, before))?;
        let (head, body) = answer.into_parts();
        *phase = Phase::Body;
        if is_compressed(&head.headers) {
            return Err(Error::Unexpected {
                host: self.end.server.host.clone(),
                status: head.status.as_u16(),
                media_type: media_type(&head.headers),
                oddity: Oddity::Unreadable,
            });
        }
        let body = self.read(body, largest).await?;
        Ok((head, body))
    }

    async fn read(&self, mut body: Incoming, largest: usize) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|error| match self.explain(&error, State::Used) {
                Error::Cut { host, reason } => Error::CutOff { host, reason },
                other => other,
            })?;
            let Ok(data) = frame.into_data() else {
                continue;
            };
            if bytes.len() + data.len() > largest {
                return Err(Error::TooLarge {
                    host: self.end.server.host.clone(),
                    limit: largest,
                });
            }
            bytes.extend_from_slice(&data);
        }
        Ok(bytes)
    }

    /// The request as it goes over the wire, and its path for the log.
    fn prepare(&self, request: Request<Vec<u8>>) -> Result<(Request<Full<Bytes>>, String), Error> {
        let unusable = |what: &str| Error::Unusable(what.to_owned());
        let (mut parts, body) = request.into_parts();
        let address = Url::parse(&parts.uri.to_string()).map_err(|_| unusable("not an address"))?;
        if Server::of(&address)? != self.end.server {
            return Err(unusable("an address of another server"));
        }
        let host = match address.port() {
            Some(port) => format!("{}:{port}", address.host_str().unwrap_or_default()),
            None => address.host_str().unwrap_or_default().to_owned(),
        };
        let text = |text: &str| HeaderValue::from_str(text).map_err(|_| unusable("not a header"));
        let headers = &mut parts.headers;
        drop(headers.insert(header::HOST, text(&host)?));
        drop(headers.insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT)));
        drop(headers.remove(header::ACCEPT_ENCODING));
        if !body.is_empty() || matches!(parts.method.as_str(), "POST" | "PUT") {
            drop(headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len())));
        }
        if let Some(value) = headers.get_mut(header::AUTHORIZATION) {
            value.set_sensitive(true);
        }
        match &self.end.relay {
            Some(relay) if !self.end.server.is_secure() => relay.introduce(headers),
            _ => {
                let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
                parts.uri = path
                    .parse::<Uri>()
                    .map_err(|error| Error::Unusable(error.to_string()))?;
            }
        }
        let path = without_persons(address.path());
        let request = Request::from_parts(parts, Full::new(Bytes::from(body)));
        Ok((request, path))
    }

    /// Finds the layer in the library's error.
    fn explain(&self, error: &hyper::Error, before: State) -> Error {
        let host = self.end.server.host.clone();
        let mut source = std::error::Error::source(error);
        while let Some(cause) = source {
            if let Some(tls) = tls_error(cause) {
                let shown = self
                    .end
                    .witness
                    .as_ref()
                    .and_then(|witness| witness.shown());
                return Error::of_tls(host, tls, shown.as_ref());
            }
            source = cause.source();
        }
        if error.is_parse() || error.is_parse_too_large() {
            return Error::garbled(host, error);
        }
        let reason = chain(error);
        match self
            .end
            .witness
            .as_ref()
            .and_then(|witness| witness.shown())
        {
            // TLS 1.3 tells only now that our certificate is missing, and some servers just hang up.
            Some(shown) if shown.asked && before == State::New => Error::Tls {
                host,
                reason,
                problem: Distrust::ClientCertificate,
                certificate: Some(Box::new(shown.certificate)),
            },
            _ => self.cut(reason),
        }
    }

    fn cut(&self, reason: String) -> Error {
        Error::Cut {
            host: self.end.server.host.clone(),
            reason,
        }
    }
}

fn is_compressed(headers: &HeaderMap) -> bool {
    let codings = headers.get_all(header::CONTENT_ENCODING);
    codings
        .iter()
        .any(|value| !value.as_bytes().eq_ignore_ascii_case(b"identity"))
}

/// Whether the server keeps the connection for another request (RFC 9112 9.3).
fn keeps(version: Version, headers: &HeaderMap) -> bool {
    let says = |word: &str| {
        let values = headers.get_all(header::CONNECTION);
        values.iter().any(|value| {
            let mut words = value.to_str().unwrap_or_default().split(',');
            words.any(|own| own.trim().eq_ignore_ascii_case(word))
        })
    };
    if version == Version::HTTP_11 {
        !says("close")
    } else {
        says("keep-alive")
    }
}
