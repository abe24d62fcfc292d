//! The widgets of the window, driven as the runtime drives them: events in, messages out, no display.

mod held;
mod lines;
mod low;
mod scrolls;
mod shown;
pub(crate) mod window;

use iced::Size;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::widget::container;
use synchronizer_setup::theme::space;
use synchronizer_setup::widget::keys::Shortcut;
use synchronizer_setup::widget::{
    Element, Tone, button, checkbox, choice, field, focus, frame, keys, notice, rail, rows, words,
};
use synchronizer_setup::wizard::Progress;
use window::{App, Message, Window};

/// One of three, with this line below each.
fn group<'a>(app: &App, about: Option<&str>) -> Element<'a, Message> {
    let choices = [("a", "First"), ("b", "Second"), ("c", "Third")].map(|(value, title)| {
        let choice = choice::choice(value, title);
        match about {
            Some(about) => choice.subtitle(about),
            None => choice,
        }
    });
    choice::one_of(
        "group",
        "Kind",
        choice::Arranged::Cards(3),
        choices,
        Some(&app.chosen),
        Message::Chosen,
    )
}

/// A page with one of everything that can be operated.
fn page(app: &App) -> Element<'_, Message> {
    let content = rows::rows(space::FIELD)
        .push(words::heading("Everything"))
        .push_maybe(
            app.wrong
                .then(|| notice::notice(Tone::Bad, "Something is missing", None, Vec::new())),
        )
        .push(
            field::field("Name", &app.text)
                .id("name")
                .error(app.wrong.then_some("Too short"))
                .on_input(Message::Typed),
        )
        .push(field::field("Fixed", "cannot be changed").id("fixed"))
        .push(group(app, None))
        .push(
            checkbox::checkbox("Keep it", app.ticked)
                .id("box")
                .on_toggle(Message::Ticked),
        )
        .push(
            button::secondary("Look")
                .id("look")
                .on_press(Message::Pressed("look")),
        )
        .push(button::secondary("Never").id("never"));
    let bar = frame::bar()
        .left(
            button::secondary("Back")
                .id("back")
                .on_press(Message::Pressed("back")),
        )
        .right(
            button::primary("Next")
                .id("next")
                .on_press(Message::Pressed("next")),
        );
    let rail = rail::rail("Product")
        .steps([rail::step("Only", Progress::Current)], "Step 1 of 1")
        .foot(
            button::foot("Help")
                .id("help")
                .on_press(Message::Pressed("help")),
        );

    keys::keys(frame::frame(rail, content, bar, 1.0))
        .on(Shortcut::Enter, Message::Pressed("default"))
        .on(Shortcut::Escape, Message::Pressed("escape"))
        .on(Shortcut::Access('n'), Message::Pressed("next"))
        .on(Shortcut::Help, Message::Pressed("help"))
        .on(Shortcut::Larger, Message::Pressed("larger"))
        .into()
}

/// The controls of [`page`] in the order in which they are read.
const ORDER: [&str; 7] = ["help", "name", "group", "box", "look", "back", "next"];

#[test]
fn tab_follows_the_reading_order_and_wraps_round() {
    let mut window = Window::new(page);
    let mut seen = Vec::new();

    for _ in 0..=ORDER.len() {
        window.tap(Named::Tab);
        seen.push(window.focused());
    }

    let wanted: Vec<_> = ORDER
        .iter()
        .chain(&ORDER[..1])
        .map(|id| Some((*id).to_owned()))
        .collect();
    assert_eq!(seen, wanted);
}

#[test]
fn shift_and_tab_go_back_and_wrap_round() {
    let mut window = Window::new(page);
    let mut seen = Vec::new();

    for _ in 0..=ORDER.len() {
        window.tap_with(Named::Tab, Modifiers::SHIFT);
        seen.push(window.focused());
    }

    let wanted: Vec<_> = ORDER
        .iter()
        .rev()
        .chain(&ORDER[6..])
        .map(|id| Some((*id).to_owned()))
        .collect();
    assert_eq!(seen, wanted);
}

#[test]
fn a_change_of_focus_asks_for_a_redraw() {
    let mut window = Window::new(page);
    window.redraw();

    window.tap(Named::Tab);
    assert!(window.wants_redraw, "a key that moves the focus");

    window.redraw();
    window.tap(Named::F12);
    assert!(!window.wants_redraw, "a key that means nothing");

    window.redraw();
    window.press_on("look");
    assert!(window.wants_redraw, "a press with the pointer");
}

#[test]
fn a_button_answers_pointer_enter_and_space() {
    let mut window = Window::new(page);

    window.click("look");
    window.focus("look");
    window.tap(Named::Enter);
    window.tap(Named::Space);

    assert_eq!(window.app.pressed, ["look", "look", "look"]);
}

#[test]
fn a_press_that_leaves_the_button_sends_nothing() {
    let mut window = Window::new(page);

    window.press_on("look");
    window.release_on("back");

    assert!(window.app.pressed.is_empty());
}

#[test]
fn a_disabled_button_answers_nothing() {
    let mut window = Window::new(page);

    window.click("never");
    window.focus("never");
    window.tap(Named::Space);

    assert!(window.app.pressed.is_empty());
    assert_eq!(window.focused(), None);
}

#[test]
fn enter_outside_a_button_is_the_default_act() {
    let mut window = Window::new(page);

    window.tap(Named::Enter);
    for id in ["name", "group", "box"] {
        window.focus(id);
        window.tap(Named::Enter);
    }

    assert_eq!(window.app.pressed, ["default"; 4]);
}

#[test]
fn the_first_escape_reaches_the_page_even_out_of_a_field() {
    let mut window = Window::new(page);

    window.focus("name");
    window.tap(Named::Escape);

    assert_eq!(window.app.pressed, ["escape"]);
    assert_eq!(window.focused().as_deref(), Some("name"));
}

#[test]
fn access_keys_and_sizes_of_text_reach_the_page() {
    let mut window = Window::new(page);

    window.tap_with(Key::Character("n".into()), Modifiers::ALT);
    window.tap_with(Key::Character("+".into()), Modifiers::COMMAND);
    window.tap(Named::F1);

    assert_eq!(window.app.pressed, ["next", "larger", "help"]);
}

#[test]
fn arrows_move_the_choice_and_wrap_round() {
    let mut window = Window::new(page);
    let mut seen = Vec::new();

    window.focus("group");
    for key in [
        Named::ArrowRight,
        Named::ArrowDown,
        Named::ArrowRight,
        Named::ArrowLeft,
        Named::Home,
        Named::End,
    ] {
        window.tap(key);
        seen.push(window.app.chosen);
    }

    assert_eq!(seen, ["b", "c", "a", "c", "a", "c"]);
    assert_eq!(window.focused().as_deref(), Some("group"));
}

#[test]
fn a_click_chooses_and_leaves_the_focus_with_the_group() {
    let mut window = Window::new(page);

    window.click_text("Second");

    assert_eq!(window.app.chosen, "b");
    assert_eq!(window.focused().as_deref(), Some("group"));
}

#[test]
fn space_ticks_a_box() {
    let mut window = Window::new(page);

    window.focus("box");
    window.tap(Named::Space);

    assert!(window.app.ticked);
}

#[test]
fn errors_that_appear_do_not_move_the_focus() {
    let mut window = Window::new(page);
    window.focus("name");
    window.write("ab");

    window.app.wrong = true;
    window.rebuild();
    window.write("c");

    assert_eq!(window.focused().as_deref(), Some("name"));
    assert_eq!(window.app.text, "abc");
}

#[test]
fn the_text_of_a_field_is_selected_when_the_keyboard_comes() {
    let mut window = Window::new(page);
    window.app.text = "old".to_owned();
    window.rebuild();

    window.tap(Named::Tab);
    window.tap(Named::Tab);
    window.write("n");

    assert_eq!(window.app.text, "n");
}

#[test]
fn a_click_elsewhere_takes_the_focus_away() {
    let mut window = Window::new(page);
    window.focus("look");

    window.click("name");

    assert_eq!(window.focused().as_deref(), Some("name"));
}

#[test]
fn what_gets_the_focus_comes_into_view() {
    fn long(_: &App) -> Element<'_, Message> {
        let many = (0..40).fold(rows::rows(space::FIELD), |rows, number| {
            rows.push(
                button::secondary(format!("Button {number}"))
                    .id(format!("b{number}"))
                    .on_press(Message::Pressed("b")),
            )
        });
        keys::keys(frame::frame(rail::rail("Product"), many, frame::bar(), 1.0)).into()
    }
    let mut window = Window::new(long);

    for id in ["b0", "b39", "b20", "b3", "b0"] {
        window.focus(id);
        let seen = window.visible(id);
        assert!(
            seen.is_some_and(|bounds| bounds.height >= 40.0),
            "{id}: {seen:?}"
        );
    }
    window.tap_with(Named::Tab, Modifiers::SHIFT);
    assert_eq!(window.focused().as_deref(), Some("b39"));
    assert!(window.visible("b39").is_some());
}

#[test]
fn page_keys_scroll() {
    fn long(_: &App) -> Element<'_, Message> {
        let many = (0..60).fold(rows::rows(space::FIELD), |rows, number| {
            rows.push(container(words::body(format!("Line {number}"))).id(format!("line{number}")))
        });
        keys::keys(frame::frame(rail::rail("Product"), many, frame::bar(), 1.0)).into()
    }
    let mut window = Window::new(long);
    assert!(window.visible("line0").is_some());

    window.tap(Named::PageDown);
    assert!(window.visible("line0").is_none());

    window.tap(Named::PageUp);
    assert!(window.visible("line0").is_some());
}

#[test]
fn the_entry_survives_when_the_window_becomes_narrow() {
    let mut window = Window::new(page);
    window.focus("name");
    window.write("ab");

    window.size = Size::new(500.0, 700.0);
    window.rebuild();
    window.write("c");

    assert_eq!(window.app.text, "abc");
}

/// The same keys through iced's emulator, which runs the whole program with its tasks.
#[test]
fn the_emulator_walks_by_tab_and_focuses_by_task() {
    fn update(app: &mut App, message: Message) -> iced::Task<Message> {
        let go = matches!(message, Message::Pressed("look"));
        app.update(message);
        if go {
            focus::to("next")
        } else {
            iced::Task::none()
        }
    }
    let program = iced::application(App::default, update, page);

    let app = window::play(
        &program,
        &[
            "type tab",
            "type tab",
            "type \"ab\"",
            "type tab",
            "type tab",
            "type tab",
            "type enter",
            "type enter",
        ],
    );

    assert_eq!(app.text, "ab");
    assert_eq!(app.pressed, ["look", "next"]);
}
