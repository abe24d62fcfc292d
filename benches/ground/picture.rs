//! What the window takes from knowing that a card is connected to the picture of it.

use std::time::{Duration, Instant};

use iced::advanced::renderer::{Headless, Style};
use iced::advanced::{clipboard, mouse};
use iced::{Color, Event, Renderer, Size, Theme, window};
use iced_test::futures::futures::executor;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::theme::{self, Look};

use super::figures::Series;

const SIZE: Size = Size::new(1080.0, 760.0);

/// The median time of building, laying out and drawing the page with a card that has just become connected, after the
/// same page before.
pub fn of_connected(rounds: usize) -> Duration {
    let renderer =
        <Renderer as Headless>::new(theme::REGULAR, theme::size::TEXT.into(), Some("tiny-skia"));
    let mut renderer = executor::block_on(renderer).expect("software rendering needs no screen");
    let (before, after) = (preset("Configure Systems"), presets::connected());
    let mut took = Series::default();
    for _ in 0..rounds {
        let cache = draw(&before, Cache::new(), &mut renderer);
        let begun = Instant::now();
        drop(draw(&after, cache, &mut renderer));
        took.add(begun.elapsed());
    }
    took.median()
}

fn preset(wanted: &str) -> App {
    let found = presets::ALL.into_iter().find(|(name, _)| *name == wanted);
    found.expect("the preset").1()
}

fn draw(app: &App, cache: Cache, renderer: &mut Renderer) -> Cache {
    let theme: Theme = Look::Light.theme();
    let mut messages: Vec<Message> = Vec::new();
    let mut interface = UserInterface::build(app.view(), SIZE, cache, renderer);
    let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
    let cursor = mouse::Cursor::Unavailable;
    let _ = interface.update(
        &[redraw],
        cursor,
        renderer,
        &mut clipboard::Null,
        &mut messages,
    );
    let style = Style {
        text_color: Color::BLACK,
    };
    interface.draw(renderer, &theme, &style, cursor);
    let picture = renderer.screenshot(iced::Size::new(1080, 760), 1.0, Color::WHITE);
    assert!(!picture.is_empty(), "a picture");
    interface.into_cache()
}
