//! Addresses, registration and permissions for Google.

use serde::{Deserialize, Serialize};
use url::Url;

/// Where Google is, who we are there, and what is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Google {
    /// The issuer; its discovery document names the other addresses of the sign-in (`google.md` 1.1).
    pub address: Url,
    /// The host of the Admin SDK Directory.
    pub directory: Url,
    /// The host of Google Calendar.
    pub calendar: Url,
    /// The client id of a desktop client; empty until one is given.
    pub client_id: String,
    /// Permissions for every account, in their short form (design 9.7).
    pub scopes: Vec<String>,
    /// Permissions for Workspace accounts besides these.
    pub workspace_scopes: Vec<String>,
}

impl Default for Google {
    fn default() -> Self {
        let address = |text| Url::parse(text).expect("built-in addresses are valid");
        let words = |list: &str| list.split(' ').map(str::to_owned).collect();
        Self {
            address: address("https://accounts.google.com"),
            directory: address("https://admin.googleapis.com"),
            calendar: address("https://www.googleapis.com"),
            client_id: String::new(),
            scopes: words("calendar.calendarlist.readonly calendar.freebusy"),
            workspace_scopes: words("admin.directory.user.readonly"),
        }
    }
}
