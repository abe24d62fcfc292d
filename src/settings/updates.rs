//! Looking for newer versions.

use serde::{Deserialize, Serialize};

/// Whether and where newer versions are looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Updates {
    /// Off unless somebody switches it on.
    pub check: UpdateCheck,
    /// The address of the signed list; empty where no publisher has set one.
    pub list: String,
    /// The publisher's public key, as minisign prints it. It is built in (`SYNCHRONIZER_UPDATE_KEY` while building)
    /// and no setting: whoever could change it could vouch for any version.
    #[serde(skip, default = "built_in")]
    pub key: Option<String>,
}

/// Whether newer versions are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UpdateCheck {
    /// Never: nothing is asked.
    Off,
    /// Once a day, when the window is open.
    On,
}

impl Default for Updates {
    fn default() -> Self {
        Self {
            check: UpdateCheck::Off,
            list: String::new(),
            key: built_in(),
        }
    }
}

fn built_in() -> Option<String> {
    // A release without a publisher sets it to nothing.
    let key = option_env!("SYNCHRONIZER_UPDATE_KEY").filter(|key| !key.is_empty());
    key.map(str::to_owned)
}
