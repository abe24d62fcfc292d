//! What waits for an administrator is kept with the profile at once, so that closing the program loses nothing (design 9.6).

use iced::Task;

use crate::check::{Failure, System};
use crate::profile::{self, Profile, Store};

use crate::wizard::Step;

use super::{App, Message, Saving, Trouble};

impl App {
    /// A card waits, waits with a newer sign-in, or waits no longer.
    pub(super) fn waiting_changed(&mut self, system: System) -> Task<Message> {
        match &mut self.saving {
            // What is being kept now decides about the waiting as well.
            Saving::Running => return Task::none(),
            Saving::Keeping { again, .. } => {
                *again = Some(system);
                return Task::none();
            }
            Saving::Idle | Saving::Failed(..) => {}
        }
        let choice = self.pages.select.choice();
        let side = self.pages.configure.side(system);
        let known = side
            .awaited(&choice)
            .map(|awaited| std::sync::Arc::clone(&awaited.known));
        // While another place is being chosen, nothing is forgotten: it may be chosen back.
        if known.is_none() && self.step != Step::ConfigureSystems {
            return Task::none();
        }
        let named = !self.pages.select.valid_name().is_empty();
        let world = self.world.clone();
        let task = match (known, &self.profile) {
            (Some(known), _) if named => {
                let draft = self.draft(self.step);
                let keep = async move { profile::wait(world, draft, &known).await };
                Task::perform(keep, |result| Message::WaitingKept(Box::new(result)))
            }
            (None, Some(saved)) if waits_for(saved, system) => {
                let id = saved.id.clone();
                let stop = async move { profile::stop_waiting(world, &id).await };
                Task::perform(stop, |result| Message::WaitingKept(Box::new(result)))
            }
            _ => return Task::none(),
        };
        self.saving = Saving::Keeping {
            again: None,
            then: None,
        };
        task
    }

    /// The waiting was kept or forgotten; what was asked for meanwhile follows.
    pub(super) fn waiting_kept(&mut self, result: Result<Profile, Failure>) -> Task<Message> {
        let Saving::Keeping { again, then } = std::mem::replace(&mut self.saving, Saving::Idle)
        else {
            return Task::none();
        };
        match result {
            Ok(profile) => {
                if self.editing.is_none() {
                    // Nobody else knew it before it was saved.
                    self.editing = Store::of(&self.world).edit(&profile).ok();
                }
                self.profile = Some(profile);
            }
            Err(failure) => {
                let told = self.texts.failure(&failure);
                self.problem = Some(Trouble {
                    title: "approval-not-kept",
                    more: format!("{}. {}", told.heading, told.cause),
                });
            }
        }
        match (again, then) {
            (_, Some(then)) => self.commit(then),
            (Some(system), None) => self.waiting_changed(system),
            (None, None) => Task::none(),
        }
    }
}

fn waits_for(profile: &Profile, system: System) -> bool {
    let waiting = profile.waiting.as_deref();
    waiting.is_some_and(|waiting| waiting.system == system)
}
