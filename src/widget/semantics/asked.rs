//! What a screen reader asks of a widget, and where it waits until the widget takes it up.

use std::fmt;

/// What is asked of a widget.
#[derive(Clone, PartialEq, Eq)]
pub enum Ask {
    /// To do what a press does.
    Press,
    /// To hold this text instead of what it holds.
    Write(String),
    /// To become the current one of its list.
    Choose,
}

impl fmt::Debug for Ask {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Press => "Press",
            // It may be a password.
            Self::Write(_) => "Write(…)",
            Self::Choose => "Choose",
        })
    }
}

/// What was asked of a widget and not yet taken up.
///
/// A widget that can be asked hands it to `Operation::custom`, behind its semantics, and takes it up at the next event: the
/// way of a key, so that a message becomes that of the page around it. A widget that cannot be used hands nothing over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked(Option<Ask>);

impl Asked {
    /// Asks for this.
    pub fn put(&mut self, ask: Ask) {
        self.0 = Some(ask);
    }

    /// What was asked for; it is not asked again.
    #[must_use]
    pub fn take(&mut self) -> Option<Ask> {
        self.0.take()
    }
}
