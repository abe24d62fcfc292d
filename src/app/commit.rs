//! Committing: the sign-ins go to the key store and are read back, then the profile is saved (design: cards).

use iced::Task;

use crate::check::{Failure, System};
use crate::profile::{self, Id, Profile, Store, Waiting};
use crate::secret::Door;
use crate::wizard::{Missing, Step, resume_at};

use super::swap::Swap;
use super::{App, Message, Then, Trouble};

/// Where keeping the profile stands.
#[derive(Debug)]
pub(super) enum Saving {
    /// Nothing is being kept.
    Idle,
    /// Key store and file are written.
    Running,
    /// Something is being kept on the way; this follows.
    Keeping(Id, Kept, After),
    /// It was not possible; after trying again this follows, as it was first intended.
    Failed(Failure, Then),
}

/// What is kept on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// What waits for an administrator.
    Waiting,
    /// What was typed; nobody is told of it.
    Typed,
}

/// What has to be kept as well by now.
#[derive(Debug, Default)]
pub(super) struct After {
    /// The waiting of this system.
    pub(super) system: Option<System>,
    /// What was typed.
    pub(super) typed: bool,
    /// Everything; this follows then.
    pub(super) then: Option<Then>,
}

impl App {
    /// The profile as it would be saved now. A connection to a place that is not chosen any more is left out.
    pub(super) fn draft(&self, step: Step) -> Profile {
        let choice = self.pages.select.choice();
        let (crm, calendar) = (self.pages.configure.crm(&choice), choice.of_calendar());
        let overrides = self.pages.configure.overrides();
        let name = self.pages.select.valid_name().to_owned();
        let now = self.world.clock.now();
        let mut profile = match &self.profile {
            Some(profile) => Profile {
                name,
                crm,
                calendar,
                ..profile.clone()
            },
            None => Profile::new(name, self.world.rehearsal, crm, calendar, now),
        };
        for system in System::ALL {
            let other = profile
                .connection(system)
                .is_some_and(|connection| !choice.holds(&connection.account));
            if other {
                profile.set_connection(system, None);
            }
        }
        profile.overrides = overrides;
        profile.entered = self.entered();
        profile.preferences = Box::new(self.pages.preferences.preferences().clone());
        profile.links = self.pages.link.links().clone();
        let elsewhere = |waiting: &Waiting| !choice.is_at(waiting.system, &waiting.place);
        if profile.waiting.as_deref().is_some_and(elsewhere) {
            profile.waiting = None;
        }
        step.code().clone_into(&mut profile.step);
        profile
    }

    /// Whether a sign-in that was kept has to be forgotten, because its system is not chosen any more.
    pub(super) fn drops(&self, draft: &Profile) -> bool {
        let kept = |profile: &Profile, system| profile.connection(system).is_some();
        self.profile.as_ref().is_some_and(|before| {
            let mut all = System::ALL.into_iter();
            let waits = |profile: &Profile| profile.waiting.is_some();
            let gone = waits(before) && !waits(draft);
            gone || all.any(|system| kept(before, system) && !kept(draft, system))
        })
    }

    /// Keeps every connection that is proven; once at a time.
    pub(super) fn commit(&mut self, then: Then) -> Task<Message> {
        if let Some(question) = self.ask_before_swap() {
            return question;
        }
        match &mut self.saving {
            Saving::Running => return Task::none(),
            Saving::Keeping(_, _, after) => {
                after.then = Some(then);
                return Task::none();
            }
            Saving::Idle | Saving::Failed(..) => {}
        }
        let facts = self.facts();
        let before = self.profile.as_ref().map(|profile| profile.step.clone());
        let before = before.unwrap_or_default();
        let step = match self.step {
            Step::ConfigureSystems => {
                resume_at(facts.superoffice && facts.calendar_connected, &before)
            }
            _ if then == Then::GoOn => self.onwards(),
            step => step,
        };
        // A profile that has come further stays there.
        let step = step.max(
            Step::from_code(&before)
                .filter(|_| step > Step::ConfigureSystems)
                .unwrap_or(step),
        );
        let (draft, proven) = (self.draft(step), self.pages.configure.proven());
        let needed = !proven.is_empty() || self.drops(&draft);
        if needed && self.world.secrets.door() != Door::Open {
            return self.ask(match then {
                Then::Stay => Message::CommitAgain,
                Then::GoOn => Message::Next,
                Then::To(step) => Message::Go(step),
                Then::Close => Message::SaveAndClose,
            });
        }
        if let Err(failure) = self.hold() {
            return self.not_saved(failure, then);
        }
        self.saving = Saving::Running;
        self.pause = None;
        self.sent = draft.links.clone();
        let work = profile::commit(self.world.clone(), draft, proven);
        Task::perform(work, move |result| {
            Message::Committed(Box::new(result), then)
        })
    }

    pub(super) fn commit_again(&mut self) -> Task<Message> {
        match self.saving {
            Saving::Failed(_, then) => self.commit(then),
            Saving::Idle | Saving::Running | Saving::Keeping(..) => Task::none(),
        }
    }

    pub(super) fn keep_for_session(&mut self) -> Task<Message> {
        if self.world.keep_for_session() {
            return self.commit_again();
        }
        self.problem = Some(Trouble::Locked);
        Task::none()
    }

    /// Ends the program, or a rehearsal within it; what is known so far is kept first, and needs a name for that.
    pub(super) fn save_and_close(&mut self) -> Task<Message> {
        let unnamed = self.pages.select.valid_name().is_empty();
        match self.step {
            Step::Profiles | Step::Summary => self.leave(),
            Step::BeforeYouStart if unnamed => self.leave(),
            // Nobody misses what was begun for trying and has no name.
            _ if unnamed && self.is_within_rehearsal() => self.leave(),
            _ if unnamed => {
                let show = self.show(Step::SelectSystems);
                Task::batch([show, self.explain(Missing::Name)])
            }
            _ if self.pages.configure.has_wrong_address() => {
                let show = self.show(Step::ConfigureSystems);
                Task::batch([show, self.explain(Missing::Address)])
            }
            _ if self.wrong_entry().is_some() => {
                let step = self.wrong_entry().map_or(self.step, |(step, _)| step);
                let show = self.show(step);
                Task::batch([show, self.explain(Missing::Entry)])
            }
            _ => self.commit(Then::Close),
        }
    }

    pub(super) fn committed(
        &mut self,
        result: Result<Profile, Failure>,
        then: Then,
    ) -> Task<Message> {
        self.saving = Saving::Idle;
        match (result, then) {
            (Ok(profile), Then::Close) => match self.settle_links(&profile) {
                // Whoever lost linked users has to read it first.
                Some(sorted) => {
                    self.profile = Some(profile);
                    sorted
                }
                None => self.leave(),
            },
            (Ok(profile), then @ (Then::GoOn | Then::To(_) | Then::Stay)) => {
                let sorted = self.settle_links(&profile);
                self.pages.configure.saved(&profile);
                self.profile = Some(profile);
                self.swap = Swap::Open;
                if let Err(failure) = self.hold() {
                    return self.not_saved(failure, then);
                }
                let next = match then {
                    Then::GoOn => Some(self.onwards()),
                    Then::To(step) => Some(step),
                    Then::Stay | Then::Close => None,
                };
                let shown = next.map(|step| self.show(step));
                Task::batch(sorted.into_iter().chain(shown))
            }
            (Err(failure), then) => self.not_saved(failure, then),
        }
    }

    fn not_saved(&mut self, failure: Failure, then: Then) -> Task<Message> {
        self.saving = Saving::Failed(failure, then);
        crate::widget::focus::offer(super::frame::SAVE_AGAIN)
    }

    /// That nobody else has the open profile open. A new one was nobody else's until it was saved.
    pub(super) fn hold(&mut self) -> Result<(), Failure> {
        if let (None, Some(profile)) = (&self.editing, &self.profile) {
            self.editing = Some(Store::of(&self.world).edit(profile)?);
        }
        Ok(())
    }
}
