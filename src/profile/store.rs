//! Profiles in their folder: atomic, private, and nothing damaged is ever overwritten.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::{Error, Id, Profile, SCHEMA_VERSION, check_name, migrate};
use crate::platform::{self, Notice};
use crate::world::{Clock, SystemClock, World};

/// The largest document, in bytes (S-FIL-04): 50,000 pairs of users are in it.
pub(super) const LARGEST: u64 = 32 * 1024 * 1024;

/// How many files of a folder are looked at.
const MOST: usize = 10_000;

/// What stands in the folder.
#[derive(Debug, Clone)]
pub enum Listed {
    /// A profile.
    Good(Box<Profile>),
    /// A file that cannot be understood; it is left as it is.
    Damaged(Damaged),
}

/// A file that cannot be understood.
#[derive(Debug, Clone)]
pub struct Damaged {
    /// The file.
    pub file: PathBuf,
    /// Why.
    pub error: Error,
}

/// The profiles of a folder. A rehearsal never shows those of the real systems; a rehearsal's profile among the real
/// ones (made against the built-in cloud of another process) is shown and says what it is.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
    rehearsal: bool,
    clock: Arc<dyn Clock>,
}

impl Store {
    /// The profiles in this folder.
    #[must_use]
    pub fn new(folder: PathBuf, rehearsal: bool) -> Self {
        Self {
            folder,
            rehearsal,
            clock: Arc::new(SystemClock),
        }
    }

    /// The profiles of this world.
    #[must_use]
    pub fn of(world: &World) -> Self {
        Self {
            folder: world.folders.profiles(),
            rehearsal: world.rehearsal,
            clock: Arc::clone(&world.clock),
        }
    }

    /// Creates the folder where it is missing, takes rights away that others have, and removes what a crash left.
    ///
    /// # Errors
    ///
    /// When the folder belongs to somebody else or cannot be used.
    pub fn prepare(&self) -> Result<Vec<Notice>, Error> {
        let notices = platform::secure(&self.folder)?;
        platform::sweep(&self.folder);
        Ok(notices)
    }

    /// Every profile by name, deleted ones too, then the damaged files.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read; a missing one is empty.
    pub fn list(&self) -> Result<Vec<Listed>, Error> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => {
                let source = Arc::new(error);
                return Err(platform::Error::System {
                    act: "read",
                    path: self.folder.clone(),
                    source,
                }
                .into());
            }
        };
        let files = entries.take(MOST).flatten().map(|entry| entry.path());
        let files = files.filter(|file| {
            file.extension()
                .is_some_and(|extension| extension == "json")
        });
        let mut listed: Vec<Listed> = files.filter_map(|file| self.look_at(file)).collect();
        listed.sort_by_cached_key(|listed| match listed {
            Listed::Good(profile) => (false, profile.name.to_lowercase(), profile.id.to_string()),
            Listed::Damaged(damaged) => (true, damaged.file.display().to_string(), String::new()),
        });
        Ok(listed)
    }

    /// Where they are.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    fn shows(&self, profile: &Profile) -> bool {
        profile.rehearsal || !self.rehearsal
    }

    fn look_at(&self, file: PathBuf) -> Option<Listed> {
        match read(&file) {
            Ok(profile) if self.shows(&profile) => Some(Listed::Good(Box::new(profile))),
            // It belongs to the other world and must not be shown here, or was deleted between listing and reading.
            Ok(_) | Err(Error::File(platform::Error::NotFound(_))) => None,
            Err(error) => Some(Listed::Damaged(Damaged { file, error })),
        }
    }

    /// The profile of this identity, or of exactly this name; a deleted one only by identity.
    ///
    /// # Errors
    ///
    /// When there is none, several have the name, or its file is damaged.
    pub fn load(&self, wanted: &str) -> Result<Profile, Error> {
        if let Ok(id) = wanted.parse::<Id>() {
            match self.load_id(&id) {
                Err(Error::NotFound(_)) => {}
                other => return other,
            }
        }
        let named = |profile: &Profile| profile.name == wanted && profile.deleted.is_none();
        one_of(self.profiles()?.into_iter().filter(named), wanted)
    }

    /// The deleted profile of this identity, or of exactly this name.
    ///
    /// # Errors
    ///
    /// When there is none, several have the name, or its file is damaged.
    pub fn load_deleted(&self, wanted: &str) -> Result<Profile, Error> {
        let by_id = wanted.parse::<Id>().ok();
        let by_id = by_id.and_then(|id| self.load_id(&id).ok());
        if let Some(profile) = by_id.filter(|profile| profile.deleted.is_some()) {
            return Ok(profile);
        }
        let named = |profile: &Profile| profile.name == wanted && profile.deleted.is_some();
        one_of(self.profiles()?.into_iter().filter(named), wanted)
    }

    /// The names of all profiles, deleted ones included.
    pub(super) fn names(&self) -> Result<HashSet<String>, Error> {
        let profiles = self.profiles()?.into_iter();
        Ok(profiles.map(|profile| profile.name).collect())
    }

    /// What time it is.
    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Saves a profile: a crash at any moment leaves the old document or the new one. Pairs of users that do not hold are
    /// taken out of it: those of organizations that it is not connected with any more, and new ones of people who are
    /// linked in another profile; a copy of the document before is kept then.
    ///
    /// # Errors
    ///
    /// When the name cannot be used or is taken, the document is too large, a damaged file stands in its place, or
    /// the file cannot be written; what was there is then untouched.
    pub fn save(&self, profile: &mut Profile) -> Result<(), Error> {
        let before = self.savable(profile)?;
        let mut fresh = Profile {
            changed: self.clock.now(),
            ..profile.clone()
        };
        self.settle(&mut fresh, before.as_ref())?;
        let document = fresh.to_json();
        #[cfg(test)]
        super::schema::fits(&document);
        let text = format!("{document:#}\n");
        if text.len() as u64 > LARGEST {
            return Err(Error::TooLarge(
                usize::try_from(LARGEST).unwrap_or(usize::MAX),
            ));
        }
        let file = self.file(&profile.id);
        keep_older(&file)?;
        self.keep_linked(&profile.links, &fresh, before.as_ref())?;
        platform::replace(&file, text.as_bytes())?;
        *profile = fresh;
        Ok(())
    }

    /// What [`Store::save`] would refuse before it writes.
    pub(super) fn may_save(&self, profile: &Profile) -> Result<(), Error> {
        self.savable(profile).map(drop)
    }

    /// The document on the disk, which may be replaced.
    fn savable(&self, profile: &Profile) -> Result<Option<Profile>, Error> {
        check_name(&profile.name)?;
        if !self.shows(profile) {
            return Err(Error::OtherWorld);
        }
        let _ = platform::private_folder(&self.folder)?;
        let before = match read(&self.file(&profile.id)) {
            Ok(before) => Some(before),
            Err(Error::File(platform::Error::NotFound(_))) => None,
            Err(error) => return Err(error),
        };
        if profile.deleted.is_none() && self.is_taken(profile)? {
            return Err(Error::NameTaken(profile.name.clone()));
        }
        Ok(before)
    }

    /// Every profile that can be read, deleted ones too.
    pub(super) fn profiles(&self) -> Result<Vec<Profile>, Error> {
        let good = |listed| match listed {
            Listed::Good(profile) => Some(*profile),
            Listed::Damaged(_) => None,
        };
        Ok(self.list()?.into_iter().filter_map(good).collect())
    }

    /// The profile of this identity.
    pub(super) fn load_id(&self, id: &Id) -> Result<Profile, Error> {
        match read(&self.file(id)) {
            Ok(profile) if self.shows(&profile) => Ok(profile),
            Ok(_) | Err(Error::File(platform::Error::NotFound(_))) => {
                Err(Error::NotFound(id.to_string()))
            }
            Err(error) => Err(error),
        }
    }

    fn is_taken(&self, profile: &Profile) -> Result<bool, Error> {
        let others = self.profiles()?;
        Ok(others.iter().any(|other| {
            other.name == profile.name && other.id != profile.id && other.deleted.is_none()
        }))
    }

    /// The file of a profile.
    pub(super) fn file(&self, id: &Id) -> PathBuf {
        self.folder.join(format!("{id}.json"))
    }
}

/// The only one of them.
fn one_of(mut found: impl Iterator<Item = Profile>, wanted: &str) -> Result<Profile, Error> {
    match (found.next(), found.next()) {
        (Some(profile), None) => Ok(profile),
        (Some(_), Some(_)) => Err(Error::Ambiguous(wanted.to_owned())),
        (None, _) => Err(Error::NotFound(wanted.to_owned())),
    }
}

/// Where the document of an older version is kept.
pub(super) fn older(file: &Path, version: u64) -> PathBuf {
    file.with_extension(format!("json.v{version}"))
}

/// Keeps a document of an older version beside the one that is about to replace it.
fn keep_older(file: &Path) -> Result<(), Error> {
    let content = match platform::read(file, LARGEST) {
        Ok(content) => content,
        Err(platform::Error::NotFound(_)) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let version = serde_json::from_slice(&content)
        .ok()
        .and_then(|document| migrate::version(&document));
    match version {
        Some(version) if version < u64::from(SCHEMA_VERSION) => {
            Ok(platform::replace(&older(file, version), &content)?)
        }
        _ => Ok(()),
    }
}

/// Reads a document of the folder.
pub(super) fn read(file: &Path) -> Result<Profile, Error> {
    let profile = document(file)?;
    let damaged = |reason: &str| Error::Damaged {
        file: file.to_owned(),
        reason: reason.to_owned(),
    };
    if file.file_stem().and_then(|stem| stem.to_str()) != Some(profile.id.as_str()) {
        return Err(damaged("its name is not the identity inside it"));
    }
    if profile.other.contains_key(super::export::MARK) {
        return Err(damaged("it was exported, and has to be imported"));
    }
    Ok(profile)
}

/// Reads a document, wherever it is.
pub(super) fn document(file: &Path) -> Result<Profile, Error> {
    let damaged = |reason: String| Error::Damaged {
        file: file.to_owned(),
        reason,
    };
    let content = platform::read(file, LARGEST).map_err(|error| match error {
        platform::Error::TooLarge { .. }
        | platform::Error::Link(_)
        | platform::Error::NotAFile(_) => damaged(error.to_string()),
        error => Error::File(error),
    })?;
    Profile::from_json(&content).map_err(|reason| {
        if migrate::is_newer(&content) {
            Error::Newer(file.to_owned())
        } else {
            damaged(reason)
        }
    })
}
