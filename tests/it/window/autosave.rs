//! What is typed is on the disk soon, whatever becomes of the program: an app that is dropped here was killed.

use std::collections::VecDeque;

use iced::Task;
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{Action, task};
use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::page::configure::{self, Act, Entry};
use synchronizer_setup::page::{link, preferences, profiles, select};
use synchronizer_setup::profile::{
    CalendarChoice, Connection, Direction, Entered, Link, Links, Named, Profile, Store, Switch,
    Typed,
};
use synchronizer_setup::terminal::start::Start;
use synchronizer_setup::wizard::{Card, Step};

use super::behaviour::{act, name};
use super::keeping::{profile, start};
use super::screen::Screen;

/// Hands messages to the window and does all the work that follows, as the real one does.
pub(super) async fn settle(app: &mut App, messages: impl IntoIterator<Item = Message>) {
    let mut open: VecDeque<Task<Message>> = messages
        .into_iter()
        .map(|message| app.update(message))
        .collect();
    while let Some(task) = open.pop_front() {
        let Some(mut actions) = task::into_stream(task) else {
            continue;
        };
        while let Some(action) = actions.next().await {
            if let Action::Output(message) = action {
                open.push_back(app.update(message));
            }
        }
    }
}

fn prefer(message: preferences::Message) -> Message {
    Message::Preferences(message)
}

fn typed(setting: Typed, text: &str) -> Message {
    prefer(preferences::Message::Typed(setting, text.to_owned()))
}

fn enter(entry: Entry) -> Message {
    Message::Configure(configure::Message::On(System::Exchange, Act::Entry(entry)))
}

pub(super) fn kept(start: &Start) -> Profile {
    let listed = Store::of(&start.world).list().expect("it can be read");
    assert_eq!(listed.len(), 1, "{listed:?}");
    Store::of(&start.world).load("Nordfjell").expect("one")
}

pub(super) fn open(start: &Start, profile: &Profile) -> App {
    let mut app = App::new(start, None);
    let open = profiles::Message::Open(profile.id.clone());
    act(&mut app, [Message::Profiles(open)]);
    app
}

/// The same with two pairs, and somebody who was named by hand.
pub(super) fn linked(start: &Start) -> Profile {
    let mut profile = connected(start);
    profile.links = Links::new(vec![Link::of_keys("7", "kari"), Link::of_keys("8", "ola")]);
    let named = Named {
        address: "per@nordfjell.example".to_owned(),
        ..Named::default()
    };
    let entered = Entered {
        people: vec![named],
        ..Entered::default()
    };
    profile.entered = entered.kept();
    Store::of(&start.world)
        .save(&mut profile)
        .expect("the folder is ours");
    profile
}

/// A profile with both connections, as an earlier run has left it.
fn connected(start: &Start) -> Profile {
    let mut profile = profile(start);
    for system in [System::SuperOffice, System::Microsoft365] {
        let connection = Connection::of(presets::signed_in(system).account);
        profile.set_connection(system, Some(connection));
    }
    Step::Summary.code().clone_into(&mut profile.step);
    Store::of(&start.world).save(&mut profile).expect("saved");
    profile
}

#[tokio::test]
async fn a_new_profile_is_there_as_soon_as_it_has_a_name() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let mut app = App::new(&start, None);
    let choose = |system| Message::Select(select::Message::CalendarChosen(system));
    let tenant = select::Message::TenantChanged("Cust12345".to_owned());
    settle(
        &mut app,
        [
            Message::Profiles(profiles::Message::New),
            Message::Next,
            choose(System::Exchange),
            Message::Select(tenant),
        ],
    )
    .await;
    let none = Store::of(&start.world).list().expect("it can be read");
    assert!(none.is_empty(), "without a name there is none");

    settle(&mut app, [name("Nord"), name("Nordfjell")]).await;

    let profile = kept(&start);
    assert!(
        Store::of(&start.world).edit(&profile).is_err(),
        "it is open"
    );
    assert!(!Screen::of(&app).shows("Saving …"));
    drop(app);
    assert_eq!(profile.calendar, CalendarChoice::Exchange);
    assert_eq!(profile.step, "select-systems");
    let mut app = open(&start, &profile);
    act(&mut app, [Message::Select(select::Message::Advanced)]);
    let seen = format!("{:?}", Screen::of(&app).nodes());
    assert!(seen.contains("Nordfjell") && seen.contains("Cust12345"));
}

#[tokio::test]
async fn what_is_typed_of_an_exchange_server_comes_back_but_for_the_password() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let mut app = App::new(&start, None);
    let exchange = select::Message::CalendarChosen(System::Exchange);
    act(
        &mut app,
        [
            Message::Profiles(profiles::Message::New),
            Message::Next,
            Message::Select(exchange),
            name("Nordfjell"),
        ],
    );
    settle(&mut app, [Message::Next]).await;
    assert_eq!(app.step(), Step::ConfigureSystems);
    let secret = "correct horse".to_owned();
    settle(
        &mut app,
        [
            enter(Entry::User(r"NORDFJELL\kari".to_owned())),
            enter(Entry::Email("kari@nordfjell.example".to_owned())),
            enter(Entry::Password(secret.clone().into())),
            enter(Entry::Host("mail.nordfjell.example".to_owned().into())),
        ],
    )
    .await;
    drop(app);

    let profile = kept(&start);
    assert_eq!(profile.step, "configure-systems");
    let document = profile.to_json().to_string();
    assert!(!document.contains(&secret));
    let app = open(&start, &profile);
    let seen = format!("{:?}", Screen::of(&app).nodes());
    for text in ["\"kari\"", "\"NORDFJELL\"", "kari@nordfjell.example"] {
        assert!(seen.contains(text), "{text} in {seen}");
    }
}

#[tokio::test]
async fn preferences_and_pairs_are_kept_beside_the_connections() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let before = linked(&start);
    let mut app = open(&start, &before);

    settle(&mut app, [Message::Go(Step::CustomizeSystems)]).await;
    settle(
        &mut app,
        [
            typed(Typed::Selections, "Partners, Press"),
            typed(Typed::Language, "norwegian"),
            prefer(preferences::Message::Switched(Switch::Free, false)),
        ],
    )
    .await;
    settle(&mut app, [Message::Go(Step::LinkUsers)]).await;
    let unlink = [
        link::Message::Show(link::Tab::Linked),
        link::Message::Press(0),
        link::Message::Unlink,
    ];
    settle(&mut app, unlink.map(Message::Link)).await;
    drop(app);

    let after = kept(&start);
    assert_eq!(after.preferences.crm.selections, ["Partners", "Press"]);
    assert_eq!(
        after.preferences.crm.language, "",
        "what is wrong is not kept"
    );
    assert!(!after.preferences.calendar.free);
    assert_eq!(after.links.as_slice(), [Link::of_keys("8", "ola")]);
    assert_eq!(after.microsoft365, before.microsoft365);
    assert_eq!((after.id, after.step), (before.id, before.step));
}

#[tokio::test]
async fn a_choice_that_would_end_a_connection_waits_for_next() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let before = linked(&start);
    let mut app = open(&start, &before);

    let google = select::Message::CalendarChosen(System::Google);
    settle(&mut app, [Message::Go(Step::SelectSystems)]).await;
    settle(&mut app, [Message::Select(google)]).await;

    let after = kept(&start);
    assert_eq!(after.calendar, before.calendar);
    assert_eq!(after.microsoft365, before.microsoft365);
    assert_eq!(
        (&after.links, &after.entered),
        (&before.links, &before.entered)
    );
}

#[tokio::test]
async fn who_types_and_goes_on_at_once_has_one_profile_with_everything() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let mut app = App::new(&start, None);
    act(
        &mut app,
        [Message::Profiles(profiles::Message::New), Message::Next],
    );
    // Nothing is waited for: what is kept on the way is still under way when all of it is to be kept.
    let first = [name("Nordfjell"), Message::Next];
    let first: Vec<_> = first
        .into_iter()
        .map(|message| app.update(message))
        .collect();
    for system in [System::SuperOffice, System::Microsoft365] {
        let card = Card::Connected(presets::signed_in(system));
        app.connections().side_mut(system).card = card;
    }
    let next = app.update(Message::Next);
    let all = Task::batch(first.into_iter().chain([next]));
    run(&mut app, all).await;
    assert_eq!(app.step(), Step::CustomizeSystems);

    let direction = preferences::Message::DirectionChosen(Direction::ToCalendar);
    settle(&mut app, [Message::Next]).await;
    settle(&mut app, [prefer(direction), Message::Next]).await;

    assert_eq!(app.step(), Step::LinkUsers);
    let profile = kept(&start);
    assert!(profile.is_complete());
    assert_eq!(profile.preferences.direction, Direction::ToCalendar);
}

async fn run(app: &mut App, task: Task<Message>) {
    let Some(mut actions) = task::into_stream(task) else {
        return;
    };
    while let Some(action) = actions.next().await {
        if let Action::Output(message) = action {
            settle(app, [message]).await;
        }
    }
}

#[tokio::test]
async fn a_name_that_is_taken_disturbs_nobody_until_next() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let _ = connected(&start);
    let mut app = App::new(&start, None);
    act(
        &mut app,
        [Message::Profiles(profiles::Message::New), Message::Next],
    );

    settle(&mut app, [name("Nordfjell")]).await;

    assert!(kept(&start).is_complete(), "the other one is untouched");
    assert!(!Screen::of(&app).shows("Try again"));
    settle(&mut app, [name("Nordfjell 2")]).await;
    let listed = Store::of(&start.world).list().expect("it can be read");
    assert_eq!(listed.len(), 2);
}
