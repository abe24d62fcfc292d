//! Closed lists: what a server may fill is kept only when it is a word that the program knows, because a name or a
//! password can look like any word.

/// Codes of providers that mean something (the catalogue of remedies), and those of the standards.
const CODES: &str = "
    ACCESS_TOKEN_SCOPE_INSUFFICIENT ApplicationThrottled Authorization_RequestDenied BILLING_DISABLED BadRequest
    CONSUMER_INVALID CONSUMER_SUSPENDED DeleteFailed Deleted Deleting Denied ErrorADOperation ErrorADUnavailable
    ErrorAccessDenied ErrorAccountDisabled ErrorConnectionFailed ErrorCrossSiteRequest ErrorExceededConnectionCount
    ErrorExceededFindCountLimit ErrorExceededSubscriptionCount ErrorFolderNotFound ErrorImpersonateUserDenied
    ErrorImpersonationDenied ErrorImpersonationFailed ErrorIncorrectSchemaVersion ErrorInternalServerError
    ErrorInternalServerTransientError ErrorInvalidExchangeImpersonationHeaderData ErrorInvalidRequest
    ErrorInvalidSchemaVersionForMailboxVersion ErrorInvalidServerVersion ErrorInvalidSmtpAddress ErrorInvalidUser
    ErrorInvalidUserPrincipalName ErrorIrresolvableConflict ErrorItemNotFound ErrorMailboxConfiguration
    ErrorMailboxFailover ErrorMailboxMoveInProgress ErrorMailboxStoreUnavailable ErrorMissingEmailAddress
    ErrorNameResolutionNoResults ErrorNoRespondingCASInDestinationSite ErrorNonExistentMailbox
    ErrorNonPrimarySmtpAddress ErrorPasswordChangeRequired ErrorPasswordExpired ErrorProxyServiceDiscoveryFailed
    ErrorSchemaValidation ErrorServerBusy ErrorTimeoutExpired Expired FAILED_PRECONDITION INVALID_ARGUMENT
    InteractionRequired InternalServerError InvalidAuthenticationToken InvalidDomain InvalidRedirectUrl InvalidRequest
    InvalidSetting InvalidSignature InvalidTimestamp InvalidUser MailboxConcurrency MailboxNotEnabledForRESTAPI
    MailboxNotSupportedForRESTAPI MailboxStoreUnavailable MandatoryParameterMissing MigrationPending MissingProtocol
    NOT_FOUND NeedsReapproval NoError NotFederated OfflineMaintenance PERMISSION_DENIED ProtocolNotSupported
    Provisioning ProvisioningFailed RATE_LIMIT_EXCEEDED RESOURCE_EXHAUSTED RequestBroker--ParseUri
    Request_ResourceNotFound ResourceNotFound Revoked SECURITY_POLICY_VIOLATED SEC_E_BAD_BINDINGS SEC_E_INVALID_TOKEN
    SEC_E_LOGON_DENIED SEC_E_NO_AUTHENTICATING_AUTHORITY SEC_E_TIME_SKEW SERVICE_DISABLED STATUS_ACCOUNT_DISABLED
    STATUS_ACCOUNT_EXPIRED STATUS_ACCOUNT_LOCKED_OUT STATUS_ACCOUNT_RESTRICTION STATUS_BAD_BINDINGS
    STATUS_INVALID_LOGON_HOURS STATUS_INVALID_WORKSTATION STATUS_LOGON_FAILURE STATUS_LOGON_TYPE_NOT_GRANTED
    STATUS_NO_LOGON_SERVERS STATUS_NO_SUCH_USER STATUS_PASSWORD_EXPIRED STATUS_PASSWORD_MUST_CHANGE
    STATUS_TIME_DIFFERENCE_AT_DC STATUS_WRONG_PASSWORD ServerBusy ServiceUnavailable SettingIsNotAvailable
    SoNotFoundException Suspended TokenIssuedBeforeRevocationTimestamp TooManyRequests UNAUTHENTICATED UNAVAILABLE
    USER_PROJECT_DENIED UnknownError accessDenied accessNotConfigured access_denied access_not_configured
    activityLimitReached additional_action admin_policy_enforced appNotAuthorizedToFile authError
    authorization_declined authorization_pending backendError badGateway badRequest bad_token bad_verification_code
    basic_action cancel conditionNotMet consent_required dailyLimitExceeded dailyLimitExceededUnreg deleted_client
    disabled_client disallowed_useragent domainCannotUseApis domainPolicy duplicate expired_token failedPrecondition
    forbidden forbiddenForNonOrganizer fullSyncRequired gatewayTimeout insufficientAdministratorPrivileges
    insufficientFilePermissions insufficientPermissions insufficient_claims interaction_required internalError
    internal_failure invalid Unknown invalidParameter invalid_account invalid_client invalid_grant invalid_instance invalid_rapt
    invalid_request invalid_resource invalid_scope invalid_tenant invalid_token itemNotFound login_required
    message_only noListTeamDrivesAdministratorPrivilege notACalendarUser notFound org_internal policy_enforced
    quotaExceeded rapt_required rateLimitExceeded redirect_uri_mismatch required restricted_client server_error
    serviceNotAvailable sharingRateLimitExceeded slow_down storageQuotaExceeded teamDriveFileLimitExceeded
    teamDriveMembershipRequired temporarily_unavailable timeRangeEmpty token_expired transientError
    unauthorized_application unauthorized_client unreadable unsupported_grant_type unsupported_response_type
    updatedMinTooLongAgo userCannotCreateTeamDrives userRateLimitExceeded user_password_expired
    account_selection_required client_mismatch device_authentication_failed interaction_not_allowed
    protection_policy_required request_not_supported unmet_authentication_requirements unsupported_token_type";

/// The letters of a written moment (`Nov 21 09:14:07 2026 GMT`).
const CALENDAR: &str = "
    Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec GMT UTC T Z AM PM";

/// What an answer can be made of.
const MEDIA: &str = "
    application/html application/javascript application/json application/octet-stream application/pdf
    application/problem application/soap application/x-ns-proxy-autoconfig application/x-www-form-urlencoded
    application/xhtml application/xml application/zip image/gif image/jpeg image/png
    multipart/form-data multipart/mixed text/css text/csv text/html text/javascript text/json text/plain text/xml";

/// The words of the names of Microsoft's data centers (`North-Europe`).
const REGIONS: &str = "
    Africa America Arab Asia Australia Austria Belgium Brazil Canada Central Chile China DoD East Emirates Europe France
    Germany Gov India Indonesia Israel Italy Japan Jio Korea Malaysia Mexico New North Norway Poland Qatar South
    Southeast Spain Sweden Switzerland Taiwan UAE UK US USGov United West Zealand";

/// Names of machines that say nothing about anybody, with a number behind or none.
const MACHINES: &str = "
    autodiscover cas dc ex exch exchange gateway localhost mail mx outlook owa proxy relay server smtp webmail wpad";

/// Parts of paths that are the same at every company.
const PATHS: &str = "
    adfs api authorize autodiscover autodiscover.json autodiscover.svc autodiscover.xml common connecttest.txt
    consumers ecp ews exchange.asmx login mapi microsoft-server-activesync nspi o oab oab.xml oauth2 organizations
    owa ping proxy.pac rpc services.wsdl token v1 v1.0 v2 v2.0 v3 wpad.dat";

/// The usual last names of a script that chooses the proxy.
pub(super) const SCRIPTS: [&str; 2] = ["proxy.pac", "wpad.dat"];

fn has(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

/// A code that is known, or a number of Microsoft's sign-in.
pub(super) fn is_code(text: &str) -> bool {
    let number = text.strip_prefix("AADSTS").unwrap_or_default();
    has(CODES, text)
        || (4..=9).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether all letters of a moment are those of a calendar.
pub(super) fn is_calendar(text: &str) -> bool {
    let words = text.split(|letter: char| !letter.is_ascii_alphabetic());
    words
        .filter(|word| !word.is_empty())
        .all(|word| has(CALENDAR, word))
}

/// A media type that is known; what stands behind a `+` as well.
pub(super) fn is_media(text: &str) -> bool {
    let (kind, suffix) = text.split_once('+').unwrap_or((text, "xml"));
    has(MEDIA, kind) && matches!(suffix, "xml" | "json")
}

/// The name of a data center.
pub(super) fn is_region(text: &str) -> bool {
    let word = |word: &str| {
        let name = word.trim_end_matches(|last: char| last.is_ascii_digit());
        let digits = word.len() - name.len();
        // `West-US-2` has its number behind a hyphen.
        digits <= 2 && (has(REGIONS, name) || name.is_empty() && digits > 0)
    };
    let begins = text.starts_with(|first: char| first.is_ascii_uppercase());
    text.len() <= 40 && begins && text.split('-').all(word)
}

/// The name of a machine without a domain.
pub(super) fn is_machine(text: &str) -> bool {
    let plain = text.trim_end_matches(|last: char| last.is_ascii_digit());
    text.len() <= plain.len() + 4 && has(MACHINES, plain.trim_end_matches('-'))
}

/// A part of a path.
pub(super) fn is_path(text: &str) -> bool {
    has(PATHS, &text.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_nobody_knows_is_on_no_list() {
        let lists = [is_code, is_media, is_region, is_machine, is_path];
        for word in [
            "canary", "CANARY", "Canary", "kari", "Nordmann", "hunter2", "",
        ] {
            assert!(lists.iter().all(|is_known| !is_known(word)), "{word}");
        }
    }

    #[test]
    fn known_words_are_on_their_lists() {
        for code in ["AADSTS7000218", "invalid_grant", "ErrorServerBusy"] {
            assert!(is_code(code), "{code}");
        }
        for media in [
            "text/html",
            "application/problem+json",
            "application/soap+xml",
        ] {
            assert!(is_media(media), "{media}");
        }
        for region in ["North-Europe", "West-US-2", "East-US2"] {
            assert!(is_region(region), "{region}");
        }
        for machine in ["mail", "ex01", "dc-2", "wpad"] {
            assert!(is_machine(machine), "{machine}");
        }
    }
}
