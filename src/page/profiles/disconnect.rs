//! Disconnecting one system of a profile: what it means is asked first, what remains to be done by hand is told after.

use iced::Task;

use crate::check::Failure;
use crate::connect::{self, SignedOut};
use crate::widget::focus;
use crate::world::World;

use super::done::Told;
use super::work::Work;
use super::{Action, KEEP, Message, Page};

impl Page {
    /// The answer was yes.
    pub(super) fn disconnect(&mut self, world: &World) -> Action {
        let Work::Asking(id, system) = std::mem::replace(&mut self.work, Work::Nothing) else {
            return Action::None;
        };
        let work = connect::sign_out(world.clone(), id.clone(), system);
        self.work = Work::Leaving(id, system);
        Action::Run(Task::perform(work, |result| {
            Message::Disconnected(Box::new(result))
        }))
    }

    /// It is done, or was not possible; either way it is told at the profile.
    pub(super) fn disconnected(
        &mut self,
        result: Result<SignedOut, Failure>,
        world: &World,
    ) -> Action {
        let Work::Leaving(id, _) = std::mem::replace(&mut self.work, Work::Nothing) else {
            return Action::None;
        };
        self.refresh(world);
        let told = match result {
            Ok(signed_out) => Told::Disconnected(Box::new(signed_out)),
            Err(failure) => Told::Failed(Box::new(failure)),
        };
        self.work = Work::Told(id, told);
        Action::Run(focus::offer(KEEP))
    }
}
