//! An answer as the rest of the program sees it.

use std::fmt;
use std::time::Duration;

use hyper::ext::ReasonPhrase;
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;

use super::oddity::is_page;
use super::{Error, Oddity, date};

/// The longest wait that is believed.
const LONGEST_WAIT: Duration = Duration::from_hours(24);

/// Where the headers keep the words after the status code; what a server sends by this name is dropped.
const REASON: HeaderName = HeaderName::from_static("x-reason-phrase");

/// An answer, read to its end.
#[derive(Clone)]
pub struct Answer {
    /// The host that answered.
    pub host: String,
    /// The status code.
    pub status: u16,
    /// The media type without parameters, in lower case; empty when there was none.
    pub media_type: String,
    /// All headers.
    pub headers: hyper::HeaderMap,
    /// The body, at most as long as asked for.
    pub body: Vec<u8>,
    /// When the request left, by this computer's clock.
    pub sent: Timestamp,
    /// When the answer was complete, by this computer's clock.
    pub received: Timestamp,
}

/// Without body and headers: tokens come in the one, cookies in the other (S-LOG-04, S-LOG-06).
impl fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Answer")
            .field("host", &self.host)
            .field("status", &self.status)
            .field("media_type", &self.media_type)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl Answer {
    /// A header as text, if it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// How long the server asks to wait before the next request (`Retry-After`, RFC 9110 section 10.2.3): in seconds, or
    /// until a time by its own clock where it tells that.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        let told = self.header("retry-after")?.trim();
        let wait = match told.parse().map(Duration::from_secs) {
            Ok(wait) => wait,
            Err(_) if !told.is_empty() && told.bytes().all(|byte| byte.is_ascii_digit()) => {
                LONGEST_WAIT
            }
            Err(_) => {
                let until = date::parse(told)?;
                let now = self.header("date").and_then(date::parse);
                let wait = until.duration_since(now.unwrap_or(self.received));
                Duration::try_from(wait).unwrap_or_default()
            }
        };
        Some(wait.min(LONGEST_WAIT))
    }

    /// The words after the status code, where they are not the usual ones; some servers write their reason there.
    #[must_use]
    pub fn reason(&self) -> &str {
        self.header(REASON.as_str()).unwrap_or_default()
    }

    /// The ways to sign in that the server names (`WWW-Authenticate`, RFC 9110 section 11.6.1), by their schemes.
    #[must_use]
    pub fn challenges(&self) -> Vec<String> {
        super::proxy::offered(&self.headers, &header::WWW_AUTHENTICATE)
    }

    /// The body as JSON.
    ///
    /// # Errors
    ///
    /// [`Error::Unexpected`] with host, status and media type when it is not what was expected.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, Error> {
        // What is skipped has to be text as well.
        let text = std::str::from_utf8(&self.body).map_err(|_| self.unexpected())?;
        serde_json::from_str(text).map_err(|_| self.unexpected())
    }

    /// The answer as the protocol library wants it.
    #[must_use]
    pub fn into_response(self) -> hyper::Response<Vec<u8>> {
        let mut response = hyper::Response::new(self.body);
        *response.status_mut() =
            hyper::StatusCode::from_u16(self.status).unwrap_or(hyper::StatusCode::BAD_GATEWAY);
        *response.headers_mut() = self.headers;
        response
    }

    /// Whether it is a page for people, whatever it calls itself.
    #[must_use]
    pub fn is_page(&self) -> bool {
        is_page(&self.media_type, &self.body)
    }

    /// The error that says what came instead of the expected.
    #[must_use]
    pub fn unexpected(&self) -> Error {
        let oddity = match Oddity::of(self.status, &self.media_type, &self.body) {
            Oddity::Redirect(_) => {
                Oddity::redirect(&self.host, self.header(header::LOCATION.as_str()))
            }
            other => other,
        };
        Error::Unexpected {
            host: self.host.clone(),
            status: self.status,
            media_type: self.media_type.clone(),
            oddity,
        }
    }
}

/// The headers with the words after the status code among them.
pub(super) fn with_reason(
    mut headers: HeaderMap,
    extensions: &hyper::http::Extensions,
) -> HeaderMap {
    drop(headers.remove(&REASON));
    let reason = extensions.get::<ReasonPhrase>();
    let reason = reason.and_then(|reason| HeaderValue::from_bytes(reason.as_bytes()).ok());
    if let Some(reason) = reason {
        drop(headers.insert(REASON, reason));
    }
    headers
}

/// The media type without parameters, in lower case; empty when there is none.
pub(super) fn media_type(headers: &HeaderMap) -> String {
    let value = headers.get(header::CONTENT_TYPE);
    let value = value.and_then(|value| value.to_str().ok());
    let value = value.and_then(|value| value.split(';').next());
    value.map_or_else(String::new, |value| value.trim().to_ascii_lowercase())
}

/// A path for the log. A part in which an e-mail address may stand (`kari%40corp.example`) is nobody's business there
/// (S-LOG-05, exchange.md 2.11 R11).
pub(super) fn without_persons(path: &str) -> String {
    let parts = path.split('/').map(|part| match part {
        part if part.contains(['@', '%']) => "*",
        part => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_shows_neither_its_body_nor_its_headers() {
        let mut headers = hyper::HeaderMap::new();
        let _ = headers.insert("set-cookie", header::HeaderValue::from_static("crumb"));
        let now = Timestamp::now();
        let answer = Answer {
            host: "login.example".to_owned(),
            status: 200,
            media_type: "application/json".to_owned(),
            headers,
            body: br#"{"access_token":"AT-marker"}"#.to_vec(),
            sent: now,
            received: now,
        };

        let shown = format!("{answer:?}");

        // A list of bytes would show the body as well as letters do.
        let bytes = format!("{:?}", &answer.body[..4]);
        assert!(
            !shown.contains("marker") && !shown.contains("crumb"),
            "{shown}"
        );
        assert!(!shown.contains(bytes.trim_matches(['[', ']'])), "{shown}");
        assert!(
            shown.contains("login.example") && shown.contains("bytes: 28"),
            "{shown}"
        );
    }

    #[test]
    fn how_long_to_wait_is_told_in_seconds_or_by_the_servers_clock() {
        let date = Some("Sun, 22 Nov 2026 08:00:00 GMT");
        let hours = |hours| Some(Duration::from_hours(hours));
        let table = [
            (Some("17"), None, Some(Duration::from_secs(17))),
            (Some(" 0 "), date, Some(Duration::ZERO)),
            (
                Some("Sun, 22 Nov 2026 08:05:00 GMT"),
                date,
                Some(Duration::from_mins(5)),
            ),
            // Without a clock of its own, this computer's counts.
            (Some("Sun, 22 Nov 2026 10:00:00 GMT"), None, hours(1)),
            (
                Some("Sun, 22 Nov 2026 07:00:00 GMT"),
                date,
                Some(Duration::ZERO),
            ),
            (Some("99999999999999999999999"), date, hours(24)),
            (Some("999999"), date, hours(24)),
            (Some("Sun, 22 Nov 2099 07:00:00 GMT"), date, hours(24)),
            (Some("soon"), date, None),
            (Some("-5"), date, None),
            (Some(""), date, None),
            (None, date, None),
        ];
        for (told, date, expected) in table {
            let mut headers = HeaderMap::new();
            for (name, value) in [("retry-after", told), ("date", date)] {
                if let Some(value) = value {
                    let _ = headers.insert(name, HeaderValue::from_static(value));
                }
            }
            let received = "2026-11-22T09:00:00Z".parse().expect("a time");
            let answer = Answer {
                host: "api.example".to_owned(),
                status: 429,
                media_type: String::new(),
                headers,
                body: Vec::new(),
                sent: received,
                received,
            };
            assert_eq!(answer.retry_after(), expected, "{told:?}");
        }
    }

    #[test]
    fn a_path_for_the_log_names_nobody() {
        let table = [
            (
                "/autodiscover/autodiscover.json/v1.0/kari%40corp.example",
                "/autodiscover/autodiscover.json/v1.0/*",
            ),
            ("/x/kari@corp.example/y", "/x/*/y"),
            ("/EWS/Exchange.asmx", "/EWS/Exchange.asmx"),
            ("/", "/"),
        ];
        for (path, logged) in table {
            assert_eq!(without_persons(path), logged);
        }
    }
}
