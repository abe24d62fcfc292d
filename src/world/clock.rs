//! Two clocks: what the wall says, and one that never jumps.

use std::time::Instant;

use jiff::Timestamp;

/// Time as the program sees it. Tests set it.
pub trait Clock: Send + Sync + std::fmt::Debug {
    /// The wall clock; it may be wrong and it may jump.
    fn now(&self) -> Timestamp;
    /// The monotonic clock; it may stand still while the computer sleeps.
    fn instant(&self) -> Instant;
}

/// The computer's own clocks.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn instant(&self) -> Instant {
        Instant::now()
    }
}
