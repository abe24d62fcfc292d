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
