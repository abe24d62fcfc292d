//! Where a person says that hosts are: `HOST:PORT:ADDRESS[:PORT]`.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

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

/// A text that does not say where a host is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not of the form HOST:PORT:ADDRESS[:PORT]")]
pub struct NotFixed;

impl FromStr for Fixed {
    type Err = NotFixed;

    fn from_str(text: &str) -> Result<Self, NotFixed> {
        let mut parts = text.splitn(3, ':');
        let mut next = || parts.next().ok_or(NotFixed);
        let host = host(next()?)?;
        let port = port(next()?)?;
        let place = match next()? {
            "refused" => Place::Refused,
            "silent" => Place::Silent,
            "unknown" => Place::Unknown,
            place => Place::At(address(place, port)?),
        };
        Ok(Self { host, port, place })
    }
}

impl fmt::Display for Fixed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:", self.host, self.port)?;
        match self.place {
            Place::At(address) => write!(formatter, "{address}"),
            Place::Refused => formatter.write_str("refused"),
            Place::Silent => formatter.write_str("silent"),
            Place::Unknown => formatter.write_str("unknown"),
        }
    }
}

/// A host name as it goes over the wire, or an IPv4 address.
fn host(text: &str) -> Result<String, NotFixed> {
    let text = text.strip_suffix('.').unwrap_or(text);
    match url::Host::parse(text) {
        Ok(url::Host::Domain(name)) if name.len() <= 253 && !name.contains('*') => Ok(name),
        Ok(url::Host::Ipv4(address)) => Ok(address.to_string()),
        _ => Err(NotFixed),
    }
}

fn port(text: &str) -> Result<u16, NotFixed> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.parse() {
        Ok(port) if digits && port != 0 => Ok(port),
        _ => Err(NotFixed),
    }
}

/// An address, IPv6 in brackets, with a port of its own or the usual one.
fn address(text: &str, usual: u16) -> Result<SocketAddr, NotFixed> {
    let (literal, rest) = if let Some(text) = text.strip_prefix('[') {
        let (literal, rest) = text.split_once(']').ok_or(NotFixed)?;
        (IpAddr::V6(literal.parse().map_err(|_| NotFixed)?), rest)
    } else {
        let end = text.find(':').unwrap_or(text.len());
        let (literal, rest) = text.split_at(end);
        (IpAddr::V4(literal.parse().map_err(|_| NotFixed)?), rest)
    };
    match rest.strip_prefix(':') {
        Some(own) => Ok(SocketAddr::new(literal, port(own)?)),
        None if rest.is_empty() => Ok(SocketAddr::new(literal, usual)),
        None => Err(NotFixed),
    }
}

/// A name server: an address with a port, or alone for port 53.
///
/// # Errors
///
/// When it is neither.
pub fn name_server(text: &str) -> Result<SocketAddr, NotFixed> {
    let alone = text
        .parse()
        .map(|literal: IpAddr| SocketAddr::new(literal, 53));
    let alone = alone.ok().filter(|server| !server.ip().is_unspecified());
    alone.map_or_else(|| address(text, 53), Ok)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_form_of_the_option_is_read() {
        let at = |text: &str| Place::At(text.parse().unwrap());
        let table = [
            ("mail.corp.example:443:127.0.0.1:8443", at("127.0.0.1:8443")),
            ("mail.corp.example:443:127.0.0.1", at("127.0.0.1:443")),
            ("Mail.Corp.Example.:443:[::1]:8443", at("[::1]:8443")),
            (
                "mail.corp.example:443:[2001:db8::1]",
                at("[2001:db8::1]:443"),
            ),
            ("mail.corp.example:443:refused", Place::Refused),
            ("mail.corp.example:443:silent", Place::Silent),
            ("mail.corp.example:443:unknown", Place::Unknown),
        ];
        for (text, place) in table {
            let fixed: Fixed = text.parse().expect(text);

            assert_eq!(fixed.host, "mail.corp.example", "{text}");
            assert_eq!((fixed.port, fixed.place), (443, place), "{text}");
        }
    }

    #[test]
    fn whatever_else_is_written_is_refused() {
        for text in [
            "",
            "mail.corp.example",
            "mail.corp.example:443",
            "mail.corp.example:443:",
            ":443:127.0.0.1",
            "mail.corp.example::127.0.0.1",
            "mail.corp.example:0:127.0.0.1",
            "mail.corp.example:+1:127.0.0.1",
            "mail.corp.example:65536:127.0.0.1",
            "mail.corp.example:443:::1",
            "mail.corp.example:443:[::1",
            "mail.corp.example:443:[::1]8443",
            "mail.corp.example:443:[127.0.0.1]",
            "mail.corp.example:443:127.0.0.1:",
            "mail.corp.example:443:127.0.0.1:x",
            "mail.corp.example:443:other.example",
            "mail.corp.example:443:REFUSED",
            "*.corp.example:443:127.0.0.1",
            "user@corp.example:443:127.0.0.1",
        ] {
            assert_eq!(text.parse::<Fixed>(), Err(NotFixed), "{text}");
        }
    }

    #[test]
    fn a_name_server_is_an_address_with_or_without_port() {
        let read = |text: &str| name_server(text).map(|server| server.to_string());

        assert_eq!(read("192.0.2.1"), Ok("192.0.2.1:53".to_owned()));
        assert_eq!(read("192.0.2.1:5353"), Ok("192.0.2.1:5353".to_owned()));
        assert_eq!(read("2001:db8::1"), Ok("[2001:db8::1]:53".to_owned()));
        assert_eq!(read("[2001:db8::1]:54"), Ok("[2001:db8::1]:54".to_owned()));
        for text in ["", "dns.example", "192.0.2.1:", "192.0.2.1:0", "[::1"] {
            assert_eq!(read(text), Err(NotFixed), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(
            host in "[a-z][a-z0-9]{0,10}(\\.[a-z][a-z0-9]{0,10}){0,3}",
            port in 1..=u16::MAX,
            place in prop_oneof![
                (any::<IpAddr>(), 1..=u16::MAX).prop_map(|it| Place::At(it.into())),
                Just(Place::Refused),
                Just(Place::Silent),
                Just(Place::Unknown),
            ],
        ) {
            let fixed = Fixed { host, port, place };

            prop_assert_eq!(fixed.to_string().parse(), Ok(fixed));
        }

        #[test]
        fn no_text_is_too_much(text in "\\PC{0,60}") {
            if let Ok(fixed) = text.parse::<Fixed>() {
                prop_assert_eq!(fixed.to_string().parse(), Ok(fixed));
            }
        }
    }
}
