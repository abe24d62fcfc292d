//! From what somebody wrote to a checked value.

use toml::Value;
use url::{Host, Url};

use super::fixed::{Fixed, name_server};
use super::{Kind, Problem};

/// How long a text may be.
const TEXT: usize = 2048;
/// How many entries a list may have.
const LIST: usize = 256;

/// Checks a value of a TOML document.
pub(super) fn check(kind: Kind, value: Value) -> Result<Value, Problem> {
    match value {
        Value::Array(items) if kind.is_list() => {
            let words: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            let sound = items.len() <= LIST
                && words.is_some_and(|words| words.iter().all(|word| element(kind, word)));
            if sound {
                Ok(Value::Array(items))
            } else {
                Err(expected(kind))
            }
        }
        Value::String(text) => {
            if !kind.is_list() && !matches!(kind, Kind::Number(..)) && scalar(kind, &text) {
                Ok(Value::String(text))
            } else {
                Err(expected(kind))
            }
        }
        Value::Integer(number) => match kind {
            Kind::Number(least, most)
                if u64::try_from(number).is_ok_and(|it| (least..=most).contains(&it)) =>
            {
                Ok(Value::Integer(number))
            }
            _ => Err(expected(kind)),
        },
        _ => Err(expected(kind)),
    }
}

/// Reads a value from the text of an environment variable or an option: permissions are separated by blanks.
pub(super) fn read(kind: Kind, text: &str) -> Result<Value, Problem> {
    let value = match kind {
        Kind::Number(..) => Value::Integer(text.trim().parse().map_err(|_| expected(kind))?),
        Kind::Permissions => Value::Array(
            text.split_whitespace()
                .map(|word| Value::String(word.to_owned()))
                .collect(),
        ),
        Kind::Hosts | Kind::Certificates | Kind::Places | Kind::NameServers => {
            Value::Array(vec![Value::String(text.to_owned())])
        }
        _ => Value::String(text.to_owned()),
    };
    check(kind, value)
}

fn expected(kind: Kind) -> Problem {
    match kind {
        Kind::Language => Problem::MustBe("`system` or a language code such as `en`"),
        Kind::Choice(words) => Problem::MustBeOneOf(words),
        Kind::Number(least, most) => Problem::MustBeBetween(least, most),
        Kind::Proxy => {
            Problem::MustBe("`system`, `none` or an http address without user, password and path")
        }
        Kind::Address => {
            Problem::MustBe("an https address without user, password, query and fragment")
        }
        Kind::AddressOrEmpty => {
            Problem::MustBe("an https address without user, password, query and fragment, or empty")
        }
        Kind::Probe => Problem::MustBe("an http address without user and password, or empty"),
        Kind::ClientId => Problem::MustBe("a client id of letters, digits, `-`, `_` and `.`"),
        Kind::ClientSecret => Problem::MustBe("a client secret of letters, digits, `-` and `_`"),
        Kind::Permissions => Problem::MustBe("a list of permissions such as `Calendars.Read`"),
        Kind::Hosts => Problem::MustBe("a list of host names, each exact or `*.` and a domain"),
        Kind::Certificates => {
            Problem::MustBe("a list of certificate files, each `FILE` or `HOST=FILE`")
        }
        Kind::Places => Problem::MustBe(
            "a list of `HOST:PORT:ADDRESS[:PORT]`; ADDRESS in numbers, or `refused`, `silent`, `unknown`",
        ),
        Kind::NameServers => {
            Problem::MustBe("a list of name servers in numbers, each `ADDRESS` or `ADDRESS:PORT`")
        }
    }
}

fn scalar(kind: Kind, text: &str) -> bool {
    if text.len() > TEXT || text.chars().any(char::is_control) {
        return false;
    }
    match kind {
        Kind::Language => text == "system" || is_language(text),
        Kind::Choice(words) => words.contains(&text),
        Kind::Proxy => {
            matches!(text, "system" | "none") || Url::parse(text).is_ok_and(|url| is_proxy(&url))
        }
        Kind::Address => Url::parse(text).is_ok_and(|url| is_address(&url)),
        Kind::AddressOrEmpty => text.is_empty() || scalar(Kind::Address, text),
        Kind::Probe => text.is_empty() || Url::parse(text).is_ok_and(|url| is_probe(&url)),
        Kind::ClientId => text.len() <= 128 && text.bytes().all(|byte| is_word(byte, b"-_.")),
        Kind::ClientSecret => text.len() <= 128 && text.bytes().all(|byte| is_word(byte, b"-_.~")),
        Kind::Number(..)
        | Kind::Permissions
        | Kind::Hosts
        | Kind::Certificates
        | Kind::Places
        | Kind::NameServers => false,
    }
}

fn element(kind: Kind, text: &str) -> bool {
    if text.is_empty() || text.len() > TEXT || text.chars().any(char::is_control) {
        return false;
    }
    match kind {
        Kind::Permissions => text
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'"' && byte != b'\\'),
        Kind::Hosts => is_host(text.strip_prefix("*.").unwrap_or(text)),
        Kind::Certificates => text
            .split_once('=')
            .is_none_or(|(host, file)| !host.is_empty() && !file.is_empty()),
        Kind::Places => text.parse::<Fixed>().is_ok(),
        Kind::NameServers => name_server(text).is_ok(),
        _ => false,
    }
}

fn is_word(byte: u8, marks: &[u8]) -> bool {
    byte.is_ascii_alphanumeric() || marks.contains(&byte)
}

fn is_language(text: &str) -> bool {
    let primary = text.split(['-', '_']).next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && text.len() <= 35
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && text.bytes().all(|byte| is_word(byte, b"-_"))
}

/// A host name or an address in numbers.
fn is_host(text: &str) -> bool {
    !text.contains(['/', '?', '#', '@', '*']) && Host::parse(text).is_ok()
}

fn has_user(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

fn is_proxy(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https")
        && url.has_host()
        && !has_user(url)
        && is_bare(url)
        && url.path() == "/"
}

fn is_bare(url: &Url) -> bool {
    url.query().is_none() && url.fragment().is_none()
}

fn is_probe(url: &Url) -> bool {
    url.scheme() == "http"
        && url.host_str().is_some_and(|host| !host.is_empty())
        && url.username().is_empty()
        && url.password().is_none()
        && url.fragment().is_none()
}

fn is_address(url: &Url) -> bool {
    let local = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => return false,
    };
    (url.scheme() == "https" || url.scheme() == "http" && local) && !has_user(url) && is_bare(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A kind, what passes, what does not.
    const TABLE: &[(Kind, &[&str], &[&str])] = &[
        (
            Kind::Language,
            &["system", "en", "de-CH", "pt_BR"],
            &["", "e", "english", "de CH", "../x"],
        ),
        (
            Kind::Number(100, 200),
            &["100", "200", " 150 "],
            &["99", "201", "-1", "1e2", "", "abc"],
        ),
        (
            Kind::Proxy,
            &["system", "none", "http://proxy.contoso.example:8080"],
            &[
                "",
                "on",
                "http://anna:pw@proxy.example",
                "http://anna@proxy.example",
                "socks5://proxy.example",
                "ftp://proxy.example",
                "http://proxy.example/path",
            ],
        ),
        (
            Kind::Address,
            &[
                "https://login.example",
                "https://login.example:8443/base/",
                "http://127.0.0.1:5000",
                "http://[::1]:1",
                "http://localhost",
            ],
            &[
                "http://login.example",
                "login.example",
                "https://a:b@login.example",
                "https://login.example/?x=1",
                "https://login.example/#x",
                "file:///etc/passwd",
                "",
            ],
        ),
        (
            Kind::Probe,
            &["", "http://probe.example/hello.txt"],
            &[
                "https://probe.example/",
                "http://a:b@probe.example/",
                "probe",
            ],
        ),
        (
            Kind::ClientId,
            &["", "3f0c-Ab_1.x"],
            &["with blank", "x'y", "\u{e4}"],
        ),
        (
            Kind::ClientSecret,
            &["", "GOCSPX-made_up"],
            &["with blank", "a/b", "\u{e4}"],
        ),
        (
            Kind::Permissions,
            &[
                "",
                "User.Read Calendars.Read",
                "https://graph.example/User.Read",
            ],
            &["User.R\u{e4}d", "a\"b"],
        ),
        (
            Kind::Hosts,
            &["*.superoffice.com", "127.0.0.1", "host.example"],
            &["*", "*.*.example", "a/b", "user@host", ""],
        ),
        (
            Kind::Certificates,
            &["/etc/ca.pem", "host.example=/etc/ca.pem"],
            &["", "=file", "host="],
        ),
        (
            Kind::Places,
            &["mail.example:443:[::1]:8443", "mail.example:80:silent"],
            &["", "mail.example", "mail.example:443:other.example"],
        ),
        (
            Kind::NameServers,
            &["192.0.2.53", "127.0.0.1:5353", "[::1]:5353"],
            &["", "dns.example", "192.0.2.53:x"],
        ),
    ];

    #[test]
    fn only_sound_values_pass() {
        for (kind, good, bad) in TABLE {
            for text in *good {
                assert!(read(*kind, text).is_ok(), "{kind:?} {text:?}");
            }
            for text in *bad {
                assert!(read(*kind, text).is_err(), "{kind:?} {text:?}");
            }
        }
    }
}
