//! One card: its state, and what each act makes of it.

use std::time::{Duration, Instant};

use iced::task::Handle;

use crate::check::{Failure, Outcome, System};
use crate::oauth::{Progress, Purpose};
use crate::remedy;
use crate::text::Texts;
use crate::wizard::Card;
use crate::world::World;

use super::super::select::Choice;
use super::{Act, Action};

/// One system.
#[derive(Debug)]
pub struct Side {
    /// Which.
    pub system: System,
    /// Where it stands.
    pub card: Card<Handle>,
    /// The newest second.
    pub now: Instant,
    /// When the page opened in the browser, by the wall clock.
    pub(super) opened: String,
    /// The number field.
    pub(super) number: String,
    /// The client id field.
    pub(super) client_id: String,
    /// Whether the steps are shown.
    pub(super) details: bool,
}

impl Side {
    /// An empty card.
    #[must_use]
    pub fn new(system: System) -> Self {
        Self {
            system,
            card: Card::Empty,
            now: Instant::now(),
            opened: String::new(),
            number: String::new(),
            client_id: String::new(),
            details: false,
        }
    }

    /// Stops running work by leaving its state.
    pub fn stop(&mut self) {
        if self.card.is_busy() {
            self.card = Card::Empty;
        }
    }

    /// Takes in an act.
    pub(super) fn update(
        &mut self,
        act: Act,
        world: &mut World,
        texts: &Texts,
        choice: &Choice,
    ) -> Action {
        match act {
            Act::SignIn => self.sign_in(world, texts, choice, super::act::Path::Ordinary),
            Act::Administrator => {
                self.sign_in(world, texts, choice, super::act::Path::Administrator)
            }
            Act::AdminConsent => self.sign_in(world, texts, choice, super::act::Path::AdminConsent),
            Act::Play(person) => self.sign_in(world, texts, choice, super::act::Path::Play(person)),
            Act::OwnRegistration => self.edit(world, choice),
            Act::ClientIdChanged(id) => self.type_client_id(id),
            Act::ClientIdGiven => self.use_client_id(world, texts, choice),
            Act::Heard(word) => self.heard(word),
            Act::Ended(result) => self.ended(*result),
            Act::Cancel => self.cancel(),
            Act::OpenAgain => self.open_again(world),
            Act::CopyLink => self.copy_link(),
            Act::LinkExpired(link) => self.look_at_clipboard(link),
            Act::ClipboardSeen(link, found) => Self::clear_clipboard(&link, found.as_deref()),
            Act::PageSays(code) => self.page_says(code),
            Act::NumberChanged(number) => self.type_number(number),
            Act::NumberGiven => self.page_says(&self.number.clone()),
            Act::AnotherAccount => self.cancel(),
            Act::Details => self.toggle_details(),
            Act::CopyDetails => self.copy_details(texts),
            Act::Remedy(button) => self.remedy(button, world, texts, choice),
            Act::Done => Action::None,
        }
    }

    fn heard(&mut self, word: Progress) -> Action {
        self.now = Instant::now();
        let received = matches!(word, Progress::Received);
        if matches!(word, Progress::Link { .. }) {
            self.opened = jiff::Zoned::now().strftime("%H:%M").to_string();
        }
        let card = std::mem::replace(&mut self.card, Card::Empty);
        self.card = card.heard(word, self.now);
        if received {
            Action::Run(super::act::attention(self.system))
        } else {
            Action::None
        }
    }

    fn ended(&mut self, result: Result<crate::oauth::SignedIn, Failure>) -> Action {
        let card = std::mem::replace(&mut self.card, Card::Empty);
        self.card = card.ended(result);
        Action::None
    }

    fn cancel(&mut self) -> Action {
        self.card = Card::Empty;
        Action::None
    }

    /// The person says what the page shows: a choice, a number, or the whole text.
    fn page_says(&mut self, said: &str) -> Action {
        let failure = remedy::page::answer(self.system, said).unwrap_or_else(|_| {
            Failure::new(
                Outcome::NoAnswer,
                said.chars().take(200).collect::<String>(),
            )
            .of(self.system)
        });
        self.ended(Err(failure))
    }

    fn type_number(&mut self, number: String) -> Action {
        self.number = number;
        Action::None
    }

    fn toggle_details(&mut self) -> Action {
        self.details = !self.details;
        Action::None
    }

    /// Why the browser is open, for the choices of the question.
    pub(super) fn purpose(&self) -> Purpose {
        match &self.card {
            Card::Waiting { purpose, .. } => *purpose,
            _ => Purpose::SignIn,
        }
    }

    /// Whether it is time for the quiet question.
    pub(super) fn asks(&self, after: Duration) -> bool {
        match &self.card {
            Card::Waiting { since, .. } => self.now.saturating_duration_since(*since) >= after,
            _ => false,
        }
    }
}
