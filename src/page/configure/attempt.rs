//! Which attempt a word is of.

use std::sync::atomic::{AtomicU64, Ordering};

/// The number of an attempt; no other attempt of this run has it, on no card and for no profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt(u64);

impl Attempt {
    /// The next number.
    #[must_use]
    pub fn next() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}
