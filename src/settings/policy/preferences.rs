//! Managed preferences of macOS: what a configuration profile forces upon this computer or this person.
//!
//! Core Foundation says safely whether a value is forced (`CFPreferencesAppValueIsForced`), but no crate leads into its
//! lists and dictionaries without `unsafe`. So the files are read in which macOS keeps what profiles force, and nothing
//! else: only the system can write them, which is proven for each as on Linux. A person's own preferences
//! (`~/Library/Preferences`) are never looked at.

use std::io::Cursor;
use std::path::{Path, PathBuf};

use plist::Value;

use super::Policy;
use crate::platform;
use crate::settings::managed::{self, Folder, Managed};
use crate::settings::{Error, Notice, PREFERENCES, Place};

/// Where macOS keeps what configuration profiles force.
#[cfg(target_os = "macos")]
const FOLDER: &str = "/Library/Managed Preferences";
/// The largest list of preferences that is read.
const LIMIT: u64 = 64 * 1024;
/// Deeper than any setting stands.
const DEEPEST: usize = 8;

/// The lists of preferences on this computer: that of the person, then that of the computer, which wins, because a person
/// may install a profile of their own.
#[cfg(target_os = "macos")]
pub(super) fn files() -> Vec<PathBuf> {
    in_folder(Path::new(FOLDER), user().as_deref())
}

/// The name of whoever runs this, from the system and not from the environment, which anybody may set.
#[cfg(target_os = "macos")]
fn user() -> Option<String> {
    let user = nix::unistd::User::from_uid(nix::unistd::getuid());
    user.ok().flatten().map(|user| user.name)
}

fn in_folder(folder: &Path, user: Option<&str>) -> Vec<PathBuf> {
    let name = format!("{PREFERENCES}.plist");
    let own = user
        .filter(|user| !user.contains(['/', '\0']) && !matches!(*user, "" | "." | ".."))
        .map(|user| folder.join(user).join(&name));
    own.into_iter()
        .chain([folder.join(&name)])
        .filter(|file| file.exists())
        .collect()
}

/// Adds what this list of preferences says to the policy; one that cannot be read becomes a notice.
pub(super) fn take_in(policy: &mut Policy, file: &Path) {
    let content = match platform::read_following_links(file, LIMIT) {
        Ok(content) => content,
        Err(reason) => {
            let file = file.to_owned();
            return policy.notices.push(Notice::PolicyIgnored { file, reason });
        }
    };
    let place = file.display().to_string();
    match Value::from_reader(Cursor::new(content)) {
        Ok(Value::Dictionary(list)) => {
            // What the profile says of itself.
            let own = list
                .into_iter()
                .filter(|(name, _)| !name.starts_with("Payload"));
            let folder: Folder = own.map(|(name, value)| (name, managed(value, 1))).collect();
            managed::take_in(policy, &place, &folder);
        }
        Ok(_) => damaged(
            policy,
            place,
            "this is no list of names and values".to_owned(),
        ),
        Err(error) => damaged(policy, place, error.to_string()),
    }
}

fn damaged(policy: &mut Policy, place: String, message: String) {
    let place = Place::Policy(place);
    let error = Error::Syntax { place, message };
    policy.notices.push(Notice::PolicyValueIgnored(error));
}

fn managed(value: Value, depth: usize) -> Managed {
    match value {
        Value::String(text) => Managed::Text(text),
        Value::Boolean(on) => Managed::Switch(on),
        Value::Integer(number) => number.as_signed().map_or(Managed::Other, Managed::Number),
        Value::Array(items) if depth < DEEPEST => {
            let items = items.into_iter().map(|item| managed(item, depth + 1));
            Managed::List(items.collect())
        }
        Value::Dictionary(list) if depth < DEEPEST => {
            let list = list.into_iter();
            Managed::Folder(
                list.map(|(name, value)| (name, managed(value, depth + 1)))
                    .collect(),
            )
        }
        _ => Managed::Other,
    }
}

#[cfg(test)]
mod tests;
