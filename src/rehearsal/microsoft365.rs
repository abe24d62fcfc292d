//! Microsoft Entra of the rehearsal: sign-in, consent, tokens (`microsoft-365.md` 1 and 2).
//!
//! What the real one keeps on its own page stays on ours, and what it sends back goes back in the same form.

mod claims;
pub(super) mod consent;
mod decision;
mod delivery;
mod device;
pub(super) mod directory;
mod discovery;
mod fault;
mod flow;
pub(super) mod guid;
pub(super) mod ledger;
mod pages;
mod request;
pub(super) mod scope;
mod site;
pub(super) mod switches;
mod token;

use std::io;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;
use jiff::Timestamp;
use serde_json::{Value, json};

use self::consent::Grants;
use self::directory::{Authority, Identity, NORDFJELL};
use self::discovery::Bases;
use self::ledger::{Access, Code, Refresh};
use self::scope::Scopes;
use self::switches::Microsoft365;
use super::behaviour::{Api, Approval};
use super::graph;
use super::keys::Keys;
use super::sessions::Sessions;
use super::shelf::Shelf;
use super::stage::{Stage, lock};
use crate::secret;

/// The client id of the rehearsal's own registration.
pub(super) const CLIENT_ID: &str = "3f6c2f0e-7a1b-4a55-8e11-0c2d9b7e4410";
/// The object id of the registration in every tenant.
pub(super) const SERVICE_PRINCIPAL: &str = "7b0e2c6d-1111-4a9a-b2a3-c4d5e6f70809";
/// The name of the registration.
const APPLICATION: &str = "Synchronizer Setup (rehearsal)";

/// The routes of the three hosts.
pub(super) struct Routers {
    /// What the program calls (https).
    pub(super) login: Router,
    /// What a browser opens (http).
    pub(super) pages: Router,
    /// What a browser finds that comes to the host of the programs without encryption: the way to the pages.
    pub(super) plain: Router,
    /// Microsoft Graph (https).
    pub(super) graph: Router,
}

/// Builds the provider.
pub(super) fn routers(stage: &Arc<Stage>) -> io::Result<Routers> {
    let entra = Arc::new(Entra::new(Arc::clone(stage))?);
    Ok(Routers {
        login: site::login(Arc::clone(&entra)),
        pages: site::pages(Arc::clone(&entra)),
        plain: site::plain(Arc::clone(&entra)),
        graph: graph::router(entra),
    })
}

/// One Entra with all it remembers.
pub(super) struct Entra {
    stage: Arc<Stage>,
    bases: Bases,
    keys: Keys,
    sessions: Sessions,
    state: Mutex<State>,
    devices: Mutex<Shelf<device::Device>>,
}

/// What changes while Entra runs.
#[derive(Debug, Default)]
struct State {
    grants: Grants,
    flows: Shelf<flow::Flow>,
    codes: Shelf<Code>,
    refreshes: Shelf<Refresh>,
    accesses: Shelf<Access>,
}

impl Entra {
    fn new(stage: Arc<Stage>) -> io::Result<Self> {
        let base = |address: &url::Url| address.as_str().trim_end_matches('/').to_owned();
        let addresses = &stage.addresses;
        let bases = Bases {
            login: base(&addresses.microsoft),
            pages: base(&addresses.microsoft_pages),
            graph: base(&addresses.graph),
        };
        let keys = Keys::new(
            "accounts.accesscontrol.windows.example",
            stage.behaviour().keys_rotate,
        )?;
        Ok(Self {
            stage,
            bases,
            keys,
            sessions: Sessions::new("ESTSAUTH"),
            state: Mutex::default(),
            devices: Mutex::default(),
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    fn switches(&self) -> Microsoft365 {
        self.stage.behaviour().microsoft365
    }

    /// What the registration may do for a person: by grants, or because the scenario begins after the approval.
    fn granted(&self, state: &State, identity: &Identity, until: Timestamp) -> Scopes {
        let mut granted = state.grants.of(identity, until);
        if self.stage.behaviour().approval == Approval::Given && *identity.tenant == NORDFJELL {
            granted.extend(&Scopes::registered());
        }
        granted
    }

    /// The key list; every key names the issuer that it signs for.
    fn key_list(&self, authority: Authority) -> Value {
        let issuer = match authority {
            Authority::Consumers => self.bases.issuer(authority.issuer_segment()),
            Authority::Common | Authority::Organizations | Authority::Tenant(_) => {
                self.bases.issuer("{tenantid}")
            }
        };
        self.keys.jwks(&json!({ "issuer": issuer }))
    }

    fn number(&self, number: i64) -> Value {
        if self.stage.behaviour().expires_in_as_string {
            json!(number.to_string())
        } else {
            json!(number)
        }
    }

    fn token_type(&self) -> &'static str {
        if self.stage.behaviour().lower_case_bearer {
            "bearer"
        } else {
            "Bearer"
        }
    }

    /// The address of Graph, without trailing slash.
    pub(super) fn graph_base(&self) -> &str {
        &self.bases.graph
    }

    /// The ground that all servers share.
    pub(super) fn stage(&self) -> &Stage {
        &self.stage
    }

    /// What Graph is to answer instead of data, if anything.
    pub(super) fn api(&self) -> Api {
        self.stage.behaviour().api
    }

    /// How Exchange Web Services stand.
    pub(super) fn services(&self) -> Option<switches::WebServices> {
        self.switches().services
    }

    /// The servers' time.
    pub(super) fn now(&self) -> Timestamp {
        self.stage.now()
    }

    /// What stands behind an access token.
    pub(super) fn access(&self, token: &str) -> Option<Access> {
        self.state().accesses.get(token).cloned()
    }

    /// The grants for one tenant, as Graph lists them.
    pub(super) fn grants(&self, tenant: &str) -> Vec<consent::Grant> {
        let until = self.replicated();
        let state = self.state();
        let mut grants: Vec<_> = state.grants.in_tenant(tenant, until).cloned().collect();
        if self.stage.behaviour().approval == Approval::Given && tenant == NORDFJELL.id {
            grants.push(consent::Grant {
                tenant: NORDFJELL.id,
                principal: consent::Principal::All,
                scopes: Scopes::registered(),
                written: until,
            });
        }
        grants
    }

    /// Until when everything that was written is known everywhere.
    fn replicated(&self) -> Timestamp {
        let behind = self.switches().replication;
        self.now() - jiff::SignedDuration::try_from(behind).unwrap_or_default()
    }

    /// The registration as every tenant sees it.
    pub(super) fn service_principal(&self) -> Value {
        let assigned = self.switches().obstacle == switches::Obstacle::AssignmentRequired;
        json!({
            "id": SERVICE_PRINCIPAL, "appId": CLIENT_ID, "displayName": APPLICATION, "accountEnabled": true,
            "appRoleAssignmentRequired": assigned,
        })
    }
}

/// Something long and random that means nothing to anybody.
fn opaque(bytes: usize) -> String {
    secret::random(bytes).expose().to_owned()
}

/// A random byte.
fn chance() -> u8 {
    let mut byte = [0];
    aws_lc_rs::rand::fill(&mut byte).expect("the operating system has random numbers");
    byte[0]
}
