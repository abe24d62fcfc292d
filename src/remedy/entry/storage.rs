//! Key store and files.

use super::{Entry, entry};
use crate::remedy::Button::{CopyDetails, KeepForSession, OpenKeyStoreHelp, TryAgain};
use crate::remedy::Who;

pub(super) const KEYRING_MISSING: Entry = entry(
    Who::You,
    &["advice-install-key-store", "advice-keep-for-session"],
    &[TryAgain, KeepForSession, OpenKeyStoreHelp, CopyDetails],
);
pub(super) const KEYRING_LOCKED: Entry = entry(
    Who::You,
    &["advice-unlock-key-store", "advice-keep-for-session"],
    &[TryAgain, KeepForSession, OpenKeyStoreHelp, CopyDetails],
);
pub(super) const KEYRING_SLOW: Entry = entry(
    Who::You,
    &[
        "advice-unlock-key-store",
        "advice-restart-computer",
        "advice-keep-for-session",
    ],
    &[TryAgain, KeepForSession, OpenKeyStoreHelp, CopyDetails],
);
pub(super) const KEYRING_DENIED: Entry = entry(
    Who::You,
    &["advice-unlock-key-store", "advice-keep-for-session"],
    &[TryAgain, KeepForSession, OpenKeyStoreHelp, CopyDetails],
);
pub(super) const KEYRING_FULL: Entry = entry(
    Who::You,
    &[
        "advice-check-file-rights",
        "advice-remove-old-entries",
        "advice-keep-for-session",
    ],
    &[TryAgain, KeepForSession, OpenKeyStoreHelp, CopyDetails],
);
pub(super) const KEYRING_TOO_LARGE: Entry = entry(
    Who::You,
    &["advice-keep-for-session", "advice-send-details"],
    &[KeepForSession, TryAgain, CopyDetails],
);
pub(super) const KEYRING_UNRELIABLE: Entry = entry(
    Who::You,
    &[
        "advice-restart-computer",
        "advice-keep-for-session",
        "advice-send-details",
    ],
    &[TryAgain, KeepForSession, OpenKeyStoreHelp, CopyDetails],
);
pub(super) const PASSPHRASE_NEEDED: Entry =
    entry(Who::You, &["advice-give-passphrase"], &[TryAgain]);
pub(super) const PASSPHRASE_WRONG: Entry = entry(
    Who::You,
    &["advice-repeat-passphrase", "advice-passphrase-lost"],
    &[TryAgain],
);
pub(super) const PASSPHRASE_TOO_SHORT: Entry =
    entry(Who::You, &["advice-longer-passphrase"], &[TryAgain]);
pub(super) const SECRETS_DAMAGED: Entry = entry(
    Who::You,
    &["advice-restore-file", "advice-passphrase-lost"],
    &[TryAgain, CopyDetails],
);
pub(super) const SIGN_IN_ELSEWHERE: Entry =
    entry(Who::You, &["advice-use-its-store"], &[CopyDetails]);
pub(super) const PROFILE_IN_USE: Entry = entry(Who::You, &["advice-other-programs"], &[TryAgain]);
pub(super) const PROFILE_DAMAGED: Entry = entry(
    Who::You,
    &["advice-restore-file", "advice-new-profile"],
    &[TryAgain, CopyDetails],
);
pub(super) const PROFILE_NOT_FOUND: Entry = entry(Who::You, &["advice-check-spelling"], &[]);
pub(super) const FILE_PROBLEM: Entry = entry(
    Who::You,
    &["advice-check-file-rights"],
    &[TryAgain, CopyDetails],
);
