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

impl Way {
    /// The place of a line of this width that has this room.
    fn of(self, room: Rectangle, width: f32) -> Rectangle {
        let back = ROOM - width;
        match self {
            Self::Across => Rectangle {
                height: width,
                ..room
            },
            Self::Under => Rectangle {
                y: room.y + back,
                height: width,
                ..room
            },
            Self::Upright => Rectangle {
                x: room.x + back,
                width,
                ..room
            },
        }
    }
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

    fn draw(&self, renderer: &mut Renderer, theme: &Theme, bounds: Rectangle) {
        let tokens = theme::tokens(theme);
        let bounds = self.way.of(bounds, tokens.stroke);
        let quad = renderer::Quad {
            bounds,
            ..renderer::Quad::default()
        };
        renderer.fill_quad(quad, Background::Color((self.color)(tokens)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::laid::laid;
    use super::*;

    #[test]
    fn a_wide_line_lies_over_its_side_and_takes_no_more_room() {
        let room = laid(under(), 100.0).bounds();

        assert_eq!(room.size(), Size::new(100.0, 1.0));
        let [of_under, of_across] = [Way::Under, Way::Across].map(|way| way.of(room, 2.0));
        assert_eq!(
            (of_under.y, of_under.height),
            (-1.0, 2.0),
            "over what is above"
        );
        assert_eq!(
            (of_across.y, of_across.height),
            (0.0, 2.0),
            "over what follows"
        );
    }
}
