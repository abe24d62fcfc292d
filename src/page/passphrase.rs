//! The passphrase of the file with the sign-ins: asked for once in a run, twice when the file is new.

use std::path::PathBuf;

use crate::profile;
use crate::secret::{Door, Error, Secret};
use crate::text::Texts;
use crate::theme::{space, width};
use crate::widget::button::{primary, quiet};
use crate::widget::field::field;
use crate::widget::rows::{ends, rows};
use crate::widget::{Element, words};

use super::configure::Private;

/// The id of the first field.
pub const FIRST: &str = "phrase";

/// What is entered.
#[derive(Debug)]
pub struct Page {
    door: Door,
    /// The file that is opened or made.
    file: PathBuf,
    phrase: Private,
    again: Private,
    state: State,
}

#[derive(Debug)]
enum State {
    Typing,
    Opening,
    Differs,
    Refused(Error),
}

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The passphrase was changed.
    Changed(Private),
    /// Its repetition was changed.
    Repeated(Private),
    /// It was given.
    Given,
    /// The file was opened or made, or not.
    Opened(Result<(), Error>),
    /// Nothing is to be opened.
    Cancel,
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// Open the file with this, or make it.
    Open(Secret),
    /// Go on: the file is open.
    GoOn,
    /// Go back.
    Leave,
}

impl Page {
    /// The question for a store that stands like this, with its file.
    #[must_use]
    pub fn new(door: Door, file: PathBuf) -> Self {
        Self {
            door,
            file,
            phrase: Private::default(),
            again: Private::default(),
            state: State::Typing,
        }
    }

    /// Whether the file is made, and not only opened.
    #[must_use]
    pub fn makes(&self) -> bool {
        self.door == Door::New
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Changed(text) => self.phrase = text,
            Message::Repeated(text) => self.again = text,
            Message::Given => return self.given(),
            Message::Opened(Ok(())) => return Action::GoOn,
            Message::Opened(Err(error)) => {
                if error == Error::PassphraseNeeded {
                    // Another program has just made the file: now it has a passphrase.
                    self.door = Door::Locked;
                }
                self.state = State::Refused(error);
                return Action::None;
            }
            Message::Cancel => return Action::Leave,
        }
        self.state = State::Typing;
        Action::None
    }

    fn given(&mut self) -> Action {
        let empty = self.phrase.expose().is_empty();
        if empty || matches!(self.state, State::Opening) {
            return Action::None;
        }
        if self.door == Door::New && self.phrase != self.again {
            self.state = State::Differs;
            return Action::None;
        }
        self.state = State::Opening;
        Action::Open(Secret::new(self.phrase.expose().to_owned()))
    }

    /// What is seen.
    #[must_use]
    pub fn view<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let new = self.door == Door::New;
        let (heading, lead, give) = if new {
            (
                "passphrase-heading-new",
                "passphrase-lead-new",
                "passphrase-make",
            )
        } else {
            ("passphrase-heading", "passphrase-lead", "passphrase-open")
        };
        let refused = match &self.state {
            State::Refused(error) => {
                let told = texts.failure(&profile::failure(error));
                let error = format!("{}. {}", told.heading, told.cause);
                Some(texts.with("passphrase-error", &[("error", &error)]))
            }
            State::Typing | State::Opening | State::Differs => None,
        };
        let differs = matches!(self.state, State::Differs).then(|| texts.get("passphrase-differs"));
        let phrase = field(texts.get("passphrase-field"), self.phrase.expose())
            .id(FIRST)
            .hint(texts.get(if new {
                "passphrase-hint-new"
            } else {
                "passphrase-hint"
            }))
            .error(refused)
            .secure(true)
            .width(width::FIELD)
            .on_input(|text| Message::Changed(text.into()))
            .on_submit(Message::Given);
        let again = new.then(|| {
            let again = field(texts.get("passphrase-again"), self.again.expose())
                .id("phrase-again")
                .error(differs)
                .secure(true)
                .width(width::FIELD)
                .on_input(|text| Message::Repeated(text.into()))
                .on_submit(Message::Given);
            Element::from(again)
        });
        let opening = matches!(self.state, State::Opening);
        let give = primary(texts.get(give)).on_press_maybe((!opening).then_some(Message::Given));
        let cancel = quiet(texts.get("card-cancel"))
            .at_end()
            .on_press(Message::Cancel);
        let buttons = ends(vec![give.into()], vec![cancel.into()]);
        rows(space::FIELD)
            .push(words::heading(texts.get(heading)))
            .push_after(space::GROUP, words::lead(texts.get(lead)))
            .push(Element::from(phrase))
            .push_maybe(again)
            .push(buttons)
            .push_maybe(self.lost(texts).map(words::secondary))
            .push_maybe(opening.then(|| words::hint(texts.get("passphrase-opening"))))
            .into()
    }

    /// What to do where the passphrase is not known any more.
    fn lost(&self, texts: &Texts) -> Option<String> {
        let wrong = matches!(self.state, State::Refused(Error::PassphraseWrong));
        let file = self.file.display().to_string();
        wrong.then(|| texts.with("passphrase-lost", &[("file", &file)]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn typed(page: &mut Page, phrase: &str, again: &str) -> Action {
        let private = |text: &str| Private::from(text.to_owned());
        assert!(matches!(
            page.update(Message::Changed(private(phrase))),
            Action::None
        ));
        assert!(matches!(
            page.update(Message::Repeated(private(again))),
            Action::None
        ));
        page.update(Message::Given)
    }

    #[test]
    fn a_new_passphrase_has_to_be_the_same_twice() {
        let mut page = Page::new(Door::New, PathBuf::new());

        assert!(matches!(
            typed(&mut page, "correct horse battery", "correct horse"),
            Action::None
        ));
        assert!(matches!(page.state, State::Differs));
        let opened = typed(&mut page, "correct horse battery", "correct horse battery");
        assert!(matches!(opened, Action::Open(_)));
    }

    #[test]
    fn a_known_file_asks_once_and_one_opening_runs_at_a_time() {
        let mut page = Page::new(Door::Locked, PathBuf::new());

        let opened = typed(&mut page, "correct horse battery", "");

        assert!(matches!(opened, Action::Open(_)));
        assert!(matches!(page.update(Message::Given), Action::None));
        let wrong = Message::Opened(Err(Error::PassphraseWrong));
        assert!(matches!(page.update(wrong), Action::None));
        let lost = page.lost(&Texts::new(Language::English)).unwrap();
        assert!(lost.contains("nobody can recover it"), "{lost}");
        assert!(matches!(page.update(Message::Given), Action::Open(_)));
    }

    #[test]
    fn a_passphrase_is_in_no_debug_form() {
        let mut page = Page::new(Door::Locked, PathBuf::new());
        let message = Message::Changed("correct horse battery".to_owned().into());
        let shown = format!("{message:?}");
        assert!(matches!(page.update(message), Action::None));

        assert!(!shown.contains("horse"));
        assert!(!format!("{page:?}").contains("horse"));
    }
}
