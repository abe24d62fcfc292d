//! What a code, a number or a pasted text means, in words.

use crate::check::{Failure, Outcome, System};
use crate::remedy::{self, number, page};

use super::{Texts, Told};

impl Texts {
    /// The words of `explain`: for an outcome code, a choice of "What does the page say?", a provider's number, or a pasted text.
    #[must_use]
    pub fn explain(&self, code: &str) -> Option<Told> {
        let (_, told) = self.readings(code).into_iter().next()?;
        Some(told)
    }

    /// The same in every reading, with the system where there are several: two may write the same word.
    #[must_use]
    pub fn readings(&self, code: &str) -> Vec<(Option<System>, Told)> {
        self.readings_as(code, |failure| self.failure(failure))
    }

    /// The same, with each failure told in this way.
    #[must_use]
    pub fn readings_as(
        &self,
        code: &str,
        tell: impl Fn(&Failure) -> Told,
    ) -> Vec<(Option<System>, Told)> {
        let code = code.trim();
        let told = |failure: Failure| {
            tell(&Failure {
                detail: String::new(),
                ..failure
            })
        };
        if let Some(outcome) = Outcome::from_code(&code.to_ascii_lowercase()) {
            return vec![(None, told(Failure::new(outcome, "")))];
        }
        let known = number::readings(code);
        if known.is_empty() {
            let mut pages = System::ALL.into_iter();
            let page = pages.find_map(|system| page::answer(system, code).ok());
            let named = || outcome_in(code).map(|outcome| Failure::new(outcome, ""));
            let found = page.or_else(named);
            return found.map(|found| (None, told(found))).into_iter().collect();
        }
        let several = known.len() > 1;
        let reading =
            |known: &number::Known| (several.then_some(known.system), told(known.failure()));
        known.iter().map(reading).collect()
    }

    /// The names that are nearest to a code of which nothing is known.
    #[must_use]
    pub fn nearest(&self, code: &str) -> Vec<String> {
        remedy::nearest(code)
    }

    /// That nothing is known of a code, with the nearest names.
    #[must_use]
    pub fn unknown(&self, code: &str) -> String {
        let shown: String = code.chars().take(80).collect();
        let near = self.nearest(code);
        if near.is_empty() {
            return self.with("terminal-explain-unknown", &[("code", &shown)]);
        }
        let near = near.join(", ");
        self.with(
            "terminal-explain-near",
            &[("code", &shown), ("near", &near)],
        )
    }
}

/// The first outcome code that stands in a text, as in a line of a log. Words of everyday language do not count.
fn outcome_in(text: &str) -> Option<Outcome> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .filter(|word| word.contains('-'))
        .find_map(|word| Outcome::from_code(&word.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn explain_knows_codes_numbers_pages_and_nothing_else() {
        let texts = Texts::new(Language::English);
        let code = |said: &str| texts.explain(said).map(|told| told.code);

        assert_eq!(code(" Clock-Skew "), Some("clock-skew"));
        assert_eq!(code("MailboxNotEnabledForRESTAPI"), Some("mailbox-missing"));
        assert_eq!(
            code("InvalidRedirectUrl (2)"),
            Some("redirect-not-registered")
        );
        assert_eq!(code("need-admin-approval"), Some("admin-consent-needed"));
        assert_eq!(code("no-access"), Some("not-an-administrator"));
        assert_eq!(
            code("2026-11-22T09:12 WARN step=clock outcome=clock-skew host=login.example"),
            Some("clock-skew")
        );
        assert_eq!(
            code(
                "403 Forbidden\nX-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant"
            ),
            Some("ews-disabled")
        );
        assert_eq!(code("something else"), None);
    }
}
