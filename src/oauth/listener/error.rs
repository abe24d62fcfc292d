//! Why the listener cannot be used: always the outcome `listener-blocked`, with the reason.

use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr};

use crate::check::Outcome;

/// Why no browser can bring an answer to this program.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The operating system gives no port (F-01, F-02).
    #[error("no port could be opened on {address}: {kind}")]
    Bind {
        /// Which loopback address.
        address: IpAddr,
        /// What the operating system said.
        kind: ErrorKind,
    },
    /// No port was free on both loopback addresses.
    #[error("no port was free on 127.0.0.1 and [::1] at once in {tries} tries")]
    NoCommonPort {
        /// How many ports were tried.
        tries: usize,
    },
    /// The self-test did not come back (S-LST-05).
    #[error("the listener cannot be reached through {through}: {obstacle}")]
    SelfTest {
        /// The address or name that was tried, with port.
        through: String,
        /// What was in the way.
        obstacle: Obstacle,
    },
}

/// What was in the way of the self-test.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Obstacle {
    /// The connection was refused or broke.
    #[error("no connection ({0})")]
    NoConnection(ErrorKind),
    /// Nothing came back in time: a filter swallows connections to this computer itself.
    #[error("no answer in time")]
    Silence,
    /// Something else answered (F-12).
    #[error("another program answered")]
    Stranger,
    /// The answer passed through a proxy (F-65).
    #[error("a proxy stands in between ({0})")]
    Proxy(&'static str),
    /// `localhost` has no address.
    #[error("the name has no address")]
    NameUnknown,
    /// `localhost` means another computer (F-14).
    #[error("the name leads to {0}")]
    NameElsewhere(SocketAddr),
}

impl Error {
    /// The outcome of a sign-in that ends here.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        Outcome::ListenerBlocked
    }
}
