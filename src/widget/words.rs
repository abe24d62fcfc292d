//! Text in its roles: heading, lead, body, secondary, hint, host and time.

use iced::widget::text::{self, IntoFragment, LineHeight, Shaping, Wrapping};
use iced::widget::{Text, rich_text, span};
use iced::{Color, Font, Length, Pixels, Theme};

use super::Element;
use super::dotted::{BETWEEN, dotted};
use super::semantics::{self, Live, Role, Semantics};
use super::together::together;
use crate::theme::{self, Tokens, size, space};

/// What a page says first: an instruction or what happened.
pub fn heading<'a, Message: 'a>(content: impl Into<String>) -> Element<'a, Message> {
    let content = content.into();

    semantics::describe(
        Semantics::new(Role::Heading, content.clone())
            .level(1)
            .live(Live::Polite),
        plain(content, size::HEADING, 34.0, theme::SEMIBOLD, |t| t.ink),
    )
}

/// A line or two below the heading.
pub fn lead<'a, Message: 'a>(content: impl IntoFragment<'a>) -> Element<'a, Message> {
    iced::widget::container(plain(content, size::TEXT, 22.0, theme::REGULAR, |t| {
        t.ink_soft
    }))
    .max_width(theme::width::LEAD)
    .into()
}

/// The title of a card or of a part of a page.
pub fn title<'a, Message: 'a>(content: impl Into<String>) -> Element<'a, Message> {
    let content = content.into();

    semantics::describe(
        Semantics::new(Role::Heading, content.clone()).level(2),
        plain(content, size::TITLE, 24.0, theme::SEMIBOLD, |t| t.ink),
    )
}

/// The label of a group of choices or of a field.
pub fn label<'a, Message: 'a>(content: impl IntoFragment<'a>) -> Element<'a, Message> {
    plain(content, size::SECONDARY, 20.0, theme::SEMIBOLD, |t| t.ink).into()
}

/// A value between two buttons that change it, as wide as the widest of its kind.
pub fn centred_label<'a, Message: 'a>(content: impl IntoFragment<'a>) -> Element<'a, Message> {
    let label = plain(content, size::CONTROL, 20.0, theme::TABULAR_SEMIBOLD, |t| {
        t.ink
    });
    iced::widget::container(label).center_x(64).into()
}

/// Running text.
pub fn body<'a, Message: 'a>(content: impl IntoFragment<'a>) -> Element<'a, Message> {
    plain(content, size::TEXT, 22.0, theme::REGULAR, |t| t.ink).into()
}

/// Text of second rank.
pub fn secondary<'a, Message: 'a>(content: impl IntoFragment<'a>) -> Element<'a, Message> {
    plain(content, size::SECONDARY, 20.0, theme::REGULAR, |t| {
        t.ink_soft
    })
    .into()
}

/// A hint.
pub fn hint<'a, Message: 'a>(content: impl IntoFragment<'a>) -> Element<'a, Message> {
    plain(content, size::SMALL, 18.0, theme::REGULAR, |t| t.ink_faint).into()
}

/// As [`secondary`], where dots stand between parts of the text; where a line ends there, the dot ends it.
#[must_use]
pub fn secondary_in_parts<'a, Message: 'a>(content: &str) -> Element<'a, Message> {
    in_parts(content, secondary, 20.0, |t| t.ink_soft)
}

/// The same for a hint.
#[must_use]
pub fn hint_in_parts<'a, Message: 'a>(content: &str) -> Element<'a, Message> {
    in_parts(content, hint, 18.0, |t| t.ink_faint)
}

/// A screen reader has the text as a whole.
fn in_parts<'a, Message: 'a>(
    content: &str,
    role: fn(String) -> Element<'a, Message>,
    line_height: f32,
    color: fn(&Tokens) -> Color,
) -> Element<'a, Message> {
    if !content.contains(BETWEEN) {
        return role(content.to_owned());
    }
    let parts = content.split(BETWEEN).map(|part| role(part.to_owned()));
    let parts = dotted(parts.collect(), line_height, color);
    semantics::speak(content.to_owned(), semantics::adorn(parts))
}

/// A hint for the eye alone: a screen reader has it with the control that it explains.
pub fn hint_beside<'a, Message: 'a>(content: impl IntoFragment<'a>) -> Element<'a, Message> {
    semantics::adorn(hint(content))
}

/// A host, an address or a code; it breaks anywhere rather than running out of sight.
pub fn mono<'a, Message: 'a>(content: impl IntoFragment<'a>) -> Element<'a, Message> {
    plain(content, size::SMALL, 20.0, theme::MONO, |t| t.ink_soft)
        .wrapping(Wrapping::WordOrGlyph)
        .into()
}

/// A label with a code at the end of its first line.
pub fn label_with_code<'a, Message: 'a>(
    content: impl IntoFragment<'a>,
    code: impl IntoFragment<'a>,
) -> Element<'a, Message> {
    with_code(label(content), mono(code))
}

/// The title of a card with a code at the end of its first line, which is higher than that of the code.
pub fn title_with_code<'a, Message: 'a>(
    content: impl Into<String>,
    code: impl IntoFragment<'a>,
) -> Element<'a, Message> {
    let code = iced::widget::container(mono(code)).padding(iced::Padding::ZERO.top(2));
    with_code(title(content), code)
}

fn with_code<'a, Message: 'a>(
    words: impl Into<Element<'a, Message>>,
    code: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let words = iced::widget::container(words).width(Length::Fill);
    iced::widget::row![words, code.into()]
        .spacing(space::ROW)
        .into()
}

/// A time or a number that stands below others: figures of equal width.
pub fn time<'a, Message: 'a>(content: impl IntoFragment<'a>) -> Element<'a, Message> {
    plain(content, size::SMALL, 20.0, theme::TABULAR, |t| t.ink_faint).into()
}

/// Text of second rank that tells of what a person did: a screen reader says it at once.
pub fn told<'a, Message: 'a>(content: impl Into<String>) -> Element<'a, Message> {
    let content = content.into();

    semantics::describe(
        Semantics::new(Role::Status, content.clone()).live(Live::Polite),
        secondary(content),
    )
}

/// The title of a question that comes by itself: a screen reader says it at once.
pub fn asked<'a, Message: 'a>(content: impl Into<String>) -> Element<'a, Message> {
    let content = content.into();

    semantics::describe(
        Semantics::new(Role::Heading, content.clone())
            .level(3)
            .live(Live::Polite),
        label(content),
    )
}

/// Running text in which `**words**` stand out.
#[must_use]
pub fn rich<'a, Message: 'a>(
    content: &str,
    color: impl Fn(&Tokens) -> Color + 'a,
) -> Element<'a, Message> {
    let spans: Vec<text::Span<'a, ()>> = together(content.into())
        .split("**")
        .enumerate()
        .filter(|(_, part)| !part.is_empty())
        .map(|(number, part)| {
            span(part.to_owned()).font(if number % 2 == 1 {
                theme::SEMIBOLD
            } else {
                theme::REGULAR
            })
        })
        .collect();
    let spoken = content.replace("**", "");

    semantics::speak(
        spoken,
        rich_text(spans)
            .size(size::TEXT)
            .line_height(LineHeight::Absolute(Pixels(22.0)))
            .style(move |theme: &Theme| text::Style {
                color: Some(color(theme::tokens(theme))),
            }),
    )
}

/// Text of any size and colour role; the one place where text is made.
pub(super) fn plain<'a>(
    content: impl IntoFragment<'a>,
    size: f32,
    line_height: f32,
    font: Font,
    color: impl Fn(&Tokens) -> Color + 'a,
) -> Text<'a> {
    inherited(content, size, line_height, font).style(move |theme: &Theme| text::Style {
        color: Some(color(theme::tokens(theme))),
    })
}

/// As [`plain`], in the colour of its surroundings.
pub(super) fn inherited<'a>(
    content: impl IntoFragment<'a>,
    size: f32,
    line_height: f32,
    font: Font,
) -> Text<'a> {
    iced::widget::text(together(content.into_fragment()))
        .size(size)
        .line_height(LineHeight::Absolute(Pixels(line_height)))
        .font(font)
        // Only advanced shaping kerns.
        .shaping(Shaping::Advanced)
}
