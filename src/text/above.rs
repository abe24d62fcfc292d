//! A failure in the words of a terminal that prints more below it: a letter to send, a command to run.

use crate::check::{Failure, Outcome};
use crate::remedy::{self, Button};

use super::{Texts, Told};

/// What is printed below a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Below {
    /// A letter to an administrator.
    Letter,
    /// The letter, and last the command that looks for the approval.
    LetterAndCommand,
    /// Only the command: the letter was printed before.
    Command,
    /// The questions of the wizard.
    Questions,
    /// The letter, and then the questions of the wizard.
    LetterAndQuestions,
    /// In JSON, where other members hold them, as far as they are there.
    Members {
        /// The letter, in `approval`.
        letter: bool,
        /// The command, in `waiting`.
        command: bool,
    },
}

impl Below {
    /// What stands in the place of an advice that names a button of the window.
    fn instead(self, advice: &str) -> Option<&'static str> {
        match (advice, self) {
            ("advice-send-approval-link", below) => Some(below.send()),
            ("advice-come-back", Self::Letter | Self::Members { command: false, .. }) => {
                Some("terminal-come-back")
            }
            ("advice-come-back", Self::Questions | Self::LetterAndQuestions) => {
                Some("setup-come-back")
            }
            ("advice-come-back", Self::Members { .. }) => Some("terminal-come-back-member"),
            ("advice-come-back", _) => Some("terminal-come-back-command"),
            _ => None,
        }
    }

    /// How the letter is sent, or got.
    fn send(self) -> &'static str {
        match self {
            Self::Letter | Self::LetterAndCommand | Self::LetterAndQuestions => {
                "terminal-send-letter"
            }
            Self::Questions => "setup-send-letter",
            Self::Command
            | Self::Members {
                command: true,
                letter: false,
            } => "terminal-send-letter-again",
            Self::Members { letter: true, .. } => "terminal-send-letter-member",
            Self::Members { .. } => "terminal-send-letter-first",
        }
    }

    /// What is said besides where nobody knows what the page said: it may have been the wall.
    fn if_asked(self) -> Option<&'static str> {
        match self {
            Self::Members { letter: true, .. } => Some("terminal-send-letter-member-if-asked"),
            Self::Members { .. } | Self::Questions => None,
            _ => Some("terminal-send-letter-if-asked"),
        }
    }

    /// Whether an option for this button still helps.
    fn leaves(self, button: Button) -> bool {
        match button {
            Button::AdminConsentLink => false,
            Button::AdministratorPath => self != Self::Command,
            _ => true,
        }
    }
}

impl Texts {
    /// A failure in words that speak of what is printed below it in place of the window's buttons.
    #[must_use]
    pub fn failure_above(&self, failure: &Failure, below: Below) -> Told {
        let mut told = self.failure(failure);
        for (id, advice) in remedy::of(failure).advice.iter().zip(&mut told.advice) {
            if let Some(instead) = below.instead(id) {
                *advice = self.get(instead);
            }
        }
        if matches!(failure.outcome, Outcome::TimeOut | Outcome::Cancelled) {
            told.advice.extend(below.if_asked().map(|id| self.get(id)));
        }
        let buttons = told.buttons.iter().map(|(button, _)| *button);
        let buttons: Vec<_> = buttons.filter(|button| below.leaves(*button)).collect();
        told.terminal = match below {
            Below::Questions | Below::LetterAndQuestions => self.in_setup(&buttons, failure),
            _ => self.in_terminal(&buttons, failure),
        };
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::System;
    use crate::text::Language;

    fn lines(outcome: Outcome, below: Below) -> String {
        let failure = Failure::new(outcome, "").of(System::Microsoft365);
        let told = Texts::new(Language::English).failure_above(&failure, below);
        told.lines(usize::MAX).join("\n")
    }

    #[test]
    fn above_a_letter_nobody_is_sent_to_a_button_of_the_window() {
        for below in [Below::Letter, Below::LetterAndCommand, Below::Command] {
            let said = lines(Outcome::AdminConsentNeeded, below);
            for of_the_window in ["Choose Send", "Check now", "--no-browser"] {
                assert!(!said.contains(of_the_window), "{below:?}: {said}");
            }
            let letter = said.contains("the letter below");
            assert_eq!(letter, below != Below::Command, "{said}");
            let command = said.contains("the command that is printed last");
            assert_eq!(command, below != Below::Letter, "{said}");
            let administrator = said.contains("--admin-consent");
            assert_eq!(administrator, below != Below::Command, "{said}");
        }
    }

    #[test]
    fn above_questions_nobody_is_sent_to_another_command() {
        for below in [Below::Questions, Below::LetterAndQuestions] {
            for outcome in Outcome::ALL {
                let said = lines(*outcome, below);
                for elsewhere in [
                    "--admin-consent",
                    "Choose Send",
                    "Check now",
                    "--login-hint",
                ] {
                    assert!(!said.contains(elsewhere), "{outcome:?}: {said}");
                }
            }
            let said = lines(Outcome::AdminConsentNeeded, below);
            assert!(
                said.contains("“Accept for the whole organization"),
                "{said}"
            );
        }
    }

    #[test]
    fn in_json_the_advice_names_the_members_that_are_there() {
        let table = [
            (false, false, "Run sign-in", "sign in again"),
            (true, false, "“approval”", "sign in again"),
            (true, true, "“approval”", "“look” of “waiting”"),
            (
                false,
                true,
                "sign in again with this profile",
                "“look” of “waiting”",
            ),
        ];
        for (letter, command, send, back) in table {
            let said = lines(
                Outcome::AdminConsentNeeded,
                Below::Members { letter, command },
            );
            for part in [send, back] {
                assert!(said.contains(part), "{letter} {command}, {part}: {said}");
            }
            for elsewhere in ["Choose Send", "Check now", "below", "printed last"] {
                assert!(!said.contains(elsewhere), "{elsewhere}: {said}");
            }
        }
        let below = |letter| Below::Members {
            letter,
            command: false,
        };
        assert!(lines(Outcome::TimeOut, below(true)).contains("“approval”"));
        assert!(!lines(Outcome::TimeOut, below(false)).contains("letter"));
    }

    #[test]
    fn an_attempt_that_ran_out_of_time_names_the_letter_besides() {
        let said = lines(Outcome::TimeOut, Below::LetterAndCommand);

        assert!(said.contains("send the letter below"), "{said}");
    }
}
