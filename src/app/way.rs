//! The way through the wizard: forwards, backwards, and what opening a page does.

use iced::Task;
use iced::widget::operation::{RelativeOffset, snap_to};

use crate::check::System;
use crate::page::configure::{self, Leaves};
use crate::page::{before, link, passphrase, preferences, profiles, select, summary};
use crate::profile::{Editing, Profile};
use crate::widget::{focus, frame as area};
use crate::wizard::{self, Missing, Step};

use super::swap::Swap;
use super::{App, Message, Saving, Then};

impl App {
    /// Goes on with a profile where it has come; at its connections, while a sign-in of it is over.
    pub(super) fn take_up(&mut self, profile: Profile, editing: Editing) -> Task<Message> {
        self.forget_typed();
        self.swap = Swap::Open;
        self.use_store(Some(profile.secrets));
        self.editing = Some(editing);
        self.pages.select = select::Page::of(&profile);
        self.pages.configure = configure::Page::of(&profile, &self.world);
        self.pages.preferences = preferences::Page::of(&profile);
        self.pages.link = link::Page::of(&profile);
        let come = Step::from_code(&profile.step).unwrap_or(Step::SelectSystems);
        let step = if self.is_connected() {
            come
        } else {
            come.min(Step::ConfigureSystems)
        };
        self.profile = Some(profile);
        self.show(step)
    }

    pub(super) fn next(&mut self) -> Task<Message> {
        if self.asking.is_some() {
            return self.passphrase(passphrase::Message::Given);
        }
        // Beside the wizard there is nothing to go on with.
        if !self.asides.is_empty() {
            return Task::none();
        }
        if let Err(missing) = wizard::ready(self.step, &self.facts()) {
            // Where no browser asks, the entries are tested by going on.
            if let Missing::Connection(system) = missing
                && self.pages.configure.side(system).can_connect()
            {
                let act = configure::Act::SignIn;
                return self.configure(configure::Message::On(system, act));
            }
            return self.explain(missing);
        }
        if self.step == Step::SelectSystems
            && let Some(question) = self.ask_before_swap()
        {
            return question;
        }
        if self.step == Step::LinkUsers
            && let Some(question) = self.pages.link.ask_about_ticked()
        {
            return question.map(Message::Link);
        }
        match self.step {
            Step::Profiles => self.profiles(profiles::Message::New),
            step if step.is_of_a_profile() && step > Step::SelectSystems => self.commit(Then::GoOn),
            step => self.show(wizard::next(step, &self.facts())),
        }
    }

    /// The step that comes after this one.
    pub(super) fn onwards(&self) -> Step {
        let next = || wizard::next(self.step, &self.facts());
        self.came_from.unwrap_or_else(next)
    }

    pub(super) fn back(&mut self) -> Task<Message> {
        if self.asking.is_some() {
            return self.passphrase(passphrase::Message::Cancel);
        }
        if !self.asides.is_empty() {
            return self.close_aside();
        }
        let before = self.came_from.or_else(|| wizard::back(self.step));
        before.map_or_else(Task::none, |step| self.show(step))
    }

    /// To a step of the list, where it leads there.
    pub(super) fn go(&mut self, step: Step) -> Task<Message> {
        if self.leads_to(step) {
            if step > Step::SelectSystems
                && let Some(question) = self.ask_before_swap()
            {
                return question;
            }
            // A new sign-in is kept before anything that builds on it is looked at.
            let cards = &self.pages.configure;
            let anew =
                cards.superoffice.card.is_connected() || cards.calendar().card.is_connected();
            if anew && self.step == Step::ConfigureSystems && step > self.step {
                return self.commit(Then::To(step));
            }
            self.show(step)
        } else {
            Task::none()
        }
    }

    /// Whether the list of steps leads to this one by now.
    pub(super) fn leads_to(&self, step: Step) -> bool {
        wizard::leads_to(self.step, step, self.furthest(), &self.facts())
    }

    /// How far the profile has come.
    pub(super) fn furthest(&self) -> Step {
        let known = self.profile.as_ref();
        let furthest = known.and_then(|profile| Step::from_code(&profile.step));
        furthest.unwrap_or(self.step)
    }

    /// Closes the help or a question, else cancels what runs or is being typed on a card, else goes back.
    pub(super) fn escape(&mut self) -> Task<Message> {
        if self.help {
            return self.toggle_help();
        }
        if self.asking.is_none()
            && let Some(stopped) = self.stop_aside()
        {
            return stopped;
        }
        if self.asking.is_some() || !self.asides.is_empty() {
            return self.back();
        }
        // What had the focus before it was asked gets it back.
        if self.swap_asked().is_some() {
            self.swap.forget_question();
            return Task::none();
        }
        if self.step == Step::Profiles && self.pages.profiles.is_open() {
            return self.profiles(profiles::Message::Keep);
        }
        if let Some(stopped) = self.stop_fetching() {
            return stopped;
        }
        let open = (self.step == Step::ConfigureSystems)
            .then(|| self.pages.configure.open_card())
            .flatten();
        match open {
            Some(system) => self.configure(configure::Message::On(system, configure::Act::Cancel)),
            None => self.back(),
        }
    }

    /// Says what is missing and leads there.
    pub(super) fn explain(&mut self, missing: Missing) -> Task<Message> {
        self.missing = Some(missing);
        match missing {
            Missing::Combination => focus::to(select::FIRST),
            Missing::Name | Missing::Calendar => focus::to(select::NAME),
            Missing::Connection(system) => focus::to(configure::first_control(system)),
            Missing::Address => focus::to(self.pages.configure.show_wrong_address()),
            Missing::Entry => {
                self.pages.preferences.tell();
                let wrong = self.wrong_entry();
                wrong.map_or_else(Task::none, |(_, setting)| focus::to(setting.code()))
            }
        }
    }

    /// Opens a page: leaves the old one, which cancels its running work, starts at the top with the first control.
    pub(super) fn show(&mut self, step: Step) -> Task<Message> {
        if matches!(self.saving, Saving::Failed(..)) {
            self.saving = Saving::Idle;
        }
        let typed = self.leave_typed();
        if step == Step::Profiles {
            // Others may work on it from here on.
            let choice = self.pages.select.choice();
            self.pages.configure.leave(&choice, Leaves::Profile);
        } else if self.step == Step::ConfigureSystems && step != Step::ConfigureSystems {
            let choice = self.pages.select.choice();
            self.pages.configure.leave(&choice, Leaves::Page);
        }
        if step != Step::SelectSystems {
            self.pages.select.leave();
        }
        if step != Step::LinkUsers {
            self.pages.link.leave();
        }
        self.pages.summary.leave();
        self.pages.before = before::Page::default();
        self.step = step;
        self.came_from = None;
        self.asking = None;
        self.asides.clear();
        self.missing = None;
        self.help = false;
        let entered = self.enter();
        Task::batch([
            typed,
            entered,
            snap_to(area::PAGE, RelativeOffset::START),
            focus::begin(self.first()),
        ])
    }

    /// What a page looks at when it is opened.
    fn enter(&mut self) -> Task<Message> {
        match self.step {
            Step::Profiles => {
                // What was open is free for others.
                self.editing = None;
                self.pages.profiles.begin(&self.world);
                Task::none()
            }
            Step::ConfigureSystems => {
                let choice = self.pages.select.choice();
                let configure = &mut self.pages.configure;
                configure.enter(&choice);
                configure.carry(self.pages.select.address());
                let look = configure.look(&self.world, &choice);
                let resumed = configure.resume(&self.world, self.profile.as_ref());
                Task::batch([look, resumed]).map(Message::Configure)
            }
            Step::ConfigureProfile => {
                let account = self.pages.configure.calendar().card.account();
                let zone = account.and_then(|account| account.time_zone.as_deref());
                self.pages.preferences.look(zone, self.world.clock.now());
                Task::none()
            }
            Step::LinkUsers => self.enter_link(),
            _ => Task::none(),
        }
    }

    /// The control that has the focus when a page is opened.
    pub(super) fn first(&self) -> &'static str {
        if self.asking.is_some() {
            return passphrase::FIRST;
        }
        if let Some(aside) = self.asides.last() {
            return aside.first();
        }
        match self.step {
            Step::Profiles => profiles::FIRST,
            Step::BeforeYouStart => configure::NEXT,
            Step::SelectSystems => select::FIRST,
            Step::ConfigureSystems if self.is_connected() => configure::NEXT,
            Step::ConfigureSystems => {
                let done = self.pages.configure.superoffice.card.is_connected();
                let open = if done {
                    self.pages.select.choice().calendar
                } else {
                    System::SuperOffice
                };
                configure::first_control(open)
            }
            Step::CustomizeSystems => preferences::customize::FIRST,
            Step::ConfigureProfile => preferences::schedule::FIRST,
            Step::LinkUsers => link::FIRST,
            Step::Summary => {
                let (profile, now) = (self.profile.as_ref(), self.world.clock.now());
                summary::first(profile, self.pages.link.open(), now)
            }
        }
    }
}
