//! Other systems for a profile that is connected: it is asked first, and nobody who was linked is linked with others.

use iced::keyboard::key::Named;
use synchronizer_setup::app::{Answer, App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::page::configure;
use synchronizer_setup::page::{profiles, select};
use synchronizer_setup::profile::{CalendarChoice, Links, Profile, Store};
use synchronizer_setup::terminal::start::Start;
use synchronizer_setup::widget::semantics::{Part, Role};
use synchronizer_setup::wizard::{Card, Step};
use tokio::runtime::Runtime;

use super::autosave::{kept, linked, open, settle};
use super::behaviour::{act, name};
use super::driver::Driver;
use super::keeping::start;
use super::screen::{Screen, TALL};

/// *Select Systems* of a connected profile with two pairs, where Google is chosen and Next pressed.
async fn asked(start: &Start) -> (App, Profile) {
    let before = linked(start);
    let mut app = open(start, &before);
    let google = Message::Select(select::Message::CalendarChosen(System::Google));
    settle(&mut app, [Message::Go(Step::SelectSystems)]).await;
    settle(&mut app, [google, Message::Next]).await;
    assert_eq!(app.step(), Step::SelectSystems);
    let seen = format!("{:?}", Screen::of(&app).nodes());
    for text in [
        "Other systems are best kept in another profile",
        "Microsoft 365",
        "Linked users that would be taken out: 2",
        "Make a new profile",
        "Change this one",
    ] {
        assert!(seen.contains(text), "{text} in {seen}");
    }
    (app, before)
}

fn unchanged(start: &Start, before: &Profile) {
    let after = Store::of(&start.world).load(before.id.as_str());
    let after = after.expect("it is there");
    assert_eq!(
        (&after.calendar, &after.links),
        (&before.calendar, &before.links)
    );
    assert_eq!(after.microsoft365, before.microsoft365);
}

#[tokio::test]
async fn a_new_profile_is_the_usual_answer_and_leaves_the_first_one_as_it_is() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let (mut app, before) = Box::pin(asked(&start)).await;

    act(&mut app, [Message::Swap(Answer::New)]);
    settle(&mut app, [name("Fjord")]).await;
    settle(&mut app, [Message::Next]).await;

    assert_eq!(app.step(), Step::ConfigureSystems);
    unchanged(&start, &before);
    let new = Store::of(&start.world).load("Fjord").expect("it is there");
    assert_eq!(new.calendar.system(), System::Google);
    assert!(new.superoffice.is_none() && new.links.as_slice().is_empty());
    let editing = Store::of(&start.world).edit(&before);
    assert!(editing.is_ok(), "the first one is free for others");
}

#[tokio::test]
async fn whoever_changes_this_profile_loses_its_pairs_and_is_told_how_many() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let (mut app, before) = Box::pin(asked(&start)).await;

    settle(&mut app, [Message::Swap(Answer::Change)]).await;
    assert_eq!(app.step(), Step::ConfigureSystems);
    unchanged(&start, &before);
    for system in [System::SuperOffice, System::Google] {
        let card = Card::Connected(presets::signed_in(system));
        app.connections().side_mut(system).card = card;
    }
    settle(&mut app, [Message::Next]).await;

    assert_eq!(app.step(), Step::CustomizeSystems);
    let after = kept(&start);
    assert!(after.google.is_some() && after.microsoft365.is_none());
    assert_eq!(after.links, Links::default());
    let seen = format!("{:?}", Screen::of(&app).nodes());
    assert!(seen.contains("Pairs: 2"), "{seen}");
    let copy = start.world.folders.profiles();
    let copy = copy.join(format!("{}.json.linked", before.id));
    let copy = std::fs::read(copy).expect("a copy");
    let copy = Profile::from_json(&copy).expect("the profile of before");
    assert_eq!(copy.links, before.links);
}

#[tokio::test]
async fn the_systems_stay_as_they_were_and_closing_asks_as_well() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let (mut app, before) = Box::pin(asked(&start)).await;

    settle(&mut app, [Message::Swap(Answer::Keep)]).await;
    assert!(!Screen::of(&app).shows("Make a new profile"));
    settle(&mut app, [Message::Next]).await;
    assert_eq!(app.step(), Step::ConfigureSystems);
    settle(&mut app, [Message::Go(Step::SelectSystems)]).await;
    let exchange = select::Message::CalendarChosen(System::Exchange);
    settle(&mut app, [Message::Select(exchange), Message::SaveAndClose]).await;
    assert!(Screen::of(&app).shows("Make a new profile"));
    settle(&mut app, [Message::Go(Step::ConfigureSystems)]).await;
    assert_eq!(app.step(), Step::SelectSystems);
    unchanged(&start, &before);
}

#[tokio::test]
async fn a_sign_in_of_another_organization_takes_the_pairs_of_the_first_one_out() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let mut before = linked(&start);
    let mut other = before.microsoft365.take().expect("connected").account;
    before.superoffice = None;
    "configure-systems".clone_into(&mut before.step);
    Store::of(&start.world)
        .save(&mut before)
        .expect("signed out");
    assert_eq!(
        before.links.as_slice().len(),
        2,
        "signing out takes nobody out"
    );
    let mut app = App::new(&start, None);
    let open = profiles::Message::Open(before.id.clone());
    act(&mut app, [Message::Profiles(open)]);

    "another-organization".clone_into(&mut other.tenant);
    for system in [System::SuperOffice, System::Microsoft365] {
        let mut signed_in = presets::signed_in(system);
        if system == System::Microsoft365 {
            signed_in.account = other.clone();
        }
        let side: &mut configure::Side = app.connections().side_mut(system);
        side.card = Card::Connected(signed_in);
    }
    settle(&mut app, [Message::Next]).await;

    let after = kept(&start);
    assert_eq!(
        after.calendar,
        CalendarChoice::Microsoft365 {
            cloud: "worldwide".to_owned()
        }
    );
    assert!(after.is_complete() && after.links.as_slice().is_empty());
    let seen = format!("{:?}", Screen::of(&app).nodes());
    assert!(
        seen.contains("Some users are not linked any more"),
        "{seen}"
    );
}

#[test]
fn escape_takes_the_question_back_and_what_had_the_focus_has_it_again() {
    let runtime = Runtime::new().expect("threads");
    let folder = crate::kept::folder();
    let start = start(&folder);
    let before = linked(&start);
    let mut app = open(&start, &before);
    let google = Message::Select(select::Message::CalendarChosen(System::Google));
    runtime.block_on(settle(&mut app, [Message::Go(Step::SelectSystems)]));
    runtime.block_on(settle(&mut app, [google]));
    let mut window = Driver::over(&runtime, app, TALL);
    let walked = (0..window.glass().stops().len()).any(|_| {
        window.tap(Named::Tab);
        window.glass().focused().as_deref() == Some("Next")
    });
    assert!(walked, "Tab leads to Next");

    window.tap(Named::Enter);
    let leads = Some("Make a new profile".to_owned());
    assert_eq!(window.glass().focused(), leads);
    let is_question = |part: &Part| part.node.semantics.role == Role::Question;
    assert!(window.glass().parts().iter().any(is_question));
    let stops = window.glass().stops();
    assert!(stops.contains(&"Next".to_owned()), "it traps nobody");
    window.tap(Named::Escape);

    assert!(!window.glass().shows("Make a new profile"));
    assert_eq!(window.app().step(), Step::SelectSystems);
    assert_eq!(window.glass().focused().as_deref(), Some("Next"));
    unchanged(&start, &before);
}
