//! The lists themselves: the commonest first.

use super::{Choice, Means};
use crate::check::Outcome;

const fn outcome(code: &'static str, outcome: Outcome, phrases: &'static [&'static str]) -> Choice {
    Choice {
        code,
        means: Means::Outcome(outcome),
        phrases,
    }
}

const fn number(
    code: &'static str,
    outcome: Outcome,
    number: &'static str,
    phrases: &'static [&'static str],
) -> Choice {
    Choice {
        code,
        means: Means::Number(outcome, number),
        phrases,
    }
}

const NEED_ADMIN_APPROVAL: Choice = outcome(
    "need-admin-approval",
    Outcome::AdminConsentNeeded,
    &["need admin approval"],
);
const CANNOT_ACCESS: Choice = outcome(
    "cannot-access-right-now",
    Outcome::DeniedByAdminPolicy,
    &[
        "cannot access this right now",
        "can't access this right now",
    ],
);
const CANT_GET_THERE: Choice = outcome(
    "cant-get-there-from-here",
    Outcome::DevicePolicy,
    &["can't get there from here"],
);
const CANNOT_REACH: Choice = outcome(
    "cannot-reach-this-page",
    Outcome::NoAnswer,
    &[
        "refused to connect",
        "can't be reached",
        "can't reach this page",
        "unable to connect",
        "cannot connect",
        "err_connection",
    ],
);
const BLANK: Choice = outcome("blank-page", Outcome::NoAnswer, &[]);
const CLOSED: Choice = outcome(
    "closed-but-waiting",
    Outcome::NoAnswer,
    &[
        "close this window",
        "close this tab",
        "return to synchronizer setup",
    ],
);
const WRONG_ACCOUNT: Choice = outcome("wrong-account", Outcome::WrongAccount, &[]);
const ERROR_NUMBER: Choice = Choice {
    code: "error-number",
    means: Means::Ask,
    phrases: &[],
};

/// Microsoft's sign-in and permission pages.
pub(super) const MICROSOFT365: &[Choice] = &[
    NEED_ADMIN_APPROVAL,
    number(
        "approval-required",
        Outcome::AdminConsentNeeded,
        "AADSTS90095",
        &["approval required", "request approval"],
    ),
    CANNOT_ACCESS,
    CANT_GET_THERE,
    WRONG_ACCOUNT,
    CANNOT_REACH,
    BLANK,
    CLOSED,
    ERROR_NUMBER,
];

/// Microsoft's page for administrators: nobody can ask for approval there.
pub(super) const MICROSOFT365_CONSENT: &[Choice] = &[
    NEED_ADMIN_APPROVAL,
    CANNOT_ACCESS,
    CANT_GET_THERE,
    WRONG_ACCOUNT,
    CANNOT_REACH,
    BLANK,
    CLOSED,
    ERROR_NUMBER,
];

/// SuperOffice's sign-in pages.
pub(super) const SUPEROFFICE: &[Choice] = &[
    outcome(
        "no-access",
        Outcome::NotAnAdministrator,
        &["does not have access"],
    ),
    number(
        "not-approved",
        Outcome::AdminConsentNeeded,
        "NoError",
        &["authorization error: ()"],
    ),
    number(
        "needs-reapproval",
        Outcome::AdminConsentNeeded,
        "NeedsReapproval",
        &[],
    ),
    outcome(
        "technical-error",
        Outcome::RedirectNotRegistered,
        &["technical error"],
    ),
    number(
        "invalid-redirect",
        Outcome::RedirectNotRegistered,
        "InvalidRedirectUrl",
        &[],
    ),
    number("revoked", Outcome::AppDisabled, "Revoked", &[]),
    number("expired", Outcome::AppDisabled, "Expired", &[]),
    number("denied", Outcome::DeniedByAdminPolicy, "Denied", &[]),
    WRONG_ACCOUNT,
    CANNOT_REACH,
    BLANK,
    CLOSED,
    ERROR_NUMBER,
];

/// Google's sign-in and consent pages (google.md 3.4).
pub(super) const GOOGLE: &[Choice] = &[
    number(
        "blocked-by-administrator",
        Outcome::DeniedByAdminPolicy,
        "admin_policy_enforced",
        &["restricted by policies", "blocked on your domain"],
    ),
    outcome(
        "not-verified",
        Outcome::RegistrationIncomplete,
        &[
            "hasn't verified this app",
            "this app is blocked",
            "temporarily disabled for this app",
        ],
    ),
    number(
        "within-organization",
        Outcome::WrongAccount,
        "org_internal",
        &["within its organization"],
    ),
    number(
        "advanced-protection",
        Outcome::DeniedByAdminPolicy,
        "policy_enforced",
        &["advanced protection"],
    ),
    number(
        "invalid-request",
        Outcome::TokenRefused,
        "invalid_request",
        &["invalid request"],
    ),
    Choice {
        code: "boxes-to-tick",
        means: Means::Hint(Outcome::ScopesMissing, "page-hint-boxes-to-tick"),
        phrases: &["select all"],
    },
    CANNOT_REACH,
    WRONG_ACCOUNT,
    BLANK,
    CLOSED,
    ERROR_NUMBER,
];
