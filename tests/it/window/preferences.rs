//! *Customize Systems* and *Configure Profile*, by keys and clicks.

use iced::keyboard::key::Named;
use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::page::{preferences, profiles};
use synchronizer_setup::profile::{Store, SubjectPart, Typed};
use synchronizer_setup::wizard::{Card, Step};

use super::autosave::settle;
use super::behaviour::{act, name};
use super::keeping::start;
use super::screen::Screen;

fn typed(setting: Typed, text: &str) -> Message {
    Message::Preferences(preferences::Message::Typed(setting, text.to_owned()))
}

/// Tabs to a control and presses it with the space bar.
fn press(app: &App, control: &str) -> Vec<Message> {
    let mut screen = Screen::of(app);
    let stops = screen.stops().len();
    for _ in 0..stops {
        let _ = screen.tap(Named::Tab);
        if screen.focused().as_deref() == Some(control) {
            return screen.tap(Named::Space);
        }
    }
    unreachable!("Tab does not lead to {control}");
}

#[test]
fn the_subject_is_put_in_order_by_keys_and_the_preview_follows() {
    let mut app = presets::customize();
    assert!(Screen::of(&app).shows("Meeting * New offer * Nordfjell Energi AS * Kari Berg"));

    for control in ["Up: Company", "Down: Type", "Department", "Person"] {
        let pressed = press(&app, control);
        assert_eq!(pressed.len(), 1, "{control}");
        act(&mut app, pressed);
    }

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Nordfjell Energi AS * Meeting * New offer * Purchasing"));
    assert!(screen.says("…"), "a long subject is cut");
    for part in SubjectPart::ALL {
        let out = preferences::Message::PartUsed(part, false);
        act(&mut app, [Message::Preferences(out)]);
    }
    assert!(Screen::of(&app).shows("Nothing is chosen: appointments would have no subject."));
}

#[test]
fn what_cannot_be_used_is_said_at_its_field_and_stops_next() {
    let mut app = presets::customize();
    act(
        &mut app,
        [name("Nordfjell"), typed(Typed::Language, "norsk")],
    );
    let error = "Error: use a code of two or three letters, such as en or nb.";
    assert!(Screen::of(&app).shows(error));

    act(&mut app, [Message::Next]);

    assert_eq!(app.step(), Step::CustomizeSystems);
    let missing = "An entry cannot be used. Correct it, or empty its field.";
    assert!(Screen::of(&app).shows(missing));
    act(&mut app, [typed(Typed::Language, "nb")]);
    assert!(!Screen::of(&app).shows(error) && !Screen::of(&app).shows(missing));
}

#[test]
fn a_zone_is_found_taken_and_compared() {
    let mut app = presets::zones_differ();

    let taken = press(&app, "Europe/Oslo");
    act(&mut app, taken);
    act(&mut app, [typed(Typed::CrmZone, "India Standard Time")]);

    let mut screen = Screen::of(&app);
    assert!(screen.says(": India Standard Time, UTC+05:30"));
    assert!(!screen.shows("Error: choose a time zone from the list, such as Europe/Oslo."));
    // The calendar itself still says London.
    assert!(screen.shows("Microsoft 365 has another time zone than the one you chose"));
    assert!(screen.shows("Use Europe/London"));
}

#[test]
fn a_zone_that_is_begun_is_no_error_until_next_is_pressed() {
    let error = "Error: choose a time zone from the list, such as Europe/Oslo.";
    let mut app = presets::zones_differ();
    act(&mut app, [name("Nordfjell")]);
    assert!(!Screen::of(&app).shows(error));

    act(&mut app, [Message::Next]);

    assert_eq!(app.step(), Step::ConfigureProfile);
    assert!(Screen::of(&app).shows(error));
}

#[test]
fn enter_takes_the_zone_that_a_city_means() {
    let mut app = presets::schedule();
    act(&mut app, [typed(Typed::CrmZone, "Oslo")]);
    let mut screen = Screen::of(&app);

    let _ = screen.click("Time zone of SuperOffice");
    let sent = screen.tap(Named::Enter);

    let taken = "[Preferences(Taken(CrmZone, \"Europe/Oslo\"))]";
    assert_eq!(format!("{sent:?}"), taken);
}

#[test]
fn the_buttons_below_both_zones_stand_at_one_height() {
    let mut app = presets::schedule();
    act(
        &mut app,
        [
            typed(Typed::CrmZone, "America/Phoenix"),
            typed(Typed::CalendarZone, "Europe/London"),
        ],
    );
    let mut screen = Screen::of(&app);

    let heights = ["Same as this computer", "Use Europe/Berlin"].map(|name| {
        let nodes = screen.nodes();
        let node = nodes.iter().find(|node| node.semantics.name == name);
        node.expect("it is there").bounds.y
    });

    assert!((heights[0] - heights[1]).abs() < 1.0, "{heights:?}");
}

#[tokio::test]
async fn everything_is_in_the_profile_after_next() {
    let folder = crate::kept::folder();
    let start = start(&folder);
    let mut app = App::new(&start, None);
    act(
        &mut app,
        [
            Message::Profiles(profiles::Message::New),
            Message::Next,
            name("Nordfjell"),
        ],
    );
    settle(&mut app, [Message::Next]).await;
    for system in [System::SuperOffice, System::Microsoft365] {
        let mut signed_in = presets::signed_in(system);
        signed_in.account.time_zone = Some("W. Europe Standard Time".to_owned());
        app.connections().side_mut(system).card = Card::Connected(signed_in);
    }
    settle(&mut app, [Message::Next]).await;
    assert_eq!(app.step(), Step::CustomizeSystems);
    for control in [
        "Up: First line of description",
        "Synchronize contact birthdays",
    ] {
        let pressed = press(&app, control);
        act(&mut app, pressed);
    }
    act(
        &mut app,
        [typed(Typed::Selections, "Partners, \"Customers, Oslo\"")],
    );
    settle(&mut app, [Message::Next]).await;
    let one_way = Screen::of(&app).click("One-way, to Microsoft 365");
    act(&mut app, one_way);
    act(&mut app, [typed(Typed::CrmZone, "Europe/Oslo")]);
    settle(&mut app, [Message::Next]).await;

    assert_eq!(app.step(), Step::LinkUsers);
    let profile = Store::of(&start.world).load("Nordfjell").expect("kept");
    let kept = serde_json::to_value(&profile.preferences).expect("JSON");
    assert_eq!(
        kept["crm"]["subject"],
        serde_json::json!(["first-line", "type", "company", "department", "person"])
    );
    assert_eq!(kept["crm"]["birthdays"], false);
    assert_eq!(kept["crm"]["language"], "");
    assert_eq!(kept["crm"]["selections"][1], "Customers, Oslo");
    assert_eq!(kept["direction"], "to-calendar");
    assert_eq!(kept["time_zones"]["superoffice"], "Europe/Oslo");
    assert_eq!(kept["time_zones"]["calendar"], "Europe/Berlin");
}
