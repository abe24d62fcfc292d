//! A chip: how something stands, in a picture and a word or two.

use iced::widget::{container, row};
use iced::{Alignment, Border, Theme};

use super::semantics::{self, Live, Role, Semantics, State};
use super::{Element, Tone, words};
use crate::theme::{self, size};

/// A chip of this tone; a screen reader says at once when its word changes.
pub fn chip<'a, Message: 'a>(tone: Tone, word: impl Into<String>) -> Element<'a, Message> {
    build(tone, word.into(), true, theme::SEMIBOLD, Live::Polite)
}

/// A chip whose word holds a running time; it does not tremble, and has no picture.
pub fn timed<'a, Message: 'a>(tone: Tone, word: impl Into<String>) -> Element<'a, Message> {
    build(tone, word.into(), false, theme::TABULAR_SEMIBOLD, Live::Off)
}

fn build<'a, Message: 'a>(
    tone: Tone,
    word: String,
    picture: bool,
    font: iced::Font,
    live: Live,
) -> Element<'a, Message> {
    let state = if tone == Tone::Run {
        State::Busy
    } else {
        State::Plain
    };
    let content = row![]
        .push(picture.then(|| tone.icon().text(size::SMALL)))
        .push(
            words::inherited(word.clone(), size::SMALL, 19.0, font)
                .wrapping(iced::widget::text::Wrapping::None),
        )
        .spacing(5)
        .align_y(Alignment::Center);

    semantics::describe(
        Semantics::new(Role::Status, word).state(state).live(live),
        container(content)
            .padding([4, 11])
            .style(move |theme: &Theme| {
                let (ink, ground) = tone.colors(theme::tokens(theme));
                container::Style {
                    text_color: Some(ink),
                    background: Some(ground.into()),
                    border: Border::default().rounded(theme::radius::ROUND),
                    ..container::Style::default()
                }
            }),
    )
}
