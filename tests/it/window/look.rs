//! The look at a mail domain, which chooses the calendar system and says why.

use synchronizer_setup::app::{App, Message};
use synchronizer_setup::check::System;
use synchronizer_setup::page::configure::Entry;
use synchronizer_setup::page::{profiles, select};
use synchronizer_setup::wizard::Step;

use super::behaviour::{act, name};
use super::exchange::scene::Scene;
use super::exchange::{entry, value};
use super::screen::Screen;

fn typed(address: &str) -> Message {
    Message::Select(select::Message::AddressChanged(address.to_owned()))
}

fn look() -> Message {
    Message::Select(select::Message::Look)
}

/// The page after a look at this address, with what was said of it.
fn seen(scene: &Scene, address: &str, before: System, said: &str) -> App {
    let (address, expect) = (address.to_owned(), format!("expect \"{said}\""));
    let begin = move |app: &mut App| {
        let chosen = select::Message::CalendarChosen(before);
        let to_the_page = [
            Message::Profiles(profiles::Message::New),
            Message::Next,
            Message::Select(chosen),
            typed(&address),
        ];
        act(app, to_the_page);
        app.update(look())
    };
    scene.play_after(scene.start(), begin, &[&expect])
}

/// What the card of the calendar system offers after *Next*.
fn offers(mut app: App, offer: &str) {
    act(&mut app, [name("Contoso"), Message::Next]);
    assert_eq!(app.step(), Step::ConfigureSystems);
    assert!(Screen::of(&app).shows(offer), "{offer}");
}

#[test]
fn the_name_server_tells_which_system_it_is_and_why() {
    let scene = Scene::of("happy");
    let table = [
        (
            "kari@nordfjell.example",
            System::Google,
            "The mail of nordfjell.example is in Microsoft 365 (autodiscover.outlook.com). Microsoft 365 is chosen.",
            "Sign in with Microsoft",
        ),
        (
            "fjellbygg.example",
            System::Microsoft365,
            "The mail of fjellbygg.example is in Google (aspmx.l.google.com). Google is chosen.",
            "Sign in with Google",
        ),
        (
            "kari@contoso.example",
            System::Google,
            "The mail of contoso.example is on an Exchange server (autodiscover.contoso.example). Exchange is chosen.",
            "Enter the addresses myself",
        ),
    ];
    for (address, before, said, offer) in table {
        offers(seen(&scene, address, before, said), offer);
    }
}

#[test]
fn what_could_not_be_told_is_said_and_nothing_is_chosen() {
    let scene = Scene::of("happy");
    let said = "It could not be told where ukjent.example is. Ask your administrator, or look which program shows your calendar.";

    let app = seen(&scene, "ukjent.example", System::Google, said);

    offers(app, "Sign in with Google");
}

#[test]
fn an_answer_that_comes_after_the_page_was_left_chooses_nothing() {
    let found = || select::Seen {
        domain: "contoso.example".to_owned(),
        system: Some(System::Exchange),
        because: String::new(),
    };
    for meanwhile in [
        vec![name("Contoso"), Message::Next],
        vec![typed("kari@other.example")],
    ] {
        let mut app = synchronizer_setup::app::presets::at(Step::SelectSystems);
        act(&mut app, [typed("kari@contoso.example"), look()]);
        act(&mut app, meanwhile);

        let late = Message::Select(select::Message::Looked(found()));
        act(&mut app, [late, name("Contoso")]);
        if app.step() == Step::SelectSystems {
            act(&mut app, [Message::Next]);
        }

        assert!(Screen::of(&app).shows("Sign in with Microsoft"));
    }
}

#[test]
fn an_address_that_was_looked_at_is_that_of_the_mailbox() {
    for (looked_at, there) in [
        (" kari@contoso.example ", "kari@contoso.example"),
        ("contoso.example", ""),
    ] {
        let mut app = synchronizer_setup::app::presets::at(Step::SelectSystems);
        let exchange = select::Message::CalendarChosen(System::Exchange);
        let chosen = [typed(looked_at), Message::Select(exchange), name("Contoso")];
        act(&mut app, chosen);

        act(&mut app, [Message::Next]);

        assert_eq!(value(&app, "E-mail address"), there);
        // What is typed there counts from then on.
        act(
            &mut app,
            [entry(Entry::Email("ola@contoso.example".to_owned()))],
        );
        act(&mut app, [Message::Back, Message::Next]);
        assert_eq!(value(&app, "E-mail address"), "ola@contoso.example");
    }
}

#[test]
fn what_was_found_is_not_said_beside_another_choice() {
    let said = "The mail of fjellbygg.example is in Google (aspmx.l.google.com). Google is chosen.";
    let mut app = seen(
        &Scene::of("happy"),
        "fjellbygg.example",
        System::Microsoft365,
        said,
    );
    assert!(Screen::of(&app).says(said));

    let other = select::Message::CalendarChosen(System::Exchange);
    act(&mut app, [Message::Select(other)]);

    assert!(!Screen::of(&app).says("Google is chosen"));
}
