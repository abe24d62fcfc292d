//! The strip above the cards: whether this computer and its network are ready. It only tells; it stands in nobody's way.

mod view;

pub(crate) use view::finding_id;

use std::collections::BTreeSet;

use iced::Task;
use iced::task::Handle;
use jiff::Timestamp;

use crate::check::{Failure, State, Step, System, Timeline};
use crate::connect::{self, Known, Preflight};
use crate::microsoft365;
use crate::remedy::Button;
use crate::widget::{Tone, focus};
use crate::world::World;

use super::super::aside::Wish;
use super::super::proxy::After;
use super::super::select::Choice;
use super::super::trouble::{self, From};
use super::remedy::PORTAL_UNOPENED;
use super::{Action, Attempt, Page};

/// The id of the button that shows and hides what was looked at.
pub const FIRST: &str = "ready";

/// What can happen on the strip.
#[derive(Debug, Clone)]
pub enum Message {
    /// A word on the way.
    Heard(Attempt, Step),
    /// All was looked at.
    Seen(Attempt, Box<Preflight>),
    /// Look once more.
    Again,
    /// Show or hide what was looked at.
    Toggle,
    /// Open or close a line of it.
    Line(usize),
    /// Show the finding of this place on a page of its own.
    Show(usize),
    /// A button of the remedy of that finding.
    Remedy(usize, Button),
    /// Keep the sign-ins in the file with a passphrase.
    KeepInFile,
    /// The page of the network was opened, or not.
    PortalOpened(bool),
    /// Something in the background ended that needs no answer.
    Done,
}

impl Message {
    /// Whether something is only opened.
    pub(super) fn stays(&self) -> bool {
        matches!(
            self,
            Self::Remedy(_, button) if !matches!(button, Button::ProxySignIn | Button::KeepForSession)
        )
    }
}

/// What was seen, and what of it is shown.
#[derive(Debug, Default)]
pub struct Strip {
    state: Ready,
    shown: bool,
    open: BTreeSet<usize>,
    /// The kind of store that was looked at.
    store: Option<&'static str>,
    /// The id of a sentence about what was just pressed.
    note: Option<&'static str>,
}

#[derive(Debug, Default)]
enum Ready {
    /// Nothing was looked at.
    #[default]
    Unseen,
    /// It is being looked; leaving the page ends that.
    Looking {
        attempt: Attempt,
        timeline: Timeline,
        _work: Handle,
    },
    /// This was seen, at this moment.
    Seen(Preflight, Timestamp),
}

impl Page {
    /// Looks at this computer and its network, off the thread of the window. Whatever is not built in is read first.
    pub fn look(&mut self, world: &World, choice: &Choice) -> Task<super::Message> {
        if self.must_confirm(world) {
            return Task::none();
        }
        let known = [System::SuperOffice, choice.calendar].map(|system| {
            let kept = self.side(system).kept_at(choice);
            let tenant = kept.map(|kept| kept.account().tenant.clone());
            Known::at(self.place(choice, system), tenant)
        });
        let attempt = Attempt::next();
        let looked = connect::preflight(world.clone(), known.to_vec());
        let heard = move |step| super::Message::Ready(Message::Heard(attempt, step));
        let seen = move |found| super::Message::Ready(Message::Seen(attempt, Box::new(found)));
        let (task, handle) = Task::sip(looked, heard, seen).abortable();
        self.ready.state = Ready::Looking {
            attempt,
            timeline: Timeline::default(),
            _work: handle.abort_on_drop(),
        };
        self.ready.open.clear();
        self.ready.store = Some(world.secrets.kind());
        self.ready.note = None;
        task
    }

    /// Shows this as seen; for presets.
    pub fn has_seen(&mut self, found: Preflight, at: Timestamp) {
        self.ready.state = Ready::Seen(found, at);
    }

    /// A network that is closed explains how a sign-in has ended, as in the terminal.
    pub(super) fn explained(&self, system: System, act: super::Act) -> super::Act {
        let act = match (
            act,
            self.superoffice.card.account(),
            &self.side(system).identified,
        ) {
            (super::Act::Ended(attempt, result), Some(beside), Some(known)) => {
                let guessed =
                    |failure| microsoft365::guessed_guest(failure, &known.user, &beside.user);
                super::Act::Ended(attempt, Box::new(result.map_err(guessed)))
            }
            (act, ..) => act,
        };
        match (act, &self.ready.state) {
            (super::Act::Ended(attempt, result), Ready::Seen(found, _)) => {
                let closed = |failure: Failure| match found.explains(failure.outcome) {
                    Some(closed) => closed.clone(),
                    None => failure,
                };
                super::Act::Ended(attempt, Box::new(result.map_err(closed)))
            }
            (act, _) => act,
        }
    }

    /// Takes in what happened on the strip.
    pub(super) fn ready(&mut self, message: Message, world: &mut World, choice: &Choice) -> Action {
        match message {
            Message::Heard(of, step) => {
                if let Ready::Looking {
                    attempt, timeline, ..
                } = &mut self.ready.state
                    && *attempt == of
                {
                    timeline.record(step);
                }
                Action::None
            }
            Message::Seen(of, found) => {
                let newest =
                    matches!(&self.ready.state, Ready::Looking { attempt, .. } if *attempt == of);
                if newest {
                    self.has_seen(*found, world.clock.now());
                }
                Action::None
            }
            Message::Again => {
                let lead = focus::to(FIRST);
                Action::Run(Task::batch([self.look(world, choice), lead]))
            }
            Message::Toggle => {
                self.ready.shown = !self.ready.shown;
                Action::None
            }
            Message::Line(line) => {
                if !self.ready.open.remove(&line) {
                    let _ = self.ready.open.insert(line);
                }
                Action::None
            }
            Message::Show(place) => self.ready.show(place),
            Message::Remedy(_, Button::KeepForSession) => {
                if !world.keep_for_session() {
                    self.ready.note = Some("secrets-locked");
                    return Action::None;
                }
                let next = if self.superoffice.card.is_connected() {
                    choice.calendar
                } else {
                    System::SuperOffice
                };
                let lead = self.side(next).lead();
                Action::Run(Task::batch([self.look(world, choice), lead]))
            }
            Message::KeepInFile => Action::Unlock(After::Ready),
            Message::Remedy(place, button) => self.ready.remedy(place, button, world),
            Message::PortalOpened(opened) => {
                self.ready.note = (!opened).then_some(PORTAL_UNOPENED);
                Action::None
            }
            Message::Done => Action::None,
        }
    }
}

impl Strip {
    /// Whether another place for the sign-ins was chosen after none was found.
    pub(super) fn is_outdated(&self, world: &World) -> bool {
        let other = |store| store != world.secrets.kind();
        self.lacks_key_store() && self.store.is_some_and(other)
    }

    /// Which of the two cards leads: neither before it is chosen where sign-ins are kept.
    pub(super) fn leads(&self, first_is_connected: bool) -> [bool; 2] {
        [!first_is_connected, first_is_connected].map(|may| may && !self.lacks_key_store())
    }

    /// Whether it was found that no sign-in can be kept.
    fn lacks_key_store(&self) -> bool {
        let lacks = |failure: &Failure| failure.outcome.exit() == 30;
        matches!(&self.state, Ready::Seen(found, _) if found.findings.iter().any(lacks))
    }

    fn finding(&self, place: usize) -> Option<(&Failure, &Preflight, Timestamp)> {
        match &self.state {
            Ready::Seen(found, at) => Some((found.findings.get(place)?, found, *at)),
            Ready::Unseen | Ready::Looking { .. } => None,
        }
    }

    fn show(&self, place: usize) -> Action {
        let Some((failure, found, at)) = self.finding(place) else {
            return Action::None;
        };
        let timeline = found.timeline.clone();
        let page = trouble::Page::new(From::Ready(place), failure.clone(), timeline, Some(at));
        Action::Aside(Wish::Trouble(Box::new(page)))
    }

    fn remedy(&self, place: usize, button: Button, world: &World) -> Action {
        let Some((failure, ..)) = self.finding(place) else {
            return Action::None;
        };
        let address = match button {
            Button::ProxySignIn => {
                return match failure.get("proxy") {
                    Some(proxy) => Action::Aside(Wish::Proxy(proxy.to_owned(), After::Ready)),
                    None => Action::None,
                };
            }
            Button::OpenPortal => {
                let opening = failure.get("portal").map(|named| world.open_portal(named));
                return opening.map_or(Action::None, |opening| {
                    Action::Run(Task::perform(opening, |opened| {
                        super::Message::Ready(Message::PortalOpened(opened.is_ok()))
                    }))
                });
            }
            Button::OpenConsole(address) => Some(address),
            _ => None,
        };
        match address.and_then(|address| url::Url::parse(address).ok()) {
            Some(address) => Action::Run(Task::perform(world.browser.open(&address), |_| {
                super::Message::Ready(Message::Done)
            })),
            None => Action::None,
        }
    }
}

/// How grave a finding is: what only warns does not look like a failure.
fn gravity(failure: &Failure, timeline: &Timeline) -> Tone {
    let failed = |step: &Step| step.state == State::Failed && step.outcome == Some(failure.outcome);
    // Where no sign-in can be kept there is a choice, and nothing in the way.
    let choice = failure.outcome.exit() == 30;
    if !choice && timeline.0.iter().any(failed) {
        Tone::Bad
    } else {
        Tone::Warn
    }
}
