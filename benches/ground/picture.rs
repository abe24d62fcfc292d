//! What the window takes from knowing that a card is connected to the picture of it.

use std::time::{Duration, Instant};

use iced::Renderer;
use iced::advanced::mouse;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use synchronizer_setup::app::{App, presets};

use super::figures::Series;
use super::frame::{self, SIZE};

/// The median time of building, laying out and drawing the page with a card that has just become connected, after the
/// same page before.
pub fn of_connected(rounds: usize) -> Duration {
    let mut renderer = frame::renderer();
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
    let mut interface = UserInterface::build(app.view(), SIZE, cache, renderer);
    frame::draw(&mut interface, renderer, [], mouse::Cursor::Unavailable);
    interface.into_cache()
}
