//! From what was typed to an address: invisible letters, quotes, missing scheme, user information.

use url::Url;

use super::Why;

/// Longer than any address that somebody has.
const LONGEST: usize = 2048;

/// What was read, always as `https` and without user information.
pub(super) struct Read {
    /// The address.
    pub address: Url,
    /// What stood before its host.
    pub scheme: Scheme,
}

/// What stood before the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    /// What should.
    Https,
    /// Nothing.
    Missing,
    /// `http://`.
    Http,
    /// A user name, perhaps with a password.
    UserInfo,
}

/// Reads what was typed.
pub(super) fn read(typed: &str) -> Result<Read, Why> {
    if typed.len() > LONGEST {
        return Err(Why::TooLong);
    }
    let visible: String = typed
        .chars()
        .filter(|letter| !is_invisible(*letter))
        .collect();
    let text = unwrapped(&visible);
    if text.is_empty() {
        return Err(Why::Empty);
    }
    if is_email(text) {
        return Err(Why::EmailAddress);
    }
    let (mut address, mut scheme) = parse(text)?;
    if scheme == Scheme::Http {
        // A port of plain http cannot be the one of https.
        address
            .set_scheme("https")
            .and_then(|()| address.set_port(None))
            .map_err(|()| Why::NotAnAddress)?;
    }
    if !address.username().is_empty() || address.password().is_some() {
        let removed = address
            .set_username("")
            .and_then(|()| address.set_password(None));
        removed.map_err(|()| Why::NotAnAddress)?;
        scheme = Scheme::UserInfo;
    }
    let host = address.host_str().unwrap_or_default();
    let bare = host.trim_end_matches('.').to_owned();
    if bare.is_empty() {
        return Err(Why::NotAnAddress);
    }
    if bare != host {
        address
            .set_host(Some(&bare))
            .map_err(|_| Why::NotAnAddress)?;
    }
    Ok(Read { address, scheme })
}

/// With or without a scheme. What has a colon and no slashes may be a host with its port.
fn parse(text: &str) -> Result<(Url, Scheme), Why> {
    let lower = text.to_ascii_lowercase();
    let slashed = |name: &str| {
        lower
            .strip_prefix(name)
            .is_some_and(|rest| rest.starts_with(['/', '\\']))
    };
    let (text, scheme) = if slashed("https:") {
        (text.to_owned(), Scheme::Https)
    } else if slashed("http:") {
        (text.to_owned(), Scheme::Http)
    } else if lower.contains("://") && !lower.starts_with("//") {
        let before = lower.split("://").next().unwrap_or_default();
        let is_scheme = before
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter));
        return Err(if is_scheme {
            Why::OtherScheme
        } else {
            Why::NotAnAddress
        });
    } else if ["mailto:", "file:", "ldap:", "javascript:", "data:"]
        .iter()
        .any(|other| lower.starts_with(other))
    {
        return Err(Why::OtherScheme);
    } else {
        let bare = text.trim_start_matches(['/', '\\']);
        (format!("https://{bare}"), Scheme::Missing)
    };
    let host = text
        .split_once(':')
        .map_or("", |(_, rest)| rest.trim_start_matches(['/', '\\']));
    let host = host.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    if host.contains(char::is_whitespace) {
        // The parser would take a line break out of the middle of a host, and so join two of them.
        return Err(Why::NotAnAddress);
    }
    let address = Url::parse(&text).map_err(|_| Why::NotAnAddress)?;
    Ok((address, scheme))
}

/// Without blanks, quotes and angle brackets around it.
fn unwrapped(text: &str) -> &str {
    text.trim_matches(|letter: char| letter.is_whitespace() || "<>\"'`“”„‘’‚«»‹›".contains(letter))
}

/// `kari@corp.example`; with a slash or a colon it would be user information.
fn is_email(text: &str) -> bool {
    text.contains('@') && !text.contains(['/', ':', '\\'])
}

/// Letters without a shape, as copied mails and web pages carry them.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\0'
    )
}
