//! "What does the page in your browser say?": many refusals stay on the provider's page, and then only the person can tell (design 9.8).

mod choices;

use crate::check::{Failure, Outcome, System};
use crate::oauth::Purpose;

use super::number;

/// What a choice stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// An outcome.
    Outcome(Outcome),
    /// A number or word of the provider.
    Number(Outcome, &'static str),
    /// A page on which the person still has something to do, by this text; it is an outcome only for who cannot do it.
    Hint(Outcome, &'static str),
    /// Nothing yet: the person has to type or paste the number or the text.
    Ask,
}

/// One thing that the page may say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// Stable kebab-case name, for `--page-says`.
    pub code: &'static str,
    /// What it stands for.
    pub means: Means,
    /// Lower-case pieces of the page's wording, by which a pasted text is recognised.
    phrases: &'static [&'static str],
}

impl Choice {
    /// The text id for a system.
    #[must_use]
    pub fn text(&self, system: System) -> String {
        format!("page-says-{}-{}", system.code(), self.code)
    }

    /// The outcome code; none while a number is asked for.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        match self.means {
            Means::Outcome(outcome) | Means::Number(outcome, _) | Means::Hint(outcome, _) => {
                Some(outcome)
            }
            Means::Ask => None,
        }
    }

    /// The failure that the person reports with this choice; none while a number is asked for.
    #[must_use]
    pub fn failure(&self, system: System) -> Option<Failure> {
        let failure = Failure::new(
            self.outcome()?,
            format!("the page in the browser says: {}", self.code),
        );
        let failure = failure.of(system).fact("page", self.code);
        Some(match self.means {
            Means::Number(_, number) => failure.number(number),
            Means::Outcome(_) | Means::Hint(..) | Means::Ask => failure,
        })
    }
}

/// What was said is neither a choice nor a number nor a known text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not known: use one of {}, or a number", codes.join(", "))]
pub struct Unknown {
    /// The choices there are.
    pub codes: Vec<&'static str>,
}

/// The choices for a system while the browser is open for this purpose, in the order of the list.
#[must_use]
pub fn choices(system: System, purpose: Purpose) -> &'static [Choice] {
    match (system, purpose) {
        (System::Microsoft365, Purpose::AdminConsent) => choices::MICROSOFT365_CONSENT,
        (System::Microsoft365, Purpose::SignIn | Purpose::Permissions) => choices::MICROSOFT365,
        (System::SuperOffice, _) => choices::SUPEROFFICE,
        (System::Exchange, _) => &[],
        (System::Google, _) => choices::GOOGLE,
    }
}

/// What the person's answer means: a choice, a number, or a text copied from the page.
///
/// # Errors
///
/// [`Unknown`], with the choices there are.
pub fn answer(system: System, said: &str) -> Result<Failure, Unknown> {
    let list = choices(system, Purpose::SignIn);
    let said = said.trim();
    let chosen = list
        .iter()
        .find(|choice| choice.code.eq_ignore_ascii_case(said))
        .and_then(|choice| choice.failure(system));
    let numbered = || number::look_up_of(system, said).map(|known| known.failure());
    let recognised = || recognise(list, said).and_then(|choice| choice.failure(system));
    chosen
        .or_else(numbered)
        .or_else(recognised)
        .ok_or_else(|| Unknown {
            codes: list.iter().map(|choice| choice.code).collect(),
        })
}

/// The text that says what to do on the page, when the answer names one on which the sign-in goes on: whoever sits in
/// front of it ends nothing by this answer.
#[must_use]
pub fn hint(system: System, said: &str) -> Option<&'static str> {
    let list = choices(system, Purpose::SignIn);
    let said = said.trim();
    let named = list
        .iter()
        .find(|choice| choice.code.eq_ignore_ascii_case(said));
    let numbered = || number::look_up_of(system, said).is_some();
    let recognised = || recognise(list, said).filter(|_| !numbered());
    match named.or_else(recognised)?.means {
        Means::Hint(_, text) => Some(text),
        Means::Outcome(_) | Means::Number(..) | Means::Ask => None,
    }
}

/// The choice that stands for a page with these words, where there is one.
#[must_use]
pub fn shown(system: System, purpose: Purpose, words: &str) -> Option<&'static Choice> {
    recognise(choices(system, purpose), words)
}

/// How much of a pasted text is looked at.
const LIMIT: usize = 16 * 1024;

fn recognise(list: &'static [Choice], said: &str) -> Option<&'static Choice> {
    let text: String = said
        .chars()
        .take(LIMIT)
        .flat_map(char::to_lowercase)
        .map(|c| if c == '’' { '\'' } else { c })
        .collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    list.iter()
        .find(|choice| choice.phrases.iter().any(|phrase| text.contains(phrase)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(system: System, said: &str) -> Option<Outcome> {
        answer(system, said).ok().map(|failure| failure.outcome)
    }

    #[test]
    fn a_page_is_named_by_choice_by_number_or_by_its_text() {
        let table = [
            (
                System::Microsoft365,
                "need-admin-approval",
                Some(Outcome::AdminConsentNeeded),
            ),
            (
                System::Microsoft365,
                " Approval-Required ",
                Some(Outcome::AdminConsentNeeded),
            ),
            (
                System::Microsoft365,
                "Need admin approval\nSynchronizer needs permission",
                Some(Outcome::AdminConsentNeeded),
            ),
            (
                System::Microsoft365,
                "You can’t get there from here",
                Some(Outcome::DevicePolicy),
            ),
            (
                System::Microsoft365,
                "AADSTS50011",
                Some(Outcome::RedirectNotRegistered),
            ),
            (
                System::Microsoft365,
                "Error Code: 53003 You cannot access this right now",
                Some(Outcome::DeniedByAdminPolicy),
            ),
            (System::Microsoft365, "blank-page", Some(Outcome::NoAnswer)),
            (System::Microsoft365, "error-number", None),
            (System::Microsoft365, "no-access", None),
            (
                System::SuperOffice,
                "no-access",
                Some(Outcome::NotAnAdministrator),
            ),
            (
                System::SuperOffice,
                "Account does not have access",
                Some(Outcome::NotAnAdministrator),
            ),
            (
                System::SuperOffice,
                "Technical error. Request ID: 1",
                Some(Outcome::RedirectNotRegistered),
            ),
            (
                System::SuperOffice,
                "NeedsReapproval (5)",
                Some(Outcome::AdminConsentNeeded),
            ),
            (System::SuperOffice, "AADSTS90094", None),
            (System::SuperOffice, "hello", None),
        ];

        for (system, said, expected) in table {
            assert_eq!(outcome(system, said), expected, "{said}");
        }
    }

    #[test]
    fn boxes_to_tick_are_a_hint_and_no_refusal_is() {
        for said in ["boxes-to-tick", " Boxes-To-Tick ", "☐ Select all\nCalendar"] {
            assert_eq!(hint(System::Google, said), Some("page-hint-boxes-to-tick"));
        }
        for said in ["not-verified", "admin_policy_enforced", "hello", ""] {
            assert_eq!(hint(System::Google, said), None, "{said}");
        }
        assert_eq!(hint(System::Microsoft365, "boxes-to-tick"), None);
    }

    #[test]
    fn an_unknown_answer_names_the_choices() {
        let unknown = answer(System::SuperOffice, "hello").expect_err("no such choice");

        assert!(unknown.to_string().contains("no-access"), "{unknown}");
    }
}
