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

use super::zones::Reported;
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
    let choices = [None, Some(true), Some(false)].map(|value| {
        let choice = choice(value, texts.decided(value));
        match value {
            None => choice.subtitle(texts.get("preference-undecided-about")),
            Some(_) => choice,
        }
    });
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

/// The field of a zone; below its line what may be meant by it, or else whose zone can be taken over.
fn chooser<'a>(
    page: &'a Page,
    setting: Typed,
    calendar: System,
    texts: &Texts,
) -> Element<'a, Message> {
    let zone = page.zones.choice(setting).zone();
    let proposals = page.zones.proposals(setting);
    let proposals = proposals.iter().map(|zone| {
        answer(zone.name())
            .description(about(page, zone, texts))
            .on_press(take(setting, zone))
            .into()
    });
    let proposals: Vec<Element<'a, Message>> = proposals.collect();
    let offered = if proposals.is_empty() {
        other(page, setting, calendar, texts)
    } else {
        Some(line_of(proposals))
    };
    let mut field = page.field(setting, calendar, texts);
    if let Some(zone) = zone {
        let about = about(page, zone, texts);
        // A city, or what Windows calls it, stands for this zone.
        field = field.hint(if page.stands(setting, zone.name()) {
            about
        } else {
            texts.with("zone-meant", &[("zone", zone.name()), ("about", &about)])
        });
    }
    // Enter takes what is meant, and the page stays.
    let meant = zone.filter(|zone| !page.stands(setting, zone.name()));
    if let Some(zone) = meant {
        field = field.on_submit(take(setting, zone));
    } else if zone.is_none() && !page.zones.is_open(setting) {
        field = field.on_submit(Message::Left);
    }
    if let Some(offered) = offered {
        field = field.end(offered);
    }
    rows(space::GROUP)
        .push(Element::from(field))
        .push_maybe(source(page, setting, calendar, texts).map(words::hint))
        .into()
}

fn take(setting: Typed, zone: &Zone) -> Message {
    Message::Taken(setting, zone.name().to_owned())
}

/// The button that takes over the zone that the calendar system names, or else that of this computer; none where it is
/// chosen.
fn other<'a>(
    page: &Page,
    setting: Typed,
    calendar: System,
    texts: &Texts,
) -> Option<Element<'a, Message>> {
    let zone = page.zones.choice(setting).zone();
    if setting == Typed::CalendarZone && page.guesses() {
        let guessed = zone?;
        let label = texts.with("schedule-confirm", &[("zone", guessed.name())]);
        let confirm = quiet(label)
            .flush()
            .id(format!("{}-as-guessed", setting.code()))
            .description(texts.setting(setting, calendar))
            .on_press(take(setting, guessed));
        return Some(confirm.into());
    }
    let (label, id, other) = match page.zones.reported() {
        Reported::Known(reported, _) if setting == Typed::CalendarZone => {
            let agrees = |zone: &Zone| zone.agrees(reported, page.zones.now());
            if zone.is_some_and(agrees) {
                return None;
            }
            let label = texts.with("schedule-take", &[("zone", reported.name())]);
            (label, "as-reported", reported)
        }
        _ => {
            let computer = page.zones.computer()?;
            (texts.get("schedule-as-computer"), "as-computer", computer)
        }
    };
    (zone != Some(other)).then(|| {
        quiet(label)
            .flush()
            .id(format!("{}-{id}", setting.code()))
            .description(texts.setting(setting, calendar))
            .on_press(take(setting, other))
            .into()
    })
}

/// Where a zone comes from: what the calendar system says of it, or that the one of SuperOffice is assumed.
fn source(page: &Page, setting: Typed, calendar: System, texts: &Texts) -> Option<String> {
    if setting == Typed::CrmZone {
        let chosen = page.zones.choice(setting).zone()?;
        let assumed = page.zones.computer() == Some(chosen);
        let id = if chosen.is_utc() {
            "schedule-assumed-utc"
        } else {
            "schedule-assumed"
        };
        return assumed.then(|| texts.get(id));
    }
    let system = texts.system(calendar);
    Some(match page.zones.reported() {
        Reported::Nothing if page.guesses() => {
            texts.with("schedule-guessed", &[("system", &system)])
        }
        Reported::Nothing => texts.with("schedule-says-nothing", &[("system", &system)]),
        Reported::Unknown(zone) | Reported::Known(_, zone) => {
            let facts = [("system", system.as_str()), ("zone", zone.as_str())];
            texts.with("schedule-says", &facts)
        }
    })
}

/// Whether the clocks agree; where somebody has to look at them, what to do, and what each of them shows.
fn verdict<'a>(page: &Page, calendar: System, texts: &Texts) -> Element<'a, Message> {
    let compared = texts.clocks(&page.zones.clocks(), calendar);
    if compared.clocks.is_empty() {
        return words::hint(compared.verdict);
    }
    let more = Some(compared.clocks.join("\n"));
    notice(Tone::Warn, compared.verdict, more, Vec::new())
}
