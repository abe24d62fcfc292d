//! A box to tick.

use iced::advanced::widget::Id;
use iced::widget::{Space, container, row, text};
use iced::{Border, Length, Theme};

use super::control::control;
use super::semantics::{Role, State};
use super::{Element, words};
use crate::icon::Icon;
use crate::theme::{self, size, space};

/// A checkbox under construction; turns into an element by `into()`.
#[must_use]
pub struct Checkbox<Message> {
    label: String,
    ticked: bool,
    hint: Option<String>,
    id: Option<Id>,
    on_toggle: Option<Message>,
}

/// A box with this label.
pub fn checkbox<Message>(label: impl Into<String>, ticked: bool) -> Checkbox<Message> {
    Checkbox {
        label: label.into(),
        ticked,
        hint: None,
        id: None,
        on_toggle: None,
    }
}

impl<Message> Checkbox<Message> {
    /// Sets the id, by which it can be focused and found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Puts a line of explanation below the label.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Sets what a change sends; it is given the new state.
    pub fn on_toggle(mut self, message: impl FnOnce(bool) -> Message) -> Self {
        self.on_toggle = Some(message(!self.ticked));
        self
    }
}

impl<'a, Message: Clone + 'a> From<Checkbox<Message>> for Element<'a, Message> {
    fn from(checkbox: Checkbox<Message>) -> Self {
        let lines = iced::widget::column![words::inherited(
            checkbox.label.clone(),
            size::TEXT,
            22.0,
            theme::REGULAR
        )]
        .push(checkbox.hint.clone().map(words::hint))
        .width(Length::Fill);
        let content =
            row![container(mark(checkbox.ticked)).padding([2, 0]), lines].spacing(space::ROW);

        let mut control = control(checkbox.label, content)
            .role(Role::CheckBox)
            .state(if checkbox.ticked {
                State::On
            } else {
                State::Off
            })
            .space_only()
            .padding([4, 0]);
        if let Some(hint) = checkbox.hint {
            control = control.description(hint);
        }
        if let Some(id) = checkbox.id {
            control = control.id(id);
        }
        if let Some(message) = checkbox.on_toggle {
            control = control.on_activate(message);
        }
        control.into()
    }
}

fn mark<'a, Message: 'a>(ticked: bool) -> Element<'a, Message> {
    let content: Element<'a, Message> = if ticked {
        Icon::Check
            .text(12.0)
            .style(|theme: &Theme| text::Style {
                color: Some(theme::tokens(theme).on_primary),
            })
            .into()
    } else {
        Space::new().into()
    };

    container(content)
        .center(18)
        .style(move |theme: &Theme| {
            let t = theme::tokens(theme);
            let (ground, edge) = if ticked {
                (t.primary, t.primary)
            } else {
                (t.surface, t.edge)
            };
            container::Style {
                background: Some(ground.into()),
                border: Border::default()
                    .rounded(5)
                    .width(t.stroke.max(1.5))
                    .color(edge),
                ..container::Style::default()
            }
        })
        .into()
}
