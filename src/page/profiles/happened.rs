//! What the pages beside the list need of it: the card behind them, and what was not possible.

use crate::check::Timeline;
use crate::page::aside::Wish;
use crate::page::configure;
use crate::page::trouble::{self, From};

use super::{Action, Page, Work};

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
}
