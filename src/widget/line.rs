//! Lines that divide: as wide as the look has them, without moving what stands beside them.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Renderer as _, mouse, renderer};
use iced::{Background, Color, Length, Rectangle, Renderer, Size, Theme};

use super::Element;
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
    Element::new(Line {
        upright: false,
        color: |t| t.line_soft,
    })
}

/// A line from top to bottom.
#[must_use]
pub fn upright<'a, Message: 'a>() -> Element<'a, Message> {
    Element::new(Line {
        upright: true,
        color: |t| t.line,
    })
}

impl<Message> Widget<Message, Theme, Renderer> for Line {
    fn size(&self) -> Size<Length> {
        if self.upright {
            Size::new(Length::Fixed(ROOM), Length::Fill)
        } else {
            Size::new(Length::Fill, Length::Fixed(ROOM))
        }
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        let size = Widget::<Message, Theme, Renderer>::size(self);
        layout::atomic(limits, size.width, size.height)
    }

    fn draw(
        &self,
        _: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let tokens = theme::tokens(theme);
        let bounds = layout.bounds();
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
