//! *Documents*, beside the wizard: what is typed, the sign-in of its own, and what a look finds in the built-in cloud.

use std::sync::Mutex;

use iced::keyboard::key::Named;
use synchronizer_setup::app::{self, App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::page::aside::Message as Aside;
use synchronizer_setup::page::configure::{Act, Message as Card};
use synchronizer_setup::page::documents::{Entry, Message as On};
use synchronizer_setup::page::profiles;
use synchronizer_setup::profile::{CalendarChoice, Connection, Profile, Store, account_name};
use synchronizer_setup::rehearsal::{
    Answers, Documents, Libraries, Microsoft365, SharePoint, SuperOffice,
};

use super::behaviour::act;
use super::repair::Scene;
use super::screen::Screen;
use crate::widgets::window::play_at;

const SITE: &str = "nordfjell.sharepoint.com/sites/superoffice";

fn on(message: On) -> Message {
    Message::Aside(Aside::Documents(message))
}

fn typed(entry: Entry, text: &str) -> Message {
    on(On::Typed(entry, text.to_owned()))
}

fn open(profile: &Profile) -> Message {
    Message::Profiles(profiles::Message::Documents(profile.id.clone()))
}

/// A profile of the same company beside the one of the scene.
fn beside(scene: &Scene, name: &str, calendar: CalendarChoice) -> Profile {
    let now = jiff::Timestamp::UNIX_EPOCH;
    let crm = scene.profile.crm.clone();
    let mut other = Profile::new(name.to_owned(), true, crm, calendar, now);
    let known = scene.profile.superoffice.clone().expect("connected");
    let kept = Connection {
        refresh_token: Some(account_name(&other.id, System::SuperOffice)),
        ..known
    };
    other.set_connection(System::SuperOffice, Some(kept));
    Store::of(&scene.start.world)
        .save(&mut other)
        .expect("the folder is ours");
    other
}

/// The page with these entries, after this has begun and these steps.
fn begun(scene: &Scene, entries: &[(Entry, &str)], begin: On, script: &[&str]) -> App {
    let mut app = App::new(&scene.start, None);
    act(&mut app, [open(&scene.profile)]);
    act(
        &mut app,
        entries.iter().map(|(entry, text)| typed(*entry, text)),
    );
    let stands = Mutex::new(Some(app));
    let boot = move || {
        let taken = stands.lock().expect("nobody fails here").take();
        let mut app = taken.expect("a window is opened once");
        let first = app.update(on(begin.clone()));
        (app, first)
    };
    let _here = scene.runtime.enter();
    let tall = iced::Size::new(1080.0, 3000.0);
    play_at(&app::application(boot, 100), tall, script)
}

#[test]
fn signing_in_for_documents_and_looking_keeps_nothing() {
    let scene = Scene::set();
    let before = format!("{:?}", scene.now());
    let written = format!("type \"{SITE}\"");

    let app = scene.play(
        "administrator",
        &[
            "click \"Manage\"",
            "click \"Documents\"",
            "expect \"What is checked\"",
            &written,
            "click \"Sign in for documents\"",
            "expect \"Signed in for documents, until you leave this page.\"",
            "click \"Check\"",
            "expect \"Line by line\"",
            "expect \"Copy everything\"",
        ],
    );

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Documents are ready, as far as was looked."));
    assert!(screen.shows("Site: https://nordfjell.sharepoint.com/sites/superoffice"));
    assert!(screen.shows("5 of 5 templates store documents in the place that is set up"));
    assert!(!screen.shows("Sign in for documents"));
    assert_eq!(format!("{:?}", scene.now()), before, "nothing was written");
}

#[test]
fn what_is_in_the_way_comes_with_its_remedy() {
    let scene = Scene::set();
    scene.rehearsal.change(|behaviour| {
        behaviour.superoffice = SuperOffice {
            documents: Documents {
                answers: Answers::Fails,
                ..Documents::HAPPY
            },
            ..SuperOffice::HAPPY
        };
    });

    let app = begun(&scene, &[], On::Check, &["expect \"Copy everything\""]);

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Documents are not ready."));
    assert!(screen.shows("SuperOffice cannot reach the place for documents"));
    assert!(screen.shows("In the way"));
    // Nobody has signed in for documents: the lines of SharePoint were not asked.
    assert!(screen.shows("Some checks were skipped"));
    assert!(screen.shows("Try again"), "as the advice says");
}

#[test]
fn a_library_that_is_not_there_is_named() {
    let scene = Scene::set();
    scene.rehearsal.change(|behaviour| {
        behaviour.microsoft365 = Microsoft365 {
            sharepoint: SharePoint {
                libraries: Libraries::DefaultOnly,
                ..SharePoint::HAPPY
            },
            ..Microsoft365::HAPPY
        };
    });
    let entries = [
        (Entry::Site, SITE),
        (Entry::Library, "SuperOffice Documents"),
    ];
    let sign_in = Card::On(System::Microsoft365, Act::Play("administrator"));

    let app = begun(
        &scene,
        &entries,
        On::Card(sign_in),
        &[
            "expect \"Signed in for documents, until you leave this page.\"",
            "click \"Check\"",
            "expect \"Copy everything\"",
        ],
    );

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Documents are not ready."));
    assert!(screen.shows("The place for documents was not found"));
    assert!(screen.shows("SuperOffice Documents is not there. There are: Documents."));
}

#[test]
fn an_address_that_is_none_is_said_at_its_field_and_nothing_is_asked() {
    let scene = Scene::set();
    let mut app = App::new(&scene.start, None);

    act(
        &mut app,
        [
            open(&scene.profile),
            typed(Entry::Site, "superoffice"),
            on(On::Check),
        ],
    );

    let mut screen = Screen::of(&app);
    assert!(screen.says("This is no address of a site."));
    assert!(!screen.shows("Line by line"), "nothing runs");
    act(&mut app, [typed(Entry::Site, SITE)]);
    assert!(!Screen::of(&app).says("This is no address of a site."));
}

#[test]
fn escape_stops_the_look_first_and_what_was_typed_is_there_again() {
    let scene = Scene::set();
    let mut app = App::new(&scene.start, None);
    act(
        &mut app,
        [
            open(&scene.profile),
            typed(Entry::Library, "Brev"),
            on(On::Check),
        ],
    );
    assert!(Screen::of(&app).shows("Looking. This takes a few seconds."));

    let escape = Screen::of(&app).tap(Named::Escape);
    act(&mut app, escape);
    assert!(!Screen::of(&app).shows("Looking. This takes a few seconds."));
    assert!(Screen::of(&app).shows("Where documents are to be stored"));
    act(&mut app, [Message::Escape]);
    assert!(Screen::of(&app).shows("Nordfjell"), "the list");

    act(&mut app, [open(&scene.profile)]);
    let nodes = format!("{:?}", Screen::of(&app).nodes());
    assert!(nodes.contains("Brev"), "{nodes}");
}

#[test]
fn without_a_place_for_documents_only_superoffice_is_looked_at() {
    let scene = Scene::set();
    let exchange = beside(&scene, "Another", CalendarChoice::Exchange);
    let mut app = App::new(&scene.start, None);
    act(&mut app, [open(&exchange)]);

    let mut screen = Screen::of(&app);
    let note =
        "An Exchange server has no place for documents, so that only SuperOffice can be checked.";
    assert!(screen.shows(note), "{:?}", screen.nodes());
    assert!(!screen.shows("Sign in for documents"));
    assert!(!screen.shows("Address of the site"));
    assert!(screen.shows("Check"));

    let account = "workspace".to_owned();
    let google = beside(&scene, "A third", CalendarChoice::Google { account });
    let mut app = App::new(&scene.start, None);
    act(&mut app, [open(&google)]);
    let note = "Google is not connected yet, so that only SuperOffice can be checked.";
    assert!(Screen::of(&app).shows(note));
}

#[test]
fn what_was_found_goes_to_the_clipboard_as_one_text() {
    let mut app = presets::documents_found();

    act(&mut app, [on(On::Copy)]);
    assert!(Screen::of(&app).shows("Copied."));
    act(&mut app, [on(On::Toggle(3))]);

    let mut screen = Screen::of(&app);
    assert!(!screen.shows("Copied."));
    assert!(screen.says("Contract, Price list"));
}
