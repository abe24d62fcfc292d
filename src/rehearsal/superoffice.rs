//! SuperID and the SuperOffice web API of the rehearsal.

use std::sync::Arc;

use axum::Router;

use super::stage::Stage;

/// The routes of the four hosts.
pub(super) struct Routers {
    /// What the program calls (https).
    pub(super) login: Router,
    /// What a browser opens (http).
    pub(super) pages: Router,
    /// The two tenant hosts (https).
    pub(super) api: [Router; 2],
}

/// The client id of the rehearsal's own registration.
pub(super) const CLIENT_ID: &str = "5d1e0a7c93b84f26ae4417c08b2f6d39";

/// Builds the provider.
pub(super) fn routers(_stage: &Arc<Stage>) -> std::io::Result<Routers> {
    Ok(Routers {
        login: Router::new(),
        pages: Router::new(),
        api: [Router::new(), Router::new()],
    })
}
