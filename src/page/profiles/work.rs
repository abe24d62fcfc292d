//! What is being done with one sign-in of one profile.

use crate::check::System;
use crate::profile::Id;
use crate::widget::Tone;

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
    /// It is being disconnected.
    Leaving(Id, System),
    /// What has become of it.
    Told(Id, Told),
}

/// What was done, in words.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) tone: Tone,
    pub(super) title: String,
    pub(super) more: Option<String>,
}

impl Told {
    /// All is well.
    pub(super) fn good(title: String) -> Self {
        Self {
            tone: Tone::Ok,
            title,
            more: None,
        }
    }
}

impl Work {
    /// The work on this profile.
    pub(super) fn of(&self, id: &Id) -> Option<&Self> {
        let own = match self {
            Self::Nothing => return None,
            Self::Repairing(repair) | Self::Keeping(repair) => &repair.profile.id,
            Self::Asking(own, _) | Self::Leaving(own, _) | Self::Told(own, _) => own,
        };
        (own == id).then_some(self)
    }

    /// Whether something must come to its end first.
    pub(super) fn is_busy(&self) -> bool {
        matches!(
            self,
            Self::Repairing(_) | Self::Keeping(_) | Self::Leaving(..)
        )
    }
}
