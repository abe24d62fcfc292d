//! Google in the window: choosing it, its card, and what its prerequisites are.

use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::google::Kind;
use synchronizer_setup::page::configure::{self, Act};
use synchronizer_setup::page::{profiles, select};
use synchronizer_setup::profile::{CalendarChoice, Store};
use synchronizer_setup::wizard::{Card, Step};

use super::behaviour::{act, name};
use super::keeping;
use super::screen::Screen;

fn google() -> Message {
    Message::Select(select::Message::CalendarChosen(System::Google))
}

#[test]
fn the_kind_of_account_is_asked_for_as_soon_as_google_is_chosen() {
    let mut app = presets::at(Step::SelectSystems);
    assert!(!Screen::of(&app).shows("Personal Gmail"));

    act(&mut app, [google()]);

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Google Workspace (an organization)"));
    let chosen = format!("{:?}", screen.click("Personal Gmail"));
    assert_eq!(chosen, "[Select(KindChosen(Gmail))]");
}

#[test]
fn the_card_is_googles_once_google_is_chosen() {
    let mut app = presets::at(Step::SelectSystems);
    let gmail = Message::Select(select::Message::KindChosen(Kind::Gmail));

    act(
        &mut app,
        [google(), gmail, name("Nordfjell"), Message::Next],
    );

    assert_eq!(app.step(), Step::ConfigureSystems);
    let mut screen = Screen::of(&app);
    assert!(screen.shows("Sign in with Google"));
    assert!(!screen.shows("Sign in with Microsoft"));
}

#[test]
fn microsoft_clouds_are_not_offered_for_google() {
    let mut app = presets::at(Step::SelectSystems);
    let advanced = Message::Select(select::Message::Advanced);
    act(&mut app, [advanced]);
    assert!(Screen::of(&app).shows("Microsoft cloud"));

    act(&mut app, [google()]);

    assert!(!Screen::of(&app).shows("Microsoft cloud"));
}

#[test]
fn the_summary_needs_both_systems_that_were_chosen() {
    let mut app = presets::at(Step::SelectSystems);
    act(&mut app, [google(), name("Nordfjell"), Message::Next]);
    for system in [System::SuperOffice, System::Microsoft365] {
        let card = Card::Connected(presets::signed_in(system));
        app.connections().side_mut(system).card = card;
    }

    act(&mut app, [Message::Next]);

    assert_eq!(app.step(), Step::ConfigureSystems);
    assert!(Screen::of(&app).shows("Google is not connected yet."));
}

#[test]
fn what_google_needs_stands_before_the_start() {
    let app = presets::at(Step::BeforeYouStart);

    let said = Screen::of(&app).nodes();

    for part in [
        "ordinary user is enough",
        "Help Desk Admin",
        "Trusted",
        "client id",
    ] {
        assert!(
            said.iter().any(|node| node.semantics.name.contains(part)),
            "{part}"
        );
    }
}

/// Google's card, with an own registration being entered.
fn editing() -> App {
    let mut app = presets::at(Step::SelectSystems);
    act(
        &mut app,
        [
            google(),
            name("Nordfjell"),
            Message::Next,
            on(Act::OwnRegistration),
        ],
    );
    app
}

fn on(act: Act) -> Message {
    Message::Configure(configure::Message::On(System::Google, act))
}

const FILE: &str = r#"{"installed": {"client_id": "123-a.apps.googleusercontent.com",
    "client_secret": "GOCSPX-made_up", "redirect_uris": ["http://localhost"]}}"#;

#[test]
fn the_text_of_a_client_file_fills_both_fields_and_is_not_shown() {
    let mut app = editing();
    let message = on(Act::ClientFileChanged(FILE.to_owned().into()));
    assert!(!format!("{message:?}").contains("GOCSPX"));

    act(&mut app, [message]);

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Client id and client secret were taken from the file."));
    let said = format!("{:?}", screen.nodes());
    assert!(said.contains("123-a.apps.googleusercontent.com"), "{said}");
    assert!(!said.contains("GOCSPX"), "{said}");
}

#[test]
fn the_text_of_a_client_file_is_never_shown_however_it_was_pasted() {
    let half = FILE.split_once("client_id").expect("both").1;
    for (pasted, taken) in [
        (format!("\u{feff}{FILE}"), true),
        (format!("C:\\Users\\kari\\client.json{FILE}"), true),
        (format!("\"{FILE}"), true),
        (half.to_owned(), false),
    ] {
        let mut app = editing();

        act(&mut app, [on(Act::ClientFileChanged(pasted.into()))]);

        let mut screen = Screen::of(&app);
        let took = "Client id and client secret were taken from the file.";
        assert_eq!(screen.shows(took), taken, "{half}");
        let said = format!("{:?}", screen.nodes());
        assert!(!said.contains("GOCSPX"), "{said}");
    }

    // A path may hold braces.
    let mut app = editing();
    let path = "C:\\{4d36e972}\\client.json";
    act(
        &mut app,
        [on(Act::ClientFileChanged(path.to_owned().into()))],
    );
    let nodes = Screen::of(&app).nodes();
    assert!(
        nodes
            .iter()
            .any(|node| node.semantics.value.as_deref() == Some(path))
    );
}

#[test]
fn the_file_of_a_web_application_is_refused_with_its_reason() {
    let mut app = editing();
    let web = FILE.replace("installed", "web");

    act(&mut app, [on(Act::ClientFileRead(Some(web.into())))]);

    let reason = "This file is of a web application, which cannot lead back to a desktop program. \
        Create a client of the type Desktop app and choose its file.";
    assert!(Screen::of(&app).shows(reason));
}

#[test]
fn a_file_that_is_dropped_is_read_only_while_a_registration_is_entered() {
    let folder = crate::kept::folder();
    let path = folder.path().join("client.json");
    std::fs::write(&path, FILE).expect("the folder is ours");
    let drop = || on(Act::ClientFileDropped(path.clone()));
    let mut idle = presets::at(Step::ConfigureSystems);
    act(&mut idle, [drop()]);
    assert!(matches!(idle.connections().google.card, Card::Empty));
    let mut app = editing();

    act(&mut app, [drop()]);

    let said = format!("{:?}", Screen::of(&app).nodes());
    assert!(said.contains("client.json"), "{said}");
}

#[test]
fn a_file_that_is_dropped_on_the_list_of_profiles_goes_to_the_card_of_the_repair() {
    let folder = crate::kept::folder();
    let path = folder.path().join("client.json");
    std::fs::write(&path, FILE).expect("the folder is ours");
    let start = keeping::start(&folder);
    let mut profile = keeping::profile(&start);
    let account = "workspace".to_owned();
    profile.calendar = CalendarChoice::Google { account };
    let store = Store::of(&start.world);
    store.save(&mut profile).expect("the folder is ours");
    let mut app = App::new(&start, None);
    let entering = configure::Message::On(System::Google, Act::OwnRegistration);
    let messages = [
        profiles::Message::Again(profile.id, System::Google),
        profiles::Message::Card(entering),
    ];

    act(&mut app, messages.map(Message::Profiles));
    act(&mut app, [Message::Dropped(path)]);

    let said = format!("{:?}", Screen::of(&app).nodes());
    assert!(said.contains("client.json"), "{said}");
}

#[test]
fn the_way_to_a_trusted_app_is_shown_on_the_card() {
    let mut start = presets::start();
    let settings = std::sync::Arc::make_mut(&mut start.world.settings);
    "123-a.apps.googleusercontent.com".clone_into(&mut settings.google.client_id);
    let mut app = App::new(&start, None);
    let new = Message::Profiles(synchronizer_setup::page::profiles::Message::New);
    act(
        &mut app,
        [
            new,
            Message::Next,
            google(),
            name("Nordfjell"),
            Message::Next,
        ],
    );
    let shown = format!("{:?}", Screen::of(&app).click("Trusted app"));
    assert_eq!(shown, "[Configure(On(Google, Details))]");

    act(&mut app, [on(Act::Details)]);

    let mut screen = Screen::of(&app);
    assert!(screen.shows("123-a.apps.googleusercontent.com"));
    let copied = format!("{:?}", screen.click("Copy client id"));
    assert_eq!(copied, "[Configure(On(Google, Remedy(CopyClientId)))]");
    let console = format!("{:?}", screen.click("Open Admin console"));
    assert!(console.contains("admin.google.com"), "{console}");
}
