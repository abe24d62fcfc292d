//! Registration, tenants and organizations, and outcomes that one system says in its own words.

use super::{
    ENTRA, Entry, MICROSOFT_ADMIN, MICROSOFT_CONSENT, MICROSOFT_REGISTRATION, SUPEROFFICE_PORTAL,
    SUPEROFFICE_STATUS, entry,
};
use crate::check::{Outcome, System};
use crate::remedy::Button::{
    AdminConsentLink, AdministratorPath, ContinueWithout, CopyDetails, CopyLink, OpenConsole,
    OtherAccount, OtherOrganization, OwnRegistration, TryAgain,
};
use crate::remedy::Who;

pub(super) const CLIENT_ID_MISSING: Entry =
    entry(Who::You, &["advice-own-registration"], &[OwnRegistration]);
pub(super) const CLIENT_ID_UNKNOWN: Entry = entry(
    Who::You,
    &[
        "advice-compare-client-id",
        "advice-other-organization",
        "advice-registration-owner",
    ],
    &[OwnRegistration, OtherOrganization, TryAgain, CopyDetails],
);
pub(super) const REDIRECT_NOT_REGISTERED: Entry = entry(
    Who::You,
    &["advice-registration-owner", "advice-compare-client-id"],
    &[OwnRegistration, TryAgain, CopyDetails],
);
pub(super) const REGISTRATION_INCOMPLETE: Entry = entry(
    Who::You,
    &["advice-registration-owner", "advice-compare-client-id"],
    &[OwnRegistration, TryAgain, CopyDetails],
);
pub(super) const APP_DISABLED: Entry = entry(
    Who::MicrosoftAdministrator,
    &["advice-enterprise-app-properties", "advice-start-again"],
    &[TryAgain, OpenConsole(ENTRA), CopyDetails],
);
pub(super) const NOT_ASSIGNED: Entry = entry(
    Who::MicrosoftAdministrator,
    &["advice-assign-user", "advice-assignment-not-required"],
    &[TryAgain, OpenConsole(ENTRA), OtherAccount, CopyDetails],
);
pub(super) const ORGANIZATION_UNKNOWN: Entry = entry(
    Who::You,
    &["advice-check-spelling", "advice-choose-cloud"],
    &[OtherOrganization, TryAgain, CopyDetails],
);
pub(super) const WRONG_CLOUD: Entry = entry(
    Who::You,
    &["advice-choose-cloud", "advice-start-again"],
    &[OtherOrganization, CopyDetails],
);
pub(super) const MAILBOX_MISSING: Entry = entry(
    Who::MicrosoftAdministrator,
    &[
        "advice-assign-licence",
        "advice-oab-day",
        "advice-other-account",
    ],
    &[
        OtherAccount,
        TryAgain,
        OpenConsole(MICROSOFT_ADMIN),
        ContinueWithout,
        CopyDetails,
    ],
);
pub(super) const SERVICE_DISABLED: Entry = entry(
    Who::MicrosoftAdministrator,
    &[
        "advice-check-licences",
        "advice-enable-service",
        "advice-start-again",
    ],
    &[
        TryAgain,
        OpenConsole(MICROSOFT_ADMIN),
        ContinueWithout,
        CopyDetails,
    ],
);

pub(super) const TENANT_IN_MAINTENANCE: Entry = entry(
    Who::You,
    &["advice-wait-until", "advice-check-status-page"],
    &[TryAgain, OpenConsole(SUPEROFFICE_STATUS), CopyDetails],
)
.link(SUPEROFFICE_STATUS);
pub(super) const TENANT_PROVISIONING: Entry = entry(
    Who::You,
    &["advice-wait-until", "advice-support-case"],
    &[TryAgain, CopyDetails],
);
pub(super) const TENANT_MIGRATING: Entry = entry(
    Who::SuperOfficeAdministrator,
    &["advice-ask-about-move"],
    &[TryAgain, OtherOrganization, CopyDetails],
);
pub(super) const TENANT_SUSPENDED: Entry = entry(
    Who::SuperOfficeAdministrator,
    &["advice-superoffice-reactivate"],
    &[TryAgain, OtherOrganization, CopyDetails],
);
pub(super) const TENANT_DELETED: Entry = entry(
    Who::SuperOfficeAdministrator,
    &["advice-check-customer-id", "advice-support-case"],
    &[OtherOrganization, TryAgain, CopyDetails],
);
pub(super) const TENANT_FAILED: Entry = entry(
    Who::SuperOfficeAdministrator,
    &["advice-support-case"],
    &[TryAgain, CopyDetails],
);
pub(super) const TENANT_UNKNOWN: Entry = entry(
    Who::You,
    &[
        "advice-check-customer-id",
        "advice-check-environment",
        "advice-check-status-page",
    ],
    &[
        OtherOrganization,
        TryAgain,
        OpenConsole(SUPEROFFICE_STATUS),
        CopyDetails,
    ],
)
.link(SUPEROFFICE_STATUS);
pub(super) const TENANT_MOVED: Entry = entry(
    Who::You,
    &["advice-start-again", "advice-support-case"],
    &[TryAgain, CopyDetails],
);

/// What one system says in its own words.
pub(super) fn own(outcome: Outcome, system: System) -> Option<Entry> {
    match system {
        System::SuperOffice => superoffice(outcome),
        System::Microsoft365 => microsoft365(outcome),
        System::Exchange => super::exchange::own(outcome),
        System::Google => super::google::own(outcome),
    }
}

fn superoffice(outcome: Outcome) -> Option<Entry> {
    let who = Who::SuperOfficeAdministrator;
    let own = match outcome {
        Outcome::DeniedByUser => entry(
            Who::You,
            &["advice-choose-i-approve", "advice-superoffice-rights"],
            &[TryAgain, OtherAccount, CopyDetails],
        ),
        Outcome::DeniedByAdminPolicy => entry(
            who,
            &[
                "advice-superoffice-authorization",
                "advice-registration-owner",
            ],
            &[TryAgain, OtherAccount, CopyDetails],
        ),
        Outcome::AdminConsentNeeded => entry(
            who,
            &["advice-superoffice-approves", "advice-superoffice-rights"],
            &[TryAgain, OtherAccount, CopyDetails],
        ),
        Outcome::NotAnAdministrator => entry(
            who,
            &[
                "advice-administrator-account",
                "advice-save-role-twice",
                "advice-superoffice-rights",
            ],
            &[OtherAccount, TryAgain, CopyDetails],
        ),
        Outcome::ScopesMissing => entry(
            who,
            &["advice-superoffice-rights", "advice-other-account"],
            &[OtherAccount, TryAgain, CopyDetails],
        ),
        Outcome::AppDisabled => entry(
            who,
            &[
                "advice-superoffice-authorization",
                "advice-superoffice-approves",
                "advice-registration-owner",
            ],
            &[TryAgain, OtherAccount, CopyDetails],
        ),
        Outcome::RedirectNotRegistered => entry(
            Who::You,
            &[
                "advice-copy-request-id",
                "advice-register-way-back-superoffice",
                "advice-registration-owner",
            ],
            &[OwnRegistration, TryAgain, CopyDetails],
        )
        .link(SUPEROFFICE_PORTAL),
        Outcome::ClientIdUnknown => entry(
            Who::You,
            &[
                "advice-compare-client-id",
                "advice-check-environment",
                "advice-registration-owner",
            ],
            &[OwnRegistration, OtherOrganization, TryAgain, CopyDetails],
        )
        .link(SUPEROFFICE_PORTAL),
        // Only a server of one's own takes passwords and addresses.
        Outcome::AddressWrong => entry(
            Who::You,
            &["advice-take-proposal", "advice-correct-entry"],
            &[TryAgain, CopyDetails],
        ),
        Outcome::EntryWrong => entry(
            Who::You,
            &["advice-correct-entry"],
            &[TryAgain, CopyDetails],
        ),
        Outcome::CredentialsRefused => entry(
            Who::You,
            &["advice-check-password", "advice-before-next-try"],
            &[TryAgain, CopyDetails],
        ),
        Outcome::SchemeUnusable => entry(
            who,
            &["advice-windows-sign-in", "advice-at-the-server"],
            &[TryAgain, CopyDetails],
        ),
        Outcome::WrongAccount => entry(
            Who::You,
            &[
                "advice-choose-company",
                "advice-private-window-account",
                "advice-check-customer-id",
            ],
            &[OtherAccount, OtherOrganization, CopyLink, CopyDetails],
        ),
        _ => return None,
    };
    Some(own.superoffice())
}

fn microsoft365(outcome: Outcome) -> Option<Entry> {
    let own = match outcome {
        Outcome::DeniedByUser => entry(
            Who::You,
            &["advice-accept-all", "advice-administrator-does-it"],
            &[
                TryAgain,
                AdministratorPath,
                AdminConsentLink,
                OtherAccount,
                CopyDetails,
            ],
        ),
        Outcome::AdminConsentNeeded => {
            return Some(super::sign_in::ADMIN_CONSENT_NEEDED.microsoft365());
        }
        // What happened is told in the words of all systems.
        Outcome::DocumentPlaceMissing => {
            return Some(super::documents::PLACE_MISSING_IN_SHAREPOINT);
        }
        Outcome::DocumentPlaceDenied => return Some(super::documents::PLACE_DENIED_IN_SHAREPOINT),
        Outcome::EwsDisabled => super::exchange::EWS_DISABLED_IN_MICROSOFT365,
        Outcome::RedirectNotRegistered | Outcome::RegistrationIncomplete => entry(
            Who::You,
            &["advice-register-public", "advice-registration-owner"],
            &[OwnRegistration, TryAgain, CopyDetails],
        )
        .link(MICROSOFT_REGISTRATION),
        Outcome::ClientIdUnknown => entry(
            Who::You,
            &[
                "advice-other-organization",
                "advice-choose-cloud",
                "advice-administrator-adds-app",
                "advice-registration-owner",
            ],
            &[
                AdminConsentLink,
                OtherOrganization,
                OwnRegistration,
                CopyDetails,
            ],
        )
        .link(MICROSOFT_CONSENT),
        _ => return None,
    };
    Some(own.microsoft365())
}
