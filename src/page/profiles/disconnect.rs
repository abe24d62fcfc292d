//! Disconnecting one system of a profile: what it means is asked first, what remains to be done by hand is told after.

use iced::Task;

use crate::check::Failure;
use crate::connect::{self, Left, SignedOut};
use crate::text::Texts;
use crate::widget::{Tone, focus};
use crate::world::World;

use super::work::{Told, Work};
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
        texts: &Texts,
    ) -> Action {
        let Work::Leaving(id, _) = std::mem::replace(&mut self.work, Work::Nothing) else {
            return Action::None;
        };
        self.refresh(world);
        let told = match result {
            Ok(signed_out) => left(&signed_out, texts),
            Err(failure) => {
                let told = texts.failure(&failure);
                Told {
                    tone: Tone::Bad,
                    title: told.heading,
                    more: Some(told.cause),
                    exports: false,
                }
            }
        };
        self.work = Work::Told(id, told);
        Action::Run(focus::offer(KEEP))
    }
}

/// What the provider knows of it, and what a person can still do.
fn left(signed_out: &SignedOut, texts: &Texts) -> Told {
    let system = texts.get(&format!("system-{}", signed_out.system.code()));
    let title = texts.with("profiles-disconnected", &[("system", &system)]);
    let id = match signed_out.left {
        Left::Revoked | Left::OnlyHere => return Told::good(title),
        Left::NothingKept => "profiles-left-nothing-kept",
        Left::NotOffered => "profiles-left-not-offered",
        Left::Failed(_) => "profiles-left-failed",
    };
    let address = signed_out.by_hand().unwrap_or_default();
    let arguments = [("system", system.as_str()), ("address", address)];
    Told {
        tone: Tone::Warn,
        title,
        more: Some(texts.with(id, &arguments)),
        exports: false,
    }
}
