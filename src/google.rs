//! Google: Workspace and personal accounts.

mod sign_in;

pub use sign_in::{Kind, Wanted, check, look, sign_in};
