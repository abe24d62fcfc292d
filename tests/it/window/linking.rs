//! Linking users in front of the built-in cloud: the lists are fetched, linked, and kept with the profile.

use std::sync::Arc;

use iced::keyboard::key::Named;
use sipper::Sipper as _;
use synchronizer_setup::app::presets;
use synchronizer_setup::connect::{self, People};
use synchronizer_setup::directory::{Kind, Page, Person, Roll};
use synchronizer_setup::link::{Elsewhere, Sides, pair};
use synchronizer_setup::secret::SessionStore;
use synchronizer_setup::widget::semantics::{Role, Semantics, State};
use synchronizer_setup::wizard::Step;

use super::repair::Scene;
use super::screen::Screen;

/// Both lists as the built-in cloud gives them.
fn rolls(scene: &Scene) -> [Roll; 2] {
    scene.profile.systems().map(|system| {
        let connection = scene.profile.connection(system).expect("kept");
        let source = People {
            account: connection.account.clone(),
            profile: scene.profile.id.clone(),
            tokens: None,
        };
        scene.runtime.block_on(async {
            let mut roll = Roll::new(system);
            let mut straw = connect::people(scene.start.world.clone(), source, None).pin();
            while let Some(page) = straw.sip().await {
                roll.add(page);
            }
            straw.await.expect("the list comes to its end");
            roll
        })
    })
}

#[test]
fn both_lists_are_fetched_and_what_is_linked_is_kept_with_the_profile() {
    let scene = Scene::at("link-users");
    let [superoffice, calendar] = rolls(&scene);
    let sides = Sides {
        superoffice: superoffice.people(),
        calendar: calendar.people(),
    };
    let exact = pair(sides, &[], &Elsewhere::default()).exact.len();
    assert!(exact > 0, "somebody belongs together");
    let known = |roll: &Roll| format!("expect \"{} people fetched\"", roll.people().len());
    let link = format!("click \"Link all {exact}\"");
    let linked = format!("expect \"Linked: {exact}. In the profile: {exact} linked users.\"");

    let app = scene.play(
        "administrator",
        &[
            "click \"Open\"",
            "expect \"Who belongs to which calendar\"",
            &known(&superoffice),
            &known(&calendar),
            &format!("expect \"Link all {exact}\""),
            &link,
            &linked,
            "click \"Next\"",
            "expect \"“Nordfjell” is connected\"",
        ],
    );

    assert_eq!(app.step(), Step::Summary);
    assert!(!Screen::of(&app).shows("Nobody is linked yet."));
    assert_eq!(scene.now().links.as_slice().len(), exact);
}

#[test]
fn the_summary_writes_the_profile_for_its_next_reader() {
    let scene = Scene::at("link-users");
    let folder = scene.start.world.folders.exports();
    let written = format!(
        "expect \"Written to {}\"",
        folder.join("profile-Nordfjell.json").display()
    );

    let app = scene.play(
        "administrator",
        &[
            "click \"Open\"",
            "expect \"Who belongs to which calendar\"",
            "click \"Next\"",
            "expect \"Link them now. To go on without them, choose Next again.\"",
            "click \"Next\"",
            "expect \"“Nordfjell” is connected\"",
            "click \"Export the profile\"",
            &written,
        ],
    );

    let about = "It holds no password and no sign-in. Whoever imports it signs in again.";
    assert!(Screen::of(&app).shows(about));
    let file = folder.join("profile-Nordfjell.json");
    let document = std::fs::read(file).expect("it is there");
    let document: serde_json::Value = serde_json::from_slice(&document).expect("JSON");
    assert_eq!(document["name"], "Nordfjell");
    assert!(document["exported"].is_string());
}

#[test]
fn a_list_that_needs_a_new_sign_in_leads_to_the_connections() {
    let mut scene = Scene::at("link-users");
    scene.start.world.secrets = Arc::new(SessionStore::default());

    let app = scene.play(
        "administrator",
        &["click \"Open\"", "expect \"Check your configuration here\""],
    );

    let mut screen = Screen::of(&app);
    assert!(screen.shows("Go on"));
    assert_eq!(app.step(), Step::LinkUsers);
}

/// Leads the focus to the list.
fn walk_to(screen: &mut Screen<'_>, list: &str) {
    for _ in 0..40 {
        if screen.focused().as_deref() == Some(list) {
            return;
        }
        let _ = screen.tap(Named::Tab);
    }
    unreachable!("Tab leads to {list}");
}

#[test]
fn the_list_is_walked_and_ticked_with_the_keyboard_alone() {
    let app = presets::linking();
    let mut screen = Screen::of(&app);
    walk_to(&mut screen, "Exact matches");
    let sent = |screen: &mut Screen<'_>, keys: &[Named]| {
        let messages: Vec<_> = keys.iter().flat_map(|key| screen.tap(*key)).collect();
        format!("{messages:?}")
    };

    assert_eq!(
        sent(&mut screen, &[Named::ArrowDown, Named::Space]),
        "[Link(Press(1))]"
    );
    assert_eq!(
        sent(&mut screen, &[Named::End, Named::Space]),
        "[Link(Press(3))]"
    );
    assert_eq!(
        sent(&mut screen, &[Named::PageUp, Named::Home, Named::Space]),
        "[Link(Press(0))]"
    );
    assert_eq!(sent(&mut screen, &[Named::Enter]), "[Next]");
}

#[test]
fn where_several_are_possible_the_own_calendar_is_first_and_a_shared_one_is_linked_knowingly() {
    use synchronizer_setup::app::Message as App;
    use synchronizer_setup::page::link::{Message, Tab};

    let mut app = presets::linking();
    let mut chosen = |across: usize| {
        for message in [
            Message::Show(Tab::Several),
            Message::Press(1),
            Message::PressAcross(across),
        ] {
            drop(app.update(App::Link(message)));
        }
        let mut screen = Screen::of(&app);
        let said = |screen: &mut Screen<'_>, words: &str| screen.says(words);
        assert!(said(&mut screen, "lise.moen@nordfjell.example · same name"));
        assert!(said(
            &mut screen,
            "sales@nordfjell.example · perhaps a shared mailbox"
        ));
        ["Link these two", "Link anyway"].map(|label| screen.shows(label))
    };

    assert_eq!(chosen(0), [true, false], "the own one");
    assert_eq!(chosen(1), [false, true], "the shared one");
    assert!(Screen::of(&app).says("Chosen: Lise Moen and Jonas Krog, perhaps a shared mailbox"));
}

#[test]
fn of_a_long_list_only_the_rows_in_sight_exist_and_each_says_where_it_stands() {
    let people = |side: &str| {
        let person = |number: usize| Person {
            key: format!("{side}{number}"),
            name: format!("Person {number:04}"),
            user: String::new(),
            address: format!("p{number}@nordfjell.example"),
            aliases: Vec::new(),
            kind: Kind::Person,
        };
        Page {
            people: (0..5_000).map(person).collect(),
            ..Page::default()
        }
    };
    let app = presets::linking_of(people("s"), people("c"));
    let mut screen = Screen::of(&app);
    let rows = |screen: &mut Screen<'_>| {
        let nodes = screen.nodes().into_iter().map(|node| node.semantics);
        // The steps at the left are items as well, without a place among so many.
        let row = |said: &Semantics| said.role == Role::ListItem && said.description.is_some();
        nodes.filter(row).collect::<Vec<_>>()
    };
    let first = rows(&mut screen);
    assert!(first.len() < 12, "{}", first.len());
    assert_eq!(first[0].description.as_deref(), Some("1 of 5,000"));
    assert_eq!(first[0].state, State::On);

    walk_to(&mut screen, "Exact matches");
    let _ = screen.tap(Named::End);

    let last = rows(&mut screen);
    let last = last.last().expect("rows");
    assert_eq!(last.description.as_deref(), Some("5,000 of 5,000"));
    assert!(
        last.name
            .starts_with("Person 4999, p4999@nordfjell.example")
    );
    let all = screen.nodes();
    let mut boxes = all
        .iter()
        .filter(|node| node.semantics.role == Role::ListBox);
    let whole = &boxes.next().expect("the list").semantics;
    assert_eq!(whole.value.as_deref(), Some(last.name.as_str()));
}
