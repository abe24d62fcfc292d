//! A sign-in that a person gives for a proxy: shown to it at once, on the way that it has asked on (S-TLS-06).

use url::Url;

use super::connection::{Connection, End, Server};
use super::proxy::{Relay, Reply};
use super::{Connector, Trace};
use crate::http::{Error, Login};

/// What a proxy said to a sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accepted {
    /// It opened the way.
    Proven,
    /// It did not refuse the sign-in, and gave this status in place of the way.
    Status(u16),
}

impl Connector {
    /// Shows a sign-in to a proxy on the way to the place that it has asked for, and uses it from now on where it is not
    /// refused.
    ///
    /// # Errors
    ///
    /// [`Error::ProxyAuthentication`] when it is not accepted; what is wrong with the proxy.
    pub async fn sign_in_to_proxy(
        &self,
        proxy: &Url,
        wanted: &Url,
        login: Login,
    ) -> Result<Accepted, Error> {
        let server = Server::of(wanted)?;
        let relay = Relay::at(&self.ways, proxy.clone())?;
        if !server.is_secure() {
            self.ways.give(proxy, login);
            return self.ask_for_page(relay, server, wanted).await;
        }
        let shown = login.header();
        let mut trace = Trace::default();
        let said = self.tunnel(&relay, &server, shown.as_ref(), &mut trace);
        let said = said.await?;
        self.ways.give(proxy, login);
        match said {
            Reply::Asks(headers) => Err(relay.asks(&server, shown.as_ref(), &headers).await),
            Reply::Open(_) => Ok(Accepted::Proven),
            // A proxy may ask before it looks at the sign-in whether anybody gets through to this host.
            Reply::No(status) => Ok(Accepted::Status(status)),
        }
    }

    /// Without encryption the proxy answers the request itself.
    async fn ask_for_page(
        &self,
        relay: Relay,
        server: Server,
        wanted: &Url,
    ) -> Result<Accepted, Error> {
        let stream = self.to_proxy(&relay, &mut Trace::default()).await?;
        let end = End {
            server,
            relay: Some(relay),
            witness: None,
            limit: self.times.answer,
        };
        let request = hyper::Request::head(wanted.as_str()).body(Vec::new());
        let request = request.map_err(|error| Error::Unusable(error.to_string()))?;
        let mut connection = Connection::open(stream, end).await?;
        let answer = connection.send(request, 0).await?;
        Ok(match answer.status {
            200..=399 => Accepted::Proven,
            status => Accepted::Status(status),
        })
    }
}
