//! From a failed request to an outcome: one per layer, because the advice differs.

use super::{Failure, Outcome, passes};
use crate::http::{self, Distrust, Error};

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let outcome = match &error {
            Error::Name { .. } | Error::NameServer { .. } => Outcome::NetName,
            Error::NameDisagreement { .. } => Outcome::NetNameDisagreement,
            Error::Route { .. }
            | Error::Refused { .. }
            | Error::Silent { .. }
            | Error::Cut { .. }
            | Error::NoAnswer { .. } => Outcome::NetRoute,
            Error::Tls { problem, .. } => of_tls(*problem),
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
                certificate: Some(seen),
                ..
            } => failure
                .fact("issuer", seen.issuer)
                .fact("subject", seen.subject)
                .fact("names", seen.names.join(", "))
                .fact("begins", seen.begins)
                .fact("expires", seen.expires)
                .fact("fingerprint", seen.sha256),
            Error::ProxyAuthentication {
                proxy,
                schemes,
                refused,
                ..
            } => of_proxy(failure, proxy, &schemes, refused),
            Error::NoAnswer { seconds, .. } | Error::Silent { seconds, .. } => {
                failure.fact("seconds", seconds.to_string())
            }
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
        let failure = Self {
            outcome,
            ..Self::from(answer.unexpected())
        };
        match answer.retry_after() {
            Some(wait) if passes(answer.status) => failure.after(wait, answer.received),
            _ => failure,
        }
    }

    /// The same with how long the server wants to be left alone, and until when.
    #[must_use]
    pub fn after(mut self, wait: std::time::Duration, from: jiff::Timestamp) -> Self {
        self.facts
            .retain(|(name, _)| !matches!(*name, "seconds" | "until"));
        let seconds = wait.as_millis().div_ceil(1000).to_string();
        let until = jiff::SignedDuration::try_from(wait).ok();
        let until = until.and_then(|wait| from.checked_add(wait).ok());
        let failure = self.fact("seconds", seconds);
        match until {
            Some(until) => failure.fact("until", until.to_string()),
            None => failure,
        }
    }
}

/// The address of the proxy is a fact only where a password helps: a form is offered for it then.
fn of_proxy(failure: Failure, proxy: String, schemes: &[String], refused: bool) -> Failure {
    let password = schemes.iter().any(|scheme| http::is_basic(scheme));
    let mut failure = failure.fact("schemes", schemes.join(", "));
    if password && !proxy.is_empty() {
        failure = failure.fact("proxy", proxy);
    }
    if refused {
        failure = failure.fact("refused", "yes");
    }
    failure
}

fn of_tls(problem: Distrust) -> Outcome {
    match problem {
        Distrust::Untrusted | Distrust::Other => Outcome::NetTlsUntrusted,
        Distrust::Expired => Outcome::NetTlsExpired,
        Distrust::WrongName => Outcome::NetTlsWrongName,
        Distrust::Old => Outcome::NetTlsOld,
        Distrust::Weak => Outcome::NetTlsWeak,
        Distrust::Incomplete => Outcome::NetTlsIncomplete,
        Distrust::ClientCertificate => Outcome::ClientCertificateWanted,
    }
}
