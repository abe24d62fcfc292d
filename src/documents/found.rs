//! What was found out.

use crate::check::{Failure, State, Timeline};

/// What is to be known of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The line: the id of its step.
    pub step: &'static str,
    /// [`State::Failed`] where it is in the way, [`State::Warning`] where it is not.
    pub state: State,
    /// What it is; the remedy says what to do.
    pub failure: Failure,
}

/// Whether documents can be used, as far as was looked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing is in the way.
    Ready,
    /// Nothing is in the way, but there is something to know.
    ReadyWithWarnings,
    /// Something is in the way.
    NotReady,
    /// Something could not be looked at, so that nobody can say.
    #[default]
    Unknown,
}

impl Verdict {
    /// The stable name, used in JSON and in text ids (`documents-verdict-<code>`).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::ReadyWithWarnings => "ready-with-warnings",
            Self::NotReady => "not-ready",
            Self::Unknown => "unknown",
        }
    }
}

/// Everything that was found out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readiness {
    /// Every line: one that was not asked is skipped, and its outcome says why where there is a reason
    /// (`scopes-missing` with the fact `scopes`).
    pub timeline: Timeline,
    /// What is in the way, then what is only to be known.
    pub findings: Vec<Finding>,
    /// The permissions for lines that were not asked, each once, in their short form.
    pub missing: Vec<String>,
    /// What it comes to.
    pub verdict: Verdict,
}
