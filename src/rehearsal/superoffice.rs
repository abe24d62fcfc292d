//! SuperID and the SuperOffice web API of the rehearsal, as `superoffice.md` 2 to 8, 11 and 14 describe the real ones.

mod authorize;
mod claims;
mod company;
mod documents;
pub(super) mod onsite;
mod pages;
mod pattern;
mod registration;
pub(super) mod switches;
mod tenant;
mod token;
mod tokens;
mod users;
mod visit;
mod web_api;

use std::collections::BTreeSet;
use std::io;
use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::behaviour::Approval;
use super::codes::Codes;
use super::keys::Keys;
use super::sessions::Sessions;
use super::stage::{PORTAL, PROBE, Stage, lock};
use tenant::{Tenant, Whereabouts};
use tokens::Tokens;
use visit::Visits;

pub(super) use registration::{CLIENT_ID, describe};

/// The routes of the five hosts.
pub(super) struct Routers {
    /// What the program calls (https).
    pub(super) login: Router,
    /// What a browser opens (http).
    pub(super) pages: Router,
    /// The two tenant hosts (https).
    pub(super) api: [Router; 2],
    /// The server of a company of its own (https).
    pub(super) onsite: Router,
}

/// Everything that the provider knows.
struct Provider {
    stage: Arc<Stage>,
    keys: Keys,
    codes: Codes,
    sessions: Sessions,
    visits: Visits,
    tokens: Tokens,
    whereabouts: Whereabouts,
    /// Client and tenant of each approval given in this rehearsal.
    approvals: Mutex<BTreeSet<(String, &'static str)>>,
}

/// Builds the provider.
pub(super) fn routers(stage: &Arc<Stage>) -> io::Result<Routers> {
    let provider = Arc::new(Provider {
        stage: Arc::clone(stage),
        keys: Keys::new("SuperID of the rehearsal", stage.behaviour().keys_rotate)?,
        codes: Codes::default(),
        sessions: Sessions::new("rehearsal-superoffice"),
        visits: Visits::default(),
        tokens: Tokens::default(),
        whereabouts: Whereabouts::default(),
        approvals: Mutex::default(),
    });
    let login = Router::new()
        .route("/login/.well-known/openid-configuration", get(discovery))
        .route("/login/.well-known/jwks", get(jwks))
        .route("/login/common/oauth/tokens", post(token::tokens))
        .route("/login/common/oauth/revoke", post(token::revoke))
        .route("/login/logout", get(authorize::logout))
        .route("/api/state/{ctx}", get(tenant::state))
        .fallback(web_api::not_here)
        .with_state(Arc::clone(&provider));
    let pages = Router::new()
        .route("/", get(pages::welcome))
        .route(PROBE, get(pages::probe))
        .route(PORTAL, get(pages::portal))
        .route("/login/common/oauth/authorize", get(authorize::authorize))
        .route(pages::CONTINUE, post(authorize::go_on))
        .route("/login/logout", get(authorize::logout))
        .fallback(pages::not_found)
        .with_state(Arc::clone(&provider));
    let api = [0, 1].map(|host| web_api::router(Arc::clone(&provider), host));
    let onsite = onsite::router(stage);
    Ok(Routers {
        login,
        pages,
        api,
        onsite,
    })
}

impl Provider {
    /// The issuer: the login host without path.
    fn issuer(&self) -> String {
        self.stage
            .addresses
            .superoffice
            .origin()
            .ascii_serialization()
    }

    /// How a client stands with a tenant.
    fn approval(&self, client: &str, tenant: Tenant) -> Approval {
        let given = lock(&self.approvals).contains(&(client.to_owned(), tenant.id));
        if given {
            Approval::Given
        } else {
            self.stage.behaviour().approval
        }
    }

    /// An administrator approves a client for a tenant.
    fn approve(&self, client: &str, tenant: Tenant) {
        let _ = lock(&self.approvals).insert((client.to_owned(), tenant.id));
    }
}

/// The discovery document: issuer without `/login`, pages on http because a browser opens them.
async fn discovery(State(provider): State<Arc<Provider>>) -> Response {
    if let Some(answer) = provider.stage.enter("superoffice-discovery").await {
        return answer;
    }
    let issuer = provider.issuer();
    let pages = provider
        .stage
        .addresses
        .superoffice_pages
        .origin()
        .ascii_serialization();
    let document = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{pages}/login/common/oauth/authorize"),
        "token_endpoint": format!("{issuer}/login/common/oauth/tokens"),
        "end_session_endpoint": format!("{issuer}/login/logout"),
        "jwks_uri": format!("{issuer}/login/.well-known/jwks"),
        "revocation_endpoint": format!("{issuer}/login/common/oauth/revoke"),
        "scopes_supported": ["openid"],
        "response_modes_supported": ["form_post", "fragment", "query"],
        "response_types_supported": ["code", "id_token", "code id_token", "token id_token", "token"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "token_endpoint_auth_methods_supported": ["client_secret_post", "client_secret_basic"],
        "grant_types_supported": ["implicit", "authorization_code", "refresh_token"],
        "rehearsal": true,
    });
    Json(document).into_response()
}

async fn jwks(State(provider): State<Arc<Provider>>) -> Response {
    match provider.stage.enter("superoffice-jwks").await {
        Some(answer) => answer,
        None => Json(provider.keys.jwks(&Value::Null)).into_response(),
    }
}
