//! Addresses, registration and permissions for Google.

use serde::{Deserialize, Serialize};
use url::Url;

/// The secret of a desktop client. Google demands it and says itself that it is none in an installed program
/// (`google.md` 1.6); it stays out of sight all the same, in `Debug` and in lists of settings.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ClientSecret(String);

impl ClientSecret {
    /// Takes the value over.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// The value, for the one place that must send or keep it; none when it is empty.
    #[must_use]
    pub fn expose(&self) -> Option<&str> {
        Some(self.0.as_str()).filter(|value| !value.is_empty())
    }
}

impl std::fmt::Debug for ClientSecret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(if self.0.is_empty() {
            "none"
        } else {
            "[redacted]"
        })
    }
}

/// Where Google is, who we are there, and what is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Google {
    /// The issuer; its discovery document names the other addresses of the sign-in (`google.md` 1.1).
    pub address: Url,
    /// The host of the Admin SDK Directory.
    pub directory: Url,
    /// The host of Google Calendar, and of Google Drive.
    pub calendar: Url,
    /// The client id of a desktop client; empty until one is given.
    pub client_id: String,
    /// The client secret that belongs to it; may be empty.
    pub client_secret: ClientSecret,
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
            client_secret: ClientSecret::default(),
            scopes: words("calendar.calendarlist.readonly calendar.freebusy"),
            workspace_scopes: words("admin.directory.user.readonly"),
        }
    }
}
