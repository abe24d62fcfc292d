//! Addresses that a person gives for the calendar system: typed, pasted, or in a file.

use std::path::PathBuf;

use iced::Task;

use crate::link::{Side, is_path, read_file, typed};
use crate::widget::focus;
use crate::world::World;

use super::{Message, Page, Said};

impl Page {
    /// Reads what was typed: addresses, or the path of a file with them.
    pub(super) fn add(&mut self, world: &World) -> Task<Message> {
        let given = self.given.trim().to_owned();
        if given.is_empty() {
            return focus::to(super::ADDRESSES);
        }
        match is_path(&given) {
            Some(path) => read(path),
            None => self.read(Some(&given), world),
        }
    }

    /// Takes in the people of a text.
    pub(super) fn read(&mut self, text: Option<&str>, world: &World) -> Task<Message> {
        let Some(text) = text else {
            self.said = Said::Unreadable;
            return Task::none();
        };
        let list = self.list_mut(Side::Calendar);
        let mut read = typed(text, list.roll.people());
        let people = read.take_people(list.named.len());
        let new = people.len();
        list.name(people);
        self.said = Said::Added { new, read };
        if new == 0 {
            return Task::none();
        }
        self.given.clear();
        self.sort(world)
    }
}

/// Reads a file with addresses; one that is too large or no text is not read.
pub(super) fn read(file: PathBuf) -> Task<Message> {
    let work = async move {
        let read = tokio::task::spawn_blocking(move || read_file(&file));
        read.await.ok()?
    };
    Task::perform(work, Message::Read)
}
