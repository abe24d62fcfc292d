//! The ring: it is drawn round what has the focus, on all four sides.

use iced::advanced::renderer::{Headless, Style};
use iced::{Color, Event, Point, Rectangle, Size, mouse};
use synchronizer_setup::app::{App, presets};
use synchronizer_setup::theme;
use synchronizer_setup::widget::semantics::Role;

use super::super::screen::Glass;
use super::place::Stop;

/// The usual window.
const SIZE: Size = Size::new(1080.0, 760.0);

/// A picture of the window.
pub(super) struct Picture {
    pixels: Vec<u8>,
    width: usize,
}

impl Picture {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub(super) fn of(glass: &mut Glass<App>) -> Self {
        let theme = glass.app.theme();
        let ground = theme::tokens(&theme).background;
        let ink = theme::tokens(&theme).ink;
        let ((), _) = glass.with(|interface, renderer, messages| {
            // A line to type in learns here that it has the focus.
            let now = iced::time::Instant::now();
            let drawn = Event::Window(iced::window::Event::RedrawRequested(now));
            let mut clipboard = iced::advanced::clipboard::Null;
            let nowhere = mouse::Cursor::Unavailable;
            let _ = interface.update(&[drawn], nowhere, renderer, &mut clipboard, messages);
            let style = Style { text_color: ink };
            interface.draw(renderer, &theme, &style, mouse::Cursor::Unavailable);
        });
        let size = Size::new(glass.size.width as u32, glass.size.height as u32);
        Self {
            pixels: glass.renderer.screenshot(size, 1.0, ground),
            width: size.width as usize,
        }
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn at(&self, point: Point) -> [u8; 3] {
        let place = (point.y as usize * self.width + point.x as usize) * 4;
        [0, 1, 2].map(|part| self.pixels[place + part])
    }

    /// Whether it has this colour there, or nearly so.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub(super) fn is(&self, color: Color, point: Point) -> bool {
        let wanted = [color.r, color.g, color.b].map(|part| (part * 255.0).round() as u8);
        let pairs = self.at(point).into_iter().zip(wanted);
        pairs.map(|(one, two)| one.abs_diff(two)).max() <= Some(24)
    }
}

/// The middles of the four sides of the ring.
fn sides(stop: &Stop) -> [Point; 4] {
    // A field has it in its line, everything else two pixels away.
    let out = match stop.role {
        Role::TextField | Role::PasswordField => -1.0,
        _ => 3.0,
    };
    let whole = match stop.role {
        Role::RadioGroup => stop.bounds,
        _ => stop.whole,
    };
    let ring = Rectangle {
        x: whole.x - out,
        y: whole.y - out,
        width: whole.width + 2.0 * out,
        height: whole.height + 2.0 * out,
    };
    let middle = ring.center();
    [
        Point::new(ring.x, middle.y),
        Point::new(ring.x + ring.width, middle.y),
        Point::new(middle.x, ring.y),
        Point::new(middle.x, ring.y + ring.height),
    ]
}

#[test]
fn the_ring_is_where_the_focus_is() {
    let mut wrong = Vec::new();
    for (name, make) in presets::ALL {
        let mut glass = Glass::over(make(), SIZE);
        let focus = theme::tokens(&glass.app.theme()).focus;
        for _ in 0..glass.spots().len() {
            glass.step(false);
            let spots = glass.spots();
            let stop = spots.iter().find(|stop| stop.focused).expect("the focus");
            let picture = Picture::of(&mut glass);

            for side in sides(stop) {
                if stop.clip.contains(side) && !picture.is(focus, side) {
                    let found = picture.at(side);
                    wrong.push(format!("{name}: {found:?} at {side:?} of {stop:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
