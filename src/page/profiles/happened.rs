//! What the pages beside the list need of it: the card behind them, and what was not possible.

use jiff::Timestamp;

use crate::check::Timeline;
use crate::journal::{Ended, Journal};
use crate::page::aside::Wish;
use crate::page::configure;
use crate::page::trouble::{self, From};
use crate::profile::{Id, Listed, failed_check};
use crate::text::STEPS;
use crate::world::World;

use super::{Action, Page, Work};

/// The id of the button that shows what happened in the last test of this profile.
pub(crate) fn check_id(id: &Id) -> String {
    format!("what-happened-{id}")
}

/// The last test of a profile, which failed.
#[derive(Debug)]
pub(super) struct Checked {
    profile: Id,
    pub(super) at: Timestamp,
    ended: Ended,
}

impl Checked {
    /// Those of the profiles of a list.
    pub(super) fn all(listed: &[Listed], world: &World) -> Vec<Self> {
        let profiles = listed.iter().filter_map(|listed| match listed {
            Listed::Good(profile) if profile.deleted.is_none() => Some(profile),
            Listed::Good(_) | Listed::Damaged(_) => None,
        });
        let mut profiles = profiles.peekable();
        // Where there is no profile nobody waits for the journal.
        if profiles.peek().is_none() {
            return Vec::new();
        }
        let found = Journal::of(world).read();
        let failed = profiles.filter_map(|profile| {
            let (at, ended) = failed_check(&found, profile)?;
            Some(Self {
                profile: profile.id.clone(),
                at,
                ended: ended.clone(),
            })
        });
        failed.collect()
    }
}

impl Page {
    /// The card on which somebody signs in again.
    #[must_use]
    pub fn repairing(&self) -> Option<&configure::Page> {
        match &self.work {
            Work::Repairing(repair) => Some(&repair.card),
            _ => None,
        }
    }

    /// What was not possible, on a page of its own.
    pub(super) fn show_happened(&self) -> Action {
        let Some(failure) = self.failure.clone() else {
            return Action::None;
        };
        let page = trouble::Page::new(From::Profiles, failure, Timeline::default(), None);
        Action::Aside(Wish::Trouble(Box::new(page)))
    }

    /// The last test of this profile, if it failed.
    pub(super) fn checked(&self, id: &Id) -> Option<&Checked> {
        self.checked.iter().find(|checked| checked.profile == *id)
    }

    /// What happened in it, on a page of its own.
    pub(super) fn show_check(&self, id: &Id) -> Action {
        let Some(Checked { at, ended, .. }) = self.checked(id) else {
            return Action::None;
        };
        let from = From::Check(id.clone());
        let page = trouble::Page::new(from, ended.failure(), ended.timeline(&STEPS), Some(*at));
        Action::Aside(Wish::Trouble(Box::new(page)))
    }
}
