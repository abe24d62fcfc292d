//! Google in the window, in front of the built-in cloud: a missing box leads to exactly one further consent, and a
//! blocked program gets in by the advice on the screen.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use iced::Task;
use synchronizer_setup::app::{self, App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::page::select;
use synchronizer_setup::rehearsal::{self, Player, Rehearsal, Scenario};
use synchronizer_setup::world::{Browser, OpenError, Opening};
use tokio::runtime::Runtime;
use url::Url;

use super::behaviour::{act, name};
use super::screen::Screen;
use crate::stage;
use crate::widgets::window::play;

/// A browser in which the administrator acts, and which counts how often it was opened.
struct Counting(Player, Arc<AtomicUsize>);

impl std::fmt::Debug for Counting {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.1.fmt(formatter)
    }
}

impl Browser for Counting {
    fn open(&self, address: &Url) -> Opening {
        let _ = self.1.fetch_add(1, Ordering::SeqCst);
        let (player, address) = (self.0.clone(), address.clone());
        drop(tokio::spawn(async move {
            player.play(&address, "administrator").await
        }));
        Box::pin(std::future::ready(Ok::<(), OpenError>(())))
    }
}

/// The window on Google's card in this scenario, after a script; with how often the browser was opened.
fn after(scenario: &str, script: &[&str]) -> (App, usize) {
    let runtime = Runtime::new().expect("threads");
    let folder = crate::kept::folder();
    let scenario = Scenario::from_code(scenario).expect("a scenario");
    let rehearsal: Rehearsal = runtime
        .block_on(rehearsal::start(scenario, None))
        .expect("the built-in cloud starts");
    let opened = Arc::new(AtomicUsize::new(0));
    let mut start = presets::start();
    start.world = stage::world(&rehearsal, folder.path());
    start.world.browser = Arc::new(Counting(rehearsal.player(), Arc::clone(&opened)));
    let settings = Arc::make_mut(&mut start.world.settings);
    (settings.sign_in.time_limit, settings.sign_in.request_limit) = (60, 30);
    let boot = move || {
        let mut app = App::new(&start, None);
        let google = select::Message::CalendarChosen(System::Google);
        let new = synchronizer_setup::page::profiles::Message::New;
        act(
            &mut app,
            [
                Message::Profiles(new),
                Message::Next,
                Message::Select(google),
                name("Nordfjell"),
                Message::Next,
            ],
        );
        (app, Task::none())
    };
    let _here = runtime.enter();
    let app = play(&app::application(boot, 100), script);
    (app, opened.load(Ordering::SeqCst))
}

#[test]
fn a_missing_box_is_named_and_leads_to_exactly_one_further_consent() {
    let first = ["click \"Sign in with Google\"", "expect \"Ask again\""];
    let (app, opened) = after("google-box-unticked", &first);
    assert_eq!(opened, 1);
    let named = "See info about users…";
    assert!(Screen::of(&app).says(named), "the box is named");

    let second = [
        first[0],
        first[1],
        "click \"Ask again\"",
        "expect \"Connected\"",
    ];
    let (mut app, opened) = after("google-box-unticked", &second);

    assert_eq!(opened, 2, "one further consent");
    assert!(app.connections().google.card.is_connected());
}

#[test]
fn an_administrator_with_all_boxes_is_connected_at_once() {
    let script = ["click \"Sign in with Google\"", "expect \"Connected\""];

    let (app, opened) = after("happy", &script);

    assert_eq!(opened, 1);
    let mut screen = Screen::of(&app);
    assert!(screen.shows("You are signed in as kari.nordmann@nordfjell.example."));
}
