//! How far an answer had come when it ended.

/// The largest head of an answer.
pub(in crate::http) const LARGEST_HEAD: usize = 64 * 1024;

/// How far an answer had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::http) enum Phase {
    /// Status and headers were not there yet.
    Head,
    /// They were.
    Body,
}

impl Phase {
    /// By whether the body had begun.
    pub(in crate::http) fn begun(body: bool) -> Self {
        if body { Self::Body } else { Self::Head }
    }
}
