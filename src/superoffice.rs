//! SuperOffice CRM, Online and on a server of one's own: environments, tenants, sign-in, and who signed in with which rights.

pub mod documents;
mod leave;
pub mod onsite;
mod people;
mod principal;
mod prove;
pub mod refusal;
mod sign_in;
pub mod tenant;
mod web_api;

pub use leave::give_back;
pub use people::{Users, renew};
pub use principal::Principal;
pub use sign_in::{Wanted, check, look, sign_in};
