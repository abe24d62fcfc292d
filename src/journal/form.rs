//! What values of each kind look like.

use jiff::Timestamp;
use url::{Host, Url};

use super::vocabulary::{SCRIPTS, is_calendar, is_machine, is_path};

/// How much of a list is kept.
const MOST: usize = 12;

pub(super) fn several(text: &str, fits: fn(&str) -> bool, between: &str) -> Option<String> {
    let parts = text.split([' ', ',']).filter(|part| !part.is_empty());
    let kept: Vec<_> = parts.filter(|part| fits(part)).take(MOST).collect();
    (!kept.is_empty()).then(|| kept.join(between))
}

pub(super) fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    (1..=24).contains(&digits.len())
        && digits.split('.').all(|part| {
            (1..=12).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// Names have their digits at the end of a part and few of them, and read like words; keys and tokens do not.
pub(super) fn is_word(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_-./:".contains(&byte);
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    let part = |part: &str| {
        let letters = part.trim_end_matches(|last: char| last.is_ascii_digit());
        let changes = letters
            .as_bytes()
            .windows(2)
            .filter(|pair| pair[0].is_ascii_uppercase() != pair[1].is_ascii_uppercase());
        part.len() <= 48 && digits(letters) == 0 && changes.count() <= letters.len() / 3 + 2
    };
    text.len() <= 80
        && text.bytes().all(fits)
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && digits(text) <= 8
        && text.split(['_', '-', '.', '/', ':']).all(part)
}

/// Those that are known (exchange.md 6, RFC 9110 11).
pub(super) fn is_scheme(text: &str) -> bool {
    let known = [
        "Basic",
        "Bearer",
        "Digest",
        "Kerberos",
        "Negotiate",
        "Nego2",
        "NTLM",
    ];
    known.iter().any(|name| name.eq_ignore_ascii_case(text))
}

/// Those of a standard, and names in parts as all systems give them.
pub(super) fn is_scope(text: &str) -> bool {
    let standard = [
        "address",
        "email",
        "offline_access",
        "openid",
        "phone",
        "profile",
    ];
    standard.contains(&text) || text.contains('.') && is_word(text)
}

pub(super) fn is_guid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12])
        && text
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

pub(super) fn is_profile(text: &str) -> bool {
    text.len() == 24
        && text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// An id of Microsoft or SuperOffice, or one of Google, which begins with the project's number.
pub(super) fn is_client(text: &str) -> bool {
    let key = |text: &str| {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        text.len() <= 64 && text.bytes().all(fits)
    };
    let google = text
        .strip_suffix(".apps.googleusercontent.com")
        .and_then(|plain| plain.split_once('-'));
    let hex = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_guid(text)
        || hex
        || google.is_some_and(|(project, rest)| {
            !project.is_empty()
                && project.bytes().all(|byte| byte.is_ascii_digit())
                && key(project)
                && key(rest)
        })
}

pub(super) fn is_fingerprint(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_hexdigit).count();
    (40..=64).contains(&digits)
        && text
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || byte == b':')
}

pub(super) fn moment(text: &str) -> Option<String> {
    let known: Option<Timestamp> = text.parse().ok();
    let written = || {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b" :,-+.".contains(&byte);
        text.len() <= 40 && is_calendar(text) && text.bytes().all(fits) && text.contains(':')
    };
    known
        .map(|moment| moment.to_string())
        .or_else(|| written().then(|| text.to_owned()))
}

pub(super) fn is_host(text: &str) -> bool {
    let (name, port) = match text.rsplit_once(':') {
        Some((name, port)) if port.parse::<u16>().is_ok() => (name, Some(port)),
        _ => (text, None),
    };
    if name.parse::<std::net::IpAddr>().is_ok() {
        return true;
    }
    if let Some(literal) = name.strip_prefix('[') {
        let literal = literal.strip_suffix(']').unwrap_or(literal);
        return literal.parse::<std::net::Ipv6Addr>().is_ok()
            && port.is_none_or(|port| port != "0");
    }
    let name = name.strip_prefix("*.").unwrap_or(name);
    let label = |label: &str| {
        let fits =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
        let digits = label.bytes().filter(u8::is_ascii_digit).count();
        (1..=48).contains(&label.len()) && label.bytes().all(fits) && digits <= 12
    };
    // A single word may be anybody's name.
    let named = name.contains('.') || is_machine(name);
    name.len() <= 253 && named && name.trim_end_matches('.').split('.').all(label)
}

/// In a list only whole names and numbers count: a sentence has short words, too.
pub(super) fn is_named_host(text: &str) -> bool {
    is_host(text) && text.contains(['.', ':'])
}

/// Servers are numbered; people are not.
pub(super) fn is_server(text: &str) -> bool {
    is_netbios(text) && text.bytes().any(|byte| byte.is_ascii_digit())
}

fn is_netbios(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=15).contains(&text.len()) && text.bytes().all(fits)
}

/// Scheme, host and path; never user information, query or fragment (S-LOG-02).
pub(super) fn address(text: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    if !matches!(url.scheme(), "http" | "https") {
        return None;
    }
    let host = match url.host()? {
        Host::Domain(name) if !is_host(name) => return None,
        host => host.to_string(),
    };
    let port = url
        .port()
        .map_or_else(String::new, |port| format!(":{port}"));
    let kept = |name: &str| match name {
        "" => String::new(),
        name if is_guid(name) || is_path(name) => name.to_owned(),
        _ => "*".to_owned(),
    };
    let path: Vec<_> = url.path_segments()?.take(MOST).map(kept).collect();
    Some(format!(
        "{}://{host}{port}/{}",
        url.scheme(),
        path.join("/")
    ))
}

/// An address that a network chooses: of its path only the usual name of a script is kept, for the rest may be a person
/// or a key.
pub(super) fn place(text: &str) -> Option<String> {
    let kept = address(text)?;
    let url = Url::parse(&kept).ok()?;
    let path: Vec<_> = url
        .path_segments()?
        .filter(|part| !part.is_empty())
        .collect();
    let script = path.last().filter(|last| SCRIPTS.contains(last));
    let end = match (script, path.len()) {
        (_, 0) => String::new(),
        (Some(script), 1) => (*script).to_owned(),
        (Some(script), _) => format!("*/{script}"),
        (None, _) => "*".to_owned(),
    };
    Some(format!("{}/{end}", kept.strip_suffix(url.path())?))
}

/// The first letter and the domain (S-LOG-05). Shortening what is short already changes nothing.
pub(super) fn person(text: &str) -> String {
    let first = |name: &str| {
        let letter = name
            .trim()
            .chars()
            .next()
            .filter(|first| first.is_alphabetic());
        format!("{}…", letter.map_or_else(String::new, String::from))
    };
    if let Some((name, domain)) = text.rsplit_once('@') {
        let domain = domain.to_lowercase();
        let domain = if is_host(&domain) {
            domain
        } else {
            "…".to_owned()
        };
        return format!("{}@{domain}", first(name));
    }
    match text.split_once('\\') {
        Some((domain, name)) if is_netbios(domain) || is_host(domain) => {
            format!("{domain}\\{}", first(name))
        }
        Some((_, name)) => first(name),
        None => first(text),
    }
}

pub(super) fn is_organization(text: &str) -> bool {
    let customer = text.strip_prefix("Cust").unwrap_or_default();
    is_guid(text)
        || text.contains('.') && is_host(text)
        || (1..=8).contains(&customer.len()) && customer.bytes().all(|byte| byte.is_ascii_digit())
}

/// `CN=R3, O=Let's Encrypt, C=US`: words, none of them long, none of them somebody's address.
pub(super) fn is_issuer(text: &str) -> bool {
    let word = |word: &str| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        word.len() <= 40 && digits <= 8 && !word.contains(['@', '\\', '%'])
    };
    let named = ["C=", "CN=", "DC=", "L=", "O=", "OU=", "ST="]
        .iter()
        .any(|part| text.starts_with(part));
    named
        && text.len() <= 160
        && !text.chars().any(char::is_control)
        && text.split_whitespace().all(word)
}
