//! *Link Users* and *Summary* in the window: whose lists they are, and what their acts lead to.

use iced::Task;

use crate::check::System;
use crate::connect::People;
use crate::page::aside::Wish;
use crate::page::link::{self, Sources};
use crate::page::{configure, summary};
use crate::profile::{Profile, Store, Typed};
use crate::secret::Door;
use crate::widget::focus;
use crate::wizard::{Card, Step};

use super::{App, Message};

impl App {
    pub(super) fn link(&mut self, message: link::Message) -> Task<Message> {
        match self.pages.link.update(message, &self.world, &self.texts) {
            // The pairs are part of the draft, which is kept with everything else.
            link::Action::Changed(task) => Task::batch([task.map(Message::Link), self.typed()]),
            link::Action::Run(task) => task.map(Message::Link),
            link::Action::Configure => self.show(Step::ConfigureSystems),
            link::Action::Over(system) => {
                self.pages.configure.side_mut(system).end_kept();
                self.show(Step::ConfigureSystems)
            }
        }
    }

    pub(super) fn summary(&mut self, message: summary::Message) -> Task<Message> {
        let (page, profile) = (&mut self.pages.summary, self.profile.as_ref());
        match page.update(message, &self.world, &self.texts, profile) {
            summary::Action::Run(task) => task.map(Message::Summary),
            summary::Action::Report => self.open_report(),
            summary::Action::Documents => match self.profile.clone() {
                Some(profile) => self.open_aside(Wish::Documents(Box::new(profile))),
                None => Task::none(),
            },
            summary::Action::Tested => {
                // What was proven stands in the profile on the disk.
                let id = self.profile.as_ref().map(|profile| profile.id.clone());
                let fresh = id.and_then(|id| Store::of(&self.world).load(id.as_str()).ok());
                self.profile = fresh.or(self.profile.take());
                focus::otherwise(summary::CHECK)
            }
            summary::Action::Over(system) => {
                // Its card leads to signing in again.
                self.pages.configure.side_mut(system).end_kept();
                focus::otherwise(summary::CHECK)
            }
            summary::Action::Link => self.show(Step::LinkUsers),
            summary::Action::Configure => self.show(Step::ConfigureSystems),
            summary::Action::Consent => {
                let show = self.show(Step::ConfigureSystems);
                Task::batch([show, focus::to(configure::CONSENT)])
            }
            summary::Action::Trusted => {
                let show = self.show(Step::ConfigureSystems);
                self.pages.configure.google.show_granted();
                Task::batch([show, focus::to(configure::granted_id(System::Google))])
            }
            summary::Action::Zones => {
                let show = self.show(Step::ConfigureProfile);
                self.came_from = Some(Step::Summary);
                let guess = self.profile.as_ref().and_then(Profile::guessed_zone);
                let there = guess.map(|_| focus::to(Typed::CalendarZone.code()));
                Task::batch([show].into_iter().chain(there))
            }
        }
    }

    /// Opens the page: both lists are fetched.
    pub(super) fn enter_link(&mut self) -> Task<Message> {
        let sources = self
            .profile
            .as_ref()
            .and_then(|profile| self.sources(profile));
        let kept = sources.as_ref().is_some_and(Sources::need_what_is_kept);
        let entered = self.pages.link.enter(&self.world, sources);
        let entered = entered.map(Message::Link);
        if kept && self.pages.link.is_fetching() && self.world.secrets.door() != Door::Open {
            // It is fetched once the file with the sign-ins is open.
            self.pages.link.leave();
            let asked = self.ask(Message::Link(link::Message::Fetch));
            return Task::batch([entered, asked]);
        }
        entered
    }

    /// Stops fetching, if anything is being fetched.
    pub(super) fn stop_fetching(&mut self) -> Option<Task<Message>> {
        let runs = self.step == Step::LinkUsers && self.pages.link.is_fetching();
        runs.then(|| self.pages.link.stop(&self.world).map(Message::Link))
    }

    /// Whose lists they are, with the tokens of a card that has them in memory.
    fn sources(&self, profile: &Profile) -> Option<Sources> {
        let people = |system: System| {
            let tokens = match &self.pages.configure.side(system).card {
                Card::Connected(signed_in) => Some(std::sync::Arc::clone(&signed_in.tokens)),
                _ => None,
            };
            let account = profile.connection(system)?.account.clone();
            Some(People {
                account,
                profile: profile.id.clone(),
                tokens,
            })
        };
        let [superoffice, calendar] = profile.systems();
        Some(Sources {
            profile: Box::new(profile.clone()),
            superoffice: people(superoffice)?,
            calendar: people(calendar)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::presets;
    use super::*;

    #[test]
    fn the_time_zones_lead_back_to_summary_where_one_came_from_there() {
        let mut app = presets::summary();
        drop(app.summary(summary::Message::Zones));
        assert_eq!(app.step, Step::ConfigureProfile);
        assert_eq!(app.onwards(), Step::Summary);

        drop(app.back());
        assert_eq!(app.step, Step::Summary);
        drop(app.show(Step::ConfigureProfile));
        assert_eq!(app.onwards(), Step::LinkUsers, "in the order of the steps");
    }
}
