//! A proxy on the way to a server (RFC 9110 9.3.6, S-TLS-06).

use bytes::Bytes;
use http_body_util::Empty;
use hyper::Request;
use hyper::client::conn::http1;
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper_util::rt::TokioIo;
use url::Url;

use super::connection::{Server, Work};
use crate::http::error::chain;
use crate::http::proxy::{Question, Turn, Ways};
use crate::http::stream::Stream;
use crate::http::{Error, USER_AGENT};

/// A proxy on the way.
#[derive(Debug, Clone)]
pub(super) struct Relay {
    /// Where it is.
    pub(super) server: Server,
    address: Url,
    ways: Ways,
}

/// What a proxy says to a request for a tunnel.
pub(super) enum Reply {
    /// It is open.
    Open(Box<dyn Stream>),
    /// It asks for a sign-in first, in these headers.
    Asks(HeaderMap),
    /// This status.
    No(u16),
}

impl Relay {
    /// The proxy on the way to an address, if there is one.
    ///
    /// # Errors
    ///
    /// [`Error::Route`] when the proxy is of a kind that is not supported.
    pub(super) async fn on_the_way(ways: &Ways, address: &Url) -> Result<Option<Self>, Error> {
        let way = ways.to(address).await?;
        way.proxy.map(|proxy| Self::at(ways, proxy)).transpose()
    }

    /// The proxy of this address.
    ///
    /// # Errors
    ///
    /// [`Error::Unusable`] when it is none.
    pub(super) fn at(ways: &Ways, address: Url) -> Result<Self, Error> {
        Ok(Self {
            server: Server::of(&address)?,
            address,
            ways: ways.clone(),
        })
    }

    /// What the proxy wants to see, if it is known.
    pub(super) fn login(&self) -> Option<HeaderValue> {
        self.ways.login(&self.address)
    }

    /// Puts what the proxy wants to see into a request.
    pub(super) fn introduce(&self, headers: &mut HeaderMap) {
        if let Some(value) = self.login() {
            drop(headers.insert(header::PROXY_AUTHORIZATION, value));
        }
    }

    /// The error that says what the proxy asks for.
    pub(super) async fn asks(
        &self,
        to: &Server,
        sent: Option<&HeaderValue>,
        headers: &HeaderMap,
    ) -> Error {
        match to.root() {
            Ok(wanted) => self.ways.asked(self.question(&wanted, sent, headers)).await,
            Err(error) => error,
        }
    }

    /// The turn to show the proxy something that it has not seen.
    ///
    /// # Errors
    ///
    /// As [`Relay::asks`], when there is nothing.
    pub(super) async fn next(
        &self,
        to: &Server,
        sent: Option<&HeaderValue>,
        headers: &HeaderMap,
    ) -> Result<Turn, Error> {
        let wanted = to.root()?;
        self.ways.next(self.question(&wanted, sent, headers)).await
    }

    fn question<'a>(
        &'a self,
        wanted: &'a Url,
        sent: Option<&'a HeaderValue>,
        headers: &'a HeaderMap,
    ) -> Question<'a> {
        Question {
            proxy: &self.address,
            wanted,
            sent,
            headers,
        }
    }

    /// Asks the proxy for a tunnel to a server, and shows it a sign-in.
    ///
    /// # Errors
    ///
    /// [`Error::Route`] when the connection with the proxy breaks.
    pub(super) async fn tunnel(
        &self,
        stream: Box<dyn Stream>,
        to: &Server,
        login: Option<&HeaderValue>,
    ) -> Result<Reply, Error> {
        let broken = |error: hyper::Error| self.lost(to, &chain(&error));
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
            .await
            .map_err(broken)?;
        let work = Work::start(async move { drop(connection.with_upgrades().await) });
        let mut request = Request::connect(to.authority())
            .header(header::HOST, to.authority())
            .header(header::USER_AGENT, USER_AGENT)
            .body(Empty::<Bytes>::new())
            .map_err(|error| Error::Unusable(error.to_string()))?;
        if let Some(login) = login {
            let headers = request.headers_mut();
            drop(headers.insert(header::PROXY_AUTHORIZATION, login.clone()));
        }
        let answer = sender.send_request(request).await.map_err(broken)?;
        match answer.status().as_u16() {
            200..=299 => {
                let tunnel = hyper::upgrade::on(answer).await.map_err(broken)?;
                drop(work);
                Ok(Reply::Open(Box::new(TokioIo::new(tunnel))))
            }
            407 => Ok(Reply::Asks(answer.headers().clone())),
            status => Ok(Reply::No(status)),
        }
    }

    /// Why no tunnel came about.
    pub(super) fn lost(&self, to: &Server, reason: &str) -> Error {
        Error::Route {
            host: to.host.clone(),
            reason: format!("the proxy {}: {reason}", self.server.host),
        }
    }
}
