//! Waiting by two clocks that jump, stand still and are set, and waiting longer on a person's wish (design 9.2, F-59).
//!
//! A clock counts who looks at it: the tests know that a move was seen and never guess how long that takes.

use std::sync::Arc;
use std::time::Duration;

use synchronizer_setup::check::{Failure, Outcome};
use synchronizer_setup::oauth::{Patience, Progress, SignedIn, Way};
use synchronizer_setup::rehearsal::{Behaviour, Played};
use synchronizer_setup::superoffice;
use synchronizer_setup::text::{Language, Texts};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};
use url::Url;

use super::cast::{self, Cast, Clocks};
use super::{is_closed, port};

/// Longer than anything here takes on a slow computer.
const PATIENCE: Duration = Duration::from_secs(30);
const MINUTE: Duration = Duration::from_mins(1);
const HOUR: Duration = Duration::from_hours(1);

/// A sign-in to SuperOffice that waits for a person.
struct Waiting {
    clocks: Arc<Clocks>,
    link: Url,
    limit: Duration,
    patience: Patience,
    words: UnboundedReceiver<Progress>,
    work: JoinHandle<Result<SignedIn, Failure>>,
}

impl Waiting {
    async fn start(cast: &Cast) -> Self {
        let clocks = Clocks::now();
        let mut world = cast.world(30);
        world.clock = Arc::<Clocks>::clone(&clocks);
        let (said, mut words) = unbounded_channel();
        let straw = superoffice::sign_in(world, cast::superoffice(Way::Link));
        let work = tokio::spawn(cast::drive(straw, move |word| {
            // Nobody listens any more when the test has ended.
            let _ = said.send(word.clone());
        }));
        let (link, limit, patience) = loop {
            if let Progress::Link {
                link,
                limit,
                patience,
                ..
            } = next(&mut words).await
            {
                break (link, limit, patience);
            }
        };
        Self {
            clocks,
            link,
            limit,
            patience,
            words,
            work,
        }
    }

    /// Waits until the attempt has looked at its clocks again, from the beginning to the end of a look, or has ended.
    async fn is_seen(&self) {
        let before = self.clocks.looks();
        let seen = async {
            while self.clocks.looks() < before + 2 && !self.work.is_finished() {
                sleep(Duration::from_millis(10)).await;
            }
        };
        timeout(PATIENCE, seen).await.expect("somebody looks");
    }

    /// Both clocks move, in steps that no sleeping computer makes.
    async fn passes(&self, minutes: u32) {
        for _ in 0..minutes * 3 {
            self.clocks.wall_moves(MINUTE / 3);
            self.clocks.steady_moves(MINUTE / 3);
            self.is_seen().await;
        }
    }

    async fn still_waits(&self) -> bool {
        self.is_seen().await;
        !self.work.is_finished()
    }

    async fn extended(&mut self) -> (Duration, u8) {
        loop {
            if let Progress::Longer { limit, times } = next(&mut self.words).await {
                break (limit, times);
            }
        }
    }

    async fn ends(self) -> Failure {
        let result = timeout(PATIENCE, self.work).await.expect("it ends");
        result.expect("it does not panic").expect_err("nobody came")
    }
}

async fn next(words: &mut UnboundedReceiver<Progress>) -> Progress {
    let word = timeout(PATIENCE, words.recv()).await;
    word.expect("a word in time").expect("a word")
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_minutes_by_either_clock_end_the_waiting() {
    type Move = fn(&Clocks);
    let table: [(&str, Move, bool); 8] = [
        ("nothing moves", |_| (), false),
        (
            "the wall clock, nearly",
            |clocks| clocks.wall_moves(MINUTE * 9),
            false,
        ),
        (
            "the steady clock, nearly",
            |clocks| clocks.steady_moves(MINUTE * 9),
            false,
        ),
        (
            "the wall clock alone, for the steady one stands still in sleep",
            |clocks| clocks.wall_moves(MINUTE * 10),
            true,
        ),
        (
            "the steady clock alone",
            |clocks| clocks.steady_moves(MINUTE * 10),
            true,
        ),
        (
            "the time was set back by an hour",
            |clocks| clocks.wall_is_set_back(HOUR),
            false,
        ),
        (
            "the time was set back by an hour while ten minutes passed",
            |clocks| {
                clocks.wall_is_set_back(HOUR);
                clocks.steady_moves(MINUTE * 10);
            },
            true,
        ),
        (
            "the time was set forward by an hour",
            |clocks| clocks.wall_moves(HOUR),
            true,
        ),
    ];
    let cast = Cast::start(Behaviour::HAPPY).await;
    for (name, moved, ends) in table {
        let waiting = Waiting::start(&cast).await;
        assert_eq!(waiting.limit, MINUTE * 10, "as delivered");
        let place = port(&waiting.link);

        moved(&waiting.clocks);

        if ends {
            assert_eq!(waiting.ends().await.outcome, Outcome::TimeOut, "{name}");
        } else {
            assert!(waiting.still_waits().await, "{name}");
            waiting.work.abort();
        }
        assert!(is_closed(place), "{name}: the port closes after the grace");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_that_was_set_back_does_not_make_up_for_sleep() {
    let cast = Cast::start(Behaviour::HAPPY).await;
    let waiting = Waiting::start(&cast).await;
    waiting.clocks.wall_is_set_back(HOUR);
    assert!(waiting.still_waits().await);

    waiting.clocks.wall_moves(MINUTE * 10);

    assert_eq!(waiting.ends().await.outcome, Outcome::TimeOut);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_computer_that_slept_for_an_hour_is_told_so_when_it_wakes() {
    let cast = Cast::start(Behaviour::HAPPY).await;
    let texts = Texts::new(Language::English);
    let waiting = Waiting::start(&cast).await;
    let (link, place) = (waiting.link.clone(), port(&waiting.link));

    waiting.clocks.wall_moves(HOUR);
    let failure = waiting.ends().await;

    assert_eq!(failure.outcome, Outcome::TimeOut);
    let told = texts.failure(&failure);
    assert!(told.cause.contains("asleep"), "{told:?}");
    assert!(!told.advice.is_empty(), "{told:?}");
    assert!(is_closed(place));
    // The page is still open in the browser; what its person does there leads nowhere.
    let late = cast.rehearsal.player().play(&link, "administrator").await;
    assert!(!matches!(late, Ok(Played::Returned { .. })), "{late:?}");
    assert_eq!(cast.rehearsal.count("superoffice-token"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_had_the_time_is_not_told_of_sleep() {
    let cast = Cast::start(Behaviour::HAPPY).await;
    let waiting = Waiting::start(&cast).await;
    waiting.clocks.wall_moves(MINUTE * 4);
    assert!(waiting.still_waits().await);

    waiting.passes(6).await;
    let failure = waiting.ends().await;

    assert_eq!(failure.outcome, Outcome::TimeOut);
    assert_eq!(failure.get("clock"), None, "{failure:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn waiting_longer_counts_for_both_clocks_and_twice_at_most() {
    type Move = fn(&Clocks, Duration);
    let clocks: [(&str, Move); 2] = [
        ("wall", |clocks, by| clocks.wall_moves(by)),
        ("steady", |clocks, by| clocks.steady_moves(by)),
    ];
    let cast = Cast::start(Behaviour::HAPPY).await;
    for (name, moves) in clocks {
        let mut waiting = Waiting::start(&cast).await;
        for times in 1..=Patience::MOST {
            moves(&waiting.clocks, MINUTE * 9);
            waiting.patience.ask(times);
            let limit = MINUTE * 10 + Patience::STEP * u32::from(times);
            assert_eq!(waiting.extended().await, (limit, times), "{name}");
            moves(&waiting.clocks, MINUTE);
            assert!(waiting.still_waits().await, "{name}: {times}");
        }
        // A third time is not to be had.
        waiting.patience.ask(Patience::MOST + 1);
        moves(&waiting.clocks, MINUTE * 9);
        assert!(waiting.still_waits().await, "{name}: 29 minutes");

        moves(&waiting.clocks, MINUTE);
        let failure = waiting.ends().await;

        assert_eq!(failure.outcome, Outcome::TimeOut, "{name}");
        assert_eq!(failure.get("seconds"), Some("1800"), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_the_first_minute_is_good_in_the_nineteenth() {
    let cast = Cast::start(Behaviour::HAPPY).await;
    let mut waiting = Waiting::start(&cast).await;
    waiting.patience.ask(1);
    assert_eq!(waiting.extended().await.1, 1);
    waiting.clocks.steady_moves(MINUTE * 19);
    assert!(waiting.still_waits().await);

    let player = cast.rehearsal.player();
    let walk = player.play(&waiting.link, "administrator").await;
    let result = timeout(PATIENCE, waiting.work).await.expect("it ends");

    assert!(matches!(walk, Ok(Played::Returned { .. })), "{walk:?}");
    let signed_in = result.expect("no panic").expect("the same attempt");
    assert_eq!(signed_in.account.tenant, "Cust12345");
}
