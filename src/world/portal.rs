//! The page on which a network wants a sign-in before it lets anybody through: the one address that the program opens
//! although a stranger named it, and without TLS (S-OPN-01).

use std::net::{Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

/// The longest address that is opened.
const LONGEST: usize = 2048;

/// The page of a network, checked: http or https, and neither this computer nor one of its own network. Whoever answers
/// in place of a server could send the browser to a printer or a router otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Portal(Url);

impl Portal {
    /// The page that the network named, if a browser may be sent there; otherwise the probe of the settings, which the
    /// network answers with the same page. None when the probe is off, too. In a rehearsal all is on this computer.
    #[must_use]
    pub fn of(named: &str, probe: &str, rehearsal: bool) -> Option<Self> {
        let named = web(named).filter(|page| rehearsal || !is_near(page));
        // The probe was given by an administrator, not by the network.
        named.or_else(|| web(probe)).map(Self)
    }

    /// The address.
    #[must_use]
    pub fn address(&self) -> &Url {
        &self.0
    }
}

/// An address of the web, without user information.
fn web(text: &str) -> Option<Url> {
    let mut address = Url::parse(text).ok()?;
    let sound = matches!(address.scheme(), "http" | "https") && address.as_str().len() <= LONGEST;
    if !sound || address.host_str().is_none_or(str::is_empty) {
        return None;
    }
    address.set_username("").ok()?;
    address.set_password(None).ok()?;
    Some(address)
}

/// Whether the address itself says that it is this computer or one of this network.
fn is_near(address: &Url) -> bool {
    match address.host() {
        Some(Host::Ipv4(address)) => is_near_v4(address),
        Some(Host::Ipv6(address)) => is_near_v6(address),
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.').to_ascii_lowercase();
            let first = name.split('.').next().unwrap_or_default();
            first.starts_with("localhost")
                || name.ends_with(".localhost")
                || name.ends_with(".localdomain")
                || matches!(name.as_str(), "ip6-localhost" | "ip6-loopback")
        }
        None => true,
    }
}

fn is_near_v4(address: Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    first == 0
        || first >= 224
        || address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        // Of a provider's own network (RFC 6598).
        || (first == 100 && (64..128).contains(&second))
}

fn is_near_v6(address: Ipv6Addr) -> bool {
    let [first, .., high, low] = address.segments();
    let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
    // `::a.b.c.d`, `::ffff:a.b.c.d` and the translated `64:ff9b::a.b.c.d` (RFC 6052).
    let wraps = address.segments()[..5].iter().all(|part| *part == 0) || first == 0x64;
    address.is_loopback()
        || address.is_unspecified()
        || address.is_multicast()
        || address.is_unique_local()
        || address.is_unicast_link_local()
        || (wraps && is_near_v4(Ipv4Addr::new(a, b, c, d)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROBE: &str = "http://probe.example/connect.txt";

    fn opened(named: &str) -> String {
        let portal = Portal::of(named, PROBE, false).expect("there is a probe");
        portal.address().to_string()
    }

    #[test]
    fn a_page_of_the_web_is_opened_with_and_without_tls() {
        for named in [
            "http://portal.hotel.example/login?from=x",
            "https://portal.hotel.example/",
            "http://203.0.113.7/",
        ] {
            assert_eq!(opened(named), named);
        }
        assert_eq!(
            opened("http://a:b@portal.hotel.example/"),
            "http://portal.hotel.example/"
        );
    }

    #[test]
    fn in_place_of_a_page_on_this_computer_or_in_its_network_the_probe_is_opened() {
        for named in [
            "http://127.0.0.1:631/admin",
            "http://127.1/",
            "http://2130706433/",
            "http://0.0.0.0/",
            "http://localhost:8080/",
            "http://LOCALHOST./",
            "http://x.localhost/",
            "http://localhost.localdomain/",
            "http://192.168.1.1/reboot",
            "https://10.0.0.1/",
            "http://172.16.0.1/",
            "http://100.64.0.1/",
            "http://169.254.169.254/latest/meta-data/",
            "http://[::1]/",
            "http://[::]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:10.0.0.1]/",
            "http://[64:ff9b::a00:1]/",
            "http://[fe80::1]/",
            "http://[fd00::1]/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "ms-settings:network",
            "not an address",
            "",
        ] {
            assert_eq!(opened(named), PROBE, "{named}");
        }
    }

    #[test]
    fn without_a_probe_nothing_is_opened_in_its_place() {
        assert_eq!(Portal::of("http://127.0.0.1/", "", false), None);
        assert_eq!(Portal::of("", "file:///etc/passwd", false), None);
    }

    #[test]
    fn in_a_rehearsal_the_page_is_on_this_computer() {
        let named = "http://127.0.0.1:4711/portal";

        let portal = Portal::of(named, "", true).expect("a page");

        assert_eq!(portal.address().as_str(), named);
    }
}
