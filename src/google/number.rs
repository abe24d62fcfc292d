//! The words with which Google refuses: on its pages, at the token endpoint, and of its APIs (google.md 3.3).
//!
//! An administrator may have written the sentence on a page himself, so the code word decides where there is one.

use crate::check::{Outcome, meanings};

meanings! {
    /// Why Google refuses.
    Meaning;
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
    ServiceOff = ["Account restricted", "domainPolicy", "failedPrecondition", "FAILED_PRECONDITION"] => ServiceDisabled ["account restricted", "mail service not enabled"];
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
    Ended = ["invalid_grant", "invalid_token", "interaction_required"] => SignInAgain ["token has been expired or revoked", "token expired or revoked"];
    /// The account is gone (G51).
    AccountDeleted = ["Account has been deleted", "The account has been deleted"] => AccountProblem ["account has been deleted"];
    /// The account is not in a state to sign in (G59).
    AccountForbidden = ["invalid_account"] => AccountProblem [];
    /// The client may not do this (G55, G64).
    NotForClient = ["unauthorized_client", "unsupported_grant_type"] => RegistrationIncomplete [];
    /// Google has a fault (G21, G60).
    Fault = ["internal_failure", "server_error"] => ProviderFault retry ["something went wrong"];

    /// The answer and the request do not belong together (G44 to G47).
    VerifierWrong = ["Missing code verifier", "Invalid code verifier", "code_verifier or verifier is not needed", "Malformed auth code"] => TokenRefused [
        "missing code verifier", "invalid code verifier", "code_verifier or verifier is not needed", "malformed auth code"
    ];
    /// The person for whom a service account acts does not exist (G56, G58).
    PersonUnknown = ["Invalid email or User ID", "Not a valid email", "Invalid impersonation"] => AccountProblem [
        "invalid email or user id", "not a valid email", "invalid impersonation", "prn email address"
    ];
    /// The key of a service account is gone, or the clock is wrong (G57).
    KeyWrong = ["Invalid JWT"] => RegistrationIncomplete ["invalid jwt", "no valid verifier found for issuer"];

    /// A permission is missing (G72).
    PermissionMissing = ["ACCESS_TOKEN_SCOPE_INSUFFICIENT", "insufficientPermissions"] => ScopesMissing ["insufficient authentication scopes"];
    /// The service is not enabled in the project of the client (G73).
    ApiDisabled = ["SERVICE_DISABLED", "accessNotConfigured"] => ServiceDisabled ["before or it is disabled"];
    /// Too many requests (G74, G84).
    TooFast = ["rateLimitExceeded", "userRateLimitExceeded", "sharingRateLimitExceeded", "RATE_LIMIT_EXCEEDED", "RESOURCE_EXHAUSTED"] => Throttled retry ["request rate higher than configured", "quota exceeded for quota metric"];
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
    Unavailable = ["backendError", "internalError", "badGateway", "gatewayTimeout", "transientError", "UNAVAILABLE"] => ServerUnavailable retry [];
    /// Google did not understand the request (G71, G79, G93, G94, G101).
    NotUnderstood = ["badRequest", "invalid", "invalidParameter", "required", "timeRangeEmpty", "INVALID_ARGUMENT"] => UnexpectedAnswer [
        "invalid customer id"
    ];
    /// A calendar, person or file is not there, or not shared (G80, G96, G103, G119).
    NotShared = ["notFound", "NOT_FOUND"] => ServiceNotFound ["resource not found: userkey", "file not found:"];
    /// Somebody changed it meanwhile (G81, G82, G104).
    Changed = ["fullSyncRequired", "updatedMinTooLongAgo", "conditionNotMet", "duplicate"] => UnexpectedAnswer [];
    /// Only the organizer of a meeting may do this (G102).
    NotTheOrganizer = ["forbiddenForNonOrganizer"] => AccessForbidden [];
    /// Refused without any word of why.
    Refused = ["PERMISSION_DENIED"] => AccessForbidden [];
    /// Google Drive is off for the account: signing in again does not help (G110).
    DriveOff = ["Active session is invalid"] => ServiceDisabled ["active session is invalid"];
    /// There is no room left in the drive (G112, G115).
    DriveFull = ["storageQuotaExceeded", "teamDriveFileLimitExceeded"] => AccessForbidden [];
    /// The account may not write there (G113, G116).
    DriveReadOnly = ["insufficientFilePermissions", "teamDriveMembershipRequired"] => AccessForbidden [];
    /// The app sees only files of its own (G114).
    FileOfOthers = ["appNotAuthorizedToFile"] => AccessForbidden [];
    /// Only administrators may do this with shared drives (G117, G118).
    DriveAdministrator = [
        "userCannotCreateTeamDrives", "noListTeamDrivesAdministratorPrivilege", "insufficientAdministratorPrivileges"
    ] => NotAnAdministrator [];
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
    Meaning::named(&text)
        .or_else(|| Meaning::worded(&lower))
        .or_else(|| {
            text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
                .filter(|word| is_code(word))
                .find_map(Meaning::named)
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
            (
                "{\"error\":{\"code\":403,\"errors\":[{\"reason\":\"teamDriveMembershipRequired\"}]}}",
                Some(Meaning::DriveReadOnly),
            ),
            (
                "Invalid JWT: No valid verifier found for issuer.",
                Some(Meaning::KeyWrong),
            ),
            ("This is forbidden here", None),
            ("a required field, an invalid date, a duplicate", None),
            ("AADSTS90094", None),
            ("hello", None),
            ("", None),
        ];
        for (text, expected) in table {
            assert_eq!(find(text), expected, "{text}");
        }
    }
}
