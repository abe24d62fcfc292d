//! What is told of each page, without a desktop.

use std::collections::{HashMap, HashSet};
use std::time::Instant;

use accesskit::{NodeId, TreeUpdate};
use iced::{Event, Size, window};
use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::directory::{Kind, Page, Person};
use synchronizer_setup::page::configure::{self, Act, Entry};
use synchronizer_setup::reader::{Frame, tree};
use synchronizer_setup::widget::semantics::{Ask, Part, Role, State, WHOLE, Want, keys, reach};

use super::outline;
use crate::window::screen::Screen;

/// Typed where nobody may read it.
const PASSWORD: &str = "Vinterstorm-58";

pub(super) fn told(parts: &[Part]) -> TreeUpdate {
    let frame = Frame {
        title: "A title".to_owned(),
        size: Size::new(1080.0, 760.0),
        factor: 1.0,
    };
    tree(&frame, parts)
}

/// Every page and every state of a card, so that nothing is added, lost or renamed unseen.
#[cfg(target_os = "linux")]
#[test]
fn each_page_says_what_its_outline_says() {
    let home = presets::start().world.folders.settings_file();
    let home = home.parent().expect("a folder").to_owned();
    for (name, app) in presets::ALL {
        let app = app();
        outline::check(name, &outline::of(&Screen::of(&app).parts(), &home));
    }
}

#[test]
fn the_tree_of_each_page_hangs_together() {
    for (name, app) in presets::ALL {
        let app = app();
        let update = told(&Screen::of(&app).parts());
        let nodes: HashMap<NodeId, _> = update.nodes.iter().cloned().collect();
        let mut met = HashSet::from([NodeId(WHOLE)]);
        let mut open = vec![NodeId(WHOLE)];

        while let Some(id) = open.pop() {
            for child in nodes[&id].children() {
                assert!(met.insert(*child), "{name}: {child:?} stands in one place");
                open.push(*child);
            }
        }

        assert_eq!(nodes.len(), update.nodes.len(), "{name}: no number twice");
        assert_eq!(met.len(), nodes.len(), "{name}: everything is reached");
        assert!(nodes.contains_key(&update.focus), "{name}");
        for node in nodes.values() {
            let beside = node.labelled_by().iter().chain(node.described_by());
            let beside = beside.copied().chain(node.error_message());
            let beside = beside.chain(node.active_descendant());
            for id in beside {
                assert!(nodes.contains_key(&id), "{name}: {node:?}");
            }
        }
    }
}

#[test]
fn each_page_begins_with_a_heading_and_every_text_is_read_once() {
    for (name, app) in presets::ALL {
        let app = app();
        let parts = Screen::of(&app).parts();

        let headings = parts.iter().filter(|part| {
            let said = &part.node.semantics;
            said.level == 1
        });
        assert_eq!(headings.count(), 1, "{name} has one main heading");
        for part in &parts {
            let said = &part.node.semantics;
            let around = part.parent.map(|around| &parts[around].node.semantics);
            let again = said.role == Role::Paragraph
                && around.is_some_and(|around| around.name == said.name);
            assert!(!again, "{name}: {said:?} is said twice");
        }
    }
}

#[test]
fn a_hidden_line_tells_nothing_of_what_it_holds() {
    let mut app = presets::exchange();
    let entry = Act::Entry(Entry::Password(PASSWORD.to_owned().into()));
    drop(app.update(Message::Configure(configure::Message::On(
        System::Exchange,
        entry,
    ))));

    let update = told(&Screen::of(&app).parts());

    let hidden: Vec<_> = update
        .nodes
        .iter()
        .filter(|(_, node)| node.role() == accesskit::Role::PasswordInput)
        .collect();
    assert_eq!(hidden.len(), 1);
    assert_eq!(hidden[0].1.value(), None);
    let all = format!("{update:?}");
    assert!(!all.contains(PASSWORD) && !all.contains("Vinterstorm"));
    assert!(
        !all.contains(&"•".repeat(PASSWORD.len())),
        "nor how long it is"
    );
}

/// A password that is shown, and what was read on a page, are for the eyes alone.
#[test]
fn a_secret_is_not_told_while_it_is_shown() {
    let mut exchange = presets::exchange();
    for act in [
        Act::Entry(Entry::Password(PASSWORD.to_owned().into())),
        Act::Entry(Entry::Toggle(configure::Part::Password)),
    ] {
        drop(exchange.update(Message::Configure(configure::Message::On(
            System::Exchange,
            act,
        ))));
    }
    let mut waiting = presets::page_in_the_browser();
    let typed = Act::NumberChanged(PASSWORD.to_owned().into());
    drop(waiting.update(Message::Configure(configure::Message::On(
        System::Microsoft365,
        typed,
    ))));

    for app in [&exchange, &waiting] {
        let parts = Screen::of(app).parts();
        let all = format!("{parts:?} {:?}", told(&parts));
        assert!(!all.contains("Vinterstorm"));
    }
}

/// What stands in something that is announced is not announced by itself.
#[test]
fn each_part_says_whether_it_is_announced() {
    for (name, app) in presets::ALL {
        let app = app();
        let parts = Screen::of(&app).parts();
        let update = told(&parts);
        let keys = keys(&parts);
        for (part, key) in parts.iter().zip(keys) {
            let node = update.nodes.iter().find(|(id, _)| *id == NodeId(key));
            let Some((_, node)) = node else {
                assert_eq!(name, "Passphrase", "a question hides what lies behind");
                continue;
            };
            assert!(node.live().is_some(), "{name}: {node:?}");
            let said = &part.node.semantics;
            if let (Role::Alert, Some(more)) = (said.role, &said.description) {
                let whole = node.label().unwrap_or_default();
                assert!(
                    whole.contains(&said.name) && whole.contains(more),
                    "{name}: {whole}"
                );
            }
        }
    }
}

#[test]
fn a_line_is_bound_to_its_label_its_hint_and_its_error() {
    let mut app = presets::at(synchronizer_setup::wizard::Step::SelectSystems);
    drop(app.update(Message::Next));

    let update = told(&Screen::of(&app).parts());

    let nodes: HashMap<NodeId, _> = update.nodes.iter().cloned().collect();
    let line = nodes
        .values()
        .find(|node| node.label() == Some("Name of this profile"))
        .expect("the line");
    let text = |id: &NodeId| nodes[id].value().unwrap_or_default().to_owned();
    let labels: Vec<_> = line.labelled_by().iter().map(text).collect();
    let hints: Vec<_> = line.described_by().iter().map(text).collect();
    let error = line.error_message().map(|id| text(&id));
    assert_eq!(labels, ["Name of this profile"]);
    assert_eq!(
        hints,
        ["Your colleagues will find the profile by this name."]
    );
    assert_eq!(error.as_deref(), Some("Error: give the profile a name."));
    assert_eq!(line.invalid(), Some(accesskit::Invalid::True));
}

#[test]
fn what_stays_on_a_page_keeps_its_number() {
    let (waiting, connected) = (presets::waiting(), presets::connected());
    let numbers = |app: &App| -> HashMap<u64, (Role, String)> {
        let parts = Screen::of(app).parts();
        let said = parts.iter().map(|part| {
            let said = &part.node.semantics;
            (said.role, said.name.clone())
        });
        keys(&parts).into_iter().zip(said).collect()
    };

    let (before, after) = (numbers(&waiting), numbers(&connected));

    let same = |name: &str| {
        let mut found = before.iter().filter(|(_, (_, own))| own == name).peekable();
        assert!(found.peek().is_some(), "{name} is on the page");
        found.all(|(key, _)| after.get(key).is_some_and(|(_, own)| own == name))
    };
    for name in ["Connect both systems", "Next", "Back", "SuperOffice CRM"] {
        assert!(same(name), "{name} keeps its number");
    }
    assert_eq!(
        numbers(&waiting),
        before,
        "the same page has the same numbers"
    );
}

/// What a reader asks reaches the widget as a key would, and nothing else.
pub(super) fn asked(app: &App, name: &str, want: Want) -> String {
    let mut screen = Screen::of(app);
    let parts = screen.parts();
    let said = |part: &Part| {
        let said = &part.node.semantics;
        said.name == name && said.role != Role::Paragraph && said.role != Role::Heading
    };
    let at = parts.iter().position(said);
    let key = keys(&parts)[at.unwrap_or_else(|| panic!("there is no {name}"))];
    screen.operate(Box::new(reach(key, want)));
    let frame = Event::Window(window::Event::RedrawRequested(Instant::now()));
    let sent = screen.send(&[frame], iced::mouse::Cursor::Unavailable);
    format!("{sent:?} {:?}", screen.focused())
}

#[test]
fn a_reader_presses_writes_and_moves_the_focus() {
    let app = presets::at(synchronizer_setup::wizard::Step::SelectSystems);
    let press = || Want::Ask(Ask::Press);
    let write = Want::Ask(Ask::Write("Nordfjell".to_owned()));

    let named = asked(&app, "Name of this profile", write);
    assert_eq!(named, "[Select(NameChanged(\"Nordfjell\"))] None");
    assert_eq!(asked(&app, "Next", press()), "[Next] None");
    assert_eq!(asked(&app, "Next", Want::Focus), "[] Some(\"Next\")");
    assert_eq!(
        asked(&app, "Google", press()),
        "[Select(CalendarChosen(Google))] None"
    );
}

#[test]
fn what_cannot_be_used_stays_as_it_is() {
    let app = presets::fetching();
    let parts = Screen::of(&app).parts();
    let disabled = parts
        .iter()
        .find(|part| part.node.semantics.state == State::Disabled)
        .expect("something that cannot be used now");
    let name = disabled.node.semantics.name.clone();

    for want in [
        Want::Ask(Ask::Press),
        Want::Ask(Ask::Write("x".to_owned())),
        Want::Focus,
    ] {
        assert_eq!(asked(&app, &name, want), "[] None", "{name}");
    }
}

fn people(side: &str) -> Page {
    let person = |number: usize| Person {
        key: format!("{side}{number}"),
        name: format!("Person {number:05}"),
        user: String::new(),
        address: format!("p{number}@nordfjell.example"),
        aliases: Vec::new(),
        kind: Kind::Person,
    };
    Page {
        people: (0..50_000).map(person).collect(),
        ..Page::default()
    }
}

#[test]
fn a_long_list_is_walked_row_by_row() {
    let app = presets::linking_of(people("s"), people("c"));
    let mut screen = Screen::of(&app);
    let mut walked = Vec::new();

    for _ in 0..20 {
        let parts = screen.parts();
        let last = walked.last().copied();
        let row = parts.iter().position(|part| {
            let place = part.node.semantics.place.map(|(place, _)| place);
            part.node.semantics.role == Role::ListItem
                && place.is_some_and(|place| place == last.map_or(0, |last: usize| last + 1))
        });
        let row = row.unwrap_or_else(|| panic!("the row behind {last:?} can be reached"));
        assert_eq!(
            parts[row].node.semantics.place.map(|(_, of)| of),
            Some(50_000)
        );
        walked.extend(parts[row].node.semantics.place.map(|(place, _)| place));
        // What is told next may be looked at before the next frame.
        screen.operate(Box::new(reach(keys(&parts)[row], Want::Focus)));
    }

    assert_eq!(walked, (0..20).collect::<Vec<_>>());
    let update = told(&screen.parts());
    let list = update.nodes.iter().find(|(id, _)| *id == update.focus);
    let current = list.and_then(|(_, list)| list.active_descendant());
    let current = update.nodes.iter().find(|(id, _)| Some(*id) == current);
    assert_eq!(current.and_then(|(_, row)| row.position_in_set()), Some(19));
}

#[test]
fn a_row_that_comes_into_sight_does_not_become_the_current_one() {
    let app = presets::linking_of(people("s"), people("c"));
    let mut screen = Screen::of(&app);
    let current = |parts: &[Part]| {
        let list = parts
            .iter()
            .find(|part| part.node.semantics.role == Role::ListBox);
        list.and_then(|list| list.node.semantics.place)
    };
    let parts = screen.parts();
    let is_row = |part: &&usize| {
        let part = &parts[**part];
        let place = part.node.semantics.place;
        part.node.semantics.role == Role::ListItem && place.is_some_and(|(place, _)| place > 4)
    };
    let all: Vec<_> = (0..parts.len()).collect();
    let row = all.iter().find(is_row).expect("a row below the first");

    screen.operate(Box::new(reach(keys(&parts)[*row], Want::Sight)));
    let frame = Event::Window(window::Event::RedrawRequested(Instant::now()));
    let _ = screen.send(&[frame], iced::mouse::Cursor::Unavailable);

    assert_eq!(current(&screen.parts()), current(&parts));
}

/// In a small window what is scrolled away lies under nothing that is seen.
#[test]
fn what_is_out_of_sight_is_nowhere() {
    let app = presets::findings();
    let mut screen = Screen::over(&app, Size::new(800.0, 600.0));
    let window = iced::Rectangle::with_size(Size::new(800.0, 600.0));

    let parts = screen.parts();

    let hidden = parts.iter().filter(|part| {
        let place = part.node.bounds - part.shift;
        part.clip.is_some() && place.intersection(&window).is_none()
    });
    let mut count = 0;
    for part in hidden {
        count += 1;
        let seen = part.seen();
        assert!(seen.width <= 0.0 || seen.height <= 0.0, "{part:?}");
    }
    assert!(count > 0, "something has to be scrolled to");
}
