//! Exchange Web Services: one small question that proves sign-in, mailbox and calendar at once (exchange.md 4).

mod answer;
mod names;
mod request;

pub use crate::exchange::soap::CONTENT_TYPE;
pub use answer::{Ews, read};
pub use names::{Names, read_names};
pub use request::{Schema, calendar, names};
