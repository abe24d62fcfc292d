//! Microsoft 365: clouds, the two steps of permissions, consent, and what Microsoft Graph tells about the person.

mod authority;
mod consent;
pub mod documents;
mod ews;
mod grants;
pub mod graph;
mod guest;
pub mod number;
mod people;
mod permission;
mod prove;
mod refused;
mod sign_in;
mod watch;

pub use consent::{approval_link, approval_permissions};
pub use ews::{END as EWS_END, EwsState, ews_state, standard_ews};
pub use guest::guessed as guessed_guest;
pub use people::{Users, renew};
pub use sign_in::{Path, Wanted, check, look, sign_in, sign_in_for_documents};
pub use watch::{look_once, watch};
