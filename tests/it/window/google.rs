//! Google in the window: choosing it, its card, and what its prerequisites are.

use synchronizer_setup::app::{Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::google::Kind;
use synchronizer_setup::page::select;
use synchronizer_setup::wizard::{Card, Step};

use super::behaviour::{act, name};
use super::screen::Screen;

fn google() -> Message {
    Message::Select(select::Message::CalendarChosen(System::Google))
}

#[test]
fn the_kind_of_account_is_asked_for_as_soon_as_google_is_chosen() {
    let mut app = presets::at(Step::SelectSystems);
    assert!(!Screen::of(&app).shows("Personal Gmail"));

    act(&mut app, [google()]);

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Google Workspace (an organization)"));
    let chosen = format!("{:?}", screen.click("Personal Gmail"));
    assert_eq!(chosen, "[Select(KindChosen(Gmail))]");
}

#[test]
fn the_card_is_googles_once_google_is_chosen() {
    let mut app = presets::at(Step::SelectSystems);
    let gmail = Message::Select(select::Message::KindChosen(Kind::Gmail));

    act(
        &mut app,
        [google(), gmail, name("Nordfjell"), Message::Next],
    );

    assert_eq!(app.step(), Step::ConfigureSystems);
    let mut screen = Screen::of(&app);
    assert!(screen.shows("Sign in with Google"));
    assert!(!screen.shows("Sign in with Microsoft"));
}

#[test]
fn microsoft_clouds_are_not_offered_for_google() {
    let mut app = presets::at(Step::SelectSystems);
    let advanced = Message::Select(select::Message::Advanced);
    act(&mut app, [advanced]);
    assert!(Screen::of(&app).shows("Microsoft cloud"));

    act(&mut app, [google()]);

    assert!(!Screen::of(&app).shows("Microsoft cloud"));
}

#[test]
fn the_summary_needs_both_systems_that_were_chosen() {
    let mut app = presets::at(Step::SelectSystems);
    act(&mut app, [google(), name("Nordfjell"), Message::Next]);
    for system in [System::SuperOffice, System::Microsoft365] {
        let card = Card::Connected(presets::signed_in(system));
        app.connections().side_mut(system).card = card;
    }

    act(&mut app, [Message::Next]);

    assert_eq!(app.step(), Step::ConfigureSystems);
    assert!(Screen::of(&app).shows("Google is not connected yet."));
}

#[test]
fn what_google_needs_stands_before_the_start() {
    let app = presets::at(Step::BeforeYouStart);

    let said = Screen::of(&app).nodes();

    for part in ["Google Workspace administrator", "Trusted", "client id"] {
        assert!(
            said.iter().any(|node| node.semantics.name.contains(part)),
            "{part}"
        );
    }
}
