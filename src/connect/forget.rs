//! The end of everything that this program keeps for a person (S-KEY-08): sign-ins first, so that none is left without a
//! profile that names it, then profiles, other files, and the folders that are empty then. What is not its own stays.

mod keys;
mod shelf;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::check::{Failure, Outcome, System};
use crate::platform::{self, Lock};
use crate::profile::{Remains, Store};
use crate::secret;
use crate::world::Folders;

use shelf::Content;

/// Where one of the two worlds, the real or the made-up one, keeps things.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its folders.
    pub folders: Folders,
    /// Its key store.
    pub secrets: Arc<dyn secret::Store>,
    /// How long a call of the key store may take.
    pub limit: Duration,
    /// Whether a person chose the folder (`--data-dir`), which then stays although it is empty.
    pub is_chosen: bool,
}

/// What is there.
#[derive(Debug, Default)]
pub struct Found {
    /// Profiles, deleted and damaged ones included.
    pub profiles: usize,
    /// Entries in the key store.
    pub entries: usize,
    /// Why the key store cannot be asked, where it may have something.
    pub unknown: Option<Failure>,
    /// Other files.
    pub files: usize,
    /// The folders that it is in.
    pub folders: Vec<PathBuf>,
    /// What is not this program's, and stays.
    pub stays: Vec<Stays>,
    /// Whether there is nothing that could be removed.
    pub is_empty: bool,
}

/// What was done.
#[derive(Debug, Default)]
pub struct Forgotten {
    /// How many profiles are gone.
    pub profiles: usize,
    /// How many entries of the key store are gone.
    pub entries: usize,
    /// How many other files are gone.
    pub files: usize,
    /// What stays, and why that is right.
    pub stays: Vec<Stays>,
    /// What could not be removed, the key store first.
    pub failures: Vec<Failure>,
    /// Where somebody had signed in: what the application may do there is not ended by this.
    pub systems: BTreeSet<System>,
}

/// Something in the program's folders that stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stays {
    /// Where it is.
    pub path: PathBuf,
    /// Why it stays.
    pub why: Why,
}

/// Why something stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The program did not write it.
    NotOurs,
    /// It is a link: neither it nor what it leads to is touched.
    Link,
    /// A profile whose sign-ins could not be removed: it says where they are.
    SignIns,
}

impl Why {
    /// The name in JSON and in text ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotOurs => "not-ours",
            Self::Link => "link",
            Self::SignIns => "sign-ins",
        }
    }
}

impl Kept {
    /// Every folder that holds files of the program, the innermost first: none within one that is a link, or another
    /// person's.
    fn holding(&self) -> Vec<PathBuf> {
        self.reached(self.folders.holding())
    }

    /// Every folder that the program has made and may remove, the innermost first.
    fn made(&self) -> Vec<PathBuf> {
        self.reached(self.folders.made(self.is_chosen))
    }

    fn reached(&self, mut folders: Vec<PathBuf>) -> Vec<PathBuf> {
        let data = &self.folders.data;
        if platform::own_folder(data).is_err() {
            folders.retain(|folder| folder == data || !folder.starts_with(data));
        }
        folders
    }
}

/// Looks at what is there; removes nothing.
///
/// # Errors
///
/// `profile-in-use` while another window or program works here; `file-problem` when the profiles cannot be read.
pub async fn look(kept: &Kept) -> Result<Found, Failure> {
    let alone = Alone::in_folder(kept, Turn::IfThere)?;
    let (entries, unknown) = match keys::names(kept, &alone.remains).await {
        Ok(names) => (keys::count(&names), None),
        Err(failure) => (0, Some(*failure)),
    };
    let content = Content::of(kept);
    let there = |folder: &PathBuf| matches!(platform::own_folder(folder), Ok(true));
    let stays = |folder: &Path| content.stays.iter().any(|it| it.path.starts_with(folder));
    let goes = |folder: &PathBuf| there(folder) && !stays(folder);
    let made = kept.made().iter().any(goes);
    let mut folders: Vec<PathBuf> = kept.holding().into_iter().filter(there).collect();
    // A folder within another one is part of it.
    let all = folders.clone();
    folders.retain(|one| !all.iter().any(|it| it != one && one.starts_with(it)));
    let (profiles, files) = (alone.profiles(), content.files.len());
    Ok(Found {
        is_empty: profiles + entries + files == 0 && unknown.is_none() && !made,
        profiles,
        entries,
        unknown,
        files,
        folders,
        stays: content.stays,
    })
}

/// Removes it. What cannot be removed is told in the result, and a second call goes on where this one ended.
///
/// # Errors
///
/// As [`look`]; nothing was removed then.
pub async fn forget(kept: &Kept) -> Result<Forgotten, Failure> {
    let alone = Alone::in_folder(kept, Turn::Made)?;
    let systems = alone.remains.iter().flat_map(Remains::systems);
    let mut done = Forgotten {
        systems: systems.collect(),
        ..Forgotten::default()
    };
    let locked = done.forget_keys(kept, &alone.remains).await;
    for one in &alone.remains {
        if locked && one.needs_key_store() {
            done.stays.push(Stays {
                path: one.document(),
                why: Why::SignIns,
            });
        } else if done.remove(&one.files) == one.files.len() && one.is_profile() {
            done.profiles += 1;
        }
    }
    let content = Content::of(kept);
    done.stays.extend(content.stays);
    done.files = done.remove(&content.files);
    let _ = done.remove(&content.traces);
    // A file that is removed while it is open may stand in its folder until then.
    drop(alone);
    for folder in kept.made() {
        if let Err(error) = platform::remove_empty_folder(&folder) {
            done.failures.push(failure(&folder, &error));
        }
    }
    Ok(done)
}

impl Forgotten {
    /// Both together.
    pub fn add(&mut self, other: Self) {
        self.profiles += other.profiles;
        self.entries += other.entries;
        self.files += other.files;
        self.stays.extend(other.stays);
        self.failures.extend(other.failures);
        self.systems.extend(other.systems);
    }

    /// Takes everything out of the key store; whether it could not be.
    async fn forget_keys(&mut self, kept: &Kept, remains: &[Remains]) -> bool {
        let result = match keys::names(kept, remains).await {
            Ok(names) => keys::forget(kept, &names, remains).await,
            Err(failure) => Err(failure),
        };
        match result {
            Ok(entries) => {
                self.entries = entries;
                false
            }
            Err(failure) => {
                self.failures.push(*failure);
                true
            }
        }
    }

    /// Removes files; how many are gone.
    fn remove(&mut self, files: &[PathBuf]) -> usize {
        let mut gone = 0;
        for file in files {
            match platform::remove_file(file) {
                Ok(()) => gone += 1,
                Err(error) => self.failures.push(failure(file, &error)),
            }
        }
        gone
    }
}

/// What becomes of the lock by which others know that somebody works here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// Where there is none, nobody works here, and none is made.
    IfThere,
    /// It is made, so that nobody begins.
    Made,
}

/// Nobody else works here until this is dropped.
#[derive(Default)]
struct Alone {
    remains: Vec<Remains>,
    _held: Vec<Lock>,
}

impl Alone {
    fn in_folder(kept: &Kept, turn: Turn) -> Result<Self, Failure> {
        let in_use = || {
            let failure = Failure::new(Outcome::ProfileInUse, "another program has this folder");
            failure.fact("profile-why", "running")
        };
        let is_own = |folder: &Path| matches!(platform::own_folder(folder), Ok(true));
        let (folder, running) = (&kept.folders.data, kept.folders.running_file());
        if !is_own(folder) {
            // What is no folder of ours is told where all of them are looked at.
            return Ok(Self::default());
        }
        let mut held = Vec::new();
        if turn == Turn::Made || running.exists() {
            match platform::try_lock(&running) {
                Ok(Some(lock)) => held.push(lock),
                Ok(None) => return Err(in_use()),
                // What we cannot lock, others could not either; removing it will tell.
                Err(error) => tracing::debug!(%error, "this folder could not be locked"),
            }
        }
        let store = Store::new(kept.folders.profiles(), false);
        let remains = if is_own(&kept.folders.profiles()) {
            store.remains()?
        } else {
            Vec::new()
        };
        held.extend(store.hold(&remains)?);
        Ok(Self {
            remains,
            _held: held,
        })
    }

    fn profiles(&self) -> usize {
        self.remains.iter().filter(|it| it.is_profile()).count()
    }
}

fn failure(path: &Path, error: &platform::Error) -> Failure {
    let failure = Failure::new(Outcome::FileProblem, error.to_string());
    let failure = failure.fact("path", path.display().to_string());
    failure.fact("profile-why", "not-removed")
}
