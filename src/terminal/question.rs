//! "What does the page in your browser say?": asked once, after a while, by text or answered in advance (design 9.8).

use std::future::pending;
use std::io::IsTerminal as _;
use std::time::Duration;

use tokio::time::Instant;

use crate::check::{Failure, System};
use crate::oauth::Purpose;
use crate::remedy::page;
use crate::text::Texts;

use super::{output, passphrase};

/// The question of one attempt.
pub(super) struct Question {
    system: System,
    after: Duration,
    said: Option<String>,
    state: State,
    /// Whether somebody sits there who can type.
    asks: bool,
}

#[derive(Clone, Copy)]
enum State {
    Resting,
    Due { at: Instant, purpose: Purpose },
    Asked { purpose: Purpose },
}

/// What a typed line means.
enum Said {
    /// The attempt is over.
    Failure(Box<Failure>),
    /// The page only wants something of the person: the id of the text that says what.
    Hint(&'static str),
    /// Nothing that is known.
    Nothing,
}

impl Question {
    /// `said` is the answer in advance; a person is asked only when `ask` is set and somebody sits at the terminal.
    pub(super) fn new(system: System, after: Duration, said: Option<String>, ask: bool) -> Self {
        Self {
            system,
            after,
            said,
            state: State::Resting,
            asks: ask && std::io::stdin().is_terminal(),
        }
    }

    /// The browser's turn began.
    pub(super) fn begin(&mut self, purpose: Purpose) {
        self.state = State::Due {
            at: Instant::now() + self.after,
            purpose,
        };
    }

    /// The browser's turn is over.
    pub(super) fn rest(&mut self) {
        self.state = State::Resting;
    }

    /// Ends when the person has said what the page shows; may be dropped and asked again at any time.
    pub(super) async fn answered(&mut self, texts: &Texts) -> Failure {
        loop {
            match self.state {
                State::Resting => pending().await,
                State::Due { at, purpose } => {
                    tokio::time::sleep_until(at).await;
                    self.state = State::Asked { purpose };
                    if let Some(said) = &self.said
                        && let Ok(failure) = page::answer(self.system, said)
                    {
                        return failure;
                    }
                    if self.asks {
                        ask(texts, self.system, purpose);
                    }
                }
                State::Asked { purpose } => {
                    if !self.asks {
                        pending().await
                    }
                    let Ok(Some(line)) = passphrase::next_line().await else {
                        self.asks = false;
                        continue;
                    };
                    match understand(self.system, purpose, line.trim()) {
                        Said::Failure(failure) => return *failure,
                        Said::Hint(text) => output::note(&texts.get(text)),
                        Said::Nothing => ask(texts, self.system, purpose),
                    }
                }
            }
        }
    }
}

fn ask(texts: &Texts, system: System, purpose: Purpose) {
    output::note(&texts.get("terminal-page-question"));
    for (number, choice) in page::choices(system, purpose).iter().enumerate() {
        output::note(&format!(
            "  {}  {}",
            number + 1,
            texts.get(&choice.text(system))
        ));
    }
    output::note(&texts.get("terminal-page-question-hint"));
}

/// A number of the list, a choice by name, or the text or number on the page.
fn understand(system: System, purpose: Purpose, line: &str) -> Said {
    let choices = page::choices(system, purpose);
    let chosen = line
        .parse::<usize>()
        .ok()
        .and_then(|number| choices.get(number.checked_sub(1)?));
    let line = chosen.map_or(line, |choice| choice.code);
    if let Some(text) = page::hint(system, line) {
        return Said::Hint(text);
    }
    match page::answer(system, line) {
        Ok(failure) if !line.is_empty() => Said::Failure(Box::new(failure)),
        _ => Said::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_to_tick_end_nothing_and_a_refusal_does() {
        let understand = |line: &str| understand(System::Google, Purpose::SignIn, line);
        let boxes = page::choices(System::Google, Purpose::SignIn)
            .iter()
            .position(|choice| choice.code == "boxes-to-tick");
        let number = (boxes.expect("a choice") + 1).to_string();

        for line in [number.as_str(), "boxes-to-tick", "Select all"] {
            assert!(matches!(understand(line), Said::Hint(_)), "{line}");
        }
        for line in ["1", "not-verified"] {
            assert!(matches!(understand(line), Said::Failure(_)), "{line}");
        }
        for line in ["", "0", "99", "error-number"] {
            assert!(matches!(understand(line), Said::Nothing), "{line}");
        }
    }
}
