//! The pairs as a table in a file.

use iced::Task;

use crate::check::{Failure, Outcome};
use crate::link::save_pairs;
use crate::text::Texts;
use crate::world::World;

use super::{Message, Page};

impl Page {
    /// Saves the pairs off the thread of the window.
    pub(super) fn save(&self, world: &World, texts: &Texts) -> Task<Message> {
        let columns = texts.columns_of_pairs(self.calendar.system());
        let (folder, links) = (world.folders.tables(), self.links.clone());
        let now = world.clock.now();
        let work = async move {
            let work = move || {
                let columns = columns.each_ref().map(String::as_str);
                save_pairs(&folder, now, columns, &links)
            };
            let ended = tokio::task::spawn_blocking(work).await;
            ended.unwrap_or_else(|error| Err(Failure::new(Outcome::FileProblem, error.to_string())))
        };
        Task::perform(work, Message::Saved)
    }
}
