//! What a profile may be called.

use crate::directory::is_invisible;

/// The longest name, in characters.
const LONGEST: usize = 100;

/// Why a name cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameProblem {
    /// Nothing but blanks.
    #[error("the name is empty")]
    Empty,
    /// More than a hundred characters.
    #[error("the name is longer than {LONGEST} characters")]
    TooLong,
    /// Blanks at the ends, which nobody sees.
    #[error("the name begins or ends with a blank")]
    Blanks,
    /// Characters that cannot be seen, or that turn the direction of what follows.
    #[error("the name holds characters that cannot be seen")]
    Invisible,
}

/// Checks a name that somebody typed.
///
/// # Errors
///
/// What is wrong with it.
pub fn check_name(name: &str) -> Result<(), NameProblem> {
    if name.trim().is_empty() {
        Err(NameProblem::Empty)
    } else if name.chars().take(LONGEST + 1).count() > LONGEST {
        Err(NameProblem::TooLong)
    } else if name.trim() != name {
        Err(NameProblem::Blanks)
    } else if name.chars().any(is_invisible) {
        Err(NameProblem::Invisible)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_be_seen_as_a_whole() {
        for (name, expected) in [
            ("Contoso", Ok(())),
            ("M\u{fc}ller & S\u{f6}hne / \"Test\" \u{1f4c5}", Ok(())),
            ("", Err(NameProblem::Empty)),
            ("  \t", Err(NameProblem::Empty)),
            (" Contoso", Err(NameProblem::Blanks)),
            ("a\nb", Err(NameProblem::Invisible)),
            ("abc\u{202e}def", Err(NameProblem::Invisible)),
            ("abc\u{200b}def", Err(NameProblem::Invisible)),
        ] {
            assert_eq!(check_name(name), expected, "{name:?}");
        }
        assert_eq!(check_name(&"\u{fc}".repeat(100)), Ok(()));
        assert_eq!(check_name(&"\u{fc}".repeat(101)), Err(NameProblem::TooLong));
    }
}
