//! The building blocks of the pages. They know nothing of calendars or sign-ins.
//!
//! Everything that can be operated goes through [`control`], [`choice`] or [`field`]: they can hold
//! the keyboard focus, show it, and say what they are (`semantics`).

mod beside;
pub mod button;
pub mod card;
pub mod checkbox;
pub mod chip;
pub mod choice;
pub mod columns;
pub mod control;
mod dotted;
mod drawn;
pub mod field;
pub mod focus;
pub mod fold;
pub mod frame;
pub mod keys;
#[cfg(test)]
mod laid;
pub mod line;
mod lines;
pub mod list;
pub mod long;
pub mod miniature;
pub mod notice;
pub mod order;
pub mod picture;
pub mod progress;
mod pulse;
pub mod rail;
pub mod rows;
pub mod scroll;
pub mod selectable;
pub mod semantics;
mod through;
pub mod timeline;
pub mod together;
mod underlined;
pub mod words;

/// An element of the window.
pub type Element<'a, Message> = iced::Element<'a, Message>;

/// How something stands; always shown with a picture and a word, never by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good, done.
    Ok,
    /// Needs a look.
    Warn,
    /// Wrong, failed.
    Bad,
    /// Under way.
    Run,
    /// Not tried, or of no weight.
    Neutral,
}

impl Tone {
    /// The picture of this tone.
    #[must_use]
    pub const fn icon(self) -> crate::icon::Icon {
        use crate::icon::Icon;

        match self {
            Self::Ok => Icon::Check,
            Self::Warn => Icon::Warning,
            Self::Bad => Icon::Cross,
            Self::Run => Icon::Running,
            Self::Neutral => Icon::Skip,
        }
    }

    /// The colour of text and picture, and of the ground below them.
    #[must_use]
    pub const fn colors(self, tokens: &crate::theme::Tokens) -> (iced::Color, iced::Color) {
        match self {
            Self::Ok => (tokens.ok, tokens.ok_soft),
            Self::Warn => (tokens.warn, tokens.warn_soft),
            Self::Bad => (tokens.bad, tokens.bad_soft),
            Self::Run => (tokens.primary, tokens.primary_soft),
            Self::Neutral => (tokens.ink_soft, tokens.fill),
        }
    }
}
