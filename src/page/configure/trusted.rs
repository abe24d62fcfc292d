//! Google's *Trusted app*: what a super administrator does in the Admin console before anybody signs in (google.md 3.1).

use crate::check::System;
use crate::google::Kind;
use crate::icon::Icon;
use crate::remedy::Button;
use crate::text::Texts;
use crate::widget::button::{quiet, secondary};
use crate::widget::card::Card as Frame;
use crate::widget::list::numbered;
use crate::widget::{Element, words};
use crate::wizard::Card;
use crate::world::World;

use super::view::ends;
use super::{Act, Message, Side, Wish};

/// Where the Admin console lists configured applications.
const CONSOLE: &str = "https://admin.google.com/ac/owl/list?tab=configuredApps";

/// What is said once the client id is in the clipboard.
pub(super) const ID_COPIED: &str = "card-client-id-copied";

impl Side {
    /// Whether the card is of a system where an administrator marks the program as trusted first.
    pub(super) fn needs_trust(&self) -> bool {
        self.system == System::Google && self.kind == Kind::Workspace
    }

    /// Whether the card is of a personal account.
    pub(super) fn is_gmail(&self) -> bool {
        self.system == System::Google && self.kind == Kind::Gmail
    }

    /// The steps, the client id to search for, and the way to the console.
    pub(super) fn with_trust<'a>(
        &self,
        frame: Frame<'a, Message>,
        world: &World,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        if !self.needs_trust() || !self.details {
            return frame;
        }
        let hide = quiet(texts.get("card-hide-trusted"))
            .at_end()
            .opens(true)
            .on_press(self.on(Act::Details));
        let frame = frame
            .divider()
            .push(words::title(texts.get("card-trusted-title")))
            .push_tight(words::secondary(texts.get("card-trusted-about")));
        let then = texts.get("card-trusted-then");
        self.steps_of_trust(frame, Some(then), vec![hide.into()], world, texts)
    }

    /// The same for whoever is signed in already, below what was granted: others may not be let in yet.
    pub(super) fn with_steps_of_trust<'a>(
        &self,
        frame: Frame<'a, Message>,
        world: &World,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        if self.needs_trust() {
            self.steps_of_trust(frame, None, Vec::new(), world, texts)
        } else {
            frame
        }
    }

    fn steps_of_trust<'a>(
        &self,
        frame: Frame<'a, Message>,
        then: Option<String>,
        at_end: Vec<Element<'a, Message>>,
        world: &World,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let id = world.settings.google.client_id.clone();
        let lines = [
            texts.get("advice-google-app-access"),
            texts.with("advice-google-configure-app", &[("client", "none")]),
            texts.get("advice-google-trusted"),
        ];
        let lines = lines.into_iter().chain(then);
        let known = !id.is_empty();
        let copy = secondary(texts.get("button-copy-client-id"))
            .icon(Icon::Copy)
            .on_press_maybe(known.then(|| self.on(Act::Remedy(Button::CopyClientId))));
        let console = Button::OpenConsole(CONSOLE);
        let open = secondary(texts.get(&console.text()))
            .icon(Icon::Outward)
            .on_press(self.on(Act::Remedy(console)));
        let frame = frame.push(numbered(lines));
        let frame = if known {
            frame
                .push(words::label(texts.get("registration-client-id")))
                .push_tight(words::mono(id))
        } else {
            frame.push(words::hint(texts.get("card-trusted-no-client-id")))
        };
        let wish = |wish| self.on(Act::Approval(wish));
        let mail = secondary(texts.get("approval-mail"))
            .icon(Icon::Mail)
            .on_press(wish(Wish::Mail));
        let text = secondary(texts.get("approval-copy-text"))
            .icon(Icon::Copy)
            .on_press(wish(Wish::CopyText));
        let [of_id, other] = [true, false].map(|of_id| {
            let note = self.note.filter(|note| (*note == ID_COPIED) == of_id);
            note.map(|note| words::hint(texts.get(note)))
        });
        frame
            .push(ends(vec![copy.into(), open.into()], at_end))
            .push_close_maybe(of_id)
            .push(words::label(texts.get("card-trusted-send")))
            .push_close(ends(vec![mail.into(), text.into()], Vec::new()))
            .push_close_maybe(other)
    }

    /// Whether those steps are shown; then what is said of a button stands below it.
    pub(super) fn shows_trust(&self) -> bool {
        self.needs_trust()
            && match self.card {
                Card::Empty => self.details,
                Card::Connected(_) | Card::Saved(_) => self.granted,
                _ => false,
            }
    }
}
