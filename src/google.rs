//! Google: Workspace and personal accounts.

mod client_file;
mod leave;
mod sign_in;

pub use client_file::{Client, ClientFileError, client_file};
pub use leave::give_back;
pub use sign_in::{Kind, Wanted, check, look, sign_in};
