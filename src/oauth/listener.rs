//! The loopback listener: one attempt, one port, one answer (RFC 8252 section 7.3, RFC 9207).
//!
//! Rows L1 … L16 and S-LST of `oauth-desktop.md` as design 9.3 and 9.4 amend them. A thin layer reads and judges the
//! head of each request, hyper parses and replies, a decision table says what it means.

mod attempt;
mod connection;
mod error;
mod event;
mod gate;
mod head;
mod issuer;
mod limits;
mod parameters;
mod reply;
mod route;
mod self_test;
mod server;
mod socket;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::secret::Secret;

use super::page::PageTexts;
use attempt::{Attempt, Phase};
use socket::Sockets;

pub use error::{Error, Obstacle};
pub use event::{Answer, Event};
pub use issuer::IssuerRule;
pub use limits::Limits;

/// The redirect address that is registered with the provider (design 9.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Redirect {
    /// `http://127.0.0.1:{port}`, without path.
    Ipv4,
    /// `http://localhost:{port}/`, with both loopback addresses bound.
    Localhost,
}

impl Redirect {
    fn host(self) -> &'static str {
        match self {
            Self::Ipv4 => "127.0.0.1",
            Self::Localhost => "localhost",
        }
    }
}

/// What one attempt waits for.
#[derive(Debug)]
pub struct Expectation {
    /// Where the browser comes back to.
    pub redirect: Redirect,
    /// The `state` of this attempt.
    pub state: Secret,
    /// The rule for `iss`.
    pub issuer: IssuerRule,
    /// Time and number.
    pub limits: Limits,
    /// The words of the result page.
    pub page: PageTexts,
}

/// A listener that waits for the answer of one attempt. Dropping it ends the attempt; the port is closed at most the
/// grace later.
#[derive(Debug)]
pub struct Listener {
    redirect: Redirect,
    redirect_uri: String,
    port: u16,
    addresses: Vec<SocketAddr>,
    attempt: Arc<Attempt>,
    events: mpsc::UnboundedReceiver<Event>,
}

impl Listener {
    /// Opens a port that the operating system chooses and serves it at once.
    ///
    /// # Errors
    ///
    /// When no port can be bound on the loopback addresses that the redirect address needs.
    #[expect(
        clippy::unused_async,
        reason = "the sockets need a running runtime, which only async code promises"
    )]
    pub async fn start(expectation: Expectation) -> Result<Self, Error> {
        let redirect = expectation.redirect;
        let sockets = Sockets::open(redirect)?;
        let addresses = sockets.addresses()?;
        let port = addresses.first().map_or(0, SocketAddr::port);
        let authority = format!("{}:{port}", redirect.host());
        let redirect_uri = match redirect {
            Redirect::Ipv4 => format!("http://{authority}"),
            Redirect::Localhost => format!("http://{authority}/"),
        };
        let (attempt, events) = Attempt::new(expectation, authority);
        let attempt = Arc::new(attempt);
        drop(tokio::spawn(server::run(sockets, Arc::clone(&attempt))));
        Ok(Self {
            redirect,
            redirect_uri,
            port,
            addresses,
            attempt,
            events,
        })
    }

    /// The redirect address to send to the provider.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// The port that is bound.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Fetches our own random reply through every advertised address, and through the name `localhost` where it is used.
    ///
    /// # Errors
    ///
    /// Says through which address the listener cannot be reached and what was in the way.
    pub async fn self_test(&self) -> Result<(), Error> {
        let name = match self.redirect {
            Redirect::Ipv4 => None,
            Redirect::Localhost => Some(self.redirect.host()),
        };
        self_test::run(&self.addresses, name, self.attempt.probe()).await
    }

    /// Waits for the next event; nothing is lost when the future is dropped.
    pub async fn next(&mut self) -> Event {
        match self.events.recv().await {
            Some(event) => event,
            // Cannot happen: the attempt, which this listener holds, has the other end.
            None => std::future::pending().await,
        }
    }

    /// Ends the attempt: late requests get a friendly page for the grace, then everything is closed.
    #[must_use = "a program that exits at once would take the result page from the browser"]
    pub fn close(self) -> Closing {
        Closing {
            attempt: Arc::clone(&self.attempt),
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.attempt.end();
    }
}

/// A listener in its grace. Dropping it changes nothing.
#[derive(Debug)]
pub struct Closing {
    attempt: Arc<Attempt>,
}

impl Closing {
    /// Waits until the browser has fetched the result page, at most `limit`, so that the program may exit. Without an
    /// answer there is nothing to wait for.
    pub async fn page_delivered(&self, limit: Duration) {
        let mut phase = self.attempt.follow();
        let delivered = phase.wait_for(|phase| *phase != Phase::Answered);
        // A browser that does not come is no reason to stay.
        let _ = timeout(limit, delivered).await;
    }
}
