//! Secrets: the wrapper that keeps them out of logs, and the stores that keep them.

mod key_store;
mod parts;
mod store;
mod system;
mod value;

pub use key_store::KeyStore;
pub use parts::{PART, PARTS};
pub use store::{Error, SessionStore, Store, keep, probe};
pub use system::{lazy_system_store, service};
pub use value::{Secret, random};
