//! The list of versions of a publisher who does not exist, signed with a key that nobody has any more.

use axum::Router;
use axum::routing::get;

/// Where the list is.
pub(super) const LIST: &str = "/updates/list.json";
/// Where its signature is.
const SIGNATURE: &str = "/updates/list.json.minisig";
/// The publisher's key, as minisign prints it.
pub(super) const KEY: &str = include_str!("updates/key.pub");

/// Serves the list and its signature.
pub(super) fn router() -> Router {
    Router::new()
        .route(LIST, get(|| async { include_str!("updates/list.json") }))
        .route(
            SIGNATURE,
            get(|| async { include_str!("updates/list.json.minisig") }),
        )
}
