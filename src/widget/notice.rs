//! A banner that needs attention.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Border, Length, Theme};

use super::rows::line_of;
use super::semantics::{self, Live, Role, Semantics};
use super::{Element, Tone, words};
use crate::icon::Icon;
use crate::theme::{self, size, space};

/// A banner of this tone: a sentence, more if needed, and buttons if there are any.
pub fn notice<'a, Message: 'a>(
    tone: Tone,
    title: impl Into<String>,
    more: Option<String>,
    buttons: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    banner(Role::Alert, tone, title.into(), more, buttons)
}

/// The same as a question, which its buttons answer.
pub fn question<'a, Message: 'a>(
    tone: Tone,
    title: impl Into<String>,
    more: Option<String>,
    buttons: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    banner(Role::Question, tone, title.into(), more, buttons)
}

fn banner<'a, Message: 'a>(
    role: Role,
    tone: Tone,
    title: String,
    more: Option<String>,
    buttons: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let live = if tone == Tone::Bad {
        Live::Assertive
    } else {
        Live::Polite
    };
    let picture =
        container(
            picture(tone)
                .text(16.0)
                .style(move |theme: &Theme| iced::widget::text::Style {
                    color: Some(tone.colors(theme::tokens(theme)).0),
                }),
        )
        .padding([3, 0]);
    let lines = column![words::plain(
        title.clone(),
        size::TEXT,
        22.0,
        theme::SEMIBOLD,
        |t| t.ink
    )]
    .push(more.as_deref().map(paragraphs))
    .push(
        (!buttons.is_empty())
            .then(|| container(line_of(buttons)).padding(iced::Padding::ZERO.top(space::GROUP))),
    )
    .spacing(2)
    .width(Length::Fill);

    semantics::describe(
        Semantics::new(role, title).description(more).live(live),
        container(
            row![picture, lines]
                .spacing(space::ROW)
                .align_y(Alignment::Start),
        )
        .padding([14, 16])
        .width(Length::Fill)
        .style(move |theme: &Theme| {
            let t = theme::tokens(theme);
            let (ink, ground) = tone.colors(t);
            container::Style {
                background: Some(ground.into()),
                border: Border::default()
                    .rounded(theme::radius::CARD)
                    .width(t.stroke)
                    .color(if t.is_plain() { ink } else { t.tint(ink, 0.35) }),
                ..container::Style::default()
            }
        }),
    )
}

/// What is more to say; each line stands apart, also where it needs two.
fn paragraphs<'a, Message: 'a>(more: &str) -> Element<'a, Message> {
    let line = |line: &str| {
        words::plain(
            line.to_owned(),
            size::SECONDARY,
            20.0,
            theme::REGULAR,
            |t| t.ink,
        )
        .into()
    };
    Column::with_children(more.lines().map(line))
        .spacing(space::TIGHT)
        .into()
}

/// What stands for a tone here: a banner tells, and runs no more.
const fn picture(tone: Tone) -> Icon {
    match tone {
        Tone::Run => Icon::Info,
        _ => tone.icon(),
    }
}
