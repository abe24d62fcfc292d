//! Refusals that SuperOffice shows in the browser (`superoffice.md` 11): words, never an answer to the program.

use crate::check::Outcome;

/// Declares the refusals: variant, name, number on the page, outcome, wordings.
macro_rules! refusals {
    ($($(#[$doc:meta])* $variant:ident = $name:literal $(, $number:literal)? => $outcome:ident [$($wording:literal),*];)*) => {
        /// Why SuperOffice refuses a sign-in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Refusal { $($(#[$doc])* $variant,)* }

        impl Refusal {
            /// Every refusal.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word that SuperOffice uses.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The outcome code it leads to.
            #[must_use]
            pub fn outcome(self) -> Outcome {
                match self { $(Self::$variant => Outcome::$outcome,)* }
            }

            /// Its number in `AuthorizeErrorCode`, where it has one.
            #[must_use]
            pub fn number(self) -> Option<u8> {
                match self { $(Self::$variant => None $(.or(Some($number)))?,)* }
            }

            fn wordings(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($wording),*],)* }
            }
        }
    };
}

refusals! {
    /// Shown as empty brackets: no administrator has approved the application yet.
    NotApproved = "NoError", 0 => AdminConsentNeeded ["authorization error: ()"];
    /// The application's access was withdrawn.
    Revoked = "Revoked", 1 => AppDisabled [];
    /// The way back is not registered.
    InvalidRedirectUrl = "InvalidRedirectUrl", 2 => RedirectNotRegistered ["technical error"];
    /// The application's access ran out.
    Expired = "Expired", 3 => AppDisabled [];
    /// The application is denied for this company.
    Denied = "Denied", 4 => DeniedByAdminPolicy [];
    /// The application changed and needs approval again.
    NeedsReapproval = "NeedsReapproval", 5 => AdminConsentNeeded [];
    /// A signed request was out of time.
    InvalidTimestamp = "InvalidTimestamp", 6 => ClockSkew [];
    /// A signed request had the wrong key.
    InvalidSignature = "InvalidSignature", 7 => RegistrationIncomplete [];
    /// The account does not count as an administrator.
    NoAccess = "Account does not have access" => NotAnAdministrator ["account does not have access", "does not have access"];
}

/// How much of a text is looked at.
const LIMIT: usize = 16 * 1024;

/// The refusal that a text names: the word alone, with its number, or inside a pasted page.
#[must_use]
pub fn find(text: &str) -> Option<Refusal> {
    let text: String = text
        .chars()
        .take(LIMIT)
        .flat_map(char::to_lowercase)
        .collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let named = |refusal: &&Refusal| {
        names(&text, **refusal)
            || refusal
                .wordings()
                .iter()
                .any(|wording| text.contains(wording))
    };
    Refusal::ALL
        .iter()
        .find(named)
        .copied()
        .or_else(|| numbered(&text))
}

/// Everyday words such as "denied" count only where SuperOffice's own frame surrounds them.
fn names(text: &str, refusal: Refusal) -> bool {
    let name = refusal.name().to_lowercase();
    let everyday = matches!(
        refusal,
        Refusal::Revoked | Refusal::Expired | Refusal::Denied
    );
    let framed = [format!("authorization error: {name}"), format!("{name} (")];
    text == name
        || (!everyday && text.contains(&name))
        || text.starts_with(&framed[1])
        || text.contains(&framed[0])
}

fn numbered(text: &str) -> Option<Refusal> {
    let label = ["authorizeerrorcode", "authorization error"]
        .into_iter()
        .find(|label| text.contains(label))?;
    let rest = text[text.find(label)? + label.len()..].trim_start_matches([' ', ':', '=', '(']);
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let number: u8 = digits.parse().ok()?;
    Refusal::ALL
        .iter()
        .find(|refusal| refusal.number() == Some(number))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_found_by_word_number_and_page() {
        let table = [
            ("InvalidRedirectUrl", Some(Refusal::InvalidRedirectUrl)),
            (
                "Authorization error: InvalidRedirectUrl (2)",
                Some(Refusal::InvalidRedirectUrl),
            ),
            (
                "Technical error\nRequest ID: 8f1c",
                Some(Refusal::InvalidRedirectUrl),
            ),
            ("needsreapproval", Some(Refusal::NeedsReapproval)),
            ("NeedsReapproval (5)", Some(Refusal::NeedsReapproval)),
            ("AuthorizeErrorCode 3", Some(Refusal::Expired)),
            ("Authorization error: (1)", Some(Refusal::Revoked)),
            ("Authorization error: ()", Some(Refusal::NotApproved)),
            ("Account does not\n have access", Some(Refusal::NoAccess)),
            ("Denied", Some(Refusal::Denied)),
            ("Authorization error: Denied (4)", Some(Refusal::Denied)),
            ("access denied", None),
            ("the token expired", None),
            ("AuthorizeErrorCode 99", None),
            ("", None),
        ];

        for (text, expected) in table {
            assert_eq!(find(text), expected, "{text}");
        }
    }
}
