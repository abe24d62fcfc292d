//! What the codes of Exchange and Windows tell beyond the outcome.

use super::{NOTHING, Special, special, why};
use crate::exchange::number::Meaning as M;
use crate::remedy::{Button, Who};

/// The words for a meaning; nothing where those of its outcome are enough.
pub(super) fn of(meaning: M) -> Special {
    mailbox(meaning)
        .or_else(|| account(meaning))
        .or_else(|| server(meaning))
        .unwrap_or(NOTHING)
}

const BROKEN: Special = Special {
    heading: Some("outcome-mailbox-unknown-damaged"),
    who: Some(Who::ExchangeAdministrator),
    advice: &["advice-at-the-server", "advice-send-details"],
    buttons: &[Button::TryAgain, Button::CopyDetails],
    ..NOTHING
};

fn mailbox(meaning: M) -> Option<Special> {
    Some(match meaning {
        M::ImpersonationFailed => special(
            "cause-exchange-servers-apart",
            &["advice-at-the-server", "advice-send-details"],
        ),
        M::ImpersonationMalformed | M::AddressMalformed => why("cause-exchange-address-malformed"),
        M::NoSuchMailbox => why("cause-exchange-no-mailbox-here"),
        M::NoOwnMailbox => special(
            "cause-exchange-no-own-mailbox",
            &["advice-primary-address", "advice-grant-mailbox"],
        ),
        M::NobodyFound => why("cause-exchange-nobody"),
        M::MailboxBroken => BROKEN,
        _ => return None,
    })
}

fn account(meaning: M) -> Option<Special> {
    Some(match meaning {
        M::AccountDisabled => why("cause-exchange-disabled"),
        M::AccountLocked => why("cause-exchange-locked"),
        M::LogonRestricted => special(
            "cause-exchange-restricted",
            &["advice-exception", "advice-send-details"],
        )
        .who(Who::ExchangeAdministrator),
        _ => return None,
    })
}

fn server(meaning: M) -> Option<Special> {
    Some(match meaning {
        M::TooMany => why("cause-exchange-too-many"),
        M::DirectoryAway => why("cause-exchange-directory-away"),
        M::RequestWrong | M::VersionWrong => why("cause-exchange-not-understood"),
        M::ServiceThere => why("cause-exchange-service-there"),
        M::FormUnknown => why("cause-exchange-form-unknown"),
        M::Misconfigured => why("cause-exchange-misconfigured"),
        M::DiscoverFault => why("cause-exchange-discover-fault"),
        M::GatewayAway => why("cause-exchange-gateway-away"),
        M::HandshakeBroken => why("cause-exchange-handshake"),
        M::BookInPublicFolder => why("cause-exchange-public-folder"),
        M::RequestTooLong => why("cause-exchange-too-long"),
        M::BookNotReady => why("cause-exchange-book-new"),
        _ => return None,
    })
}
