//! The two files behind a journal: one that is written to, and the one before it. Both together stay small (S-LOG-09).

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::event::{Entry, Event};
use crate::platform::{self, Lock};

/// How large each of the two files gets.
const HALF: u64 = 256 * 1024;

/// The longest line.
const LONGEST: usize = 32 * 1024;

/// How long the turn of another program is waited for.
const TURN: Duration = Duration::from_millis(250);

/// Puts an entry at the end. When the file is full it becomes the older one, in place of the one that was; only one
/// program at a time does that, so that none puts a fresh file in place of the older one. `None` when it could not be
/// written.
pub(super) fn append(file: &Path, older: &Path, entry: &Entry) -> Option<()> {
    if let Some(folder) = file.parent() {
        let _ = platform::private_folder(folder).ok()?;
    }
    let mut line = line(entry);
    let turn = turn(&lock(file));
    let known = std::fs::symlink_metadata(file).ok();
    let length = known.map_or(0, |known| if known.is_file() { known.len() } else { 0 });
    // Whoever is not served in time writes where the file is: too much in it is put right by the next one.
    if turn.is_some() && length + line.len() as u64 > HALF {
        std::fs::rename(file, older).ok()?;
    } else if length > 0 && !ends_a_line(file) {
        // A crash left half a line: the next one begins on its own.
        line.insert(0, b'\n');
    }
    platform::append(file).ok()?.write_all(&line).ok()
}

/// The lock of a journal.
pub(super) fn lock(file: &Path) -> PathBuf {
    file.with_extension("lock")
}

/// The right to put the files in order.
fn turn(lock: &Path) -> Option<Lock> {
    let begun = Instant::now();
    loop {
        match platform::try_lock(lock) {
            Ok(Some(turn)) => return Some(turn),
            Ok(None) if begun.elapsed() < TURN => std::thread::sleep(Duration::from_millis(5)),
            Ok(None) | Err(_) => return None,
        }
    }
}

/// Whether the last byte ends a line.
fn ends_a_line(file: &Path) -> bool {
    platform::read_end(file, 1).is_ok_and(|last| last.ends_with(b"\n"))
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
    let Ok(content) = platform::read_end(file, HALF * 2) else {
        return;
    };
    for line in content.split(|byte| *byte == b'\n') {
        if !line.is_empty() {
            hear(std::str::from_utf8(line).unwrap_or_default());
        }
    }
}

/// The last line; none where the file cannot be read.
pub(super) fn last_line(file: &Path) -> Option<String> {
    let end = platform::read_end(file, LONGEST as u64).ok()?;
    let last = end.trim_ascii_end().rsplit(|byte| *byte == b'\n').next()?;
    String::from_utf8(last.to_vec()).ok()
}
