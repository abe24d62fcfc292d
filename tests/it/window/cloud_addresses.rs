//! The addresses of Exchange Web Services for Microsoft 365, behind *Advanced*: checked while they are typed, asked
//! about, kept with the profile, and never dropped in silence.

use iced::Task;
use synchronizer_setup::app::{self, App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::exchange::address::Kind;
use synchronizer_setup::page::configure::{self, Act, Entry, Part};
use synchronizer_setup::page::profiles;
use synchronizer_setup::profile::{Listed, Store};
use synchronizer_setup::terminal::start::Start;
use synchronizer_setup::wizard::{Card, Step};

use super::behaviour::{act, begin, name};
use super::exchange::scene::Scene;
use super::keeping::start;
use super::screen::Screen;
use crate::widgets::window::play;

const EWS: &str = "https://outlook.office365.com/EWS/Exchange.asmx";
const WRONG: &str = "https://mail.contoso.example/EWS/Exchange.asmx";
const TOLD: &str = "An address that was entered cannot be used. Correct it, or empty its field.";

fn on(entry: Entry) -> Message {
    let act = Act::Entry(entry);
    Message::Configure(configure::Message::On(System::Microsoft365, act))
}

fn typed(kind: Kind, text: &str) -> Message {
    on(Entry::Address(kind, text.to_owned().into()))
}

/// Both systems are connected; nothing is kept yet.
fn proven(start: &Start) -> App {
    let (app, work) = proving(start);
    drop(work);
    app
}

/// The same with the work that follows.
fn proving(start: &Start) -> (App, Task<Message>) {
    let mut app = App::new(start, None);
    let work = begin(
        &mut app,
        [
            Message::Profiles(profiles::Message::New),
            Message::Next,
            name("Nordfjell"),
            Message::Next,
        ],
    );
    for system in [System::SuperOffice, System::Microsoft365] {
        app.connections().side_mut(system).card = Card::Connected(presets::signed_in(system));
    }
    (app, work)
}

#[test]
fn the_end_is_said_and_the_standard_address_is_one_click_away() {
    let mut app = proven(&presets::start());
    let open = Screen::of(&app).click("Advanced");
    act(&mut app, open);
    assert!(Screen::of(&app).says("Microsoft switches them off on 1 Apr 2027."));

    let take = Screen::of(&app).click(&format!("Use {EWS}"));
    act(&mut app, take);

    let mut screen = Screen::of(&app);
    assert!(screen.shows("The form of this address is right."));
    act(&mut app, [typed(Kind::Ews, WRONG)]);
    assert!(Screen::of(&app).shows("Error: This server is not part of Microsoft 365."));
}

#[test]
fn what_was_entered_is_kept_with_the_profile_and_marked() {
    let folder = crate::kept::folder();
    let opened = start(&folder);
    let boot = {
        let opened = opened.clone();
        move || {
            let (mut app, work) = proving(&opened);
            let typed = begin(&mut app, [typed(Kind::Ews, EWS)]);
            (app, Task::batch([work, typed]))
        }
    };

    let app = play(&app::application(boot, 100), &super::TO_SUMMARY);

    let marked = format!("Exchange Web Services: {EWS} · entered by hand");
    assert!(Screen::of(&app).says(&marked));
    let listed = Store::of(&opened.world).list().expect("readable");
    let [Listed::Good(kept)] = listed.as_slice() else {
        panic!("{listed:?}");
    };
    let overrides = kept.overrides.as_ref().expect("kept");
    assert_eq!(overrides.ews.as_ref().map(url::Url::as_str), Some(EWS));
    assert_eq!(overrides.oab, None);

    // They stand there again when the profile is opened.
    drop(app);
    let mut app = App::new(&opened, None);
    let open = profiles::Message::Open(kept.id.clone());
    act(
        &mut app,
        [
            Message::Profiles(open),
            Message::Go(Step::ConfigureSystems),
            on(Entry::Toggle(Part::Addresses)),
        ],
    );
    let label = "Exchange Web Services address";
    assert_eq!(super::exchange::value(&app, label), EWS);
}

#[test]
fn an_address_that_cannot_be_used_is_told_and_not_dropped() {
    for (kind, error) in [
        (
            Kind::Ews,
            "Error: This server is not part of Microsoft 365.",
        ),
        (
            Kind::Oab,
            "Error: This server is not part of Microsoft 365.",
        ),
    ] {
        for forwards in [Message::Next, Message::SaveAndClose] {
            let mut app = proven(&presets::start());
            act(&mut app, [typed(kind, WRONG), forwards]);

            assert_eq!(app.step(), Step::ConfigureSystems);
            let mut screen = Screen::of(&app);
            assert!(screen.shows(TOLD), "{kind:?}");
            assert!(screen.shows(error), "the field is open");
            act(&mut app, [typed(kind, "  "), Message::Next]);
            assert!(Screen::of(&app).shows("Saving …"));
        }
    }
}

#[test]
fn from_another_page_it_leads_back_to_the_address() {
    let mut app = proven(&presets::start());

    act(
        &mut app,
        [
            typed(Kind::Ews, WRONG),
            Message::Back,
            Message::SaveAndClose,
        ],
    );

    assert_eq!(app.step(), Step::ConfigureSystems);
    assert!(Screen::of(&app).shows(TOLD));
}

#[test]
fn an_address_for_a_system_that_is_not_chosen_is_in_nobodys_way() {
    let mut app = proven(&presets::start());
    let google = synchronizer_setup::page::select::Message::CalendarChosen(System::Google);
    act(
        &mut app,
        [
            typed(Kind::Ews, WRONG),
            Message::Back,
            Message::Select(google),
            Message::Next,
        ],
    );
    app.connections().google.card = Card::Connected(presets::signed_in(System::Google));

    act(&mut app, [Message::Next]);

    assert!(Screen::of(&app).shows("Saving …"));
}

#[test]
fn whether_the_service_is_there_is_asked_and_told() {
    // No host of Microsoft is reached from the built-in cloud.
    let scene = Scene::of("happy");
    let begin = |app: &mut App| {
        let to_the_card = [
            Message::Profiles(profiles::Message::New),
            Message::Next,
            name("Nordfjell"),
            Message::Next,
            on(Entry::Toggle(Part::Addresses)),
        ];
        act(app, to_the_card);
        Task::none()
    };

    let _ = scene.play_after(
        scene.start(),
        begin,
        &[
            "click \"Ask Microsoft whether they are on\"",
            "expect \"The service could not be reached.\"",
        ],
    );
}

#[test]
fn an_answer_is_for_the_address_that_stands_there() {
    let disabled = "The service is switched off for your organization.";
    let mut app = proven(&presets::start());
    let ask = || on(Entry::AskCloud);
    act(
        &mut app,
        [
            on(Entry::Toggle(Part::Addresses)),
            ask(),
            on(Entry::CloudSaid("disabled")),
        ],
    );
    assert!(Screen::of(&app).shows(disabled));

    act(&mut app, [ask(), typed(Kind::Ews, EWS)]);
    act(&mut app, [on(Entry::CloudSaid("disabled"))]);
    assert!(
        !Screen::of(&app).shows(disabled),
        "it was about another one"
    );

    act(&mut app, [typed(Kind::Ews, WRONG), ask()]);
    assert!(
        !Screen::of(&app).shows("Asking"),
        "not about the standard one"
    );
}
