//! Lines that divide: as wide as the look has them, without moving what stands beside them.

use iced::advanced::{Renderer as _, renderer};
use iced::{Background, Color, Length, Rectangle, Renderer, Size, Theme};

use super::Element;
use super::drawn::{Drawing, drawn};
use crate::theme::{self, Tokens};

/// The room that a line takes; where lines are wider, it lies over what follows.
const ROOM: f32 = 1.0;

struct Line {
    upright: bool,
    color: fn(&Tokens) -> Color,
}

/// A fine line across.
#[must_use]
pub fn across<'a, Message: 'a>() -> Element<'a, Message> {
    drawn(Line {
        upright: false,
        color: |t| t.line_soft,
    })
}

/// A line from top to bottom.
#[must_use]
pub fn upright<'a, Message: 'a>() -> Element<'a, Message> {
    drawn(Line {
        upright: true,
        color: |t| t.line,
    })
}

impl Drawing for Line {
    fn size(&self) -> Size<Length> {
        if self.upright {
            Size::new(Length::Fixed(ROOM), Length::Fill)
        } else {
            Size::new(Length::Fill, Length::Fixed(ROOM))
        }
    }

    fn draw(&self, renderer: &mut Renderer, theme: &Theme, bounds: Rectangle, _: &Rectangle) {
        let tokens = theme::tokens(theme);
        let bounds = if self.upright {
            let x = bounds.x + ROOM - tokens.stroke;
            Rectangle {
                x,
                width: tokens.stroke,
                ..bounds
            }
        } else {
            Rectangle {
                height: tokens.stroke,
                ..bounds
            }
        };
        let quad = renderer::Quad {
            bounds,
            ..renderer::Quad::default()
        };
        renderer.fill_quad(quad, Background::Color((self.color)(tokens)));
    }
}
