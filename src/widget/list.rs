//! Numbered advice, and things of which each stands behind a dash.

use iced::advanced::text::{Alignment, LineHeight, Renderer as _, Shaping, Text, Wrapping};
use iced::advanced::{Renderer as _, renderer};
use iced::alignment::Vertical;
use iced::widget::{Column, container, row};
use iced::{Background, Color, Length, Pixels, Rectangle, Renderer, Size, Theme};

use super::drawn::{Drawing, drawn};
use super::semantics::{self, Role, Semantics};
use super::{Element, words};
use crate::theme::{self, Tokens, space};

/// How wide and high the circle of a number is: as a line of running text.
pub(super) const CIRCLE: f32 = 22.0;
/// Where a sentence begins, right of its number.
pub(super) const INDENT: f32 = CIRCLE + space::ROW;
/// Between two sentences.
pub(super) const APART: f32 = 10.0;
/// Between two things: a little more than between the lines of one of them.
pub(super) const NEXT: f32 = space::TIGHT;

/// The number of a sentence, in a circle.
pub(super) struct Number<S>(pub(super) S);

impl<S: AsRef<str>> Drawing for Number<S> {
    fn size(&self) -> Size<Length> {
        Size::new(CIRCLE.into(), CIRCLE.into())
    }

    fn draw(&self, renderer: &mut Renderer, theme: &Theme, bounds: Rectangle) {
        let t = theme::tokens(theme);
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: t.outlined(t.ink_soft).rounded(CIRCLE / 2.0),
                ..renderer::Quad::default()
            },
            Background::Color(t.fill),
        );
        let text = Text {
            content: self.0.as_ref().to_owned(),
            bounds: bounds.size(),
            size: Pixels(12.0),
            line_height: LineHeight::Absolute(Pixels(16.0)),
            font: theme::SEMIBOLD,
            align_x: Alignment::Center,
            align_y: Vertical::Center,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        };
        // The software renderer cuts text at the edge of the layer only where these bounds pass it.
        renderer.fill_text(text, bounds.center(), t.ink_soft, bounds);
    }
}

/// Sentences to be followed in this order; `**words**` stand out.
pub fn numbered<'a, Message: 'a>(
    sentences: impl IntoIterator<Item = impl AsRef<str>>,
) -> Element<'a, Message> {
    in_order(sentences, |t| t.ink)
}

/// What comes in this order by itself, in the colour of the line below a heading; `**words**` stand out.
pub fn overview<'a, Message: 'a>(
    sentences: impl IntoIterator<Item = impl AsRef<str>>,
) -> Element<'a, Message> {
    in_order(sentences, |t| t.ink_soft)
}

fn in_order<'a, Message: 'a>(
    sentences: impl IntoIterator<Item = impl AsRef<str>>,
    color: fn(&Tokens) -> Color,
) -> Element<'a, Message> {
    let rows = sentences
        .into_iter()
        .zip(1_usize..)
        .map(|(sentence, number)| {
            let sentence = sentence.as_ref();
            let circle = drawn(Number(number.to_string()));

            semantics::describe(
                Semantics::new(
                    Role::ListItem,
                    format!("{number}. {}", sentence.replace("**", "")),
                ),
                row![
                    circle,
                    container(words::rich(sentence, color)).width(Length::Fill)
                ]
                .spacing(space::ROW),
            )
        });

    Column::with_children(rows).spacing(APART).into()
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
            .spacing(space::GROUP),
        )
    });

    Column::with_children(rows).spacing(NEXT).into()
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers have no fractions")]
mod tests {
    use super::super::laid::laid;
    use super::*;

    #[test]
    fn things_stand_further_from_each_other_than_lines() {
        let things = laid(dashed(["One that goes on in a second line", "Two"]), 120.0);
        let [one, two] = [0, 1].map(|place| things.children()[place].bounds());

        assert!(one.height > two.height, "it has further lines");
        assert_eq!(two.y, one.height + NEXT);
    }
}
