//! Buttons: one primary act, secondary ones, quiet ones that look like words.

use iced::advanced::widget::Id;
use iced::widget::text::{LineHeight, Wrapping};
use iced::widget::{Text, container, row};
use iced::{Alignment, Border, Color, Pixels, Theme};

use super::Element;
use super::control::{self, Status, Style, control};
use super::lines::{self, hanging};
use super::semantics::{Role, State};
use super::underlined::underlined;
use super::words;
use crate::icon::Icon;
use crate::theme::{self, size, space};

/// How high a button is.
pub(super) const HEIGHT: f32 = 40.0;
/// How high words are that can be pressed and stand where text begins.
pub(super) const FLUSH: f32 = 32.0;
/// How high a line of words is.
const LINE: f32 = 20.0;

/// The rank of a button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rank {
    Primary,
    Secondary,
    Answer,
    Quiet,
    Foot,
}

/// A button under construction; turns into an element by `into()`.
#[derive(Debug, Clone)]
#[must_use]
pub struct Button<Message> {
    rank: Rank,
    label: String,
    spoken: Option<String>,
    id: Option<Id>,
    icon: Option<Icon>,
    trailing: Option<Icon>,
    description: Option<String>,
    flush: bool,
    ends: bool,
    wordless: bool,
    open: Option<bool>,
    on_press: Option<Message>,
}

/// The one clear next act of a page. It stays enabled; what is missing is said when it is pressed.
pub fn primary<Message>(label: impl Into<String>) -> Button<Message> {
    Button::new(Rank::Primary, label)
}

/// Another act.
pub fn secondary<Message>(label: impl Into<String>) -> Button<Message> {
    Button::new(Rank::Secondary, label)
}

/// One of several short answers to a question; a little lower than the others.
pub fn answer<Message>(label: impl Into<String>) -> Button<Message> {
    Button::new(Rank::Answer, label)
}

/// An act of less weight, without a box.
pub fn quiet<Message>(label: impl Into<String>) -> Button<Message> {
    Button::new(Rank::Quiet, label)
}

/// A small word at the foot of the rail: language, help.
pub fn foot<Message>(label: impl Into<String>) -> Button<Message> {
    Button::new(Rank::Foot, label)
}

impl<Message> Button<Message> {
    fn new(rank: Rank, label: impl Into<String>) -> Self {
        Self {
            rank,
            label: label.into(),
            spoken: None,
            id: None,
            icon: None,
            trailing: None,
            description: None,
            flush: false,
            ends: false,
            wordless: false,
            open: None,
            on_press: None,
        }
    }

    /// Sets the id, by which it can be focused and found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the name that a screen reader says, where the label alone would say too little.
    pub fn spoken(mut self, name: impl Into<String>) -> Self {
        self.spoken = Some(name.into());
        self
    }

    /// Puts a picture before the label.
    pub const fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Puts a picture behind the label.
    pub const fn trailing(mut self, icon: Icon) -> Self {
        self.trailing = Some(icon);
        self
    }

    /// Sets the sentence that explains it to a screen reader.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Shows the icon alone, where there is one and no room for words; the label is still its name.
    pub const fn without_words(mut self) -> Self {
        self.wordless = self.icon.is_some();
        self
    }

    /// Says that it shows and hides something, and whether that is shown now. Its label may say so too, so it needs an id.
    pub const fn opens(mut self, open: bool) -> Self {
        self.open = Some(open);
        self
    }

    /// The same for what comes and goes near it: an arrow says so, too.
    pub const fn folds(self, open: bool) -> Self {
        self.opens(open).trailing(Icon::of_fold(open))
    }

    /// Lets the label of a quiet button begin where the text around it begins.
    pub const fn flush(mut self) -> Self {
        self.flush = true;
        self
    }

    /// Lets the label of a quiet button at the right, or of a word at the foot, end where what stands above and below ends.
    pub const fn at_end(mut self) -> Self {
        self.ends = true;
        self
    }

    /// Sets what pressing it sends.
    pub fn on_press(mut self, message: Message) -> Self {
        self.on_press = Some(message);
        self
    }

    /// As [`Button::on_press`]; without a message the button is disabled.
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.on_press = message;
        self
    }
}

impl<'a, Message: Clone + 'a> From<Button<Message>> for Element<'a, Message> {
    fn from(button: Button<Message>) -> Self {
        let (height, margin, size) = match button.rank {
            Rank::Primary | Rank::Secondary => (HEIGHT, 16.0, size::CONTROL),
            Rank::Answer => (34.0, 14.0, size::SECONDARY),
            Rank::Quiet if button.flush => (FLUSH, 0.0, size::CONTROL),
            Rank::Quiet if button.ends => (HEIGHT, 0.0, size::CONTROL),
            Rank::Quiet => (HEIGHT, lines::MARGIN, size::CONTROL),
            Rank::Foot if button.ends => (28.0, 0.0, size::SMALL),
            Rank::Foot => (28.0, 6.0, size::SMALL),
        };
        let font = if button.rank == Rank::Foot {
            theme::REGULAR
        } else {
            theme::SEMIBOLD
        };
        // A long address on a button breaks rather than running out of it.
        let label = words::inherited(button.label.clone(), size, LINE, font)
            .wrapping(Wrapping::WordOrGlyph);
        let content = row![]
            .push(button.icon.map(|icon| in_line(icon.text(size + 2.5))))
            .push((!button.wordless).then_some(label))
            .push(button.trailing.map(|icon| in_line(icon.text(size))))
            .spacing(space::GROUP)
            .align_y(Alignment::Center);
        let rank = button.rank;
        // Words without a box; what cannot be pressed has no line.
        let content: Element<'a, Message> =
            if matches!(rank, Rank::Quiet | Rank::Foot) && button.on_press.is_some() {
                underlined(content)
            } else {
                content.into()
            };

        let mut control = control(
            button.spoken.unwrap_or(button.label),
            container(content).padding([(height - LINE) / 2.0, margin]),
        )
        .style(move |theme, status| style(rank, theme, status));
        if let Some(id) = button.id {
            control = control.id(id);
        }
        if let Some(open) = button.open {
            let state = if open { State::On } else { State::Off };
            control = control.role(Role::Fold).state(state);
        }
        if let Some(description) = button.description {
            control = control.description(description);
        }
        if let Some(message) = button.on_press {
            control = control.on_activate(message);
        }
        if rank == Rank::Quiet && margin > 0.0 {
            hanging(control)
        } else {
            control.into()
        }
    }
}

/// An icon that is no higher than the words beside it.
fn in_line(icon: Text<'_>) -> Text<'_> {
    icon.line_height(LineHeight::Absolute(Pixels(LINE)))
}

fn style(rank: Rank, theme: &Theme, status: Status) -> Style {
    let t = theme::tokens(theme);
    let border = Border::default().rounded(theme::radius::CONTROL);
    let share = match status {
        Status::Hovered => 0.08,
        Status::Pressed => 0.16,
        Status::Rest | Status::Disabled => 0.0,
    };
    let lively = share > 0.0;
    let boxed = if t.is_plain() {
        border
            .width(if lively { t.strong } else { t.stroke })
            .color(if lively { t.primary } else { t.line })
    } else {
        border
            .width(t.stroke)
            .color(theme::mix(t.edge, t.ink, share * 2.0))
    };
    // Where grounds are not soft, a line says that something can be pressed.
    let bare = if lively {
        t.outlined(t.primary)
    } else {
        border
    }
    .rounded(theme::radius::CONTROL);

    match (rank, status) {
        // Neither raised from what it stands on nor sunk into it, whatever it would be otherwise.
        (Rank::Primary | Rank::Secondary | Rank::Answer, Status::Disabled) => Style {
            background: Color::TRANSPARENT,
            border: boxed.color(if t.is_plain() { t.disabled } else { t.line }),
            text: t.disabled,
        },
        (Rank::Quiet | Rank::Foot, Status::Disabled) => Style {
            background: Color::TRANSPARENT,
            border,
            text: t.disabled,
        },
        (Rank::Primary, _) => Style {
            background: theme::mix(
                t.primary,
                t.ink,
                if t.is_plain() {
                    share * 6.0
                } else {
                    share * 1.5
                },
            ),
            border,
            text: t.on_primary,
        },
        (Rank::Secondary | Rank::Answer, _) => Style {
            background: if t.is_plain() {
                t.surface
            } else {
                theme::mix(t.surface, t.primary, share * 0.6)
            },
            border: boxed,
            text: t.ink,
        },
        (Rank::Quiet, _) => Style {
            background: t.tint(t.primary, share),
            border: bare,
            text: t.primary,
        },
        (Rank::Foot, _) => Style {
            background: t.tint(t.ink, share),
            border: bare,
            text: if status == Status::Rest {
                t.ink_faint
            } else {
                t.ink
            },
        },
    }
}

/// The ground of selected text, which is seen in every look.
pub(super) const fn tint(color: Color, share: f32) -> Color {
    Color { a: share, ..color }
}

/// The ground and line of a control that is only there when the pointer is over it.
pub(super) fn bare(theme: &Theme, status: Status) -> control::Style {
    style(Rank::Foot, theme, status)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::{Look, Motion};

    #[test]
    fn a_button_without_a_ground_of_its_own_has_the_line_of_a_field() {
        for look in Look::ALL {
            let theme = look.theme(Motion::Usual);

            let ranks = [Rank::Secondary, Rank::Answer];
            let lines = ranks.map(|rank| style(rank, &theme, Status::Rest).border.color);

            assert_eq!(lines, [look.tokens().edge; 2], "{look:?}");
        }
    }

    #[test]
    fn a_button_that_cannot_be_used_has_the_ground_of_what_it_stands_on() {
        for look in Look::ALL {
            let theme = look.theme(Motion::Usual);

            let ranks = [
                Rank::Primary,
                Rank::Secondary,
                Rank::Answer,
                Rank::Quiet,
                Rank::Foot,
            ];
            let grounds = ranks.map(|rank| style(rank, &theme, Status::Disabled).background);

            assert_eq!(grounds, [Color::TRANSPARENT; 5], "{look:?}");
        }
    }
}
