//! Where the focus goes by itself: on to what is next, back to what had it, never lost, and never away from somebody who
//! is typing.

use std::time::{Duration, Instant};

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::{Event, Size, mouse};
use iced_test::Selector as _;
use iced_test::selector;
use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::oauth::SignedIn;
use synchronizer_setup::page::configure::{self, Act};
use synchronizer_setup::text::Language;
use synchronizer_setup::wizard::{Card, Step};
use tokio::runtime::Runtime;

use super::behaviour::{act, link, name};
use super::driver::Driver;
use super::screen::TALL;

const SUPEROFFICE: System = System::SuperOffice;
const MICROSOFT: System = System::Microsoft365;

/// A window that stands like this.
fn over(runtime: &Runtime, app: App) -> Driver {
    Driver::over(runtime, app, TALL)
}

fn on(system: System, act: Act) -> Message {
    Message::Configure(configure::Message::On(system, act))
}

/// Walks to what has this name.
fn walk_to(window: &mut Driver, name: &str) {
    for _ in 0..window.glass().stops().len() {
        window.tap(Named::Tab);
        if window.glass().focused().as_deref() == Some(name) {
            return;
        }
    }
    panic!("Tab leads to {name}");
}

#[track_caller]
fn is_at(window: &mut Driver, name: &str) {
    assert_eq!(window.glass().focused().as_deref(), Some(name));
}

/// The work of a card ends like this, as if it had been running.
fn ends(window: &mut Driver, system: System, result: Result<SignedIn, Failure>) {
    let attempt = window.glass().app.connections().side(system).attempt;
    window.update(on(system, Act::Heard(attempt, link())));
    window.update(on(system, Act::Ended(attempt, Box::new(result))));
}

fn wants_approval() -> Result<SignedIn, Failure> {
    let failure = Failure::new(Outcome::AdminConsentNeeded, "the page says so");
    Err(failure.of(MICROSOFT).number("AADSTS90094"))
}

/// Signs in by the keyboard; the card waits for the browser.
fn sign_in(window: &mut Driver, button: &str, system: System) {
    walk_to(window, button);
    window.tap(Named::Space);
    let card = &window.app_mut().connections().side(system).card;
    assert!(card.is_busy(), "{card:?}");
}

#[test]
fn from_card_to_card_and_on_to_next() {
    let runtime = Runtime::new().expect("threads");
    let mut window = over(&runtime, presets::at(Step::ConfigureSystems));

    sign_in(&mut window, "Sign in with SuperOffice", SUPEROFFICE);
    assert!(window.glass().focused().is_some(), "while it is checked");
    ends(
        &mut window,
        SUPEROFFICE,
        Ok(presets::signed_in(SUPEROFFICE)),
    );
    is_at(&mut window, "Sign in with Microsoft");

    window.tap(Named::Space);
    ends(&mut window, MICROSOFT, Ok(presets::signed_in(MICROSOFT)));
    is_at(&mut window, "Next");
}

#[test]
fn after_a_failure_the_first_advice_is_next() {
    let runtime = Runtime::new().expect("threads");
    let mut window = over(&runtime, presets::connected());

    sign_in(&mut window, "Sign in with Microsoft", MICROSOFT);
    ends(&mut window, MICROSOFT, wants_approval());

    is_at(&mut window, "Send this to your administrator");
}

#[test]
fn who_is_typing_on_the_other_card_is_not_disturbed() {
    for result in [
        Ok(presets::signed_in(SUPEROFFICE)),
        Err(Failure::new(Outcome::NetName, "gone")),
    ] {
        let runtime = Runtime::new().expect("threads");
        let mut window = over(&runtime, presets::exchange());
        window.glass().app.connections().superoffice.card = Card::Empty;
        sign_in(&mut window, "Sign in with SuperOffice", SUPEROFFICE);
        walk_to(&mut window, "Password");

        ends(&mut window, SUPEROFFICE, result);

        is_at(&mut window, "Password");
        let typed = iced_test::simulator::typewrite("s").collect::<Vec<Event>>();
        let sent = window.glass().send(&typed, mouse::Cursor::Unavailable);
        assert!(!sent.is_empty(), "it goes on taking letters");
    }
}

#[test]
fn a_failed_save_does_not_take_the_focus_from_somebody_who_types() {
    let runtime = Runtime::new().expect("threads");
    let mut window = over(&runtime, presets::at(Step::SelectSystems));
    act(&mut window.glass().app, [name("Nordfjell")]);
    walk_to(&mut window, "Name of this profile");
    let failed = || {
        let failure = Failure::new(Outcome::KeyringDenied, "refused");
        Message::Committed(Box::new(Err(failure)), synchronizer_setup::app::Then::Close)
    };

    window.update(failed());
    is_at(&mut window, "Name of this profile");

    walk_to(&mut window, "Next");
    window.update(failed());
    is_at(&mut window, "Try again");
}

/// The usual window.
const USUAL: Size = Size::new(1080.0, 760.0);

#[test]
fn the_question_what_the_page_says_leaves_the_head_of_the_card_in_view_and_the_focus_where_it_is() {
    let runtime = Runtime::new().expect("threads");
    let mut window = Driver::over(&runtime, presets::connected(), USUAL);
    sign_in(&mut window, "Sign in with Microsoft", MICROSOFT);
    let attempt = window.app_mut().connections().side(MICROSOFT).attempt;
    window.update(on(MICROSOFT, Act::Heard(attempt, link())));
    is_at(&mut window, "Open browser again");

    window.update(Message::Tick(Instant::now() + Duration::from_mins(1)));

    let card = selector::id(configure::card_id(MICROSOFT)).find();
    let card = window.glass().ask(card).flatten().expect("the card");
    let seen = card.visible_bounds().expect("it is in sight");
    let whole = card.bounds().height;
    assert!(seen.height > whole - 1.0, "{seen:?} of {whole}");
    assert!(window.glass().height_in_sight(configure::QUESTION) > 80.0);
    is_at(&mut window, "Open browser again");

    window.update(on(MICROSOFT, Act::LeadsNoFurther));
    let seen = window.glass().height_in_sight(configure::QUESTION);
    assert!(seen > 300.0, "{seen}");
    is_at(&mut window, "Need admin approval");
}

#[test]
fn who_is_still_signing_in_gets_the_focus_back_to_the_card() {
    let runtime = Runtime::new().expect("threads");
    let mut window = over(&runtime, presets::waiting());
    walk_to(&mut window, "I am still signing in");

    window.tap(Named::Space);

    is_at(&mut window, "Open browser again");
}

#[test]
fn what_is_wrong_with_a_field_is_in_sight() {
    let runtime = Runtime::new().expect("threads");
    let mut window = Driver::over(&runtime, presets::at(Step::SelectSystems), USUAL);

    window.update(Message::Next);

    let error = "Error: give the profile a name.".to_owned().find();
    let error = window.glass().ask(error).flatten();
    let seen = error.and_then(|error| error.visible_bounds());
    assert!(seen.is_some_and(|seen| seen.height > 16.0), "{seen:?}");
}

#[test]
fn help_takes_the_focus_and_gives_it_back() {
    let runtime = Runtime::new().expect("threads");
    let mut window = over(&runtime, presets::exchange());
    walk_to(&mut window, "Password");

    window.tap(Named::F1);
    is_at(&mut window, "Close help");
    for words in [
        "Alt+N: Next",
        "Alt+B: Back",
        "Ctrl with +",
        "Escape",
        "F1",
        "Space",
    ] {
        assert!(window.glass().says(words), "{words}");
    }

    window.tap(Named::F1);
    is_at(&mut window, "Password");
}

#[test]
fn a_page_beside_the_wizard_gives_the_focus_back() {
    let runtime = Runtime::new().expect("threads");
    let mut window = over(&runtime, presets::failed());
    walk_to(&mut window, "Show what happened");

    window.tap(Named::Space);
    assert!(window.glass().focused().is_some());
    window.tap(Named::Escape);

    is_at(&mut window, "Show what happened");
}

#[test]
fn the_question_for_the_passphrase_keeps_the_focus_and_gives_it_back() {
    let runtime = Runtime::new().expect("threads");
    let folder = crate::kept::folder();
    let mut start = presets::start();
    start.world.folders = synchronizer_setup::world::Folders::below(folder.path());
    let mut app = App::new(&start, None);
    let new = synchronizer_setup::page::profiles::Message::New;
    act(
        &mut app,
        [Message::Profiles(new), Message::Next, name("Nordfjell")],
    );
    let mut window = over(&runtime, app);
    walk_to(&mut window, "Next");

    window.update(Message::KeepInFile);
    let stops = window.glass().stops();
    assert!(window.glass().focused().is_some());
    for behind in ["Name of this profile", "Next", "Back", "Select Systems"] {
        assert!(!stops.iter().any(|stop| stop == behind), "{stops:?}");
    }

    window.tap(Named::Escape);
    is_at(&mut window, "Next");
}

#[test]
fn a_test_that_cannot_be_pressed_for_a_while_gets_the_focus_back() {
    let runtime = Runtime::new().expect("threads");
    let mut window = over(&runtime, presets::summary());
    walk_to(&mut window, "Run the checks again");

    window.tap(Named::Space);
    assert!(window.glass().focused().is_some(), "while they run");
    window.rest();

    is_at(&mut window, "Run the checks again");
}

#[test]
fn access_keys_lead_forwards_and_backwards_from_anywhere() {
    let runtime = Runtime::new().expect("threads");
    let mut app = presets::at(Step::SelectSystems);
    act(&mut app, [name("Nordfjell")]);
    let mut window = over(&runtime, app);
    walk_to(&mut window, "Name of this profile");

    window.strike('n', Modifiers::ALT);
    assert_eq!(window.app().step(), Step::ConfigureSystems);
    window.strike('b', Modifiers::ALT);
    assert_eq!(window.app().step(), Step::SelectSystems);
    let larger = if cfg!(target_os = "macos") {
        Modifiers::LOGO
    } else {
        Modifiers::CTRL
    };
    window.strike('+', larger);
    window.strike('+', larger);
    window.strike('-', larger);
    assert!((window.app().scale_factor() - 1.1).abs() < 0.001);
    window.strike('0', larger);
    assert!((window.app().scale_factor() - 1.0).abs() < 0.001);
}

#[test]
fn every_language_has_three_access_keys_that_differ() {
    for language in Language::ALL {
        let texts = synchronizer_setup::text::Texts::new(language);
        let ids = ["window-next", "window-back", "window-save-and-close"];
        let mut keys = ids.map(|id| texts.attribute(id, "key", &[]).to_lowercase());
        keys.sort();

        assert!(keys.iter().all(|key| key.chars().count() == 1), "{keys:?}");
        assert!(keys.windows(2).all(|two| two[0] != two[1]), "{keys:?}");
    }
}

impl Driver {
    /// Strikes a letter or a sign with these keys held.
    fn strike(&mut self, sign: char, held: Modifiers) {
        let key = Key::Character(sign.to_string().into());
        let events = iced_test::simulator::tap_key(key, None).map(|mut event| {
            if let Event::Keyboard(
                iced::keyboard::Event::KeyPressed { modifiers, .. }
                | iced::keyboard::Event::KeyReleased { modifiers, .. },
            ) = &mut event
            {
                *modifiers = held;
            }
            event
        });
        let events: Vec<Event> = events.collect();
        let sent = self.glass().send(&events, mouse::Cursor::Unavailable);
        for message in sent {
            self.update(message);
        }
    }

    fn app_mut(&mut self) -> &mut App {
        &mut self.glass().app
    }
}
