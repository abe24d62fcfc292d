//! What the forms with a password have in common: how strictly they judge, what was refused, and their last rows.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::System;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{answer, primary, quiet, secondary};
use crate::widget::field::Field;
use crate::widget::notice::question;
use crate::widget::rows::rows;
use crate::widget::{Element, Tone, focus};
use crate::wizard::Card;

use super::view::ends;
use super::{Act, Action, Message, Page, Private, Side};

/// From this many refusals on, a further one may lock the account.
const MANY: u8 = 2;

/// The width of a field for a name or an address.
pub(super) const WIDE: f32 = crate::theme::width::FIELD;

/// How strictly the entries are judged.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Judge {
    /// Somebody is still typing: what is missing is not wrong yet.
    #[default]
    Typing,
    /// They were given.
    Given,
}

/// User names and passwords that a server has refused in this run: the same pair is not sent again by accident
/// (exchange.md 6.8).
#[derive(Debug, Default)]
pub(super) struct Refused {
    newest: Option<(String, Private)>,
    /// All as whom the newest password was refused.
    forms: BTreeSet<String>,
    times: BTreeMap<String, u8>,
    asked: bool,
}

impl Refused {
    /// Notes that a server has refused this password of this user.
    pub(super) fn note(&mut self, identity: String, password: &Private) {
        let times = self.times.entry(identity.clone()).or_default();
        *times = times.saturating_add(1);
        self.take(identity, password);
        self.asked = false;
    }

    /// Notes that the program knows it as refused, from an earlier attempt: it asks at once.
    pub(super) fn before(&mut self, identity: String, password: &Private) {
        self.take(identity, password);
        self.asked = true;
    }

    fn take(&mut self, identity: String, password: &Private) {
        let newest = self.newest.as_ref();
        if newest.is_none_or(|(_, before)| before != password) {
            self.forms.clear();
        }
        let _ = self.forms.insert(identity.clone());
        self.newest = Some((identity, password.clone()));
    }

    /// Whether this password was refused for them, now or a little earlier.
    pub(super) fn has(&self, identity: &str, password: &Private) -> bool {
        let newest = self.newest.as_ref();
        newest.is_some_and(|(_, refused)| refused == password) && self.forms.contains(identity)
    }

    /// Whether exactly this was refused a moment ago.
    pub(super) fn is(&self, identity: &str, password: &Private) -> bool {
        let newest = self.newest.as_ref();
        newest.is_some_and(|(of, refused)| of == identity && refused == password)
    }

    /// Whether one more wrong password may lock the account.
    pub(super) fn may_lock(&self, identity: &str) -> bool {
        self.times.get(identity).is_some_and(|times| *times >= MANY)
    }

    /// Whether it is being asked whether the same shall be sent once more.
    pub(super) fn is_asking(&self) -> bool {
        self.asked
    }

    pub(super) fn ask(&mut self) {
        self.asked = true;
    }

    pub(super) fn answered(&mut self) {
        self.asked = false;
    }

    /// Forgets the password that was refused; how often stays known.
    pub(super) fn forget(&mut self) {
        (self.newest, self.asked) = (None, false);
    }
}

impl Side {
    /// Back to a field that has to be corrected; a connection that is kept gives way to the form.
    pub(super) fn back_to(&mut self, field: &'static str) -> Action {
        if matches!(self.card, Card::Saved(_) | Card::Stale(_)) {
            self.card = Card::Editing;
        }
        Action::Run(focus::to(field))
    }

    /// The last row: the button that tests the connection, and back from entries that are being changed.
    pub(super) fn connecting<'a>(
        &self,
        id: &'static str,
        connect: Message,
        leads: bool,
        texts: &Texts,
    ) -> Element<'a, Message> {
        let label = texts.get("card-exchange-connect");
        let button = if leads {
            primary(label)
        } else {
            secondary(label)
        };
        let cancel = matches!(self.card, Card::Editing)
            .then(|| quiet(texts.get("card-cancel")).at_end())
            .map(|cancel| cancel.on_press(self.on(Act::Cancel)));
        ends(
            vec![button.id(id).on_press(connect).into()],
            cancel.into_iter().map(Element::from).collect(),
        )
    }
}

impl Page {
    /// Whether a password is typed on the page, and not only in a browser.
    #[must_use]
    pub fn asks_for_passwords(&self) -> bool {
        let mut sides = self.sides().into_iter();
        sides.any(|side| side.system == System::Exchange || side.is_onsite())
    }
}

/// The field for the password, with what shows and hides it.
pub(super) fn password<'a>(
    field: Field<'a, Message>,
    shown: bool,
    toggle: Message,
    texts: &Texts,
) -> Element<'a, Message> {
    let label = if shown {
        "card-exchange-hide-password"
    } else {
        "card-exchange-show-password"
    };
    let show = quiet(texts.get(label)).flush().on_press(toggle);
    rows(space::TIGHT)
        .push(Element::from(field.secret().secure(!shown).width(WIDE)))
        .push(Element::from(show))
        .into()
}

/// A question about what was refused a moment ago.
pub(super) fn once_more<'a>(
    anyway: Message,
    about: Option<String>,
    texts: &Texts,
) -> Element<'a, Message> {
    let title = texts.get("card-exchange-refused-before");
    let anyway = secondary(texts.get("card-exchange-anyway")).on_press(anyway);
    question(Tone::Warn, title, about, vec![anyway.into()])
}

/// A button that takes over an address that is probably meant.
pub(super) fn proposal<'a>(address: &str, take: Message, texts: &Texts) -> Element<'a, Message> {
    let label = texts.with("card-exchange-use", &[("address", address)]);
    answer(label).on_press(take).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(password: &str) -> Private {
        password.to_owned().into()
    }

    #[test]
    fn the_same_pair_is_known_until_one_of_its_parts_changes() {
        let (mut refused, wrong) = (Refused::default(), typed("wrong"));
        refused.note("kari".to_owned(), &wrong);
        assert!(refused.is("kari", &wrong) && !refused.is_asking());

        assert!(!refused.is("kari", &typed("other")));
        assert!(!refused.is("ola", &wrong));
        refused.ask();
        refused.note("kari".to_owned(), &wrong);
        assert!(!refused.is_asking(), "it was answered");
        refused.forget();
        assert!(!refused.is("kari", &wrong));
    }

    #[test]
    fn the_third_attempt_of_an_account_is_warned_of() {
        let mut refused = Refused::default();
        refused.note("kari".to_owned(), &typed("one"));
        assert!(!refused.may_lock("kari"));

        refused.note("kari".to_owned(), &typed("two"));

        assert!(refused.may_lock("kari"));
        assert!(!refused.may_lock("ola"), "it is another account");
    }
}
