//! A card of *Configure Systems*: one system, in exactly one state.

use std::fmt;
use std::time::{Duration, Instant};

use url::Url;

use crate::check::{Failure, Outcome, Timeline};
use crate::oauth::{Account, Progress, Purpose, SignedIn};

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
            Self::Checking { timeline, .. } => formatter
                .debug_struct("Checking")
                .field("timeline", timeline)
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
        matches!(self, Self::Waiting { .. } | Self::Checking { .. })
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
            | Self::Checking { .. }
            | Self::Failed { .. } => None,
        }
    }

    /// How much time is left for the browser.
    #[must_use]
    pub fn remaining(&self, now: Instant) -> Option<Duration> {
        match self {
            Self::Waiting { since, limit, .. } => {
                Some(limit.saturating_sub(now.saturating_duration_since(*since)))
            }
            _ => None,
        }
    }

    /// Takes in a word on the way. A word that arrives after the work was left changes nothing.
    #[must_use]
    pub fn heard(self, word: Progress, now: Instant) -> Self {
        match (self, word) {
            (
                Self::Checking { timeline, work } | Self::Waiting { timeline, work, .. },
                Progress::Link {
                    purpose,
                    link,
                    limit,
                },
            ) => Self::Waiting {
                purpose,
                link,
                since: now,
                limit,
                notice: None,
                timeline,
                work,
            },
            (Self::Waiting { timeline, work, .. }, Progress::Received) => {
                Self::Checking { timeline, work }
            }
            (
                Self::Waiting {
                    purpose,
                    link,
                    since,
                    limit,
                    timeline,
                    work,
                    ..
                },
                Progress::Notice(outcome),
            ) => Self::Waiting {
                purpose,
                link,
                since,
                limit,
                notice: Some(outcome),
                timeline,
                work,
            },
            (
                Self::Waiting {
                    purpose,
                    link,
                    since,
                    limit,
                    notice,
                    mut timeline,
                    work,
                },
                Progress::Step(step),
            ) => {
                timeline.record(step);
                Self::Waiting {
                    purpose,
                    link,
                    since,
                    limit,
                    notice,
                    timeline,
                    work,
                }
            }
            (Self::Checking { mut timeline, work }, Progress::Step(step)) => {
                timeline.record(step);
                Self::Checking { timeline, work }
            }
            (card, _) => card,
        }
    }

    /// Takes in the end of the work. An end that arrives after the work was left changes nothing.
    #[must_use]
    pub fn ended(self, result: Result<SignedIn, Failure>) -> Self {
        match (self, result) {
            (Self::Waiting { .. } | Self::Checking { .. }, Ok(signed_in)) => {
                Self::Connected(signed_in)
            }
            (Self::Waiting { timeline, .. } | Self::Checking { timeline, .. }, Err(failure)) => {
                Self::Failed { failure, timeline }
            }
            (card, _) => card,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{State, Step};

    fn link() -> Progress {
        let link = Url::parse("https://login.example/authorize").expect("valid");
        Progress::Link {
            purpose: Purpose::SignIn,
            link,
            limit: Duration::from_mins(10),
        }
    }

    fn step(state: State) -> Progress {
        Progress::Step(Step {
            id: "listen",
            state,
            outcome: None,
            took: None,
            host: None,
            facts: Vec::new(),
        })
    }

    #[test]
    fn a_link_makes_the_card_wait_and_the_answer_makes_it_check() {
        let now = Instant::now();

        let card = Card::begun(())
            .heard(step(State::Running), now)
            .heard(step(State::Ok), now)
            .heard(link(), now);
        assert_eq!(
            card.remaining(now + Duration::from_secs(48)),
            Some(Duration::from_secs(552))
        );

        let Card::Checking { timeline, .. } = card.heard(Progress::Received, now) else {
            panic!("it checks")
        };
        assert_eq!(timeline.passed(), 1);
    }

    #[test]
    fn a_failure_keeps_the_timeline() {
        let now = Instant::now();
        let failure = Failure::new(Outcome::TimeOut, "");

        let card = Card::begun(())
            .heard(step(State::Ok), now)
            .ended(Err(failure));

        let Card::Failed { timeline, .. } = card else {
            panic!("it failed")
        };
        assert_eq!(timeline.0.len(), 1);
    }

    #[test]
    fn the_debug_form_of_a_card_does_not_hold_the_link() {
        let card = Card::begun(()).heard(link(), Instant::now());

        let shown = format!("{card:?}");

        assert!(shown.contains("login.example"), "{shown}");
        assert!(!shown.contains("authorize"), "{shown}");
    }

    #[test]
    fn late_words_change_nothing() {
        let card: Card<()> = Card::Empty;

        let card = card
            .heard(link(), Instant::now())
            .ended(Err(Failure::new(Outcome::TimeOut, "")));

        assert!(matches!(card, Card::Empty));
    }
}
