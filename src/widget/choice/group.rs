//! The widget behind a group of choices: it holds the focus for all of them.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::keyboard::key::Named;
use iced::{Event, Length, Point, Rectangle, Renderer, Size, Theme, keyboard, touch, window};

use super::super::Element;
use super::super::columns::fitting;
use super::super::control::{Focus, draw_ring};
use super::super::semantics::{Role, Semantics};
use super::super::through::{self, through};
use crate::theme;

/// Cards do not become narrower than this; they go below each other instead.
const NARROWEST: f32 = 200.0;

/// How the choices of a group stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Shape {
    /// Below each other.
    Rows,
    /// Side by side: so many where there is room.
    Cards(usize),
    /// Side by side and all of one size: so many where none needs a second line, and two at least.
    Tabs(usize),
}

impl Shape {
    /// Between two choices.
    const fn gap(self) -> f32 {
        match self {
            Self::Rows => 0.0,
            Self::Cards(_) | Self::Tabs(_) => theme::space::ROW,
        }
    }

    /// The corners of a choice.
    const fn radius(self) -> f32 {
        match self {
            Self::Cards(_) => theme::radius::CARD,
            Self::Rows | Self::Tabs(_) => theme::radius::CONTROL,
        }
    }
}

#[derive(Debug, Default)]
struct State {
    focus: Focus,
    drawn: Option<Focus>,
}

pub(super) struct Group<'a, Message> {
    id: Id,
    semantics: Semantics,
    shape: Shape,
    options: Vec<Element<'a, Message>>,
    messages: Vec<Message>,
    chosen: Option<usize>,
}

impl<'a, Message> Group<'a, Message> {
    pub(super) fn new(
        id: Id,
        name: String,
        shape: Shape,
        options: Vec<Element<'a, Message>>,
        messages: Vec<Message>,
        chosen: Option<usize>,
    ) -> Self {
        Self {
            id,
            semantics: Semantics::new(Role::RadioGroup, name),
            shape,
            options,
            messages,
            chosen,
        }
    }

    /// The choice that a key leads to.
    fn after(&self, key: Named) -> Option<usize> {
        let count = self.messages.len();
        if count == 0 {
            return None;
        }
        match (key, self.chosen) {
            (Named::ArrowRight | Named::ArrowDown | Named::Space, None) | (Named::Home, _) => {
                Some(0)
            }
            (Named::ArrowLeft | Named::ArrowUp, None) | (Named::End, _) => Some(count - 1),
            (Named::ArrowRight | Named::ArrowDown, Some(chosen)) => Some((chosen + 1) % count),
            (Named::ArrowLeft | Named::ArrowUp, Some(chosen)) => Some((chosen + count - 1) % count),
            _ => None,
        }
    }
}

impl<'a, Message: 'a> Group<'a, Message> {
    /// How many choices stand side by side in this width, and how wide each is.
    fn columns(&mut self, tree: &mut Tree, renderer: &Renderer, width: f32) -> (usize, f32) {
        let cells = |most, least| fitting(most, width, self.shape.gap(), least);
        match self.shape {
            Shape::Rows => (1, width),
            Shape::Cards(most) => cells(most, NARROWEST),
            Shape::Tabs(most) => {
                let compressed = Size::new(true, false);
                let most_room = Size::new(width, f32::INFINITY);
                let limits = layout::Limits::with_compression(Size::ZERO, most_room, compressed);
                let each = self.options.iter_mut().zip(&mut tree.children);
                let needed = each.map(|(option, tree)| {
                    let node = option.as_widget_mut().layout(tree, renderer, &limits);
                    node.size().width.ceil().min(width)
                });
                match cells(most, needed.fold(0.0, f32::max)) {
                    (1, _) => cells(most.min(2), 0.0),
                    columns => columns,
                }
            }
        }
    }
}

impl<'a, Message: Clone + 'a> Widget<Message, Theme, Renderer> for Group<'a, Message> {
    through!(inside options: children, diff, mouse_interaction);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let width = limits.max().width;
        let gap = self.shape.gap();
        let count = self.options.len();
        let (columns, cell) = self.columns(tree, renderer, width);
        let mut lay = |line: usize, height: f32| -> Vec<layout::Node> {
            let limits =
                layout::Limits::new(Size::new(cell, height), Size::new(cell, f32::INFINITY));
            let options = self.options.iter_mut().zip(&mut tree.children);
            let options = options.skip(line * columns).take(columns);
            let nodes = options
                .map(|(option, tree)| option.as_widget_mut().layout(tree, renderer, &limits));
            nodes.collect()
        };
        let lines = 0..count.div_ceil(columns);
        let heights = lines.map(|line| {
            let heights = lay(line, 0.0).into_iter().map(|node| node.size().height);
            heights.fold(0.0, f32::max)
        });
        let mut heights: Vec<f32> = heights.collect();
        if matches!(self.shape, Shape::Tabs(_)) {
            let tallest = heights.iter().copied().fold(0.0, f32::max);
            heights.fill(tallest);
        }
        let mut nodes: Vec<layout::Node> = Vec::new();
        let mut y = 0.0;
        for (line, height) in heights.into_iter().enumerate() {
            let mut x = 0.0;
            for node in lay(line, height) {
                let right = x + node.size().width + gap;
                nodes.push(node.move_to(Point::new(x, y)));
                x = right;
            }
            y += height + gap;
        }

        layout::Node::with_children(Size::new(width, (y - gap).max(0.0)), nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.custom(Some(&self.id), layout.bounds(), &mut self.semantics);
        // What is chosen has the ring, and comes into view.
        let chosen = layout.children().nth(self.chosen.unwrap_or(0));
        operation.focusable(
            Some(&self.id),
            chosen.unwrap_or(layout).bounds(),
            &mut tree.state.downcast_mut::<State>().focus,
        );
        operation.container(Some(&self.id), layout.bounds());
        let options = through::inside_mut(&mut self.options, tree, layout);
        through::traverse(options, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        for (option, tree, layout) in through::inside_mut(&mut self.options, tree, layout) {
            option.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
        }

        let state = tree.state.downcast_mut::<State>();
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                let over = layout
                    .children()
                    .any(|option| cursor.is_over(option.bounds()));
                state.focus = if over { Focus::Pointer } else { Focus::None };
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(key),
                modifiers,
                ..
            }) if state.focus != Focus::None
                && modifiers.is_empty()
                && !shell.is_event_captured() =>
            {
                if let Some(message) = self.after(*key).and_then(|place| self.messages.get(place)) {
                    state.focus = Focus::Keyboard;
                    shell.publish(message.clone());
                    shell.capture_event();
                }
            }
            Event::Window(window::Event::RedrawRequested(_)) => state.drawn = Some(state.focus),
            _ => {}
        }
        if state.drawn.is_some_and(|drawn| drawn != state.focus) {
            shell.request_redraw();
        }
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
        for (option, tree, layout) in through::inside(&self.options, tree, layout) {
            option
                .as_widget()
                .draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
        if tree.state.downcast_ref::<State>().focus == Focus::Keyboard
            && let Some(at) = layout.children().nth(self.chosen.unwrap_or(0))
        {
            draw_ring(renderer, theme, at.bounds(), self.shape.radius());
        }
    }
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers have no fractions")]
mod tests {
    use super::super::super::laid::{block, laid};
    use super::*;

    /// Where tabs that need this much come to stand in this width, up to three beside each other.
    fn tabs(needed: &[(f32, f32)], width: f32) -> Vec<(f32, f32, f32, f32)> {
        let options = needed.iter().map(|(width, height)| block(*width, *height));
        let group = Group::new(
            "parts".into(),
            "Parts".to_owned(),
            Shape::Tabs(3),
            options.collect(),
            vec![(); needed.len()],
            None,
        );
        let node = laid(Element::new(group), width);
        let places = node.children().iter().map(layout::Node::bounds);
        places.map(|at| (at.x, at.y, at.width, at.height)).collect()
    }

    #[test]
    fn tabs_stand_in_as_many_columns_as_all_of_them_have_room_in() {
        let four = [(100.0, 34.0), (200.0, 34.0), (100.0, 34.0), (100.0, 34.0)];
        let gap = Shape::Tabs(3).gap();

        let three = tabs(&four, 600.0 + 2.0 * gap);
        let two = tabs(&four, 400.0 + gap);

        assert_eq!(
            three.iter().map(|at| at.1).collect::<Vec<_>>(),
            [0.0, 0.0, 0.0, 34.0 + gap]
        );
        assert_eq!(
            two.iter().map(|at| (at.0, at.2)).collect::<Vec<_>>(),
            [0.0, 200.0 + gap, 0.0, 200.0 + gap].map(|x| (x, 200.0))
        );
    }

    #[test]
    fn where_not_two_of_the_widest_have_room_two_share_the_line() {
        let gap = Shape::Tabs(3).gap();

        let places = tabs(&[(100.0, 34.0), (220.0, 54.0), (150.0, 34.0)], 400.0);

        let (share, down) = (200.0 - gap / 2.0, 54.0 + gap);
        assert_eq!(
            places,
            [
                (0.0, 0.0, share, 54.0),
                (share + gap, 0.0, share, 54.0),
                (0.0, down, share, 54.0)
            ],
            "and all are as high as the highest"
        );
    }
}
