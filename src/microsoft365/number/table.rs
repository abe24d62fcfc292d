//! The numbers themselves (`microsoft-365.md` 2.6 and 3.6), grouped by meaning.

use super::Meaning::{self, *};

/// Numbers of the sign-in by meaning; each number stands in one group.
pub const ALL: &[(&[u32], Meaning)] = &[
    // Consent, approval, permissions.
    (&[65001, 90094], ApprovalNeeded),
    (&[90095], ApprovalRequested),
    (&[900_941, 900_981], RiskyApplication),
    (&[90099], PartnerCannotApprove),
    (&[90093], NoRightToApprove),
    (&[65004], Declined),
    (&[65002], MicrosoftsOwnClientId),
    (
        &[65005, 650_053, 650_057, 90008, 70011, 28002, 28003],
        PermissionNotListed,
    ),
    (&[650_056], Misconfigured),
    (&[650_051], JustRemoved),
    (&[650_052], NotSubscribed),
    (&[650_054, 50001, 500_014], ServiceOff),
    (&[500_011], ServiceAddressUnknown),
    (&[50105], NotAssigned),
    (&[7_000_112, 70001], Disabled),
    (&[1_000_031], Blocked),
    // Registration and request.
    (&[50011, 500_113, 900_971, 70004], WayBackNotRegistered),
    (&[700_016, 700_011], ClientIdUnknown),
    (&[50194, 90130, 90124, 9_001_023], OneOrganizationOnly),
    (&[9_002_332], WorkAccountsOnly),
    (&[90002], OrganizationUnknown),
    (&[90019, 50059, 50128], OrganizationUnclear),
    (
        &[
            90009, 90102, 90014, 900_144, 90015, 90056, 901_002, 700_022, 700_023, 50147, 501_491,
            9_002_325, 70003, 70005, 70007, 700_054, 51000,
        ],
        RequestWrong,
    ),
    (
        &[90023, 90004, 90100, 90117, 90121, 9_002_313, 900_561],
        OutOfOrder,
    ),
    (&[501_481, 54005, 700_005], AttemptsCrossed),
    (&[9_002_326, 9_002_327, 700_084], WrongPlatform),
    (&[7_000_218], SecretDemanded),
    (&[700_025], SecretUnwanted),
    (&[7_000_215, 70002, 7_000_222, 700_027, 50012], SecretWrong),
    // The account.
    (&[50126, 50064, 50056], PasswordWrong),
    (&[90013], InputWrong),
    (&[50034, 51004, 50014], AccountUnknown),
    (&[50053], Locked),
    (&[50055, 50144, 50135], PasswordEnded),
    (&[50057, 500_571], AccountDisabled),
    (&[50125, 50140, 50199], FinishOnPage),
    (&[50072, 50079, 53004, 53010], SecondFactorMissing),
    (&[80012], OutsideHours),
    (
        &[
            90123, 50107, 20001, 20012, 20033, 40008, 40009, 40010, 40011, 40012, 40013, 40014,
            40015,
        ],
        OwnSignInService,
    ),
    (
        &[80001, 80002, 80005, 80007, 80010, 80013, 80014],
        OwnServersTrouble,
    ),
    (
        &[
            81004, 81005, 81006, 81007, 81008, 81009, 81010, 81011, 81012,
        ],
        SilentSignInFailed,
    ),
    (&[50020, 16003, 90072], ForeignAccount),
    (&[500_208, 500_207], PrivateAccount),
    (
        &[16000, 16001, 16002, 160_021, 50143, 50197, 50192],
        SeveralAccounts,
    ),
    (&[50058], NobodySignedIn),
    (&[50074, 50076, 50078, 50158], SecondFactorAgain),
    (&[50089], PageTooOld),
    // Policies.
    (&[53000, 53001, 530_004], ManagedComputer),
    (
        &[50097, 50129, 50155, 135_011, 50187, 700_003],
        ComputerEntry,
    ),
    (&[50127], ManagedBrowser),
    (&[53003, 530_032], ConditionalAccess),
    (&[53002], ApprovedApplications),
    (&[530_035], SecurityDefaults),
    (&[50131, 50005], PlaceNotAllowed),
    (&[53011], AccountAtRisk),
    (&[530_034], PartnerBlocked),
    // Crossing organizations and clouds.
    (&[50002, 500_021, 500_022], NetworkRestricts),
    (&[500_212], HomeForbids),
    (&[500_213], HostForbids),
    (
        &[
            90038, 90043, 90051, 900_382, 900_432, 900_439, 1_000_104, 50049,
        ],
        WrongCloud,
    ),
    // Age, load, faults.
    (&[70000, 70008, 700_081, 700_020, 50085, 9_002_341], Ended),
    (&[700_082], Unused),
    (&[50173, 50132, 50133], Withdrawn),
    (&[70043], FrequencyReached),
    (&[50013, 500_133], ClockWrong),
    (&[90055, 50196], TooMany),
    (
        &[
            90090, 90006, 90033, 90024, 90091, 90092, 50000, 50033, 70012, 90012, 90036, 50087,
            50088,
        ],
        Fault,
    ),
    // Device code.
    (&[70016], CodePending),
    (&[70018, 70019, 90119, 90120, 50134], CodeWrong),
];

/// Words of Microsoft Graph by meaning.
pub const GRAPH: &[(&[&str], Meaning)] = &[
    (&["InvalidAuthenticationToken"], Ended),
    (&["Authorization_RequestDenied"], DirectoryRefused),
    (&["ErrorAccessDenied", "accessDenied"], MailboxRefused),
    (
        &[
            "MailboxNotEnabledForRESTAPI",
            "MailboxNotSupportedForRESTAPI",
        ],
        NoMailbox,
    ),
    (
        &["Request_ResourceNotFound", "ErrorInvalidUser"],
        UserUnknown,
    ),
    (
        &["ErrorItemNotFound", "ResourceNotFound", "itemNotFound"],
        NotThere,
    ),
    (
        &[
            "ErrorInvalidRequest",
            "RequestBroker--ParseUri",
            "BadRequest",
        ],
        NotUnderstood,
    ),
    (
        &[
            "ApplicationThrottled",
            "TooManyRequests",
            "activityLimitReached",
        ],
        TooMany,
    ),
    (
        &[
            "serviceNotAvailable",
            "ServiceUnavailable",
            "MailboxStoreUnavailable",
            "UnknownError",
            "ErrorIrresolvableConflict",
        ],
        Unavailable,
    ),
];
