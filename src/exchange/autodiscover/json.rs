//! AutoDiscover in JSON, which needs no password and names one address only (exchange.md 2.8).

use serde_json::{Map, Value};
use url::Url;

use super::location::{self, BadAddress};
use crate::exchange::reading::{Unread, brief};
use crate::exchange::xml::decode;

/// The largest answer that is read (R9).
pub const LARGEST: usize = 64 * 1024;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// Exchange Web Services.
    Ews,
    /// The address of the XML answer.
    AutodiscoverV1,
}

impl Protocol {
    /// Its name in the query.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ews => "EWS",
            Self::AutodiscoverV1 => "AutodiscoverV1",
        }
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lead {
    /// The address; which host it may be is not judged yet.
    Address(Url),
    /// An answer whose address is of no use.
    Unusable(BadAddress),
    /// The server does not say; with status 200 too.
    Refused {
        /// Its code.
        code: String,
        /// Its words, on one line.
        message: String,
    },
}

/// Where to ask a host (a name, or name and port) for a mailbox. `None` when it cannot be asked: Exchange's emergency
/// rules block addresses that hold the word `powershell` (CVE-2022-41040).
#[must_use]
pub fn address(host: &str, email: &str, protocol: Protocol) -> Option<Url> {
    let email: String = form_urlencoded::byte_serialize(email.trim().as_bytes()).collect();
    // A form writes a blank as a plus sign; a path does not.
    let email = email.replace('+', "%20");
    let name = protocol.name();
    let text =
        format!("https://{host}/autodiscover/autodiscover.json/v1.0/{email}?Protocol={name}");
    let url = location::absolute(&text).ok()?;
    let named = match (url.host_str(), url.port()) {
        (Some(name), Some(port)) => format!("{name}:{port}"),
        (name, _) => name.unwrap_or_default().to_owned(),
    };
    let as_meant = named.eq_ignore_ascii_case(host.trim_end_matches(":443"))
        && url.path().ends_with(&email)
        && url.query() == Some(&format!("Protocol={name}"));
    let blocked = text.to_ascii_lowercase().contains("powershell");
    (as_meant && !blocked && !email.is_empty()).then_some(url)
}

/// Reads an answer of any HTTP status (V51).
///
/// # Errors
///
/// An [`Unread`] that says what the answer is instead.
pub fn read(body: &[u8], charset: Option<&str>) -> Result<Lead, Unread> {
    if body.len() > LARGEST {
        return Err(Unread::TooLarge);
    }
    if body.starts_with(&[0x1f, 0x8b]) {
        return Err(Unread::Compressed);
    }
    let (text, _) = decode(body, charset);
    let text = text.trim();
    if text.starts_with('<') {
        return Err(markup(text));
    }
    let members: Map<String, Value> = serde_json::from_str(text).map_err(|error| {
        if error.is_eof() {
            Unread::Incomplete
        } else {
            Unread::NotJson
        }
    })?;
    let member = |name: &str| {
        let found = members
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value)
    };
    let words = |name: &str| match member(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    // Any web service may answer in JSON; only this one counts as a sign of Exchange.
    if ["Url", "ErrorCode", "Protocol"]
        .into_iter()
        .all(|name| member(name).is_none())
    {
        return Err(Unread::Meaningless("neither an address nor an error"));
    }
    if member("ErrorCode").is_some_and(|code| !code.is_null() && code != "" && code != "NoError") {
        return Ok(Lead::Refused {
            code: brief(&words("ErrorCode"), 80),
            message: brief(&words("ErrorMessage"), 300),
        });
    }
    Ok(match location::absolute(&words("Url")) {
        Ok(url) => Lead::Address(url),
        Err(problem) => Lead::Unusable(problem),
    })
}

/// A web page, for example "Object moved" beside a redirect (V55), or something else in brackets.
fn markup(text: &str) -> Unread {
    let start: String = text
        .chars()
        .take(200)
        .collect::<String>()
        .to_ascii_lowercase();
    if start.starts_with("<html") || start.starts_with("<!doctype html") || start.contains("<html")
    {
        Unread::OtherRoot("html".to_owned())
    } else {
        Unread::NotJson
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(host: &str, email: &str) -> Option<String> {
        address(host, email, Protocol::Ews).map(String::from)
    }

    #[test]
    fn the_mailbox_stands_in_the_path_and_nothing_but_the_protocol_in_the_query() {
        let start = "https://corp.example/autodiscover/autodiscover.json/v1.0/";
        for (email, written) in [
            ("kari@corp.example", "kari%40corp.example"),
            ("kari+x@corp.example", "kari%2Bx%40corp.example"),
            (
                "a/../b?c#d&e=f@corp.example",
                "a%2F..%2Fb%3Fc%23d%26e%3Df%40corp.example",
            ),
            ("\"kari n\"@corp.example", "%22kari%20n%22%40corp.example"),
            ("k\u{e5}re@corp.example", "k%C3%A5re%40corp.example"),
        ] {
            let expected = format!("{start}{written}?Protocol=EWS");
            assert_eq!(asked("corp.example", email), Some(expected), "{email}");
        }
        let with_port = asked("corp.example:8443", "kari@corp.example").unwrap();
        assert!(with_port.starts_with("https://corp.example:8443/autodiscover/"));
        assert!(asked("corp.example:443", "kari@corp.example").is_some());
    }

    #[test]
    fn what_cannot_be_asked_is_not_asked() {
        for (host, email) in [
            ("corp.example", "PowerShell@corp.example"),
            ("powershell.example", "kari@corp.example"),
            ("corp.example", " "),
            ("", "kari@corp.example"),
            ("corp.example/x", "kari@corp.example"),
            ("kari@corp.example", "kari@corp.example"),
            ("corp.example?", "kari@corp.example"),
            ("corp.example#", "kari@corp.example"),
        ] {
            assert_eq!(asked(host, email), None, "{host} {email}");
        }
    }

    #[test]
    fn too_much_is_not_read() {
        let long = format!("{{\"Url\":\"{}\"}}", "a".repeat(LARGEST));
        let deep = "[".repeat(10_000);

        assert_eq!(read(long.as_bytes(), None), Err(Unread::TooLarge));
        assert_eq!(
            read(format!("{{\"a\":{deep}").as_bytes(), None),
            Err(Unread::NotJson)
        );
    }

    #[test]
    fn the_json_of_other_services_is_no_answer() {
        for body in [
            "{}",
            r#"{"message":"Not found"}"#,
            r#"{"error":{"code":404}}"#,
        ] {
            let found = read(body.as_bytes(), None);

            assert!(matches!(found, Err(Unread::Meaningless(_))), "{body}");
        }
    }

    #[test]
    fn a_counted_redirect_is_no_answer_and_its_target_is_judged_like_any_other() {
        let page = b"<html><head><title>Object moved</title></head></html>";
        let base = address("corp.example", "kari@corp.example", Protocol::Ews).unwrap();
        let target = "https://corp.example/autodiscover/autodiscover.json?Email=kari%40corp.example&RedirectCount=1";

        assert!(read(page, None).is_err_and(|no| no.is_page()));
        let judged = location::judge(&base, [target.as_bytes()]);
        assert_eq!(judged.map(String::from).as_deref(), Ok(target));
    }
}
