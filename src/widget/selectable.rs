//! Text that a person can select and copy, by pointer and by keyboard, and that otherwise looks like any text.
//!
//! It holds an editor of iced that nothing edits. One of them stands for a group of paragraphs, so that a page has few
//! of them, and Tab has few stops.

mod behave;
mod bold;
mod columns;
mod hanging;
mod press;
mod spread;

use iced::advanced::widget::Id;
use iced::{Color, Font, Renderer};

use super::Element;
use super::semantics::{Live, Role, Semantics};
use super::together::together;
use crate::theme::{self, Tokens, size};

/// What lays the text out.
type Editor = <Renderer as iced::advanced::text::Renderer>::Editor;

/// The role of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// What a page says first.
    Heading,
    /// A line or two below the heading.
    Lead,
    /// Running text.
    Body,
    /// Text of second rank.
    Secondary,
    /// Hosts, addresses, codes, commands: figures and letters of equal width.
    Mono,
}

impl Face {
    const fn size(self) -> f32 {
        match self {
            Self::Heading => size::HEADING,
            Self::Lead | Self::Body => size::TEXT,
            Self::Secondary => size::SECONDARY,
            Self::Mono => size::SMALL,
        }
    }

    const fn line_height(self) -> f32 {
        match self {
            Self::Heading => 34.0,
            Self::Lead | Self::Body => 22.0,
            Self::Secondary | Self::Mono => 20.0,
        }
    }

    const fn font(self) -> Font {
        match self {
            Self::Heading => theme::SEMIBOLD,
            Self::Lead | Self::Body | Self::Secondary => theme::REGULAR,
            Self::Mono => theme::MONO,
        }
    }

    const fn color(self, tokens: &Tokens) -> Color {
        match self {
            Self::Heading | Self::Body => tokens.ink,
            Self::Lead | Self::Secondary | Self::Mono => tokens.ink_soft,
        }
    }
}

/// A text under construction; turns into an element by `into()`.
#[derive(Debug, Clone)]
#[must_use]
pub struct Selectable {
    id: Option<Id>,
    name: String,
    text: String,
    face: Face,
    marks: bool,
    lines: Lines,
}

/// How the lines of a text stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lines {
    /// One as the other.
    Even,
    /// Right of their numbers or dashes, and apart from each other.
    Hanging,
    /// In columns made of blanks.
    Columns,
}

/// A text of this role; `name` says to a screen reader what it is. In it `**words**` stand out.
pub fn selectable(face: Face, name: impl Into<String>, text: impl Into<String>) -> Selectable {
    Selectable {
        id: None,
        name: name.into(),
        text: text.into(),
        face,
        marks: true,
        lines: Lines::Even,
    }
}

impl Selectable {
    /// Sets the id, by which it can be focused and found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Shows stars as they are.
    pub const fn verbatim(mut self) -> Self {
        self.marks = false;
        self
    }

    /// Shows stars as they are, and lets a line with columns made of blanks go on under its second column. For letters of
    /// equal width.
    pub const fn columns(mut self) -> Self {
        self.lines = Lines::Columns;
        self.verbatim()
    }

    /// Lets every line stand right of its first word, its number or its dash, which two blanks set off, and apart from the
    /// next one.
    pub const fn hanging(mut self) -> Self {
        self.lines = Lines::Hanging;
        self
    }

    /// The same with the text as it is drawn.
    fn joined(&self) -> Self {
        Self {
            text: together(self.text.as_str().into()).into_owned(),
            ..self.clone()
        }
    }

    /// The text as it is shown, and what stands out in it.
    fn split(&self) -> (String, bold::Lines) {
        if self.marks {
            bold::split(&self.text)
        } else {
            (self.text.clone(), bold::Lines::new())
        }
    }

    fn semantics(&self) -> Semantics {
        let said = Semantics::new(Role::Text, self.name.clone()).value(self.split().0);
        if self.face == Face::Heading {
            said.level(1).live(Live::Polite)
        } else {
            said
        }
    }
}

impl<'a, Message: 'a> From<Selectable> for Element<'a, Message> {
    fn from(text: Selectable) -> Self {
        Self::new(text)
    }
}
