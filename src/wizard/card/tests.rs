//! What a card makes of the words on the way.

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
        ..Step::default()
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
