//! A line to type in, with its label above and its hint and error below.

mod snug;
mod written;

use std::rc::Rc;

use iced::advanced::widget::Id;
use iced::widget::{Column, container, row, text, text_input};
use iced::{Alignment, Border, Length, Padding, Theme};

use super::semantics::{self, Asked, Live, Relation, Role, Semantics, State};
use super::{Element, Tone, words};
use crate::theme::{self, size, space};

pub use snug::snug;

type Input<'a, Message> = Rc<dyn Fn(String) -> Message + 'a>;

/// A field under construction; turns into an element by `into()`.
#[must_use]
pub struct Field<'a, Message> {
    label: String,
    value: &'a str,
    placeholder: String,
    hint: Option<String>,
    remark: Option<(Tone, String)>,
    id: Option<Id>,
    secure: bool,
    secret: bool,
    mono: bool,
    width: f32,
    on_input: Option<Input<'a, Message>>,
    on_paste: Option<Input<'a, Message>>,
    on_submit: Option<Message>,
    on_leave: Option<Message>,
    end: Option<Element<'a, Message>>,
}

/// A field with this label; it is disabled until [`Field::on_input`].
pub fn field<Message>(label: impl Into<String>, value: &str) -> Field<'_, Message> {
    Field {
        label: label.into(),
        value,
        placeholder: String::new(),
        hint: None,
        remark: None,
        id: None,
        secure: false,
        secret: false,
        mono: false,
        width: f32::INFINITY,
        on_input: None,
        on_paste: None,
        on_submit: None,
        on_leave: None,
        end: None,
    }
}

impl<'a, Message> Field<'a, Message> {
    /// Sets the id, by which it can be focused and found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Shows an example while the field is empty.
    pub fn placeholder(mut self, example: impl Into<String>) -> Self {
        self.placeholder = example.into();
        self
    }

    /// Puts a line of explanation below.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Says what is wrong with the entry; without an error nothing changes place.
    pub fn error(mut self, error: Option<impl Into<String>>) -> Self {
        if let Some(error) = error {
            self.remark = Some((Tone::Bad, error.into()));
        }
        self
    }

    /// Says something about the entry that is no error, such as that it answers.
    pub fn remark(mut self, tone: Tone, remark: impl Into<String>) -> Self {
        self.remark = Some((tone, remark.into()));
        self
    }

    /// Hides what is typed.
    pub const fn secure(mut self, secure: bool) -> Self {
        self.secure = secure;
        self
    }

    /// Tells nobody what is typed, not even while it is shown (S-MEM-05).
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Shows what is typed in the face of codes.
    pub const fn mono(mut self) -> Self {
        self.mono = true;
        self
    }

    /// Sets how wide the line is where the column is wide; else it fills the column.
    pub const fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Sets what typing sends.
    pub fn on_input(mut self, message: impl Fn(String) -> Message + 'a) -> Self {
        self.on_input = Some(Rc::new(message));
        self
    }

    /// Sets what pasting sends instead; the text is that of the whole line afterwards.
    pub fn on_paste(mut self, message: impl Fn(String) -> Message + 'a) -> Self {
        self.on_paste = Some(Rc::new(message));
        self
    }

    /// Sets what Enter sends; without it Enter is the page's default act.
    pub fn on_submit(mut self, message: Message) -> Self {
        self.on_submit = Some(message);
        self
    }

    /// Sets what is sent when the focus goes elsewhere.
    pub fn on_leave(mut self, message: Option<Message>) -> Self {
        self.on_leave = message;
        self
    }

    /// Puts a button behind the line, which acts on what is typed; below it, where the line takes all the room.
    pub fn end(mut self, button: impl Into<Element<'a, Message>>) -> Self {
        self.end = Some(button.into());
        self
    }

    fn semantics(&self) -> Semantics {
        let wrong = matches!(self.remark, Some((Tone::Bad, _)));
        let hidden = self.secure || self.secret;
        let role = if hidden {
            Role::PasswordField
        } else {
            Role::TextField
        };
        let semantics = Semantics::new(role, self.label.clone())
            .placeholder(&self.placeholder)
            .description(
                self.remark
                    .as_ref()
                    .map(|(_, remark)| remark.clone())
                    .or_else(|| self.hint.clone()),
            )
            .state(match (&self.on_input, wrong) {
                (None, _) => State::Disabled,
                (Some(_), true) => State::Invalid,
                (Some(_), false) => State::Plain,
            });

        if hidden {
            semantics
        } else {
            semantics.value(self.value)
        }
    }
}

impl<'a, Message: Clone + 'a> From<Field<'a, Message>> for Element<'a, Message> {
    fn from(field: Field<'a, Message>) -> Self {
        let semantics = field.semantics();
        let who = Asked::who(field.id.as_ref(), &semantics);
        let typed = field.on_input.clone();
        let told = semantics.value.is_some().then_some(field.value);
        let tone = field.remark.as_ref().map(|(tone, _)| *tone);
        #[expect(clippy::disallowed_methods, reason = "this is the wrapper")]
        let mut input = text_input(&field.placeholder, field.value)
            .secure(field.secure)
            .on_input_maybe(typed.map(|message| move |text| message(text)))
            .on_paste_maybe(field.on_paste.map(|message| move |text| message(text)))
            .on_submit_maybe(field.on_submit)
            .font(if field.mono {
                theme::MONO
            } else {
                theme::REGULAR
            })
            .size(if field.mono {
                size::SMALL
            } else {
                size::CONTROL
            })
            .line_height(text::LineHeight::Absolute(20.0.into()))
            .padding([10, 12])
            .width(Length::Fill)
            .style(move |theme, status| style(theme, status, tone));
        if let Some(id) = field.id.clone() {
            input = input.id(id);
        }

        // The line always has the second place; what comes and goes stands last.
        Column::new()
            .push(
                container(beside(
                    Relation::Names,
                    field.label.clone(),
                    words::label(field.label),
                ))
                .padding(Padding::ZERO.bottom(6)),
            )
            .push(
                row![snug(
                    semantics::describe_as(
                        field.id,
                        semantics,
                        written::written(input, who, told, field.on_input, field.on_leave),
                    ),
                    field.width,
                )]
                .push(field.end)
                .spacing(space::GROUP)
                .wrap(),
            )
            .push(field.hint.map(|hint| {
                container(beside(Relation::Explains, hint.clone(), words::hint(hint)))
                    .padding(Padding::ZERO.top(5))
            }))
            .push(
                field
                    .remark
                    .map(|(tone, remark)| self::remark(tone, remark)),
            )
            .into()
    }
}

/// What stands in a line with fields and cannot be changed: a label, the text at the height of what is typed on a
/// ground of its own, and what explains it.
#[must_use]
pub fn told<'a, Message: 'a>(
    label: String,
    text: String,
    hint: Option<String>,
) -> Element<'a, Message> {
    let hint = hint.map(|hint| container(words::hint(hint)).padding(Padding::ZERO.top(5)));
    Column::new()
        .push(container(words::label(label)).padding(Padding::ZERO.bottom(6)))
        .push(
            container(words::body(text))
                .padding([9, 12])
                .width(Length::Fill)
                .style(fixed),
        )
        .push(hint)
        .into()
}

/// The ground of what cannot be changed.
fn fixed(theme: &Theme) -> container::Style {
    let t = theme::tokens(theme);
    container::Style {
        background: Some(t.fill.into()),
        border: t.outlined(t.ink_soft).rounded(theme::radius::CONTROL),
        ..container::Style::default()
    }
}

/// A text that belongs to the line.
fn beside<'a, Message: 'a>(
    relation: Relation,
    text: String,
    content: Element<'a, Message>,
) -> Element<'a, Message> {
    semantics::describe(
        Semantics::new(Role::Paragraph, text).relation(relation),
        content,
    )
}

fn remark<'a, Message: 'a>(tone: Tone, remark: String) -> Element<'a, Message> {
    let (relation, live) = match tone {
        Tone::Bad => (Relation::Corrects, Live::Assertive),
        _ => (Relation::Explains, Live::Polite),
    };
    let spoken = Semantics::new(Role::Paragraph, remark.clone())
        .relation(relation)
        .live(live);
    let color = move |theme: &Theme| text::Style {
        color: Some(tone.colors(theme::tokens(theme)).0),
    };

    let shown = container(
        row![
            container(tone.icon().text(size::SMALL).style(color)).padding([2, 0]),
            words::inherited(remark, size::SMALL, 18.0, theme::SEMIBOLD).style(color),
        ]
        .spacing(6)
        .align_y(Alignment::Start),
    )
    .padding(Padding::ZERO.top(5));
    semantics::describe(spoken, shown)
}

fn style(theme: &Theme, status: text_input::Status, tone: Option<Tone>) -> text_input::Style {
    let t = theme::tokens(theme);
    let (edge, width) = match (status, tone) {
        (text_input::Status::Focused { .. }, _) => (t.focus, t.strong),
        (_, Some(Tone::Bad)) => (t.bad, t.stroke),
        (text_input::Status::Hovered, _) => (t.ink_soft, t.stroke),
        (text_input::Status::Disabled, _) if t.is_plain() => (t.disabled, t.stroke),
        (text_input::Status::Disabled, _) => (t.line, t.stroke),
        (text_input::Status::Active, _) => (t.edge, t.stroke),
    };
    let disabled = status == text_input::Status::Disabled;

    text_input::Style {
        background: if disabled { t.fill } else { t.surface }.into(),
        border: Border::default()
            .rounded(theme::radius::CONTROL)
            .width(width)
            .color(edge),
        icon: t.ink_faint,
        // An example must not look like what was typed.
        placeholder: if t.is_plain() {
            t.disabled
        } else {
            t.ink_faint
        },
        value: if disabled && t.is_plain() {
            t.disabled
        } else if disabled {
            t.ink_soft
        } else {
            t.ink
        },
        selection: super::button::tint(t.primary, 0.3),
    }
}
