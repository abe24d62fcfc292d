//! What is known from earlier looks. The list is kept with its signature, and proven again whenever it is used.

use jiff::Timestamp;
use semver::Version;
use serde::{Deserialize, Serialize};

use super::list::{Key, List, Signed};
use super::{DAY, LARGEST, SIGNATURE};
use crate::platform;
use crate::world::World;

/// The file as it is written.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Remembered {
    /// When the list was asked for last.
    pub(super) checked: Option<Timestamp>,
    /// The newest list that was signed.
    pub(super) signed: Option<Signed>,
    /// The version that a person does not want to be told of again.
    pub(super) put_aside: Option<String>,
}

impl Remembered {
    /// What the file says; nothing when it is missing or cannot be read.
    pub(super) fn read(world: &World) -> Self {
        // Signs within texts may be written in up to six bytes.
        let most = (LARGEST + SIGNATURE) * 6;
        let content = platform::read(&world.folders.updates_file(), most as u64);
        let content = content.unwrap_or_default();
        serde_json::from_slice(&content).unwrap_or_default()
    }

    /// Keeps it; where that is not possible, the next look is earlier.
    pub(super) fn write(&self, world: &World) {
        let content = serde_json::to_vec(self).unwrap_or_default();
        let _ = platform::private_folder(&world.folders.data);
        if let Err(error) = platform::replace(&world.folders.updates_file(), &content) {
            tracing::debug!(%error, "the look for newer versions is not remembered");
        }
    }

    /// Whether somebody has looked within a day. A clock that was ahead counts as if nobody had.
    pub(super) fn is_of_today(&self, now: Timestamp) -> bool {
        let since = |checked: Timestamp| now.duration_since(checked);
        let since = self.checked.map(since);
        since.is_some_and(|since| !since.is_negative() && since < DAY)
    }

    /// The list, proven anew.
    pub(super) fn list(&self, key: &Key) -> Option<List> {
        List::of(self.signed.as_ref()?, key)
    }

    /// Whether a person does not want to be told of this version.
    pub(super) fn is_put_aside(&self, version: &Version) -> bool {
        self.put_aside.as_deref() == Some(version.to_string().as_str())
    }
}
