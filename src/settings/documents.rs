//! What is asked for to look at document integration.

use serde::{Deserialize, Serialize};

/// Permissions besides those of the wizard, asked for only when somebody wants to look at documents (design 9.7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Documents {
    /// Those of Microsoft 365.
    pub microsoft365_scopes: Vec<String>,
    /// Those of Google, in their short form.
    pub google_scopes: Vec<String>,
}

impl Default for Documents {
    fn default() -> Self {
        let words = |list: &str| list.split(' ').map(str::to_owned).collect();
        Self {
            microsoft365_scopes: words("Sites.Read.All"),
            google_scopes: words("drive.metadata.readonly"),
        }
    }
}
