//! Words without a box that can be pressed: where lines alone tell things apart, a line below says so.

use iced::advanced::layout::Layout;
use iced::advanced::renderer::{Quad, Renderer as _, Style};
use iced::advanced::widget::{Tree, Widget};
use iced::{Background, Rectangle, Renderer, Theme, mouse};

use super::Element;
use super::through::through;
use crate::theme::{self, Tokens};

/// The same, with a line below it in the colour of its text, in a look whose grounds are not soft. It takes no room.
pub(super) fn underlined<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Underlined {
        content: content.into(),
    })
}

struct Underlined<'a, Message> {
    content: Element<'a, Message>,
}

/// The place of the line.
fn line(t: &Tokens, bounds: Rectangle) -> Option<Rectangle> {
    t.is_plain().then_some(Rectangle {
        y: bounds.y + bounds.height,
        height: t.stroke,
        ..bounds
    })
}

impl<'a, Message: 'a> Widget<Message, Theme, Renderer> for Underlined<'a, Message> {
    through!(
        same content: tag, state, children, diff, size, size_hint, layout, operate, update, mouse_interaction, overlay
    );

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let content = self.content.as_widget();
        content.draw(tree, renderer, theme, style, layout, cursor, viewport);
        if let Some(bounds) = line(theme::tokens(theme), layout.bounds()) {
            let quad = Quad {
                bounds,
                ..Quad::default()
            };
            renderer.fill_quad(quad, Background::Color(style.text_color));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::laid::{block, laid};
    use super::*;
    use crate::theme::Look;

    #[test]
    fn only_where_grounds_are_not_soft_words_have_a_line_below_them() {
        let words = laid(underlined(block(80.0, 20.0)), 300.0).bounds();

        let lines = Look::ALL.map(|look| line(look.tokens(), words));

        let below = Rectangle {
            y: 20.0,
            height: 2.0,
            ..words
        };
        assert_eq!(lines, [None, None, Some(below)]);
    }
}
