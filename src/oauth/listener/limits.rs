//! Bounds of the listener (S-LST-04, -05, -15 … -17).

use std::time::Duration;

/// The longest request line, without its line end.
pub(super) const REQUEST_LINE: usize = 8 * 1024;
/// The longest block of header fields, with their line ends.
pub(super) const FIELDS: usize = 16 * 1024;
/// The most header fields.
pub(super) const FIELD_COUNT: usize = 64;
/// The longest body.
pub(super) const BODY: usize = 32 * 1024;

/// Limits that tests shorten; the defaults are those of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How long late and repeated requests get a friendly page after the end of the attempt.
    pub grace: Duration,
    /// How long a head, a body and a response may take, each.
    pub stall: Duration,
    /// How long each way of the self-test may take.
    pub self_test: Duration,
    /// How many connections may be open at once; one more ends the oldest.
    pub connections: usize,
    /// How many requests that are not ours get a reply; further ones are closed without.
    pub requests: usize,
    /// How long the same notice stays silent after it was given.
    pub notice_every: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            grace: Duration::from_secs(30),
            stall: Duration::from_secs(5),
            self_test: Duration::from_secs(1),
            connections: 16,
            requests: 200,
            notice_every: Duration::from_secs(10),
        }
    }
}
