//! Whether an address leads into a company's own network only, where the Synchronizer's servers cannot go
//! (profile-wizard.md 6).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use url::{Host, Url};

/// Whether all of these addresses are of private networks. Those of this computer itself do not count: only a test or
/// a rehearsal is there.
#[must_use]
pub fn only_private(addresses: &[SocketAddr]) -> bool {
    !addresses.is_empty() && addresses.iter().all(|address| is_private(address.ip()))
}

/// Whether the name itself is one that exists inside a company only: `.local`, a single label, a private address.
#[must_use]
pub fn is_inside_name(address: &Url) -> bool {
    match address.host() {
        Some(Host::Domain(host)) => {
            let inside = [
                ".local",
                ".lan",
                ".internal",
                ".intern",
                ".corp",
                ".home.arpa",
            ];
            let single = !host.contains('.') && host != "localhost";
            single || inside.iter().any(|end| host.ends_with(end))
        }
        Some(Host::Ipv4(address)) => is_private(IpAddr::V4(address)),
        Some(Host::Ipv6(address)) => is_private(IpAddr::V6(address)),
        None => false,
    }
}

fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_private_v4(address),
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(address) => is_private_v4(address),
            None => is_private_v6(address),
        },
    }
}

/// RFC 1918, and the addresses of links (RFC 3927) and of providers' own networks (RFC 6598).
fn is_private_v4(address: Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    let of_provider = first == 100 && (64..128).contains(&second);
    address.is_private() || address.is_link_local() || of_provider
}

fn is_private_v6(address: Ipv6Addr) -> bool {
    address.is_unique_local() || address.is_unicast_link_local()
}
