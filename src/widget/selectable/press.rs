//! What keys do in a text that can be selected.

use iced::advanced::text::editor::{Action, Motion};
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};

/// What a key does here.
pub(super) enum Press {
    Copy,
    Do(Action),
}

/// What this key does.
pub(super) fn meaning(key: &Key, modifiers: Modifiers) -> Option<Press> {
    let letter = |wanted: &str| matches!(key, Key::Character(typed) if typed.as_str() == wanted);
    if modifiers.command() && !modifiers.alt() {
        if letter("c") {
            return Some(Press::Copy);
        }
        if letter("a") {
            return Some(Press::Do(Action::SelectAll));
        }
    }
    let Key::Named(named) = key else {
        return None;
    };
    let motion = match named {
        Named::ArrowLeft => Motion::Left,
        Named::ArrowRight => Motion::Right,
        Named::ArrowUp => Motion::Up,
        Named::ArrowDown => Motion::Down,
        Named::Home => Motion::Home,
        Named::End => Motion::End,
        Named::Insert if modifiers.command() => return Some(Press::Copy),
        _ => return None,
    };
    let motion = if modifiers.jump() {
        motion.widen()
    } else {
        motion
    };
    Some(Press::Do(if modifiers.shift() {
        Action::Select(motion)
    } else {
        Action::Move(motion)
    }))
}
