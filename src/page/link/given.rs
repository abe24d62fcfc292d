//! Addresses that a person gives for the calendar system: typed, pasted, or in a file.

use std::path::PathBuf;

use iced::Task;

use crate::directory::{Kind, Person};
use crate::link::{LONGEST, Side, typed};
use crate::platform;
use crate::profile::Named;
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
        // A path may hold the sign of an address, an address no sign of a path.
        if given.contains('@') && !given.contains(['/', '\\']) {
            return self.read(Some(&given), world);
        }
        let path = given.trim_matches('"');
        read(PathBuf::from(path.strip_prefix("file://").unwrap_or(path)))
    }

    /// Takes in the people of a text.
    pub(super) fn read(&mut self, text: Option<&str>, world: &World) -> Task<Message> {
        let Some(text) = text else {
            self.said = Said::Unreadable;
            return Task::none();
        };
        let list = self.list_mut(Side::Calendar);
        let mut read = typed(text, list.roll.people());
        let new = read.people.len();
        list.name(std::mem::take(&mut read.people));
        self.said = Said::Added { new, read };
        if new == 0 {
            return Task::none();
        }
        self.given.clear();
        self.sort(world)
    }
}

/// Those whom a person has named, as a profile keeps them.
pub(super) fn named(people: &[Person]) -> Vec<Named> {
    let named = people.iter().map(|person| Named {
        name: person.name.clone(),
        address: person.address.clone(),
        further: person.aliases.clone(),
    });
    named.collect()
}

/// The same as entries of a list.
pub(super) fn people(named: &[Named]) -> Vec<Person> {
    let people = named.iter().filter_map(|named| {
        let person = Person {
            key: named.address.clone(),
            name: named.name.clone(),
            user: String::new(),
            address: named.address.clone(),
            aliases: named.further.clone(),
            kind: Kind::Person,
        };
        person.taken_in()
    });
    people.collect()
}

/// Reads a file with addresses; one that is too large or no text is not read.
pub(super) fn read(file: PathBuf) -> Task<Message> {
    let work = async move {
        let most = u64::try_from(LONGEST).unwrap_or(u64::MAX);
        let read = tokio::task::spawn_blocking(move || {
            platform::read_following_links(&file, most).map(|content| text_of(&content))
        });
        read.await.ok()?.ok()
    };
    Task::perform(work, Message::Read)
}

/// The text of a file: UTF-8, as spreadsheets also write it UTF-16 or the letters of Western Europe.
fn text_of(content: &[u8]) -> String {
    let wide = |read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = content[2..]
            .chunks_exact(2)
            .map(|two| read([two[0], two[1]]))
            .collect();
        String::from_utf16_lossy(&units)
    };
    match content {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        _ => match std::str::from_utf8(content) {
            Ok(text) => text.to_owned(),
            Err(_) => content.iter().map(|byte| char::from(*byte)).collect(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_in_every_way_in_which_a_spreadsheet_writes_it() {
        let text = "J\u{f8}rn;j@x.example";
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let western: Vec<u8> = text.chars().map(|letter| letter as u8).collect();

        assert_eq!(text_of(text.as_bytes()), text);
        assert_eq!(text_of(&[&[0xff, 0xfe], wide.as_slice()].concat()), text);
        assert_eq!(text_of(&western), text);
        assert_eq!(text_of(&[0xfe, 0xff, 0]), "");
    }
}
