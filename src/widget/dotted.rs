//! Texts in a line, with a dot between two of them: where there is no room for both, the next one begins a line of its own,
//! which says as much as a dot.

use iced::advanced::layout::{self, Layout, Limits};
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Renderer as _, mouse, renderer};
use iced::{Background, Border, Color, Length, Point, Rectangle, Renderer, Size, Theme};

use super::Element;
use super::through::{self, through};
use crate::theme::{self, Tokens};

/// What stands between two of them in a text.
pub(super) const BETWEEN: &str = " · ";
/// The same as room.
const GAP: f32 = 12.0;
/// The size of the dot.
const DOT: f32 = 2.0;

/// The texts, with dots of this colour; a line of theirs is so high.
pub(super) fn dotted<'a, Message: 'a>(
    texts: Vec<Element<'a, Message>>,
    line: f32,
    color: fn(&Tokens) -> Color,
) -> Element<'a, Message> {
    Element::new(Dotted { texts, line, color })
}

struct Dotted<'a, Message> {
    texts: Vec<Element<'a, Message>>,
    line: f32,
    color: fn(&Tokens) -> Color,
}

impl<'a, Message: 'a> Widget<Message, Theme, Renderer> for Dotted<'a, Message> {
    through!(inside texts: children, diff, operate, update, mouse_interaction, overlay);

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> layout::Node {
        let most = limits.max().width;
        let within = Limits::new(Size::ZERO, Size::new(most, limits.max().height));
        let mut nodes: Vec<layout::Node> = Vec::new();
        let mut whole = Size::ZERO;
        for (text, tree) in self.texts.iter_mut().zip(&mut tree.children) {
            let node = text.as_widget_mut().layout(tree, renderer, &within);
            let size = node.size();
            let place = nodes.last().map_or(Point::ORIGIN, |before| {
                let before = before.bounds();
                let begins = before.x + before.width + GAP;
                // What takes several lines stands beside nothing.
                let fits = before.height.max(size.height) < self.line * 1.5;
                if fits && begins + size.width <= most {
                    Point::new(begins, before.y)
                } else {
                    Point::new(0.0, before.y + before.height)
                }
            });
            whole = Size::new(whole.width.max(place.x + size.width), place.y + size.height);
            nodes.push(node.move_to(place));
        }
        layout::Node::with_children(whole, nodes)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        for (text, tree, layout) in through::inside(&self.texts, tree, layout) {
            let text = text.as_widget();
            text.draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
        for middle in dots(layout) {
            let dot = renderer::Quad {
                bounds: Rectangle {
                    x: middle.x - DOT / 2.0,
                    y: middle.y - DOT / 2.0,
                    width: DOT,
                    height: DOT,
                },
                border: Border::default().rounded(DOT / 2.0),
                ..renderer::Quad::default()
            };
            let color = (self.color)(theme::tokens(theme));
            renderer.fill_quad(dot, Background::Color(color));
        }
    }
}

/// The middle of each dot: between two texts that stand beside each other.
fn dots(layout: Layout<'_>) -> impl Iterator<Item = Point> {
    let texts = || layout.children().map(|text| text.bounds());
    let pairs = texts().zip(texts().skip(1));
    let beside = pairs.filter(|(before, next)| next.x > before.x);
    beside.map(|(before, _)| Point::new(before.x + before.width + GAP / 2.0, before.center_y()))
}

#[cfg(test)]
mod tests {
    use super::super::laid::{block, laid};
    use super::*;

    /// Where the dots of three texts stand in this width.
    fn of_three(width: f32) -> Vec<Point> {
        let texts = vec![block(50.0, 20.0), block(60.0, 20.0), block(40.0, 20.0)];
        let node = laid(dotted(texts, 20.0, |tokens| tokens.ink), width);
        dots(Layout::new(&node)).collect()
    }

    #[test]
    fn a_dot_stands_between_texts_of_a_line_and_none_where_a_line_ends() {
        let (first, second) = (Point::new(56.0, 10.0), Point::new(128.0, 10.0));

        assert_eq!(of_three(174.0), [first, second]);
        // The last one is below the others, then beside the second one there.
        assert_eq!(of_three(173.0), [first]);
        assert_eq!(of_three(121.0), [Point::new(66.0, 30.0)]);
        assert_eq!(of_three(111.0), []);
    }
}
