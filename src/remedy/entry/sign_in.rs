//! The way through the browser.

use super::{ENTRA, Entry, MICROSOFT_CONSENT, entry};
use crate::remedy::Button::{
    AdminConsentLink, AdministratorPath, ContinueWithout, CopyDetails, CopyLink, OpenAgain,
    OpenConsole, OtherAccount, OtherOrganization, OwnRegistration, TryAgain,
};
use crate::remedy::Who;

pub(super) const LISTENER_BLOCKED: Entry = entry(
    Who::You,
    &[
        "advice-allow-local",
        "advice-bypass-local",
        "advice-restart-computer",
    ],
    &[TryAgain, CopyDetails],
);
pub(super) const BROWSER_NOT_OPENED: Entry = entry(
    Who::You,
    &["advice-paste-link", "advice-default-browser"],
    &[CopyLink, OpenAgain, TryAgain, CopyDetails],
);
pub(super) const BROWSER_FORCED_HTTPS: Entry = entry(
    Who::You,
    &["advice-https-only-off", "advice-paste-link"],
    &[CopyLink, TryAgain, CopyDetails],
);
pub(super) const ANSWER_INCOMPLETE: Entry = entry(
    Who::You,
    &["advice-private-window", "advice-paste-link"],
    &[TryAgain, CopyLink, CopyDetails],
);
pub(super) const ANSWER_FOREIGN: Entry = entry(
    Who::You,
    &["advice-close-old-pages", "advice-newest-page"],
    &[TryAgain, OpenAgain, CopyDetails],
);
pub(super) const ANSWER_WRONG_ISSUER: Entry = entry(
    Who::You,
    &[
        "advice-start-again",
        "advice-compare-addresses",
        "advice-send-details",
    ],
    &[TryAgain, CopyDetails],
);
pub(super) const DENIED_BY_USER: Entry = entry(
    Who::You,
    &["advice-accept-all", "advice-administrator-does-it"],
    &[TryAgain, OtherAccount, CopyDetails],
);
pub(super) const DENIED_BY_ADMIN_POLICY: Entry = entry(
    Who::MicrosoftAdministrator,
    &["advice-sign-in-log", "advice-exception"],
    &[TryAgain, OpenConsole(ENTRA), OtherAccount, CopyDetails],
);
pub(super) const ADMIN_CONSENT_NEEDED: Entry = entry(
    Who::MicrosoftAdministrator,
    &[
        "advice-send-approval-link",
        "advice-tick-organization",
        "advice-last-page-may-fail",
        "advice-come-back",
    ],
    &[
        AdminConsentLink,
        AdministratorPath,
        TryAgain,
        OtherAccount,
        CopyDetails,
    ],
)
.link(MICROSOFT_CONSENT);
pub(super) const DEVICE_POLICY: Entry = entry(
    Who::MicrosoftAdministrator,
    &[
        "advice-managed-computer",
        "advice-managed-browser",
        "advice-exception",
    ],
    &[TryAgain, CopyLink, OpenConsole(ENTRA), CopyDetails],
);
pub(super) const SCOPES_MISSING: Entry = entry(
    Who::You,
    &["advice-accept-all", "advice-administrator-does-it"],
    &[
        TryAgain,
        AdministratorPath,
        AdminConsentLink,
        ContinueWithout,
        CopyDetails,
    ],
);
pub(super) const WRONG_ACCOUNT: Entry = entry(
    Who::You,
    &[
        "advice-other-account",
        "advice-private-window-account",
        "advice-other-organization",
    ],
    &[OtherAccount, CopyLink, OtherOrganization, CopyDetails],
);
pub(super) const NOT_AN_ADMINISTRATOR: Entry = entry(
    Who::MicrosoftAdministrator,
    &["advice-administrator-account", "advice-send-approval-link"],
    &[OtherAccount, AdminConsentLink, TryAgain, CopyDetails],
);
pub(super) const ACCOUNT_PROBLEM: Entry = entry(
    Who::You,
    &[
        "advice-follow-page",
        "advice-ask-help-desk",
        "advice-start-again",
    ],
    &[TryAgain, OtherAccount, CopyDetails],
);
pub(super) const NO_ANSWER: Entry = entry(
    Who::You,
    &[
        "advice-start-again",
        "advice-private-window",
        "advice-paste-link",
        "advice-allow-local",
    ],
    &[TryAgain, CopyLink, CopyDetails],
);
pub(super) const TIME_OUT: Entry = entry(
    Who::You,
    &["advice-start-again", "advice-say-what-page-says"],
    &[TryAgain, CopyDetails],
);
pub(super) const CANCELLED: Entry = entry(Who::You, &["advice-start-again"], &[TryAgain]);
pub(super) const SIGN_IN_AGAIN: Entry = entry(
    Who::You,
    &["advice-sign-in-again"],
    &[TryAgain, OtherAccount, CopyDetails],
);
pub(super) const TOKEN_REFUSED: Entry = entry(
    Who::You,
    &["advice-start-again", "advice-registration-owner"],
    &[TryAgain, OwnRegistration, CopyDetails],
);
pub(super) const TOKEN_INVALID: Entry = entry(
    Who::You,
    &[
        "advice-start-again",
        "advice-check-clock",
        "advice-send-details",
    ],
    &[TryAgain, CopyDetails],
);
