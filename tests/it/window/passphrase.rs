//! The file with a passphrase in the window: chosen, made, opened, and never chosen against company policy.

use std::sync::Arc;

use iced::Task;
use synchronizer_setup::app::{self, App, Message, Then, presets};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::page::passphrase;
use synchronizer_setup::page::profiles;
use synchronizer_setup::profile::{Connection, Store};
use synchronizer_setup::settings::{SecretStore, Source};
use synchronizer_setup::terminal::start::Start;
use synchronizer_setup::wizard::{Card, Step};

use super::behaviour::{act, name};
use super::keeping;
use super::screen::Screen;
use crate::widgets::window::play;

/// Both cards are proven and the key store is missing.
fn stuck(start: &Start) -> App {
    let mut app = App::new(start, None);
    let new = Message::Profiles(profiles::Message::New);
    act(
        &mut app,
        [new, Message::Next, name("Nordfjell"), Message::Next],
    );
    for system in [System::SuperOffice, System::Microsoft365] {
        let card = Card::Connected(presets::signed_in(system));
        app.connections().side_mut(system).card = card;
    }
    let failure = Failure::new(Outcome::KeyringMissing, "no key store").of(System::SuperOffice);
    let committed = Message::Committed(Box::new(Err(failure)), Then::GoOn);
    act(&mut app, [committed]);
    app
}

fn typed(phrase: &str, again: &str) -> [Message; 2] {
    let private = |text: &str| text.to_owned().into();
    [
        Message::Passphrase(passphrase::Message::Changed(private(phrase))),
        Message::Passphrase(passphrase::Message::Repeated(private(again))),
    ]
}

#[test]
fn the_risk_is_said_and_escape_leads_back() {
    let mut app = stuck(&presets::start());
    let file = "Keep in a file with a passphrase";
    assert_eq!(
        format!("{:?}", Screen::of(&app).click(file)),
        "[KeepInFile]"
    );

    act(&mut app, [Message::KeepInFile]);

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Keep the sign-ins in a file with a passphrase"));
    assert!(screen.says("Nobody can recover a lost passphrase"));
    act(&mut app, [Message::Escape]);
    assert!(Screen::of(&app).shows("Connect both systems"));
    act(&mut app, [Message::CommitAgain]);
    let asked = Screen::of(&app).shows("Keep the sign-ins in a file with a passphrase");
    assert!(!asked, "the choice was taken back");
}

#[test]
fn a_passphrase_is_shown_as_dots_and_has_to_be_the_same_twice() {
    let mut app = stuck(&presets::start());
    act(&mut app, [Message::KeepInFile]);

    act(&mut app, typed("correct horse battery", "correct horse"));
    act(&mut app, [Message::Next]);

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Error: these are not the same."));
    assert!(!format!("{:?}", screen.nodes()).contains("horse"));
}

#[test]
fn policy_that_decides_where_secrets_are_is_not_overruled() {
    let mut start = presets::start();
    let settings = Arc::make_mut(&mut start.world.settings);
    let locked = Source::Policy { locked: true };
    drop(settings.sources.insert("secrets".to_owned(), locked));
    let mut app = stuck(&start);

    act(&mut app, [Message::KeepInFile]);

    assert!(!Screen::of(&app).shows("Make the file"));
    assert_eq!(app.step(), Step::ConfigureSystems);
}

#[test]
fn the_sign_ins_are_kept_in_the_file_and_the_profile_says_so() {
    let folder = crate::kept::folder();
    let start = keeping::start(&folder);
    let world = start.world.clone();
    let boot = move || {
        let mut app = stuck(&start);
        act(&mut app, [Message::KeepInFile]);
        act(
            &mut app,
            typed("correct horse battery", "correct horse battery"),
        );
        (app, Task::none())
    };

    let app = play(
        &app::application(boot, 100),
        &[
            "click \"Make the file\"",
            "expect \"What appointments and contacts look like\"",
        ],
    );

    assert_eq!(app.step(), Step::CustomizeSystems);
    let profile = Store::of(&world).load("Nordfjell").expect("it was saved");
    assert_eq!(profile.secrets, SecretStore::File);
    let file = std::fs::read(world.folders.secrets_file()).expect("the file is there");
    assert!(!file.windows(7).any(|part| part == b"refresh"));
}

#[test]
fn a_profile_whose_sign_ins_are_in_the_file_asks_for_the_passphrase() {
    let folder = crate::kept::folder();
    let start = keeping::start(&folder);
    let mut profile = keeping::profile(&start);
    profile.secrets = SecretStore::File;
    Store::of(&start.world)
        .save(&mut profile)
        .expect("the folder is ours");
    let mut app = App::new(&start, None);
    let again = profiles::Message::Again(profile.id.clone(), System::SuperOffice);

    act(&mut app, [Message::Profiles(again)]);

    assert!(
        Screen::of(&app).shows("The same once more"),
        "there is no file yet"
    );
    let open = profiles::Message::Open(profile.id);
    act(&mut app, [Message::Escape, Message::Profiles(open)]);
    assert_eq!(
        app.step(),
        Step::ConfigureSystems,
        "looking needs no passphrase"
    );
}

/// A profile whose sign-ins are in the file, opened where it has come to; nobody has given the passphrase in this run.
fn opened_at(step: Step, folder: &crate::kept::Folder) -> App {
    let start = keeping::start(folder);
    let mut profile = keeping::profile(&start);
    profile.secrets = SecretStore::File;
    for system in profile.systems() {
        let account = presets::signed_in(system).account;
        profile.set_connection(system, Some(Connection::of(account)));
    }
    step.code().clone_into(&mut profile.step);
    Store::of(&start.world)
        .save(&mut profile)
        .expect("the folder is ours");
    let mut app = App::new(&start, None);
    let open = profiles::Message::Open(profile.id);
    act(&mut app, [Message::Profiles(open)]);
    assert_eq!(app.step(), step);
    app
}

#[test]
fn what_needs_the_sign_ins_asks_for_the_passphrase_wherever_it_is_pressed() {
    let (asks, folder) = ("The same once more", crate::kept::folder());
    let mut app = opened_at(Step::Summary, &folder);
    assert!(!Screen::of(&app).shows(asks), "looking needs none");
    let check = Screen::of(&app).click("Run the checks again");
    act(&mut app, check);
    assert!(Screen::of(&app).shows(asks));
    act(&mut app, [Message::Escape]);
    assert_eq!(app.step(), Step::Summary);
    assert!(Screen::of(&app).shows("Run the checks again"));

    drop(app);
    let folder = crate::kept::folder();
    let mut app = opened_at(Step::LinkUsers, &folder);
    assert!(Screen::of(&app).shows(asks), "both lists are fetched there");
    act(&mut app, [Message::Escape]);
    assert_eq!(app.step(), Step::LinkUsers);
    assert!(Screen::of(&app).shows("Who belongs to which calendar"));
}
