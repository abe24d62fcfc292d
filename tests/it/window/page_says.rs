//! The pages that end the road, drawn small, and the field beside them.

use std::time::{Duration, Instant};

use iced::keyboard::key::Named;
use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::oauth::{Patience, Progress, Purpose};
use synchronizer_setup::page::configure::{self, Act};
use synchronizer_setup::page::select;
use synchronizer_setup::remedy::page;
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::widget::semantics::Role;
use synchronizer_setup::wizard::{Card, Step};

use super::behaviour::act;
use super::screen::Screen;

fn on(system: System, act: Act) -> Message {
    Message::Configure(configure::Message::On(system, act))
}

/// The card of a system, long enough in front of a page that leads no further.
fn asked(system: System) -> App {
    let mut app = presets::at(Step::ConfigureSystems);
    if system == System::Google {
        let choose = select::Message::CalendarChosen(system);
        act(&mut app, [Message::Select(choose)]);
        drop(app.update(Message::Back));
        act(
            &mut app,
            [super::behaviour::name("Nordfjell"), Message::Next],
        );
    }
    act(&mut app, [on(system, Act::SignIn)]);
    let attempt = app.connections().side(system).attempt;
    let link = Progress::Link {
        purpose: Purpose::SignIn,
        link: "https://login.example/authorize".parse().expect("a link"),
        limit: Duration::from_mins(10),
        patience: Patience::default(),
    };
    let later = Instant::now() + Duration::from_mins(1);
    act(
        &mut app,
        [
            on(system, Act::Heard(attempt, link)),
            Message::Tick(later),
            on(system, Act::LeadsNoFurther),
        ],
    );
    app
}

#[test]
fn every_page_is_a_button_that_says_so() {
    let texts = Texts::new(Language::English);
    for system in [System::SuperOffice, System::Microsoft365, System::Google] {
        let app = asked(system);
        let mut screen = Screen::of(&app);
        for choice in page::choices(system, Purpose::SignIn) {
            if choice.means == page::Means::Ask {
                continue;
            }
            let sent = screen.click(&texts.get(&choice.text(system)));
            let expected = format!("[{:?}]", on(system, Act::PageSays(choice.code)));
            assert_eq!(format!("{sent:?}"), expected);
        }
    }
}

#[test]
fn a_page_is_chosen_by_keyboard_as_well() {
    let app = asked(System::Microsoft365);
    let mut screen = Screen::of(&app);
    for _ in 0..60 {
        let _ = screen.tap(Named::Tab);
        if screen.focused().as_deref() == Some("Approval required") {
            break;
        }
    }

    let sent = format!("{:?}", screen.tap(Named::Enter));

    let chosen = on(System::Microsoft365, Act::PageSays("approval-required"));
    assert_eq!(sent, format!("[{chosen:?}]"));
}

#[test]
fn which_number_was_found_is_shown_while_it_is_typed() {
    let system = System::Microsoft365;
    let mut app = asked(system);
    let page = "Sorry, but we’re having trouble signing you in. AADSTS50105: Your administrator has configured the \
        application to block users. Trace ID: 77777777-0000 Timestamp: 2026-11-22";
    let typed = |text: &str| on(system, Act::NumberChanged(text.to_owned().into()));

    act(&mut app, [typed(page)]);
    assert!(Screen::of(&app).says("Found: AADSTS50105 · "));
    act(&mut app, [typed("something else")]);
    assert!(!Screen::of(&app).says("Found: "));
    act(&mut app, [typed(page), on(system, Act::NumberGiven)]);

    assert!(matches!(
        &app.connections().microsoft365.card,
        Card::Failed { failure, .. } if failure.number.as_deref() == Some("AADSTS50105")
    ));
}

#[test]
fn what_is_pasted_in_several_lines_is_read_as_it_stood() {
    let system = System::Google;
    let mut app = asked(system);
    let page =
        "Access blocked: your administrator\nError 400: admin_policy_enforced\nRequest details";
    let pasted = |act: fn(configure::Private) -> Act, text: String| on(system, act(text.into()));

    act(
        &mut app,
        [
            pasted(Act::NumberPasted, page.replace('\n', "")),
            pasted(Act::ClipboardPasted, page.to_owned()),
        ],
    );

    assert!(Screen::of(&app).says("Found: admin_policy_enforced · "));
}

#[test]
fn a_hint_leaves_the_attempt_running() {
    let system = System::Google;
    let mut app = asked(system);

    act(&mut app, [on(system, Act::PageSays("boxes-to-tick"))]);

    assert!(matches!(
        app.connections().google.card,
        Card::Waiting { .. }
    ));
    assert!(Screen::of(&app).says("The program is still waiting for it."));
}

#[test]
fn the_field_is_there_from_the_beginning_and_named() {
    let app = asked(System::SuperOffice);

    let nodes = Screen::of(&app).nodes();

    let field = nodes.iter().find(|node| {
        node.semantics.role == Role::PasswordField && node.semantics.name == "Error number or text"
    });
    let says = &field.expect("the field").semantics;
    assert!(
        says.description
            .as_deref()
            .is_some_and(|hint| hint.contains("stays in this window"))
    );
}
