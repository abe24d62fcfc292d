//! A card: a header that says what it is and how it stands, and a body.

use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Border, Length, Theme};

use super::beside::beside;
use super::rows::{Rows, rows};
use super::semantics::{self, Role, Semantics};
use super::{Element, line, words};
use crate::icon::Icon;
use crate::theme::{self, size, space};

/// What a tile shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Face {
    /// Up to three letters or figures.
    Letters(String),
    /// A picture.
    Picture(Icon),
}

impl From<&str> for Face {
    fn from(letters: &str) -> Self {
        Self::Letters(letters.to_owned())
    }
}

impl From<Icon> for Face {
    fn from(icon: Icon) -> Self {
        Self::Picture(icon)
    }
}

/// A small square that stands for a system.
pub fn tile<'a, Message: 'a>(face: impl Into<Face>) -> Element<'a, Message> {
    on_ground(face.into(), |t| (t.primary_soft, t.primary))
}

/// A tile on the ground of something chosen; where that ground looks like every other, the tile itself is filled.
pub(super) fn raised_tile<'a, Message: 'a>(face: Face) -> Element<'a, Message> {
    on_ground(face, |t| {
        if t.is_plain() {
            (t.primary, t.on_primary)
        } else {
            (t.surface, t.primary)
        }
    })
}

fn on_ground<'a, Message: 'a>(
    face: Face,
    colours: fn(&theme::Tokens) -> (iced::Color, iced::Color),
) -> Element<'a, Message> {
    let content = match face {
        Face::Letters(letters) => words::inherited(letters, size::TEXT, 20.0, theme::SEMIBOLD),
        Face::Picture(icon) => icon.text(20.0),
    };

    let square = container(content).center(40).style(move |theme: &Theme| {
        let t = theme::tokens(theme);
        let (ground, ink) = colours(t);
        container::Style {
            text_color: Some(ink),
            background: Some(ground.into()),
            border: t.outlined(t.primary).rounded(10),
            ..container::Style::default()
        }
    });
    semantics::adorn(square)
}

/// Between the tile of a header and its title.
const GAP: f32 = 14.0;
/// Where the title begins beside a tile.
const INDENT: f32 = 40.0 + GAP;
/// What tile, title and subtitle need beside a chip.
const ROOM: f32 = 240.0;

/// The first row of a card.
#[must_use]
pub struct Header<'a, Message> {
    tile: Option<Face>,
    title: String,
    subtitle: Option<String>,
    end: Option<Element<'a, Message>>,
}

/// A header with this title.
pub fn header<'a, Message>(title: impl Into<String>) -> Header<'a, Message> {
    Header {
        tile: None,
        title: title.into(),
        subtitle: None,
        end: None,
    }
}

impl<'a, Message> Header<'a, Message> {
    /// Puts a tile at the left.
    pub fn tile(mut self, face: impl Into<Face>) -> Self {
        self.tile = Some(face.into());
        self
    }

    /// Puts a line below the title.
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }

    /// Puts a chip or a code at the right.
    pub fn end(mut self, end: impl Into<Element<'a, Message>>) -> Self {
        self.end = Some(end.into());
        self
    }
}

impl<'a, Message: 'a> From<Header<'a, Message>> for Element<'a, Message> {
    fn from(header: Header<'a, Message>) -> Self {
        let lines = column![words::title(header.title)]
            .push(
                header
                    .subtitle
                    .map(|subtitle| words::secondary_in_parts(&subtitle)),
            )
            .width(Length::Fill);

        let indent = if header.tile.is_some() { INDENT } else { 0.0 };
        let who = row![]
            .push(header.tile.map(tile))
            .push(lines)
            .spacing(GAP)
            .align_y(Alignment::Center);
        match header.end {
            Some(end) => beside(who, end, ROOM, indent, Alignment::Center),
            None => who.into(),
        }
    }
}

/// A card under construction; turns into an element by `into()`.
#[must_use]
pub struct Card<'a, Message> {
    rows: Rows<'a, Message>,
}

/// An empty card.
pub const fn card<'a, Message>() -> Card<'a, Message> {
    Card {
        rows: rows(space::FIELD),
    }
}

impl<'a, Message: 'a> Card<'a, Message> {
    /// Adds a row.
    pub fn push(self, row: impl Into<Element<'a, Message>>) -> Self {
        Card {
            rows: self.rows.push(inset(row)),
        }
    }

    /// Adds a row close to the one before.
    pub fn push_close(self, row: impl Into<Element<'a, Message>>) -> Self {
        Card {
            rows: self.rows.push_after(space::GROUP, inset(row)),
        }
    }

    /// Adds a row that belongs to the one before, as a sentence to its title.
    pub fn push_tight(self, row: impl Into<Element<'a, Message>>) -> Self {
        Card {
            rows: self.rows.push_after(space::TIGHT, inset(row)),
        }
    }

    /// Adds a row, or keeps its place free without taking room.
    pub fn push_maybe(self, row: Option<impl Into<Element<'a, Message>>>) -> Self {
        Card {
            rows: self.rows.push_maybe(row.map(inset)),
        }
    }

    /// As [`Card::push_maybe`], close to the row before.
    pub fn push_close_maybe(self, row: Option<impl Into<Element<'a, Message>>>) -> Self {
        match row {
            Some(row) => self.push_close(row),
            None => self.push_maybe(None::<Element<'a, Message>>),
        }
    }

    /// Adds a line from edge to edge.
    pub fn divider(self) -> Self {
        Card {
            rows: self.rows.push(line::across()),
        }
    }
}

fn inset<'a, Message: 'a>(row: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    container(row)
        .padding([0.0, space::CARD_X])
        .width(Length::Fill)
        .into()
}

impl<'a, Message: 'a> From<Card<'a, Message>> for Element<'a, Message> {
    fn from(card: Card<'a, Message>) -> Self {
        semantics::describe(
            Semantics::new(Role::Group, ""),
            container(card.rows)
                .padding([space::CARD_Y, 0.0])
                .width(Length::Fill)
                .style(ground),
        )
    }
}

fn ground(theme: &Theme) -> container::Style {
    let t = theme::tokens(theme);

    container::Style {
        background: Some(t.surface.into()),
        border: Border::default()
            .rounded(theme::radius::CARD)
            .width(t.stroke)
            .color(t.line),
        ..container::Style::default()
    }
}

/// Words that are somebody's or go to somebody, set apart from what stands around them.
#[must_use]
pub fn quoted<'a, Message: 'a>(words: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    container(words)
        .padding([space::ROW, space::FIELD])
        .width(Length::Fill)
        .style(sunken)
        .into()
}

fn sunken(theme: &Theme) -> container::Style {
    let t = theme::tokens(theme);

    container::Style {
        background: Some(t.background.into()),
        border: Border::default()
            .rounded(theme::radius::CONTROL)
            .width(t.stroke)
            .color(t.line_soft),
        ..container::Style::default()
    }
}

/// Room that pushes what follows to the right.
#[must_use]
pub fn stretch<'a, Message: 'a>() -> Element<'a, Message> {
    gap::horizontal().into()
}
