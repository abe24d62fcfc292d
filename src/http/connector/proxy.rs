//! The way to a server: straight, or through a proxy (RFC 9110 9.3.6, S-TLS-06).

use bytes::Bytes;
use http_body_util::Empty;
use hyper::client::conn::http1;
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::{Request, Uri};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::TokioIo;
use url::Url;

use super::connection::{Server, Work};
use crate::http::error::chain;
use crate::http::stream::Stream;
use crate::http::{Error, Proxy, USER_AGENT};

/// A proxy on the way.
#[derive(Debug, Clone)]
pub(super) struct Relay {
    /// Where it is.
    pub(super) server: Server,
    /// What the environment says that it wants to see (S-TLS-06: never logged).
    credentials: Option<HeaderValue>,
}

impl Relay {
    /// The proxy on the way to an address, if there is one.
    ///
    /// # Errors
    ///
    /// [`Error::Unusable`] when the proxy is of a kind that is not supported.
    pub(super) fn on_the_way(proxy: &Proxy, address: &Url) -> Result<Option<Self>, Error> {
        if crate::http::is_loopback(address) {
            return Ok(None);
        }
        let matcher = match proxy {
            Proxy::Direct => return Ok(None),
            Proxy::System => Matcher::from_system(),
            Proxy::Address(own) => Matcher::builder().all(own.as_str()).build(),
        };
        let unusable = |_| Error::Unusable("not an address".to_owned());
        let wanted: Uri = address.as_str().parse().map_err(unusable)?;
        let Some(found) = matcher.intercept(&wanted) else {
            return Ok(None);
        };
        let own = Url::parse(&found.uri().to_string())
            .map_err(|_| Error::Unusable("the proxy's address".to_owned()))?;
        let credentials = found.basic_auth().cloned().map(|mut value| {
            value.set_sensitive(true);
            value
        });
        Ok(Some(Self {
            server: Server::of(&own)?,
            credentials,
        }))
    }

    /// Puts what the proxy wants to see into a request.
    pub(super) fn introduce(&self, headers: &mut HeaderMap) {
        if let Some(value) = &self.credentials {
            drop(headers.insert(header::PROXY_AUTHORIZATION, value.clone()));
        }
    }

    /// Asks the proxy for a tunnel to a server.
    ///
    /// # Errors
    ///
    /// [`Error::ProxyAuthentication`], or [`Error::Route`] with what the proxy said instead.
    pub(super) async fn tunnel(
        &self,
        stream: Box<dyn Stream>,
        to: &Server,
    ) -> Result<Box<dyn Stream>, Error> {
        let lost = |reason: String| Error::Route {
            host: to.host.clone(),
            reason: format!("the proxy {}: {reason}", self.server.host),
        };
        let broken = |error: hyper::Error| lost(chain(&error));
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
            .await
            .map_err(broken)?;
        let work = Work::start(async move { drop(connection.with_upgrades().await) });
        let mut request = Request::connect(to.authority())
            .header(header::HOST, to.authority())
            .header(header::USER_AGENT, USER_AGENT)
            .body(Empty::<Bytes>::new())
            .map_err(|error| Error::Unusable(error.to_string()))?;
        self.introduce(request.headers_mut());
        let answer = sender.send_request(request).await.map_err(broken)?;
        match answer.status().as_u16() {
            200..=299 => {
                let tunnel = hyper::upgrade::on(answer).await.map_err(broken)?;
                drop(work);
                Ok(Box::new(TokioIo::new(tunnel)))
            }
            407 => Err(Error::ProxyAuthentication {
                host: to.host.clone(),
            }),
            status => Err(lost(format!("status {status}"))),
        }
    }
}
