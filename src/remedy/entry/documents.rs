//! What is in the way of documents, or only to be known about them.

use super::{ENTRA, Entry, SUPEROFFICE_STATUS, entry};
use crate::remedy::Button::{CopyDetails, OpenConsole, OtherAccount, TryAgain};
use crate::remedy::Who;

/// Where files and shared drives of Google are.
const DRIVE: &str = "https://drive.google.com/";

pub(super) const NOT_ACTIVATED: Entry = entry(
    Who::SuperOfficeAdministrator,
    &["advice-come-back"],
    &[TryAgain, CopyDetails],
);
pub(super) const RETIRED: Entry = entry(
    Who::SuperOfficeAdministrator,
    &["advice-ask-about-move", "advice-support-case"],
    &[TryAgain, CopyDetails],
);
pub(super) const PLUGIN_FAILED: Entry = entry(
    Who::SuperOfficeAdministrator,
    &[
        "advice-start-again",
        "advice-check-status-page",
        "advice-support-case",
    ],
    &[TryAgain, OpenConsole(SUPEROFFICE_STATUS), CopyDetails],
)
.link(SUPEROFFICE_STATUS);
pub(super) const TEMPLATES_ELSEWHERE: Entry = entry(
    Who::SuperOfficeAdministrator,
    &["advice-templates-place", "advice-come-back"],
    &[TryAgain, CopyDetails],
);
pub(super) const QUOTE_TEMPLATES_UNSUPPORTED: Entry = entry(
    Who::SuperOfficeAdministrator,
    &["advice-come-back"],
    &[TryAgain, CopyDetails],
);
pub(super) const USER_DOMAINS_DIFFER: Entry = entry(
    Who::SuperOfficeAdministrator,
    &["advice-check-spelling", "advice-come-back"],
    &[TryAgain, CopyDetails],
);
pub(super) const USER_NAMES_DIFFER: Entry = entry(
    Who::SuperOfficeAdministrator,
    &["advice-check-spelling", "advice-come-back"],
    &[TryAgain, CopyDetails],
);
pub(super) const PLACE_MISSING: Entry = entry(
    Who::You,
    &["advice-check-spelling", "advice-other-account"],
    &[TryAgain, OtherAccount, CopyDetails],
);
pub(super) const PLACE_DENIED: Entry = entry(
    Who::You,
    &["advice-other-account", "advice-ask-help-desk"],
    &[TryAgain, OtherAccount, CopyDetails],
);
/// In SharePoint: who signs in to look is the person of the connection, and nobody else (microsoft-365.md 5).
pub(super) const PLACE_MISSING_IN_SHAREPOINT: Entry = entry(
    Who::You,
    &["advice-check-spelling", "advice-ask-help-desk"],
    &[TryAgain, CopyDetails],
);
pub(super) const PLACE_DENIED_IN_SHAREPOINT: Entry = entry(
    Who::You,
    &["advice-ask-help-desk", "advice-come-back"],
    &[TryAgain, CopyDetails],
);
pub(super) const APP_MISSING: Entry = entry(
    Who::MicrosoftAdministrator,
    &["advice-enterprise-app-properties", "advice-come-back"],
    &[TryAgain, OpenConsole(ENTRA), CopyDetails],
);
pub(super) const USER_NOT_DEDICATED: Entry = entry(
    Who::You,
    &["advice-other-account"],
    &[OtherAccount, CopyDetails],
);
pub(super) const SHARED_DRIVE_MISSING: Entry = entry(
    Who::GoogleAdministrator,
    &["advice-other-account", "advice-come-back"],
    &[TryAgain, OtherAccount, OpenConsole(DRIVE), CopyDetails],
);
pub(super) const DRIVE_FULL: Entry = entry(
    Who::GoogleAdministrator,
    &["advice-other-account", "advice-come-back"],
    &[TryAgain, OtherAccount, OpenConsole(DRIVE), CopyDetails],
);
pub(super) const DOMAIN_NOT_AT_GOOGLE: Entry = entry(
    Who::SuperOfficeAdministrator,
    &["advice-check-spelling", "advice-come-back"],
    &[TryAgain, CopyDetails],
);
pub(super) const FOLDER_AMBIGUOUS: Entry = entry(
    Who::You,
    &["advice-correct-entry"],
    &[TryAgain, OpenConsole(DRIVE), CopyDetails],
);
