//! The card of SuperOffice on a server of one's own: chosen, filled in, corrected, connected, kept.

use std::sync::Arc;

use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::connect::{self, Wanted};
use synchronizer_setup::page::configure::{self, Act, OnsiteEntry};
use synchronizer_setup::page::profiles;
use synchronizer_setup::page::select::{self, Crm};
use synchronizer_setup::profile::{self, CalendarChoice, CrmChoice, Profile, Store};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::superoffice::onsite;
use synchronizer_setup::superoffice::onsite::address::Kind;
use synchronizer_setup::wizard::{Card, Step};
use synchronizer_setup::world::Person;

use super::behaviour::{act, name};
use super::exchange::scene::{Hall, Scene};
use super::screen::Screen;
use super::ways::Desk;

fn on(entry: OnsiteEntry) -> Message {
    let act = Act::Onsite(entry);
    Message::Configure(configure::Message::On(System::SuperOffice, act))
}

fn address(kind: Kind, text: &str) -> Message {
    on(OnsiteEntry::Address(kind, text.to_owned().into()))
}

fn chosen() -> [Message; 5] {
    [
        Message::Profiles(profiles::Message::New),
        Message::Next,
        Message::Select(select::Message::CrmChosen(Crm::Onsite)),
        name("Nordfjell"),
        Message::Next,
    ]
}

fn person(scene: &Scene) -> Person {
    let mut people = scene.rehearsal.people().iter();
    let person = people.find(|person| person.system == Person::ONSITE);
    person.expect("somebody").clone()
}

fn typed(person: &Person) -> [Message; 4] {
    [
        address(Kind::NetServer, person.addresses[0]),
        address(Kind::WebApi, person.addresses[1]),
        on(OnsiteEntry::User(person.user.to_owned())),
        on(OnsiteEntry::Password(person.password.to_owned().into())),
    ]
}

/// In front of the built-in cloud, with the entries that this scenario has somebody type.
fn play(scene: &Scene, script: &[&str]) -> App {
    let person = person(scene);
    let begin = move |app: &mut App| {
        act(app, chosen());
        act(app, typed(&person));
        app.update(on(OnsiteEntry::Connect))
    };
    scene.play_after(scene.start(), begin, script)
}

#[test]
fn exchange_beside_a_server_of_ones_own_is_refused_with_the_reason() {
    let mut app = presets::at(Step::SelectSystems);
    let exchange = select::Message::CalendarChosen(System::Exchange);
    let onsite = select::Message::CrmChosen(Crm::Onsite);
    act(
        &mut app,
        [
            Message::Select(onsite),
            Message::Select(exchange),
            name("Nordfjell"),
        ],
    );

    act(&mut app, [Message::Next]);

    assert_eq!(app.step(), Step::SelectSystems);
    let reason = "Microsoft Exchange cannot be combined with SuperOffice Onsite.";
    assert!(Screen::of(&app).shows(reason));
    let google = select::Message::CalendarChosen(System::Google);
    act(&mut app, [Message::Select(google), Message::Next]);
    assert_eq!(app.step(), Step::ConfigureSystems);
}

#[test]
fn what_is_missing_or_meant_is_said_beside_its_field_and_nothing_is_sent() {
    let app = presets::onsite();

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Error: The path after the server name is missing."));
    assert!(screen.shows("Use https://crm.nordfjell.example/Remote/Services88"));
    assert!(screen.shows("The form of this address is right."));
    assert!(screen.shows("Error: enter the password."));
    assert!(screen.says("version 13"));
    let mut app = presets::onsite();
    assert!(matches!(app.connections().superoffice.card, Card::Empty));
    let take = Screen::of(&app).click("Use https://crm.nordfjell.example/Remote/Services88");
    act(&mut app, take);
    assert!(!Screen::of(&app).shows("Error: The path after the server name is missing."));
}

#[test]
fn a_password_is_in_no_debug_form() {
    let mut app = presets::onsite();
    let message = on(OnsiteEntry::Password("s3cret-of-kari".to_owned().into()));
    assert!(!format!("{message:?}").contains("s3cret"));

    act(&mut app, [message]);

    let said = format!("{:?}", Screen::of(&app).nodes());
    assert!(!said.contains("s3cret"), "{said}");
    assert!(!format!("{:?}", app.connections().superoffice).contains("s3cret"));
}

#[test]
fn the_entries_connect_and_the_addresses_are_kept() {
    let scene = Scene::of("happy");

    let mut app = play(&scene, &["expect \"Connected\""]);

    let account = app.connections().superoffice.card.account().cloned();
    let account = account.expect("connected");
    assert_eq!(
        account.place,
        "https://crm.nordfjell.example/SuperOffice/api"
    );
    let mut screen = Screen::of(&app);
    assert!(screen.says("Web API: https://"), "{:?}", screen.nodes());
    assert!(screen.shows("Change entries"));
}

#[test]
fn an_older_server_proposes_its_own_folder() {
    let scene = Scene::of("onsite-older-services");

    let app = play(
        &scene,
        &[
            "expect \"Not connected\"",
            "click \"Use https://crm.nordfjell.example/Remote/Services87\"",
            "click \"Connect\"",
            "expect \"Connected\"",
            "click \"Change entries\"",
        ],
    );

    let mut screen = Screen::of(&app);
    assert!(
        screen.shows("NetServer URL (web services)"),
        "the form stays"
    );
}

#[test]
fn a_wrong_password_is_sent_once() {
    let scene = Scene::of("onsite-wrong-password");

    let _ = play(
        &scene,
        &[
            "expect \"Not connected\"",
            "click \"Connect\"",
            "expect \"Try anyway\"",
        ],
    );

    assert_eq!(scene.rehearsal.count("superoffice-onsite-refused"), 1);
}

#[test]
fn after_a_failure_the_people_of_the_rehearsal_are_still_there() {
    let scene = Scene::of("happy");
    let person = person(&scene);
    let mut start = scene.start();
    start.world.browser = Arc::new(Hall(vec![person.clone()]));
    let name = person.name;
    let begin = move |app: &mut App| {
        act(app, chosen());
        act(app, typed(&person));
        let wrong = OnsiteEntry::Password("wrong".to_owned().into());
        act(app, [on(wrong)]);
        app.update(on(OnsiteEntry::Connect))
    };

    let mut app = scene.play_after(
        start,
        begin,
        &[
            "expect \"Not connected\"",
            "expect \"Rehearsal: fill in and connect as\"",
            &format!("click \"{name}\""),
            "expect \"Connected\"",
        ],
    );

    let card = &app.connections().superoffice.card;
    assert!(matches!(card, Card::Connected(_)), "{card:?}");
}

#[test]
fn a_profile_is_taken_up_with_the_addresses_that_it_keeps() {
    let folder = crate::kept::folder();
    let start = super::keeping::start(&folder);
    let mut profile = super::keeping::profile(&start);
    let crm = CrmChoice::SuperofficeOnsite {
        netserver: None,
        web_api: "https://crm.contoso.example/SuperOffice/api".parse().ok(),
    };
    profile.crm = crm.clone();
    Store::of(&start.world).save(&mut profile).expect("saved");
    let mut app = App::new(&start, None);

    let open = profiles::Message::Open(profile.id);
    act(&mut app, [Message::Profiles(open)]);

    let said = super::exchange::value(&app, "Web API address");
    assert_eq!(said, "https://crm.contoso.example/SuperOffice/api");
    let choice = select::Page::of(&profile_with(&crm)).choice();
    assert_eq!(
        app.connections().crm(&choice),
        crm,
        "it would be saved again"
    );
}

#[test]
fn a_server_of_an_imported_profile_gets_the_password_after_a_yes_only() {
    let scene = Scene::of("happy");
    let (start, person) = (scene.start(), person(&scene));
    let [netserver, web_api] = [0, 1].map(|at| person.addresses[at].parse().ok());
    let mut profile = profile_with(&CrmChoice::SuperofficeOnsite { netserver, web_api });
    profile.rehearsal = true;
    "configure-systems".clone_into(&mut profile.step);
    profile.foreign = vec!["crm.nordfjell.example".to_owned()];
    Store::of(&start.world).save(&mut profile).expect("saved");
    let password = person.password;
    let begin = move |app: &mut App| {
        let open = profiles::Message::Open(profile.id.clone());
        act(app, [Message::Profiles(open)]);
        let [_, _, user, password] = typed(&person);
        act(app, [user, password]);
        app.update(on(OnsiteEntry::Connect))
    };
    let question = "expect \"Send the password to crm.nordfjell.example?\"";

    let declined = scene.play_after(
        start.clone(),
        begin.clone(),
        &[question, "click \"No, do not send it\""],
    );

    let said = "Nothing was sent to crm.nordfjell.example. You can enter the addresses yourself.";
    assert!(Screen::of(&declined).shows(said));
    let seen = scene.rehearsal.secrets();
    assert!(!seen.contains(&password.to_owned()), "nothing was sent");
    // Two windows do not have a profile open.
    drop(declined);

    let mut allowed = scene.play_after(
        start,
        begin,
        &[
            question,
            "click \"Yes, send it to crm.nordfjell.example\"",
            "expect \"Connected\"",
        ],
    );
    let account = allowed.connections().superoffice.card.account();
    assert!(account.is_some());
}

fn profile_with(crm: &CrmChoice) -> Profile {
    let cloud = "worldwide".to_owned();
    Profile::new(
        "Nordfjell".to_owned(),
        false,
        crm.clone(),
        CalendarChoice::Microsoft365 { cloud },
        jiff::Timestamp::UNIX_EPOCH,
    )
}

/// A profile whose server was updated since: its web services are in another folder now.
fn updated(desk: &Desk) -> Profile {
    let world = &desk.start.world;
    let person = desk.person(Person::ONSITE);
    let before = person.addresses[0].replace("Services88", "Services87");
    let web_api = person.addresses[1].parse().ok();
    let wanted = onsite::Wanted {
        netserver: None,
        web_api: web_api.clone(),
        user: person.user.to_owned(),
        password: Arc::new(Secret::new(person.password.to_owned())),
        foreign: Vec::new(),
    };
    let netserver = before.parse().ok();
    let profile = profile_with(&CrmChoice::SuperofficeOnsite { netserver, web_api });
    desk.runtime.block_on(async {
        let signed_in = connect::sign_in(world.clone(), Wanted::Onsite(wanted)).await;
        let profile = Profile {
            rehearsal: true,
            ..profile
        };
        let proven = vec![signed_in.expect("connected")];
        let kept = profile::commit(world.clone(), profile, proven).await;
        kept.expect("kept")
    })
}

#[test]
fn signing_in_again_on_the_list_keeps_the_other_address_that_was_entered() {
    let desk = Desk::of("administrator");
    let before = updated(&desk);
    let person = desk.person(Person::ONSITE).clone();
    let mut window = desk.open();

    window.press("Sign-ins");
    window.press_of("Sign in again", "SuperOffice CRM");
    window.enter("NetServer URL (web services)", person.addresses[0]);
    window.enter("Password", person.password);
    window.press("Connect");
    window.expect("Signed in again as SYSTEM. The profile has the addresses that you entered.");

    let after = desk.profile();
    let crm = CrmChoice::SuperofficeOnsite {
        netserver: person.addresses[0].parse().ok(),
        web_api: person.addresses[1].parse().ok(),
    };
    assert_ne!(before.crm, crm);
    assert_eq!(after.crm, crm);
    assert_eq!((&after.name, &after.step), (&before.name, &before.step));
    // The same password alone changes nothing else.
    window.press("I have read this");
    window.press_of("Sign in again", "SuperOffice CRM");
    window.enter("Password", person.password);
    window.press("Connect");
    window.expect("Signed in again as SYSTEM. Nothing else in the profile was changed.");
    assert_eq!(desk.profile().crm, crm);
}
