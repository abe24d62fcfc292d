//! Everything that is pressed: it holds the focus, answers Enter, Space and the pointer, and shows
//! a ring when the keyboard is there. iced's own button can do none of the first three
//! (<https://github.com/iced-rs/iced/issues/489>).

mod press;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::Focusable;
use iced::advanced::{Renderer as _, renderer};
use iced::{Alignment, Background, Border, Color, Padding, Rectangle, Renderer, Theme};

use super::Element;
use super::semantics::{Role, Semantics, State as Said};
use crate::theme;

/// How a control stands at the moment it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// At rest.
    Rest,
    /// The pointer is over it.
    Hovered,
    /// Held down.
    Pressed,
    /// Cannot be used.
    Disabled,
}

/// The colours of a control.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Its ground.
    pub background: Color,
    /// Its line.
    pub border: Border,
    /// Its text.
    pub text: Color,
}

/// Which keys press a control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keys {
    EnterAndSpace,
    Space,
    None,
}

/// Where the focus came from; the ring is for the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Focus {
    #[default]
    None,
    Pointer,
    Keyboard,
}

impl Focusable for Focus {
    fn is_focused(&self) -> bool {
        *self != Self::None
    }

    fn focus(&mut self) {
        *self = Self::Keyboard;
    }

    fn unfocus(&mut self) {
        *self = Self::None;
    }
}

type Styler<'a> = Box<dyn Fn(&Theme, Status) -> Style + 'a>;

/// See [`control`].
#[must_use]
pub struct Control<'a, Message> {
    id: Option<Id>,
    content: Element<'a, Message>,
    semantics: Semantics,
    on_activate: Option<Message>,
    keys: Keys,
    enabled: bool,
    padding: Padding,
    at: Alignment,
    style: Styler<'a>,
}

/// A control of this name round `content`; it does nothing until [`Control::on_activate`].
pub fn control<'a, Message: Clone + 'a>(
    name: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
) -> Control<'a, Message> {
    Control {
        id: None,
        content: content.into(),
        semantics: Semantics::new(Role::Button, name),
        on_activate: None,
        keys: Keys::EnterAndSpace,
        enabled: true,
        padding: Padding::ZERO,
        at: Alignment::Center,
        style: Box::new(|theme, _| Style {
            background: Color::TRANSPARENT,
            border: Border::default().rounded(theme::radius::CONTROL),
            text: theme::tokens(theme).ink,
        }),
    }
}

impl<'a, Message: Clone + 'a> Control<'a, Message> {
    /// Sets the id, by which it can be focused and found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets what pressing it sends.
    pub fn on_activate(mut self, message: Message) -> Self {
        self.on_activate = Some(message);
        self
    }

    /// Sets whether it can be used; a disabled control leaves the Tab order.
    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Sets the kind it says it is.
    pub const fn role(mut self, role: Role) -> Self {
        self.semantics.role = role;
        self
    }

    /// Sets the state it says it has.
    pub const fn state(mut self, state: Said) -> Self {
        self.semantics.state = state;
        self
    }

    /// Sets the sentence that explains it.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.semantics.description = Some(description.into());
        self
    }

    /// Leaves Enter to the page, as a box or a switch does.
    pub const fn space_only(mut self) -> Self {
        self.keys = Keys::Space;
        self
    }

    /// Takes it out of the Tab order; a group of choices holds the focus for all of them.
    pub(super) const fn without_focus(mut self) -> Self {
        self.keys = Keys::None;
        self
    }

    /// Sets the distance between its line and its content.
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// Keeps its content at the top where it is higher than that, as beside a higher one; else it stands in the middle.
    pub(super) const fn at_top(mut self) -> Self {
        self.at = Alignment::Start;
        self
    }

    /// Sets its colours.
    pub fn style(mut self, style: impl Fn(&Theme, Status) -> Style + 'a) -> Self {
        self.style = Box::new(style);
        self
    }
}

impl<'a, Message: Clone + 'a> From<Control<'a, Message>> for Element<'a, Message> {
    fn from(control: Control<'a, Message>) -> Self {
        Self::new(control)
    }
}

/// How far the ring of the focus is from what it surrounds.
const RING: f32 = 2.0;

/// Draws the ring of the focus: wide, and a little away.
pub(super) fn draw_ring(renderer: &mut Renderer, theme: &Theme, bounds: Rectangle, radius: f32) {
    renderer.fill_quad(
        renderer::Quad {
            bounds: bounds.expand(RING + theme::tokens(theme).strong),
            border: Border::default()
                .width(theme::tokens(theme).strong)
                .color(theme::tokens(theme).focus)
                .rounded(radius + RING + theme::tokens(theme).strong),
            ..renderer::Quad::default()
        },
        Background::Color(Color::TRANSPARENT),
    );
}
