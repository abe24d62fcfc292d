//! What a folder holds of each profile, whether its document can be read or not: for the end of all of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::sign_in::names;
use super::store::read;
use super::{Error, Id, Profile, Store};
use crate::check::System;
use crate::platform::{self, Lock};
use crate::settings::SecretStore;

/// Everything that belongs to one identity.
#[derive(Debug)]
pub struct Remains {
    /// The identity, by which files and entries of the key store are called.
    pub id: Id,
    /// Its files: the document, earlier ones, locks.
    pub files: Vec<PathBuf>,
    /// Its document, if there is one.
    document: Option<Document>,
}

/// What stands in the place of the document.
#[derive(Debug)]
enum Document {
    Good(Box<Profile>),
    Damaged,
}

impl Remains {
    /// Whether there is a document, readable or not.
    #[must_use]
    pub fn is_profile(&self) -> bool {
        self.document.is_some()
    }

    /// Every name under which a key store may have something of it.
    pub fn names(&self) -> impl Iterator<Item = String> {
        System::ALL
            .into_iter()
            .flat_map(|system| names(&self.id, system))
    }

    /// The systems at which somebody has signed in, as far as the document says.
    #[must_use]
    pub fn systems(&self) -> Vec<System> {
        match &self.document {
            Some(Document::Good(profile)) => {
                let waits = profile.waiting.as_ref().map(|waiting| waiting.system);
                let known = |system: &System| {
                    profile.connection(*system).is_some() || waits == Some(*system)
                };
                System::ALL.into_iter().filter(known).collect()
            }
            Some(Document::Damaged) | None => Vec::new(),
        }
    }

    /// Whether its document names something in the key store of the operating system; one that cannot be read may.
    #[must_use]
    pub fn needs_key_store(&self) -> bool {
        match &self.document {
            Some(Document::Good(profile)) => {
                let there = |system| {
                    let connection = profile.connection(system)?;
                    let _named = connection.refresh_token.as_ref()?;
                    Some(profile.store_of(system))
                };
                let waits = profile.waiting.as_ref().filter(|it| it.is_watched());
                let waits = waits.map(|_| profile.store_of_waiting());
                let mut stores = System::ALL.into_iter().filter_map(there).chain(waits);
                stores.any(|store| store == SecretStore::Keyring)
            }
            Some(Document::Damaged) => true,
            None => false,
        }
    }
}

impl Store {
    /// What the folder holds of each profile, by identity. A missing folder holds nothing; links and what is called
    /// otherwise are not among it.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read.
    pub fn remains(&self) -> Result<Vec<Remains>, Error> {
        let mut found: BTreeMap<Id, Remains> = BTreeMap::new();
        let entries = match fs::read_dir(self.folder()) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => {
                return Err(platform::Error::System {
                    act: "read",
                    path: self.folder().to_owned(),
                    source: error.into(),
                }
                .into());
            }
        };
        for entry in entries.flatten() {
            let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
            let Some(id) = of(&entry.file_name().to_string_lossy()).filter(|_| is_file) else {
                continue;
            };
            let remains = found.entry(id.clone()).or_insert_with(|| Remains {
                id,
                files: Vec::new(),
                document: None,
            });
            if entry.path() == self.file(&remains.id) {
                remains.document = document(&entry.path());
            }
            remains.files.push(entry.path());
        }
        Ok(found.into_values().collect())
    }

    /// Holds all of these for this program alone.
    ///
    /// # Errors
    ///
    /// [`Error::InUse`] while somebody works with one of them.
    pub fn hold(&self, remains: &[Remains]) -> Result<Vec<Lock>, Error> {
        let mut held = Vec::new();
        for one in remains {
            // A lock that has no file is held by nobody.
            let locks = self.lock_files(&one.id).into_iter();
            for file in locks.filter(|file| one.files.contains(file)) {
                match platform::try_lock(&file) {
                    Ok(Some(lock)) => held.push(lock),
                    Ok(None) => return Err(Error::InUse(one.name())),
                    Err(error) => tracing::debug!(%error, "a profile could not be locked"),
                }
            }
        }
        Ok(held)
    }
}

impl Remains {
    /// Where its document is.
    #[must_use]
    pub fn document(&self) -> PathBuf {
        let is_document = |file: &&PathBuf| file.extension().is_some_and(|end| end == "json");
        self.files
            .iter()
            .find(is_document)
            .cloned()
            .unwrap_or_default()
    }

    /// Its name, or what else it is called by.
    fn name(&self) -> String {
        match &self.document {
            Some(Document::Good(profile)) => profile.name.clone(),
            Some(Document::Damaged) | None => self.id.to_string(),
        }
    }
}

fn document(file: &Path) -> Option<Document> {
    match read(file) {
        Ok(profile) => Some(Document::Good(Box::new(profile))),
        Err(Error::File(platform::Error::NotFound(_))) => None,
        Err(_) => Some(Document::Damaged),
    }
}

/// Whether a file of the folder is called as those of a profile are.
#[must_use]
pub fn is_file_name(name: &str) -> bool {
    of(name).is_some()
}

/// The identity that a file of the folder belongs to, by its name: `<id>.json`, `<id>.json.v1`, `<id>.json.linked`,
/// `<id>.lock`, `<id>.edit`.
fn of(name: &str) -> Option<Id> {
    let (id, kind) = name.split_once('.')?;
    let older = |kind: &str| {
        let version = kind.strip_prefix("json.v")?;
        version.parse::<u32>().ok()
    };
    let known = matches!(kind, "json" | "json.linked" | "lock" | "edit") || older(kind).is_some();
    known.then(|| id.parse().ok())?
}
