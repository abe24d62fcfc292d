//! Sorting the lists beside the window, again whenever they or the pairs have changed.

use std::sync::Arc;

use iced::Task;

use crate::profile::Store;
use crate::widget::focus;
use crate::world::World;

use super::sorted::Work;
use super::{DONE, Message, Page, Sorted, Sorting};

impl Page {
    /// Sorts the lists as they are by now, beside the window.
    pub(super) fn sort(&mut self, world: &World) -> Task<Message> {
        if let Sorting::Running { again, .. } = &mut self.sorting {
            *again = true;
            return Task::none();
        }
        let work = self.work(Some(Store::of(world)));
        let work = async move {
            let sorted = tokio::task::spawn_blocking(move || Arc::new(work.run()));
            sorted.await.ok()
        };
        let (task, handle) = Task::future(work).and_then(Task::done).abortable();
        self.sorting = Sorting::Running {
            again: false,
            _work: handle.abort_on_drop(),
        };
        task.map(Message::Sorted)
    }

    /// What is to be sorted by now; other profiles are looked at when that is due.
    pub(super) fn work(&mut self, store: Option<Store>) -> Work {
        let before = (!self.look_elsewhere).then(|| Arc::clone(&self.sorted));
        self.look_elsewhere = false;
        Work {
            superoffice: Arc::clone(&self.superoffice.roll),
            calendar: Arc::clone(&self.calendar.roll),
            links: self.links.clone(),
            profile: self.profile.clone(),
            store,
            before,
        }
    }

    pub(super) fn sorted(&mut self, sorted: Arc<Sorted>, world: &World) -> Task<Message> {
        let sorting = std::mem::replace(&mut self.sorting, Sorting::Done);
        self.sorted = sorted;
        self.shown.tidy(&self.sorted);
        self.shown.find(&self.sorted);
        match sorting {
            Sorting::Running { again: true, .. } => self.sort(world),
            // The page is shorter or longer by now: what was done comes into view.
            Sorting::Running { .. } if self.tells() => focus::show(DONE),
            Sorting::Running { .. } | Sorting::Done => Task::none(),
        }
    }
}
