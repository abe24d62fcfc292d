//! Company policy: what only an administrator can have written, and values that nothing else may change.

#[cfg(any(target_os = "macos", test))]
mod preferences;
#[cfg(windows)]
mod registry;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::file::{self, Entry};
use super::managed::{self, Folder};
use super::{Error, Notice};
use crate::platform;

/// Where policy stands on Linux.
#[cfg(target_os = "linux")]
const FOLDER: &str = "/etc/synchronizer-setup/policy.d";
/// Where policy stands in the registry of Windows, below `HKEY_LOCAL_MACHINE`; below `HKEY_CURRENT_USER` nobody looks.
pub const REGISTRY: &str = r"Software\Policies\SynchronizerSetup";
/// Under which name macOS keeps preferences of this program; it is the id of the program's bundle.
pub const PREFERENCES: &str = "example.synchronizer.setup";

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
    #[cfg(target_os = "macos")]
    {
        preferences::files()
    }
    #[cfg(not(any(target_os = "linux", target_os = "macos")))]
    {
        Vec::new()
    }
}

/// What the registry of this computer says, or why it cannot be read; nothing where there is no policy or no registry.
#[must_use]
pub fn registry() -> Option<Result<Folder, platform::Error>> {
    #[cfg(windows)]
    {
        registry::read()
    }
    #[cfg(not(windows))]
    {
        None
    }
}

#[cfg(target_os = "linux")]
fn in_folder(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| has_extension(file, "toml"));
    files.sort();
    files
}

#[cfg(any(target_os = "linux", target_os = "macos", test))]
fn has_extension(file: &Path, wanted: &str) -> bool {
    file.extension()
        .is_some_and(|extension| extension == wanted)
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
    #[cfg(any(target_os = "macos", test))]
    if has_extension(file, "plist") {
        preferences::take_in(policy, file);
        return Ok(());
    }
    let text = file::read(file)?;
    let document = file::parse(file, &text, file::Writer::Policy)?;
    policy.entries.extend(document.entries);
    policy.locked.extend(document.locked);
    Ok(())
}

/// Adds what the registry says.
pub(super) fn take_in_registry(policy: &mut Policy, found: &Result<Folder, platform::Error>) {
    match found {
        Ok(folder) => {
            let place = format!(r"HKEY_LOCAL_MACHINE\{REGISTRY}");
            managed::take_in(policy, &place, folder);
        }
        Err(reason) => policy.notices.push(Notice::PolicyIgnored {
            file: REGISTRY.into(),
            reason: reason.clone(),
        }),
    }
}
