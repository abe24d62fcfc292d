//! *Try it with made-up companies*: the button on the list of profiles, and what the window becomes.

use iced::Task;
use synchronizer_setup::app::{self, App, Rehearse, presets};
use synchronizer_setup::terminal::start::{Problem, Start};
use synchronizer_setup::wizard::Step;

use super::screen::Screen;
use crate::widgets::window::play;

const BUTTON: &str = "Try it with made-up companies";

/// What the button leads to.
fn after(start: fn() -> Result<Start, Problem>, expected: &str) -> App {
    let boot = move || {
        let rehearse = Rehearse::new(move || async move { start() });
        let app = App::new(&presets::start(), None).with_rehearsal(rehearse);
        (app, Task::none())
    };
    let (click, expect) = (
        format!("click \"{BUTTON}\""),
        format!("expect \"{expected}\""),
    );
    play(&app::application(boot, 100), &[&click, &expect])
}

fn staged() -> Start {
    let mut start = presets::start();
    start.world.rehearsal = true;
    start
}

#[test]
fn the_window_becomes_one_of_a_rehearsal_and_the_button_is_gone() {
    let banner =
        "Rehearsal: made-up companies. To end it, choose “End rehearsal” at the foot of the page.";
    let app = after(|| Ok(staged()), banner);

    assert_eq!(app.step(), Step::Profiles);
    assert!(app.title().starts_with("REHEARSAL, made-up companies"));
    let mut screen = Screen::of(&app);
    assert!(!screen.shows(BUTTON));
    assert!(screen.says("Choose “End rehearsal”, and your own profiles are back, untouched."));
    assert_eq!(
        format!("{:?}", screen.click("End rehearsal")),
        "[SaveAndClose]"
    );
}

#[test]
fn what_is_in_the_way_is_told_and_it_can_be_tried_again() {
    let refused = || Err(Problem::Rehearsal("no port is free".to_owned()));

    let app = after(refused, "The made-up companies could not be started");

    assert!(!app.title().contains("REHEARSAL"));
    assert_eq!(
        format!("{:?}", Screen::of(&app).click(BUTTON)),
        "[Profiles(Rehearse)]"
    );
}

#[test]
fn a_real_world_never_comes_of_it() {
    let app = after(|| Ok(presets::start()), "Set up a new profile");

    assert!(!app.title().contains("REHEARSAL"));
}

#[test]
fn a_rehearsal_has_no_button_for_another_one() {
    let rehearse = Rehearse::new(|| async { Ok(staged()) });

    let app = App::new(&staged(), None).with_rehearsal(rehearse);

    assert!(!Screen::of(&app).shows(BUTTON));
}
