//! A window that is low, as a small screen with large text makes it: the page keeps the room, and what moves is seen.

use iced::Size;
use iced::keyboard::key::Named;
use synchronizer_setup::theme::space;
use synchronizer_setup::widget::{Element, frame, keys, rail, rows, words};
use synchronizer_setup::wizard::Progress;

use super::window::{App, Message, Window};

/// A screen of 800 × 600 at 200 %, without the title of the window.
const LOW: Size = Size::new(400.0, 290.0);

fn page(app: &App) -> Element<'_, Message> {
    let content = rows::rows(space::FIELD)
        .push(words::heading("Everything"))
        .push(super::group(app, Some("What it is good for")));
    let rail = rail::rail("Product")
        .steps([rail::step("Only", Progress::Current)], "Step 1 of 1")
        .banner(Some("Rehearsal: made-up companies".to_owned()));

    keys::keys(frame::frame(rail, content, frame::bar(), 2.0)).into()
}

#[test]
fn the_page_keeps_most_of_a_low_window() {
    let mut window = Window::sized(page, LOW);

    let page = window.visible(frame::PAGE).expect("the page is there");

    assert!(page.height > LOW.height * 0.6, "{page:?}");
    for said in ["Only", "Step 1 of 1", "Rehearsal: made-up companies"] {
        assert!(window.shows(said), "{said}");
    }
}

#[test]
fn what_the_arrows_choose_comes_into_view() {
    let mut window = Window::sized(page, LOW);
    window.focus("group");
    assert!(!window.shows("Third"));

    for _ in 0..3 {
        // The message of the last one is taken in before the next.
        window.tap(Named::End);
    }
    assert_eq!(window.app.chosen, "c");
    assert!(window.shows("Third"));

    for _ in 0..3 {
        window.tap(Named::Home);
    }
    assert!(window.shows("First"));
}
