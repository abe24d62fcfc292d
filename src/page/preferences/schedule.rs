//! *Configure Profile*: time zones, direction, items.

use crate::check::System;
use crate::profile::{Direction, Switch, Typed, Zone};
use crate::text::Texts;
use crate::theme::{space, width};
use crate::widget::button::{answer, quiet};
use crate::widget::choice::{Arranged, choice, one_of};
use crate::widget::columns::columns;
use crate::widget::field::told;
use crate::widget::notice::notice;
use crate::widget::rows::{line_of, rows};
use crate::widget::{Element, Tone, words};

use super::zones::{Choice, Reported};
use super::{Message, Page};

/// The id of the first control.
pub const FIRST: &str = "crm-zone";

/// What is seen.
#[must_use]
pub fn view<'a>(page: &'a Page, calendar: System, texts: &Texts) -> Element<'a, Message> {
    let now = page.preferences();
    let system = texts.system(calendar);
    let items = rows(space::ROW)
        .push(Element::from(
            page.switch(Switch::Appointments, calendar, texts)
                .id(Switch::Appointments.code()),
        ))
        .push(kind("persons", now.persons, Message::PersonsChosen, texts))
        .push(kind("tasks", now.tasks, Message::TasksChosen, texts));
    let directions = Direction::ALL.map(|direction| {
        choice(direction, texts.direction(direction, calendar)).subtitle(texts.with(
            &format!("direction-{}-about", direction.code()),
            &[("system", &system)],
        ))
    });
    let direction = texts.get("preference-direction");
    rows(space::FIELD)
        .push(words::heading(texts.get("schedule-heading")))
        .push_after(space::GROUP, words::lead(texts.get("schedule-lead")))
        .push_after(space::CARD_X, words::title(texts.get("schedule-zones")))
        .push(zones(page, calendar, texts))
        .push(verdict(page, calendar, texts))
        .push_after(space::CARD_X, words::title(texts.get("schedule-items")))
        .push(Element::from(items))
        .push_after(space::CARD_X, words::title(direction.clone()))
        .push_after(
            space::GROUP,
            one_of(
                "direction",
                direction,
                Arranged::Rows,
                directions,
                Some(&now.direction),
                Message::DirectionChosen,
            ),
        )
        .push_after(space::CARD_X, words::title(texts.get("schedule-users")))
        .push(Element::from(
            page.switch(Switch::UsersEditOwn, calendar, texts)
                .id(Switch::UsersEditOwn.code()),
        ))
        .push_maybe((calendar == System::Exchange).then(|| {
            let switch = page.switch(Switch::SyncUser, calendar, texts);
            Element::from(switch.id(Switch::SyncUser.code()))
        }))
        .into()
}

/// Yes, no, or as the Synchronizer has it.
fn kind<'a>(
    id: &'static str,
    chosen: Option<bool>,
    on_choose: fn(Option<bool>) -> Message,
    texts: &Texts,
) -> Element<'a, Message> {
    let choices = [None, Some(true), Some(false)].map(|value| choice(value, texts.decided(value)));
    let name = texts.get(&format!("preference-{id}"));
    rows(space::TIGHT)
        .push(words::label(name.clone()))
        .push(words::hint(texts.get(&format!("preference-{id}-about"))))
        .push(one_of(
            id,
            name,
            Arranged::Rows,
            choices,
            Some(&chosen),
            on_choose,
        ))
        .into()
}

/// The three zones beside each other, where there is room.
fn zones<'a>(page: &'a Page, calendar: System, texts: &Texts) -> Element<'a, Message> {
    let known = &page.zones;
    let name = known.computer().map_or_else(
        || texts.get("schedule-computer-unknown"),
        |zone| zone.name().to_owned(),
    );
    let about = known.computer().map(|zone| about(page, zone, texts));
    let boxes = [
        told(texts.get("schedule-computer"), name, about),
        chooser(page, Typed::CrmZone, calendar, texts),
        chooser(page, Typed::CalendarZone, calendar, texts),
    ];
    columns(3, width::SHORT, boxes)
}

/// What Windows calls a zone, and how far it is from UTC.
fn about(page: &Page, zone: &Zone, texts: &Texts) -> String {
    texts.zone_about(zone, page.zones.now())
}

/// The field of a zone, what may be meant by it, and whose zone can be taken over.
fn chooser<'a>(
    page: &'a Page,
    setting: Typed,
    calendar: System,
    texts: &Texts,
) -> Element<'a, Message> {
    let choice = page.zones.choice(setting);
    let take = |zone: &Zone| Message::Typed(setting, zone.name().to_owned());
    let proposals = match choice {
        Choice::Searching(found) => found.as_slice(),
        Choice::Open | Choice::Made(_) => &[],
    };
    let proposals: Vec<Element<'a, Message>> = proposals
        .iter()
        .map(|zone| {
            answer(zone.name())
                .description(about(page, zone, texts))
                .on_press(take(zone))
                .into()
        })
        .collect();
    let differs = |zone: &&Zone| choice.zone() != Some(zone);
    let same = page.zones.computer().filter(differs).map(|zone| {
        quiet(texts.get("schedule-as-computer"))
            .flush()
            .id(format!("{}-as-computer", setting.code()))
            .description(texts.setting(setting, calendar))
            .on_press(take(zone))
    });
    let mut field = page.field(setting, calendar, texts);
    if let Some(zone) = choice.zone() {
        field = field.hint(about(page, zone, texts));
    }
    rows(space::GROUP)
        .push(Element::from(
            field.placeholder(texts.example("Europe/Oslo")),
        ))
        .push_maybe((!proposals.is_empty()).then(|| line_of(proposals)))
        .push_maybe((setting == Typed::CalendarZone).then(|| said(page, calendar, texts)))
        .push_maybe(same.map(Element::from))
        .into()
}

/// What the calendar system says of its zone, and the button that takes it over.
fn said<'a>(page: &Page, calendar: System, texts: &Texts) -> Element<'a, Message> {
    let system = texts.system(calendar);
    let says = |zone: &str| {
        let facts = [("system", system.as_str()), ("zone", zone)];
        words::hint(texts.with("schedule-says", &facts))
    };
    let (zone, name) = match page.zones.reported() {
        Reported::Nothing => {
            return words::hint(texts.with("schedule-says-nothing", &[("system", &system)]));
        }
        Reported::Unknown(name) => return says(name),
        Reported::Known(zone, name) => (zone, name),
    };
    let chosen = page.zones.choice(Typed::CalendarZone).zone();
    let take = chosen.is_none_or(|chosen| !chosen.agrees(zone, page.zones.now()));
    let take = take.then(|| {
        quiet(texts.with("schedule-take", &[("zone", zone.name())]))
            .flush()
            .id("calendar-zone-as-reported")
            .on_press(Message::Typed(Typed::CalendarZone, zone.name().to_owned()))
    });
    rows(0.0)
        .push(says(name))
        .push_maybe(take.map(Element::from))
        .into()
}

/// Whether the clocks agree; where they do not, what each of them shows.
fn verdict<'a>(page: &Page, calendar: System, texts: &Texts) -> Element<'a, Message> {
    let compared = texts.clocks(&page.zones.clocks(), calendar);
    if compared.clocks.is_empty() {
        return words::hint(compared.verdict);
    }
    let more = Some(compared.clocks.join("\n"));
    notice(Tone::Warn, compared.verdict, more, Vec::new())
}
