//! A card whose sign-in waits for an administrator's approval (design 9.6).

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use crate::check::{Failure, Outcome, Timeline};
use crate::oauth::{Identified, Progress};

use super::Card;

/// What is waited for: it outlives a page, a sign-in in vain, and the program.
#[derive(Debug, Clone)]
pub struct Awaited {
    /// Who signed in first; without a name when nobody could.
    pub known: Arc<Identified>,
    /// Since when.
    pub since: Timestamp,
}

/// How an approval is noticed.
pub enum Watch<W> {
    /// Nothing looks while the page is not open.
    Resting,
    /// A look is under way.
    Looking {
        /// What kept this look from an answer.
        trouble: Option<Outcome>,
        /// The running work.
        work: W,
    },
    /// The last look was in vain.
    NotYet {
        /// When it ended.
        looked: Instant,
        /// How long after it the next one comes.
        next: Duration,
        /// What kept it from an answer.
        trouble: Option<Outcome>,
        /// The running work.
        work: W,
    },
    /// It cannot be noticed from here.
    Cannot(Why),
}

/// Why an approval cannot be noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Nobody could sign in yet.
    NobodySignedIn,
    /// The provider tells no program about it.
    ProviderIsSilent,
    /// The first sign-in is not valid any more.
    SignInEnded,
    /// A sign-in just showed that the approval is not there yet.
    JustTried,
}

impl<W> fmt::Debug for Watch<W> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Resting => formatter.write_str("Resting"),
            Self::Looking { .. } => formatter.write_str("Looking"),
            Self::NotYet { next, .. } => formatter
                .debug_struct("NotYet")
                .field("next", next)
                .finish_non_exhaustive(),
            Self::Cannot(why) => formatter.debug_tuple("Cannot").field(why).finish(),
        }
    }
}

impl<W> Watch<W> {
    /// Whether a look is under way or comes by itself.
    #[must_use]
    pub fn is_on(&self) -> bool {
        matches!(self, Self::Looking { .. } | Self::NotYet { .. })
    }

    /// Until the next look.
    #[must_use]
    pub fn left(&self, now: Instant) -> Option<Duration> {
        match self {
            Self::NotYet { looked, next, .. } => {
                Some(next.saturating_sub(now.saturating_duration_since(*looked)))
            }
            Self::Resting | Self::Looking { .. } | Self::Cannot(_) => None,
        }
    }

    /// Takes in a word of a look.
    pub(super) fn heard(self, word: &Progress, now: Instant) -> Self {
        let (before, running) = match self {
            Self::Looking { trouble, work } => (trouble, work),
            Self::NotYet { work, .. } => (None, work),
            watch => return watch,
        };
        match word {
            Progress::NotYet { next } => Self::NotYet {
                looked: now,
                next: *next,
                trouble: before,
                work: running,
            },
            Progress::Notice(outcome) => Self::Looking {
                trouble: Some(*outcome),
                work: running,
            },
            // The look that was announced has begun.
            _ => Self::Looking {
                trouble: before,
                work: running,
            },
        }
    }
}

impl<W> Card<W> {
    /// Takes in a word while an approval is looked for.
    pub(super) fn watched(
        mut awaited: Awaited,
        watch: Watch<W>,
        mut timeline: Timeline,
        word: Progress,
        now: Instant,
    ) -> Self {
        let watch = watch.heard(&word, now);
        match word {
            Progress::Step(step) => timeline.record(step),
            // The steps of a look in vain are of no use.
            Progress::NotYet { .. } => timeline = Timeline::default(),
            // The same person with a newer sign-in.
            Progress::Identified(known) => awaited.known = known,
            _ => {}
        }
        Self::Approval {
            awaited,
            watch,
            timeline,
        }
    }

    /// The end of a look that proved nothing: an approval that is still missing is waited for, anything else is told.
    pub(super) fn in_vain(awaited: Awaited, mut timeline: Timeline, failure: Failure) -> Self {
        let why = match failure.outcome {
            Outcome::AdminConsentNeeded => Why::NobodySignedIn,
            Outcome::SignInAgain => Why::SignInEnded,
            outcome => {
                timeline.stop(outcome);
                return Self::Failed { failure, timeline };
            }
        };
        Self::Approval {
            awaited,
            watch: Watch::Cannot(why),
            timeline,
        }
    }
}
