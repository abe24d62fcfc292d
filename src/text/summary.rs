//! What linked users do next, in words that can be sent to them.

use crate::check::System;

use super::Texts;

impl Texts {
    /// What is sent to the linked users: a subject, an empty line, the text.
    #[must_use]
    pub fn letter_to_users(&self, system: System) -> String {
        let calendar = self.system(system);
        let last = match system {
            System::Google => "summary-letter-google",
            System::Exchange => "summary-letter-exchange",
            System::SuperOffice | System::Microsoft365 => "summary-letter-account",
        };
        let last = self.with(last, &[("calendar", &calendar)]);
        let subject = self.with("summary-letter-subject", &[("calendar", &calendar)]);
        let both = [("calendar", calendar.as_str()), ("last", last.as_str())];
        format!("{subject}\n\n{}\n", self.with("summary-letter", &both))
    }
}
