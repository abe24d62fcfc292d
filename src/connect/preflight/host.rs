//! The way to one host: which proxy, which addresses, whose certificate, what time.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

use tokio::net::TcpStream;

use crate::check::{Failure, Found, Outcome, Plan};
use crate::exchange::address::only_private;
use crate::http::{Connection, Error, Origin, Times, Way};
use crate::oauth::Skew;
use crate::world::World;

use super::target::Target;

/// How long a name, a connection and a handshake may take each.
pub(super) const PART: Duration = Duration::from_secs(3);

/// How long name servers have to agree or to contradict.
const OPINION: Duration = Duration::from_millis(700);

/// How long an address has to show that it works.
const TRY: Duration = Duration::from_secs(1);

/// How many addresses are told, and tried.
const ADDRESSES: usize = 4;

/// What one step leaves for the next ones.
#[derive(Debug, Default)]
pub(super) struct Seen {
    way: OnceLock<Way>,
    connection: Mutex<Option<Connection>>,
    gone: OnceLock<()>,
}

impl Seen {
    /// Whether nothing of the host was seen, as on a computer without network.
    pub(super) fn is_gone(&self) -> bool {
        self.gone.get().is_some()
    }

    fn is_proxied(&self) -> bool {
        self.way.get().is_some_and(|way| way.proxy.is_some())
    }

    /// A failed connection; who refuses, hangs up or is known elsewhere is there.
    fn lost(&self, error: Error) -> Failure {
        let there = matches!(
            error,
            Error::Refused { .. } | Error::Cut { .. } | Error::NameDisagreement { .. }
        );
        if error.is_unreachable() && !there && !self.is_proxied() {
            let _ = self.gone.set(());
        }
        Failure::from(error)
    }
}

/// The steps of one host, one after the other.
pub(super) fn plan<'a>(world: &'a World, target: &'a Target, seen: &'a Seen) -> Plan<'a> {
    let label = target.label();
    let host = Some(label.as_str());
    Plan::new()
        .step("proxy", host, &[], proxy(world, target, seen))
        .step("names", host, &["proxy"], names(world, target, seen))
        .step("tls", host, &["names"], tls(world, target, seen))
        .step("clock", host, &["tls"], clock(target, seen))
}

/// Which proxy is on the way, and who says so (F-66).
async fn proxy(world: &World, target: &Target, seen: &Seen) -> Result<Found, Failure> {
    let ways = world.http.ways();
    let way = ways.to(&target.address).await?;
    let mut found = Found::fact("from", way.origin.code());
    if let Some(proxy) = way.authority() {
        found.facts.push(("proxy", proxy));
    }
    if way.origin == Origin::Unsaid {
        found.warning = Some(Outcome::NetProxyScript);
    }
    let script = ways.unused_script(&way);
    let _ = seen.way.set(way);
    if let Some(script) = script {
        found.facts.push(("script", script));
        found.warning = Some(Outcome::NetProxyScript);
    }
    Ok(found)
}

/// The operating system's addresses against those of name servers. Behind a proxy nobody here needs them.
async fn names(world: &World, target: &Target, seen: &Seen) -> Result<Found, Failure> {
    if let Some(proxy) = seen.way.get().and_then(Way::authority) {
        return Ok(Found::fact("proxy", proxy));
    }
    let limit = world.settings.patient(PART);
    let (host, port) = (target.host(), target.address.port_or_known_default());
    let port = port.unwrap_or_default();
    let connector = world.http.connector();
    let (own, told) = tokio::join!(
        connector.names().addresses(host, port, limit),
        connector.names().second_opinion(host, port, OPINION),
    );
    let own = own.map_err(|error| seen.lost(error))?;
    let list: Vec<_> = own
        .iter()
        .take(ADDRESSES)
        .map(|own| own.ip().to_string())
        .collect();
    let mut found = Found::fact("addresses", list.join(", "));
    if let Some(Ok(told)) = told
        && contradict(&own, &told)
        && !both_work(&own, &told, port).await
    {
        let told: Vec<_> = told.iter().take(ADDRESSES).map(IpAddr::to_string).collect();
        found.facts.push(("name-servers", told.join(", ")));
        found.warning = Some(Outcome::NetNameDisagreement);
    }
    Ok(found)
}

/// Large services have other addresses for each who asks. That one side leads into a company's network, or nowhere, and
/// the other does not, is no chance.
fn contradict(own: &[SocketAddr], told: &[IpAddr]) -> bool {
    let inside = |address: &SocketAddr| {
        let ip = address.ip();
        only_private(&[*address]) || ip.is_loopback() || ip.is_unspecified()
    };
    let told: Vec<_> = told.iter().map(|ip| SocketAddr::new(*ip, 0)).collect();
    let common = own
        .iter()
        .any(|own| told.iter().any(|told| told.ip() == own.ip()));
    let all = |addresses: &[SocketAddr]| addresses.iter().all(inside);
    !own.is_empty() && !told.is_empty() && !common && all(own) != all(&told)
}

/// Names with two faces are in order where both lead somewhere (split DNS).
async fn both_work(own: &[SocketAddr], told: &[IpAddr], port: u16) -> bool {
    let told: Vec<_> = told.iter().map(|ip| SocketAddr::new(*ip, port)).collect();
    let (own, told) = tokio::join!(works(own), works(&told));
    own && told
}

async fn works(addresses: &[SocketAddr]) -> bool {
    let tries = addresses
        .iter()
        .take(ADDRESSES)
        .map(|address| Box::pin(TcpStream::connect(*address)));
    let first = futures::future::select_ok(tries);
    tokio::time::timeout(TRY, first)
        .await
        .is_ok_and(|ended| ended.is_ok())
}

/// The server's certificate: who issued it, until when, and whether something on the way made it.
async fn tls(world: &World, target: &Target, seen: &Seen) -> Result<Found, Failure> {
    let times = Times::each(world.settings.patient(PART));
    let connector = world.http.connector().within(times);
    let connected = connector.connect(&target.address).await;
    let connection = connected.map_err(|broken| seen.lost(broken.error))?;
    let mut found = Found::nothing();
    let trace = &connection.trace;
    found
        .facts
        .extend(trace.version.map(|version| ("tls", version.to_owned())));
    if let Some(certificate) = &trace.certificate {
        found.facts.push(("issuer", certificate.issuer.clone()));
        found.facts.push(("expires", certificate.expires.clone()));
        let trusted_on_purpose = connector.trusts_own_authority(target.host());
        let looks_made = certificate.is_of_inspection() || !certificate.is_logged();
        if target.public && !trusted_on_purpose && looks_made {
            found
                .facts
                .push(("fingerprint", certificate.sha256.clone()));
            found.warning = Some(Outcome::NetTlsInspected);
        }
    }
    let mut place = seen
        .connection
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    *place = Some(connection);
    Ok(found)
}

/// This computer's clock against the server's.
async fn clock(target: &Target, seen: &Seen) -> Result<Found, Failure> {
    let connection = {
        let mut place = seen
            .connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        place.take()
    };
    let request = hyper::Request::head(target.address.as_str()).body(Vec::new());
    let (Some(mut connection), Ok(request)) = (connection, request) else {
        return Ok(Found::nothing());
    };
    // A server that does not answer this tells no time; it is not what anybody came for.
    let Ok(answer) = connection.send(request, 0).await else {
        return Ok(Found::fact("measured", "no"));
    };
    let (date, age) = (answer.header("date"), answer.header("age"));
    let skew = Skew::measure(date, age, answer.sent, answer.received);
    match (skew.failure(&target.address), skew.ahead()) {
        (Some(failure), _) => Err(failure),
        (None, Some(ahead)) => Ok(Found::fact("seconds", ahead.as_secs().to_string())),
        (None, None) => Ok(Found::fact("measured", "no")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_different_worlds_contradict() {
        let own = |text: &str| SocketAddr::new(text.parse().unwrap(), 443);
        let told = |text: &str| text.parse::<IpAddr>().unwrap();
        let table = [
            ("203.0.113.7", "203.0.113.8", false),
            ("203.0.113.7", "203.0.113.7", false),
            ("10.0.0.7", "203.0.113.8", true),
            ("0.0.0.0", "203.0.113.8", true),
            ("127.0.0.1", "203.0.113.8", true),
            ("203.0.113.7", "192.168.1.1", true),
            ("10.0.0.7", "10.0.0.8", false),
            ("fd00::1", "2001:db8::1", true),
        ];
        for (system, server, expected) in table {
            let seen = contradict(&[own(system)], &[told(server)]);
            assert_eq!(seen, expected, "{system} and {server}");
        }
        assert!(!contradict(&[own("10.0.0.7")], &[]));
        assert!(!contradict(
            &[own("10.0.0.7")],
            &[told("10.0.0.7"), told("203.0.113.8")]
        ));
    }
}
