//! Checks: what a step is, how it ends, and the one list of outcome codes.
//!
//! Every face, the log, the report and `explain` speak of results in these terms (design: engine of checks).

pub mod address;
mod meanings;
mod network;
mod outcome;
mod plan;
mod retry;
mod run;
mod slot;
mod step;
mod system;

pub(crate) use meanings::meanings;
pub use outcome::Outcome;
pub use plan::Plan;
pub use retry::{Retry, passes, patiently};
pub use run::{Found, Open, Run, note, time_left};
pub use slot::Slot;
pub use step::{Failure, State, Step, Timeline};
pub use system::System;
