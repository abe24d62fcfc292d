//! What was probably meant by a code that nobody knows.

use crate::check::{Outcome, System};
use crate::oauth::Purpose;
use crate::settings::distance;

use super::{number, page};

/// How many are named.
const MOST: usize = 3;

/// The names that are nearest to a code: outcome codes, providers' numbers and words, pages in the browser.
#[must_use]
pub fn nearest(code: &str) -> Vec<String> {
    let code = code.trim().to_ascii_lowercase();
    let length = code.chars().count();
    if !(3..=80).contains(&length) {
        return Vec::new();
    }
    let allowed = 1 + length.min(24) / 8;
    let near = |name: String| {
        let lower = name.to_ascii_lowercase();
        let far = distance(&code, &lower);
        // A beginning that was typed in full is near, however long the rest is.
        let begins = length >= 5 && lower.starts_with(&code);
        (begins || far <= allowed).then_some((if begins { 0 } else { far }, name))
    };
    let mut found: Vec<_> = names().filter_map(near).collect();
    found.sort();
    found.dedup();
    found.into_iter().take(MOST).map(|(_, name)| name).collect()
}

fn names() -> impl Iterator<Item = String> {
    let outcomes = Outcome::ALL.iter().map(|outcome| outcome.code().to_owned());
    let pages = System::ALL
        .into_iter()
        .flat_map(|system| page::choices(system, Purpose::SignIn))
        .map(|choice| choice.code.to_owned());
    let numbers = number::all().map(|(_, name)| name);
    outcomes.chain(pages).chain(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_code_leads_to_the_right_ones() {
        for (wrong, meant) in [
            ("admin-consent-neded", "admin-consent-needed"),
            ("AADST90094", "AADSTS90094"),
            ("ErrorImpersonateUserDenyed", "ErrorImpersonateUserDenied"),
            ("MailboxNotEnabled", "MailboxNotEnabledForRESTAPI"),
            ("admin_policy_enforce", "admin_policy_enforced"),
        ] {
            let found = nearest(wrong);
            assert_eq!(found.first().map(String::as_str), Some(meant), "{found:?}");
            assert!(found.len() <= MOST);
        }
    }

    #[test]
    fn nothing_is_near_to_nonsense() {
        for wrong in ["", "x", "something else entirely", &"a".repeat(500)] {
            assert!(nearest(wrong).is_empty(), "{wrong}");
        }
    }
}
