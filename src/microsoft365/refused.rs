//! What a no of Microsoft Entra means. The standard's word decides; the number only chooses the help, because Microsoft
//! asks programs not to depend on it (microsoft-365.md 1.6).

use crate::check::{Failure, Outcome, System};
use crate::oauth::Refusal;

use super::number;

/// The failure for a refusal of the redirect or the token endpoint.
#[must_use]
pub fn refused(refusal: &Refusal) -> Failure {
    let known = refusal
        .number()
        .and_then(number::find)
        .map(|known| known.outcome());
    let outcome = known.unwrap_or_else(|| by_word(refusal));
    let word: String = refusal.error.chars().take(60).collect();
    let failure = Failure::new(outcome, format!("Microsoft answered {word}"))
        .of(System::Microsoft365)
        .fact("error", word);
    let failure = match &refusal.suberror {
        Some(suberror) => failure.fact("suberror", suberror),
        None => failure,
    };
    let failure = refusal.support(failure);
    match refusal.number() {
        Some(number) => failure.number(number),
        None => failure,
    }
}

/// What the program does after a no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Somebody has to approve first: the person in the browser, or an administrator.
    AskForApproval,
    /// The person can give in the browser what is missing: a second factor, a new sign-in.
    AskThePerson,
    /// The service has a trouble of its own, which passes.
    TryLater,
    /// There is nothing more to try.
    End,
}

impl Next {
    /// By the standard's word and Microsoft's second word, whatever the number: that one may change any day.
    pub(super) fn of(failure: &Failure) -> Self {
        let (Some(word), second) = (failure.get("error"), failure.get("suberror")) else {
            return Self::End;
        };
        match (word, second) {
            // The page would only explain, or something outside of it is missing.
            (_, Some("message_only" | "additional_action")) => Self::End,
            ("consent_required", _) | (_, Some("consent_required")) => Self::AskForApproval,
            ("interaction_required" | "login_required" | "invalid_grant", _) => Self::AskThePerson,
            ("temporarily_unavailable" | "server_error", _) => Self::TryLater,
            _ => Self::End,
        }
    }
}

fn by_word(refusal: &Refusal) -> Outcome {
    let second = refusal.suberror.as_deref().unwrap_or_default();
    match (refusal.error.as_str(), second) {
        (_, "consent_required") | ("consent_required", _) => Outcome::AdminConsentNeeded,
        (_, "user_password_expired") => Outcome::AccountProblem,
        ("access_denied" | "permission_denied", _) => Outcome::DeniedByUser,
        ("interaction_required", "additional_action" | "message_only") => {
            Outcome::DeniedByAdminPolicy
        }
        ("interaction_required", _) => Outcome::AccountProblem,
        ("login_required" | "invalid_grant", _) => Outcome::SignInAgain,
        ("unauthorized_client", _) => Outcome::ClientIdUnknown,
        ("invalid_client", _) => Outcome::RegistrationIncomplete,
        ("invalid_tenant", _) => Outcome::OrganizationUnknown,
        ("invalid_resource", _) => Outcome::ServiceDisabled,
        ("temporarily_unavailable", _) => Outcome::ServerUnavailable,
        ("server_error", _) => Outcome::ProviderFault,
        _ => Outcome::TokenRefused,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// What the token endpoint answers with this word, second word and number.
    fn answered(error: &str, suberror: Option<&str>, number: u32) -> Failure {
        let body = serde_json::json!({
            "error": error,
            "suberror": suberror,
            "error_description": format!("AADSTS{number}: Made up."),
            "error_codes": [number],
        });
        let refusal = Refusal::read(400, body.to_string().as_bytes());
        refused(&refusal.expect("a refusal"))
    }

    #[test]
    fn the_words_decide_what_happens_next_and_the_number_only_chooses_the_text() {
        let numbers = [65001, 50076, 50105, 53003, 700_082, 70008, 90033, 50999];
        let table = [
            ("invalid_grant", None, Next::AskThePerson),
            ("invalid_grant", Some("bad_token"), Next::AskThePerson),
            (
                "invalid_grant",
                Some("consent_required"),
                Next::AskForApproval,
            ),
            ("consent_required", None, Next::AskForApproval),
            (
                "interaction_required",
                Some("basic_action"),
                Next::AskThePerson,
            ),
            ("interaction_required", Some("message_only"), Next::End),
            ("invalid_grant", Some("additional_action"), Next::End),
            ("temporarily_unavailable", None, Next::TryLater),
            ("unauthorized_client", None, Next::End),
            ("invalid_request", None, Next::End),
        ];
        for (error, second, next) in table {
            let failures = numbers.map(|number| answered(error, second, number));
            let texts: HashSet<_> = failures
                .iter()
                .filter_map(|failure| number::find(failure.number.as_deref()?))
                .map(|known| known.meaning)
                .collect();
            for failure in &failures {
                assert_eq!(Next::of(failure), next, "{failure:?}");
            }
            assert_eq!(texts.len(), numbers.len(), "{error} {second:?}: {texts:?}");
        }
    }

    #[test]
    fn what_is_no_refusal_has_nothing_to_follow() {
        assert_eq!(Next::of(&Failure::new(Outcome::NetName, "")), Next::End);
    }
}
