//! What Microsoft's numbers tell beyond the outcome.

use crate::check::{Failure, Outcome, System};

use super::{NOTHING, Special, special, why};
use crate::microsoft365::number::Meaning as M;
use crate::remedy::entry::{ENTRA, MICROSOFT_ADMIN, MICROSOFT_NUMBERS};
use crate::remedy::{Button, Who};

/// The words for a meaning; nothing where those of its outcome are enough.
pub(super) fn of(meaning: M) -> Special {
    consent(meaning)
        .or_else(|| request(meaning))
        .or_else(|| account(meaning))
        .or_else(|| policy(meaning))
        .or_else(|| graph(meaning))
        .unwrap_or(NOTHING)
}

/// *Return to the application* on the page that wants an administrator: it comes back without a number, while Cancel on a
/// page that could be accepted has one (microsoft-365.md 2.1 D).
pub(super) fn left(failure: &Failure) -> Option<Special> {
    let left = failure.outcome == Outcome::DeniedByUser
        && failure.system == Some(System::Microsoft365)
        && failure.number.is_none()
        && failure
            .get("suberror")
            .is_some_and(|word| word.eq_ignore_ascii_case("cancel"));
    left.then(|| {
        special(
            "cause-left-at-approval",
            &[
                "advice-send-approval-link",
                "advice-tick-organization",
                "advice-last-page-may-fail",
                "advice-come-back",
            ],
        )
        .who(Who::MicrosoftAdministrator)
        .buttons(&[
            Button::AdminConsentLink,
            Button::AdministratorPath,
            Button::TryAgain,
            Button::OtherAccount,
            Button::CopyDetails,
        ])
    })
}

fn consent(meaning: M) -> Option<Special> {
    Some(match meaning {
        M::ApprovalRequested => special(
            "cause-approval-requested",
            &[
                "advice-review-requests",
                "advice-send-approval-link",
                "advice-tick-organization",
                "advice-come-back",
            ],
        ),
        M::RiskyApplication => why("cause-risky-application"),
        M::PartnerCannotApprove => special(
            "cause-partner-cannot-approve",
            &[
                "advice-customer-administrator",
                "advice-send-approval-link",
                "advice-tick-organization",
                "advice-come-back",
            ],
        ),
        M::OrganizationUnmanaged => special(
            "cause-organization-unmanaged",
            &["advice-prove-domain", "advice-start-again"],
        )
        .who(Who::You)
        .buttons(&[
            Button::OpenConsole(MICROSOFT_ADMIN),
            Button::TryAgain,
            Button::CopyDetails,
        ]),
        M::NoRightToApprove => why("cause-no-right-to-approve"),
        M::MicrosoftsOwnClientId => special(
            "cause-microsofts-own-client-id",
            &["advice-own-registration", "advice-registration-owner"],
        ),
        M::PermissionNotListed => special(
            "cause-permission-not-listed",
            &["advice-add-permissions", "advice-registration-owner"],
        ),
        M::Misconfigured => special(
            "cause-misconfigured",
            &[
                "advice-administrator-does-it",
                "advice-add-permissions",
                "advice-compare-client-id",
            ],
        )
        .buttons(&[
            Button::AdministratorPath,
            Button::AdminConsentLink,
            Button::OwnRegistration,
            Button::CopyDetails,
        ]),
        M::JustRemoved => special(
            "cause-just-removed",
            &[
                "advice-wait-until",
                "advice-delete-for-good",
                "advice-start-again",
            ],
        ),
        M::NotSubscribed => special(
            "cause-not-subscribed",
            &["advice-check-licences", "advice-start-again"],
        ),
        M::ServiceAddressUnknown => special(
            "cause-service-address-unknown",
            &["advice-hybrid-addresses", "advice-compare-addresses"],
        )
        .who(Who::ExchangeAdministrator),
        M::Blocked => why("cause-blocked"),
        _ => return None,
    })
}

fn request(meaning: M) -> Option<Special> {
    Some(match meaning {
        M::OneOrganizationOnly => special(
            "cause-one-organization-only",
            &["advice-enter-organization", "advice-register-multitenant"],
        )
        .buttons(&[
            Button::OtherOrganization,
            Button::OwnRegistration,
            Button::CopyDetails,
        ]),
        M::WorkAccountsOnly => special(
            "cause-work-accounts-only",
            &["advice-other-account", "advice-private-window-account"],
        ),
        M::OrganizationUnclear => special(
            "cause-organization-unclear",
            &["advice-full-user-name", "advice-enter-organization"],
        ),
        M::RequestWrong => special(
            "cause-request-wrong",
            &["advice-start-again", "advice-registration-owner"],
        ),
        M::OutOfOrder => special(
            "cause-out-of-order",
            &[
                "advice-start-again",
                "advice-newest-page",
                "advice-send-details",
            ],
        ),
        M::AttemptsCrossed => special(
            "cause-attempts-crossed",
            &["advice-close-old-pages", "advice-start-again"],
        ),
        M::WrongPlatform => special(
            "cause-wrong-platform",
            &["advice-register-public", "advice-registration-owner"],
        ),
        M::SecretDemanded => special(
            "cause-secret-demanded",
            &["advice-register-public", "advice-registration-owner"],
        ),
        M::SecretUnwanted => special("cause-secret-unwanted", &["advice-registration-owner"]),
        M::SecretWrong => special(
            "cause-secret-wrong",
            &["advice-register-public", "advice-registration-owner"],
        ),
        M::PageTooOld => why("cause-page-too-old"),
        M::Unused => why("cause-unused"),
        M::Withdrawn => why("cause-withdrawn"),
        M::FrequencyReached => special(
            "cause-frequency-reached",
            &["advice-sign-in-again", "advice-frequency-exception"],
        ),
        M::ClockWrong => why("cause-clock-wrong"),
        M::CodePending => special(
            "cause-code-pending",
            &["advice-enter-code", "advice-start-again"],
        ),
        M::CodeWrong => special("cause-code-wrong", &["advice-start-again"]),
        M::RequestFamily => why("cause-family-request").link(MICROSOFT_NUMBERS),
        _ => return None,
    })
}

fn account(meaning: M) -> Option<Special> {
    let administrator = Who::MicrosoftAdministrator;
    Some(match meaning {
        M::PasswordWrong => special(
            "cause-password-wrong",
            &["advice-check-password", "advice-ask-help-desk"],
        ),
        M::InputWrong => special(
            "cause-input-wrong",
            &["advice-check-spelling", "advice-follow-page"],
        ),
        M::AccountUnknown => special(
            "cause-account-unknown",
            &[
                "advice-check-spelling",
                "advice-accept-invitation",
                "advice-other-account",
            ],
        ),
        M::Locked => special(
            "cause-locked",
            &[
                "advice-wait-until",
                "advice-other-network",
                "advice-sign-in-log",
            ],
        ),
        M::PasswordEnded => special(
            "cause-password-ended",
            &["advice-change-password", "advice-start-again"],
        ),
        M::AccountDisabled => special(
            "cause-account-disabled",
            &["advice-enable-account", "advice-other-account"],
        )
        .who(administrator),
        M::FinishOnPage => special(
            "cause-finish-on-page",
            &["advice-follow-page", "advice-start-again"],
        ),
        M::SecondFactorMissing => special(
            "cause-second-factor-missing",
            &[
                "advice-follow-page",
                "advice-from-company-network",
                "advice-start-again",
            ],
        ),
        M::SecondFactorAgain => special(
            "cause-second-factor-again",
            &["advice-sign-in-again", "advice-no-service-account"],
        ),
        M::OutsideHours => special(
            "cause-outside-hours",
            &["advice-allowed-hours", "advice-ask-help-desk"],
        ),
        M::OwnSignInService => special(
            "cause-own-sign-in-service",
            &["advice-ask-sign-in-service", "advice-send-details"],
        )
        .who(administrator),
        M::OwnServersTrouble => {
            special("cause-own-servers-trouble", &["advice-check-agent"]).who(administrator)
        }
        M::SilentSignInFailed => special(
            "cause-silent-sign-in-failed",
            &["advice-follow-page", "advice-start-again"],
        ),
        M::ForeignAccount => why("cause-foreign-account"),
        M::PrivateAccount => special(
            "cause-private-account",
            &["advice-other-account", "advice-private-window-account"],
        ),
        M::SeveralAccounts => special(
            "cause-several-accounts",
            &["advice-other-account", "advice-private-window-account"],
        ),
        M::NobodySignedIn => why("cause-nobody-signed-in"),
        M::AccountFamily => why("cause-family-account").link(MICROSOFT_NUMBERS),
        M::OwnServersFamily => special(
            "cause-family-own-servers",
            &["advice-check-agent", "advice-ask-help-desk"],
        )
        .who(administrator)
        .link(MICROSOFT_NUMBERS),
        _ => return None,
    })
}

fn policy(meaning: M) -> Option<Special> {
    let network: &[Button] = &[Button::TryAgain, Button::OtherAccount, Button::CopyDetails];
    Some(match meaning {
        M::ComputerEntry => special(
            "cause-computer-entry",
            &[
                "advice-rejoin-computer",
                "advice-managed-browser",
                "advice-exception",
            ],
        ),
        M::ManagedBrowser => special(
            "cause-managed-browser",
            &["advice-managed-browser", "advice-exception"],
        ),
        M::ConditionalAccess => why("cause-conditional-access"),
        M::ApprovedApplications => special(
            "cause-approved-applications",
            &["advice-exception", "advice-managed-computer"],
        ),
        M::SecurityDefaults => special(
            "cause-security-defaults",
            &["advice-follow-page", "advice-sign-in-again"],
        )
        .who(Who::You),
        M::PlaceNotAllowed => why("cause-place-not-allowed"),
        M::AccountAtRisk => special(
            "cause-account-at-risk",
            &["advice-clear-risk", "advice-other-account"],
        ),
        M::PartnerBlocked => {
            special("cause-partner-blocked", &["advice-customer-administrator"]).who(Who::You)
        }
        M::NetworkRestricts => special(
            "cause-network-restricts",
            &["advice-allow-organization", "advice-other-network"],
        )
        .who(Who::NetworkTeam)
        .buttons(network),
        M::HomeForbids => {
            special("cause-home-forbids", &["advice-cross-tenant-access"]).buttons(&[
                Button::OpenConsole(ENTRA),
                Button::TryAgain,
                Button::OtherAccount,
                Button::CopyDetails,
            ])
        }
        M::HostForbids => {
            special("cause-host-forbids", &["advice-cross-tenant-access"]).buttons(network)
        }
        M::PolicyFamily => why("cause-family-policy").link(MICROSOFT_NUMBERS),
        M::ConsentFamily => why("cause-family-consent").link(MICROSOFT_NUMBERS),
        M::ServiceFamily => special(
            "cause-family-service",
            &[
                "advice-wait-until",
                "advice-read-about-number",
                "advice-send-details",
            ],
        )
        .link(MICROSOFT_NUMBERS),
        M::NotListed => special(
            "cause-number-not-listed",
            &[
                "advice-wait-until",
                "advice-read-about-number",
                "advice-send-details",
            ],
        )
        .link(MICROSOFT_NUMBERS),
        _ => return None,
    })
}

fn graph(meaning: M) -> Option<Special> {
    Some(match meaning {
        M::UserUnknown => special(
            "cause-user-unknown",
            &[
                "advice-check-spelling",
                "advice-assign-licence",
                "advice-other-account",
            ],
        ),
        M::MailboxRefused => why("cause-mailbox-refused"),
        M::MailboxPolicy => special(
            "cause-mailbox-policy",
            &["advice-application-access-policy", "advice-exception"],
        )
        .who(Who::ExchangeAdministrator),
        M::DirectoryRefused => why("cause-directory-refused"),
        M::NotThere => why("cause-not-there"),
        M::EwsOff => why("cause-ews-off"),
        M::EwsBlocked => why("cause-ews-blocked"),
        M::NotUnderstood => special(
            "cause-not-understood",
            &["advice-start-again", "advice-send-details"],
        ),
        _ => return None,
    })
}
