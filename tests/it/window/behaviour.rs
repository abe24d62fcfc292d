//! What the window makes of messages. Tasks are dropped where only the state counts, and run by iced's emulator where
//! the work itself does.

use std::sync::Arc;
use std::time::Duration;

use synchronizer_setup::app::{App, Change, Message, Trouble, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::oauth::{Patience, Progress, Purpose};
use synchronizer_setup::page::configure::{self, Act};
use synchronizer_setup::page::{profiles, select};
use synchronizer_setup::settings::Settings;
use synchronizer_setup::wizard::{Card, Step};

use super::screen::Screen;

pub(crate) fn act(app: &mut App, messages: impl IntoIterator<Item = Message>) {
    for message in messages {
        drop(app.update(message));
    }
}

/// As [`act`], for a program that does the work that follows.
pub(super) fn begin(
    app: &mut App,
    messages: impl IntoIterator<Item = Message>,
) -> iced::Task<Message> {
    iced::Task::batch(messages.into_iter().map(|message| app.update(message)))
}

fn on(system: System, act: Act) -> Message {
    Message::Configure(configure::Message::On(system, act))
}

pub(super) fn name(text: &str) -> Message {
    Message::Select(select::Message::NameChanged(text.to_owned()))
}

#[test]
fn next_says_what_is_missing_and_stays() {
    let mut app = presets::at(Step::SelectSystems);

    act(&mut app, [Message::Next]);

    assert_eq!(app.step(), Step::SelectSystems);
    let mut screen = Screen::of(&app);
    assert!(screen.shows("The profile needs a name."), "above the bar");
    assert!(
        screen.shows("Error: give the profile a name."),
        "at the field"
    );
}

#[test]
fn a_name_that_cannot_be_kept_is_said_at_the_field() {
    let long = "x".repeat(101);
    for (typed, error) in [
        (long.as_str(), "Error: use at most 100 characters."),
        (
            "Nord\u{200b}fjell",
            "Error: the name holds characters that cannot be seen.",
        ),
        ("   ", "Error: give the profile a name."),
    ] {
        let mut app = presets::at(Step::SelectSystems);

        act(&mut app, [name(typed), Message::Next]);

        assert_eq!(app.step(), Step::SelectSystems);
        assert!(Screen::of(&app).shows(error), "{error}");
    }
}

#[test]
fn missing_connections_are_named_in_reading_order() {
    let mut app = presets::at(Step::ConfigureSystems);
    act(&mut app, [name("Nordfjell"), Message::Next]);
    assert!(Screen::of(&app).shows("SuperOffice CRM is not connected yet."));

    let mut app = presets::connected();
    act(&mut app, [name("Nordfjell"), Message::Next]);
    assert!(Screen::of(&app).shows("Microsoft 365 is not connected yet."));
}

#[test]
fn leaving_the_page_cancels_and_back_keeps_every_entry() {
    let mut app = presets::waiting();
    act(&mut app, [name("Nordfjell"), Message::Back]);

    assert_eq!(app.step(), Step::SelectSystems);
    assert!(
        Screen::of(&app)
            .nodes()
            .iter()
            .any(|node| format!("{node:?}").contains("Nordfjell"))
    );
    assert!(matches!(app.connections().microsoft365.card, Card::Empty));
    assert!(matches!(
        app.connections().superoffice.card,
        Card::Connected(_)
    ));
}

#[test]
fn escape_cancels_what_runs_before_it_goes_back() {
    let mut app = presets::waiting();

    act(&mut app, [Message::Help, Message::Escape]);
    assert!(
        matches!(app.connections().microsoft365.card, Card::Waiting { .. }),
        "the help was closed"
    );
    act(&mut app, [Message::Escape]);
    assert!(matches!(app.connections().microsoft365.card, Card::Empty));
    assert_eq!(app.step(), Step::ConfigureSystems);
    act(&mut app, [Message::Escape]);

    assert_eq!(app.step(), Step::SelectSystems);
}

#[test]
fn words_that_come_after_cancel_change_nothing() {
    let mut app = presets::waiting();
    let late = Box::new(Ok(presets::signed_in(System::Microsoft365)));
    let attempt = app.connections().microsoft365.attempt;

    act(
        &mut app,
        [
            on(System::Microsoft365, Act::Cancel),
            on(System::Microsoft365, Act::Ended(attempt, late)),
        ],
    );

    assert!(matches!(app.connections().microsoft365.card, Card::Empty));
}

#[test]
fn words_of_a_cancelled_attempt_do_not_count_for_the_next_one() {
    let system = System::Microsoft365;
    let mut app = presets::at(Step::ConfigureSystems);
    act(&mut app, [on(system, Act::SignIn)]);
    let cancelled = app.connections().microsoft365.attempt;
    act(&mut app, [on(system, Act::Cancel), on(system, Act::SignIn)]);
    let late = || Box::new(Ok(presets::signed_in(system)));

    let words = [Act::Heard(cancelled, link()), Act::Ended(cancelled, late())];
    act(&mut app, words.map(|word| on(system, word)));
    assert!(matches!(
        app.connections().microsoft365.card,
        Card::Checking { .. }
    ));

    let own = app.connections().microsoft365.attempt;
    act(&mut app, [on(system, Act::Heard(own, link()))]);
    assert!(app.connections().is_waiting());
    act(&mut app, [on(system, Act::Ended(own, late()))]);
    assert!(app.connections().microsoft365.card.is_connected());
}

pub(super) fn link() -> Progress {
    Progress::Link {
        purpose: Purpose::SignIn,
        link: "https://login.example/authorize".parse().expect("a link"),
        limit: Duration::from_mins(10),
        patience: Patience::default(),
    }
}

#[test]
fn a_number_can_be_typed_beside_the_pages() {
    let mut app = presets::page_in_the_browser();
    assert!(Screen::of(&app).shows("Error number or text"));
    let typed = |text: &str| {
        on(
            System::Microsoft365,
            Act::NumberChanged(text.to_owned().into()),
        )
    };
    act(
        &mut app,
        [
            typed("what is this"),
            on(System::Microsoft365, Act::NumberGiven),
        ],
    );
    assert!(
        matches!(app.connections().microsoft365.card, Card::Waiting { .. }),
        "it still waits"
    );
    act(
        &mut app,
        [
            typed("AADSTS90094"),
            on(System::Microsoft365, Act::NumberGiven),
        ],
    );

    assert!(Screen::of(&app).shows("Microsoft wants an administrator’s approval"));
}

#[test]
fn what_the_page_says_ends_in_its_remedy_and_in_the_title() {
    let mut app = presets::waiting();
    assert!(
        app.title().ends_with("Waiting for your browser"),
        "{}",
        app.title()
    );

    act(
        &mut app,
        [on(
            System::Microsoft365,
            Act::PageSays("need-admin-approval"),
        )],
    );

    assert!(Screen::of(&app).shows("Microsoft wants an administrator’s approval"));
    assert!(app.title().ends_with("Not connected"), "{}", app.title());
}

#[test]
fn what_is_not_built_in_is_confirmed_before_the_first_sign_in() {
    let mut start = presets::start();
    let mut settings = Settings {
        proxy: "none".to_owned(),
        ..Settings::default()
    };
    settings.superoffice.online.client_id = "a-registration-of-our-own".to_owned();
    start.world.settings = Arc::new(settings);
    let mut app = App::new(&start, None);
    act(
        &mut app,
        [
            Message::Profiles(profiles::Message::New),
            Message::Next,
            name("Nordfjell"),
            Message::Next,
        ],
    );
    assert!(Screen::of(&app).shows("I have read this"));

    act(&mut app, [on(System::SuperOffice, Act::SignIn)]);
    assert!(
        matches!(app.connections().superoffice.card, Card::Empty),
        "nothing begins unread"
    );
    act(
        &mut app,
        [
            Message::Configure(configure::Message::Confirm),
            on(System::SuperOffice, Act::SignIn),
        ],
    );

    assert!(app.connections().superoffice.card.is_busy());
    assert!(!Screen::of(&app).shows("I have read this"));
}

#[test]
fn another_environment_or_cloud_takes_back_its_own_card_only() {
    let mut app = presets::connected();
    act(
        &mut app,
        [
            name("Nordfjell"),
            Message::Back,
            Message::Select(select::Message::CloudChosen("china")),
            Message::Next,
        ],
    );
    assert!(
        app.connections().superoffice.card.is_connected(),
        "another cloud does not concern it"
    );

    act(
        &mut app,
        [
            Message::Back,
            Message::Select(select::Message::EnvironmentChosen("sod")),
            Message::Next,
        ],
    );

    assert!(matches!(app.connections().superoffice.card, Card::Empty));
    assert!(Screen::of(&app).shows("You chose another place on the page before. Sign in there."));
}

#[test]
fn a_rehearsal_says_so_in_title_and_banner_and_cannot_be_told_to_be_quiet() {
    let mut start = presets::start();
    start.world.rehearsal = true;
    let app = App::new(&start, None);
    assert!(
        app.title().starts_with("REHEARSAL, made-up companies"),
        "{}",
        app.title()
    );

    let nodes = Screen::of(&app).nodes();

    let banner = nodes.iter().find(|node| {
        node.semantics.name == "Rehearsal: made-up companies. To end it, close the window."
    });
    assert_eq!(
        banner.expect("the banner is there").focus,
        None,
        "there is nothing to press on it"
    );
    assert!(
        !App::new(&presets::start(), None)
            .title()
            .contains("REHEARSAL")
    );
}

#[test]
fn settings_that_cannot_be_used_are_told_on_the_first_page() {
    let app = App::new(
        &presets::start(),
        Some(Trouble::Settings(
            "settings.toml, line 3: no such key".to_owned(),
        )),
    );

    let mut screen = Screen::of(&app);

    assert!(screen.says("settings.toml, line 3: no such key"));
    assert_eq!(
        format!("{:?}", screen.click("I have read this")),
        "[ProblemSeen]"
    );
}

#[test]
fn a_fault_of_the_last_time_is_told_on_the_first_page_with_a_report_at_hand() {
    let mut app = App::new(&presets::start(), Some(Trouble::Broke));

    let mut screen = Screen::of(&app);
    assert!(screen.says("The program stopped unexpectedly last time"));
    let open = screen.click("Report for support");
    drop(screen);
    act(&mut app, open);

    assert!(Screen::of(&app).says("A report for support"));
    act(&mut app, [Message::Escape, Message::ProblemSeen]);
    assert!(!Screen::of(&app).says("The program stopped unexpectedly last time"));
}

#[test]
fn text_grows_to_twice_its_size_and_no_further() {
    let mut app = presets::at(Step::Profiles);

    act(
        &mut app,
        std::iter::repeat_n(Message::TextSize(Change::Larger), 15),
    );
    assert!((app.scale_factor() - 2.0).abs() < f32::EPSILON);
    act(
        &mut app,
        [
            Message::TextSize(Change::Usual),
            Message::TextSize(Change::Smaller),
        ],
    );

    assert!((app.scale_factor() - 1.0).abs() < f32::EPSILON);
}

#[test]
fn an_account_counts_at_the_chosen_place_only() {
    let superoffice = presets::signed_in(System::SuperOffice).account;
    let microsoft = presets::signed_in(System::Microsoft365).account;
    let mut page = select::Page::new();
    let world = presets::start().world;
    assert!(page.choice().holds(&superoffice) && page.choice().holds(&microsoft));

    let _ = page.update(
        select::Message::TenantChanged("cust12345".to_owned()),
        &world,
    );
    assert!(page.choice().holds(&superoffice), "case does not matter");
    let _ = page.update(
        select::Message::TenantChanged("Cust99999".to_owned()),
        &world,
    );
    let _ = page.update(select::Message::CloudChosen("china"), &world);

    assert!(!page.choice().holds(&superoffice));
    assert!(!page.choice().holds(&microsoft));
}
