//! The page of a network that wants a sign-in of its own: the button opens it, and what does not open is told.

use std::sync::{Arc, Mutex};

use iced::Task;
use jiff::Timestamp;
use synchronizer_setup::app::{self, App, Message, presets};
use synchronizer_setup::check::{Failure, Outcome, State, Step, System, Timeline};
use synchronizer_setup::connect::Preflight;
use synchronizer_setup::page::{configure, profiles, select};
use synchronizer_setup::world::{Browser, OpenError, Opening, Portal};
use url::Url;

use super::super::behaviour::{act, name};
use super::super::screen::Screen;
use crate::widgets::window::play;

const PROBE: &str = "http://probe.example/connect.txt";
const OPEN: &str = "click \"Open the network’s page\"";
const TOLD: &str =
    "The browser did not open. Open it yourself: the network shows its sign-in page there.";

/// A browser that notes the pages of networks; with `fails` it opens none.
#[derive(Debug, Default)]
struct Noting {
    opened: Arc<Mutex<Vec<String>>>,
    fails: bool,
}

impl Browser for Noting {
    fn open(&self, address: &Url) -> Opening {
        panic!("{address} is opened by another rule");
    }

    fn open_portal(&self, portal: &Portal) -> Opening {
        let address = portal.address().to_string();
        self.opened.lock().expect("not poisoned").push(address);
        let result = if self.fails {
            Err(OpenError::Failed("no opener".to_owned()))
        } else {
            Ok(())
        };
        Box::pin(std::future::ready(result))
    }
}

/// The strip tells of a network that names this page; the window after a script, and what was opened.
fn after(named: &str, fails: bool, script: &[&str]) -> (App, Vec<String>) {
    let opened = Arc::default();
    let mut start = presets::start();
    start.world.browser = Arc::new(Noting {
        opened: Arc::clone(&opened),
        fails,
    });
    let settings = Arc::make_mut(&mut start.world.settings);
    PROBE.clone_into(&mut settings.network.portal_probe);
    let portal = Failure::new(Outcome::NetCaptive, "another page").fact("portal", named);
    let step = Step {
        id: "portal",
        state: State::Failed,
        outcome: Some(Outcome::NetCaptive),
        ..Step::default()
    };
    let boot = move || {
        let mut app = App::new(&start, None);
        act(
            &mut app,
            [
                Message::Profiles(profiles::Message::New),
                Message::Next,
                Message::Select(select::Message::CalendarChosen(System::Google)),
                name("Nordfjell"),
                Message::Next,
            ],
        );
        let found = Preflight {
            timeline: Timeline(vec![step.clone()]),
            findings: vec![portal.clone()],
        };
        app.connections().has_seen(found, Timestamp::UNIX_EPOCH);
        (app, Task::none())
    };
    let app = play(&app::application(boot, 100), script);
    let opened = opened.lock().expect("not poisoned").clone();
    (app, opened)
}

#[test]
fn a_sign_in_that_the_network_stops_ends_in_the_same_words() {
    let named = "http://portal.hotel.example/login";
    let (mut app, _) = after(named, false, &[]);
    let system = System::SuperOffice;
    let begin = |act| Message::Configure(configure::Message::On(system, act));
    act(&mut app, [begin(configure::Act::SignIn)]);
    let attempt = app.connections().superoffice.attempt;
    let led_away = Failure::new(Outcome::AnswerRedirected, "to another host").of(system);
    let end = configure::Act::Ended(attempt, Box::new(Err(led_away)));

    act(&mut app, [begin(end)]);

    let card = &app.connections().superoffice.card;
    let closed = matches!(card, synchronizer_setup::wizard::Card::Failed { failure, .. }
        if failure.outcome == Outcome::NetCaptive);
    assert!(closed, "{card:?}");
}

#[test]
fn the_button_opens_the_networks_page_or_the_probe_and_nothing_near() {
    let table = [
        (
            "http://portal.hotel.example/login",
            "http://portal.hotel.example/login",
        ),
        ("http://127.0.0.1:631/admin", PROBE),
        ("http://192.168.1.1/", PROBE),
        ("http://localhost/", PROBE),
    ];
    for (named, expected) in table {
        let (app, opened) = after(named, false, &[OPEN]);

        assert_eq!(opened, [expected], "{named}");
        assert!(!Screen::of(&app).shows(TOLD));
    }
}

#[test]
fn a_page_that_does_not_open_is_told_on_the_strip_and_beside_it() {
    let told = format!("expect \"{TOLD}\"");
    let named = "http://portal.hotel.example/login";

    let (_, opened) = after(named, true, &[OPEN, &told]);
    assert_eq!(opened.len(), 1);

    let beside = ["click \"Show what happened\"", OPEN, &told];
    let (app, opened) = after(named, true, &beside);
    assert_eq!(opened.len(), 1);
    assert!(app.title().ends_with("What happened"));
}
