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
    /// Side by side: so many where there is room, with this distance and these corners.
    Beside {
        columns: usize,
        gap: f32,
        radius: f32,
    },
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
        let (columns, gap) = match self.shape {
            Shape::Beside { columns, gap, .. } => (columns, gap),
            Shape::Rows => (1, 0.0),
        };
        let (columns, cell) = fitting(columns, width, gap, NARROWEST);
        let mut nodes: Vec<layout::Node> = Vec::new();
        let mut y = 0.0;

        for (row, options) in self.options.chunks_mut(columns).enumerate() {
            let trees = &mut tree.children[row * columns..];
            let mut lay = |height: f32| -> Vec<layout::Node> {
                let limits =
                    layout::Limits::new(Size::new(cell, height), Size::new(cell, f32::INFINITY));
                options
                    .iter_mut()
                    .zip(trees.iter_mut())
                    .map(|(option, tree)| option.as_widget_mut().layout(tree, renderer, &limits))
                    .collect()
            };
            let tallest = lay(0.0)
                .iter()
                .map(|node| node.size().height)
                .fold(0.0, f32::max);
            for (column, node) in lay(tallest).into_iter().enumerate() {
                #[allow(clippy::cast_precision_loss)]
                let x = column as f32 * (cell + gap);
                nodes.push(node.move_to(Point::new(x, y)));
            }
            y += tallest + gap;
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
            let radius = match self.shape {
                Shape::Beside { radius, .. } => radius,
                Shape::Rows => theme::radius::CONTROL,
            };
            draw_ring(renderer, theme, at.bounds(), radius);
        }
    }
}
