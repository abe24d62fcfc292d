//! *Documents*: whether document integration is ready, beside the wizard. Nothing is changed on either side, and what is
//! signed in for it is not kept.

mod entries;
mod view;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Instant;

use iced::Task;
use iced::task::Handle;

use crate::check::{Failure, System, Timeline};
use crate::documents::{self, Readiness, Wanted};
use crate::oauth::{Account, Progress, Tokens};
use crate::profile::{Id, Profile};
use crate::text::Texts;
use crate::widget::focus;
use crate::wizard::Card;
use crate::world::World;

use super::configure::{self, Act, Attempt};
use super::select::{self, Choice};

pub use entries::{Entries, Entry};

/// The id of the button that looks.
pub const CHECK: &str = "documents-check";

/// What is shown.
#[derive(Debug)]
pub struct Page {
    profile: Id,
    superoffice: Account,
    calendar: Calendar,
    choice: Choice,
    /// The card of the sign-in for documents.
    cards: configure::Page,
    entries: Entries,
    look: Look,
    open: BTreeSet<usize>,
    copied: bool,
}

/// The calendar system, which has the documents, too.
#[derive(Debug, Clone)]
enum Calendar {
    /// It is connected.
    Connected(Box<Account>),
    /// It is not.
    Open(System),
    /// It has no documents.
    WithoutDocuments,
}

/// How the look stands.
#[derive(Debug)]
enum Look {
    /// Nobody has asked for it.
    Nothing,
    /// It runs; dropping it ends it.
    Running {
        attempt: Attempt,
        timeline: Timeline,
        _work: Handle,
    },
    /// This was found.
    Done(Box<Readiness>),
    /// It was not possible.
    Failed(Failure),
}

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed.
    Typed(Entry, String),
    /// On the card of the sign-in.
    Card(configure::Message),
    /// Look.
    Check,
    /// No longer.
    Stop,
    /// A word on the way.
    Heard(Attempt, Progress),
    /// The end of the look.
    Ended(Attempt, Box<Result<Readiness, Failure>>),
    /// Open or close a line.
    Toggle(usize),
    /// All of it shall go to the clipboard.
    Copy,
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
}

impl Page {
    /// The page for a profile, with what was typed before; none while SuperOffice is not connected.
    #[must_use]
    pub fn new(profile: &Profile, entries: Entries) -> Option<Self> {
        let superoffice = profile.connection(System::SuperOffice)?.account.clone();
        let system = profile.calendar.system();
        let kept = profile.connection(system);
        let calendar = match (system, kept) {
            (System::Exchange | System::SuperOffice, _) => Calendar::WithoutDocuments,
            (_, Some(kept)) => Calendar::Connected(Box::new(kept.account.clone())),
            (_, None) => Calendar::Open(system),
        };
        let cards = match &calendar {
            Calendar::Connected(account) => configure::Page::for_documents(account, &profile.id),
            Calendar::Open(_) | Calendar::WithoutDocuments => configure::Page::new(),
        };
        Some(Self {
            profile: profile.id.clone(),
            superoffice,
            calendar,
            choice: select::Page::of(profile).choice(),
            cards,
            entries,
            look: Look::Nothing,
            open: BTreeSet::new(),
            copied: false,
        })
    }

    /// Whose documents are looked at.
    #[must_use]
    pub fn profile(&self) -> &Id {
        &self.profile
    }

    /// What was typed.
    #[must_use]
    pub fn entries(&self) -> &Entries {
        &self.entries
    }

    /// The control that has the focus when the page is opened.
    #[must_use]
    pub fn first(&self) -> &'static str {
        match self.system() {
            Some(system) => Entries::of(system)[0].id(),
            None => CHECK,
        }
    }

    /// The system with the documents, where it is connected.
    fn system(&self) -> Option<System> {
        match &self.calendar {
            Calendar::Connected(account) => Some(account.system),
            Calendar::Open(_) | Calendar::WithoutDocuments => None,
        }
    }

    /// The cards with which somebody signs in here.
    #[must_use]
    pub fn cards(&self) -> &configure::Page {
        &self.cards
    }

    /// A second has passed.
    pub fn tick(&mut self, now: Instant) {
        self.cards.tick(now);
    }

    /// What Escape stops before it leaves the page, if anything runs.
    #[must_use]
    pub fn stops(&self) -> Option<Message> {
        let signing_in = self.cards.open_card();
        let cancel = |system| Message::Card(configure::Message::On(system, Act::Cancel));
        let looking = matches!(self.look, Look::Running { .. }).then_some(Message::Stop);
        signing_in.map(cancel).or(looking)
    }

    /// Shows this as what was found; for presets.
    pub(crate) fn found(&mut self, readiness: Readiness) {
        self.look = Look::Done(Box::new(readiness));
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, world: &mut World, texts: &Texts) -> Action {
        self.copied = false;
        match message {
            Message::Typed(entry, text) => self.entries.type_in(entry, text),
            Message::Card(message) => return self.card(message, world, texts),
            Message::Check => return self.check(world),
            Message::Stop => {
                self.look = Look::Nothing;
                return Action::Run(focus::to(CHECK));
            }
            Message::Heard(attempt, Progress::Step(step)) => {
                if let Look::Running {
                    attempt: own,
                    timeline,
                    ..
                } = &mut self.look
                    && *own == attempt
                {
                    timeline.record(step);
                }
            }
            Message::Heard(..) => {}
            Message::Ended(attempt, result) => {
                if matches!(&self.look, Look::Running { attempt: own, .. } if *own == attempt) {
                    self.open.clear();
                    self.look = match *result {
                        Ok(readiness) => Look::Done(Box::new(readiness)),
                        Err(failure) => Look::Failed(failure),
                    };
                    return Action::Run(focus::otherwise(CHECK));
                }
            }
            Message::Toggle(line) => {
                if !self.open.remove(&line) {
                    let _ = self.open.insert(line);
                }
            }
            Message::Copy => {
                if let Look::Done(readiness) = &self.look {
                    self.copied = true;
                    return Action::Run(iced::clipboard::write(texts.readiness(readiness)));
                }
            }
        }
        Action::None
    }

    /// On the card of the sign-in, which opens no other page and keeps nothing.
    fn card(&mut self, message: configure::Message, world: &mut World, texts: &Texts) -> Action {
        let before = self.tokens().is_some();
        let done = match self.cards.update(message, world, texts, &self.choice) {
            configure::Action::Run(task) | configure::Action::WaitingChanged(_, task) => {
                task.map(Message::Card)
            }
            configure::Action::None
            | configure::Action::Unlock(_)
            | configure::Action::UseMicrosoft365
            | configure::Action::Aside(_) => Task::none(),
        };
        let next = (!before && self.tokens().is_some()).then(|| focus::offer(CHECK));
        Action::Run(Task::batch([done].into_iter().chain(next)))
    }

    /// The tokens of the sign-in for documents, once it is done.
    fn tokens(&self) -> Option<Arc<Tokens>> {
        match &self.cards.side(self.system()?).card {
            Card::Connected(signed_in) => Some(Arc::clone(&signed_in.tokens)),
            _ => None,
        }
    }

    fn check(&mut self, world: &World) -> Action {
        let place = match self.entries.place(self.system()) {
            Ok(place) => place,
            Err(entry) => return Action::Run(focus::to(entry.id())),
        };
        let calendar = match &self.calendar {
            Calendar::Connected(account) => Some((**account).clone()),
            Calendar::Open(_) | Calendar::WithoutDocuments => None,
        };
        let wanted = Wanted {
            profile: self.profile.clone(),
            superoffice: self.superoffice.clone(),
            calendar,
            tokens: self.tokens(),
            place,
        };
        let attempt = Attempt::next();
        let straw = documents::readiness([world.clone(), world.clone()], wanted);
        let heard = move |word| Message::Heard(attempt, word);
        let ended = move |result| Message::Ended(attempt, Box::new(result));
        let (task, handle) = Task::sip(straw, heard, ended).abortable();
        self.open.clear();
        self.look = Look::Running {
            attempt,
            timeline: Timeline::default(),
            _work: handle.abort_on_drop(),
        };
        Action::Run(task)
    }
}
