//! What Exchange refuses: its code, or a bare status of HTTP, as an outcome (exchange.md 4.5, 4.6, microsoft-365.md 3.2).

use std::time::Duration;

use crate::check::{Failure, Outcome};
use crate::exchange::number::Meaning;
use crate::http::Answer;

/// The longest wait that is done without asking anybody (exchange.md 4.5).
pub(super) const PATIENCE: Duration = Duration::from_secs(30);

/// What Exchange Web Services said instead of yes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Refusal {
    /// The code, `ErrorAccessDenied`.
    pub code: String,
    /// The sentence, for the details.
    pub text: String,
    /// How long to wait before asking again.
    pub back_off: Option<Duration>,
    /// The primary address of the mailbox that was asked for by another one.
    pub primary: Option<String>,
}

impl Refusal {
    /// Whether the request was in a version that the server does not speak.
    pub(super) fn is_of_version(&self) -> bool {
        let meaning = Meaning::named(&self.code);
        matches!(meaning, Some(Meaning::VersionWrong | Meaning::RequestWrong))
    }

    /// How long to wait before the same may work, if waiting helps.
    pub(super) fn wait(&self) -> Option<Duration> {
        (outcome(&self.code) == Outcome::Throttled).then(|| self.back_off.unwrap_or(USUAL_WAIT))
    }

    /// The failure, with the code as its number.
    pub(super) fn failure(&self, host: &str) -> Failure {
        let detail = format!("{host} says {}: {}", self.code, self.text);
        let mut failure = Failure::new(outcome(&self.code), detail)
            .number(&self.code)
            .fact("host", host);
        if let Some(field) = field(&self.code) {
            failure = failure.fact("field", field);
        }
        if let Some(primary) = &self.primary {
            failure = failure.fact("primary", primary);
        }
        if failure.outcome == Outcome::PasswordExpired {
            failure = failure.fact("webmail", webmail(host));
        }
        match self.wait() {
            Some(wait) => failure.fact("seconds", whole_seconds(wait)),
            None => failure,
        }
    }
}

/// When the server does not say how long.
const USUAL_WAIT: Duration = Duration::from_secs(10);

/// Where a person changes a password.
pub(super) fn webmail(host: &str) -> String {
    format!("https://{host}/owa/")
}

/// Seconds, never fewer than it takes.
pub(super) fn whole_seconds(time: Duration) -> String {
    time.as_millis().div_ceil(1000).to_string()
}

/// The outcome of a code; unknown ones are shown as they are.
fn outcome(code: &str) -> Outcome {
    Meaning::named(code).map_or(Outcome::UnexpectedAnswer, Meaning::outcome)
}

/// The field that is to be corrected, where it is one.
fn field(code: &str) -> Option<&'static str> {
    match code {
        "ErrorInvalidSmtpAddress" | "ErrorInvalidUserPrincipalName" => Some("email"),
        "ErrorInvalidExchangeImpersonationHeaderData" => Some("impersonate"),
        _ => None,
    }
}

/// How long a bare status asks to wait.
pub(super) fn wait_of(answer: &Answer) -> Option<Duration> {
    match answer.status {
        429 => answer.retry_after().or(Some(USUAL_WAIT)),
        // Without a time it may also be a service that is down.
        503 => answer.retry_after(),
        _ => None,
    }
}

/// What an answer says that is no answer of Exchange Web Services.
pub(in crate::exchange) fn of_answer(answer: &Answer) -> Failure {
    let status = answer.status;
    let outcome = match status {
        300..=399 if leads_away(answer) => Outcome::AnswerRedirected,
        300..=399 | 404 | 405 | 410 | 501 => Outcome::EwsNotFound,
        // IIS wants a certificate of the person (403.7), or forbids.
        403 => Outcome::EwsDisabled,
        440 => Outcome::GatewayLoginPage,
        456 => Outcome::AccountLocked,
        _ => Failure::of_status(answer).outcome,
    };
    let failure = Failure {
        outcome,
        ..Failure::of_status(answer)
    };
    let failure = match answer.header("x-ews-policy-reason") {
        Some(reason) => failure.fact("reason", short(reason)),
        None => failure,
    };
    match wait_of(answer) {
        Some(wait) => Failure {
            outcome: Outcome::Throttled,
            ..failure
        }
        .after(wait, answer.received),
        None => failure,
    }
}

/// Whether a redirect leads to another host: then this one did not say what it has.
fn leads_away(answer: &Answer) -> bool {
    let failure = Failure::of_status(answer);
    failure.get("to").is_some_and(|to| to != answer.host)
}

fn short(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_control())
        .take(200)
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn answer(status: u16, headers: &[(&'static str, &str)]) -> Answer {
        let mut map = hyper::HeaderMap::new();
        for (name, value) in headers {
            let _ = map.insert(*name, value.parse().expect("a header"));
        }
        Answer {
            host: "mail.corp.example".to_owned(),
            status,
            media_type: "text/html".to_owned(),
            headers: map,
            body: Vec::new(),
            sent: Timestamp::UNIX_EPOCH,
            received: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn each_code_of_the_table_has_its_outcome_and_stays_the_number() {
        let table = [
            ("ErrorAccessDenied", Outcome::MailboxDenied),
            ("ErrorImpersonateUserDenied", Outcome::ImpersonationRefused),
            ("ErrorImpersonationDenied", Outcome::ImpersonationRefused),
            ("ErrorImpersonationFailed", Outcome::ImpersonationRefused),
            (
                "ErrorInvalidExchangeImpersonationHeaderData",
                Outcome::EntryWrong,
            ),
            ("ErrorNonExistentMailbox", Outcome::MailboxUnknown),
            ("ErrorMissingEmailAddress", Outcome::MailboxUnknown),
            ("ErrorNonPrimarySmtpAddress", Outcome::MailboxAlias),
            ("ErrorInvalidSmtpAddress", Outcome::EntryWrong),
            ("ErrorPasswordExpired", Outcome::PasswordExpired),
            ("ErrorPasswordChangeRequired", Outcome::PasswordExpired),
            ("ErrorAccountDisabled", Outcome::AccountLocked),
            ("ErrorServerBusy", Outcome::Throttled),
            ("ErrorExceededConnectionCount", Outcome::Throttled),
            ("ErrorMailboxStoreUnavailable", Outcome::ServerUnavailable),
            ("ErrorMailboxMoveInProgress", Outcome::ServerUnavailable),
            ("ErrorADUnavailable", Outcome::ServerUnavailable),
            ("ErrorCrossSiteRequest", Outcome::WrongSite),
            ("ErrorMailboxConfiguration", Outcome::MailboxUnknown),
            ("ErrorFolderNotFound", Outcome::MailboxDenied),
            ("ErrorOfTomorrow", Outcome::UnexpectedAnswer),
        ];
        for (code, outcome) in table {
            let refusal = Refusal {
                code: code.to_owned(),
                ..Refusal::default()
            };
            let failure = refusal.failure("mail.corp.example");
            assert_eq!(failure.outcome, outcome, "{code}");
            assert_eq!(failure.number.as_deref(), Some(code));
            assert_eq!(failure.get("host"), Some("mail.corp.example"));
        }
    }

    #[test]
    fn what_the_words_need_is_in_the_facts() {
        let busy = Refusal {
            code: "ErrorServerBusy".to_owned(),
            back_off: Some(Duration::from_millis(11_630)),
            ..Refusal::default()
        };
        assert_eq!(busy.failure("h").get("seconds"), Some("12"));
        let alias = Refusal {
            code: "ErrorNonPrimarySmtpAddress".to_owned(),
            primary: Some("kari.nordmann@corp.example".to_owned()),
            ..Refusal::default()
        };
        let primary = alias.failure("h");
        assert_eq!(primary.get("primary"), Some("kari.nordmann@corp.example"));
        let expired = Refusal {
            code: "ErrorPasswordExpired".to_owned(),
            ..Refusal::default()
        };
        let webmail = expired.failure("mail.corp.example");
        assert_eq!(
            webmail.get("webmail"),
            Some("https://mail.corp.example/owa/")
        );
    }

    #[test]
    fn a_bare_status_says_what_it_can() {
        let table = [
            (404, Outcome::EwsNotFound),
            (405, Outcome::EwsNotFound),
            (302, Outcome::EwsNotFound),
            (403, Outcome::EwsDisabled),
            (440, Outcome::GatewayLoginPage),
            (456, Outcome::AccountLocked),
            (429, Outcome::Throttled),
            (500, Outcome::ServerUnavailable),
            (502, Outcome::ServerUnavailable),
            (503, Outcome::ServerUnavailable),
            (200, Outcome::AnswerEmpty),
            (418, Outcome::UnexpectedAnswer),
        ];
        for (status, outcome) in table {
            assert_eq!(of_answer(&answer(status, &[])).outcome, outcome, "{status}");
        }
        let away = of_answer(&answer(302, &[("location", "https://portal.example/")]));
        assert_eq!(
            (away.outcome, away.get("to")),
            (Outcome::AnswerRedirected, Some("portal.example"))
        );
        let within = of_answer(&answer(302, &[("location", "/elsewhere")]));
        assert_eq!(within.outcome, Outcome::EwsNotFound);
        let busy = of_answer(&answer(503, &[("retry-after", "7")]));
        assert_eq!(
            (busy.outcome, busy.get("seconds")),
            (Outcome::Throttled, Some("7"))
        );
        let policy = [(
            "x-ews-policy-reason",
            "EWS is disabled for this user or tenant",
        )];
        let refused = of_answer(&answer(403, &policy));
        assert!(
            refused
                .get("reason")
                .is_some_and(|reason| reason.contains("disabled"))
        );
    }
}
