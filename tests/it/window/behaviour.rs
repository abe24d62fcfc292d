//! What the window makes of messages. Tasks are dropped where only the state counts, and run by iced's emulator where
//! the work itself does.

use std::sync::Arc;

use iced::Task;
use synchronizer_setup::app::{self, App, Change, Message, Then, presets};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::page::configure::{self, Act};
use synchronizer_setup::page::{profiles, select};
use synchronizer_setup::profile::{CalendarChoice, CrmChoice, Profile, Store};
use synchronizer_setup::settings::Settings;
use synchronizer_setup::terminal::start::Start;
use synchronizer_setup::wizard::{Card, Step};
use synchronizer_setup::world::Folders;

use super::screen::Screen;
use crate::widgets::window::play;

fn act(app: &mut App, messages: impl IntoIterator<Item = Message>) {
    for message in messages {
        drop(app.update(message));
    }
}

fn on(system: System, act: Act) -> Message {
    Message::Configure(configure::Message::On(system, act))
}

fn name(text: &str) -> Message {
    Message::Select(select::Message::NameChanged(text.to_owned()))
}

/// A start with a folder of its own.
fn start(folder: &tempfile::TempDir) -> Start {
    let mut start = presets::start();
    start.world.folders = Folders::below(folder.path());
    start
}

fn profile(start: &Start) -> Profile {
    let environment = "online".to_owned();
    let cloud = "worldwide".to_owned();
    let mut profile = Profile::new(
        "Nordfjell".to_owned(),
        false,
        CrmChoice::SuperofficeOnline { environment },
        CalendarChoice::Microsoft365 { cloud },
        start.world.clock.now(),
    );
    profile.step = "configure-systems".to_owned();
    Store::of(&start.world)
        .save(&mut profile)
        .expect("the folder is ours");
    profile
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

    act(
        &mut app,
        [
            on(System::Microsoft365, Act::Cancel),
            on(System::Microsoft365, Act::Ended(late)),
        ],
    );

    assert!(matches!(app.connections().microsoft365.card, Card::Empty));
}

#[test]
fn a_number_can_be_typed_once_it_is_asked_for() {
    let mut app = presets::waiting();
    assert!(!Screen::of(&app).shows("Another text, or a number"));

    act(&mut app, [on(System::Microsoft365, Act::AskNumber)]);
    assert!(Screen::of(&app).shows("Another text, or a number"));
    let typed = |text: &str| on(System::Microsoft365, Act::NumberChanged(text.to_owned()));
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
fn a_missing_key_store_leaves_two_ways_open() {
    let mut app = presets::connected();
    let failure = Failure::new(Outcome::KeyringMissing, "no key store").of(System::SuperOffice);

    act(&mut app, [Message::Committed(Err(failure), Then::GoOn)]);

    assert_eq!(app.step(), Step::ConfigureSystems);
    let mut screen = Screen::of(&app);
    assert_eq!(format!("{:?}", screen.click("Try again")), "[CommitAgain]");
    let session = "Keep the sign-ins only until I close the program";
    assert_eq!(format!("{:?}", screen.click(session)), "[KeepForSession]");
}

#[test]
fn a_profile_is_taken_up_where_it_was_left() {
    let folder = tempfile::tempdir().expect("a folder");
    let start = start(&folder);
    let profile = profile(&start);
    let mut app = App::new(&start, None);
    assert!(Screen::of(&app).shows("Goes on at: Configure Systems"));

    act(
        &mut app,
        [Message::Profiles(profiles::Message::Open(profile.id))],
    );

    assert_eq!(app.step(), Step::ConfigureSystems);
}

#[test]
fn a_deleted_profile_can_be_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let start = start(&folder);
    let profile = profile(&start);
    let mut app = App::new(&start, None);

    act(
        &mut app,
        [Message::Profiles(profiles::Message::Delete(
            profile.id.clone(),
        ))],
    );
    assert!(Screen::of(&app).shows("Deleted"));
    act(
        &mut app,
        [Message::Profiles(profiles::Message::Restore(profile.id))],
    );

    assert!(!Screen::of(&app).shows("Deleted"));
    assert!(Screen::of(&app).shows("Nordfjell"));
}

#[test]
fn a_damaged_profile_is_shown_and_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let start = start(&folder);
    let profile = profile(&start);
    let file = start
        .world
        .folders
        .profiles()
        .join(format!("{}.json", profile.id));
    std::fs::write(&file, "{ half").expect("the folder is ours");

    let app = App::new(&start, None);

    assert!(Screen::of(&app).shows("A profile file is damaged"));
    assert_eq!(
        std::fs::read_to_string(&file).expect("still there"),
        "{ half"
    );
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

    let banner = nodes
        .iter()
        .find(|node| node.semantics.name == "Rehearsal: made-up companies");
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
        Some("settings.toml, line 3: no such key".to_owned()),
    );

    let mut screen = Screen::of(&app);

    assert!(screen.shows("settings.toml, line 3: no such key"));
    assert_eq!(
        format!("{:?}", screen.click("I have read this")),
        "[ProblemSeen]"
    );
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
fn both_sign_ins_are_kept_read_back_and_summed_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let shared = folder.path().to_owned();
    let program = app::application(
        move || {
            let mut start = presets::start();
            start.world.folders = Folders::below(&shared);
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
            for system in System::ALL {
                let card = Card::Connected(presets::signed_in(system));
                match system {
                    System::SuperOffice => app.connections().superoffice.card = card,
                    System::Microsoft365 => app.connections().microsoft365.card = card,
                }
            }
            (app, Task::none())
        },
        100,
    );

    let app = play(
        &program,
        &["click \"Next\"", "expect \"“Nordfjell” is connected\""],
    );

    assert_eq!(app.step(), Step::Summary);
    let mut start = presets::start();
    start.world.folders = Folders::below(folder.path());
    let listed = Store::of(&start.world)
        .list()
        .expect("the folder is readable");
    assert_eq!(listed.len(), 1);
    let kept = format!("{listed:?}");
    assert!(
        kept.contains("Nordfjell") && !kept.contains("\"refresh\""),
        "{kept}"
    );
}
