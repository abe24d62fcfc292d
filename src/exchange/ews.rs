//! Exchange Web Services: one small question that proves sign-in, mailbox and calendar at once (exchange.md 4).

mod answer;
mod request;

pub use crate::exchange::soap::CONTENT_TYPE;
pub use answer::{Ews, read};
pub use request::{Schema, calendar};
