//! Exchange servers.

use super::{Entry, entry};
use crate::remedy::Button::{CopyDetails, TryAgain};
use crate::remedy::Who;

pub(super) const AUTODISCOVER_NOTHING: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const AUTODISCOVER_SILENT: Entry =
    entry(Who::You, &["advice-send-details"], &[TryAgain, CopyDetails]);
pub(super) const AUTODISCOVER_FAILED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const AUTODISCOVER_LOOP: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const HOST_UNCONFIRMED: Entry =
    entry(Who::You, &["advice-send-details"], &[TryAgain, CopyDetails]);
pub(super) const BASIC_UNCONFIRMED: Entry =
    entry(Who::You, &["advice-send-details"], &[TryAgain, CopyDetails]);
pub(super) const MAILBOX_IN_MICROSOFT365: Entry =
    entry(Who::You, &["advice-send-details"], &[TryAgain, CopyDetails]);
pub(super) const MAILBOX_UNKNOWN: Entry =
    entry(Who::You, &["advice-send-details"], &[TryAgain, CopyDetails]);
pub(super) const EWS_NOT_NAMED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const ENTRY_WRONG: Entry =
    entry(Who::You, &["advice-send-details"], &[TryAgain, CopyDetails]);
pub(super) const ADDRESS_WRONG: Entry =
    entry(Who::You, &["advice-send-details"], &[TryAgain, CopyDetails]);
pub(super) const CREDENTIALS_REFUSED: Entry =
    entry(Who::You, &["advice-send-details"], &[TryAgain, CopyDetails]);
pub(super) const CREDENTIALS_REFUSED_BEFORE: Entry =
    entry(Who::You, &["advice-send-details"], &[TryAgain, CopyDetails]);
pub(super) const ACCOUNT_LOCKED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const PASSWORD_EXPIRED: Entry =
    entry(Who::You, &["advice-send-details"], &[TryAgain, CopyDetails]);
pub(super) const CHANNEL_BINDING_REFUSED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const PROXY_BREAKS_NTLM: Entry =
    entry(Who::You, &["advice-send-details"], &[TryAgain, CopyDetails]);
pub(super) const SCHEME_UNUSABLE: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const SCHEME_DOWNGRADED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const MODERN_AUTHENTICATION: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const GATEWAY_LOGIN_PAGE: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const CLIENT_CERTIFICATE_WANTED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const EWS_DISABLED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const EWS_NOT_FOUND: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const MAILBOX_DENIED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const MAILBOX_ALIAS: Entry =
    entry(Who::You, &["advice-send-details"], &[TryAgain, CopyDetails]);
pub(super) const IMPERSONATION_REFUSED: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const WRONG_SITE: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const OAB_MISSING: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const OAB_UNREADABLE: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
pub(super) const ADDRESS_INTERNAL: Entry = entry(
    Who::ExchangeAdministrator,
    &["advice-send-details"],
    &[TryAgain, CopyDetails],
);
