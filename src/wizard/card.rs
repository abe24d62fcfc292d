//! A card of *Configure Systems*: one system, in exactly one state.

use std::fmt;
use std::time::{Duration, Instant};

use url::Url;

use crate::check::{Failure, Outcome, Timeline};
use crate::oauth::{Account, Patience, Progress, Purpose, SignedIn};

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
                if let Self::Waiting { timeline, work, .. } | Self::Code { timeline, work, .. } = self
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
            (card, Ok(signed_in)) if card.is_busy() => Self::Connected(signed_in),
            (
                Self::Waiting { timeline, .. }
                | Self::Code { timeline, .. }
                | Self::Checking { timeline, .. },
                Err(failure),
            ) => Self::Failed { failure, timeline },
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
            patience: Patience::default(),
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
    fn waiting_longer_is_offered_in_the_last_minute_and_twice_at_most() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut card = Card::begun(()).heard(link(), start);
        let patience = match &card {
            Card::Waiting { patience, .. } => patience.clone(),
            _ => panic!("it waits"),
        };

        assert!(!card.may_extend(at(539)) && !card.keep_waiting(at(539)));
        assert_eq!(patience.asked(), 0, "too early");
        for (times, nearly_over) in [(1, 541), (2, 1141)] {
            assert!(card.may_extend(at(nearly_over)));
            // An impatient second click is not a second wish.
            assert!(card.keep_waiting(at(nearly_over)) && card.keep_waiting(at(nearly_over)));
            assert_eq!(patience.asked(), times);

            let limit = Duration::from_mins(10 + 10 * u64::from(times));
            card = card.heard(Progress::Longer { limit, times }, at(nearly_over));
            assert_eq!(
                card.remaining(at(nearly_over)),
                Some(Duration::from_secs(659))
            );
            assert!(!card.may_extend(at(nearly_over)));
        }
        assert!(
            !card.may_extend(at(1790)) && !card.keep_waiting(at(1790)),
            "no third time"
        );
        assert_eq!(patience.asked(), Patience::MOST);
    }

    #[test]
    fn the_next_page_can_be_waited_for_anew() {
        let now = Instant::now();
        let limit = Duration::from_mins(30);
        let card = Card::begun(())
            .heard(link(), now)
            .heard(Progress::Longer { limit, times: 2 }, now);

        let card = card.heard(Progress::Received, now).heard(link(), now);

        assert!(card.may_extend(now + Duration::from_secs(599)));
        assert_eq!(card.remaining(now), Some(Duration::from_mins(10)));
    }

    #[test]
    fn a_code_is_shown_until_it_was_entered_and_is_in_no_debug_form() {
        let now = Instant::now();
        let card = Card::begun(()).heard(
            Progress::Code {
                purpose: Purpose::SignIn,
                user_code: "F7QK2ZD9B".to_owned(),
                address: Url::parse("https://microsoft.example/devicelogin").expect("valid"),
                limit: Duration::from_mins(15),
            },
            now,
        );

        assert!(card.is_busy());
        assert_eq!(card.remaining(now), Some(Duration::from_mins(15)));
        assert!(!format!("{card:?}").contains("F7QK2ZD9B"));
        assert!(matches!(
            card.heard(Progress::Received, now),
            Card::Checking { .. }
        ));
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
            .heard(
                Progress::Longer {
                    limit: Duration::ZERO,
                    times: 1,
                },
                Instant::now(),
            )
            .ended(Err(Failure::new(Outcome::TimeOut, "")));

        assert!(matches!(card, Card::Empty));
    }
}
