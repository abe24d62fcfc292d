//! The list of profiles as a whole: another name, a copy, a file for others, one from others, and the end of one.

use std::path::{Path, PathBuf};

use iced::Task;
use synchronizer_setup::app::{self, App, Message};
use synchronizer_setup::page::profiles;
use synchronizer_setup::profile::{Over, Profile, Store};
use synchronizer_setup::terminal::start::Start;

use super::behaviour::act;
use super::keeping;
use super::screen::Screen;
use crate::kept::{self, Folder};
use crate::widgets::window::play;

/// A window over a folder with one profile.
struct Scene {
    folder: Folder,
    start: Start,
    profile: Profile,
}

impl Scene {
    fn set() -> Self {
        let folder = kept::folder();
        let start = keeping::start(&folder);
        let profile = keeping::profile(&start);
        Self {
            folder,
            start,
            profile,
        }
    }

    fn store(&self) -> Store {
        Store::of(&self.start.world)
    }

    fn app(&self) -> App {
        App::new(&self.start, None)
    }

    /// The window after these steps, its work done.
    fn play(&self, script: &[&str]) -> App {
        let start = self.start.clone();
        let boot = move || (App::new(&start, None), Task::none());
        play(&app::application(boot, 100), script)
    }

    /// The document of a profile that somebody else has sent.
    fn came(&self, change: impl FnOnce(&mut Profile)) -> PathBuf {
        let mut sent = self.profile.clone();
        change(&mut sent);
        let file = self.folder.path().join("came.json");
        let now = jiff::Timestamp::UNIX_EPOCH;
        sent.export_to(&file, Over::Existing, now).expect("room");
        file
    }

    fn taking_in(&self, file: &Path, then: &[&str]) -> App {
        let typed = format!("type \"{}\"", file.display());
        let mut script = vec![
            "click \"Import a profile\"",
            typed.as_str(),
            "click \"Show what it would change\"",
        ];
        script.extend(then);
        self.play(&script)
    }
}

fn on_the_list(message: profiles::Message) -> Message {
    Message::Profiles(message)
}

#[test]
fn another_name_is_checked_and_then_told() {
    use profiles::Message::{Manage, NameTyped, Rename};
    let scene = Scene::set();
    let mut other = scene.profile.clone();
    other = Profile::new(
        "Oslo".to_owned(),
        false,
        other.crm,
        other.calendar,
        other.created,
    );
    scene.store().save(&mut other).expect("room");
    let mut app = scene.app();
    act(&mut app, [on_the_list(Manage(scene.profile.id.clone()))]);
    for (typed, error) in [
        ("", "Error: give the profile a name."),
        ("Oslo", "Error: another profile has this name."),
    ] {
        act(
            &mut app,
            [NameTyped(typed.to_owned()), Rename].map(on_the_list),
        );
        assert!(Screen::of(&app).shows(error), "{error}");
    }

    act(
        &mut app,
        [NameTyped(" Bergen ".to_owned()), Rename].map(on_the_list),
    );

    assert!(Screen::of(&app).shows("The profile is called “Bergen” now"));
    assert!(scene.store().load("Bergen").is_ok());
}

#[test]
fn a_copy_and_a_file_for_others_are_told() {
    use profiles::Message::{Duplicate, Export};
    let scene = Scene::set();
    let id = scene.profile.id.clone();
    let mut app = scene.app();

    act(&mut app, [on_the_list(Duplicate(id.clone()))]);
    assert!(Screen::of(&app).shows("“Nordfjell (2)” is there"));
    act(&mut app, [on_the_list(Export(id))]);

    let file = scene
        .start
        .world
        .folders
        .exports()
        .join("profile-Nordfjell.json");
    let said = format!("Written to {}", file.display());
    let mut screen = Screen::of(&app);
    assert!(screen.shows(&said), "{said}");
    let open = format!("{:?}", screen.click("Open folder"));
    assert_eq!(open, "[Profiles(OpenExports)]");
    assert!(file.exists());
    let copy = scene.store().load("Nordfjell (2)").expect("it is there");
    assert_ne!(copy.id, scene.profile.id);
}

#[test]
fn a_deleted_profile_is_removed_for_good_after_a_question() {
    use profiles::Message::AskPurge;
    let scene = Scene::set();
    let id = scene.profile.id.clone();
    let _ = scene.store().delete(&id).expect("it is ours");
    let mut app = scene.app();
    act(&mut app, [on_the_list(AskPurge(id))]);
    let question = "Remove “Nordfjell” for good?";
    assert!(Screen::of(&app).shows(question));
    act(&mut app, [Message::Escape]);
    assert!(!Screen::of(&app).shows(question), "Escape is no");

    let _ = scene.play(&[
        "click \"Remove for good\"",
        "expect \"Remove “Nordfjell” for good?\"",
        "click \"Yes, remove it\"",
        "expect \"Profile “Nordfjell” is removed for good.\"",
    ]);

    assert!(scene.store().list().expect("a folder").is_empty());
}

#[test]
fn a_file_shows_what_it_would_change_and_changes_it_after_a_yes() {
    let scene = Scene::set();
    let file = scene.came(|sent| sent.preferences.crm.birthdays = false);

    let app = scene.taking_in(&file, &["expect \"Save it like this\""]);
    assert!(Screen::of(&app).says("Synchronize contact birthdays: Yes → No"));
    let store = scene.store();
    let before = store.load("Nordfjell").expect("it is there");
    assert_eq!(before, scene.profile, "only shown");
    assert!(store.edit(&before).is_err(), "nobody opens it meanwhile");
    drop(app);
    assert!(store.edit(&before).is_ok());

    let _ = scene.taking_in(
        &file,
        &[
            "click \"Save it like this\"",
            "expect \"Profile “Nordfjell” is saved.\"",
        ],
    );

    let after = store.load("Nordfjell").expect("it is there");
    assert!(!after.preferences.crm.birthdays);
    assert_eq!(after.id, before.id);
}

#[test]
fn a_file_that_is_no_profile_is_told_at_its_field_and_another_one_can_be_dropped() {
    let scene = Scene::set();
    let wrong = scene.folder.path().join("wrong.json");
    std::fs::write(&wrong, "{").expect("room");

    let mut app = scene.taking_in(&wrong, &["expect \"A profile is damaged\""]);

    let dropped = Message::Dropped(scene.came(|_| ()));
    act(&mut app, [dropped]);
    assert!(Screen::of(&app).shows("Reading the file …"));
}

#[test]
fn a_profile_that_is_open_elsewhere_is_neither_renamed_nor_removed() {
    use profiles::Message::{Delete, Manage, NameTyped, Rename};
    let scene = Scene::set();
    let id = scene.profile.id.clone();
    let store = scene.store();
    let _open = store.edit(&scene.profile).expect("nobody has it open");
    let mut app = scene.app();

    for messages in [
        vec![Manage(id.clone()), NameTyped("Bergen".to_owned()), Rename],
        vec![Delete(id)],
    ] {
        act(&mut app, messages.into_iter().map(on_the_list));
        let words = "Another window or terminal works with “Nordfjell”.";
        assert!(Screen::of(&app).says(words));
    }
    assert_eq!(store.load("Nordfjell").expect("it stays"), scene.profile);
}
