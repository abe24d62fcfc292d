//! Where the account looks like a guest's: another one is what helps, and no licence or approval for this one.

use super::{NOTHING, Special};
use crate::remedy::{Button, Who};

/// What helps a guest: another account.
const GUEST: Special = Special {
    who: Some(Who::You),
    advice: &["advice-other-account", "advice-private-window-account"],
    ..NOTHING
};

/// A guest has no mailbox here, and needs none.
pub(super) const WITHOUT_MAILBOX: Special = Special {
    heading: Some("outcome-mailbox-missing-guest"),
    buttons: &[Button::OtherAccount, Button::TryAgain, Button::CopyDetails],
    ..GUEST
};

/// An approval can still be asked for: that it is a guest is likely, not certain.
pub(super) const BEFORE_APPROVAL: Special = Special {
    heading: Some("outcome-admin-consent-needed-guest"),
    buttons: &[
        Button::OtherAccount,
        Button::AdminConsentLink,
        Button::TryAgain,
        Button::CopyDetails,
    ],
    ..GUEST
};
