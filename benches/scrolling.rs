//! Scrolling through 50,000 pairs of users on *Link Users*: how many frames a second can be made (design, section 7); and
//! how long the page needs until such lists are sorted and can be searched.
//!
//! A frame is the whole window drawn anew in software, more than the program draws while only the list moves.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench tells its figures, and stops where it cannot measure"
)]

#[path = "ground/crowd.rs"]
mod crowd;
#[path = "ground/figures.rs"]
mod figures;
#[path = "ground/frame.rs"]
mod frame;

use std::time::{Duration, Instant};

use figures::{Series, milliseconds, verdict};
use frame::{Interface, SIZE};
use iced::advanced::mouse;
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::{Outcome, black_box};
use iced::{Event, Point, Renderer};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use synchronizer_setup::app::{App, presets};
use synchronizer_setup::directory::{Page, Person};
use synchronizer_setup::link::{Elsewhere, Sides, pair};
use synchronizer_setup::page::link;
use synchronizer_setup::widget::focus::{Goal, moving};
use synchronizer_setup::widget::semantics::{Role, collect};

/// The fewest exact pairs that are scrolled through.
const ROWS: usize = 50_000;
/// How many there are in each list: not all of them make a pair.
const USERS: usize = 70_000;
/// Over the list, once it is in view.
const OVER: Point = Point::new(660.0, 560.0);

fn main() {
    let rounds = if figures::quick() { 60 } else { 600 };
    let lists = crowd::lists(USERS);
    sorted(&lists, rounds / 60 + 2);
    let [superoffice, calendar] = lists;
    let sides = Sides {
        superoffice: &superoffice,
        calendar: &calendar,
    };
    let pairs = pair(sides, &[], &Elsewhere::default()).exact.len();
    assert!(pairs >= ROWS, "too few pairs: {pairs}");
    println!("{pairs} exact pairs are scrolled through");
    let app = presets::linking_of(part(superoffice), part(calendar));

    let moved = scrolled(&app, rounds, false);
    tell("scrolling, only the list moves", &moved);
    let built = scrolled(&app, rounds, true);
    tell("scrolling, the page is built anew for each frame", &built);
}

fn tell(what: &str, took: &Series) {
    let rate = |time: Duration| 1.0 / time.as_secs_f64().max(1e-9);
    let (median, worst) = (took.median(), took.worst());
    let measured = format!(
        "{:.0} frames/s ({} a frame, worst {})",
        rate(median),
        milliseconds(median),
        milliseconds(worst)
    );
    verdict(what, &measured, "60 frames/s", rate(median) >= 60.0);
}

/// What the page itself does with both lists, beside the window: paired, in order of names, prepared for searching.
fn sorted(lists: &[Vec<Person>; 2], rounds: usize) {
    let mut took = Series::default();
    for _ in 0..rounds {
        let [superoffice, calendar] = lists.clone().map(part);
        let begun = Instant::now();
        let page = link::Page::new().with_people(superoffice, calendar);
        took.add(begun.elapsed());
        drop(page);
    }
    println!(
        "the page takes in and sorts {USERS} × {USERS} users: median {}, worst {}",
        milliseconds(took.median()),
        milliseconds(took.worst())
    );
}

fn part(people: Vec<Person>) -> Page {
    Page {
        total: Some(people.len() as u64),
        people,
        ..Page::default()
    }
}

/// The times of frames while the wheel turns over the list.
fn scrolled(app: &App, rounds: usize, build: bool) -> Series {
    let (mut renderer, cursor) = (frame::renderer(), mouse::Cursor::Available(OVER));
    let mut interface = UserInterface::build(app.view(), SIZE, Cache::new(), &mut renderer);
    into_view(&mut interface, &renderer);
    let first = top_row(&mut interface, &renderer);
    let mut took = Series::default();
    for round in 0..rounds {
        let begun = Instant::now();
        if build {
            let cache = interface.into_cache();
            interface = UserInterface::build(app.view(), SIZE, cache, &mut renderer);
        }
        frame::draw(&mut interface, &mut renderer, notch(), cursor);
        // The first frames fill caches.
        if round >= 5 {
            took.add(begun.elapsed());
        }
    }
    let last = top_row(&mut interface, &renderer);
    assert_ne!(first, last, "the list has moved");
    println!(
        "from {} to {}",
        first.unwrap_or_default(),
        last.unwrap_or_default()
    );
    took
}

/// A notch of the wheel.
fn notch() -> [Event; 1] {
    let delta = mouse::ScrollDelta::Lines { x: 0.0, y: -3.0 };
    [Event::Mouse(mouse::Event::WheelScrolled { delta })]
}

/// Leads the focus to the list, which brings it into view.
fn into_view(interface: &mut Interface<'_>, renderer: &Renderer) {
    let mut operation: Box<dyn Operation> = Box::new(moving(Goal::At("users-list".into())));
    loop {
        interface.operate(renderer, operation.as_mut());
        match operation.finish() {
            Outcome::Chain(next) => operation = next,
            Outcome::None | Outcome::Some(()) => break,
        }
    }
}

/// What the list says of its first row in sight.
fn top_row(interface: &mut Interface<'_>, renderer: &Renderer) -> Option<String> {
    let mut operation = collect();
    interface.operate(renderer, &mut black_box(&mut operation));
    let Outcome::Some(nodes) = operation.finish() else {
        return None;
    };
    // The steps at the left are items as well, without a place among so many.
    let mut items = nodes.into_iter().filter(|node| {
        node.semantics.role == Role::ListItem && node.semantics.description.is_some()
    });
    items.next().map(|node| node.semantics.name)
}
