//! SuperOffice CRM Online: environments, tenants, sign-in, and who signed in with which rights.

mod principal;
pub mod refusal;
pub mod tenant;
mod web_api;

pub use principal::Principal;
