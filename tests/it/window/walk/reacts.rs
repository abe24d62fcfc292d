//! What the pointer says: wherever it shows that something can be pressed or typed into, the keyboard comes as well.

use iced::mouse::{Cursor, Interaction};
use iced::{Point, Size};
use iced_test::runtime::user_interface::State as Drawn;
use synchronizer_setup::app::{App, presets};
use synchronizer_setup::widget::semantics::{Role, State};

use super::super::screen::{Glass, TALL};

/// Nothing that can be pressed is smaller (WCAG 2.5.8).
const GRID: f32 = 23.0;

/// What the pointer looks like in these places.
fn shown(glass: &mut Glass<App>, places: &[Point]) -> Vec<Interaction> {
    let places = places.to_vec();
    glass
        .with(|interface, renderer, messages| {
            let mut clipboard = iced::advanced::clipboard::Null;
            let mut look = |place| {
                let cursor = Cursor::Available(place);
                let (drawn, _) = interface.update(&[], cursor, renderer, &mut clipboard, messages);
                match drawn {
                    Drawn::Updated {
                        mouse_interaction, ..
                    } => mouse_interaction,
                    Drawn::Outdated => Interaction::None,
                }
            };
            places.into_iter().map(&mut look).collect()
        })
        .0
}

#[test]
fn what_the_pointer_can_press_has_a_name_and_the_other_way_round() {
    for (name, make) in presets::ALL {
        let mut glass = Glass::over(make(), TALL);
        let usable = glass.operable(|node| node.semantics.state != State::Disabled);
        // A group is as large as its choices together, and a list shows a hand where the pointer has moved.
        let whole = usable.iter().filter(|node| {
            let role = node.semantics.role;
            !matches!(role, Role::RadioGroup | Role::ListBox)
        });
        let whole: Vec<_> = whole.collect();
        let centres: Vec<Point> = whole.iter().map(|node| node.bounds.center()).collect();

        for (node, looks) in whole.into_iter().zip(shown(&mut glass, &centres)) {
            assert_ne!(looks, Interaction::None, "{name}: {node:?} takes no click");
        }
        let grid = grid(TALL);
        for (place, looks) in grid.iter().zip(shown(&mut glass, &grid)) {
            let named = usable
                .iter()
                .any(|node| node.bounds.expand(1.0).contains(*place));
            assert!(
                named || looks == Interaction::None,
                "{name}: something at {place:?} takes a click, but no key"
            );
        }
    }
}

fn grid(size: Size) -> Vec<Point> {
    let steps = |length: f32| {
        std::iter::successors(Some(GRID / 2.0), |at| Some(at + GRID))
            .take_while(move |at| *at < length)
    };
    let column = |x| steps(size.height).map(move |y| Point::new(x, y));
    steps(size.width).flat_map(column).collect()
}
