//! Elements in a line, and in further ones where there is no room. Words without a box begin where the text above them
//! does, in whichever line they come to stand first.

use iced::advanced::layout::{self, Limits};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::{Length, Point, Renderer, Size, Theme};

use super::Element;
use super::through::through;

/// What stands in by a margin that is not seen while it rests: as the first one of a line it stands out by as much.
pub(super) fn hanging<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Hanging {
        content: content.into(),
    })
}

/// How far the words of such an element stand in.
pub(super) const MARGIN: f32 = 8.0;

/// The elements, at the height of the highest one of their line, with this distance between all of them.
pub(super) fn lines<'a, Message: 'a>(
    elements: Vec<Element<'a, Message>>,
    spacing: f32,
) -> Element<'a, Message> {
    Element::new(Lines { elements, spacing })
}

struct Hanging<'a, Message> {
    content: Element<'a, Message>,
}

/// By which the lines know such an element.
struct Mark;

impl<'a, Message: 'a> Widget<Message, Theme, Renderer> for Hanging<'a, Message> {
    through!(below content: children, diff, size, size_hint, layout, operate, update, draw, mouse_interaction, overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Mark>()
    }
}

struct Lines<'a, Message> {
    elements: Vec<Element<'a, Message>>,
    spacing: f32,
}

impl<'a, Message: 'a> Widget<Message, Theme, Renderer> for Lines<'a, Message> {
    through!(inside elements: children, diff, operate, update, draw, mouse_interaction, overlay);

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> layout::Node {
        let most = limits.max().width;
        let within = Limits::new(Size::ZERO, limits.max());
        let mut nodes: Vec<layout::Node> = Vec::new();
        // Where the line begins among them, and how high it is.
        let (mut first, mut height) = (0, 0.0_f32);
        let (mut right, mut top, mut width) = (0.0_f32, 0.0_f32, 0.0_f32);
        for (element, tree) in self.elements.iter_mut().zip(&mut tree.children) {
            let node = element.as_widget_mut().layout(tree, renderer, &within);
            let size = node.size();
            let hangs = element.as_widget().tag() == tree::Tag::of::<Mark>();
            let mut begins = right + self.spacing;
            if nodes.len() == first || begins + size.width > most {
                if nodes.len() > first {
                    level(&mut nodes[first..], height);
                    top += height + self.spacing;
                    (first, height) = (nodes.len(), 0.0);
                }
                begins = if hangs { -MARGIN } else { 0.0 };
            }
            right = begins + size.width;
            width = width.max(right);
            height = height.max(size.height);
            nodes.push(node.move_to(Point::new(begins, top)));
        }
        level(&mut nodes[first..], height);
        layout::Node::with_children(Size::new(width, top + height), nodes)
    }
}

/// Puts those of a line at the middle of its height.
fn level(line: &mut [layout::Node], height: f32) {
    for node in line {
        let down = (height - node.size().height) / 2.0;
        let Point { x, y } = node.bounds().position();
        node.move_to_mut(Point::new(x, y + down));
    }
}
