//! From a failed request to an outcome: one per layer, because the advice differs.

use super::{Failure, Outcome, passes};
use crate::http::{self, Certificate, Distrust, Error, Oddity, Verdict};

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
            Error::Slow { .. } => Outcome::NetSlow,
            Error::CutOff { .. } => Outcome::AnswerCutOff,
            Error::TooLarge { .. } => Outcome::AnswerTooLarge,
            Error::Unexpected { status, oddity, .. } => Outcome::of_answer(*status, oddity),
            Error::Unusable(_) => Outcome::UnexpectedAnswer,
        };
        let mut failure = Self::new(outcome, error.to_string());
        if let Some(host) = error.host() {
            failure = failure.fact("host", host);
        }
        if let Some(how) = how(&error) {
            failure = failure.fact("how", how);
        }
        match error {
            Error::Tls {
                certificate: Some(seen),
                ..
            } => of_issuer(failure, &seen)
                .fact("issuer", seen.issuer)
                .fact("subject", seen.subject)
                .fact("names", seen.names.join(", "))
                .fact("begins", seen.begins)
                .fact("expires", seen.expires)
                .fact("fingerprint", seen.sha256),
            Error::ProxyAuthentication {
                proxy,
                schemes,
                verdict,
                ..
            } => of_proxy(failure, proxy, &schemes, verdict),
            Error::NoAnswer { seconds, .. }
            | Error::Silent { seconds, .. }
            | Error::Slow { seconds, .. } => failure.fact("seconds", seconds.to_string()),
            Error::Unexpected {
                status,
                media_type,
                oddity,
                ..
            } => {
                let failure = failure
                    .fact("status", status.to_string())
                    .fact("media-type", media_type);
                match oddity {
                    Oddity::Redirect(to) if !to.is_empty() => failure.fact("to", to),
                    _ => failure,
                }
            }
            _ => failure,
        }
    }
}

impl Failure {
    /// What an answer says by itself that could not be used: its status code, else what came in place of data; with host,
    /// status and media type.
    #[must_use]
    pub fn of_status(answer: &crate::http::Answer) -> Self {
        let failure = Self::from(answer.unexpected()).found_by(answer);
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

    /// The same with what a provider's support finds the request by.
    #[must_use]
    pub fn found_by(mut self, answer: &crate::http::Answer) -> Self {
        for (name, value) in answer.support() {
            if self.get(name).is_none() {
                self = self.fact(name, value);
            }
        }
        self
    }
}

impl Outcome {
    /// What an answer means that could not be used, whatever was asked for: the status code where it says something, else
    /// what came in its place. A system's own words for it come before this.
    #[must_use]
    pub fn of_answer(status: u16, oddity: &Oddity) -> Self {
        match (status, oddity) {
            (401 | 403, _) => Self::AccessForbidden,
            (404 | 410, _) => Self::ServiceNotFound,
            (407, _) => Self::NetProxyAuth,
            (429, _) => Self::Throttled,
            // "Network Authentication Required" (RFC 6585 section 6).
            (511, _) => Self::NetCaptive,
            (500..=599, _) => Self::ServerUnavailable,
            (_, Oddity::Redirect(_)) => Self::AnswerRedirected,
            (_, Oddity::WebPage) => Self::AnswerWebPage,
            (_, Oddity::CutOff) => Self::AnswerCutOff,
            (_, Oddity::Empty) => Self::AnswerEmpty,
            (_, Oddity::Unreadable) => Self::AnswerUnreadable,
            (_, Oddity::Other) => Self::UnexpectedAnswer,
        }
    }

    /// Whether something answered, but not what was asked.
    #[must_use]
    pub fn is_odd_answer(self) -> bool {
        matches!(
            self,
            Self::UnexpectedAnswer
                | Self::AnswerTooLarge
                | Self::AnswerRedirected
                | Self::AnswerWebPage
                | Self::AnswerCutOff
                | Self::AnswerEmpty
                | Self::AnswerUnreadable
                | Self::AccessForbidden
                | Self::ServiceNotFound
        )
    }
}

/// In which way a host could not be reached.
fn how(error: &Error) -> Option<&'static str> {
    match error {
        Error::Refused { .. } => Some("refused"),
        Error::Silent { .. } => Some("silent"),
        Error::Cut { .. } => Some("reset"),
        Error::NoAnswer { .. } => Some("no-answer"),
        _ => None,
    }
}

/// Whether the issuer is known to open connections on the way (S-TLS-03).
fn of_issuer(failure: Failure, seen: &Certificate) -> Failure {
    if seen.is_of_inspection() {
        failure.fact("inspection", "yes")
    } else {
        failure
    }
}

/// The address of the proxy is a fact only where a password helps: a form is offered for it then.
fn of_proxy(failure: Failure, proxy: String, schemes: &[String], verdict: Verdict) -> Failure {
    let password = schemes.iter().any(|scheme| http::is_basic(scheme));
    let mut failure = failure.fact("schemes", schemes.join(", "));
    if password && !proxy.is_empty() {
        failure = failure.fact("proxy", proxy);
    }
    match verdict {
        Verdict::Unseen => failure,
        Verdict::Refused => failure.fact("refused", "yes"),
        Verdict::Forgotten => failure.fact("refused", "forgotten"),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issuer_that_opens_connections_is_told_as_such() {
        let of = |issuer: &str| {
            let certificate = Certificate {
                subject: "CN=login.example".to_owned(),
                issuer: issuer.to_owned(),
                names: Vec::new(),
                begins: String::new(),
                expires: String::new(),
                sha256: String::new(),
                der: Vec::new().into(),
            };
            Failure::from(Error::Tls {
                host: "login.example".to_owned(),
                reason: "unknown issuer".to_owned(),
                problem: Distrust::Untrusted,
                certificate: Some(Box::new(certificate)),
            })
        };

        let (inspected, private) = (of("CN=Zscaler Root CA"), of("CN=Nordfjell root"));

        assert_eq!(inspected.outcome, Outcome::NetTlsUntrusted);
        assert_eq!(inspected.get("inspection"), Some("yes"));
        assert_eq!(inspected.get("issuer"), Some("CN=Zscaler Root CA"));
        assert_eq!(private.get("inspection"), None);
    }
}
