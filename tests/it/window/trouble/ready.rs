//! The strip above the cards tells what was found, and stands in nobody's way.

use synchronizer_setup::app::{Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::page::configure::{self, Act};
use synchronizer_setup::wizard::{Card, Step};

use super::super::behaviour::{act, name};
use super::super::screen::Screen;

/// What each of the two ways means.
const WHERE: &str = "Choose first where the sign-ins are kept. For this session: all sign-ins are gone once you \
    close the program. In a file: all sign-ins stay on this computer, behind a passphrase; choose it if you may stop in \
    between. They serve set-up and tests only.";

#[test]
fn a_finding_opens_what_happened_and_back_leads_to_the_strip() {
    let mut app = presets::findings();
    let show = configure::ready::Message::Show(0);

    act(
        &mut app,
        [Message::Configure(configure::Message::Ready(show))],
    );
    {
        let mut screen = Screen::of(&app);
        assert!(screen.shows("This network wants you to sign in first"));
        assert!(screen.says("Sign-in page of the network: https://portal.hotel.example/"));
        assert!(screen.shows("Look again"));
    }
    act(&mut app, [Message::Back]);

    assert!(Screen::of(&app).shows("Something may be in the way"));
}

#[test]
fn a_finding_does_not_stop_a_sign_in() {
    let mut app = presets::findings();

    act(
        &mut app,
        [Message::Configure(configure::Message::On(
            System::Microsoft365,
            Act::SignIn,
        ))],
    );

    assert!(matches!(
        app.connections().microsoft365.card,
        Card::Checking { .. }
    ));
}

#[test]
fn what_was_looked_at_is_shown_when_it_is_asked_for() {
    let mut app = presets::ready();
    let step = "Way back from the browser sign-in to this computer";
    assert!(!Screen::of(&app).shows(step));

    let shown = Screen::of(&app).click("Show what was looked at");
    act(&mut app, shown);

    assert!(Screen::of(&app).shows(step));
    assert!(Screen::of(&app).shows("Hide what was looked at"));
}

#[test]
fn it_is_looked_once_a_visit_and_given_up_when_the_page_is_left() {
    let mut app = presets::at(Step::SelectSystems);
    act(&mut app, [name("Nordfjell"), Message::Next]);
    assert_eq!(app.step(), Step::ConfigureSystems);
    let looking = "Looking at this computer and its network …";
    assert!(Screen::of(&app).shows(looking));
    assert!(Screen::of(&app).shows("Sign in with SuperOffice"));

    act(&mut app, [Message::Back]);

    assert!(!Screen::of(&app).shows(looking));
    act(&mut app, [Message::Next]);
    assert!(Screen::of(&app).shows(looking), "the next visit looks anew");
}

#[test]
fn where_no_key_store_is_both_ways_stand_on_the_strip() {
    let session = "Keep for this session only";
    let file = "Keep in a file with a passphrase";
    for (button, then) in [
        (session, "Looking at this computer and its network …"),
        (file, "Keep the sign-ins in a file with a passphrase"),
    ] {
        let mut app = presets::nowhere_to_keep();
        let mut screen = Screen::of(&app);
        assert!(screen.shows(WHERE));
        assert!(!screen.shows("You can try to sign in all the same."));

        let pressed = screen.click(button);
        act(&mut app, pressed);

        assert!(Screen::of(&app).shows(then), "{button}");
    }
}
