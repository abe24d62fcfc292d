//! Microsoft Entra of the rehearsal.

use std::sync::Arc;

use axum::Router;

use super::stage::Stage;

/// The routes of the three hosts.
pub(super) struct Routers {
    /// What the program calls (https).
    pub(super) login: Router,
    /// What a browser opens (http).
    pub(super) pages: Router,
    /// Microsoft Graph (https).
    pub(super) graph: Router,
}

/// The client id of the rehearsal's own registration.
pub(super) const CLIENT_ID: &str = "3f6c2f0e-7a1b-4a55-8e11-0c2d9b7e4410";

/// Builds the provider.
pub(super) fn routers(_stage: &Arc<Stage>) -> std::io::Result<Routers> {
    Ok(Routers {
        login: Router::new(),
        pages: Router::new(),
        graph: Router::new(),
    })
}
