//! A failure in words: the same for window, terminal, result page and report.

use crate::check::{Failure, Outcome, System};
use crate::oauth::Purpose;
use crate::remedy::page::{self, Choice};
use crate::remedy::{self, Button, Who};

use super::Texts;
use super::facts::Facts;

/// How long a fact on a button may be.
const LABEL: usize = 26;

/// How many further addresses of a kind are proposed.
const FURTHER: usize = 3;

/// What to tell a person about a failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What happened, in a few words.
    pub heading: String,
    /// Why.
    pub cause: String,
    /// Who must act.
    pub who: Who,
    /// The same as a sentence.
    pub must_act: String,
    /// What to do, in order.
    pub advice: Vec<String>,
    /// Commands for an administrator, each to be copied as it is.
    pub commands: Vec<String>,
    /// Who types the commands, and where, unless the advice says so.
    pub commands_about: Option<String>,
    /// What to press, the most useful one first.
    pub buttons: Vec<(Button, String)>,
    /// The outcome code.
    pub code: &'static str,
    /// The provider's number or word.
    pub number: Option<String>,
    /// Where to read more.
    pub link: Option<&'static str>,
    /// English, technical, copyable.
    pub detail: String,
    /// By what a provider's support finds the event, as names and values.
    pub ids: Vec<(&'static str, String)>,
    /// `Code: …`, `More: …` and `Details: …` in the language of the texts.
    notes: Vec<String>,
    /// How to get in the terminal what a button does in the window.
    pub(super) terminal: Vec<String>,
}

impl Told {
    /// The lines for a terminal of this width, without buttons.
    #[must_use]
    pub fn lines(&self, width: usize) -> Vec<String> {
        let mut lines = wrap("", &self.heading, width);
        lines.extend(wrap("", &self.cause, width));
        if !self.advice.is_empty() {
            lines.push(String::new());
            lines.extend(wrap("", &self.must_act, width));
            for (index, advice) in self.advice.iter().enumerate() {
                lines.extend(wrap(&format!("  {}. ", index + 1), advice, width));
            }
        }
        if !self.commands.is_empty() {
            lines.push(String::new());
            let about = self.commands_about.iter();
            lines.extend(about.flat_map(|about| wrap("", about, width)));
            // Never broken: they are copied.
            lines.extend(self.commands.iter().map(|command| format!("  {command}")));
        }
        if !self.terminal.is_empty() {
            lines.push(String::new());
            lines.extend(
                self.terminal.iter().flat_map(|line| {
                    wrap(if line.starts_with(' ') { "  " } else { "" }, line, width)
                }),
            );
        }
        lines.push(String::new());
        lines.extend(self.notes.iter().flat_map(|note| wrap("", note, width)));
        lines
    }
}

impl Texts {
    /// A failure in words.
    #[must_use]
    pub fn failure(&self, failure: &Failure) -> Told {
        let remedy = remedy::of(failure);
        let facts = Facts::of_failure(self, failure).with("who", remedy.who.code());
        let code = failure.outcome.code();
        let terminal = self.in_terminal(&remedy.buttons, failure);
        let labels = facts.plain(LABEL);
        let unsaid = !remedy.commands.is_empty() && !remedy.advice.contains(&"advice-run-commands");
        Told {
            commands_about: unsaid.then(|| self.get("told-commands")),
            heading: self.say(&remedy.heading, &facts),
            cause: self.say(&remedy.cause, &facts),
            who: remedy.who,
            must_act: self.say("must-act", &facts),
            advice: remedy
                .advice
                .iter()
                .map(|id| self.say(id, &facts))
                .collect(),
            commands: remedy.commands.iter().map(|id| self.get(id)).collect(),
            buttons: remedy
                .buttons
                .into_iter()
                .map(|button| (button, self.say(&button.text(), &labels)))
                .collect(),
            code,
            number: failure.number.clone(),
            link: remedy.link,
            detail: failure.detail.clone(),
            ids: ids(failure),
            notes: self.notes(failure, remedy.link),
            terminal,
        }
    }

    /// The choices of "What does the page in your browser say?" with their words.
    #[must_use]
    pub fn page_choices(&self, system: System, purpose: Purpose) -> Vec<(&'static Choice, String)> {
        page::choices(system, purpose)
            .iter()
            .map(|choice| (choice, self.get(&choice.text(system))))
            .collect()
    }

    /// The label of a button.
    #[must_use]
    pub fn button(&self, button: Button) -> String {
        self.say(&button.text(), &Facts::nothing())
    }

    /// Who must act, as a name.
    #[must_use]
    pub fn who(&self, who: Who) -> String {
        self.get(&who.text())
    }

    pub(super) fn in_terminal(&self, buttons: &[Button], failure: &Failure) -> Vec<String> {
        let facts = Facts::of_failure(self, failure).plain(usize::MAX);
        let anyway = (failure.outcome == Outcome::CredentialsRefusedBefore)
            .then(|| "in-terminal-try-anyway".to_owned());
        let ways: Vec<_> = buttons
            .iter()
            .filter_map(|button| button.terminal_text())
            .chain(anyway)
            .collect();
        let heading = (!ways.is_empty()).then(|| self.get("in-terminal"));
        let wall = failure.outcome == Outcome::AdminConsentNeeded;
        let wall = wall && failure.system == Some(System::Microsoft365);
        let guest = wall.then(|| self.get("approval-guest"));
        let more = buttons.contains(&Button::EnterAddresses) && failure.get("proposal").is_none();
        let more = more.then(|| self.further(failure)).into_iter().flatten();
        let ways = ways.iter().map(|id| format!("  {}", self.say(id, &facts)));
        guest
            .into_iter()
            .chain(heading)
            .chain(ways)
            .chain(more)
            .collect()
    }

    /// Further addresses that may be the right ones, besides the first of each kind.
    fn further(&self, failure: &Failure) -> Vec<String> {
        let of = |name: &'static str, id: &'static str| {
            let values = failure.facts.iter().filter(move |(fact, _)| *fact == name);
            let more = values.map(|(_, value)| value).skip(1).take(FURTHER);
            let plain = more.filter(|value| super::facts::is_plain_text(value));
            plain.map(move |value| {
                let facts = Facts::nothing().with(name, value);
                format!("  {}", self.say(id, &facts))
            })
        };
        of("propose-ews", "in-terminal-or-ews")
            .chain(of("propose-oab", "in-terminal-or-oab"))
            .collect()
    }

    fn notes(&self, failure: &Failure, link: Option<&str>) -> Vec<String> {
        let code = failure.outcome.code();
        let mut notes = vec![match &failure.number {
            Some(number) => self.with(
                "told-code-and-number",
                &[("code", code), ("number", number)],
            ),
            None => self.with("told-code", &[("code", code)]),
        }];
        let link = failure.get("activation").or(link);
        notes.extend(link.map(|link| self.with("told-link", &[("link", link)])));
        notes.extend(
            (!failure.detail.is_empty())
                .then(|| self.with("told-detail", &[("detail", &failure.detail)])),
        );
        let ids = ids(failure).into_iter();
        let ids: Vec<_> = ids.map(|(name, value)| format!("{name} {value}")).collect();
        let ids = ids.join(", ");
        notes.extend((!ids.is_empty()).then(|| self.with("told-support", &[("ids", &ids)])));
        notes
    }
}

/// What support asks for, as far as it is known.
fn ids(failure: &Failure) -> Vec<(&'static str, String)> {
    let known = |name| Some((name, failure.get(name)?.to_owned()));
    let known: Vec<_> = crate::http::SUPPORT.into_iter().filter_map(known).collect();
    // The time alone finds nothing.
    let found = known.iter().any(|(name, _)| *name != "server-time");
    if found { known } else { Vec::new() }
}

/// Breaks a text between words; further lines are indented as far as the first one's label reaches.
fn wrap(label: &str, text: &str, width: usize) -> Vec<String> {
    let indent = " ".repeat(label.chars().count());
    let mut lines = vec![label.to_owned()];
    for word in text.split_whitespace() {
        let last = lines.last_mut().expect("there is always a line");
        let empty = last.trim_end().len() <= label.trim_end().len();
        if empty || last.chars().count() + 1 + word.chars().count() <= width.max(20) {
            if !empty {
                last.push(' ');
            }
            last.push_str(word);
        } else {
            lines.push(format!("{indent}{word}"));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn lines_break_between_words_and_keep_their_indent() {
        let lines = wrap(
            "  1. ",
            "Ask the network team to allow https to the server.",
            24,
        );

        assert_eq!(
            lines,
            [
                "  1. Ask the network",
                "     team to allow https",
                "     to the server."
            ]
        );
    }

    #[test]
    fn a_failure_is_told_with_facts_and_without_them() {
        let texts = Texts::new(Language::English);
        let bare = Failure::new(Outcome::NetName, "no such host");

        let with = texts.failure(&bare.clone().fact("host", "login.nordfjell.example"));

        assert_eq!(
            with.cause,
            "This network does not know the address of login.nordfjell.example."
        );
        assert_eq!(
            texts.failure(&bare).cause,
            "This network does not know the address of the server."
        );
    }

    #[test]
    fn a_terminal_shows_who_acts_what_to_do_and_the_code() {
        let texts = Texts::new(Language::English);

        let lines = texts.explain("AADSTS90094").expect("known").lines(80);

        assert_eq!(lines[0], "Microsoft wants an administrator’s approval");
        assert!(
            lines
                .iter()
                .any(|line| line == "A Microsoft 365 administrator must act"),
            "{lines:#?}"
        );
        assert!(
            lines
                .iter()
                .any(|line| line == "Code: admin-consent-needed (AADSTS90094)"),
            "{lines:#?}"
        );
        assert!(
            lines
                .iter()
                .all(|line| line.chars().count() <= 80 || !line.contains(' ')),
            "{lines:#?}"
        );
    }

    #[test]
    fn seconds_and_moments_are_said_as_people_say_them() {
        let texts = Texts::new(Language::English);
        let late = Failure::new(Outcome::TimeOut, "").fact("seconds", "600");
        let closed = Failure::new(Outcome::TenantInMaintenance, "")
            .of(System::SuperOffice)
            .fact("until", "2026-02-23T09:52:01.9342965Z");

        let advice = texts.failure(&closed).advice;

        assert_eq!(
            texts.failure(&late).cause,
            "Nothing came back from the browser within 10 minutes."
        );
        assert!(
            advice[0].starts_with("Try again after ")
                && advice[0].len() == "Try again after 09:52.".len(),
            "{advice:?}"
        );
    }
}
