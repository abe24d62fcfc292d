//! Two elements beside each other, or below each other where the first would have too little room.

use iced::advanced::layout::{self, Layout, Limits};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::{Alignment, Length, Point, Renderer, Size, Theme};

use super::Element;
use super::through::{self, through};
use crate::theme::space;

/// Where the second one goes when there is little room.
#[derive(Clone, Copy)]
pub(super) enum Else {
    /// Below the first, so far from the left and so far below it.
    Below {
        /// From the left.
        indent: f32,
        /// From the first.
        gap: f32,
    },
    /// Away.
    Alone,
}

/// The first takes what the second leaves; when that is less than `room` and less than it needs, the second goes below
/// it, `indent` from the left, as what belongs to it. While they stand beside each other, the lower one stands `at` the higher one.
pub(super) fn beside<'a, Message: 'a>(
    first: impl Into<Element<'a, Message>>,
    second: impl Into<Element<'a, Message>>,
    room: f32,
    indent: f32,
    at: Alignment,
) -> Element<'a, Message> {
    let gap = space::TIGHT;
    beside_or(Else::Below { indent, gap }, first, second, room, at)
}

/// The same, where the second goes elsewhere.
pub(super) fn beside_or<'a, Message: 'a>(
    or: Else,
    first: impl Into<Element<'a, Message>>,
    second: impl Into<Element<'a, Message>>,
    room: f32,
    at: Alignment,
) -> Element<'a, Message> {
    Element::new(Beside {
        both: [first.into(), second.into()],
        room,
        at,
        or,
    })
}

struct Beside<'a, Message> {
    both: [Element<'a, Message>; 2],
    room: f32,
    /// Where the lower one stands beside the higher one.
    at: Alignment,
    or: Else,
}

impl<'a, Message: 'a> Widget<Message, Theme, Renderer> for Beside<'a, Message> {
    through!(inside both: children, diff, update, draw, mouse_interaction, overlay);

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> layout::Node {
        let Size { width, height } = limits.max();
        let [first, second] = &mut self.both;
        let [of_first, of_second] = tree.children.as_mut_slice() else {
            return layout::Node::new(Size::ZERO);
        };
        let within = |width: f32| Limits::new(Size::ZERO, Size::new(width.max(0.0), height));
        let mut lay_first = |width| {
            first
                .as_widget_mut()
                .layout(of_first, renderer, &within(width))
        };
        let mut lay_second = |width| {
            second
                .as_widget_mut()
                .layout(of_second, renderer, &within(width))
        };
        let right = lay_second(width);
        let gap = if right.size().width > 0.0 {
            space::FIELD
        } else {
            0.0
        };
        let rest = width - right.size().width - gap;
        let goes = !matches!(self.or, Else::Alone);
        let fits = rest >= self.room || (goes && rest >= lay_first(f32::INFINITY).size().width);
        if fits {
            let left = lay_first(rest);
            let height = left.size().height.max(right.size().height);
            let down = |node: &layout::Node| match self.at {
                Alignment::Start => 0.0,
                Alignment::Center => (height - node.size().height) / 2.0,
                Alignment::End => height - node.size().height,
            };
            let (of_left, of_right) = (down(&left), down(&right));
            let left = left.move_to(Point::new(0.0, of_left));
            let right = right.move_to(Point::new(rest + gap, of_right));
            return layout::Node::with_children(Size::new(width, height), vec![left, right]);
        }
        let left = lay_first(width);
        let Else::Below { indent, gap } = self.or else {
            let nothing = layout::Node::new(Size::ZERO);
            return layout::Node::with_children(left.size(), vec![left, nothing]);
        };
        let below = lay_second(width - indent);
        let top = left.size().height + gap;
        let below = below.move_to(Point::new(indent, top));
        let height = top + below.size().height;
        layout::Node::with_children(Size::new(width, height), vec![left, below])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(None, layout.bounds());
        let both = through::inside_mut(&mut self.both, tree, layout);
        through::traverse(both, renderer, operation);
    }
}
