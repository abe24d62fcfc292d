//! Signing in again right on the list: the card of one system of one profile, and what is kept when it is proven.

use iced::Task;

use crate::check::{Failure, System};
use crate::page::configure::{self, Act, first_control};
use crate::page::select;
use crate::profile::{self, Profile};
use crate::text::Texts;
use crate::widget::{Element, focus};
use crate::wizard::Card;
use crate::world::World;

use super::{Action, Message};

/// A repair under way.
#[derive(Debug)]
pub struct Repair {
    /// Whose sign-in it is.
    pub(super) profile: Profile,
    /// Which one.
    pub(super) system: System,
    /// Its card.
    pub(super) card: configure::Page,
    choice: select::Choice,
}

/// Where a repair stands after a message.
pub(super) enum Next {
    /// It goes on.
    On(Action),
    /// It was given up.
    Over,
    /// It is proven: this keeps it.
    Keep(Action),
}

impl Repair {
    /// Takes up the sign-in of a profile.
    pub(super) fn of(profile: Profile, system: System, world: &World) -> Self {
        Self {
            card: configure::Page::of(&profile, world),
            choice: select::Page::of(&profile).choice(),
            profile,
            system,
        }
    }

    /// Begins.
    pub(super) fn begin(&mut self, world: &mut World, texts: &Texts) -> Action {
        let message = configure::Message::On(self.system, Act::SignIn);
        match self.card(message, world, texts) {
            Next::On(action) | Next::Keep(action) => action,
            Next::Over => Action::None,
        }
    }

    /// Takes in what happened on the card.
    pub(super) fn card(
        &mut self,
        message: configure::Message,
        world: &mut World,
        texts: &Texts,
    ) -> Next {
        let given_up = matches!(message, configure::Message::On(_, Act::Cancel));
        let confirmed = matches!(message, configure::Message::Confirm);
        let action = self.card.update(message, world, texts, &self.choice);
        let side = self.card.side(self.system);
        if given_up && !side.card.is_busy() {
            return Next::Over;
        }
        // What is not built in was read: the sign-in that waited for it begins.
        if confirmed {
            return Next::On(self.begin(world, texts));
        }
        if let Card::Connected(signed_in) = &side.card {
            let (world, id, signed_in) =
                (world.clone(), self.profile.id.clone(), signed_in.clone());
            let crm = self.card.crm(&self.choice);
            let keep = async move { profile::repair(world, &id, signed_in, &crm).await };
            return Next::Keep(Action::Run(Task::perform(keep, |result| {
                Message::Repaired(Box::new(result))
            })));
        }
        Next::On(match action {
            configure::Action::None => Action::None,
            configure::Action::Unlock(after) => Action::Unlock(after),
            configure::Action::UseMicrosoft365 => Action::UseMicrosoft365,
            configure::Action::Aside(wish) => Action::Aside(wish),
            configure::Action::Run(task) => Action::Run(task.map(Message::Card)),
            configure::Action::WaitingChanged(system, task) => {
                let keep = self.keep_waiting(system, world);
                Action::Run(Task::batch([keep, task.map(Message::Card)]))
            }
        })
    }

    /// That an administrator is waited for, or not any more, is kept with the profile.
    fn keep_waiting(&self, system: System, world: &World) -> Task<Message> {
        let awaited = self.card.side(system).awaited(&self.choice).cloned();
        let (world, id) = (world.clone(), self.profile.id.clone());
        let keep = async move {
            match awaited {
                Some(awaited) => profile::wait_again(world, &id, &awaited.known).await,
                None => profile::stop_waiting(world, &id).await,
            }
        };
        Task::perform(keep, |result| Message::Waits(Box::new(result)))
    }

    /// What is on the disk by now.
    pub(super) fn renew(&mut self, profile: &Profile) {
        if self.profile.id == profile.id {
            self.profile = profile.clone();
        }
    }

    /// It could not be kept: the card says why.
    pub(super) fn failed(&mut self, failure: Failure) -> Action {
        let side = self.card.side_mut(self.system);
        side.card = Card::Failed {
            failure,
            timeline: crate::check::Timeline::default(),
        };
        Action::Run(focus::to(first_control(self.system)))
    }

    /// What is seen.
    pub(super) fn view<'a>(&'a self, world: &World, texts: &Texts) -> Element<'a, Message> {
        self.card
            .view_of(self.system, world, texts)
            .map(Message::Card)
    }
}
