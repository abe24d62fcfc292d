//! Addresses, registration and permissions for Microsoft 365, one set per national cloud.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use url::Url;

/// Clouds by name, and the permissions that are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Microsoft365 {
    /// The clouds (`microsoft-365.md` 1.13).
    pub clouds: BTreeMap<String, Cloud>,
    /// The wizard's own permissions, asked for in the second step (design 9.6).
    pub scopes: Vec<String>,
    /// The Synchronizer's complete list, for consent on behalf of the organization.
    pub consent_scopes: Vec<String>,
}

/// One cloud.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cloud {
    /// The sign-in host.
    pub login: Url,
    /// The Microsoft Graph host.
    pub graph: Url,
    /// The client id of the registration in this cloud; empty until one is given.
    #[serde(default)]
    pub client_id: String,
}

impl Microsoft365 {
    /// The names of the built-in clouds on the command line, in settings and in profiles, as they are offered.
    pub const CLOUDS: [&'static str; 6] = [
        "worldwide",
        "us-government",
        "us-dod",
        "china",
        "bleu",
        "delos",
    ];
}

impl Default for Microsoft365 {
    fn default() -> Self {
        let cloud = |login: &str, graph: &str| Cloud {
            login: Url::parse(login).expect("built-in addresses are valid"),
            graph: Url::parse(graph).expect("built-in addresses are valid"),
            client_id: String::new(),
        };
        // In the order of their names.
        let clouds = [
            cloud(
                "https://login.microsoftonline.com",
                "https://graph.microsoft.com",
            ),
            cloud(
                "https://login.microsoftonline.us",
                "https://graph.microsoft.us",
            ),
            cloud(
                "https://login.microsoftonline.us",
                "https://dod-graph.microsoft.us",
            ),
            cloud(
                "https://login.partner.microsoftonline.cn",
                "https://microsoftgraph.chinacloudapi.cn",
            ),
            cloud(
                "https://login.sovcloud-identity.fr",
                "https://graph.svc.sovcloud.fr",
            ),
            cloud(
                "https://login.sovcloud-identity.de",
                "https://graph.svc.sovcloud.de",
            ),
        ];
        let words = |list: &str| list.split(' ').map(str::to_owned).collect();
        Self {
            clouds: Self::CLOUDS
                .map(str::to_owned)
                .into_iter()
                .zip(clouds)
                .collect(),
            scopes: words("User.ReadBasic.All Calendars.Read MailboxSettings.Read"),
            consent_scopes: words(
                "User.Read Calendars.ReadWrite Contacts.ReadWrite Tasks.ReadWrite MailboxSettings.Read offline_access",
            ),
        }
    }
}
