//! Addresses and registration for SuperOffice CRM Online, one set per environment.

use serde::{Deserialize, Serialize};
use url::Url;

/// The three environments; each has its own sign-in, tenants and client ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SuperOffice {
    /// Production.
    pub online: Environment,
    /// Stage.
    pub qaonline: Environment,
    /// Development.
    pub sod: Environment,
}

/// One environment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Environment {
    /// The host for sign-in and tenant state, without number (`https://online.superoffice.com`).
    pub address: Url,
    /// Hosts that may serve a tenant's API: exact, or `*.` and a domain.
    #[serde(default)]
    pub api_hosts: Vec<String>,
    /// The application id of the registration; empty until one is given.
    #[serde(default)]
    pub client_id: String,
}

impl SuperOffice {
    /// The names used on the command line, in settings and in profiles.
    pub const ENVIRONMENTS: [&'static str; 3] = ["online", "qaonline", "sod"];

    /// The environment of this name.
    #[must_use]
    pub fn environment(&self, name: &str) -> Option<&Environment> {
        match name {
            "online" => Some(&self.online),
            "qaonline" => Some(&self.qaonline),
            "sod" => Some(&self.sod),
            _ => None,
        }
    }
}

impl Default for SuperOffice {
    fn default() -> Self {
        let environment = |address: &str| Environment {
            address: Url::parse(address).expect("built-in addresses are valid"),
            api_hosts: vec!["*.superoffice.com".to_owned()],
            client_id: String::new(),
        };
        Self {
            online: environment("https://online.superoffice.com"),
            qaonline: environment("https://qaonline.superoffice.com"),
            sod: environment("https://sod.superoffice.com"),
        }
    }
}

impl Default for Environment {
    fn default() -> Self {
        SuperOffice::default().online
    }
}
