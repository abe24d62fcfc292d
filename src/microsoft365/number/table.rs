//! The numbers themselves (`microsoft-365.md` 2.6 and 3.6), grouped by meaning.

use super::Meaning as M;

/// Numbers of the sign-in by meaning; each number stands in one group.
pub const ALL: &[(&[u32], M)] = &[
    // Consent, approval, permissions.
    (&[65001, 90094], M::ApprovalNeeded),
    (&[90095], M::ApprovalRequested),
    (&[900_941, 900_981], M::RiskyApplication),
    (&[90099], M::PartnerCannotApprove),
    (&[90093], M::NoRightToApprove),
    (&[65004], M::Declined),
    (&[65002], M::MicrosoftsOwnClientId),
    (
        &[65005, 650_053, 650_057, 90008, 70011, 28002, 28003],
        M::PermissionNotListed,
    ),
    (&[650_056], M::Misconfigured),
    (&[650_051], M::JustRemoved),
    (&[650_052], M::NotSubscribed),
    (&[650_054, 50001, 500_014], M::ServiceOff),
    (&[500_011], M::ServiceAddressUnknown),
    (&[50105], M::NotAssigned),
    (&[7_000_112, 70001], M::Disabled),
    (&[1_000_031], M::Blocked),
    // Registration and request.
    (&[50011, 500_113, 900_971, 70004], M::WayBackNotRegistered),
    (&[700_016, 700_011], M::ClientIdUnknown),
    (&[50194, 90130, 90124, 9_001_023], M::OneOrganizationOnly),
    (&[9_002_332], M::WorkAccountsOnly),
    (&[90002], M::OrganizationUnknown),
    (&[90019, 50059, 50128], M::OrganizationUnclear),
    (
        &[
            90009, 90102, 90014, 900_144, 90015, 90056, 901_002, 700_022, 700_023, 50147, 501_491,
            9_002_325, 70003, 70005, 70007, 700_054, 51000,
        ],
        M::RequestWrong,
    ),
    (
        &[90023, 90004, 90100, 90117, 90121, 9_002_313, 900_561],
        M::OutOfOrder,
    ),
    (&[501_481, 54005, 700_005], M::AttemptsCrossed),
    (&[9_002_326, 9_002_327, 700_084], M::WrongPlatform),
    (&[7_000_218], M::SecretDemanded),
    (&[700_025], M::SecretUnwanted),
    (
        &[7_000_215, 70002, 7_000_222, 700_027, 50012],
        M::SecretWrong,
    ),
    // The account.
    (&[50126, 50064, 50056], M::PasswordWrong),
    (&[90013], M::InputWrong),
    (&[50034, 51004, 50014], M::AccountUnknown),
    (&[50053], M::Locked),
    (&[50055, 50144, 50135], M::PasswordEnded),
    (&[50057, 500_571], M::AccountDisabled),
    (&[50125, 50140, 50199], M::FinishOnPage),
    (&[50072, 50079, 53004, 53010], M::SecondFactorMissing),
    (&[80012], M::OutsideHours),
    (
        &[
            90123, 50107, 20001, 20012, 20033, 40008, 40009, 40010, 40011, 40012, 40013, 40014,
            40015,
        ],
        M::OwnSignInService,
    ),
    (
        &[80001, 80002, 80005, 80007, 80010, 80013, 80014],
        M::OwnServersTrouble,
    ),
    (
        &[
            81004, 81005, 81006, 81007, 81008, 81009, 81010, 81011, 81012,
        ],
        M::SilentSignInFailed,
    ),
    (&[50020, 16003, 90072], M::ForeignAccount),
    (&[500_208, 500_207], M::PrivateAccount),
    (
        &[16000, 16001, 16002, 160_021, 50143, 50197, 50192],
        M::SeveralAccounts,
    ),
    (&[50058], M::NobodySignedIn),
    (&[50074, 50076, 50078, 50158], M::SecondFactorAgain),
    (&[50089], M::PageTooOld),
    // Policies.
    (&[53000, 53001, 530_004], M::ManagedComputer),
    (
        &[50097, 50129, 50155, 135_011, 50187, 700_003],
        M::ComputerEntry,
    ),
    (&[50127], M::ManagedBrowser),
    (&[53003, 530_032], M::ConditionalAccess),
    (&[53002], M::ApprovedApplications),
    (&[530_035], M::SecurityDefaults),
    (&[50131, 50005], M::PlaceNotAllowed),
    (&[53011], M::AccountAtRisk),
    (&[530_034], M::PartnerBlocked),
    // Crossing organizations and clouds.
    (&[50002, 500_021, 500_022], M::NetworkRestricts),
    (&[500_212], M::HomeForbids),
    (&[500_213], M::HostForbids),
    (
        &[
            90038, 90043, 90051, 900_382, 900_432, 900_439, 1_000_104, 50049,
        ],
        M::WrongCloud,
    ),
    // Age, load, faults.
    (
        &[70000, 70008, 700_081, 700_020, 50085, 9_002_341],
        M::Ended,
    ),
    (&[700_082], M::Unused),
    (&[50173, 50132, 50133], M::Withdrawn),
    (&[70043], M::FrequencyReached),
    (&[50013, 500_133], M::ClockWrong),
    (&[90055, 50196], M::TooMany),
    (
        &[
            90090, 90006, 90033, 90024, 90091, 90092, 50000, 50033, 70012, 90012, 90036, 50087,
            50088,
        ],
        M::Fault,
    ),
    // Device code.
    (&[70016], M::CodePending),
    (&[70018, 70019, 90119, 90120, 50134], M::CodeWrong),
];

/// Words of the sign-in by meaning (microsoft-365.md 1.6, 1.10). Other providers use the same ones, so they count only
/// where they stand alone.
pub const WORDS: &[(&[&str], M)] = &[
    (&["consent_required"], M::ApprovalNeeded),
    (&["access_denied", "authorization_declined"], M::Declined),
    (
        &["unauthorized_client", "unauthorized_application"],
        M::ClientIdUnknown,
    ),
    (&["invalid_client"], M::SecretDemanded),
    (&["invalid_tenant"], M::OrganizationUnknown),
    (&["invalid_instance"], M::WrongCloud),
    (&["invalid_resource"], M::ServiceOff),
    (&["invalid_scope"], M::PermissionNotListed),
    (
        &[
            "invalid_request",
            "unsupported_grant_type",
            "unsupported_response_type",
        ],
        M::RequestWrong,
    ),
    (&["interaction_required"], M::FinishOnPage),
    (&["login_required"], M::NobodySignedIn),
    (
        &["basic_action", "insufficient_claims", "InteractionRequired"],
        M::SecondFactorAgain,
    ),
    (&["additional_action", "message_only"], M::ConditionalAccess),
    (&["user_password_expired"], M::PasswordEnded),
    (&["invalid_grant", "bad_token"], M::Ended),
    (&["TokenIssuedBeforeRevocationTimestamp"], M::Withdrawn),
    (&["temporarily_unavailable"], M::Unavailable),
    (&["server_error"], M::Fault),
    (&["authorization_pending", "slow_down"], M::CodePending),
    (&["bad_verification_code", "expired_token"], M::CodeWrong),
];

/// Sentences by meaning, in lower case: only a part of each counts, because Microsoft may rephrase them.
pub const SENTENCES: &[(&str, M)] = &[
    ("access to odata is disabled", M::MailboxPolicy),
    ("ews is disabled", M::EwsOff),
    ("ews is blocked by policy", M::EwsBlocked),
];

/// Words of Microsoft Graph, and numbers of Exchange Online about tokens, by meaning.
pub const GRAPH: &[(&[&str], M)] = &[
    (&["InvalidAuthenticationToken"], M::Ended),
    (&["Authorization_RequestDenied"], M::DirectoryRefused),
    (&["ErrorAccessDenied", "accessDenied"], M::MailboxRefused),
    (
        &[
            "MailboxNotEnabledForRESTAPI",
            "MailboxNotSupportedForRESTAPI",
        ],
        M::NoMailbox,
    ),
    (
        &["Request_ResourceNotFound", "ErrorInvalidUser"],
        M::UserUnknown,
    ),
    (
        &["ErrorItemNotFound", "ResourceNotFound", "itemNotFound"],
        M::NotThere,
    ),
    (
        &[
            "ErrorInvalidRequest",
            "RequestBroker--ParseUri",
            "BadRequest",
            "2000003",
            "2000004",
        ],
        M::NotUnderstood,
    ),
    (
        &[
            "ApplicationThrottled",
            "TooManyRequests",
            "activityLimitReached",
            "MailboxConcurrency",
        ],
        M::TooMany,
    ),
    (
        &[
            "serviceNotAvailable",
            "ServiceUnavailable",
            "MailboxStoreUnavailable",
            "UnknownError",
            "ErrorIrresolvableConflict",
        ],
        M::Unavailable,
    ),
];
