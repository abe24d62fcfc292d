//! A no of the token endpoint, and answers that are neither yes nor no.

use std::fmt;

use serde_json::{Map, Value};
use url::Url;

use super::number::provider_numbers;
use crate::check::{Failure, Outcome};
use crate::http::Oddity;
use crate::oauth::json;

/// Why there are no tokens.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TokenRefusal {
    /// The endpoint said no, in the standard's words.
    #[error("the token endpoint refused: {0}")]
    Said(Box<Refusal>),
    /// Neither tokens nor a refusal: an error page, an empty or broken body.
    #[error("the token endpoint's answer was not understood: status {status}, {media_type:?}")]
    Unreadable {
        /// The HTTP status.
        status: u16,
        /// The type of the body, without parameters.
        media_type: String,
        /// What it was instead.
        oddity: Oddity,
    },
    /// An answer without what every answer must have.
    #[error("the token endpoint's answer has no {member}")]
    Incomplete {
        /// What is missing.
        member: &'static str,
    },
    /// Tokens that we cannot use.
    #[error("the token is of type {found}, not Bearer")]
    NotBearer {
        /// Their type.
        found: String,
    },
    /// More than 64 KiB.
    #[error("the token endpoint's answer is too large")]
    TooLarge,
}

/// A refusal in the words of RFC 6749 section 5.2, with Microsoft's additions.
#[derive(Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// The word that behaviour may depend on (`invalid_grant` …).
    pub error: String,
    /// The provider's second word (`consent_required`, `basic_action` …; Google: `invalid_rapt`).
    pub suberror: Option<String>,
    /// The provider's numbers, the most telling one first.
    pub numbers: Vec<String>,
    /// The provider's text, at most 500 characters, for the eyes of the person only: not for logs (S-LOG-04).
    pub description: String,
    /// Microsoft's name for this conversation, for their support.
    pub correlation: Option<String>,
    /// Microsoft's name for this very event, for their support.
    pub trace: Option<String>,
    /// When it happened by the provider's clock.
    pub time: Option<String>,
}

impl Refusal {
    /// Reads an error document; also for those of other addresses of the provider, such as discovery of an unknown tenant.
    #[must_use]
    pub fn read(status: u16, body: &[u8]) -> Option<Self> {
        if body.len() > super::LIMIT {
            return None;
        }
        let members = json::object(body).ok()?;
        let text = |name: &str| members.get(name).and_then(Value::as_str);
        let error = text("error").filter(|error| !error.is_empty())?;
        let description = text("error_description");
        Some(Self {
            status,
            error: word(error),
            suberror: text("suberror")
                .or_else(|| text("error_subcode"))
                .or_else(|| text("error_subtype"))
                .map(word)
                .filter(|word| !word.is_empty()),
            numbers: provider_numbers(&codes(&members), description, text("error_uri")),
            description: bounded(description.unwrap_or_default()),
            correlation: id(text("correlation_id"), description, "Correlation ID"),
            trace: id(text("trace_id"), description, "Trace ID"),
            time: text("timestamp").and_then(moment),
        })
    }

    /// The same from the parameters of a redirect (RFC 6749 section 4.1.2.1).
    #[must_use]
    pub fn of_redirect(
        error: &str,
        subcode: Option<&str>,
        description: Option<&str>,
        uri: Option<&str>,
    ) -> Self {
        Self {
            status: 302,
            error: word(error),
            suberror: subcode.map(word).filter(|word| !word.is_empty()),
            numbers: provider_numbers(&[], description, uri),
            description: bounded(description.unwrap_or_default()),
            correlation: id(None, description, "Correlation ID"),
            trace: id(None, description, "Trace ID"),
            time: None,
        }
    }

    /// The most telling number.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        self.numbers.first().map(String::as_str)
    }
}

impl TokenRefusal {
    /// The failure to show, with the facts `host`, `status`, `media`, `error`, `suberror`, `correlation` as far as known.
    /// What a number means beyond the standard's words is for the system to say.
    #[must_use]
    pub fn failure(&self, address: &Url) -> Failure {
        let host = address.host_str().unwrap_or_default();
        let failure = Failure::new(self.outcome(), self.to_string()).fact("host", host);
        match self {
            Self::Said(refusal) => refusal.facts(failure),
            Self::Unreadable {
                status, media_type, ..
            } => failure
                .fact("status", status.to_string())
                .fact("media", media_type),
            Self::Incomplete { member } => failure.fact("reason", format!("no {member}")),
            Self::NotBearer { found } => failure.fact("reason", "not Bearer").fact("found", found),
            Self::TooLarge => failure,
        }
    }

    fn outcome(&self) -> Outcome {
        match self {
            Self::Unreadable { status, oddity, .. } => Outcome::of_answer(*status, oddity),
            Self::Said(refusal) if refusal.status == 429 => Outcome::Throttled,
            Self::Said(refusal) => match refusal.error.as_str() {
                "temporarily_unavailable" => Outcome::ServerUnavailable,
                "server_error" => Outcome::ProviderFault,
                _ => Outcome::TokenRefused,
            },
            Self::TooLarge => Outcome::AnswerTooLarge,
            Self::Incomplete { .. } | Self::NotBearer { .. } => Outcome::UnexpectedAnswer,
        }
    }
}

impl Refusal {
    fn facts(&self, failure: Failure) -> Failure {
        let failure = failure
            .fact("status", self.status.to_string())
            .fact("error", &self.error);
        let failure = match &self.suberror {
            Some(suberror) => failure.fact("suberror", suberror),
            None => failure,
        };
        let failure = self.support(failure);
        match self.number() {
            Some(number) => failure.number(number),
            None => failure,
        }
    }

    /// The failure with what the provider's support finds the event by.
    #[must_use]
    pub fn support(&self, failure: Failure) -> Failure {
        let facts = [
            ("correlation", &self.correlation),
            ("trace", &self.trace),
            ("server-time", &self.time),
        ];
        facts
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.as_ref()?)))
            .fold(failure, |failure, (name, value)| failure.fact(name, value))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} (status {}", self.error, self.status)?;
        self.suberror
            .iter()
            .chain(&self.numbers)
            .try_for_each(|word| write!(formatter, ", {word}"))?;
        formatter.write_str(")")
    }
}

/// Without the description, because a server may repeat in it what it was sent.
impl fmt::Debug for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Refusal({self}, description of {} bytes)",
            self.description.len()
        )
    }
}

fn codes(members: &Map<String, Value>) -> Vec<u64> {
    let number = |value: &Value| value.as_u64().or_else(|| value.as_str()?.parse().ok());
    let list = members.get("error_codes").and_then(Value::as_array);
    list.map(|list| list.iter().filter_map(number).take(8).collect())
        .unwrap_or_default()
}

/// An id from its own member, or from the sentence.
fn id(member: Option<&str>, sentence: Option<&str>, label: &str) -> Option<String> {
    let member = member.filter(|id| crate::http::is_guid(id));
    member
        .map(str::to_ascii_lowercase)
        .or_else(|| crate::http::labelled(sentence?, label))
}

/// `2026-11-21 09:14:07Z` as a moment.
fn moment(text: &str) -> Option<String> {
    let moment: jiff::Timestamp = text.parse().ok()?;
    Some(moment.to_string())
}

/// A word of the protocol; what is longer than 64 characters or odd is no such word and is not repeated.
pub(super) fn word(text: &str) -> String {
    let is_word =
        |character: char| character.is_ascii_alphanumeric() || "_-.:/".contains(character);
    if text.len() <= 64 && text.chars().all(is_word) {
        text.to_owned()
    } else {
        "unreadable".to_owned()
    }
}

fn bounded(text: &str) -> String {
    let printable = text.chars().map(|character| {
        if character.is_control() {
            ' '
        } else {
            character
        }
    });
    printable.take(500).collect()
}
