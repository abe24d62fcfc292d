//! One button of a page is the next act: it is filled with the colour for that, and no other one is.

use iced::Point;
use synchronizer_setup::app::presets;
use synchronizer_setup::theme;
use synchronizer_setup::widget::semantics::{Role, State};

use super::super::screen::{Glass, TALL};
use super::ring::Picture;

/// Pages without such a button, and why.
const WITHOUT: [(&str, &str); 6] = [
    ("Waiting", "the browser has its turn"),
    ("Page in the browser", "the page that looks alike is chosen"),
    ("Checking", "the program has its turn"),
    (
        "Own registration",
        "nothing that could be used is entered yet",
    ),
    ("Exchange certificate", "nobody is led to trust it"),
    ("View and language", "everything applies at once"),
];

/// How far below the upper line of a button there is nothing but its ground.
const INSIDE: f32 = 3.0;

#[test]
fn one_button_of_a_page_is_the_next_act() {
    let mut wrong = Vec::new();
    for (name, make) in presets::ALL {
        let mut glass = Glass::over(make(), TALL);
        let primary = theme::tokens(&glass.app.theme()).primary;
        let picture = Picture::of(&mut glass);

        let leads = glass.operable(|node| {
            let ground = Point::new(node.bounds.center_x(), node.bounds.y + INSIDE);
            node.semantics.role == Role::Button
                && node.semantics.state != State::Disabled
                && picture.is(primary, ground)
        });

        let expected = usize::from(WITHOUT.iter().all(|(page, _)| *page != name));
        if leads.len() != expected {
            let leads: Vec<_> = leads.into_iter().map(|node| node.semantics.name).collect();
            wrong.push(format!("{name}: {leads:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
