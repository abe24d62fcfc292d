//! Google: Workspace and personal accounts.

mod calendar;
mod client_file;
mod directory;
pub mod documents;
mod leave;
pub mod number;
mod people;
mod prove;
mod refused;
mod scope;
mod service;
mod sign_in;

pub use client_file::{Client, ClientFileError, LARGEST as LARGEST_CLIENT_FILE, client_file};
pub use leave::give_back;
pub use people::{Users, renew};
pub use scope::Tickbox;
pub use sign_in::{Kind, Wanted, check, look, sign_in, sign_in_for_documents, with_client};
