//! "What was granted": permissions in words, for whom, and what that means for linked users.

use crate::check::System;
use crate::oauth::{Account, Consent};
use crate::text::Texts;
use crate::widget::Element;
use crate::widget::button::{Button, quiet};
use crate::widget::card::Card as Frame;
use crate::widget::list::dashed;
use crate::widget::words;

use super::{Act, Message, Side};

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
            .id(format!("granted-{}", self.system.code()))
            .folds(self.granted)
            .on_press(self.on(Act::Granted));
        texts.granted(account).map(|_| button.into())
    }

    /// Going on for everybody, where only one person has agreed.
    pub(super) fn consent_button<'a>(
        &self,
        account: &Account,
        texts: &Texts,
    ) -> Option<Element<'a, Message>> {
        let alone =
            account.system == System::Microsoft365 && account.consent == Some(Consent::Person);
        alone.then(|| self.for_everybody(quiet, texts).into())
    }

    /// The button of an administrator who agrees for the whole organization.
    pub(super) fn for_everybody(
        &self,
        rank: fn(String) -> Button<Message>,
        texts: &Texts,
    ) -> Button<Message> {
        rank(texts.get("card-admin-consent"))
            .description(texts.get("card-admin-consent-about"))
            .on_press(self.on(Act::AdminConsent))
    }

    /// The part itself, while it is shown.
    pub(super) fn with_granted<'a>(
        &self,
        frame: Frame<'a, Message>,
        account: &Account,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let granted = self.granted.then(|| texts.granted(account)).flatten();
        let Some(granted) = granted else {
            return frame;
        };
        frame
            .divider()
            .push(words::title(granted.heading))
            .push_tight(dashed(granted.lines))
            .push_close(words::secondary(granted.meaning))
    }
}
