//! What lies in the program's folders, by how its files are called: its own, and what somebody else has put there.

use std::path::{Path, PathBuf};

use super::{Kept, Stays, Why};
use crate::journal::Journal;
use crate::platform;
use crate::profile;
use crate::world::Folders;

/// What lies there beside profiles.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// Files that somebody may know of.
    pub files: Vec<PathBuf>,
    /// Empty locks, and what a crash left of a file.
    pub traces: Vec<PathBuf>,
    /// What is not the program's.
    pub stays: Vec<Stays>,
}

/// What a file is.
enum File {
    Ours,
    Trace,
    /// Of a profile, which is removed as a whole.
    OfProfile,
    NotOurs,
}

impl Content {
    /// Looks through all folders.
    pub(super) fn of(kept: &Kept) -> Self {
        let mut content = Self::default();
        let folders = kept.holding();
        for folder in &folders {
            content.look_into(kept, folder, &folders);
        }
        // A lock goes last: until then nobody begins here.
        content
            .traces
            .sort_by_key(|file| *file == kept.folders.running_file());
        content
    }

    fn look_into(&mut self, kept: &Kept, folder: &Path, all: &[PathBuf]) {
        match platform::own_folder(folder) {
            Ok(true) => {}
            Ok(false) => return,
            Err(error) => return self.leave(folder, &error),
        }
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        for entry in entries {
            let path = entry.path();
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            let made_up = kept.is_chosen && path == kept.folders.made_up();
            if all.contains(&path) || made_up {
                // It is looked at by itself.
            } else if kind.is_symlink() {
                self.stay(path, Why::Link);
            } else if !kind.is_file() {
                self.stay(path, Why::NotOurs);
            } else {
                match what(&kept.folders, &path) {
                    File::Ours => self.files.push(path),
                    File::Trace => self.traces.push(path),
                    File::OfProfile => {}
                    File::NotOurs => self.stay(path, Why::NotOurs),
                }
            }
        }
    }

    /// A folder that is none of ours, although it stands in its place.
    fn leave(&mut self, folder: &Path, error: &platform::Error) {
        let why = match error {
            platform::Error::Link(_) => Why::Link,
            _ => Why::NotOurs,
        };
        self.stay(folder.to_owned(), why);
    }

    fn stay(&mut self, path: PathBuf, why: Why) {
        let stays = Stays { path, why };
        if !self.stays.contains(&stays) {
            self.stays.push(stays);
        }
    }
}

/// What an ordinary file in one of the folders is.
fn what(folders: &Folders, path: &Path) -> File {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if let Some(whole) = platform::left_over(&name) {
        let whole = path.with_file_name(whole);
        return match what(folders, &whole) {
            File::NotOurs => File::NotOurs,
            _ => File::Trace,
        };
    }
    let folder = path.parent().unwrap_or(path);
    let [journal, older, turn] = Journal::files(folders);
    let secrets = folders.secrets_file();
    let own = [
        folders.settings_file(),
        folders.desktop_file(),
        folders.updates_file(),
        secrets.clone(),
        journal,
        older,
    ];
    let locks = [folders.running_file(), secrets.with_extension("lock"), turn];
    let called = |begin: &str, ends: &[&str]| {
        name.starts_with(begin) && ends.iter().any(|end| name.ends_with(end))
    };
    let written = (folder == folders.reports() && called("report", &[".txt", ".json"]))
        || (folder == folders.tables() && called("linked-users-", &[".csv"]))
        || (folder == folders.exports() && called("", &[".json"]) && is_export(path));
    if folder == folders.profiles() && profile::is_file_name(&name) {
        File::OfProfile
    } else if own.iter().any(|it| it == path) || written {
        File::Ours
    } else if locks.iter().any(|it| it == path) || (folder == folders.compose() && is_table(&name))
    {
        File::Trace
    } else {
        File::NotOurs
    }
}

/// Whether the library of the display calls its tables so: byte order, version, and what it is of.
fn is_table(name: &str) -> bool {
    let rest = name.strip_prefix(['l', 'B']).unwrap_or_default();
    rest.starts_with(|letter: char| letter.is_ascii_digit()) && rest.contains('_')
}

/// Whether the program has exported this; what a crash left of it is not there, and counts.
fn is_export(path: &Path) -> bool {
    !path.exists() || profile::is_exported(path)
}
