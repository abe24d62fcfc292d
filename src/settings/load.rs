//! Merging all sources into the settings of one run (design: order of settings).

use std::collections::BTreeMap;
use std::path::PathBuf;

use toml::{Table, Value};

use super::file::{self, Entry, Writer};
use super::policy::{self, Policy};
use super::{Care, Error, Folder, Key, Notice, Place, Problem, Settings, Source, key, value};
use crate::platform;

/// What every environment variable with a setting begins with.
const PREFIX: &str = "SYNCHRONIZER_SETUP_";
/// Variables with this beginning that are not settings: the switch of our tests.
const NO_SETTINGS: [&str; 1] = ["SYNCHRONIZER_SETUP_REQUIRE"];

/// Where to look for settings, weakest source first but for locked policy: policy, file, environment, command line.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Company policy, a later file wins ([`super::policy_files`]).
    pub policy: Vec<PathBuf>,
    /// Company policy in the registry, or why it cannot be read ([`super::policy_registry`]).
    pub registry: Option<Result<Folder, platform::Error>>,
    /// The user's settings file; it need not exist.
    pub user_file: Option<PathBuf>,
    /// The file named by `--config`, read instead of the user's; it must exist.
    pub file: Option<PathBuf>,
    /// Environment variables; those of other programs do not matter.
    pub environment: Vec<(String, String)>,
    /// Dotted keys and values of the command line; a key that holds a list may come several times.
    pub overrides: Vec<(String, String)>,
}

impl Request {
    /// Policy of this computer, environment of this process, and this settings file.
    #[must_use]
    pub fn of_this_process(user_file: PathBuf) -> Self {
        let ours = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
            let name = name
                .into_string()
                .ok()
                .filter(|name| name.starts_with(PREFIX))?;
            Some((name, value.to_string_lossy().into_owned()))
        };
        Self {
            policy: super::policy_files(),
            registry: super::policy_registry(),
            user_file: Some(user_file),
            environment: std::env::vars_os().filter_map(ours).collect(),
            ..Self::default()
        }
    }
}

/// Loads and merges the settings of one run.
///
/// # Errors
///
/// Names file, line, column and key of the first thing that is wrong.
pub fn load(request: &Request) -> Result<Settings, Error> {
    // Policy must belong to the administrator.
    load_as(request, 0)
}

pub(super) fn load_as(request: &Request, administrator: u32) -> Result<Settings, Error> {
    let mut policy = policy::read(&request.policy, administrator)?;
    if let Some(found) = &request.registry {
        policy::take_in_registry(&mut policy, found);
    }
    let mut merge = Merge::new(policy);
    merge.policy();
    for entry in user_entries(request)? {
        let source = match &entry.place {
            Place::File { file, .. } => Source::File(file.clone()),
            Place::Environment(variable) => Source::Environment(variable.clone()),
            Place::Policy(_) => Source::Policy { locked: true },
            Place::CommandLine | Place::Call => Source::CommandLine,
        };
        merge.put(entry, source);
    }
    merge.finish()
}

fn user_entries(request: &Request) -> Result<Vec<Entry>, Error> {
    let mut entries = match (&request.file, &request.user_file) {
        (Some(file), _) => file::parse(file, &file::read(file)?, Writer::User)?.entries,
        (None, Some(file)) => match file::read(file) {
            Ok(text) => file::parse(file, &text, Writer::User)?.entries,
            Err(Error::File(platform::Error::NotFound(_))) => Vec::new(),
            Err(error) => return Err(error),
        },
        (None, None) => Vec::new(),
    };
    // Whether there is such a cloud is known only now, and its name is part of a variable's name.
    let clouds: Vec<String> = entries
        .iter()
        .filter_map(|entry| key::cloud(&entry.key))
        .map(str::to_owned)
        .collect();
    for (variable, text) in &request.environment {
        entries.extend(from_environment(variable, text, &clouds)?);
    }
    entries.extend(from_command_line(&request.overrides)?);
    Ok(entries)
}

fn from_environment(variable: &str, text: &str, clouds: &[String]) -> Result<Option<Entry>, Error> {
    let Some(name) = variable.strip_prefix(PREFIX) else {
        return Ok(None);
    };
    if NO_SETTINGS.contains(&variable) || text.is_empty() {
        return Ok(None);
    }
    let place = Place::Environment(variable.to_owned());
    let built_in = Settings::default();
    let clouds: Vec<&str> = built_in
        .microsoft365
        .clouds
        .keys()
        .map(String::as_str)
        .chain(clouds.iter().map(String::as_str))
        .collect();
    let mut keys = super::KEYS.iter().flat_map(|known| {
        known
            .names(&clouds)
            .into_iter()
            .map(move |key| (known, key))
    });
    let Some((known, key)) = keys.find(|(_, key)| variable_of(key) == name) else {
        let key = name.to_ascii_lowercase().replace("__", ".");
        let problem = key::unknown(&key);
        return Err(Error::Key {
            place,
            key,
            problem,
        });
    };
    if known.care == Care::Guarded {
        return Err(Error::Key {
            place,
            key,
            problem: Problem::NotFromEnvironment,
        });
    }
    match value::read(known.kind, text) {
        Ok(value) => Ok(Some(Entry { key, value, place })),
        Err(problem) => Err(Error::Key {
            place,
            key,
            problem,
        }),
    }
}

fn variable_of(key: &str) -> String {
    key.replace('.', "__")
        .replace('-', "_")
        .to_ascii_uppercase()
}

fn from_command_line(overrides: &[(String, String)]) -> Result<Vec<Entry>, Error> {
    let mut entries: Vec<Entry> = Vec::new();
    for (key, text) in overrides {
        let error = |problem| Error::Key {
            place: Place::CommandLine,
            key: key.clone(),
            problem,
        };
        let known = Key::find(key).ok_or_else(|| error(key::unknown(key)))?;
        let value = value::read(known.kind, text).map_err(error)?;
        match (entries.iter_mut().find(|entry| entry.key == *key), value) {
            (None, value) => entries.push(Entry {
                key: key.clone(),
                value,
                place: Place::CommandLine,
            }),
            (
                Some(Entry {
                    value: Value::Array(known),
                    ..
                }),
                Value::Array(more),
            ) => known.extend(more),
            (Some(_), _) => return Err(error(Problem::Repeated)),
        }
    }
    Ok(entries)
}

/// The merge under way.
struct Merge {
    values: Table,
    policy: Policy,
    sources: BTreeMap<String, Source>,
    places: BTreeMap<String, Place>,
    notices: Vec<Notice>,
}

impl Merge {
    fn new(mut policy: Policy) -> Self {
        Self {
            values: Table::try_from(Settings::default())
                .expect("built-in settings are plain tables and texts"),
            notices: std::mem::take(&mut policy.notices),
            policy,
            sources: BTreeMap::new(),
            places: BTreeMap::new(),
        }
    }

    fn policy(&mut self) {
        for entry in std::mem::take(&mut self.policy.entries) {
            let locked = self.policy.locked.contains(&entry.key);
            self.put_unlocked(entry, Source::Policy { locked });
        }
        for key in &self.policy.locked {
            // Locked without a value of its own: the built-in value is the locked one.
            let _ = self
                .sources
                .entry(key.clone())
                .or_insert(Source::Policy { locked: true });
        }
    }

    fn put(&mut self, entry: Entry, source: Source) {
        if self.policy.locked.contains(&entry.key) {
            self.notices.push(Notice::Locked {
                key: entry.key,
                ignored: source,
            });
        } else {
            self.put_unlocked(entry, source);
        }
    }

    fn put_unlocked(&mut self, entry: Entry, source: Source) {
        let (tables, name) = entry.key.rsplit_once('.').unwrap_or(("", &entry.key));
        let mut table = &mut self.values;
        for part in tables.split('.').filter(|part| !part.is_empty()) {
            let inner = table
                .entry(part)
                .or_insert_with(|| Value::Table(Table::new()));
            let Value::Table(inner) = inner else { return };
            table = inner;
        }
        drop(table.insert(name.to_owned(), entry.value));
        drop(self.places.insert(entry.key.clone(), entry.place));
        drop(self.sources.insert(entry.key, source));
    }

    fn finish(self) -> Result<Settings, Error> {
        self.complete_clouds()?;
        let mut settings: Settings = Value::Table(self.values)
            .try_into()
            .map_err(|error: toml::de::Error| Error::Inconsistent(error.message().to_owned()))?;
        settings.sources = self.sources;
        settings.notices = self.notices;
        Ok(settings)
    }

    /// A cloud of one's own needs all its addresses.
    fn complete_clouds(&self) -> Result<(), Error> {
        let clouds = self
            .values
            .get("microsoft365")
            .and_then(|table| table.get("clouds"))
            .and_then(Value::as_table);
        for (name, cloud) in clouds.into_iter().flatten() {
            for key in key::addresses_of(name) {
                let member = key.rsplit('.').next().unwrap_or_default();
                if cloud.get(member).is_none() {
                    let near = self
                        .places
                        .iter()
                        .find(|(known, _)| key::cloud(known) == Some(name));
                    let place = near.map_or(Place::CommandLine, |(_, place)| place.clone());
                    return Err(Error::Key {
                        place,
                        key,
                        problem: Problem::Missing,
                    });
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests;
