//! Buttons in a line: those that find no room go below, and their words begin where the line above begins.

use iced::Size;
use iced::widget::container;
use synchronizer_setup::widget::button::{quiet, secondary};
use synchronizer_setup::widget::{Element, rows};

use super::window::{App, Message, Window};

/// How far the words of a quiet button stand in.
const IN: i32 = 8;

fn page(_: &App) -> Element<'_, Message> {
    let press = |id: &'static str| Message::Pressed(id);
    let line = rows::line_of(vec![
        secondary("Copy the details").on_press(press("copy")).into(),
        quiet("Make a report").on_press(press("report")).into(),
        quiet("Go back").on_press(press("back")).into(),
    ]);
    container(line).padding(20).into()
}

/// The left and the middle of each button, in whole dots.
#[allow(clippy::cast_possible_truncation)]
fn places(width: f32) -> Vec<(i32, i32)> {
    let mut window = Window::sized(page, Size::new(width, 400.0));
    let nodes = window.nodes().into_iter();
    nodes
        .map(|node| (node.bounds.x as i32, node.bounds.center_y() as i32))
        .collect()
}

#[test]
fn words_without_a_box_begin_where_every_line_begins() {
    let wide = places(800.0);
    assert_eq!(wide[0].0, 20);
    assert!(wide.iter().all(|place| place.1 == wide[0].1), "{wide:?}");
    assert!(wide.is_sorted_by(|one, other| one.0 < other.0), "{wide:?}");

    let narrow = places(200.0);
    assert_eq!(narrow[0].0, 20);
    assert!(
        narrow.is_sorted_by(|one, other| one.1 < other.1),
        "{narrow:?}"
    );
    for (left, _) in &narrow[1..] {
        assert_eq!(left + IN, 20, "{narrow:?}");
    }
}
