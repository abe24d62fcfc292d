//! Profiles in their folder: atomic, private, and nothing damaged is ever overwritten.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::{Error, Id, Profile, SCHEMA_VERSION, check_name, migrate};
use crate::platform::{self, Notice};
use crate::world::{Clock, SystemClock, World};

/// The largest document, in bytes (S-FIL-04): 50,000 pairs of users are in it.
const LARGEST: u64 = 32 * 1024 * 1024;

/// How many files of a folder are looked at.
const MOST: usize = 10_000;

/// How long a deleted profile can be restored.
const RESTORABLE: SignedDuration = SignedDuration::from_hours(30 * 24);

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

    /// Saves a profile: a crash at any moment leaves the old document or the new one.
    ///
    /// # Errors
    ///
    /// When the name cannot be used or is taken, the document is too large, a damaged file stands in its place, or
    /// the file cannot be written; what was there is then untouched.
    pub fn save(&self, profile: &mut Profile) -> Result<(), Error> {
        self.may_save(profile)?;
        let changed = self.clock.now();
        let document = Profile {
            changed,
            ..profile.clone()
        }
        .to_json();
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
        platform::replace(&file, text.as_bytes())?;
        profile.changed = changed;
        Ok(())
    }

    /// What [`Store::save`] would refuse before it writes.
    pub(super) fn may_save(&self, profile: &Profile) -> Result<(), Error> {
        check_name(&profile.name)?;
        if !self.shows(profile) {
            return Err(Error::OtherWorld);
        }
        let _ = platform::private_folder(&self.folder)?;
        match read(&self.file(&profile.id)) {
            Ok(_) | Err(Error::File(platform::Error::NotFound(_))) => {}
            Err(error) => return Err(error),
        }
        if profile.deleted.is_none() && self.is_taken(profile)? {
            return Err(Error::NameTaken(profile.name.clone()));
        }
        Ok(())
    }

    /// Marks a profile as deleted; it and its secrets stay for 30 days.
    ///
    /// # Errors
    ///
    /// As [`Store::load`] and [`Store::save`]; [`Error::InUse`] while a check or a save of it is under way.
    pub fn delete(&self, id: &Id) -> Result<Profile, Error> {
        let _alone = self.working(&self.load_id(id)?)?;
        let mut profile = self.load_id(id)?;
        profile.deleted = Some(self.clock.now());
        self.save(&mut profile)?;
        Ok(profile)
    }

    /// Brings a deleted profile back.
    ///
    /// # Errors
    ///
    /// As [`Store::load`] and [`Store::save`]; another profile may have its name by now;
    /// [`Error::InUse`] while somebody works with it.
    pub fn restore(&self, id: &Id) -> Result<Profile, Error> {
        let profile = self.load_id(id)?;
        let (_editing, _alone) = (self.edit(&profile)?, self.working(&profile)?);
        let mut profile = self.load_id(id)?;
        profile.deleted = None;
        self.save(&mut profile)?;
        Ok(profile)
    }

    /// Removes the file of a profile for good. Its secrets first: [`super::purge`].
    ///
    /// # Errors
    ///
    /// When there is none, it is damaged, or it cannot be removed.
    pub fn purge(&self, id: &Id) -> Result<(), Error> {
        let profile = self.load_id(id)?;
        let file = self.file(&profile.id);
        fs::remove_file(&file).map_err(|error| platform::Error::System {
            act: "remove",
            path: file,
            source: Arc::new(error),
        })?;
        for version in 1..SCHEMA_VERSION {
            let _ = fs::remove_file(older(&self.file(&profile.id), version.into()));
        }
        for lock in self.lock_files(&profile.id) {
            // An empty file that stays does no harm.
            let _ = fs::remove_file(lock);
        }
        Ok(())
    }

    /// Deleted profiles whose 30 days are over.
    ///
    /// # Errors
    ///
    /// As [`Store::list`].
    pub fn expired(&self) -> Result<Vec<Profile>, Error> {
        let profiles = self.profiles()?.into_iter();
        Ok(profiles.filter(|profile| self.is_over(profile)).collect())
    }

    /// One of [`Store::expired`] as it is by now; `None` when it was restored or removed meanwhile.
    #[must_use]
    pub fn still_expired(&self, id: &Id) -> Option<Profile> {
        self.load_id(id)
            .ok()
            .filter(|profile| self.is_over(profile))
    }

    fn is_over(&self, profile: &Profile) -> bool {
        let now = self.clock.now();
        profile.restorable_until().is_some_and(|until| now > until)
    }

    fn profiles(&self) -> Result<Vec<Profile>, Error> {
        let good = |listed| match listed {
            Listed::Good(profile) => Some(*profile),
            Listed::Damaged(_) => None,
        };
        Ok(self.list()?.into_iter().filter_map(good).collect())
    }

    fn load_id(&self, id: &Id) -> Result<Profile, Error> {
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

    fn file(&self, id: &Id) -> PathBuf {
        self.folder.join(format!("{id}.json"))
    }
}

impl Profile {
    /// Until when it can be restored; `None` when it is not deleted.
    #[must_use]
    pub fn restorable_until(&self) -> Option<Timestamp> {
        let deleted = self.deleted?;
        Some(deleted.saturating_add(RESTORABLE).unwrap_or(deleted))
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
fn older(file: &Path, version: u64) -> PathBuf {
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
fn read(file: &Path) -> Result<Profile, Error> {
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
