//! What a mail domain shows, in one sentence.

use crate::check::System;

use super::Texts;

impl Texts {
    /// The system that the mail of a domain goes to, and what says so, which may be empty.
    #[must_use]
    pub fn recognized(&self, domain: &str, system: Option<System>, because: &str) -> String {
        let Some(system) = system else {
            return self.with("select-look-unknown", &[("domain", domain)]);
        };
        let name = self.system(system);
        let facts = [
            ("domain", domain),
            ("system", name.as_str()),
            ("because", because),
        ];
        let id = if because.is_empty() {
            "select-look-found"
        } else {
            "select-look-found-because"
        };
        self.with(id, &facts)
    }
}
