//! What is held: a key that goes on, a button that goes away under the pointer, a focus that goes out of sight.

use iced::Size;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use synchronizer_setup::theme::space;
use synchronizer_setup::widget::{Element, button, field, rows};

use super::page;
use super::window::{App, Message, Window};

#[test]
fn a_key_that_is_held_makes_text_larger_and_does_nothing_else_again() {
    let mut window = Window::new(page);
    let plus = Key::Character("+".into());

    window.tap_with(plus.clone(), Modifiers::COMMAND);
    window.hold_with(plus, Modifiers::COMMAND);
    for (key, modifiers) in [
        (Key::Named(Named::F1), Modifiers::empty()),
        (Key::Named(Named::Escape), Modifiers::empty()),
        (Key::Character("n".into()), Modifiers::ALT),
    ] {
        window.tap_with(key.clone(), modifiers);
        window.hold_with(key, modifiers);
    }

    let once = ["larger", "larger", "help", "escape", "next"];
    assert_eq!(window.app.pressed, once);
}

#[test]
fn a_press_that_began_on_one_button_does_not_end_on_the_next_at_its_place() {
    fn one_of_two(app: &App) -> Element<'_, Message> {
        let (id, name) = if app.wrong {
            ("sign-in", "Sign in")
        } else {
            ("cancel", "Cancel")
        };
        let button = button::secondary(name).id(id);
        button.on_press(Message::Pressed(id)).into()
    }
    let mut window = Window::new(one_of_two);

    window.press_on("cancel");
    window.app.wrong = true;
    window.rebuild();
    window.release_on("sign-in");
    assert!(window.app.pressed.is_empty());

    window.click("sign-in");
    assert_eq!(window.app.pressed, ["sign-in"]);
}

#[test]
fn what_went_out_of_sight_has_the_focus_no_more() {
    let wide = Size::new(1080.0, 760.0);
    let mut window = Window::sized(page, wide);
    window.focus("help");

    window.size = Size::new(500.0, 700.0);
    window.rebuild();
    window.focus("next");
    window.size = wide;
    window.rebuild();
    window.tap(Named::Enter);

    assert_eq!(window.app.pressed, ["next"]);
}

#[test]
fn a_field_says_once_that_the_focus_has_left_it() {
    fn two(app: &App) -> Element<'_, Message> {
        let name = field::field("Name", &app.text)
            .id("name")
            .on_input(Message::Typed)
            .on_leave(Some(Message::Pressed("left")));
        let look = button::secondary("Look").id("look");
        rows::rows(space::FIELD)
            .push(Element::from(name))
            .push(Element::from(look.on_press(Message::Pressed("look"))))
            .into()
    }
    let mut window = Window::new(two);
    window.redraw();
    window.focus("name");
    window.write("osl");
    window.redraw();
    assert_eq!(window.app.text, "osl");
    assert!(window.app.pressed.is_empty());

    window.focus("look");
    window.redraw();
    window.redraw();
    assert_eq!(window.app.pressed, ["left"]);

    window.click("name");
    window.click("look");
    assert_eq!(window.app.pressed, ["left", "left", "look"]);
}
