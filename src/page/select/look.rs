//! *Not sure?*: a look at where the mail of a domain goes, which often tells the calendar system.

use iced::Task;
use iced::task::Handle;

use crate::check::System;
use crate::connect;
use crate::text::Texts;
use crate::theme::width;
use crate::widget::button::secondary;
use crate::widget::field::field;
use crate::widget::{Element, Tone, focus};
use crate::world::World;

use super::{Action, Message, Page};

/// The id of the field.
const ADDRESS: &str = "mail-domain";

/// What the mail domain shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The domain that was looked at; empty when none could be read from what was typed.
    pub domain: String,
    /// The system that its mail goes to; none when it could not be told.
    pub system: Option<System>,
    /// What says so, a host mostly; may be empty.
    pub because: String,
}

/// Where the look stands.
#[derive(Debug, Default)]
pub(super) enum Look {
    /// Nobody has asked.
    #[default]
    Nothing,
    /// Under way; dropping it stops it.
    Looking(#[expect(dead_code, reason = "dropping it stops the look")] Handle),
    /// What was seen.
    Told(Seen),
}

/// The one place where the window asks for it.
async fn recognize(world: World, typed: String) -> Seen {
    let seen = connect::recognize(&world, &typed).await;
    Seen {
        because: seen.because().to_owned(),
        domain: seen.domain_of(&typed).to_owned(),
        system: seen.system,
    }
}

impl Page {
    pub(super) fn type_address(&mut self, typed: String) -> Action {
        self.address = typed;
        self.look = Look::Nothing;
        Action::None
    }

    /// The address or domain that was typed to be looked at.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Looks at the domain that was typed.
    pub(super) fn look(&mut self, world: &World) -> Action {
        let typed = self.address.trim().to_owned();
        if typed.is_empty() {
            return Action::None;
        }
        let (task, handle) =
            Task::perform(recognize(world.clone(), typed), Message::Looked).abortable();
        self.look = Look::Looking(handle.abort_on_drop());
        Action::Run(task)
    }

    /// Leaving the page ends the look: nothing is chosen behind anybody's back.
    pub fn leave(&mut self) {
        if matches!(self.look, Look::Looking(_)) {
            self.look = Look::Nothing;
        }
    }

    /// What was seen and chosen is not said any more beside another choice.
    pub(super) fn forget_another(&mut self, chosen: System) {
        let another = |system: System| system != chosen;
        if matches!(&self.look, Look::Told(seen) if seen.system.is_some_and(another)) {
            self.look = Look::Nothing;
        }
    }

    /// What was seen is chosen, and said; nothing is chosen for a domain that says nothing.
    pub(super) fn looked(&mut self, seen: Seen) -> Action {
        // The answer to a question that was taken back meanwhile.
        if !matches!(self.look, Look::Looking(_)) {
            return Action::None;
        }
        if let Some(system) = seen.system {
            self.calendar = system;
        }
        self.look = Look::Told(seen);
        Action::Run(focus::reveal())
    }

    /// The field, the button, and what was seen.
    pub(super) fn look_field<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let line = field(texts.get("select-look"), &self.address)
            .id(ADDRESS)
            .placeholder(texts.example("kari@contoso.example"))
            .hint(texts.get("select-look-hint"))
            .width(width::FIELD)
            .on_input(Message::AddressChanged)
            .on_submit(Message::Look);
        let line = match &self.look {
            Look::Nothing => line,
            Look::Looking(_) => line.remark(Tone::Run, texts.get("select-looking")),
            Look::Told(seen) => {
                let (tone, said) = told(seen, texts);
                line.remark(tone, said)
            }
        };
        let given = !self.address.trim().is_empty() && !matches!(self.look, Look::Looking(_));
        let look = secondary(texts.get("select-look-do"))
            .id("look-at-domain")
            .on_press_maybe(given.then_some(Message::Look));
        line.end(look).into()
    }
}

/// What was seen, in one sentence.
fn told(seen: &Seen, texts: &Texts) -> (Tone, String) {
    let tone = match seen.system {
        Some(_) => Tone::Ok,
        None => Tone::Warn,
    };
    let said = texts.recognized(&seen.domain, seen.system, &seen.because);
    (tone, said)
}
