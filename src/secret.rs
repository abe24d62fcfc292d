//! Secrets: the wrapper that keeps them out of logs, and the stores that keep them.

mod file;
mod key_store;
mod parts;
mod store;
mod system;
mod thread;
mod value;

pub use file::{FileStore, SHORTEST};
pub use key_store::KeyStore;
pub use parts::{PART, PARTS, whole};
pub use store::{Door, Error, SessionStore, Store, keep, probe};
pub use system::{lazy_system_store, service};
pub use thread::on_a_thread;
pub use value::{Secret, random};
