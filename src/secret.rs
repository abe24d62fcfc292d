//! Secrets: the wrapper that keeps them out of logs, and the stores that keep them.

mod store;
mod value;

pub use store::{Error, SessionStore, Store};
pub use value::{Secret, random};
