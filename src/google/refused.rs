//! What a no of Google's sign-in means: on the way back from the browser and at the token endpoint (google.md 3.3 B, C).

use crate::check::{Failure, Outcome, System};
use crate::oauth::Refusal;

use super::number::{self, Meaning};

/// The failure for a refusal of the redirect or the token endpoint.
#[must_use]
pub(super) fn refused(refusal: &Refusal) -> Failure {
    let word: String = refusal.error.chars().take(60).collect();
    let meaning = meaning(refusal);
    let outcome = match meaning {
        Some(meaning) => meaning.outcome(),
        None => by_word(&word),
    };
    let failure = Failure::new(outcome, format!("Google answered {word}"))
        .of(System::Google)
        .fact("error", word);
    match meaning {
        Some(meaning) => failure.number(meaning.name()),
        None => failure,
    }
}

/// The sentence only refines the words that mean several things; it may be an administrator's own.
fn meaning(refusal: &Refusal) -> Option<Meaning> {
    let said = refusal.description.to_lowercase();
    match (refusal.error.as_str(), refusal.suberror.as_deref()) {
        (_, Some("invalid_rapt" | "rapt_required")) => Some(Meaning::SessionEnded),
        // In the browser this is the person's own choice; the token endpoint speaks of the account or the app.
        ("access_denied", _) if refusal.status == 302 => None,
        ("access_denied", _) if said.contains("restricted") => Some(Meaning::ServiceOff),
        ("access_denied", _) => Some(Meaning::NotTrusted),
        ("invalid_client", _) if said.contains("not found") => Some(Meaning::ClientUnknown),
        ("invalid_client", _) => Some(Meaning::SecretWrong),
        // The verifier or the code went wrong on the way: a fault of the program, not of the person.
        ("invalid_grant", _) if said.contains("verifier") || said.contains("malformed") => {
            number::find(&refusal.description).or(Some(Meaning::VerifierWrong))
        }
        ("invalid_grant" | "invalid_request", _) => {
            number::find(&refusal.description).or_else(|| Meaning::named(&refusal.error))
        }
        (error, _) => Meaning::named(error),
    }
}

fn by_word(error: &str) -> Outcome {
    match error {
        "access_denied" | "consent_required" => Outcome::DeniedByUser,
        "login_required" | "interaction_required" => Outcome::SignInAgain,
        "temporarily_unavailable" => Outcome::ServerUnavailable,
        _ => Outcome::TokenRefused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_token(error: &str, description: &str) -> Failure {
        let body = serde_json::json!({ "error": error, "error_description": description });
        let refusal = Refusal::read(400, body.to_string().as_bytes());
        refused(&refusal.expect("a refusal"))
    }

    #[test]
    fn refusals_of_the_token_endpoint_are_told_apart() {
        let reauth = "reauth related error (invalid_rapt)";
        let table = [
            (
                "invalid_request",
                "client_secret is missing.",
                Outcome::RegistrationIncomplete,
            ),
            (
                "invalid_client",
                "Unauthorized",
                Outcome::RegistrationIncomplete,
            ),
            (
                "invalid_client",
                "The OAuth client was not found.",
                Outcome::ClientIdUnknown,
            ),
            ("invalid_grant", "Bad Request", Outcome::SignInAgain),
            (
                "invalid_grant",
                "Missing code verifier.",
                Outcome::TokenRefused,
            ),
            (
                "invalid_grant",
                "Malformed auth code.",
                Outcome::TokenRefused,
            ),
            (
                "redirect_uri_mismatch",
                "Bad Request",
                Outcome::RedirectNotRegistered,
            ),
            (
                "invalid_grant",
                "Token has been expired or revoked.",
                Outcome::SignInAgain,
            ),
            ("invalid_grant", reauth, Outcome::SignInAgain),
            (
                "invalid_grant",
                "Account has been deleted",
                Outcome::AccountProblem,
            ),
            (
                "admin_policy_enforced",
                "Ask Kari in room 4.",
                Outcome::DeniedByAdminPolicy,
            ),
            ("policy_enforced", "", Outcome::DeniedByAdminPolicy),
            (
                "access_denied",
                "Requested client not authorized",
                Outcome::DeniedByAdminPolicy,
            ),
            (
                "access_denied",
                "Account restricted",
                Outcome::ServiceDisabled,
            ),
            ("unauthorized_client", "", Outcome::RegistrationIncomplete),
            ("invalid_account", "Forbidden", Outcome::AccountProblem),
            ("internal_failure", "Backend Error", Outcome::ProviderFault),
            ("invalid_scope", "", Outcome::WrongAccount),
            (
                "deleted_client",
                "The OAuth client was deleted.",
                Outcome::ClientIdUnknown,
            ),
            ("disabled_client", "", Outcome::AppDisabled),
            ("temporarily_unavailable", "", Outcome::ServerUnavailable),
            ("something_new", "", Outcome::TokenRefused),
        ];
        for (error, description, outcome) in table {
            let failure = of_token(error, description);
            assert_eq!(failure.outcome, outcome, "{error} {description}");
            assert!(!failure.detail.contains("room 4"), "{failure:?}");
        }
        let ended = of_token("invalid_grant", reauth);
        assert_eq!(ended.number.as_deref(), Some("invalid_rapt"));
    }

    #[test]
    fn in_the_browser_access_denied_is_the_persons_own_choice() {
        let table = [
            ("access_denied", Outcome::DeniedByUser),
            ("interaction_required", Outcome::SignInAgain),
            ("admin_policy_enforced", Outcome::DeniedByAdminPolicy),
            ("org_internal", Outcome::WrongAccount),
            ("something_new", Outcome::TokenRefused),
        ];
        for (error, outcome) in table {
            let failure = refused(&Refusal::of_redirect(error, None, None, None));
            assert_eq!(failure.outcome, outcome, "{error}");
        }
    }
}
