//! What is being done with one sign-in of one profile.

use crate::check::System;
use crate::profile::Id;

use super::done::Told;
use super::repair::Repair;

/// One thing at a time.
#[derive(Debug)]
pub(super) enum Work {
    /// Nothing.
    Nothing,
    /// Somebody signs in again.
    Repairing(Box<Repair>),
    /// That sign-in is proven and is being kept.
    Keeping(Box<Repair>),
    /// The question whether to disconnect.
    Asking(Id, System),
    /// The question whether to remove a deleted profile for good.
    AskingPurge(Id),
    /// It is being removed.
    Purging(Id),
    /// It is being disconnected.
    Leaving(Id, System),
    /// What has become of it.
    Told(Id, Told),
}

impl Work {
    /// The work on this profile.
    pub(super) fn of(&self, id: &Id) -> Option<&Self> {
        let own = match self {
            Self::Nothing => return None,
            Self::Repairing(repair) | Self::Keeping(repair) => &repair.profile.id,
            Self::Asking(own, _)
            | Self::Leaving(own, _)
            | Self::Told(own, _)
            | Self::AskingPurge(own)
            | Self::Purging(own) => own,
        };
        (own == id).then_some(self)
    }

    /// Whether something must come to its end first.
    pub(super) fn is_busy(&self) -> bool {
        matches!(
            self,
            Self::Repairing(_) | Self::Keeping(_) | Self::Leaving(..) | Self::Purging(_)
        )
    }

    /// Whether something is asked or told, and waits for a word.
    pub(super) fn is_asked(&self) -> bool {
        matches!(
            self,
            Self::Asking(..) | Self::AskingPurge(_) | Self::Told(..)
        )
    }
}
