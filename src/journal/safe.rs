//! Texts that may leave this computer: each went through the shape of its kind, so that there is no other way to get one.

use jiff::Timestamp;
use serde::Serialize;
use url::{Host, Url};

/// How much of a list is kept.
const MOST: usize = 12;

/// A text that is safe to write down and to hand on: no secret, no name, and of a person's address only the first letter
/// and the domain (S-LOG-01, S-LOG-05).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Safe(String);

impl Safe {
    /// Words of the program itself.
    #[must_use]
    pub fn ours(text: &'static str) -> Self {
        Self(text.to_owned())
    }

    /// A number.
    #[must_use]
    pub fn number(number: u64) -> Self {
        Self(number.to_string())
    }

    /// A moment.
    #[must_use]
    pub fn moment(moment: Timestamp) -> Self {
        Self(moment.to_string())
    }

    /// Several of them, with this between.
    #[must_use]
    pub fn list(parts: &[Self], between: &'static str) -> Self {
        let parts: Vec<_> = parts.iter().map(Self::as_str).collect();
        Self(parts.join(between))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Safe {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What a value must look like to be kept. What does not fit is left out, never cut to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Digits, with points between them where it is a version.
    Number,
    /// A word of a protocol or of the program (`invalid_grant`, `AADSTS90094`), which no secret looks like.
    Word,
    /// The ways in which a server lets people sign in.
    Schemes,
    /// Permissions.
    Scopes,
    /// An id in the form that Microsoft gives requests, organizations and programs.
    Guid,
    /// The random id of a profile.
    Profile,
    /// The id of a program at its provider, which everybody may know.
    Client,
    /// A fingerprint in hexadecimal digits.
    Fingerprint,
    /// A moment.
    Moment,
    /// A host, perhaps with a port.
    Host,
    /// Several of them.
    Hosts,
    /// The short name of a server (`OL1P279CA0061`).
    Server,
    /// An address: scheme, host, path; what follows is dropped, and parts of the path that may be a person or a key.
    Address,
    /// A person's address or user name: its first letter and the domain remain.
    Person,
    /// An organization: its id, customer number or domain.
    Organization,
    /// Who issued a certificate, as its own words or an address.
    Issuer,
}

impl Shape {
    /// The value as it may be kept; `None` when it does not look as it should.
    #[must_use]
    pub fn take(self, text: &str) -> Option<Safe> {
        let text = text.trim();
        if text.is_empty() || text.len() > 2000 {
            return None;
        }
        let kept = match self {
            Self::Number => is_number(text).then(|| text.to_owned()),
            Self::Word => is_word(text).then(|| text.to_owned()),
            Self::Schemes => several(text, is_scheme, ", "),
            Self::Scopes => several(text, is_scope, " "),
            Self::Guid => is_guid(text).then(|| text.to_ascii_lowercase()),
            Self::Profile => is_profile(text).then(|| text.to_owned()),
            Self::Client => is_client(text).then(|| text.to_owned()),
            Self::Fingerprint => is_fingerprint(text).then(|| text.to_owned()),
            Self::Moment => moment(text),
            Self::Host => is_host(text).then(|| text.to_owned()),
            Self::Hosts => several(text, is_host, ", "),
            Self::Server => is_server(text).then(|| text.to_owned()),
            Self::Address => address(text),
            Self::Person => Some(person(text)),
            Self::Organization => is_organization(text).then(|| text.to_owned()),
            Self::Issuer => address(text).or_else(|| is_issuer(text).then(|| text.to_owned())),
        };
        kept.map(Safe)
    }
}

fn several(text: &str, fits: fn(&str) -> bool, between: &str) -> Option<String> {
    let parts = text.split([' ', ',']).filter(|part| !part.is_empty());
    let kept: Vec<_> = parts.filter(|part| fits(part)).take(MOST).collect();
    (!kept.is_empty()).then(|| kept.join(between))
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    (1..=24).contains(&digits.len())
        && digits.split('.').all(|part| {
            (1..=12).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// Names have their digits at the end of a part and few of them, and read like words; keys and tokens do not.
fn is_word(text: &str) -> bool {
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
fn is_scheme(text: &str) -> bool {
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
fn is_scope(text: &str) -> bool {
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

fn is_guid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12])
        && text
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

fn is_profile(text: &str) -> bool {
    text.len() == 24
        && text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn is_client(text: &str) -> bool {
    let google = text.strip_suffix(".apps.googleusercontent.com");
    let plain = google.unwrap_or(text);
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    is_guid(text) || plain.len() <= 64 && plain.bytes().all(fits)
}

fn is_fingerprint(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_hexdigit).count();
    (40..=64).contains(&digits)
        && text
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || byte == b':')
}

fn moment(text: &str) -> Option<String> {
    let known: Option<Timestamp> = text.parse().ok();
    let written = || {
        let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b" :,-+.".contains(&byte);
        text.len() <= 40 && letters <= 12 && text.bytes().all(fits) && text.contains(':')
    };
    known
        .map(|moment| moment.to_string())
        .or_else(|| written().then(|| text.to_owned()))
}

fn is_host(text: &str) -> bool {
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
    // A single word is a host of this network; longer ones are something else.
    let short = name.contains('.') || name.len() <= 15;
    name.len() <= 253 && short && name.trim_end_matches('.').split('.').all(label)
}

fn is_server(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=15).contains(&text.len()) && text.bytes().all(fits)
}

/// Scheme, host and path; never user information, query or fragment (S-LOG-02).
fn address(text: &str) -> Option<String> {
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

fn is_path(part: &str) -> bool {
    let digits = part.bytes().filter(u8::is_ascii_digit).count();
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    part.len() <= 32 && digits <= 4 && part.bytes().all(fits)
}

/// The first letter and the domain (S-LOG-05). Shortening what is short already changes nothing.
fn person(text: &str) -> String {
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
        Some((domain, name)) if is_server(domain) || is_host(domain) => {
            format!("{domain}\\{}", first(name))
        }
        Some((_, name)) => first(name),
        None => first(text),
    }
}

fn is_organization(text: &str) -> bool {
    let customer = text.strip_prefix("Cust").unwrap_or_default();
    is_guid(text)
        || text.contains('.') && is_host(text)
        || (1..=8).contains(&customer.len()) && customer.bytes().all(|byte| byte.is_ascii_digit())
}

/// `CN=R3, O=Let's Encrypt, C=US`: words, none of them long, none of them somebody's address.
fn is_issuer(text: &str) -> bool {
    let word = |word: &str| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        word.len() <= 40 && digits <= 8 && !word.contains(['@', '\\', '%'])
    };
    let named = ["C=", "CN=", "DC=", "O="]
        .iter()
        .any(|part| text.starts_with(part));
    named
        && text.len() <= 160
        && !text.chars().any(char::is_control)
        && text.split_whitespace().all(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(shape: Shape, text: &str) -> Option<String> {
        shape.take(text).map(|safe| safe.as_str().to_owned())
    }

    #[test]
    fn of_a_person_the_first_letter_and_the_domain_remain() {
        let table = [
            ("kari@contoso.example", "k…@contoso.example"),
            ("Kari.Nordmann@Contoso.example", "K…@contoso.example"),
            (
                "kari_partner.example#EXT#@nordfjell.example",
                "k…@nordfjell.example",
            ),
            ("CORP\\kari", "CORP\\k…"),
            ("corp.local\\kari", "corp.local\\k…"),
            ("Kari Nordmann", "K…"),
            ("12345", "…"),
            ("kari@not a domain", "k…@…"),
        ];
        for (text, short) in table {
            assert_eq!(taken(Shape::Person, text).as_deref(), Some(short), "{text}");
            assert_eq!(taken(Shape::Person, short).as_deref(), Some(short), "again");
        }
    }

    #[test]
    fn words_of_protocols_are_kept_and_secrets_do_not_look_like_them() {
        let words = [
            "invalid_grant",
            "AADSTS7000218",
            "MailboxNotEnabledForRESTAPI",
            "ErrorInvalidExchangeImpersonationHeaderData",
            "application/json",
            "Calendars.Read",
            "TLSv1_3",
        ];
        for word in words {
            assert_eq!(taken(Shape::Word, word).as_deref(), Some(word));
        }
        let others = [
            "eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ",
            "0.AXkA7f3a9c1b2d",
            "M.C507_BL2.2.U.8f3a",
            "1//03k9xT7",
            "kari@contoso.example",
            "made up words",
            "8A:Cust1.s3cr+t/ab=",
            "",
        ];
        for other in others {
            assert_eq!(taken(Shape::Word, other), None, "{other}");
        }
    }

    #[test]
    fn an_address_has_neither_user_nor_query_nor_keys_in_its_path() {
        let table = [
            (
                "https://mail.corp.example/EWS/Exchange.asmx?a=b#c",
                "https://mail.corp.example/EWS/Exchange.asmx",
            ),
            (
                "https://u:p@mail.corp.example:444/",
                "https://mail.corp.example:444/",
            ),
            (
                "https://a.example/v1.0/kari%40corp.example",
                "https://a.example/v1.0/*",
            ),
            (
                "https://a.example/x/eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ",
                "https://a.example/x/*",
            ),
            (
                "https://a.example/OAB/0c4e6f0d-9a34-4b9c-8a7e-5d1f2b3c4d5e/",
                "https://a.example/OAB/0c4e6f0d-9a34-4b9c-8a7e-5d1f2b3c4d5e/",
            ),
        ];
        for (text, kept) in table {
            assert_eq!(taken(Shape::Address, text).as_deref(), Some(kept), "{text}");
            assert_eq!(taken(Shape::Address, kept).as_deref(), Some(kept), "again");
        }
        assert_eq!(taken(Shape::Address, "file:///home/kari/x"), None);
    }

    #[test]
    fn what_does_not_look_as_it_should_is_left_out() {
        let kept = [
            (Shape::Number, "15.2.1544.4"),
            (Shape::Guid, "0c4e6f0d-9a34-4b9c-8a7e-5d1f2b3c4d5e"),
            (Shape::Host, "login.microsoftonline.com"),
            (Shape::Host, "127.0.0.1:4711"),
            (Shape::Host, "[::1]:4711"),
            (Shape::Host, "mail"),
            (Shape::Hosts, "mail.corp.example, *.corp.example"),
            (Shape::Server, "OL1P279CA0061"),
            (Shape::Organization, "Cust12345"),
            (Shape::Organization, "nordfjell.example"),
            (Shape::Issuer, "CN=R3, O=Let's Encrypt, C=US"),
            (Shape::Moment, "2026-11-21T09:14:07Z"),
            (Shape::Client, "123456-abc.apps.googleusercontent.com"),
        ];
        for (shape, text) in kept {
            assert_eq!(taken(shape, text).as_deref(), Some(text), "{shape:?}");
        }
        let refused = [
            (Shape::Number, "12 or so"),
            (Shape::Guid, "0c4e6f0d-9a34-4b9c-8a7e"),
            (Shape::Host, "Kari Nordmann"),
            (Shape::Host, "averylongsinglewordthatisnohost"),
            (Shape::Server, "kari"),
            (Shape::Organization, "Nordfjell AS"),
            (Shape::Issuer, "CN=kari@corp.example"),
            (Shape::Moment, "some day"),
        ];
        for (shape, text) in refused {
            assert_eq!(taken(shape, text), None, "{shape:?} {text}");
        }
    }
}
