//! The words with which Google refuses: on its pages, at the token endpoint, and of its APIs (google.md 3.3).
//!
//! An administrator may have written the sentence on a page himself, so the code word decides where there is one.

use crate::check::{Outcome, meanings};

meanings! {
    /// Why Google refuses.
    enum;
    /// The app is not trusted, is blocked, or asks for a restricted service (G01, G03, G52).
    NotTrusted = ["admin_policy_enforced"] => DeniedByAdminPolicy ["restricted by policies", "has been blocked on your domain", "requested client not authorized"];
    /// A school has not configured the app (G02).
    NotConfigured = ["access_not_configured"] => DeniedByAdminPolicy [];
    /// The client is internal to another organization (G05).
    OtherOrganization = ["org_internal"] => WrongAccount ["restricted to users within its organization"];
    /// The app is being tested, and the account is not among the testers (G06).
    InTesting = ["access_denied"] => NotAssigned ["has not completed the google verification process", "approved testers"];
    /// A browser inside another program (G07).
    EmbeddedBrowser = ["disallowed_useragent"] => TokenRefused [];
    /// The client is not of the type Desktop app (G08 to G10, G48).
    WrongType = ["redirect_uri_mismatch"] => RedirectNotRegistered ["loopback flow has been blocked", "comply with google's oauth 2.0 policy"];
    /// A service that is asked for is off for the account (G12, G54, G77, G78).
    ServiceOff = ["Account restricted", "domainPolicy", "failedPrecondition", "FAILED_PRECONDITION"] => ServiceDisabled ["account restricted"];
    /// The request was not accepted (G11).
    RequestWrong = ["invalid_request"] => TokenRefused [];
    /// What is asked for does not exist for this account (G13, G61).
    NotForAccount = ["invalid_scope"] => WrongAccount ["requested scopes cannot be shown"];
    /// The client id is unknown (G14, G42).
    ClientUnknown = ["invalid_client"] => ClientIdUnknown ["the oauth client was not found"];
    /// The client was deleted (G15, G62).
    ClientDeleted = ["deleted_client"] => ClientIdUnknown ["the oauth client was deleted"];
    /// The client was switched off (G16, G62).
    ClientDisabled = ["disabled_client"] => AppDisabled ["the oauth client was disabled"];
    /// Google has not verified the app for these permissions (G17, G19).
    NotVerified = ["restricted_client"] => RegistrationIncomplete ["temporarily disabled for this app"];
    /// The account is protected in a special way (G18, G53).
    AdvancedProtection = ["policy_enforced"] => DeniedByAdminPolicy ["advanced protection"];
    /// Desktop clients have a secret, and none was sent (G40).
    SecretMissing = ["client_secret is missing"] => RegistrationIncomplete ["client_secret is missing"];
    /// The secret does not belong to the client id (G41).
    SecretWrong = ["invalid_client: Unauthorized"] => RegistrationIncomplete [];
    /// The organization ends sign-ins after some hours (G50).
    SessionEnded = ["invalid_rapt", "rapt_required"] => SignInAgain ["reauth related error"];
    /// A code or token is not valid any more (G22, G43, G49).
    Ended = ["invalid_grant"] => SignInAgain ["token has been expired or revoked"];
    /// The account is gone (G51).
    AccountDeleted = ["Account has been deleted"] => AccountProblem ["account has been deleted"];
    /// The account is not in a state to sign in (G59).
    AccountForbidden = ["invalid_account"] => AccountProblem [];
    /// The client may not do this (G55, G64).
    NotForClient = ["unauthorized_client", "unsupported_grant_type"] => RegistrationIncomplete [];
    /// Google has a fault (G21, G60).
    Fault = ["internal_failure", "server_error"] => ProviderFault ["something went wrong"];

    /// A permission is missing (G72).
    PermissionMissing = ["ACCESS_TOKEN_SCOPE_INSUFFICIENT", "insufficientPermissions"] => ScopesMissing ["insufficient authentication scopes"];
    /// The service is not enabled in the project of the client (G73).
    ApiDisabled = ["SERVICE_DISABLED", "accessNotConfigured"] => ServiceDisabled ["before or it is disabled"];
    /// Too many requests (G74, G84).
    TooFast = ["rateLimitExceeded", "userRateLimitExceeded", "sharingRateLimitExceeded", "RATE_LIMIT_EXCEEDED", "RESOURCE_EXHAUSTED"] => Throttled ["request rate higher than configured", "quota exceeded for quota metric"];
    /// The amount of a day or month is used up (G75, G76).
    AmountUsedUp = ["quotaExceeded", "dailyLimitExceeded", "dailyLimitExceededUnreg"] => Throttled [];
    /// The access token is not valid (any more) (G70).
    TokenEnded = ["authError", "UNAUTHENTICATED"] => SignInAgain [];
    /// The account has no Google Calendar (G100).
    CalendarOff = ["notACalendarUser"] => ServiceDisabled ["must be signed up for google calendar"];
    /// Programs may not ask about this organization (G91).
    ApiAccessOff = ["domainCannotUseApis"] => ServiceDisabled ["domain cannot use apis"];
    /// There is no such organization: a personal account asked (G92, G95).
    DomainUnknown = ["Domain not found"] => WrongAccount ["domain not found", "customer doesn't exist", "invalid domain."];
    /// The list of users is not for this account (G90).
    UsersHidden = ["forbidden"] => NotAnAdministrator ["not authorized to access this resource/api"];
    /// The project of the client has a problem of its own (G85).
    ProjectSuspended = ["CONSUMER_SUSPENDED", "CONSUMER_INVALID", "BILLING_DISABLED", "USER_PROJECT_DENIED"] => AppDisabled [];
    /// A security rule refuses this place or computer (G86).
    SecurityPolicy = ["SECURITY_POLICY_VIOLATED"] => DeniedByAdminPolicy [];
    /// Google is not available (G83).
    Unavailable = ["backendError", "internalError", "badGateway", "gatewayTimeout", "transientError"] => ServerUnavailable [];
}

impl Meaning {
    /// Whether the same request may succeed a moment later (google.md 4.6).
    #[must_use]
    pub fn retry(self) -> bool {
        matches!(self, Self::TooFast | Self::Unavailable | Self::Fault)
    }

    /// The meaning of a code word alone.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        let is = |name: &&&str| name.eq_ignore_ascii_case(word);
        Self::ALL
            .iter()
            .copied()
            .find(|meaning| meaning.names().iter().any(|name| is(&name)))
    }
}

/// How much of a text is looked at.
const LIMIT: usize = 16 * 1024;

/// What a text means: a code word alone, `Error 400: admin_policy_enforced`, or a whole pasted page.
#[must_use]
pub fn find(text: &str) -> Option<Meaning> {
    let text: String = text
        .chars()
        .take(LIMIT)
        .map(|c| if c == '’' { '\'' } else { c })
        .collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let lower = text.to_lowercase();
    Meaning::of_word(&text)
        .or_else(|| {
            let said = |meaning: &Meaning| {
                let mut wordings = meaning.wordings().iter();
                wordings.any(|wording| lower.contains(wording))
            };
            Meaning::ALL.iter().copied().find(said)
        })
        .or_else(|| {
            text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
                .filter(|word| is_code(word))
                .find_map(Meaning::of_word)
        })
}

/// Everyday words such as "forbidden" count only alone.
fn is_code(word: &str) -> bool {
    let inner = word.get(1..).unwrap_or_default();
    word.contains('_') || inner.bytes().any(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_found_by_word_page_and_answer() {
        let table = [
            ("admin_policy_enforced", Some(Meaning::NotTrusted)),
            (" Admin_Policy_Enforced ", Some(Meaning::NotTrusted)),
            (
                "Access blocked: Synchronizer\nError 400: admin_policy_enforced\nRequest details",
                Some(Meaning::NotTrusted),
            ),
            (
                "Error 400: policy_enforced",
                Some(Meaning::AdvancedProtection),
            ),
            (
                "Error 400: invalid_request\nThe loopback flow has been blocked",
                Some(Meaning::WrongType),
            ),
            (
                "You can’t sign in because this app doesn’t comply with Google’s OAuth 2.0 policy",
                Some(Meaning::WrongType),
            ),
            (
                "Error 400: invalid_request Account restricted",
                Some(Meaning::ServiceOff),
            ),
            ("Error 400: invalid_request", Some(Meaning::RequestWrong)),
            ("Error 403: org_internal", Some(Meaning::OtherOrganization)),
            (
                "Error 401: invalid_client The OAuth client was not found.",
                Some(Meaning::ClientUnknown),
            ),
            ("insufficientPermissions", Some(Meaning::PermissionMissing)),
            ("userratelimitexceeded", Some(Meaning::TooFast)),
            ("forbidden", Some(Meaning::UsersHidden)),
            ("This is forbidden here", None),
            ("AADSTS90094", None),
            ("hello", None),
            ("", None),
        ];
        for (text, expected) in table {
            assert_eq!(find(text), expected, "{text}");
        }
    }

    #[test]
    fn every_name_leads_to_its_own_meaning() {
        for meaning in Meaning::ALL {
            for name in meaning.names() {
                assert_eq!(find(name), Some(*meaning), "{name}");
            }
        }
    }
}
