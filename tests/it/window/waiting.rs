//! The last minute of a wait, and the moment of the answer.

use std::time::{Duration, Instant};

use iced::window;
use iced_test::futures::futures::StreamExt as _;
use iced_test::runtime::{Action, task, window as actions};
use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::oauth::{Patience, Progress, Purpose};
use synchronizer_setup::page::configure::{self, Act};
use synchronizer_setup::wizard::Card;
use synchronizer_setup::world::Stranded;

use super::behaviour::act;
use super::screen::Screen;

const KEEP: &str = "Keep waiting";

fn on(act: Act) -> Message {
    Message::Configure(configure::Message::On(System::Microsoft365, act))
}

/// The wait and its wishes, as the running attempt sees them.
fn wait(app: &mut App) -> (Instant, Duration, Patience) {
    match &app.connections().microsoft365.card {
        Card::Waiting {
            since,
            limit,
            patience,
            ..
        } => (*since, *limit, patience.clone()),
        other => panic!("it waits: {other:?}"),
    }
}

/// So many seconds before the end.
fn before_the_end(app: &mut App, seconds: u64) {
    let (since, limit, _) = wait(app);
    act(
        app,
        [Message::Tick(
            since + limit.saturating_sub(Duration::from_secs(seconds)),
        )],
    );
}

fn offers(app: &App) -> bool {
    Screen::of(app).stops().iter().any(|stop| stop == KEEP)
}

#[test]
fn waiting_longer_is_offered_in_the_last_minute_only() {
    let mut app = presets::waiting();
    before_the_end(&mut app, 90);
    assert!(!offers(&app), "too early");
    // Nothing comes of a message that no button sends.
    act(&mut app, [on(Act::KeepWaiting)]);
    assert_eq!(wait(&mut app).2.asked(), 0);

    for times in 1..=Patience::MOST {
        before_the_end(&mut app, 59);
        assert!(offers(&app), "{times}");
        act(&mut app, [on(Act::KeepWaiting), on(Act::KeepWaiting)]);
        let (_, limit, patience) = wait(&mut app);
        assert_eq!(patience.asked(), times);

        // The attempt says so, and the countdown goes on from there.
        let limit = limit + Patience::STEP;
        let attempt = app.connections().microsoft365.attempt;
        act(
            &mut app,
            [on(Act::Heard(attempt, Progress::Longer { limit, times }))],
        );
        assert_eq!(wait(&mut app).1, limit);
        let mut screen = Screen::of(&app);
        assert!(screen.shows("Ten more minutes. The page in your browser stays valid."));
        assert!(!offers(&app), "{times}");
    }

    before_the_end(&mut app, 30);
    assert!(!offers(&app), "twice at most");
}

/// F-63: the person is in the browser when the answer comes.
#[tokio::test]
async fn the_answer_asks_for_attention() {
    let mut app = presets::waiting();
    let attempt = app.connections().microsoft365.attempt;

    let task = app.update(on(Act::Heard(attempt, Progress::Received)));

    let (mut attention, mut front) = (0, 0);
    let mut stream = task::into_stream(task).expect("something follows");
    while let Some(action) = stream.next().await {
        match action {
            Action::Window(actions::Action::GetLatest(answer)) => {
                answer
                    .send(Some(window::Id::unique()))
                    .expect("it is awaited");
            }
            Action::Window(actions::Action::RequestUserAttention(_, Some(_))) => attention += 1,
            Action::Window(actions::Action::GainFocus(_)) => front += 1,
            _ => {}
        }
    }
    assert_eq!((attention, front), (1, 1));
}

#[test]
fn nothing_is_said_to_have_opened_while_the_browser_does_not() {
    let mut app = presets::waiting();
    let opened = |app: &App| Screen::of(app).says("The page opened at");
    assert!(opened(&app));

    act(&mut app, [on(Act::PageOpened(false))]);
    assert!(!opened(&app));
    assert!(Screen::of(&app).says("copy the link into a browser on this computer"));

    act(&mut app, [on(Act::PageOpened(true))]);
    assert!(opened(&app));
}

const QUESTION: &str = "What does the page in your browser say?";

#[test]
fn who_is_still_signing_in_is_asked_again_only_after_the_same_time() {
    let mut app = presets::waiting();
    let (since, _, _) = wait(&mut app);
    let mut asks = |seconds: u64, act_on: Option<Act>| {
        act(
            &mut app,
            [Message::Tick(since + Duration::from_secs(seconds))],
        );
        act(&mut app, act_on.map(on));
        let mut screen = Screen::of(&app);
        (screen.shows(QUESTION), screen.shows("Need admin approval"))
    };

    assert_eq!(asks(44, None), (false, false));
    assert_eq!(asks(45, None), (true, false), "two answers, and no page");
    assert_eq!(asks(50, Some(Act::StillAtIt)), (false, false));
    assert_eq!(asks(94, None), (false, false));
    assert_eq!(asks(95, None), (true, false), "counted from the press");
    assert_eq!(asks(96, Some(Act::LeadsNoFurther)), (true, true));
    assert_eq!(asks(300, None), (true, true), "until the page is named");
}

/// A made-up person stands before this page.
fn stranded(title: &str, words: &str) -> App {
    let mut app = presets::waiting();
    act(&mut app, [on(Act::Play("ola"))]);
    let attempt = app.connections().microsoft365.attempt;
    let link = Progress::Link {
        purpose: Purpose::SignIn,
        link: "https://login.example/".parse().expect("an address"),
        limit: Duration::from_mins(10),
        patience: Patience::default(),
    };
    act(&mut app, [on(Act::Heard(attempt, link))]);
    assert!(!Screen::of(&app).shows(QUESTION), "the person is at it");
    let page = Stranded {
        title: title.to_owned(),
        words: words.to_owned(),
    };
    let met = Progress::Stranded(page);
    act(&mut app, [on(Act::Heard(attempt, met))]);
    app
}

#[test]
fn the_page_that_a_made_up_person_stands_before_is_named_and_is_the_one_answer() {
    let wall = stranded("Need admin approval", "ola@x.example Need admin approval");

    let mut screen = Screen::of(&wall);

    assert!(screen.says("ola stands before the page “Need admin approval” and is stuck there."));
    assert!(!screen.shows("You cannot access this right now"));
    let sent = format!("{:?}", screen.click("Need admin approval"));
    assert!(sent.contains("PageSays(\"need-admin-approval\")"), "{sent}");
}

#[test]
fn a_number_on_the_page_of_a_made_up_person_stands_in_the_field() {
    let mut refused = stranded("Sign in", "Sorry. AADSTS50105: not assigned to a role");

    let mut screen = Screen::of(&refused);

    assert!(screen.says("Found: AADSTS50105 · "));
    assert!(!screen.shows("Need admin approval"));
    let explain = screen.click("Explain");
    act(&mut refused, explain);
    assert!(matches!(
        &refused.connections().microsoft365.card,
        Card::Failed { failure, .. } if failure.number.as_deref() == Some("AADSTS50105")
    ));
}

#[test]
fn a_made_up_person_who_turned_away_leaves_all_answers() {
    let left = stranded("Permissions requested", "Synchronizer would like to");

    let mut screen = Screen::of(&left);

    assert!(screen.says("“Permissions requested”"));
    assert!(screen.shows("Need admin approval") && screen.shows("Error number or text"));
}
