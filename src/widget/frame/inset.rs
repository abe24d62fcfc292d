//! Margins that shrink with the room.

use iced::advanced::layout;
use iced::advanced::widget::{Tree, Widget};
use iced::{Length, Padding, Renderer, Size, Theme};

use super::super::Element;
use super::super::through::through;
use super::{LOW, NARROW, RAIL};
use crate::theme::space;

/// Content with a margin round it.
pub(super) struct Inset<'a, Message> {
    pub(super) content: Element<'a, Message>,
    /// The margin above and below, where there is room.
    pub(super) y: f32,
    /// The same in a low window.
    pub(super) low: f32,
}

impl<'a, Message: 'a> Widget<Message, Theme, Renderer> for Inset<'a, Message> {
    through!(inside content: children, diff, operate, update, draw, mouse_interaction, overlay);

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let roomy = limits.max().width >= NARROW - RAIL;
        let x = if roomy { space::PAGE_X } else { 20.0 };
        let y = match limits.max().height {
            height if height < LOW => self.low,
            _ if roomy => self.y,
            _ => self.y.min(24.0),
        };

        layout::padded(
            limits,
            Length::Fill,
            Length::Shrink,
            Padding::from([y, x]),
            |limits| {
                self.content
                    .as_widget_mut()
                    .layout(&mut tree.children[0], renderer, limits)
            },
        )
    }
}
