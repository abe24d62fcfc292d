//! Names: what the person or a rehearsal has fixed, then what the operating system says.

mod servers;
mod system;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use hickory_resolver::proto::rr::{Name, RData, RecordType};
use url::Url;

use super::Error;
use servers::Found;

pub use crate::settings::fixed::{Fixed, NotFixed, Place, name_server};

/// How many addresses of a name are used.
const ADDRESSES: usize = 16;

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
    /// [`Error::Name`] when there is no such host, [`Error::NameServer`] when nobody says within `limit`,
    /// [`Error::NameDisagreement`] when name servers know a host that the operating system does not.
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
        let found = if self.servers.is_empty() {
            let found = tokio::time::timeout(limit, system::addresses(host)).await;
            let found = found.unwrap_or_else(|_| {
                Err(Error::NameServer {
                    host: host.to_owned(),
                    reason: format!("no answer within {} seconds", limit.as_secs()),
                })
            });
            match found {
                Err(error @ Error::Name { .. }) => {
                    let second = self.told(host, SECOND_OPINION).await;
                    Err(disagreement(host, second).unwrap_or(error))
                }
                found => found,
            }
        } else {
            self.told(host, limit).await
        };
        let mut addresses: Vec<_> = found?
            .into_iter()
            .map(|address| SocketAddr::new(address, port))
            .collect();
        addresses.dedup();
        addresses.truncate(ADDRESSES);
        Ok(addresses)
    }

    /// What name servers say to a question of our own, against which the operating system's word, or the place that was
    /// fixed, can be held; none where nobody else is to be asked: name servers say it anyway, or the place is fixed and no
    /// name server was named.
    ///
    /// # Errors
    ///
    /// [`Error::Name`] when there is no such host for them, [`Error::NameServer`] when none says within `limit`.
    pub async fn second_opinion(
        &self,
        host: &str,
        port: u16,
        limit: Duration,
    ) -> Option<Result<Vec<IpAddr>, Error>> {
        let literal = host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
        let fixed = self.fixed(host, port).is_some();
        if literal || fixed == self.servers.is_empty() {
            return None;
        }
        Some(self.told(host.trim_end_matches('.'), limit).await)
    }

    /// The addresses that name servers tell, both families asked at the same time.
    async fn told(&self, host: &str, limit: Duration) -> Result<Vec<IpAddr>, Error> {
        let ask = |kind| servers::ask(&self.servers, host, kind, limit);
        let (four, six) = together(ask(RecordType::A), ask(RecordType::AAAA)).await;
        let address = |data: &RData| match data {
            RData::A(address) => Some(IpAddr::V4(address.0)),
            RData::AAAA(address) => Some(IpAddr::V6(address.0)),
            _ => None,
        };
        let records = |found: &Result<Found, Error>| match found {
            Ok(Found::Records(records)) => records.iter().filter_map(address).collect(),
            Ok(Found::NoName) | Err(_) => Vec::new(),
        };
        let mut addresses: Vec<IpAddr> = records(&six);
        addresses.extend(records(&four));
        let unknown = |reason: &str| Error::Name {
            host: host.to_owned(),
            reason: reason.to_owned(),
        };
        match (four, six) {
            _ if !addresses.is_empty() => Ok(addresses),
            (Ok(Found::NoName), _) | (_, Ok(Found::NoName)) => Err(unknown("no such name")),
            (Err(error), _) | (_, Err(error)) => Err(error),
            _ => Err(unknown("the name has no address")),
        }
    }

    /// The records of a service, in no particular order; none when there are none.
    ///
    /// # Errors
    ///
    /// [`Error::NameServer`] when no name server says anything within `limit`.
    pub async fn services(&self, name: &str, limit: Duration) -> Result<Vec<Service>, Error> {
        let found = servers::ask(&self.servers, name, RecordType::SRV, limit).await?;
        let service = |data| match data {
            RData::SRV(record) => Some(Service {
                priority: record.priority,
                weight: record.weight,
                port: record.port,
                target: plain(&record.target)?,
            }),
            _ => None,
        };
        Ok(found
            .into_records()
            .into_iter()
            .filter_map(service)
            .collect())
    }

    /// What a name is another name for, if it is.
    ///
    /// # Errors
    ///
    /// As [`Names::services`].
    pub async fn alias(&self, name: &str, limit: Duration) -> Result<Option<String>, Error> {
        let found = servers::ask(&self.servers, name, RecordType::CNAME, limit).await?;
        let alias = |data| match data {
            RData::CNAME(alias) => plain(&alias.0),
            _ => None,
        };
        Ok(found.into_records().into_iter().find_map(alias))
    }

    /// The hosts that take a domain's mail, the best first.
    ///
    /// # Errors
    ///
    /// As [`Names::services`].
    pub async fn mail_hosts(&self, domain: &str, limit: Duration) -> Result<Vec<String>, Error> {
        let found = servers::ask(&self.servers, domain, RecordType::MX, limit).await?;
        let host = |data| match data {
            RData::MX(record) if !record.exchange.is_root() => {
                Some((record.preference, plain(&record.exchange)?))
            }
            _ => None,
        };
        // A single `.` says that the domain takes no mail (RFC 7505).
        let mut hosts: Vec<_> = found.into_records().into_iter().filter_map(host).collect();
        hosts.sort();
        Ok(hosts.into_iter().map(|(_, host)| host).collect())
    }

    /// Whether the place of an address was fixed.
    pub(super) fn has_fixed(&self, address: &Url) -> bool {
        let host = address.host_str().unwrap_or_default();
        let port = address.port_or_known_default().unwrap_or_default();
        self.fixed(host, port).is_some()
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

/// How long name servers have to contradict the operating system: they are near, or cannot be reached at all.
const SECOND_OPINION: Duration = Duration::from_millis(300);

/// Name servers that know what the operating system does not: a stale memory, a hosts file, a rule for `.local`.
fn disagreement(host: &str, second: Result<Vec<IpAddr>, Error>) -> Option<Error> {
    let found = second.ok().filter(|found| !found.is_empty())?;
    let addresses: Vec<_> = found.iter().map(ToString::to_string).collect();
    Some(Error::NameDisagreement {
        host: host.to_owned(),
        addresses: addresses.join(", "),
    })
}

/// How long the client for providers waits for a name; its own limit ends most waits before.
const PATIENCE: Duration = Duration::from_secs(10);

impl reqwest::dns::Resolve for Names {
    fn resolve(&self, name: reqwest::dns::Name) -> reqwest::dns::Resolving {
        let names = self.clone();
        Box::pin(async move {
            // Port 0 stands for the one of the address.
            let found = names.addresses(name.as_str(), 0, PATIENCE).await?;
            Ok(Box::new(found.into_iter()) as reqwest::dns::Addrs)
        })
    }
}

/// How long the second family is waited for when the first has an answer (RFC 8305 3, for slower servers).
const OTHER_FAMILY: Duration = Duration::from_millis(250);

/// Two questions at the same time. When one found something, the other has a little while, and is given up then.
async fn together(
    four: impl Future<Output = Result<Found, Error>>,
    six: impl Future<Output = Result<Found, Error>>,
) -> (Result<Found, Error>, Result<Found, Error>) {
    let useful = |found: &Result<Found, Error>| matches!(found, Ok(Found::Records(records)) if !records.is_empty());
    let none = || Ok(Found::Records(Vec::new()));
    tokio::pin!(four, six);
    tokio::select! {
        first = &mut four => {
            if useful(&first) {
                let other = tokio::time::timeout(OTHER_FAMILY, six).await;
                (first, other.unwrap_or_else(|_| none()))
            } else {
                (first, six.await)
            }
        }
        first = &mut six => {
            if useful(&first) {
                let other = tokio::time::timeout(OTHER_FAMILY, four).await;
                (other.unwrap_or_else(|_| none()), first)
            } else {
                (four.await, first)
            }
        }
    }
}

/// A name as text in lower case without the last dot, the root as `.`; none when it is not one that hosts have.
fn plain(name: &Name) -> Option<String> {
    if name.is_root() {
        return Some(".".to_owned());
    }
    let text = name.to_ascii().to_ascii_lowercase();
    let text = text.trim_end_matches('.');
    let sound = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    (text.len() <= 253 && text.bytes().all(sound)).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_servers_contradict_only_by_knowing_an_address() {
        let unknown = Error::Name {
            host: "mail.corp.local".to_owned(),
            reason: "no such name".to_owned(),
        };

        let known = disagreement("mail.corp.local", Ok(vec![[192, 0, 2, 1].into()]));
        let same = disagreement("mail.corp.local", Err(unknown));
        let empty = disagreement("mail.corp.local", Ok(Vec::new()));

        assert!(
            matches!(&known, Some(Error::NameDisagreement { addresses, .. }) if addresses == "192.0.2.1"),
            "{known:?}"
        );
        assert_eq!((same, empty), (None, None));
    }
}
