//! Google: Workspace and personal accounts.

mod client_file;
mod sign_in;

pub use client_file::{Client, ClientFileError, client_file};
pub use sign_in::{Kind, Wanted, check, look, sign_in};
