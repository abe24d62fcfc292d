//! Text that may hold a secret, and is not for a log.

use std::fmt;

use url::Url;
use zeroize::Zeroizing;

/// A text whose debug form does not show it: a link, what is in the clipboard, what somebody typed or pasted.
/// It is wiped when it goes (S-MEM-03).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Private(Zeroizing<String>);

impl Private {
    /// The text, for the place that needs it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Forgets the text.
    pub fn clear(&mut self) {
        self.0 = Zeroizing::default();
    }
}

impl From<String> for Private {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl From<&Option<Url>> for Private {
    fn from(address: &Option<Url>) -> Self {
        let address = address.as_ref().map(Url::to_string);
        address.unwrap_or_default().into()
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Private")
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Act, Message};
    use super::*;
    use crate::check::System;

    #[test]
    fn the_debug_form_of_a_message_shows_neither_link_nor_clipboard_nor_typed_text() {
        let text = || Private::from("https://login.example/?state=q0vNn4".to_owned());
        for act in [
            Act::LinkExpired(text()),
            Act::ClipboardSeen(text(), Some(text())),
            Act::NumberChanged(text()),
            Act::NumberPasted(text()),
            Act::ClipboardPasted(text()),
        ] {
            let shown = format!("{:?}", Message::On(System::SuperOffice, act));

            assert!(!shown.contains("login.example"), "{shown}");
            assert!(!shown.contains("q0vNn4"), "{shown}");
        }
    }
}
