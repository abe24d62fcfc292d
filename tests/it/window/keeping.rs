//! What the window keeps, and takes up again.

use synchronizer_setup::app::{self, App, Message, Then, presets};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::page::profiles;
use synchronizer_setup::profile::{Profile, Store};
use synchronizer_setup::terminal::start::Start;
use synchronizer_setup::wizard::{Card, Step};
use synchronizer_setup::world::Folders;

use super::behaviour::{act, begin, name};
use super::screen::Screen;
use crate::stage;
use crate::widgets::window::play;

/// A start with a folder of its own.
pub(crate) fn start(folder: &crate::kept::Folder) -> Start {
    let mut start = presets::start();
    start.world.folders = Folders::below(folder.path());
    start
}

pub(crate) fn profile(start: &Start) -> Profile {
    let mut profile = stage::profile("Nordfjell", false, start.world.clock.now());
    "configure-systems".clone_into(&mut profile.step);
    Store::of(&start.world)
        .save(&mut profile)
        .expect("the folder is ours");
    profile
}

#[test]
fn a_missing_key_store_leaves_two_ways_open() {
    let mut app = presets::connected();
    let failure = Failure::new(Outcome::KeyringMissing, "no key store").of(System::SuperOffice);

    act(
        &mut app,
        [Message::Committed(Box::new(Err(failure)), Then::GoOn)],
    );

    assert_eq!(app.step(), Step::ConfigureSystems);
    let mut screen = Screen::of(&app);
    assert_eq!(format!("{:?}", screen.click("Try again")), "[CommitAgain]");
    let session = "Keep the sign-ins only until I close the program";
    assert_eq!(format!("{:?}", screen.click(session)), "[KeepForSession]");
}

#[test]
fn a_profile_is_taken_up_where_it_was_left() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let profile = profile(&start);
    let mut app = App::new(&start, None);
    assert!(Screen::of(&app).shows("Next step: Configure Systems"));

    act(
        &mut app,
        [Message::Profiles(profiles::Message::Open(profile.id))],
    );

    assert_eq!(app.step(), Step::ConfigureSystems);
}

#[test]
fn a_deleted_profile_can_be_taken_back() {
    let folder = crate::kept::folder();
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
    let folder = crate::kept::folder();
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
fn both_sign_ins_are_kept_read_back_and_summed_up() {
    let folder = crate::kept::folder();
    let shared = folder.path().to_owned();
    let program = app::application(
        move || {
            let mut start = presets::start();
            start.world.folders = Folders::below(&shared);
            let mut app = App::new(&start, None);
            let begun = begin(
                &mut app,
                [
                    Message::Profiles(profiles::Message::New),
                    Message::Next,
                    name("Nordfjell"),
                    Message::Next,
                ],
            );
            for system in [System::SuperOffice, System::Microsoft365] {
                let card = Card::Connected(presets::signed_in(system));
                app.connections().side_mut(system).card = card;
            }
            (app, begun)
        },
        100,
    );

    let app = play(&program, &super::TO_SUMMARY);

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
