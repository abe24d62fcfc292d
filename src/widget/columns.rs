//! Elements in columns of equal width, as many as there is room for.

use iced::advanced::layout::{self, Layout, Limits};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::{Length, Point, Renderer, Size, Theme};

use super::Element;
use super::through::{self, through};
use crate::theme::space;

/// So many beside each other, the others below them; all below each other where they would be narrower than `least`.
pub fn columns<'a, Message: 'a>(
    count: usize,
    least: f32,
    elements: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Columns {
        count,
        least,
        elements: elements.into_iter().collect(),
    })
}

/// How many columns stand in this width, `gap` apart and none narrower than `least`, and how wide each of them is.
#[allow(clippy::cast_precision_loss, reason = "there are few columns")]
pub(super) fn fitting(most: usize, width: f32, gap: f32, least: f32) -> (usize, f32) {
    let cell = |count: usize| (width - gap * (count.saturating_sub(1)) as f32) / count as f32;
    let mut counts = (1..=most).rev();
    let count = counts.find(|count| cell(*count) >= least).unwrap_or(1);
    (count, cell(count))
}

struct Columns<'a, Message> {
    count: usize,
    least: f32,
    elements: Vec<Element<'a, Message>>,
}

impl<'a, Message: 'a> Widget<Message, Theme, Renderer> for Columns<'a, Message> {
    through!(inside elements: children, diff, update, draw, mouse_interaction, overlay);

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> layout::Node {
        let whole = limits.max();
        let (count, cell) = match fitting(self.count, whole.width, space::FIELD, self.least) {
            all if all.0 == self.count => all,
            _ => (1, whole.width),
        };
        let within = Limits::new(Size::new(cell, 0.0), Size::new(cell, whole.height));
        let mut nodes = Vec::new();
        let (mut top, mut height) = (0.0, 0.0_f32);
        for (place, (element, tree)) in self.elements.iter_mut().zip(&mut tree.children).enumerate()
        {
            let node = element.as_widget_mut().layout(tree, renderer, &within);
            if place > 0 && place % count == 0 {
                top += height + space::FIELD;
                height = 0.0;
            }
            #[allow(clippy::cast_precision_loss, reason = "there are few columns")]
            let left = (place % count) as f32 * (cell + space::FIELD);
            height = height.max(node.size().height);
            nodes.push(node.move_to(Point::new(left, top)));
        }
        layout::Node::with_children(Size::new(whole.width, top + height), nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(None, layout.bounds());
        let elements = through::inside_mut(&mut self.elements, tree, layout);
        through::traverse(elements, renderer, operation);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_become_fewer_before_they_become_too_narrow() {
        let counts = [736.0, 600.0, 444.0, 100.0].map(|width| fitting(3, width, 16.0, 220.0).0);

        assert_eq!(counts, [3, 2, 1, 1]);
    }
}
