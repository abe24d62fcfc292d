//! A frame of the window in software: laid out, drawn, and taken as a picture.

use std::time::Instant;

use iced::advanced::renderer::{Headless, Style};
use iced::advanced::{clipboard, mouse};
use iced::{Color, Event, Renderer, Size, Theme, window};
use iced_test::futures::futures::executor;
use iced_test::runtime::user_interface::UserInterface;
use synchronizer_setup::app::Message;
use synchronizer_setup::theme::{self, Look, Motion};

/// The size of the window.
pub const SIZE: Size = Size::new(1080.0, 760.0);

pub type Interface<'a> = UserInterface<'a, Message, Theme, Renderer>;

/// The renderer of the window, without a screen.
pub fn renderer() -> Renderer {
    let renderer =
        <Renderer as Headless>::new(theme::REGULAR, theme::size::TEXT.into(), Some("tiny-skia"));
    executor::block_on(renderer).expect("software rendering needs no screen")
}

/// What follows from these events, drawn.
pub fn draw(
    interface: &mut Interface<'_>,
    renderer: &mut Renderer,
    events: impl IntoIterator<Item = Event>,
    cursor: mouse::Cursor,
) {
    let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
    let events: Vec<Event> = events.into_iter().chain([redraw]).collect();
    let mut messages = Vec::new();
    let _ = interface.update(
        &events,
        cursor,
        renderer,
        &mut clipboard::Null,
        &mut messages,
    );
    let style = Style {
        text_color: Color::BLACK,
    };
    interface.draw(renderer, &Look::Light.theme(Motion::Usual), &style, cursor);
    let picture = renderer.screenshot(Size::new(1080, 760), 1.0, Color::WHITE);
    assert!(!picture.is_empty(), "a picture");
}
