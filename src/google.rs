//! Google: Workspace and personal accounts.

mod leave;
mod sign_in;

pub use leave::give_back;
pub use sign_in::{Kind, Wanted, check, look, sign_in};
