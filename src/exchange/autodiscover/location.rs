//! Addresses that servers give: `Location`, `RedirectUrl`, the addresses of services (exchange.md 2.11 R2, R7, V42, V43).
//!
//! Only the form is judged here; whether a host may be asked, or may have a password, is decided elsewhere (R4, R5, R10).

use std::fmt;

use url::{ParseError, Url};

/// The longest address that is looked at.
const LONGEST: usize = 4096;

/// Why an address from a server is of no use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BadAddress {
    /// There is none.
    Missing,
    /// There are several.
    Several,
    /// It is no address.
    Unreadable,
    /// It names no host.
    Relative,
    /// It leads to plain `http`.
    Plain,
    /// It is neither `https` nor `http`.
    OtherScheme,
    /// It has a user name or password in it.
    UserInfo,
}

impl fmt::Display for BadAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "no address",
            Self::Several => "several addresses",
            Self::Unreadable => "not an address",
            Self::Relative => "an address without a host",
            Self::Plain => "an address without encryption",
            Self::OtherScheme => "an address of another kind",
            Self::UserInfo => "an address with a user name in it",
        })
    }
}

/// Whether an answer with this status leads elsewhere (V41).
#[must_use]
pub fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}

/// Where the `Location` headers of an answer lead, all of them given.
///
/// # Errors
///
/// What is wrong with them; two are refused even when they agree.
pub fn judge<'a>(
    base: &Url,
    values: impl IntoIterator<Item = &'a [u8]>,
) -> Result<Url, BadAddress> {
    let mut values = values.into_iter();
    let value = values.next().ok_or(BadAddress::Missing)?;
    if values.next().is_some() {
        return Err(BadAddress::Several);
    }
    let text = std::str::from_utf8(value).map_err(|_| BadAddress::Unreadable)?;
    within(base, text)
}

/// Where a redirect in a document leads, seen from the address that answered.
///
/// # Errors
///
/// What is wrong with it.
pub fn within(base: &Url, text: &str) -> Result<Url, BadAddress> {
    checked(text, |text| base.join(text))
}

/// The address of a service.
///
/// # Errors
///
/// What is wrong with it.
pub fn absolute(text: &str) -> Result<Url, BadAddress> {
    checked(text, Url::parse)
}

fn checked(
    text: &str,
    parsed: impl FnOnce(&str) -> Result<Url, ParseError>,
) -> Result<Url, BadAddress> {
    let text = text.trim();
    if text.is_empty() {
        return Err(BadAddress::Missing);
    }
    // The parser takes line breaks out of the middle without a word.
    if text.len() > LONGEST
        || text.contains(|letter: char| letter.is_control() || letter == '\u{fffd}')
    {
        return Err(BadAddress::Unreadable);
    }
    let mut url = parsed(text).map_err(|error| match error {
        ParseError::RelativeUrlWithoutBase => BadAddress::Relative,
        _ => BadAddress::Unreadable,
    })?;
    match url.scheme() {
        "https" => {}
        "http" => return Err(BadAddress::Plain),
        _ => return Err(BadAddress::OtherScheme),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(BadAddress::UserInfo);
    }
    url.set_fragment(None);
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base() -> Url {
        Url::parse("https://autodiscover.corp.example/autodiscover/autodiscover.xml").unwrap()
    }

    fn judged(values: &[&[u8]]) -> Result<String, BadAddress> {
        judge(&base(), values.iter().copied()).map(String::from)
    }

    #[test]
    fn five_statuses_are_redirects() {
        let found: Vec<u16> = (100..600).filter(|status| is_redirect(*status)).collect();

        assert_eq!(found, [301, 302, 303, 307, 308]);
    }

    #[test]
    fn odd_locations_lead_where_browsers_would_go_or_nowhere() {
        let host = "https://autodiscover.corp.example";
        for (value, expected) in [
            ("/x.xml", format!("{host}/x.xml")),
            ("x.xml", format!("{host}/autodiscover/x.xml")),
            ("?a=1", format!("{host}/autodiscover/autodiscover.xml?a=1")),
            (
                "//cas2.corp.example/x",
                "https://cas2.corp.example/x".to_owned(),
            ),
            (
                "  https://cas2.corp.example/a b \t",
                "https://cas2.corp.example/a%20b".to_owned(),
            ),
            (
                "https://cas2.corp.example/bl\u{e5}",
                "https://cas2.corp.example/bl%C3%A5".to_owned(),
            ),
            (
                "https://bl\u{e5}.example/",
                "https://xn--bl-zia.example/".to_owned(),
            ),
            (
                "https://CAS2.corp.example:443/x#part",
                "https://cas2.corp.example/x".to_owned(),
            ),
            (
                "https://[2001:db8::1]:8443/x",
                "https://[2001:db8::1]:8443/x".to_owned(),
            ),
        ] {
            assert_eq!(judged(&[value.as_bytes()]), Ok(expected), "{value:?}");
        }
        let long = format!("https://cas2.corp.example/{}", "a".repeat(LONGEST));
        for (value, expected) in [
            (&b""[..], BadAddress::Missing),
            (b"  ", BadAddress::Missing),
            (b"https://bl\xe5.example/", BadAddress::Unreadable),
            (b"https://cas2.corp\n.example/", BadAddress::Unreadable),
            (b"https://", BadAddress::Unreadable),
            (b"https://a b.example/", BadAddress::Unreadable),
            (long.as_bytes(), BadAddress::Unreadable),
            (b"ftp://cas2.corp.example/", BadAddress::OtherScheme),
            (b"javascript:alert(1)", BadAddress::OtherScheme),
            (b"mailto:kari@corp.example", BadAddress::OtherScheme),
        ] {
            assert_eq!(judged(&[value]), Err(expected), "{value:?}");
        }
        let one = b"https://cas2.corp.example/";
        assert_eq!(judged(&[]), Err(BadAddress::Missing));
        assert_eq!(judged(&[one, one]), Err(BadAddress::Several));
    }

    #[test]
    fn neither_plain_http_nor_a_user_name_is_followed() {
        for (value, expected) in [
            (
                "http://autodiscover.corp.example/autodiscover/autodiscover.xml",
                BadAddress::Plain,
            ),
            ("HTTP://cas2.corp.example/", BadAddress::Plain),
            (
                "https://kari:secret@cas2.corp.example/",
                BadAddress::UserInfo,
            ),
            ("https://kari@cas2.corp.example/", BadAddress::UserInfo),
            ("//kari@cas2.corp.example/", BadAddress::UserInfo),
        ] {
            assert_eq!(judged(&[value.as_bytes()]), Err(expected), "{value}");
        }
        // A plain page may lead to an encrypted one, never to another plain one.
        let plain = Url::parse("http://autodiscover.corp.example/").unwrap();
        assert!(within(&plain, "https://cas2.corp.example/").is_ok());
        assert_eq!(within(&plain, "/x"), Err(BadAddress::Plain));
        assert_eq!(absolute("mail.corp.example"), Err(BadAddress::Relative));
        assert_eq!(absolute("/EWS/Exchange.asmx"), Err(BadAddress::Relative));
    }
}
