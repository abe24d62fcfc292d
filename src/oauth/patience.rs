//! How long an attempt waits for the browser: by two clocks, and longer when a person asks for it (design 9.2, F-59).

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use crate::world::Clock;

/// A clock that moves this far between two looks did not run: the computer slept, or somebody set it.
const JUMP: Duration = Duration::from_secs(30);

/// A person's wish to wait longer, heard by the attempt that handed it out and by no other.
#[derive(Debug, Clone, Default)]
pub struct Patience(Arc<AtomicU8>);

impl Patience {
    /// How often the waiting can be extended.
    pub const MOST: u8 = 2;
    /// By how much it is extended each time.
    pub const STEP: Duration = Duration::from_mins(10);

    /// Asks that the waiting be extended so many times in all; asking twice for the same changes nothing.
    pub fn ask(&self, times: u8) {
        let _before = self.0.fetch_max(times.min(Self::MOST), Ordering::Relaxed);
    }

    /// How many times have been asked for.
    #[must_use]
    pub fn asked(&self) -> u8 {
        self.0.load(Ordering::Relaxed)
    }
}

/// The time that has passed, whichever of two clocks says so: one may be set back, the other may stand still while the
/// computer sleeps. Looked at often, it counts for each moment the clock that moved further.
#[derive(Debug)]
pub(super) struct Stopwatch {
    wall: Timestamp,
    steady: Instant,
    passed: Duration,
    jumped: Duration,
}

impl Stopwatch {
    pub(super) fn start(clock: &dyn Clock) -> Self {
        Self {
            wall: clock.now(),
            steady: clock.instant(),
            passed: Duration::ZERO,
            jumped: Duration::ZERO,
        }
    }

    /// Looks at both clocks: how much time has passed since the start.
    pub(super) fn look(&mut self, clock: &dyn Clock) -> Duration {
        let (wall, steady) = (clock.now(), clock.instant());
        // A wall clock that was set back says nothing about this moment.
        let by_wall = Duration::try_from(wall.duration_since(self.wall)).unwrap_or_default();
        let moment = by_wall.max(steady.saturating_duration_since(self.steady));
        if moment >= JUMP {
            self.jumped = self.jumped.saturating_add(moment);
        }
        self.passed = self.passed.saturating_add(moment);
        (self.wall, self.steady) = (wall, steady);
        self.passed
    }

    /// Whether most of this time passed in jumps, so that nobody could use it.
    pub(super) fn slept_through(&self, limit: Duration) -> bool {
        self.jumped > limit / 2
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use jiff::SignedDuration;

    use super::*;

    /// Wall and steady time, moved by hand.
    #[derive(Debug)]
    struct Hands(Mutex<(Timestamp, Instant)>);

    impl Hands {
        fn now() -> Self {
            Self(Mutex::new((Timestamp::now(), Instant::now())))
        }

        fn move_by(&self, wall: i64, steady: u64) {
            let mut hands = self.0.lock().expect("a clock");
            hands.0 += SignedDuration::from_secs(wall);
            hands.1 += Duration::from_secs(steady);
        }
    }

    impl Clock for Hands {
        fn now(&self) -> Timestamp {
            self.0.lock().expect("a clock").0
        }

        fn instant(&self) -> Instant {
            self.0.lock().expect("a clock").1
        }
    }

    #[test]
    fn each_moment_counts_by_the_clock_that_moved_further() {
        let hands = Hands::now();
        let mut watch = Stopwatch::start(&hands);
        let mut passed = Vec::new();

        // Both run; asleep; set back by an hour; asleep again; the steady clock alone.
        for (wall, steady) in [(10, 10), (60, 0), (-3600, 1), (120, 0), (0, 5)] {
            hands.move_by(wall, steady);
            passed.push(watch.look(&hands).as_secs());
        }

        assert_eq!(passed, [10, 70, 71, 191, 196]);
    }

    #[test]
    fn only_jumps_that_took_most_of_the_time_are_blamed() {
        let limit = Duration::from_mins(10);
        for (moves, slept) in [
            (vec![(3600, 0)], true),
            (vec![(0, 3600)], true),
            (vec![(3600, 3600)], true),
            (vec![(120, 0), (20, 20)], false),
            (vec![(20, 20); 40], false),
            (vec![(-3600, 20), (20, 20)], false),
        ] {
            let hands = Hands::now();
            let mut watch = Stopwatch::start(&hands);
            for (wall, steady) in &moves {
                hands.move_by(*wall, *steady);
                let _passed = watch.look(&hands);
            }
            assert_eq!(watch.slept_through(limit), slept, "{moves:?}");
        }
    }

    #[test]
    fn a_wish_counts_once_and_at_most_twice_in_all() {
        let patience = Patience::default();
        let held = patience.clone();

        for (asked, then) in [(1, 1), (1, 1), (2, 2), (1, 2), (200, 2)] {
            held.ask(asked);
            assert_eq!(patience.asked(), then, "{asked}");
        }
        assert_eq!(Patience::default().asked(), 0, "another attempt");
    }
}
