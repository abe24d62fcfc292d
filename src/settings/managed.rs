//! Company policy as a registry or a list of preferences holds it: names with values, in folders.
//!
//! One way from there to checked entries, for Windows and macOS alike. What cannot be used becomes a notice and never
//! an error: who sits at this computer cannot mend what was rolled out to it. Every value that can be used is locked.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use toml::{Table, Value};

use super::file::Entry;
use super::policy::Policy;
use super::{Error, Key, Kind, Microsoft365, Notice, Place, Problem, key, value};

/// How many notices of one place are kept: more are the same mistake again.
const NOTICES: usize = 20;
/// How much of a name is repeated.
const NAME: usize = 64;

/// Names with values.
pub type Folder = BTreeMap<String, Managed>;

/// What stands under a name.
#[derive(Clone, PartialEq, Eq)]
pub enum Managed {
    /// `REG_SZ`, `<string>`.
    Text(String),
    /// `REG_DWORD` and `REG_QWORD`, `<integer>`.
    Number(i64),
    /// `<true/>` and `<false/>`.
    Switch(bool),
    /// `REG_MULTI_SZ`, `<array>`.
    List(Vec<Self>),
    /// A key below, `<dict>`.
    Folder(Folder),
    /// Whatever no setting holds.
    Other,
}

/// Tells the kind and never the value: it may be a password in the wrong place.
impl fmt::Debug for Managed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(_) => formatter.write_str("Text"),
            Self::Number(_) => formatter.write_str("Number"),
            Self::Switch(_) => formatter.write_str("Switch"),
            Self::List(items) => formatter.debug_list().entries(items).finish(),
            Self::Folder(folder) => formatter.debug_map().entries(folder).finish(),
            Self::Other => formatter.write_str("Other"),
        }
    }
}

/// Adds what stands in this place to the policy.
pub(super) fn take_in(policy: &mut Policy, place: &str, folder: &Folder) {
    let mut reader = Reader {
        place,
        entries: Vec::new(),
        notices: Vec::new(),
    };
    reader.folder("", folder);
    reader.drop_incomplete_clouds();
    let keys = reader.entries.iter().map(|entry| entry.key.clone());
    policy.locked.extend(keys);
    policy.entries.extend(reader.entries);
    policy.notices.extend(reader.notices);
}

struct Reader<'a> {
    place: &'a str,
    entries: Vec<Entry>,
    notices: Vec<Notice>,
}

impl Reader<'_> {
    /// As deep as keys are: only folders that are sections of settings are entered.
    fn folder(&mut self, prefix: &str, folder: &Folder) {
        for (name, managed) in folder {
            let path = match prefix {
                "" => tidy(name),
                _ => format!("{prefix}.{}", tidy(name)),
            };
            // A name with a dot would read as another key.
            if name.contains('.') {
                self.refuse(path, Problem::Unknown { suggestion: None });
            } else if let Some(known) = Key::find(&path) {
                self.value(known, path, managed);
            } else if !Key::is_section(&path) {
                let problem = key::unknown(&path);
                self.refuse(path, problem);
            } else if let Managed::Folder(inner) = managed {
                self.folder(&path, inner);
            } else {
                self.refuse(path, Problem::MustBe("a folder of settings"));
            }
        }
    }

    fn value(&mut self, known: &Key, key: String, managed: &Managed) {
        if !known.by_policy() {
            return self.refuse(key, Problem::NotByPolicy);
        }
        // What Group Policy leaves behind when it takes a list away.
        let empty = matches!(managed, Managed::Folder(inner) if inner.is_empty());
        if known.kind.is_list() && empty {
            return;
        }
        match value::check(known.kind, plain(known.kind, managed)) {
            Ok(value) => {
                let place = Place::Policy(self.place.to_owned());
                self.entries.push(Entry { key, value, place });
            }
            Err(problem) => self.refuse(key, problem),
        }
    }

    /// A cloud that lacks an address would end the program where everything is put together.
    fn drop_incomplete_clouds(&mut self) {
        let own: BTreeSet<String> = self
            .entries
            .iter()
            .filter_map(|entry| key::cloud(&entry.key))
            .filter(|cloud| !Microsoft365::CLOUDS.contains(cloud))
            .map(str::to_owned)
            .collect();
        for cloud in own {
            let is_there = |key: &String| self.entries.iter().any(|entry| entry.key == *key);
            let Some(missing) = key::addresses_of(&cloud).find(|key| !is_there(key)) else {
                continue;
            };
            self.entries
                .retain(|entry| key::cloud(&entry.key) != Some(&cloud));
            self.refuse(missing, Problem::Missing);
        }
    }

    fn refuse(&mut self, key: String, problem: Problem) {
        if self.notices.len() < NOTICES {
            self.notices.push(Notice::PolicyValueIgnored(Error::Key {
                place: Place::Policy(self.place.to_owned()),
                key,
                problem,
            }));
        }
    }
}

/// The value as a settings file would hold it; an empty table stands for what no setting holds.
fn plain(kind: Kind, managed: &Managed) -> Value {
    match managed {
        Managed::Text(text) => Value::String(text.clone()),
        Managed::Number(number) => Value::Integer(*number),
        Managed::Switch(on) => Value::Boolean(*on),
        Managed::List(items) => Value::Array(items.iter().map(item).collect()),
        Managed::Folder(folder) if kind.is_list() => {
            let mut items: Vec<_> = folder.iter().collect();
            items.sort_by_key(|(name, _)| name.parse::<u32>().unwrap_or(u32::MAX));
            Value::Array(
                items
                    .into_iter()
                    .map(|(_, managed)| item(managed))
                    .collect(),
            )
        }
        Managed::Folder(_) | Managed::Other => Value::Table(Table::new()),
    }
}

fn item(managed: &Managed) -> Value {
    match managed {
        Managed::Text(text) => Value::String(text.clone()),
        _ => Value::Table(Table::new()),
    }
}

/// A name as it may be repeated on a screen.
fn tidy(name: &str) -> String {
    let shown = |letter: char| {
        if letter.is_control() {
            '\u{fffd}'
        } else {
            letter
        }
    };
    name.chars().take(NAME).map(shown).collect()
}

#[cfg(test)]
mod tests;
