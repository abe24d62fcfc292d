//! What was tried, step by step: a picture, what it was, where, and how long it took.

use iced::widget::{Column, container, row, text};
use iced::{Alignment, Length, Theme};

use super::beside::beside;
use super::dotted::dotted;
use super::pulse::pulse;
use super::semantics::{self, Role, Semantics};
use super::{Element, Tone, words};
use crate::theme::{self, size};

/// Where the text of a line begins.
pub(super) const INDENT: f32 = 32.0;

/// The size of the picture of a line.
const PICTURE: f32 = 15.0;

/// The height of a line of text.
const LINE: f32 = 20.0;

/// What picture and text need beside place and time.
const ROOM: f32 = 240.0;

/// One line of a timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Line {
    tone: Tone,
    word: String,
    text: String,
    remark: Option<String>,
    host: Option<String>,
    time: Option<String>,
}

/// A line: how it ended, as tone and word, and what it was.
///
/// The word ("done", "failed", "not tried") is for screen readers where the picture alone stands.
pub fn line(tone: Tone, word: impl Into<String>, text: impl Into<String>) -> Line {
    Line {
        tone,
        word: word.into(),
        text: text.into(),
        remark: None,
        host: None,
        time: None,
    }
}

impl Line {
    /// Adds what came out.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Adds where it was.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Adds how long it took.
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// The line as a sentence for screen readers.
    pub(super) fn spoken(&self) -> String {
        [
            Some(&self.text),
            Some(&self.word),
            self.remark.as_ref(),
            self.host.as_ref(),
            self.time.as_ref(),
        ]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ")
    }
}

/// The lines, below each other.
pub fn timeline<'a, Message: 'a>(lines: impl IntoIterator<Item = Line>) -> Element<'a, Message> {
    Column::with_children(lines.into_iter().map(view))
        .width(Length::Fill)
        .into()
}

fn view<'a, Message: 'a>(line: Line) -> Element<'a, Message> {
    let semantics = Semantics::new(Role::ListItem, line.spoken());
    semantics::describe(semantics, container(content(line)).padding([8, 0]))
}

/// What a line looks like.
pub(super) fn content<'a, Message: 'a>(line: Line) -> iced::widget::Row<'a, Message> {
    let tone = line.tone;
    let picture: Element<'a, Message> = match tone {
        Tone::Run => pulse(PICTURE, Some(|t| t.primary)),
        _ => tone
            .icon()
            .text(PICTURE)
            .style(move |theme: &Theme| text::Style {
                color: Some(match tone {
                    Tone::Neutral => theme::tokens(theme).ink_faint,
                    _ => tone.colors(theme::tokens(theme)).0,
                }),
            })
            .into(),
    };
    let weight = if matches!(tone, Tone::Bad | Tone::Run) {
        theme::SEMIBOLD
    } else {
        theme::REGULAR
    };
    let plain = |text, weight| {
        let text = words::plain(text, size::SECONDARY, LINE, weight, |t| t.ink);
        Element::from(text)
    };
    let remark = line.remark.map(|remark| plain(remark, theme::REGULAR));
    let texts = std::iter::once(plain(line.text, weight)).chain(remark);
    let what = dotted(texts.collect(), LINE, |t| t.ink);

    let what = row![
        container(picture)
            .padding(iced::Padding::ZERO.top(2.5))
            .width(INDENT - 10.0),
        container(what).width(Length::Fill)
    ]
    .spacing(10);
    let place = row![]
        .push(
            line.host
                .map(|host| container(words::mono(host)).max_width(260)),
        )
        .push(
            container(words::time(line.time.unwrap_or_default()))
                .width(64)
                .align_right(64),
        )
        .spacing(10);
    row![beside(what, place, ROOM, INDENT, Alignment::Start)]
        .spacing(10)
        .align_y(Alignment::Start)
}
