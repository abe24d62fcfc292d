//! Keys that scroll where nothing else takes them.

use iced::keyboard::key::Named;
use iced::widget::container;
use synchronizer_setup::theme::space;
use synchronizer_setup::widget::{Element, button, field, frame, keys, rail, rows, words};

use super::window::{App, Message, Window};

/// A long page between a field and a button.
fn long(app: &App) -> Element<'_, Message> {
    let name = field::field("Name", &app.text).id("name");
    let page = rows::rows(space::FIELD).push(name.on_input(Message::Typed));
    let lines = (0..60).fold(page, |rows, number| {
        rows.push(container(words::body(format!("Line {number}"))).id(format!("line{number}")))
    });
    let last = button::secondary("Look").id("look");
    let page = lines.push(last.on_press(Message::Pressed("look")));
    keys::keys(frame::frame(rail::rail("Product"), page, frame::bar(), 1.0)).into()
}

#[test]
fn home_end_and_arrows_scroll_and_what_was_scrolled_stays() {
    let mut window = Window::new(long);

    window.tap(Named::End);
    assert!(window.visible("line0").is_none());
    assert!(window.visible("line59").is_some());
    window.tap(Named::Home);
    assert!(window.visible("line0").is_some());
    for _ in 0..6 {
        window.tap(Named::ArrowDown);
    }
    assert!(window.visible("line0").is_none());
    for _ in 0..6 {
        window.tap(Named::ArrowUp);
    }

    assert!(window.visible("line0").is_some());
}

#[test]
fn a_field_keeps_home_and_end_for_its_line() {
    let mut window = Window::new(long);
    window.focus("name");
    window.write("b");

    window.tap(Named::Home);
    window.write("a");
    window.tap(Named::End);
    window.write("c");

    assert_eq!(window.app.text, "abc");
    assert!(window.visible("name").is_some(), "nothing has scrolled");
}

#[test]
fn tab_goes_on_from_what_has_the_focus_after_scrolling() {
    let mut window = Window::new(long);
    window.focus("name");

    window.tap(Named::PageDown);
    assert!(window.visible("name").is_none());
    window.tap(Named::Tab);

    assert_eq!(window.focused().as_deref(), Some("look"));
    assert!(window.visible("look").is_some());
}
