//! A card of *Configure Systems*: one system, in exactly one state.

mod approval;

use std::fmt;
use std::time::{Duration, Instant};

use url::Url;

use crate::check::{Failure, Outcome, Timeline};
use crate::oauth::{Account, Patience, Progress, Purpose, SignedIn};

pub use approval::{Awaited, Watch, Why};

/// Only this long before the end is it asked whether to wait longer (design 9.2).
const NEARLY_OVER: Duration = Duration::from_mins(1);

/// The state of one system. `W` holds running work: leaving the variant drops it, and dropping it cancels the work.
pub enum Card<W> {
    /// Nothing was done yet.
    Empty,
    /// An own registration is being entered.
    Editing,
    /// The browser's turn.
    Waiting {
        /// Why the browser is open.
        purpose: Purpose,
        /// The link, for this computer only.
        link: Url,
        /// When the waiting began.
        since: Instant,
        /// How long we wait.
        limit: Duration,
        /// Something odd that does not end the attempt.
        notice: Option<Outcome>,
        /// How often the waiting was extended.
        extended: u8,
        /// Takes the wish to wait longer.
        patience: Patience,
        /// Steps so far.
        timeline: Timeline,
        /// The running work.
        work: W,
    },
    /// A code is entered on another device, because the browser of this computer cannot be used.
    Code {
        /// Why.
        purpose: Purpose,
        /// What to enter.
        user_code: String,
        /// Where to enter it.
        address: Url,
        /// When the waiting began.
        since: Instant,
        /// How long the code is valid.
        limit: Duration,
        /// Steps so far.
        timeline: Timeline,
        /// The running work.
        work: W,
    },
    /// Our turn.
    Checking {
        /// Steps so far.
        timeline: Timeline,
        /// The running work.
        work: W,
    },
    /// An administrator must approve first.
    Approval {
        /// What is waited for.
        awaited: Awaited,
        /// How it is noticed.
        watch: Watch<W>,
        /// Steps of the newest look.
        timeline: Timeline,
    },
    /// Proven; tokens in memory, nothing kept yet.
    Connected(SignedIn),
    /// Kept in profile and key store.
    Saved(Account),
    /// Not connected, with the reason.
    Failed {
        /// Why.
        failure: Failure,
        /// What was done.
        timeline: Timeline,
    },
    /// Was connected once; the sign-in is not valid any more.
    Stale(Account),
}

/// Without the link: it holds the secrets of the attempt.
impl<W> fmt::Debug for Card<W> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => formatter.write_str("Empty"),
            Self::Editing => formatter.write_str("Editing"),
            Self::Waiting {
                purpose,
                link,
                notice,
                timeline,
                ..
            } => formatter
                .debug_struct("Waiting")
                .field("purpose", purpose)
                .field("host", &link.host_str().unwrap_or_default())
                .field("notice", notice)
                .field("timeline", timeline)
                .finish_non_exhaustive(),
            Self::Code {
                address, timeline, ..
            } => formatter
                .debug_struct("Code")
                .field("host", &address.host_str().unwrap_or_default())
                .field("timeline", timeline)
                .finish_non_exhaustive(),
            Self::Checking { timeline, .. } => formatter
                .debug_struct("Checking")
                .field("timeline", timeline)
                .finish_non_exhaustive(),
            Self::Approval { watch, .. } => formatter
                .debug_struct("Approval")
                .field("watch", watch)
                .finish_non_exhaustive(),
            Self::Connected(signed_in) => {
                formatter.debug_tuple("Connected").field(signed_in).finish()
            }
            Self::Saved(account) => formatter.debug_tuple("Saved").field(account).finish(),
            Self::Failed { failure, timeline } => formatter
                .debug_struct("Failed")
                .field("failure", failure)
                .field("timeline", timeline)
                .finish(),
            Self::Stale(account) => formatter.debug_tuple("Stale").field(account).finish(),
        }
    }
}

impl<W> Card<W> {
    /// A card whose work just began.
    pub fn begun(work: W) -> Self {
        Self::Checking {
            timeline: Timeline::default(),
            work,
        }
    }

    /// Whether the system is connected, kept or not.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        matches!(self, Self::Connected(_) | Self::Saved(_))
    }

    /// Whether work is running.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        matches!(
            self,
            Self::Waiting { .. } | Self::Code { .. } | Self::Checking { .. }
        )
    }

    /// Whether an administrator's approval is looked for.
    #[must_use]
    pub fn is_watching(&self) -> bool {
        matches!(self, Self::Approval { watch, .. } if watch.is_on())
    }

    /// The account, where one is known.
    #[must_use]
    pub fn account(&self) -> Option<&Account> {
        match self {
            Self::Connected(signed_in) => Some(&signed_in.account),
            Self::Saved(account) | Self::Stale(account) => Some(account),
            Self::Empty
            | Self::Editing
            | Self::Waiting { .. }
            | Self::Code { .. }
            | Self::Checking { .. }
            | Self::Approval { .. }
            | Self::Failed { .. } => None,
        }
    }

    /// How much time is left for the browser.
    #[must_use]
    pub fn remaining(&self, now: Instant) -> Option<Duration> {
        match self {
            Self::Waiting { since, limit, .. } | Self::Code { since, limit, .. } => {
                Some(limit.saturating_sub(now.saturating_duration_since(*since)))
            }
            _ => None,
        }
    }

    /// Whether waiting longer is offered: in the last minute, and while it can be extended.
    #[must_use]
    pub fn may_extend(&self, now: Instant) -> bool {
        let nearly_over = self.remaining(now).is_some_and(|left| left <= NEARLY_OVER);
        nearly_over && matches!(self, Self::Waiting { extended, .. } if *extended < Patience::MOST)
    }

    /// Asks the running work to wait longer, if that is offered; its word says when it does.
    pub fn keep_waiting(&self, now: Instant) -> bool {
        let offered = self.may_extend(now);
        if let (
            true,
            Self::Waiting {
                patience, extended, ..
            },
        ) = (offered, self)
        {
            patience.ask(extended + 1);
        }
        offered
    }

    /// Takes in a word on the way. A word that arrives after the work was left changes nothing.
    #[must_use]
    pub fn heard(mut self, word: Progress, now: Instant) -> Self {
        if let Self::Approval {
            awaited,
            watch,
            timeline,
        } = self
        {
            return Self::watched(awaited, watch, timeline, word, now);
        }
        match word {
            Progress::Link {
                purpose,
                link,
                limit,
                patience,
            } => match self {
                Self::Checking { timeline, work } | Self::Waiting { timeline, work, .. } => {
                    return Self::Waiting {
                        purpose,
                        link,
                        since: now,
                        limit,
                        notice: None,
                        extended: 0,
                        patience,
                        timeline,
                        work,
                    };
                }
                card => return card,
            },
            Progress::Received => {
                if let Self::Waiting { timeline, work, .. } | Self::Code { timeline, work, .. } =
                    self
                {
                    return Self::Checking { timeline, work };
                }
            }
            Progress::Longer { limit: new, times } => {
                if let Self::Waiting {
                    limit, extended, ..
                } = &mut self
                {
                    (*limit, *extended) = (new, times);
                }
            }
            Progress::Code {
                purpose,
                user_code,
                address,
                limit,
            } => match self {
                Self::Checking { timeline, work } | Self::Code { timeline, work, .. } => {
                    return Self::Code {
                        purpose,
                        user_code,
                        address,
                        since: now,
                        limit,
                        timeline,
                        work,
                    };
                }
                card => return card,
            },
            Progress::Notice(outcome) => {
                if let Self::Waiting { notice, .. } = &mut self {
                    *notice = Some(outcome);
                }
            }
            Progress::Identified(_) | Progress::NotYet { .. } | Progress::Stranded(_) => {}
            Progress::Step(step) => {
                if let Self::Waiting { timeline, .. }
                | Self::Code { timeline, .. }
                | Self::Checking { timeline, .. } = &mut self
                {
                    timeline.record(step);
                }
            }
        }
        self
    }

    /// Takes in the end of the work. An end that arrives after the work was left changes nothing.
    #[must_use]
    pub fn ended(self, result: Result<SignedIn, Failure>) -> Self {
        match (self, result) {
            (card, Ok(signed_in)) if card.is_busy() || card.is_watching() => {
                Self::Connected(signed_in)
            }
            (
                Self::Approval {
                    awaited,
                    watch,
                    timeline,
                },
                Err(failure),
            ) if watch.is_on() => Self::in_vain(awaited, timeline, failure),
            (
                Self::Waiting { mut timeline, .. }
                | Self::Code { mut timeline, .. }
                | Self::Checking { mut timeline, .. },
                Err(failure),
            ) => {
                timeline.stop(failure.outcome);
                Self::Failed { failure, timeline }
            }
            (card, _) => card,
        }
    }
}

#[cfg(test)]
mod tests;
