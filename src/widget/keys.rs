//! The keys of the whole window. The widget stands at the root of the tree, so that keys work in the
//! real window and in tests alike, and sees them before its content does; only Enter waits, because
//! a focused button has the first right to it.

mod scroll;
mod shortcut;

use std::collections::HashMap;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::{Outcome, black_box};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::keyboard::{Key, key::Named};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, Vector, keyboard, touch, window};

use super::Element;
use super::focus::memory::Memory;
use super::focus::{self, Goal, Layer, Seen};
use scroll::Scroll;
use shortcut::shortcut;
pub use shortcut::{MAC, Shortcut};

/// See [`keys`].
#[must_use]
pub struct Keys<'a, Message> {
    content: Element<'a, Message>,
    answers: HashMap<Shortcut, Message>,
    layer: Layer,
}

/// What is known from view to view.
#[derive(Debug, Default)]
struct State {
    memory: Memory,
    /// Whether the key that is held moves inside the control that has the focus.
    moving: bool,
}

/// Tab and Shift+Tab move the focus, which never gets lost; Page Up, Page Down, Home, End and the arrows scroll where
/// nothing else takes them; and [`Keys::on`] adds the rest.
pub fn keys<'a, Message>(content: impl Into<Element<'a, Message>>) -> Keys<'a, Message> {
    Keys {
        content: content.into(),
        answers: HashMap::new(),
        layer: Layer::default(),
    }
}

impl<Message: Clone> Keys<'_, Message> {
    /// Sets what a shortcut sends.
    pub fn on(mut self, shortcut: Shortcut, message: Message) -> Self {
        let _ = self.answers.insert(shortcut, message);
        self
    }

    /// As [`Keys::on`], if there is a message.
    pub fn on_maybe(self, shortcut: Shortcut, message: Option<Message>) -> Self {
        match message {
            Some(message) => self.on(shortcut, message),
            None => self,
        }
    }

    /// Sets which page is seen, and how much lies over it: what is closed gives the focus back.
    pub const fn layer(mut self, layer: Layer) -> Self {
        self.layer = layer;
        self
    }

    fn answer(&self, shortcut: Shortcut, shell: &mut Shell<'_, Message>) {
        if let Some(message) = self.answers.get(&shortcut) {
            shell.publish(message.clone());
            shell.capture_event();
        }
    }

    /// Lets operations run over the content until the last of a chain is done.
    fn run(
        &mut self,
        operation: impl Operation + 'static,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
    ) {
        let mut operation: Box<dyn Operation> = Box::new(operation);
        loop {
            self.content
                .as_widget_mut()
                .operate(tree, layout, renderer, operation.as_mut());
            match operation.finish() {
                Outcome::Chain(next) => operation = next,
                Outcome::None | Outcome::Some(()) => break,
            }
        }
    }

    /// What can hold the focus, and what does.
    fn look(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) -> Seen {
        let mut look = focus::look();
        self.content
            .as_widget_mut()
            .operate(tree, layout, renderer, &mut black_box(&mut look));
        match look.finish() {
            Outcome::Some(seen) => seen,
            Outcome::None | Outcome::Chain(_) => Seen::default(),
        }
    }
}

/// Whether a key moves inside the control that has the focus.
fn moves(key: Named) -> bool {
    use Named::{ArrowDown, ArrowLeft, ArrowRight, ArrowUp, End, Home};

    matches!(
        key,
        ArrowDown | ArrowLeft | ArrowRight | ArrowUp | End | Home
    )
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Keys<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let content = &mut tree.children[0];
        self.content
            .as_widget_mut()
            .layout(content, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, operation);
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
        let Tree {
            state, children, ..
        } = tree;
        let (state, content) = (state.downcast_mut::<State>(), &mut children[0]);
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            // The last moment before it is drawn: messages and their tasks are done.
            let seen = self.look(content, layout, renderer);
            if let Some(place) = state.memory.look(self.layer, &seen) {
                let goal = Goal::Place(place);
                self.run(focus::moving(goal), content, layout, renderer);
            }
        }
        let pressed = match event {
            Event::Keyboard(keyboard::Event::KeyPressed {
                key,
                modified_key,
                modifiers,
                repeat,
                ..
            }) => Some((key, modified_key, *modifiers, *repeat)),
            _ => None,
        };

        if let Some((key, modified, modifiers, _)) = pressed {
            state.memory.acted();
            if *key == Key::Named(Named::Tab) && !modifiers.control() && !modifiers.alt() {
                let goal = if modifiers.shift() {
                    Goal::Previous
                } else {
                    Goal::Next
                };
                self.run(focus::moving(goal), content, layout, renderer);
                let seen = self.look(content, layout, renderer);
                state.memory.moved(&seen);
                shell.request_redraw();
                shell.capture_event();
            } else if let Some(shortcut) = shortcut(key, modified, modifiers, MAC) {
                self.answer(shortcut, shell);
            }
            if shell.is_event_captured() {
                return;
            }
        }

        self.content.as_widget_mut().update(
            content, event, layout, cursor, renderer, clipboard, shell, viewport,
        );

        match (pressed, event) {
            (Some((Key::Named(key), _, modifiers, repeat)), _) => {
                let taken = shell.is_event_captured();
                state.moving = taken && moves(*key);
                if state.moving {
                    // What moves inside a control that is higher than the page stays in view.
                    self.run(focus::moving(Goal::Here), content, layout, renderer);
                } else if taken || !modifiers.is_empty() {
                } else if *key == Named::Enter && !repeat {
                    self.answer(Shortcut::Enter, shell);
                } else if let Some(scroll) = Scroll::of(*key) {
                    self.run(scroll, content, layout, renderer);
                    shell.request_redraw();
                    shell.capture_event();
                }
            }
            // A choice has moved only once its message was taken in.
            (None, Event::Keyboard(keyboard::Event::KeyReleased { .. })) if state.moving => {
                state.moving = false;
                self.run(focus::moving(Goal::Here), content, layout, renderer);
                shell.request_redraw();
            }
            (
                None,
                Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
                | Event::Touch(touch::Event::FingerPressed { .. }),
            ) => {
                let seen = self.look(content, layout, renderer);
                state.memory.moved(&seen);
            }
            _ => {}
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
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.content.as_widget().mouse_interaction(
            &tree.children[0],
            layout,
            cursor,
            viewport,
            renderer,
        )
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}

impl<'a, Message: Clone + 'a> From<Keys<'a, Message>> for Element<'a, Message> {
    fn from(keys: Keys<'a, Message>) -> Self {
        Self::new(keys)
    }
}
