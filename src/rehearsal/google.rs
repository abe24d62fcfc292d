//! Google of the rehearsal: sign-in, consent by boxes, tokens, Admin console, Directory and Calendar
//! (`google.md` 1 to 4).
//!
//! What the real one keeps on its own page stays on ours: most refusals never come back to the program.

mod account;
mod back;
mod claims;
mod console;
mod discovery;
mod flow;
mod notice;
mod pages;
mod refusal;
mod request;
mod scope;
mod service;
mod site;
pub(super) mod switches;
mod token;

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;
use jiff::Timestamp;
use serde_json::{Value, json};

use self::account::Account;
use self::discovery::Bases;
use self::scope::Scopes;
use self::switches::{AppAccess, Google};
use self::token::{Code, Pass};
use super::behaviour::Approval;
use super::keys::Keys;
use super::sessions::Sessions;
use super::shelf::Shelf;
use super::stage::{Stage, lock};
use crate::secret;

/// The client id of the rehearsal's own desktop client.
pub(super) const CLIENT_ID: &str = "512340987654-rehearsal0setup.apps.googleusercontent.com";
/// Its secret, which is none by Google's own words: every copy of a desktop program has it.
pub(super) const CLIENT_SECRET: &str = "GOCSPX-rehearsal-made-up";
/// The number of the project that the client belongs to.
const PROJECT: &str = "512340987654";
/// The name of the client.
const APPLICATION: &str = "Synchronizer Setup (rehearsal)";
/// Where the Admin console lists configured apps.
pub(super) const CONSOLE: &str = "/ac/owl/list?tab=configuredApps";

/// What stands for every other page of the real world.
pub(super) const ELSEWHERE: &str = "/elsewhere";

/// The routes of the three hosts.
pub(super) struct Routers {
    /// What the program calls to sign in (https).
    pub(super) accounts: Router,
    /// What a browser opens (http).
    pub(super) pages: Router,
    /// Directory and Calendar (https).
    pub(super) services: Router,
}

/// Builds the provider.
pub(super) fn routers(stage: &Arc<Stage>) -> io::Result<Routers> {
    let accounts = Arc::new(Accounts::new(Arc::clone(stage))?);
    Ok(Routers {
        accounts: site::accounts(Arc::clone(&accounts)),
        pages: site::pages(Arc::clone(&accounts)).merge(console::router(Arc::clone(&accounts))),
        services: service::router(accounts),
    })
}

/// One Google with all it remembers.
struct Accounts {
    stage: Arc<Stage>,
    bases: Bases,
    keys: Keys,
    sessions: Sessions,
    state: Mutex<State>,
}

/// What changes while Google runs.
#[derive(Debug, Default)]
struct State {
    /// What each account has granted, by its id.
    grants: BTreeMap<&'static str, Scopes>,
    /// What the Admin console has set.
    configured: Option<AppAccess>,
    flows: Shelf<flow::Flow>,
    codes: Shelf<Code>,
    refreshes: Shelf<Pass>,
    accesses: Shelf<Pass>,
    /// How many calls of the services there were.
    calls: usize,
}

impl State {
    fn granted(&self, account: &Account) -> Scopes {
        self.grants.get(account.id).cloned().unwrap_or_default()
    }
}

impl Accounts {
    fn new(stage: Arc<Stage>) -> io::Result<Self> {
        let base = |address: &url::Url| address.as_str().trim_end_matches('/').to_owned();
        let addresses = &stage.addresses;
        let bases = Bases {
            accounts: base(&addresses.google),
            pages: base(&addresses.google_pages),
            services: base(&addresses.google_services),
        };
        let keys = Keys::new("accounts.google.example", stage.behaviour().keys_rotate)?;
        Ok(Self {
            stage,
            bases,
            keys,
            sessions: Sessions::new("GSESSION"),
            state: Mutex::default(),
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    fn switches(&self) -> Google {
        self.stage.behaviour().google
    }

    fn now(&self) -> Timestamp {
        self.stage.now()
    }

    /// What the organization of this account allows the program; nobody administers a personal account.
    fn access(&self, state: &State, account: &Account) -> AppAccess {
        if account.domain().is_none() {
            return AppAccess::Unconfigured;
        }
        let behaviour = self.stage.behaviour();
        let begins = match (behaviour.google.access, behaviour.approval) {
            (AppAccess::Unconfigured, Approval::Given) => AppAccess::Trusted,
            (AppAccess::Unconfigured, Approval::Denied) => AppAccess::Blocked,
            (access, _) => access,
        };
        state.configured.unwrap_or(begins)
    }

    /// The key list in Google's shape.
    fn certificates(&self) -> Value {
        let list = self.keys.jwks(&json!({}));
        let shown = |key: &Value| {
            json!({
                "kty": key["kty"], "alg": key["alg"], "use": key["use"], "kid": key["kid"],
                "n": key["n"], "e": key["e"],
            })
        };
        let keys: Vec<Value> = list["keys"]
            .as_array()
            .into_iter()
            .flatten()
            .map(shown)
            .collect();
        json!({ "keys": keys })
    }

    fn number(&self, number: i64) -> Value {
        if self.stage.behaviour().expires_in_as_string {
            json!(number.to_string())
        } else {
            json!(number)
        }
    }
}

/// Something long and random that means nothing to anybody.
fn opaque(bytes: usize) -> String {
    secret::random(bytes).expose().to_owned()
}
