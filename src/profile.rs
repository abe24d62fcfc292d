//! Profiles: what the wizard produces, one JSON document each, and the sign-ins that belong to them.

mod commit;
mod document;
mod error;
mod id;
mod leave;
mod name;
mod repair;
mod same;
mod sign_in;
mod store;

pub use commit::commit;
pub use document::{CalendarChoice, Connection, CrmChoice, Profile, SCHEMA_VERSION};
pub use error::{Error, failure};
pub use id::Id;
pub use leave::leave;
pub use name::{NameProblem, check_name};
pub use repair::repair;
pub use same::{same, same_person};
pub use sign_in::{Kept, account_name, forget, keep, purge, refresh_token, stored};
pub use store::{Damaged, Listed, Store};
