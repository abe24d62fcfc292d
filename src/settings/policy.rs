//! Company policy: files that only an administrator can have written, and values that nothing else may change.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::file::{self, Entry};
use super::{Error, Notice};
use crate::platform;

/// Where policy stands on Linux.
#[cfg(target_os = "linux")]
const FOLDER: &str = "/etc/synchronizer-setup/policy.d";

/// What company policy says.
#[derive(Debug, Default)]
pub(super) struct Policy {
    pub entries: Vec<Entry>,
    pub locked: BTreeSet<String>,
    pub notices: Vec<Notice>,
}

/// The policy files of this computer, in the order in which they are read; a later one wins.
#[must_use]
pub fn files() -> Vec<PathBuf> {
    #[cfg(target_os = "linux")]
    {
        in_folder(Path::new(FOLDER))
    }
    #[cfg(not(target_os = "linux"))]
    {
        Vec::new()
    }
}

#[cfg(target_os = "linux")]
fn in_folder(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| {
        file.extension()
            .is_some_and(|extension| extension == "toml")
    });
    files.sort();
    files
}

/// Reads the files that belong to `owner` and that nobody else may write; the others become notices.
pub(super) fn read(files: &[PathBuf], owner: u32) -> Result<Policy, Error> {
    let mut policy = Policy::default();
    for file in files {
        match platform::administrators_own(file, owner) {
            Ok(()) => take_in(&mut policy, file)?,
            Err(reason) => policy.notices.push(Notice::PolicyIgnored {
                file: file.clone(),
                reason,
            }),
        }
    }
    Ok(policy)
}

fn take_in(policy: &mut Policy, file: &Path) -> Result<(), Error> {
    let text = file::read(file)?;
    let document = file::parse(file, &text, file::Writer::Policy)?;
    policy.entries.extend(document.entries);
    policy.locked.extend(document.locked);
    Ok(())
}
