//! The journal: what the program did, as typed events that are safe to hand on (S-LOG-01 to -09).
//!
//! One file of one event per line in the data folder, for this user alone. Nothing is sent anywhere; the support report
//! is made from it.

mod again;
mod event;
mod field;
mod file;
mod form;
mod read;
mod safe;
mod vocabulary;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use crate::world::{Clock, Folders, World};

pub use event::{Ended, Entry, Event, Face, Fact, LeftOut, Line, Work};
pub use field::{FIELDS, fact, facts};
pub use safe::{Safe, Shape};

/// How many events are given back, the newest ones.
pub const MOST: usize = 200;

/// The journal of one data folder; a rehearsal has its own, because its data folder is another one.
#[derive(Debug, Clone)]
pub struct Journal {
    file: PathBuf,
    older: PathBuf,
    clock: Arc<dyn Clock>,
}

/// What was read of a journal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The newest events, in the order in which they were written.
    pub entries: Vec<Entry>,
    /// How many lines could not be read and were passed over.
    pub damaged: u64,
    /// How many older events are there, but not among these.
    pub older: u64,
}

impl Journal {
    /// The journal of this world.
    #[must_use]
    pub fn of(world: &World) -> Self {
        let [file, older, _] = Self::files(&world.folders);
        Self {
            file,
            older,
            clock: Arc::clone(&world.clock),
        }
    }

    /// Where it is: the file that is written to, the one before it, and the lock of both.
    #[must_use]
    pub fn files(folders: &Folders) -> [PathBuf; 3] {
        let file = folders.data.join("journal.jsonl");
        let older = folders.data.join("journal.older.jsonl");
        let lock = file::lock(&file);
        [file, older, lock]
    }

    /// The file that is written to.
    #[must_use]
    pub fn path(&self) -> &std::path::Path {
        &self.file
    }

    /// Writes an event down, here and in the log. A full disk or a folder that cannot be written disturbs nobody: the
    /// event is lost, and the log says so.
    pub fn write(&self, event: Event) {
        let entry = Entry {
            time: self.now(),
            event,
        };
        entry.log();
        if file::append(&self.file, &self.older, &entry).is_none() {
            tracing::debug!("the journal could not be written");
        }
    }

    /// The newest events. A journal that is missing or cannot be read is empty; a damaged line is passed over.
    #[must_use]
    pub fn read(&self) -> Found {
        let mut found = Found::default();
        for file in [&self.older, &self.file] {
            file::lines(file, |line| match read::entry(line) {
                Some(entry) => found.entries.push(entry),
                None => found.damaged += 1,
            });
        }
        let surplus = found.entries.len().saturating_sub(MOST);
        drop(found.entries.drain(..surplus));
        found.older = surplus as u64;
        found
    }

    /// Whether a fault of the program is the last that was written: it did not go on after it.
    #[must_use]
    pub fn ends_with_a_fault(&self) -> bool {
        let last = file::last_line(&self.file).and_then(|line| read::entry(&line));
        last.is_some_and(|entry| matches!(entry.event, Event::Broke { .. }))
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

#[cfg(test)]
mod tests;
