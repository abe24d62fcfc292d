//! One question on one line: its choices numbered, what Enter alone means in brackets. No colours, nothing moves.

use crate::check::Failure;
use crate::terminal::{output, passphrase};
use crate::text::Texts;

/// One of several answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// What is kept.
    pub(super) code: String,
    /// What is read.
    pub(super) label: String,
}

impl Choice {
    pub(super) fn new(code: &str, label: String) -> Self {
        let code = code.to_owned();
        Self { code, label }
    }
}

/// What can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Form {
    /// One of these.
    One(Vec<Choice>),
    /// Some of these, in the order in which they are named.
    Several(Vec<Choice>),
    /// What is typed.
    Text,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    /// What is asked.
    pub(super) words: String,
    /// What can be answered.
    pub(super) form: Form,
    /// What Enter alone means.
    pub(super) usual: String,
    /// More about it.
    pub(super) about: String,
}

/// What was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// This answer, as it is kept.
    Value(String),
    /// To the question before.
    Back,
    /// Save and end.
    Quit,
}

/// What a line means.
#[derive(Debug, PartialEq, Eq)]
enum Meaning {
    Said(Said),
    Explain,
    Nothing,
}

impl Asked {
    /// A question with one answer out of several.
    pub(super) fn one(words: String, choices: Vec<Choice>, usual: &str, about: String) -> Self {
        Self {
            words,
            form: Form::One(choices),
            usual: usual.to_owned(),
            about,
        }
    }

    /// The question on its line.
    fn line(&self, texts: &Texts) -> String {
        let choices = match &self.form {
            Form::One(choices) | Form::Several(choices) => choices.as_slice(),
            Form::Text => &[],
        };
        let number = |code: &str| {
            let place = choices.iter().position(|choice| choice.code == code);
            place.map(|place| (place + 1).to_string())
        };
        let usual = match &self.form {
            Form::One(_) => number(&self.usual),
            Form::Several(_) => {
                let numbers: Vec<String> = self.usual.split(", ").filter_map(number).collect();
                (!numbers.is_empty()).then(|| numbers.join(", "))
            }
            Form::Text => (!self.usual.is_empty()).then(|| self.usual.clone()),
        };
        let usual = usual.unwrap_or_else(|| texts.get("setup-nothing"));
        let listed: Vec<String> = choices
            .iter()
            .enumerate()
            .map(|(place, choice)| format!("{} {}", place + 1, choice.label))
            .collect();
        let words = if listed.is_empty() {
            self.words.clone()
        } else {
            format!("{}: {}", self.words, listed.join("; "))
        };
        format!("{words} [{usual}]")
    }

    fn understand(&self, line: &str) -> Meaning {
        let line = line.trim();
        match line {
            "?" => return Meaning::Explain,
            "b" | "B" => return Meaning::Said(Said::Back),
            "q" | "Q" => return Meaning::Said(Said::Quit),
            "" => return self.meant(self.usual.clone()),
            _ => {}
        }
        match &self.form {
            Form::Text if line == "-" => self.meant(String::new()),
            // A text that is one of the letters above.
            Form::Text => self.meant(line.strip_prefix('\\').unwrap_or(line).to_owned()),
            Form::One(choices) => match choice(choices, line) {
                Some(code) => self.meant(code),
                None => Meaning::Nothing,
            },
            Form::Several(_) if line == "-" => self.meant(String::new()),
            Form::Several(choices) => {
                let parts = line.split(',').map(|part| choice(choices, part.trim()));
                match parts.collect::<Option<Vec<String>>>() {
                    Some(codes) => self.meant(codes.join(", ")),
                    None => Meaning::Nothing,
                }
            }
        }
    }

    fn meant(&self, value: String) -> Meaning {
        match &self.form {
            // There is no usual answer to take.
            Form::One(choices) if choices.iter().all(|choice| choice.code != value) => {
                Meaning::Nothing
            }
            _ => Meaning::Said(Said::Value(value)),
        }
    }
}

fn choice(choices: &[Choice], line: &str) -> Option<String> {
    let numbered = line
        .parse::<usize>()
        .ok()
        .and_then(|number| choices.get(number.checked_sub(1)?));
    let line = line.to_lowercase();
    let short = |choice: &&Choice| {
        let is = choice.code.to_lowercase() == line || choice.label.to_lowercase() == line;
        is || (matches!(line.as_str(), "y" | "n") && choice.code.starts_with(&line))
    };
    let found = numbered.or_else(|| choices.iter().find(short));
    found.map(|choice| choice.code.clone())
}

/// Asks until the answer is understood. The end of the input and Ctrl+C save and end.
///
/// # Errors
///
/// What is wrong with standard input.
pub(super) async fn ask(texts: &Texts, asked: &Asked) -> Result<Said, Failure> {
    let question = asked.line(texts);
    loop {
        output::note(&question);
        let line = tokio::select! {
            line = passphrase::next_line() => line?,
            _ = tokio::signal::ctrl_c() => None,
        };
        let Some(line) = line else {
            return Ok(Said::Quit);
        };
        match asked.understand(&line) {
            Meaning::Said(said) => return Ok(said),
            Meaning::Explain => {
                if !asked.about.is_empty() {
                    output::note(&asked.about);
                }
                output::note(&texts.get(match asked.form {
                    Form::One(_) => "setup-how-one",
                    Form::Several(_) => "setup-how-several",
                    Form::Text => "setup-how-text",
                }));
            }
            Meaning::Nothing => output::note(&texts.get("setup-not-understood")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn of(form: fn(Vec<Choice>) -> Form, usual: &str) -> Asked {
        let choices = [("yes", "Yes"), ("no", "No"), ("two-way", "Two-way")];
        let choices = choices.map(|(code, label)| Choice::new(code, label.to_owned()));
        Asked {
            words: "Which".to_owned(),
            form: form(choices.to_vec()),
            usual: usual.to_owned(),
            about: String::new(),
        }
    }

    #[test]
    fn a_question_stands_on_one_line_with_its_usual_answer() {
        let texts = Texts::new(Language::English);
        let line = |asked: &Asked| asked.line(&texts);
        assert_eq!(
            line(&of(Form::One, "no")),
            "Which: 1 Yes; 2 No; 3 Two-way [2]"
        );
        assert_eq!(
            line(&of(Form::Several, "no, yes")),
            "Which: 1 Yes; 2 No; 3 Two-way [2, 1]"
        );
        assert_eq!(line(&of(|_| Form::Text, "Oslo")), "Which [Oslo]");
        assert_eq!(line(&of(|_| Form::Text, "")), "Which [nothing]");
    }

    #[test]
    fn numbers_names_and_letters_are_understood() {
        let value = |text: &str| Meaning::Said(Said::Value(text.to_owned()));
        let one = of(Form::One, "no");
        for (line, meaning) in [
            ("", value("no")),
            ("1", value("yes")),
            (" Two-Way ", value("two-way")),
            ("y", value("yes")),
            ("4", Meaning::Nothing),
            ("0", Meaning::Nothing),
            ("b", Meaning::Said(Said::Back)),
            ("q", Meaning::Said(Said::Quit)),
            ("?", Meaning::Explain),
        ] {
            assert_eq!(one.understand(line), meaning, "{line:?}");
        }
        assert_eq!(of(Form::One, "").understand(""), Meaning::Nothing);
        let several = of(Form::Several, "no");
        assert_eq!(several.understand("3, 1"), value("two-way, yes"));
        assert_eq!(several.understand("-"), value(""));
        assert_eq!(several.understand("3, 9"), Meaning::Nothing);
        let text = of(|_| Form::Text, "Oslo");
        for (line, meant) in [("", "Oslo"), ("-", ""), ("\\b", "b"), (" 1 ", "1")] {
            assert_eq!(text.understand(line), value(meant), "{line:?}");
        }
    }
}
