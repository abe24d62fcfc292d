//! What a screen reader asks of a widget, and where it waits until the widget takes it up.

use std::fmt;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use iced::advanced::widget::Id;

use super::Semantics;

/// Where the caret of a line stands, and what is selected: between letters, as a person counts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caret {
    /// Where the selection began.
    pub anchor: usize,
    /// Where the caret is.
    pub focus: usize,
}

/// What is asked of a widget.
#[derive(Clone, PartialEq, Eq)]
pub enum Ask {
    /// To do what a press does.
    Press,
    /// To hold this text instead of what it holds.
    Write(String),
    /// To put the caret there, and select what lies between.
    Select(Caret),
    /// To become the current one of its list.
    Choose,
    /// To come into sight in its list.
    Show,
}

impl fmt::Debug for Ask {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Press => "Press",
            // It may be a password.
            Self::Write(_) => "Write(…)",
            Self::Select(_) => "Select",
            Self::Choose => "Choose",
            Self::Show => "Show",
        })
    }
}

/// What was asked of a widget and not yet taken up.
///
/// A widget that can be asked hands it to `Operation::custom`, behind its semantics, and takes it up at the next event: the
/// way of a key, so that a message becomes that of the page around it. A widget that cannot be used hands nothing over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    who: u64,
    ask: Option<Ask>,
}

impl Asked {
    /// Who a widget is: its id, or else its name.
    #[must_use]
    pub fn who(id: Option<&Id>, says: &Semantics) -> u64 {
        let mut hasher = DefaultHasher::new();
        match id {
            Some(id) => id.hash(&mut hasher),
            None => says.name.hash(&mut hasher),
        }
        hasher.finish()
    }

    /// Nothing, asked of this widget.
    #[must_use]
    pub const fn of(who: u64) -> Self {
        Self { who, ask: None }
    }

    /// Whose it is from now on: iced hands it on to whatever stands at the same place next. Says whether that is another
    /// widget, of which nothing was asked.
    pub fn belong(&mut self, who: u64) -> bool {
        let other = self.who != who;
        if other {
            *self = Self::of(who);
        }
        other
    }

    /// Asks for this.
    pub fn put(&mut self, ask: Ask) {
        self.ask = Some(ask);
    }

    /// What was asked for; it is not asked again.
    #[must_use]
    pub fn take(&mut self) -> Option<Ask> {
        self.ask.take()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Role;
    use super::*;

    #[test]
    fn what_was_asked_of_one_widget_is_not_done_by_the_next_at_its_place() {
        let [cancel, details] =
            ["Cancel", "Details"].map(|name| Asked::who(None, &Semantics::new(Role::Button, name)));
        let mut asked = Asked::of(cancel);

        asked.put(Ask::Press);
        assert!(!asked.belong(cancel));
        assert_eq!(asked.take(), Some(Ask::Press));
        asked.put(Ask::Press);
        assert!(asked.belong(details));
        assert_eq!(asked.take(), None);
    }
}
