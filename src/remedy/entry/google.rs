//! Outcomes that Google's world says in its own words.

use super::{Entry, entry};
use crate::check::Outcome;
use crate::remedy::Button::{
    AskAgain, CopyClientId, CopyDetails, OpenConsole, OtherAccount, OwnRegistration, TryAgain,
};
use crate::remedy::Who;

/// Where an administrator says which applications are trusted.
const APPS: &str = "https://admin.google.com/ac/owl/list?tab=configuredApps";
/// Where an administrator switches services on.
const SERVICES: &str = "https://admin.google.com/ac/appslist/core";
/// Where clients are made.
const CLIENTS: &str = "https://console.cloud.google.com/auth/clients";

/// The entry for an outcome.
pub(super) fn own(outcome: Outcome) -> Option<Entry> {
    rights(outcome)
        .or_else(|| registration(outcome))
        .map(Entry::google)
}

fn rights(outcome: Outcome) -> Option<Entry> {
    let administrator = Who::GoogleAdministrator;
    Some(match outcome {
        Outcome::DeniedByUser => entry(
            Who::You,
            &["advice-start-again", "advice-administrator-does-it"],
            &[TryAgain, OtherAccount, CopyDetails],
        ),
        Outcome::DeniedByAdminPolicy => entry(
            administrator,
            &[
                "advice-google-app-access",
                "advice-google-configure-app",
                "advice-google-trusted",
                "advice-google-wait",
            ],
            &[
                CopyClientId,
                OpenConsole(APPS),
                TryAgain,
                OtherAccount,
                CopyDetails,
            ],
        )
        .link(APPS),
        Outcome::ScopesMissing => entry(
            Who::You,
            &["advice-tick-all"],
            &[AskAgain, OtherAccount, CopyDetails],
        ),
        Outcome::NotAnAdministrator => entry(
            administrator,
            &["advice-administrator-account", "advice-google-users-right"],
            &[OtherAccount, TryAgain, CopyDetails],
        ),
        Outcome::ServiceDisabled => entry(
            administrator,
            &["advice-google-service-on", "advice-start-again"],
            &[TryAgain, OpenConsole(SERVICES), CopyDetails],
        ),
        _ => return None,
    })
}

fn registration(outcome: Outcome) -> Option<Entry> {
    let buttons = &[OwnRegistration, OpenConsole(CLIENTS), TryAgain, CopyDetails];
    Some(match outcome {
        Outcome::ClientIdMissing => entry(
            Who::You,
            &["advice-google-client", "advice-google-secret"],
            &[OwnRegistration, OpenConsole(CLIENTS)],
        ),
        Outcome::ClientIdUnknown => entry(
            Who::You,
            &[
                "advice-compare-client-id",
                "advice-google-client",
                "advice-registration-owner",
            ],
            buttons,
        ),
        Outcome::RedirectNotRegistered | Outcome::RegistrationIncomplete => entry(
            Who::You,
            &["advice-google-client", "advice-registration-owner"],
            buttons,
        ),
        Outcome::AppDisabled => entry(
            Who::You,
            &["advice-registration-owner", "advice-google-client"],
            buttons,
        ),
        Outcome::NotAssigned => entry(
            Who::You,
            &["advice-registration-owner", "advice-other-account"],
            &[OtherAccount, TryAgain, CopyDetails],
        ),
        _ => return None,
    })
}
