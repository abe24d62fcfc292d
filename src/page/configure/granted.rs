//! "What was granted": permissions in words, for whom, and what that means for linked users.

use crate::check::System;
use crate::oauth::{Account, Consent};
use crate::text::Texts;
use crate::widget::Element;
use crate::widget::button::{Button, quiet};
use crate::widget::card::Card as Frame;
use crate::widget::list::dashed;
use crate::widget::words;
use crate::world::World;

use super::view::ends;
use super::{Act, Message, Side};

/// The id of the button of an administrator who agrees for the whole organization.
pub const CONSENT: &str = "consent-for-everybody";

/// The id of the button that shows what was granted.
#[must_use]
pub fn granted_id(system: System) -> String {
    format!("granted-{}", system.code())
}

impl Side {
    /// The button that shows or hides it; none where a password is all there is.
    pub(super) fn granted_button<'a>(
        &self,
        account: &Account,
        texts: &Texts,
    ) -> Option<Element<'a, Message>> {
        let label = if self.granted {
            "card-hide-granted"
        } else {
            "card-granted"
        };
        let button = quiet(texts.get(label))
            .flush()
            .id(granted_id(self.system))
            .folds(self.granted)
            .on_press(self.on(Act::Granted));
        texts.granted(account).map(|_| button.into())
    }

    /// Going on for everybody, where that is open or cannot be seen.
    pub(super) fn consent_button<'a>(
        &self,
        account: &Account,
        texts: &Texts,
    ) -> Option<Element<'a, Message>> {
        let open = matches!(account.consent, Some(Consent::Lacking | Consent::Unseen));
        let open = open && account.system == System::Microsoft365;
        open.then(|| self.for_everybody(quiet, texts).into())
    }

    /// The button of an administrator who agrees for the whole organization.
    pub(super) fn for_everybody(
        &self,
        rank: fn(String) -> Button<Message>,
        texts: &Texts,
    ) -> Button<Message> {
        rank(texts.get("card-admin-consent"))
            .id(CONSENT)
            .description(texts.get("card-admin-consent-about"))
            .on_press(self.on(Act::AdminConsent))
    }

    /// The part itself, while it is shown.
    pub(super) fn with_granted<'a>(
        &self,
        frame: Frame<'a, Message>,
        account: &Account,
        world: &World,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let granted = self.granted.then(|| texts.granted(account)).flatten();
        let Some(granted) = granted else {
            return frame;
        };
        let frame = frame
            .divider()
            .push(words::title(granted.heading))
            .push_tight(dashed(granted.lines))
            .push_close_maybe(texts.listed_parts(&account.scopes).map(words::secondary))
            .push_close(words::secondary(granted.meaning));
        self.with_steps_of_trust(frame, world, texts)
    }

    /// Whether everybody may use the program, and the buttons for that: below a sign-in that stands.
    pub(super) fn with_grants<'a>(
        &self,
        frame: Frame<'a, Message>,
        account: &Account,
        world: &World,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let button = self.granted_button(account, texts);
        let buttons = button.map(|button| {
            let consent = self.consent_button(account, texts);
            ends([button].into_iter().chain(consent).collect(), Vec::new())
        });
        self.with_granted(frame.push_close_maybe(buttons), account, world, texts)
    }

    /// Shows what was granted, for whoever is led there.
    pub fn show_granted(&mut self) {
        self.granted = true;
    }
}
