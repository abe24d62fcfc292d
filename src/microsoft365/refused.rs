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
    let failure = match &refusal.correlation {
        Some(correlation) => failure.fact("correlation", correlation),
        None => failure,
    };
    match refusal.number() {
        Some(number) => failure.number(number),
        None => failure,
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
