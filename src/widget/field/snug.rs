//! How wide a field is: where a column is narrow, all fields in it are as wide as the column.

use iced::advanced::layout::{self, Limits};
use iced::advanced::widget::{Tree, Widget};
use iced::{Length, Renderer, Size, Theme};

use super::super::Element;
use super::super::through::through;
use crate::theme::{space, width};

/// In a column of this width there is room for a name and for something short beside it.
const ROOMY: f32 = width::FIELD + space::FIELD + width::SHORT;

/// A field, or its line, of this width; in a narrow column it is as wide as all others.
pub fn snug<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    width: f32,
) -> Element<'a, Message> {
    Element::new(Snug {
        content: content.into(),
        width,
    })
}

struct Snug<'a, Message> {
    content: Element<'a, Message>,
    width: f32,
}

impl<'a, Message: 'a> Widget<Message, Theme, Renderer> for Snug<'a, Message> {
    through!(below content: children, diff, operate, update, draw, mouse_interaction, overlay);

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> layout::Node {
        let Size { width, height } = limits.max();
        let width = if width < ROOMY {
            width
        } else {
            self.width.min(width)
        };
        let within = Limits::new(Size::ZERO, Size::new(width, height));
        self.content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, &within)
    }
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers have no fractions")]
mod tests {
    use iced::widget::Space;

    use super::super::super::laid::laid;
    use super::*;

    #[test]
    fn in_a_narrow_column_all_fields_are_of_one_width() {
        let widths = |column: f32| {
            [width::FIELD, width::SHORT, f32::INFINITY].map(|width| {
                let line = Space::new().width(Length::Fill).height(40);
                laid(snug(line, width), column).size().width
            })
        };

        assert_eq!(widths(692.0), [width::FIELD, width::SHORT, 692.0]);
        assert_eq!(widths(500.0), [500.0; 3]);
    }
}
