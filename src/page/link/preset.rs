//! The page as it is after work that presets and benches do not do.

use std::sync::Arc;

use iced::task::Handle;

use crate::check::Failure;
use crate::connect::People;
use crate::directory;
use crate::link::Side;

use super::fetch::State;
use super::{Page, Sorting};

impl Page {
    /// Shows both lists as these.
    #[must_use]
    pub fn with_people(mut self, superoffice: directory::Page, calendar: directory::Page) -> Self {
        Arc::make_mut(&mut self.superoffice.roll).add(superoffice);
        Arc::make_mut(&mut self.calendar.roll).add(calendar);
        let work = self.work(None);
        self.sorted = Arc::new(work.run());
        self.sorting = Sorting::Done;
        self.find();
        self
    }

    /// Shows both lists as those of these accounts.
    #[must_use]
    pub fn of_accounts(mut self, superoffice: People, calendar: People) -> Self {
        self.superoffice.of(superoffice);
        self.calendar.of(calendar);
        self
    }

    /// Shows that a list was not fetched to its end.
    #[must_use]
    pub fn with_failure(mut self, side: Side, failure: Failure) -> Self {
        self.list_mut(side).state = State::Failed(failure);
        self
    }

    /// Shows that a list is being fetched.
    #[must_use]
    pub fn with_work(mut self, side: Side, work: Handle) -> Self {
        self.list_mut(side).state = State::Fetching { _work: work };
        self
    }
}
