//! Tab alone over each page and each state: it meets everything that reacts to a click, in reading order, both ways
//! round, with the ring where the focus is, and what has the focus is in sight.

mod place;
mod pressed;
mod primary;
mod reacts;
mod ring;

use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use iced::{Event, Size, mouse};
use synchronizer_setup::app::{App, Change, Message, presets};
use synchronizer_setup::widget::semantics::{Role, State};

use super::behaviour::act;
use super::screen::Glass;
use place::{Region, Stop, stops};

/// The usual window, the smallest one, and the usual one with text of twice its size.
const SIZES: [(Size, u16); 3] = [
    (Size::new(1080.0, 760.0), 100),
    (Size::new(800.0, 600.0), 100),
    (Size::new(540.0, 380.0), 200),
];

/// The program in this state, with this size of text.
fn sized(make: fn() -> App, text: u16) -> App {
    let mut app = make();
    let larger = std::iter::repeat_n(
        Message::TextSize(Change::Larger),
        usize::from(text) / 10 - 10,
    );
    act(&mut app, larger);
    app
}

impl<A: std::borrow::Borrow<App>> Glass<A> {
    /// Tab, or Shift and Tab, up to the next picture.
    fn step(&mut self, back: bool) {
        let mut events: Vec<Event> = iced_test::simulator::tap_key(Named::Tab, None).collect();
        for event in &mut events {
            if let Event::Keyboard(
                iced::keyboard::Event::KeyPressed { modifiers, .. }
                | iced::keyboard::Event::KeyReleased { modifiers, .. },
            ) = event
                && back
            {
                *modifiers = Modifiers::SHIFT;
            }
        }
        let now = iced::time::Instant::now();
        events.push(Event::Window(iced::window::Event::RedrawRequested(now)));
        let _ = self.send(&events, mouse::Cursor::Unavailable);
    }

    /// What can hold the focus, as it lies in the window now.
    fn spots(&mut self) -> Vec<Stop> {
        let window = self.size;
        self.ask(stops(window)).unwrap_or_default()
    }
}

#[test]
fn tab_meets_everything_that_reacts_to_a_click_and_nothing_else() {
    for (name, make) in presets::ALL {
        for (size, text) in SIZES {
            let mut glass = Glass::over(sized(make, text), size);
            // A group holds the focus for its choices.
            let usable = glass.operable(|node| {
                node.semantics.state != State::Disabled && node.semantics.role != Role::Radio
            });
            let usable: Vec<String> = usable.into_iter().map(|node| node.semantics.name).collect();
            let wanted: Vec<usize> = (0..usable.len()).chain([0]).collect();

            let mut walked = Vec::new();
            for _ in &wanted {
                glass.step(false);
                walked.push(in_sight(&mut glass, name));
            }

            assert_eq!(walked, wanted, "{name} at {size:?}");
            let spots = glass.spots();
            let met: Vec<&str> = spots.iter().map(|stop| stop.name.as_str()).collect();
            assert_eq!(met, usable, "{name} at {size:?}");
        }
    }
}

#[test]
fn shift_and_tab_walk_the_same_way_back() {
    for (name, make) in presets::ALL {
        let mut glass = Glass::over(make(), SIZES[1].0);
        let count = glass.spots().len();
        let wanted: Vec<usize> = (0..count).rev().chain([count - 1]).collect();

        let mut walked = Vec::new();
        for _ in &wanted {
            glass.step(true);
            walked.push(in_sight(&mut glass, name));
        }

        assert_eq!(walked, wanted, "{name}");
    }
}

/// The place of what has the focus, which is one thing and lies in sight with its ring.
fn in_sight(glass: &mut Glass<App>, page: &str) -> usize {
    let spots = glass.spots();
    let mut focused = spots.iter().enumerate().filter(|(_, stop)| stop.focused);
    let (place, stop) = focused
        .next()
        .unwrap_or_else(|| panic!("{page} has lost the focus"));
    assert!(focused.next().is_none(), "{page}: one focus only");
    assert!(stop.is_in_sight(), "{page} at {:?}: {stop:?}", glass.size);
    place
}

/// Where a page departs from rows that are read from the left to the right, and why.
const DEPARTS: [(&str, &str, &str); 5] = [
    (
        "Failed",
        "Try again",
        "the acts wrap at the left; what stands at the end of their line comes after all of them",
    ),
    ("Findings", "Show what was looked at", "as on Failed"),
    (
        "Key store missing",
        "Show what was looked at",
        "as on Failed",
    ),
    ("Ready", "Show what was looked at", "as on Failed"),
    (
        "Time zones differ",
        "Same as this computer",
        "two columns, each read from top to bottom",
    ),
];

#[test]
fn the_order_is_the_reading_order() {
    let mut wrong = Vec::new();
    for (name, make) in presets::ALL {
        for (size, text) in SIZES {
            let mut glass = Glass::over(sized(make, text), size);
            let spots = glass.spots();

            let regions: Vec<Region> = spots.iter().map(|stop| stop.region).collect();
            assert!(regions.is_sorted(), "{name}: steps, page, bar");
            for pair in spots.windows(2) {
                let [one, two] = pair else { continue };
                let known =
                    |(page, first, _): &(&str, &str, &str)| *page == name && *first == one.name;
                if one.region != two.region || DEPARTS.iter().any(known) || one.is_read_before(two)
                {
                    continue;
                }
                wrong.push(format!(
                    "{name} at {size:?}: {}, then {}",
                    one.name, two.name
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
