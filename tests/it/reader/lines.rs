//! The caret in a line: told where it stands, put where a reader wants it, and never told of what is hidden.

use std::time::Instant;

use accesskit::{
    Action, ActionData, ActionRequest, Node, NodeId, Role as Kind, TextPosition, TextSelection,
    TreeId,
};
use iced::keyboard::key::Named;
use iced::{Event, window};
use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::page::select;
use synchronizer_setup::reader::meaning;
use synchronizer_setup::widget::semantics::{Caret, Part, Want, keys, reach};
use synchronizer_setup::wizard::Step;

use super::told::told;
use crate::window::screen::Screen;

const NAME: &str = "Name of this profile";

fn named(text: &str) -> App {
    let mut app = presets::at(Step::SelectSystems);
    let typed = select::Message::NameChanged(text.to_owned());
    drop(app.update(Message::Select(typed)));
    app
}

/// The line of the name: its number, and where its caret is.
fn line(parts: &[Part]) -> (u64, Option<Caret>) {
    let is_line = |part: &Part| part.node.focus.is_some() && part.node.semantics.name == NAME;
    let at = parts.iter().position(is_line).expect("the line");
    (keys(parts)[at], parts[at].caret)
}

/// The same as the adapters get it.
fn node(parts: &[Part], key: u64) -> Node {
    let update = told(parts);
    let found = update.nodes.into_iter().find(|(id, _)| *id == NodeId(key));
    found.expect("the line").1
}

fn redraw(screen: &mut Screen<'_>) -> Vec<Message> {
    let frame = Event::Window(window::Event::RedrawRequested(Instant::now()));
    screen.send(&[frame], iced::mouse::Cursor::Unavailable)
}

const fn at(anchor: usize, focus: usize) -> Caret {
    Caret { anchor, focus }
}

#[test]
fn the_caret_is_told_where_the_keys_have_put_it() {
    // The last letter is two characters.
    let app = named("Kari As\u{30a}");
    let mut screen = Screen::of(&app);
    let (key, before) = line(&screen.parts());
    assert_eq!(before, Some(at(0, 0)));

    screen.operate(Box::new(reach(key, Want::Focus)));
    assert_eq!(line(&screen.parts()).1, Some(at(0, 7)), "all of it");
    let mut seen = Vec::new();
    for tapped in [Named::End, Named::ArrowLeft, Named::Home, Named::ArrowRight] {
        let _ = screen.tap(tapped);
        seen.extend(line(&screen.parts()).1.map(|caret| caret.focus));
    }

    assert_eq!(seen, [7, 6, 0, 1]);
    let parts = screen.parts();
    let line = node(&parts, key);
    let selection = line.text_selection().expect("a caret");
    assert_eq!(selection.anchor, selection.focus);
    assert_eq!(selection.focus.character_index, 1);
    assert!(line.children().contains(&selection.focus.node));
}

#[test]
fn a_reader_puts_the_caret_where_it_wants_it() {
    let app = named(&"Nordfjell ".repeat(30));
    let mut screen = Screen::of(&app);
    let parts = screen.parts();
    let (key, _) = line(&parts);
    let told = node(&parts, key);
    assert!(told.supports_action(Action::SetTextSelection));
    let [first, second] = [0, 1].map(|piece| told.children()[piece]);
    let place = |node, character_index| TextPosition {
        node,
        character_index,
    };
    let request = ActionRequest {
        action: Action::SetTextSelection,
        target_tree: TreeId::ROOT,
        target_node: NodeId(key),
        data: Some(ActionData::SetTextSelection(TextSelection {
            anchor: place(first, 5),
            focus: place(second, 40),
        })),
    };

    let (to, want) = meaning(&request).expect("it means something");
    screen.operate(Box::new(reach(to, want)));
    let sent = redraw(&mut screen);

    assert!(sent.is_empty(), "nothing was typed: {sent:?}");
    assert_eq!(line(&screen.parts()).1, Some(at(5, 240)));
}

#[test]
fn of_a_hidden_line_no_caret_is_told_nor_put_anywhere() {
    let mut count = 0;
    for (name, app) in presets::ALL {
        let app = app();
        let parts = Screen::of(&app).parts();
        let update = told(&parts);
        for (id, node) in &update.nodes {
            match node.role() {
                Kind::PasswordInput => {
                    count += 1;
                    assert_eq!(node.text_selection(), None, "{name}");
                    assert!(!node.supports_action(Action::SetTextSelection), "{name}");
                }
                Kind::TextInput if !node.is_disabled() => {
                    assert!(node.text_selection().is_some(), "{name}: {id:?}");
                }
                _ => {}
            }
        }
    }
    assert!(count > 0, "there are hidden lines");
}
