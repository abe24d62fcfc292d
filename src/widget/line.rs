//! Lines that divide: as wide as the look has them, without moving what stands beside them.

use iced::advanced::{Renderer as _, renderer};
use iced::{Background, Color, Length, Rectangle, Renderer, Size, Theme};

use super::Element;
use super::drawn::{Drawing, drawn};
use crate::theme::{self, Tokens};

/// The room that a line takes; where lines are wider, it lies over what stands at one of its sides.
const ROOM: f32 = 1.0;

/// Which way a line runs, and over what it lies where it is wider than its room.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Across, over what follows.
    Across,
    /// Across, over what is above.
    Under,
    /// From top to bottom, over what is at the left.
    Upright,
}

struct Line {
    way: Way,
    color: fn(&Tokens) -> Color,
}

/// A fine line across.
#[must_use]
pub fn across<'a, Message: 'a>() -> Element<'a, Message> {
    drawn(Line {
        way: Way::Across,
        color: |t| t.line_soft,
    })
}

/// A fine line across at the foot of something that does not move while what follows passes under it.
#[must_use]
pub(super) fn under<'a, Message: 'a>() -> Element<'a, Message> {
    drawn(Line {
        way: Way::Under,
        color: |t| t.line_soft,
    })
}

/// A line from top to bottom.
#[must_use]
pub fn upright<'a, Message: 'a>() -> Element<'a, Message> {
    drawn(Line {
        way: Way::Upright,
        color: |t| t.line,
    })
}

impl Drawing for Line {
    fn size(&self) -> Size<Length> {
        if self.way == Way::Upright {
            Size::new(Length::Fixed(ROOM), Length::Fill)
        } else {
            Size::new(Length::Fill, Length::Fixed(ROOM))
        }
    }

    fn draw(&self, renderer: &mut Renderer, theme: &Theme, bounds: Rectangle, _: &Rectangle) {
        let tokens = theme::tokens(theme);
        let back = ROOM - tokens.stroke;
        let bounds = match self.way {
            Way::Across => Rectangle {
                height: tokens.stroke,
                ..bounds
            },
            Way::Under => Rectangle {
                y: bounds.y + back,
                height: tokens.stroke,
                ..bounds
            },
            Way::Upright => Rectangle {
                x: bounds.x + back,
                width: tokens.stroke,
                ..bounds
            },
        };
        let quad = renderer::Quad {
            bounds,
            ..renderer::Quad::default()
        };
        renderer.fill_quad(quad, Background::Color((self.color)(tokens)));
    }
}
