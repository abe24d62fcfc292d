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
        fewer: Fewer::One,
        elements: elements.into_iter().collect(),
    })
}

/// As many beside each other as have room, none narrower than `least` and `most` of them at most, the others below them.
pub(super) fn grid<'a, Message: 'a>(
    most: usize,
    least: f32,
    elements: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Columns {
        count: most,
        least,
        fewer: Fewer::AsFit,
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

/// What becomes of columns that have not all room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fewer {
    /// All stand below each other.
    One,
    /// As many as have room stay beside each other.
    AsFit,
}

struct Columns<'a, Message> {
    count: usize,
    least: f32,
    fewer: Fewer,
    elements: Vec<Element<'a, Message>>,
}

impl<Message> Columns<'_, Message> {
    /// The width below which they stand below each other.
    #[allow(clippy::cast_precision_loss, reason = "there are few columns")]
    fn narrowest(&self) -> f32 {
        self.count as f32 * (self.least + space::FIELD) - space::FIELD
    }
}

impl<'a, Message: 'a> Widget<Message, Theme, Renderer> for Columns<'a, Message> {
    through!(inside elements: children, diff, update, draw, mouse_interaction, overlay);

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> layout::Node {
        let Size {
            width,
            height: most,
        } = limits.max();
        // Who only asks how wide it wants to be gives it no end.
        let width = if width.is_finite() {
            width
        } else {
            self.narrowest()
        };
        let (count, cell) = match fitting(self.count, width, space::FIELD, self.least) {
            fewer if fewer.0 < self.count && self.fewer == Fewer::One => (1, width),
            fitting => fitting,
        };
        let within = Limits::new(Size::new(cell, 0.0), Size::new(cell, most));
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
        layout::Node::with_children(Size::new(width, top + height), nodes)
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
    use super::super::laid::{block, laid};
    use super::*;

    /// Where three of them stand in this width.
    fn places(width: f32) -> Vec<(f32, f32, f32)> {
        let three = (0..3).map(|_| block(50.0, 20.0));
        let node = laid(columns(3, 200.0, three), width);
        let places = node.children().iter().map(layout::Node::bounds);
        places.map(|at| (at.x, at.y, at.width)).collect()
    }

    #[test]
    fn columns_become_fewer_before_they_become_too_narrow() {
        let counts = [736.0, 600.0, 444.0, 100.0].map(|width| fitting(3, width, 16.0, 220.0).0);

        assert_eq!(counts, [3, 2, 1, 1]);
    }

    #[test]
    fn all_stand_beside_each_other_or_all_below_each_other() {
        let beside = [(0.0, 0.0, 200.0), (216.0, 0.0, 200.0), (432.0, 0.0, 200.0)];
        let below = [(0.0, 0.0, 631.0), (0.0, 36.0, 631.0), (0.0, 72.0, 631.0)];

        assert_eq!(places(632.0), beside);
        assert_eq!(places(631.0), below, "there is room for two");
    }

    #[test]
    fn those_of_a_grid_fill_the_width_and_keep_their_own_in_the_last_line() {
        let five = |width: f32| {
            let node = laid(grid(4, 148.0, (0..5).map(|_| block(50.0, 20.0))), width);
            let places = node.children().iter().map(layout::Node::bounds);
            places.map(|at| (at.x, at.y, at.width)).collect::<Vec<_>>()
        };

        let [first, .., fourth, fifth] = five(692.0)[..] else {
            panic!("five");
        };
        assert_eq!((first, fourth), ((0.0, 0.0, 161.0), (531.0, 0.0, 161.0)));
        assert_eq!(fifth, (0.0, 36.0, 161.0));
        assert_eq!(
            five(476.0)[3],
            (0.0, 36.0, 148.0),
            "three beside each other"
        );
    }

    #[test]
    fn they_are_as_narrow_as_they_may_be_where_width_has_no_end() {
        assert_eq!(places(f32::INFINITY), places(632.0));
    }
}
