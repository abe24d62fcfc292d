//! One of the two lists: fetched page by page, stopped, gone on with.

use std::sync::Arc;

use iced::Task;
use iced::task::Handle;

use crate::check::{Failure, System};
use crate::connect::{self, People};
use crate::directory::{Page as Part, Person, Roll};
use crate::link::Side;
use crate::oauth::Account;
use crate::world::World;

use super::super::configure::Attempt;
use super::Message;

/// Where fetching stands; what is known so far is kept apart.
#[derive(Debug)]
pub(super) enum State {
    /// Nothing runs: not begun, left, or at its end.
    Resting,
    /// Parts arrive.
    Fetching {
        /// Dropping it ends it.
        _work: Handle,
    },
    /// Somebody has stopped it.
    Stopped,
    /// It was not possible.
    Failed(Failure),
}

/// A list.
#[derive(Debug)]
pub(super) struct List {
    side: Side,
    pub(super) roll: Arc<Roll>,
    pub(super) state: State,
    /// Whose list it is, with the sign-in.
    source: Option<People>,
    /// Those whom a person has named beside it.
    pub(super) named: Vec<Person>,
    /// Which attempt is heard.
    pub(super) attempt: Attempt,
}

impl List {
    pub(super) fn new(side: Side, system: System) -> Self {
        Self {
            side,
            roll: Arc::new(Roll::new(system)),
            state: State::Resting,
            source: None,
            named: Vec::new(),
            attempt: Attempt::next(),
        }
    }

    /// The system that it is of.
    pub(super) fn system(&self) -> System {
        self.roll.system
    }

    /// Whether parts arrive.
    pub(super) fn is_fetching(&self) -> bool {
        matches!(self.state, State::Fetching { .. })
    }

    /// Whether it can be fetched.
    pub(super) fn can_begin(&self) -> bool {
        self.source.is_some()
    }

    /// The list of this account from now on; that of another one is forgotten. With another sign-in it can be fetched,
    /// even if that was not possible before.
    pub(super) fn of(&mut self, source: People) {
        let place = |account: &Account| {
            let Account {
                system,
                place,
                tenant,
                ..
            } = account;
            (*system, place.clone(), tenant.to_lowercase())
        };
        let new = place(&source.account);
        let same = |known: &People| place(&known.account) == new;
        match &self.source {
            Some(known) if same(known) => {}
            // Those whom a person has named before are of this list.
            None if self.system() == source.account.system => {}
            _ => *self = Self::new(self.side, source.account.system),
        }
        let signed_in = self.source.as_ref().is_none_or(|known| {
            let in_memory = |people: &People| people.tokens.as_ref().map(Arc::as_ptr);
            known.account.tested != source.account.tested || in_memory(known) != in_memory(&source)
        });
        if signed_in && matches!(self.state, State::Failed(_)) {
            self.state = State::Resting;
        }
        self.source = Some(source);
    }

    /// Begins, or goes on where it ended, when anything is missing and nobody has stopped it. What has failed is tried
    /// again by a person alone: a password that is refused counts each time.
    pub(super) fn enter(&mut self, world: &World) -> Task<Message> {
        if matches!(self.state, State::Resting) && !self.roll.is_whole() {
            self.go_on(world)
        } else {
            Task::none()
        }
    }

    /// Goes on where it ended.
    pub(super) fn go_on(&mut self, world: &World) -> Task<Message> {
        let Some(source) = self.source.clone() else {
            return Task::none();
        };
        let (side, attempt) = (self.side, Attempt::next());
        self.attempt = attempt;
        let straw = connect::people(world.clone(), source, self.roll.next().cloned());
        let heard = move |part| Message::Fetched(side, attempt, part);
        let ended = move |result| Message::Ended(side, attempt, result);
        let (task, handle) = Task::sip(straw, heard, ended).abortable();
        self.state = State::Fetching {
            _work: handle.abort_on_drop(),
        };
        task
    }

    /// Fetches it anew.
    pub(super) fn again(&mut self, world: &World) -> Task<Message> {
        let mut roll = Roll::new(self.system());
        roll.include(self.named.iter().cloned());
        self.roll = Arc::new(roll);
        self.go_on(world)
    }

    /// Takes in a part; one of another attempt changes nothing.
    pub(super) fn fetched(&mut self, attempt: Attempt, part: Part) {
        if attempt == self.attempt && self.is_fetching() {
            Arc::make_mut(&mut self.roll).add(part);
        }
    }

    /// Takes in the end; whether it is one of this attempt.
    pub(super) fn ended(&mut self, attempt: Attempt, result: Result<(), Failure>) -> bool {
        if attempt != self.attempt || !self.is_fetching() {
            return false;
        }
        self.state = match result {
            Ok(()) => State::Resting,
            Err(failure) => State::Failed(failure),
        };
        true
    }

    /// Stops it, because somebody wants that.
    pub(super) fn stop(&mut self) {
        if self.is_fetching() {
            self.state = State::Stopped;
        }
    }

    /// Stops it, because the page is left; coming back goes on.
    pub(super) fn leave(&mut self) {
        if self.is_fetching() {
            self.state = State::Resting;
        }
    }

    /// Takes in people whom somebody has named.
    pub(super) fn name(&mut self, people: Vec<Person>) {
        Arc::make_mut(&mut self.roll).include(people.iter().cloned());
        self.named.extend(people);
    }
}
