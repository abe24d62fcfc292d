//! *Customize Systems*: fields, subject, reminders.

use crate::check::System;
use crate::profile::{CrmPreferences, SubjectPart, Switch, Typed};
use crate::text::Texts;
use crate::theme::{space, width};
use crate::widget::card::card;
use crate::widget::columns::columns;
use crate::widget::order::{Item, order};
use crate::widget::rows::{Rows, rows};
use crate::widget::{Element, words};

use super::{Message, Page, Way, is_shown, part_id};

/// The id of the first control.
pub const FIRST: &str = "job-title";

/// What is seen.
#[must_use]
pub fn view<'a>(page: &'a Page, calendar: System, texts: &Texts) -> Element<'a, Message> {
    let line = |setting| page.field(setting, calendar, texts);
    rows(space::FIELD)
        .push(words::heading(texts.get("customize-heading")))
        .push_after(space::GROUP, words::lead(texts.get("customize-lead")))
        .push_after(space::CARD_X, words::title(texts.get("customize-fields")))
        .push(halves(
            [Typed::JobTitle, Typed::Title, Typed::Department]
                .into_iter()
                .map(|setting| line(setting).into()),
        ))
        .push_after(space::CARD_X, words::title(texts.get("customize-subject")))
        .push_after(
            space::TIGHT,
            words::secondary(texts.get("customize-subject-about")),
        )
        .push(order(parts(&page.preferences().crm, texts)))
        .push(preview(&page.preferences().crm, texts))
        .push(halves([line(Typed::Language).into()]))
        .push_after(space::CARD_X, words::title(texts.get("customize-persons")))
        .push(halves([line(Typed::Selections).into()]))
        .push_after(space::CARD_X, words::title(texts.get("customize-types")))
        .push(halves([line(Typed::Types).into()]))
        .push_after(
            space::CARD_X,
            words::title(texts.get("customize-elsewhere")),
        )
        .push_after(
            space::TIGHT,
            words::secondary(texts.get("customize-elsewhere-about")),
        )
        .push_after(space::CARD_X, words::title(texts.get("customize-other")))
        .push(halves(page.switches(&Switch::CRM, calendar, texts)))
        .push_after(space::CARD_X, words::title(texts.system(calendar)))
        .push(halves(page.switches(&Switch::CALENDAR, calendar, texts)))
        .push_maybe(
            is_shown(Typed::ContactGroup, calendar)
                .then(|| halves([line(Typed::ContactGroup).into()])),
        )
        .into()
}

/// Two beside each other, where there is room.
fn halves<'a>(elements: impl IntoIterator<Item = Element<'a, Message>>) -> Element<'a, Message> {
    let inside = |element| {
        let row: Rows<'a, Message> = rows(space::GROUP);
        Element::from(row.push(element))
    };
    columns(2, width::COLUMN, elements.into_iter().map(inside))
}

/// The parts of the subject in their order, then those that are left out.
fn parts(crm: &CrmPreferences, texts: &Texts) -> Vec<Item<Message>> {
    let left_out = SubjectPart::ALL
        .into_iter()
        .filter(|part| !crm.subject.contains(part));
    let (first, last) = (crm.subject.first(), crm.subject.last());
    let all = crm.subject.iter().copied().chain(left_out);
    all.map(|part| {
        let name = texts.part(part);
        let used = crm.subject.contains(&part);
        let moved = |way, end: Option<&SubjectPart>| {
            (used && end != Some(&part)).then_some(Message::PartMoved(part, way))
        };
        Item {
            id: part_id(part),
            ticked: used,
            on_toggle: Message::PartUsed(part, !used),
            up: (texts.get("customize-up"), moved(Way::Up, first)),
            down: (texts.get("customize-down"), moved(Way::Down, last)),
            label: name,
        }
    })
    .collect()
}

/// What the subject looks like with made-up appointments, a short one and a long one.
fn preview<'a>(crm: &CrmPreferences, texts: &Texts) -> Element<'a, Message> {
    let card = card().push(words::label(texts.get("customize-preview")));
    let previews = texts.previews(crm);
    if previews.is_empty() {
        return card
            .push_tight(words::body(texts.get("customize-no-subject")))
            .into();
    }
    let card = previews
        .into_iter()
        .fold(card, |card, preview| card.push_tight(words::body(preview)));
    card.push_close(words::hint(texts.get("customize-preview-cut")))
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn parts_that_are_left_out_come_last_and_do_not_move() {
        let texts = Texts::new(Language::English);
        let mut crm = CrmPreferences::default();
        crm.use_part(SubjectPart::Type, false);
        let parts = parts(&crm, &texts);
        let can: Vec<_> = parts
            .iter()
            .map(|part| (part.ticked, part.up.1.is_some(), part.down.1.is_some()))
            .collect();
        assert_eq!(
            can,
            [
                (true, false, true),
                (true, true, true),
                (true, true, true),
                (true, true, false),
                (false, false, false)
            ]
        );
    }
}
