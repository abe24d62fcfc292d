//! The keys of the whole window. The widget stands at the root of the tree, so that keys work in the
//! real window and in tests alike, and sees them before its content does; only Enter waits, because
//! a focused button has the first right to it.

mod scroll;
mod shortcut;

use std::collections::HashMap;

use iced::advanced::widget::operation::{Outcome, black_box};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, mouse};
use iced::keyboard::Modifiers;
use iced::keyboard::{Key, key::Named};
use iced::{Event, Rectangle, Renderer, Theme, keyboard, touch, window};

use super::Element;
use super::focus::memory::Memory;
use super::focus::{self, Goal, Layer, Seen};
use super::through::through;
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
    fn run(&mut self, operation: impl Operation + 'static, held: &mut Held<'_>) {
        let mut operation: Box<dyn Operation> = Box::new(operation);
        loop {
            held.operate(&mut self.content, operation.as_mut());
            match operation.finish() {
                Outcome::Chain(next) => operation = next,
                Outcome::None | Outcome::Some(()) => break,
            }
        }
    }

    /// What can hold the focus, and what does.
    fn look(&mut self, held: &mut Held<'_>) -> Seen {
        let mut look = focus::look();
        held.operate(&mut self.content, &mut black_box(&mut look));
        match look.finish() {
            Outcome::Some(seen) => seen,
            Outcome::None | Outcome::Chain(_) => Seen::default(),
        }
    }

    /// Gives the focus back where it got lost, at the last moment before it is drawn: messages and their tasks are done.
    fn keep_focus(&mut self, state: &mut State, held: &mut Held<'_>) {
        let seen = self.look(held);
        if let Some(place) = state.memory.look(self.layer, &seen) {
            let goal = Goal::Place(place);
            self.run(focus::moving(goal), held);
        }
    }

    /// The keys that the content does not get: Tab, and all shortcuts that do not wait.
    fn lead(
        &mut self,
        pressed: &Pressed<'_>,
        state: &mut State,
        held: &mut Held<'_>,
        shell: &mut Shell<'_, Message>,
    ) {
        let modifiers = pressed.modifiers;
        state.memory.acted();
        if *pressed.key == Key::Named(Named::Tab) && !modifiers.control() && !modifiers.alt() {
            let goal = if modifiers.shift() {
                Goal::Previous
            } else {
                Goal::Next
            };
            self.run(focus::moving(goal), held);
            let seen = self.look(held);
            state.memory.moved(&seen);
            shell.request_redraw();
            shell.capture_event();
        } else if let Some(shortcut) = shortcut(pressed.key, pressed.modified, modifiers, MAC) {
            if pressed.repeat && !shortcut.repeats() {
                shell.capture_event();
            } else {
                self.answer(shortcut, shell);
            }
        }
    }

    /// The keys that the content left.
    fn follow(
        &mut self,
        pressed: &Pressed<'_>,
        state: &mut State,
        held: &mut Held<'_>,
        shell: &mut Shell<'_, Message>,
    ) {
        let Key::Named(key) = pressed.key else {
            return;
        };
        let taken = shell.is_event_captured();
        state.moving = taken && moves(*key);
        if state.moving {
            // What moves inside a control that is higher than the page stays in view.
            self.run(focus::moving(Goal::Here), held);
        } else if taken || !pressed.modifiers.is_empty() {
        } else if *key == Named::Enter && !pressed.repeat {
            self.answer(Shortcut::Enter, shell);
        } else if let Some(scroll) = Scroll::of(*key) {
            self.run(scroll, held);
            shell.request_redraw();
            shell.capture_event();
        }
    }

    /// What else moves the focus, or what has it.
    fn otherwise(
        &mut self,
        event: &Event,
        state: &mut State,
        held: &mut Held<'_>,
        shell: &mut Shell<'_, Message>,
    ) {
        match event {
            // A choice has moved only once its message was taken in.
            Event::Keyboard(keyboard::Event::KeyReleased { .. }) if state.moving => {
                state.moving = false;
                self.run(focus::moving(Goal::Here), held);
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                let seen = self.look(held);
                state.memory.moved(&seen);
            }
            _ => {}
        }
    }
}

/// Where the content stands.
struct Held<'a> {
    tree: &'a mut Tree,
    layout: Layout<'a>,
    renderer: &'a Renderer,
}

impl Held<'_> {
    fn operate<Message>(
        &mut self,
        content: &mut Element<'_, Message>,
        operation: &mut dyn Operation,
    ) {
        let content = content.as_widget_mut();
        content.operate(self.tree, self.layout, self.renderer, operation);
    }
}

/// A key that goes down.
struct Pressed<'a> {
    key: &'a Key,
    modified: &'a Key,
    modifiers: Modifiers,
    repeat: bool,
}

impl<'a> Pressed<'a> {
    const fn of(event: &'a Event) -> Option<Self> {
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed {
                key,
                modified_key: modified,
                modifiers,
                repeat,
                ..
            }) => Some(Self {
                key,
                modified,
                modifiers: *modifiers,
                repeat: *repeat,
            }),
            _ => None,
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
    through!(below content: children, diff, size, layout, operate, draw, mouse_interaction, overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
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
        let state = state.downcast_mut::<State>();
        let mut held = Held {
            tree: &mut children[0],
            layout,
            renderer,
        };
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            self.keep_focus(state, &mut held);
        }
        let pressed = Pressed::of(event);
        if let Some(pressed) = &pressed {
            self.lead(pressed, state, &mut held, shell);
            if shell.is_event_captured() {
                return;
            }
        }

        self.content.as_widget_mut().update(
            held.tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );

        match &pressed {
            Some(pressed) => self.follow(pressed, state, &mut held, shell),
            None => self.otherwise(event, state, &mut held, shell),
        }
    }
}

impl<'a, Message: Clone + 'a> From<Keys<'a, Message>> for Element<'a, Message> {
    fn from(keys: Keys<'a, Message>) -> Self {
        Self::new(keys)
    }
}
