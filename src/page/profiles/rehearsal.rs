//! What the list of profiles has to do with a rehearsal.

/// Whether a rehearsal can be started in this window, and how one is ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rehearsal {
    /// None can be started.
    Never,
    /// It can be started.
    Offered,
    /// It is being started.
    Starting,
    /// It was started in this window, which leads back.
    Within,
    /// The program was started with it.
    Alone,
}
