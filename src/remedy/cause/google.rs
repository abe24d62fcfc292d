//! What Google's words tell beyond the outcome.

use super::{NOTHING, Special, special, why};
use crate::google::number::Meaning as M;
use crate::remedy::{Button, Who};

/// What helps where an account is of the wrong kind.
pub(super) const OTHER_KIND: &[&str] = &["advice-other-account", "advice-google-kind"];

/// The profile is for a personal account, beside which no other one is taken.
pub(super) const PERSONAL_PROFILE: Special =
    special("cause-google-personal", &["advice-google-kind"]).buttons(&[Button::CopyDetails]);

const SECRET: &[&str] = &["advice-google-secret", "advice-google-client"];

/// Google knows the app, but has not looked at it.
pub(super) const NOT_VERIFIED: Special = special(
    "cause-google-not-verified",
    &["advice-google-advanced", "advice-registration-owner"],
);

/// The words for a meaning; nothing where those of its outcome are enough.
pub(super) fn of(meaning: M) -> Special {
    page(meaning)
        .or_else(|| token(meaning))
        .or_else(|| service(meaning))
        .or_else(|| drive(meaning))
        .unwrap_or(NOTHING)
}

fn page(meaning: M) -> Option<Special> {
    Some(match meaning {
        M::NotConfigured => why("cause-google-not-configured"),
        M::OtherOrganization => special(
            "cause-google-internal",
            &["advice-other-account", "advice-registration-owner"],
        ),
        M::EmbeddedBrowser => special("cause-google-embedded", &["advice-paste-link"]).buttons(&[
            Button::CopyLink,
            Button::TryAgain,
            Button::CopyDetails,
        ]),
        M::RequestWrong => special(
            "cause-google-request",
            &["advice-private-window-account", "advice-google-client"],
        ),
        M::NotForAccount => special("cause-google-not-for-account", OTHER_KIND),
        M::ClientDeleted => why("cause-google-deleted"),
        M::NotVerified => NOT_VERIFIED,
        M::AdvancedProtection => special("cause-google-protected", &["advice-other-account"])
            .who(Who::You)
            .buttons(&[Button::OtherAccount, Button::TryAgain, Button::CopyDetails]),
        _ => return None,
    })
}

fn token(meaning: M) -> Option<Special> {
    Some(match meaning {
        M::SecretMissing => special("cause-google-secret-missing", SECRET),
        M::SecretWrong => special("cause-google-secret-wrong", SECRET),
        M::SessionEnded => special(
            "cause-google-session",
            &["advice-sign-in-again", "advice-google-session"],
        ),
        M::AccountDeleted => special("cause-google-account-gone", &["advice-other-account"]),
        M::AccountForbidden => special(
            "cause-account-disabled",
            &["advice-other-account", "advice-ask-help-desk"],
        ),
        M::NotForClient => why("cause-google-not-for-client"),
        M::VerifierWrong => special(
            "cause-attempts-crossed",
            &["advice-close-old-pages", "advice-start-again"],
        ),
        M::PersonUnknown => special(
            "cause-google-person-unknown",
            &["advice-check-spelling", "advice-other-account"],
        ),
        M::KeyWrong => special(
            "cause-google-key-wrong",
            &["advice-check-clock", "advice-registration-owner"],
        ),
        _ => return None,
    })
}

fn service(meaning: M) -> Option<Special> {
    Some(match meaning {
        M::ApiDisabled => special(
            "cause-google-api-off",
            &["advice-google-enable", "advice-registration-owner"],
        )
        .who(Who::You)
        .buttons(&[Button::SwitchOn, Button::TryAgain, Button::CopyDetails]),
        M::AmountUsedUp => why("cause-google-amount"),
        M::CalendarOff => why("cause-google-calendar-off"),
        M::ApiAccessOff => why("cause-google-api-access"),
        M::DomainUnknown => special("cause-google-personal", OTHER_KIND),
        M::UsersHidden => why("cause-google-users-hidden"),
        M::SecurityPolicy => special(
            "cause-place-not-allowed",
            &["advice-exception", "advice-send-details"],
        ),
        M::NotUnderstood => special(
            "cause-google-not-understood",
            &["advice-start-again", "advice-send-details"],
        ),
        M::NotShared => special(
            "cause-google-not-shared",
            &["advice-check-spelling", "advice-other-account"],
        ),
        M::Changed => special(
            "cause-google-changed",
            &["advice-start-again", "advice-send-details"],
        ),
        M::NotTheOrganizer => special("cause-google-organizer", &["advice-other-account"])
            .who(Who::You)
            .buttons(&[Button::OtherAccount, Button::CopyDetails]),
        _ => return None,
    })
}

fn drive(meaning: M) -> Option<Special> {
    let account: &[Button] = &[Button::OtherAccount, Button::TryAgain, Button::CopyDetails];
    Some(match meaning {
        M::DriveOff => why("cause-google-drive-off"),
        M::DriveFull => {
            special("cause-google-drive-full", &["advice-remove-old-entries"]).who(Who::You)
        }
        M::DriveReadOnly => special(
            "cause-google-drive-read-only",
            &["advice-other-account", "advice-ask-help-desk"],
        )
        .who(Who::GoogleAdministrator)
        .buttons(account),
        M::FileOfOthers => special(
            "cause-google-file-of-others",
            &["advice-registration-owner"],
        )
        .who(Who::You),
        M::DriveAdministrator => special(
            "cause-google-drive-administrator",
            &["advice-administrator-account", "advice-send-details"],
        ),
        _ => return None,
    })
}
