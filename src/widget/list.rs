//! Numbered advice, and things of which each stands behind a dash.

use iced::widget::{Column, container, row};
use iced::{Length, Theme};

use super::semantics::{self, Role, Semantics};
use super::{Element, words};
use crate::theme;

/// Sentences to be followed in this order; `**words**` stand out.
pub fn numbered<'a, Message: 'a>(
    sentences: impl IntoIterator<Item = impl AsRef<str>>,
) -> Element<'a, Message> {
    let rows = sentences
        .into_iter()
        .zip(1_usize..)
        .map(|(sentence, number)| {
            let sentence = sentence.as_ref();
            let circle = container(words::inherited(
                number.to_string(),
                12.0,
                16.0,
                theme::SEMIBOLD,
            ))
            .center(22)
            .style(|theme: &Theme| {
                let t = theme::tokens(theme);
                container::Style {
                    text_color: Some(t.ink_soft),
                    background: Some(t.fill.into()),
                    border: t.outlined(t.ink_soft).rounded(11),
                    ..container::Style::default()
                }
            });

            semantics::describe(
                Semantics::new(
                    Role::ListItem,
                    format!("{number}. {}", sentence.replace("**", "")),
                ),
                row![circle, container(words::rich(sentence)).width(Length::Fill)].spacing(12),
            )
        });

    Column::with_children(rows).spacing(10).into()
}

/// Things without an order, in text of second rank.
pub fn dashed<'a, Message: 'a>(
    things: impl IntoIterator<Item = impl Into<String>>,
) -> Element<'a, Message> {
    let rows = things.into_iter().map(|thing| {
        let thing = thing.into();

        semantics::describe(
            Semantics::new(Role::ListItem, thing.clone()),
            row![
                words::secondary("–"),
                container(words::secondary(thing)).width(Length::Fill)
            ]
            .spacing(theme::space::GROUP),
        )
    });

    Column::with_children(rows).into()
}
