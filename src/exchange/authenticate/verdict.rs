//! What a refusal after the password was sent means (exchange.md 4.6, 6.6, 6.8).

use super::handshake::Wrapping;
use super::{Offered, Scheme, Session, gateway};
use crate::check::{Failure, Outcome};
use crate::http::Answer;

/// What was noted on the way, for the verdict.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    /// The server that sent the challenge, as it names itself.
    pub(super) server: Option<String>,
    /// Whether the sign-in was bound to the connection.
    pub(super) bound: bool,
}

impl Evidence {
    pub(super) fn of(challenge: &Answer, bound: bool) -> Self {
        Self {
            server: challenge.header("x-feserver").map(str::to_owned),
            bound,
        }
    }
}

/// Whether an answer proves that user name and password are right: the service itself has spoken, in its own format. A
/// server that has begun a handshake of Windows has also ended it when it says that something is not there or not for
/// this person; who is sent Basic may say so without having looked at it.
pub(super) fn is_acceptance(answer: &Answer, scheme: Scheme) -> bool {
    let asked = scheme != Scheme::Basic;
    match gateway::sight(answer) {
        gateway::Sight::Content if answer.status < 400 => asked || gateway::is_xml(answer),
        // A fault of the service; other errors may be those of a gateway.
        gateway::Sight::Content => asked && answer.status >= 500,
        gateway::Sight::Forbidden | gateway::Sight::Absent => asked,
        gateway::Sight::Website
        | gateway::Sight::Redirect
        | gateway::Sight::SignIn(_)
        | gateway::Sight::LoginPage
        | gateway::Sight::Locked
        | gateway::Sight::TooLong
        | gateway::Sight::Busy(_)
        | gateway::Sight::Down => false,
    }
}

/// What is wrong with the account, where the server says so: its headers, its status, its words.
pub(super) fn of_account(answer: &Answer) -> Option<Outcome> {
    let expired = answer
        .header("x-ms-credential-service-credexpired")
        .is_some_and(|value| value.trim().eq_ignore_ascii_case("true"));
    if expired {
        return Some(Outcome::PasswordExpired);
    }
    let words = answer.reason().to_ascii_lowercase();
    let says = |signs: &[&str]| signs.iter().any(|sign| words.contains(sign));
    if says(&[
        "password expired",
        "password has expired",
        "change password",
    ]) {
        return Some(Outcome::PasswordExpired);
    }
    (answer.status == 456 || says(&["locked", "disabled"])).then_some(Outcome::AccountLocked)
}

/// Where the person can put the account right, as far as the server names an address.
fn address_for_the_person(answer: &Answer) -> Option<String> {
    let named = answer.header("x-ms-credential-service-url");
    let written = answer.reason().split_whitespace();
    let mut candidates = named.into_iter().chain(written);
    let found =
        candidates.find_map(|word| url::Url::parse(word.trim_matches(['(', ')', '"'])).ok())?;
    let is_safe =
        found.scheme() == "https" && found.username().is_empty() && found.password().is_none();
    is_safe.then(|| found.to_string())
}

impl Session {
    /// The verdict on a refusal, with what the person can try instead. The ledger is used up afterwards.
    pub(super) fn refusal(
        &self,
        answer: &Answer,
        wrapping: Option<Wrapping>,
        evidence: &Evidence,
    ) -> Failure {
        let elsewhere = answer.header("x-feserver").map(str::to_owned);
        let moved =
            evidence.server.is_some() && elsewhere.is_some() && elsewhere != evidence.server;
        // The same pair was accepted in this very attempt: it is not the password that this server refuses.
        let proven = self.ledger.is_proven();
        let (outcome, detail) = match of_account(answer) {
            Some(outcome) => (
                outcome,
                "the server names a reason that lies in the account",
            ),
            None if wrapping.is_some() && moved => (
                Outcome::ProxyBreaksNtlm,
                "challenge and answer went to two different servers",
            ),
            // A server that judges a sign-in names the ways to sign in again (RFC 9110 15.5.2): this one was not judged.
            None if proven && Offered::of(&answer.headers).is_empty() => (
                Outcome::AccessForbidden,
                "accepted elsewhere in the same attempt, refused here without a way to sign in",
            ),
            None if wrapping.is_some() && proven && evidence.bound => (
                Outcome::ChannelBindingRefused,
                "accepted elsewhere in the same attempt, refused here with a binding to this server's certificate",
            ),
            None => (
                Outcome::CredentialsRefused,
                "refused after the sign-in was sent",
            ),
        };
        self.ledger.refused();
        let lies_in_login = matches!(
            outcome,
            Outcome::CredentialsRefused | Outcome::AccountLocked | Outcome::PasswordExpired
        );
        // A folder that refuses what the same server has just accepted says nothing about the password.
        if lies_in_login && !self.ledger.is_proven_at(&answer.host) {
            crate::exchange::refused::remember(&self.server(), &self.login);
        }
        let failure = Failure::new(outcome, detail);
        let failure = match &self.trace.certificate {
            // Extended Protection refuses a right password in the same words, when somebody on the way has exchanged the
            // certificate. Whose it is, a person can tell.
            Some(certificate)
                if outcome == Outcome::ChannelBindingRefused
                    || outcome == Outcome::CredentialsRefused
                        && wrapping.is_some()
                        && evidence.bound =>
            {
                failure.fact("issuer", &certificate.issuer)
            }
            _ => failure,
        };
        self.with_offers(failure, answer)
    }

    fn with_offers(&self, failure: Failure, answer: &Answer) -> Failure {
        let mut failure = failure
            .fact("host", &answer.host)
            .fact("status", answer.status.to_string());
        let form = self.login.form();
        if failure.outcome == Outcome::CredentialsRefused {
            let by_email = self.email.as_deref().and_then(|email| form.as_email(email));
            let hint = self.domain_hint.as_deref();
            let by_domain = hint.and_then(|named| form.as_domain(named));
            if let Some(value) = by_email {
                failure = failure.fact("as-email", value);
            }
            if let Some(value) = by_domain {
                failure = failure.fact("as-domain", value);
            }
        }
        if let Some(address) = address_for_the_person(answer) {
            failure = failure.fact("webmail", address);
        }
        let offered = Offered::of(&answer.headers);
        if offered.is_empty() {
            failure
        } else {
            failure.fact("scheme", offered.names())
        }
    }
}
