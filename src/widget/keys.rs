//! The keys of the whole window. The widget stands at the root of the tree, so that keys work in the
//! real window and in tests alike, and sees them before its content does; only Enter waits, because
//! a focused button has the first right to it.

use std::collections::HashMap;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::{Outcome, Scrollable, scrollable::AbsoluteOffset};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, Vector, keyboard};

use super::Element;
use super::focus::{self, Goal};

/// A key, or keys together, that a page can answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shortcut {
    /// Enter, where nothing on the page takes it: the default act.
    Enter,
    /// Escape: back, or cancel the running work.
    Escape,
    /// F1: help.
    Help,
    /// Ctrl and plus: larger text.
    Larger,
    /// Ctrl and minus: smaller text.
    Smaller,
    /// Ctrl and nought: the usual size of text.
    UsualSize,
    /// Ctrl and comma: view and language.
    View,
    /// Alt and this lower-case letter.
    Alt(char),
}

/// See [`keys`].
#[must_use]
pub struct Keys<'a, Message> {
    content: Element<'a, Message>,
    answers: HashMap<Shortcut, Message>,
}

/// Tab and Shift+Tab move the focus, Page Up and Page Down scroll, and [`Keys::on`] adds the rest.
pub fn keys<'a, Message>(content: impl Into<Element<'a, Message>>) -> Keys<'a, Message> {
    Keys {
        content: content.into(),
        answers: HashMap::new(),
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
}

/// The shortcut behind a key, Enter excepted.
fn shortcut(key: &Key, modified: &Key, modifiers: Modifiers) -> Option<Shortcut> {
    match (key, modified) {
        (Key::Named(Named::Escape), _) if modifiers.is_empty() => Some(Shortcut::Escape),
        (Key::Named(Named::F1), _) => Some(Shortcut::Help),
        (Key::Character(plain), Key::Character(shown))
            if modifiers.command() && !modifiers.alt() =>
        {
            match (plain.as_str(), shown.as_str()) {
                ("+" | "=", _) | (_, "+") => Some(Shortcut::Larger),
                ("-", _) | (_, "-") => Some(Shortcut::Smaller),
                ("0", _) => Some(Shortcut::UsualSize),
                (",", _) => Some(Shortcut::View),
                _ => None,
            }
        }
        // AltGr is Ctrl and Alt together on Windows, and types letters.
        (Key::Character(plain), _) if modifiers.alt() && !modifiers.control() => plain
            .chars()
            .next()
            .map(|letter| Shortcut::Alt(letter.to_ascii_lowercase())),
        _ => None,
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
        self.content.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.content.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.content.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.content.as_widget().diff(tree);
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
        self.content.as_widget_mut().layout(tree, renderer, limits)
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
            .operate(tree, layout, renderer, operation);
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
            if *key == Key::Named(Named::Tab) && !modifiers.control() && !modifiers.alt() {
                let goal = if modifiers.shift() {
                    Goal::Previous
                } else {
                    Goal::Next
                };
                self.run(focus::moving(goal), tree, layout, renderer);
                shell.request_redraw();
                shell.capture_event();
            } else if let Some(shortcut) = shortcut(key, modified, modifiers) {
                self.answer(shortcut, shell);
            }
            if shell.is_event_captured() {
                return;
            }
        }

        self.content.as_widget_mut().update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );

        match pressed {
            Some((Key::Named(Named::Enter), _, modifiers, false))
                if !shell.is_event_captured() && modifiers.is_empty() =>
            {
                self.answer(Shortcut::Enter, shell);
            }
            // What moves inside a control that is higher than the page stays in view.
            Some((Key::Named(key), ..)) if shell.is_event_captured() && moves(*key) => {
                self.run(focus::moving(Goal::Here), tree, layout, renderer);
            }
            Some((Key::Named(key @ (Named::PageDown | Named::PageUp)), ..))
                if !shell.is_event_captured() =>
            {
                let share = if *key == Named::PageDown { 0.9 } else { -0.9 };
                self.run(Leaf { share }, tree, layout, renderer);
                shell.request_redraw();
                shell.capture_event();
            }
            _ => {}
        }
        // A choice has moved only once its message was taken in.
        if let Event::Keyboard(keyboard::Event::KeyReleased {
            key: Key::Named(key),
            ..
        }) = event
            && moves(*key)
        {
            self.run(focus::moving(Goal::Here), tree, layout, renderer);
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
        self.content
            .as_widget()
            .draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.content
            .as_widget()
            .mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.content
            .as_widget_mut()
            .overlay(tree, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: Clone + 'a> From<Keys<'a, Message>> for Element<'a, Message> {
    fn from(keys: Keys<'a, Message>) -> Self {
        Self::new(keys)
    }
}

/// Scrolls the areas that can be scrolled by a share of their height.
struct Leaf {
    share: f32,
}

impl Operation for Leaf {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        state.scroll_by(
            AbsoluteOffset {
                x: 0.0,
                y: bounds.height * self.share,
            },
            bounds,
            content,
        );
    }
}
