//! What waits for an administrator is kept with the profile at once, so that closing the program loses nothing (design 9.6).

use iced::Task;

use crate::check::{Failure, System};
use crate::profile::{self, Profile};

use crate::wizard::Step;

use super::commit::{After, Kept};
use super::{App, Message, Saving, Trouble};

impl App {
    /// A card waits, waits with a newer sign-in, or waits no longer.
    pub(super) fn waiting_changed(&mut self, system: System) -> Task<Message> {
        match &mut self.saving {
            // What is being kept now decides about the waiting as well.
            Saving::Running => return Task::none(),
            Saving::Keeping(_, _, after) => {
                after.system = Some(system);
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
        let (id, task) = match (known, &self.profile) {
            (Some(known), _) if named => {
                let draft = self.draft(self.step);
                self.sent = draft.links.clone();
                let id = draft.id.clone();
                let keep = async move { profile::wait(world, draft, &known).await };
                (id, Task::perform(keep, Box::new))
            }
            (None, Some(saved)) if waits_for(saved, system) => {
                let id = saved.id.clone();
                self.sent = saved.links.clone();
                let stop = {
                    let id = id.clone();
                    async move { profile::stop_waiting(world, &id).await }
                };
                (id, Task::perform(stop, Box::new))
            }
            _ => return Task::none(),
        };
        self.saving = Saving::Keeping(id.clone(), Kept::Waiting, After::default());
        task.map(move |result| Message::Kept(id.clone(), result))
    }

    /// What waits could not be kept.
    pub(super) fn waiting_lost(&mut self, failure: Failure) {
        self.problem = Some(Trouble::NotWaiting(failure));
    }
}

fn waits_for(profile: &Profile, system: System) -> bool {
    let waiting = profile.waiting.as_deref();
    waiting.is_some_and(|waiting| waiting.system == system)
}
