//! The pages, one per file. Each has its state, its messages, what it asks of the window, and its view.

pub mod before;
pub mod configure;
pub mod passphrase;
pub mod profiles;
pub mod select;
pub mod summary;
