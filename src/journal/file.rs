//! The two files behind a journal: one that is written to, and the one before it. Both together stay small (S-LOG-09).

use std::io::Write as _;
use std::path::Path;

use super::event::{Entry, Event};
use crate::platform::{self, Error};

/// How large each of the two files gets.
const HALF: u64 = 256 * 1024;

/// The longest line.
const LONGEST: usize = 32 * 1024;

/// Puts an entry at the end. When the file is full it becomes the older one, in place of the one that was; whoever still
/// writes to it then loses nothing. `None` when it could not be written.
pub(super) fn append(file: &Path, older: &Path, entry: &Entry) -> Option<()> {
    if let Some(folder) = file.parent() {
        let _ = platform::private_folder(folder).ok()?;
    }
    let mut line = line(entry);
    let there = match platform::read(file, HALF * 2) {
        Ok(content) => content,
        Err(Error::NotFound(_)) => Vec::new(),
        Err(_) => return None,
    };
    if there.len() as u64 + line.len() as u64 > HALF {
        std::fs::rename(file, older).ok()?;
    } else if there.last().is_some_and(|last| *last != b'\n') {
        // A crash left half a line: the next one begins on its own.
        line.insert(0, b'\n');
    }
    platform::append(file).ok()?.write_all(&line).ok()
}

fn line(entry: &Entry) -> Vec<u8> {
    let mut line = serde_json::to_vec(entry).unwrap_or_default();
    if line.len() > LONGEST
        && let Event::Ended(ended) = &entry.event
    {
        let mut short = (**ended).clone();
        short.left_out.dropped += short.steps.len() as u64;
        short.steps.clear();
        let entry = Entry {
            time: entry.time,
            event: Event::Ended(Box::new(short)),
        };
        line = serde_json::to_vec(&entry).unwrap_or_default();
    }
    line.push(b'\n');
    line
}

/// Hands over each line that is not empty; a file that cannot be read has none.
pub(super) fn lines(file: &Path, mut hear: impl FnMut(&str)) {
    let Ok(content) = platform::read(file, HALF * 2) else {
        return;
    };
    for line in content.split(|byte| *byte == b'\n') {
        if !line.is_empty() {
            hear(std::str::from_utf8(line).unwrap_or_default());
        }
    }
}
