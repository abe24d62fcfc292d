//! A chip: how something stands, in a picture and a word or two.

use iced::widget::{container, row};
use iced::{Alignment, Theme};

use super::button;
use super::pulse::pulse;
use super::semantics::{self, Live, Role, Semantics, State};
use super::{Element, Tone, words};
use crate::theme::{self, size};

/// The height of a line of words.
const LINE: f32 = 19.0;
/// The margin above and below them.
const MARGIN: f32 = 4.0;

/// A chip of this tone; what is under way moves a little, and a screen reader says at once when its word changes.
pub fn chip<'a, Message: 'a>(tone: Tone, word: impl Into<String>) -> Element<'a, Message> {
    let picture = match tone {
        Tone::Run => pulse(size::SMALL, None),
        _ => tone.icon().text(size::SMALL).into(),
    };
    build(tone, word.into(), picture, Live::Polite)
}

/// A chip of what takes hours: it does not move.
pub fn resting<'a, Message: 'a>(tone: Tone, word: impl Into<String>) -> Element<'a, Message> {
    build(
        tone,
        word.into(),
        tone.icon().text(size::SMALL).into(),
        Live::Polite,
    )
}

/// A chip in the middle of the height of quiet buttons, beside which it stands.
pub fn level<'a, Message: 'a>(tone: Tone, word: impl Into<String>) -> Element<'a, Message> {
    // A long word takes a second line, and its room.
    let beside = (button::FLUSH - LINE) / 2.0 - MARGIN;
    container(chip(tone, word)).padding([beside, 0.0]).into()
}

/// A chip whose word holds a running time; the word does not tremble.
pub fn timed<'a, Message: 'a>(tone: Tone, word: impl Into<String>) -> Element<'a, Message> {
    build(tone, word.into(), pulse(size::SMALL, None), Live::Off)
}

fn build<'a, Message: 'a>(
    tone: Tone,
    word: String,
    picture: Element<'a, Message>,
    live: Live,
) -> Element<'a, Message> {
    // What changes all the time is not read out, and its figures are of one width.
    let font = match live {
        Live::Off => theme::TABULAR_SEMIBOLD,
        _ => theme::SEMIBOLD,
    };
    let state = if tone == Tone::Run {
        State::Busy
    } else {
        State::Plain
    };
    let content = row![]
        .push(picture)
        .push(words::inherited(word.clone(), size::SMALL, LINE, font))
        .spacing(5)
        .align_y(Alignment::Center);

    semantics::describe(
        Semantics::new(Role::Status, word).state(state).live(live),
        container(content)
            .padding([MARGIN, 11.0])
            .style(move |theme: &Theme| {
                let t = theme::tokens(theme);
                let (ink, ground) = tone.colors(t);
                container::Style {
                    text_color: Some(ink),
                    background: Some(ground.into()),
                    border: t.outlined(ink).rounded(theme::radius::ROUND),
                    ..container::Style::default()
                }
            }),
    )
}
