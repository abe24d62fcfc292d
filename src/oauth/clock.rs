//! This computer's clock against the provider's, measured from the `Date` header (RFC 9110 sections 5.6.7 and 6.6.1).
//!
//! A token that is valid for five minutes is refused at once by a wrong clock; saying so needs a measurement, not a guess.

use jiff::{SignedDuration, Timestamp};
use url::Url;

use crate::check::{Failure, Outcome};
use crate::http::date;

/// A clock that differs by more than this is the cause of what goes wrong (design 9, S-OID-05).
pub const LIMIT: SignedDuration = SignedDuration::from_mins(5);

/// What is granted when no server told its time: two clocks that are set by the network differ by less.
const UNMEASURED: SignedDuration = SignedDuration::from_secs(5);

/// What is granted beside the measured skew: the provider has several servers, and they differ a little, too.
const SLACK: SignedDuration = SignedDuration::from_secs(2);

/// How far this computer's clock is from the provider's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Skew {
    /// No answer told the time.
    #[default]
    Unknown,
    /// Measured from one answer.
    Measured {
        /// How far this computer is ahead; negative when it is behind.
        ahead: SignedDuration,
        /// By how much the measurement may be wrong: half the round trip and the second that `Date` is rounded to.
        uncertainty: SignedDuration,
    },
}

impl Skew {
    /// Compares a `Date` header (and `Age`, where a cache answered, RFC 9111 section 5.1) with this computer's clock
    /// at the middle of the request. Without a readable header, or when the clock was set meanwhile, nothing is known.
    #[must_use]
    pub fn measure(
        date: Option<&str>,
        age: Option<&str>,
        sent: Timestamp,
        received: Timestamp,
    ) -> Self {
        let Some(told) = date.and_then(date::parse) else {
            return Self::Unknown;
        };
        let round_trip = received.duration_since(sent);
        if round_trip.is_negative() {
            return Self::Unknown;
        }
        let age = age
            .and_then(|age| age.trim().parse::<u32>().ok())
            .unwrap_or(0);
        let half = round_trip / 2;
        // `Date` has whole seconds: on average the server was half a second further.
        let server = SignedDuration::from_millis(500) + SignedDuration::from_secs(i64::from(age));
        let ahead = sent.duration_since(told) + half - server;
        Self::Measured {
            ahead,
            uncertainty: half + SignedDuration::from_millis(500),
        }
    }

    /// The more certain of two measurements; the newer one where they contradict each other, because then this clock
    /// was set in between.
    #[must_use]
    pub fn better(self, newer: Self) -> Self {
        match (self, newer) {
            (Self::Unknown, _) => newer,
            (_, Self::Unknown) => self,
            (
                Self::Measured { ahead, uncertainty },
                Self::Measured {
                    ahead: ahead_now,
                    uncertainty: now,
                },
            ) => {
                let was_set = (ahead_now - ahead).abs() > uncertainty + now + SLACK;
                if was_set || now < uncertainty {
                    newer
                } else {
                    self
                }
            }
        }
    }

    /// How far this computer is ahead, if that was measured; negative when it is behind.
    #[must_use]
    pub fn ahead(self) -> Option<SignedDuration> {
        match self {
            Self::Unknown => None,
            Self::Measured { ahead, .. } => Some(ahead),
        }
    }

    /// Whether the clock is so wrong that nothing else needs to be looked at.
    #[must_use]
    pub fn excessive(self) -> bool {
        self.ahead().is_some_and(|ahead| ahead.abs() > LIMIT)
    }

    /// The tolerance for times in tokens: as much as the measured skew explains, five minutes at most (S-OID-05).
    #[must_use]
    pub fn leeway(self) -> SignedDuration {
        match self {
            Self::Unknown => UNMEASURED,
            Self::Measured { ahead, uncertainty } => (ahead.abs() + uncertainty + SLACK).min(LIMIT),
        }
    }

    /// The failure that names the clock, when it is [`excessive`](Self::excessive).
    #[must_use]
    pub fn failure(self, address: &Url) -> Option<Failure> {
        self.ahead()
            .filter(|_| self.excessive())
            .map(|ahead| clock_failure(ahead, address))
    }
}

/// `clock-skew` with the facts `host`, `minutes`, `seconds` and `direction` (`ahead` or `behind`, of this computer).
pub(super) fn clock_failure(ahead: SignedDuration, address: &Url) -> Failure {
    let seconds = ahead.abs().as_secs();
    let minutes = ((seconds + 30) / 60).max(1);
    let direction = if ahead.is_negative() {
        "behind"
    } else {
        "ahead"
    };
    let host = address.host_str().unwrap_or_default();
    Failure::new(
        Outcome::ClockSkew,
        format!("this computer's clock is {seconds} s {direction} of the clock of {host}"),
    )
    .fact("host", host)
    .fact("minutes", minutes.to_string())
    .fact("seconds", seconds.to_string())
    .fact("direction", direction)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATE: &str = "Sat, 21 Nov 2026 09:14:07 GMT";

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn measured(sent: &str, received: &str) -> Skew {
        Skew::measure(Some(DATE), None, at(sent), at(received))
    }

    #[test]
    fn the_middle_of_the_request_is_compared() {
        let skew = measured("2026-11-21T09:14:06.5Z", "2026-11-21T09:14:08.5Z");

        assert_eq!(skew.ahead(), Some(SignedDuration::ZERO));
        assert_eq!(skew.leeway(), SignedDuration::from_millis(3500));
    }

    #[test]
    fn a_cached_answer_counts_its_age() {
        let sent = at("2026-11-21T09:15:07.5Z");

        let skew = Skew::measure(Some(DATE), Some("60"), sent, sent);

        assert_eq!(skew.ahead(), Some(SignedDuration::ZERO));
    }

    #[test]
    fn leeway_is_what_the_measured_skew_explains_and_five_minutes_at_most() {
        let four_minutes = measured("2026-11-21T09:18:07.5Z", "2026-11-21T09:18:07.5Z");
        let an_hour = measured("2026-11-21T08:14:07.5Z", "2026-11-21T08:14:07.5Z");

        assert_eq!(four_minutes.leeway(), SignedDuration::from_millis(242_500));
        assert!(!four_minutes.excessive());
        assert_eq!(an_hour.leeway(), LIMIT);
        assert!(an_hour.excessive());
        assert_eq!(Skew::Unknown.leeway(), SignedDuration::from_secs(5));
    }

    #[test]
    fn five_minutes_are_the_border() {
        let exactly = measured("2026-11-21T09:19:07.5Z", "2026-11-21T09:19:07.5Z");
        let more = measured("2026-11-21T09:19:07.501Z", "2026-11-21T09:19:07.501Z");

        assert!(!exactly.excessive());
        assert!(more.excessive());
    }

    #[test]
    fn the_failure_tells_minutes_and_direction() {
        let host = Url::parse("https://online.superoffice.com/x").unwrap();
        let slow = measured("2026-11-21T09:02:07Z", "2026-11-21T09:02:07Z");

        let failure = slow.failure(&host).unwrap();

        assert_eq!(failure.outcome, Outcome::ClockSkew);
        assert_eq!(failure.get("minutes"), Some("12"));
        assert_eq!(failure.get("direction"), Some("behind"));
        assert_eq!(failure.get("host"), Some("online.superoffice.com"));
        assert_eq!(Skew::Unknown.failure(&host), None);
    }

    #[test]
    fn a_clock_that_was_set_back_meanwhile_measures_nothing() {
        let skew = measured("2026-11-21T09:14:08Z", "2026-11-21T09:14:07Z");

        assert_eq!(skew, Skew::Unknown);
    }

    #[test]
    fn the_quicker_answer_measures_better() {
        let slow = measured("2026-11-21T09:14:00Z", "2026-11-21T09:14:20Z");
        let quick = measured("2026-11-21T09:14:07Z", "2026-11-21T09:14:08Z");

        assert_eq!(slow.better(quick), quick);
        assert_eq!(quick.better(slow), quick);
        assert_eq!(Skew::Unknown.better(slow), slow);
        assert_eq!(slow.better(Skew::Unknown), slow);
    }

    #[test]
    fn a_clock_that_was_set_meanwhile_is_measured_anew() {
        let before = measured("2026-11-21T09:14:07Z", "2026-11-21T09:14:08Z");
        let set_back = measured("2026-11-21T08:14:00Z", "2026-11-21T08:14:10Z");

        assert_eq!(before.better(set_back), set_back);
        assert!(before.better(set_back).excessive());
    }
}
