//! From a failed request to an outcome: one per layer, because the advice differs.

use super::{Failure, Outcome};
use crate::http::Error;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let outcome = match &error {
            Error::Name { .. } => Outcome::NetName,
            Error::Route { .. } | Error::NoAnswer { .. } => Outcome::NetRoute,
            Error::Tls { .. } => Outcome::NetTlsUntrusted,
            Error::ProxyAuthentication { .. } => Outcome::NetProxyAuth,
            Error::TooLarge { .. } => Outcome::AnswerTooLarge,
            Error::Unexpected { .. } | Error::Unusable(_) => Outcome::UnexpectedAnswer,
        };
        let mut failure = Self::new(outcome, error.to_string());
        if let Some(host) = error.host() {
            failure = failure.fact("host", host);
        }
        match error {
            Error::Tls {
                issuer: Some(issuer),
                ..
            } => failure.fact("issuer", issuer),
            Error::NoAnswer { seconds, .. } => failure.fact("seconds", seconds.to_string()),
            Error::Unexpected {
                status, media_type, ..
            } => failure
                .fact("status", status.to_string())
                .fact("media-type", media_type),
            _ => failure,
        }
    }
}

impl Failure {
    /// What a status code alone says when the answer could not be used: 429 and the 5xx family have advice of their
    /// own, everything else is `unexpected-answer` with host, status and media type.
    #[must_use]
    pub fn of_status(answer: &crate::http::Answer) -> Self {
        let outcome = match answer.status {
            429 => Outcome::Throttled,
            500..=599 => Outcome::ServerUnavailable,
            _ => Outcome::UnexpectedAnswer,
        };
        Self {
            outcome,
            ..Self::from(answer.unexpected())
        }
    }
}
