//! Registered programs: the wizard's native one, and one with a secret for programs that run on a server.

use serde_json::{Value, json};

use super::pattern;
use crate::secret::Secret;

/// The application id of the rehearsal's native registration.
pub(in crate::rehearsal) const CLIENT_ID: &str = "5d1e0a7c93b84f26ae4417c08b2f6d39";

/// A registered program.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Client {
    /// The application id.
    pub(super) id: &'static str,
    /// The name on the consent page.
    pub(super) name: &'static str,
    /// Its vendor.
    pub(super) vendor: &'static str,
    /// The application token; made up like everything here.
    secret: &'static str,
    /// *Is native or mobile app*.
    pub(super) native: bool,
    redirects: &'static [&'static str],
}

static CLIENTS: [Client; 2] = [
    Client {
        id: CLIENT_ID,
        name: "Synchronizer Setup (rehearsal)",
        vendor: "Rehearsal Software AS",
        secret: "made-up-native-secret",
        native: true,
        redirects: &[r"^http://127.0.0.1\:\d{4,10}$"],
    },
    Client {
        id: "a2c40f6be8d14973b5e6019d7c3f8a52",
        name: "Server program (rehearsal)",
        vendor: "Rehearsal Software AS",
        secret: "made-up-server-secret",
        native: false,
        redirects: &["http://127.0.0.1:8000/callback"],
    },
];

impl Client {
    /// The program with this id.
    pub(super) fn find(id: Option<&str>) -> Option<&'static Self> {
        CLIENTS.iter().find(|client| Some(client.id) == id)
    }

    /// Whether the address is registered.
    pub(super) fn redirects_to(&self, address: &str) -> bool {
        self.redirects
            .iter()
            .any(|entry| pattern::matches(entry, address))
    }

    /// Whether this is the program's secret.
    pub(super) fn has_secret(&self, secret: &str) -> bool {
        Secret::new(self.secret.to_owned()).matches(secret)
    }
}

/// The registrations, for somebody who tries an own program.
pub(in crate::rehearsal) fn describe() -> Value {
    let clients = CLIENTS.iter().map(|client| {
        json!({
            "client_id": client.id, "client_secret": client.secret, "native": client.native, "redirects": client.redirects,
        })
    });
    clients.collect()
}
