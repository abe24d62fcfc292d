//! What came of linking, as text, JSON and a table.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::directory::{Kind, Person, Untold};
use crate::link::{Pair, Side, matched, table};
use crate::terminal::output;
use crate::terminal::people::{counted, ending, line, line_at};
use crate::terminal::start::Start;

use super::{By, Done};

/// For people: the pairs first, then who needs a person's eye.
pub(super) fn text(start: &Start, done: &Done) {
    let texts = &start.texts;
    let system = texts.system(done.profile.calendar.system());
    let facts = [("system", system.as_str())];
    let head = |id: &str, count: usize| {
        output::result(&format!("{}: {count}", texts.with(id, &facts)));
    };
    for (pair, _) in &done.pairs {
        output::result(&joined(done, *pair));
    }
    if !done.proposals().is_empty() {
        head("link-tab-weak", done.proposals().len());
        for pair in done.proposals() {
            output::result(&format!("  {}", joined(done, *pair)));
        }
        output::result(&format!("  {}", texts.get("terminal-link-weak")));
    }
    let sides = done.sides();
    if !done.pairing.ambiguous.is_empty() {
        head("link-tab-several", done.pairing.ambiguous.len());
        for one in &done.pairing.ambiguous {
            let calendars = one.calendars.iter();
            let calendars = calendars.map(|place| line(&sides.calendar[*place]));
            let calendars: Vec<String> = calendars.collect();
            let person = line(&sides.superoffice[one.superoffice]);
            output::result(&format!("  {person}  ?  {}", calendars.join(" | ")));
        }
    }
    let only = [
        (
            "link-tab-only-superoffice",
            sides.superoffice,
            &done.pairing.only_superoffice,
        ),
        (
            "link-tab-only-calendar",
            sides.calendar,
            &done.pairing.only_calendar,
        ),
    ];
    for (id, people, places) in only {
        if !places.is_empty() {
            head(id, places.len());
            for place in places {
                output::result(&format!("  {}", line(&people[*place])));
            }
        }
    }
    if !done.pairing.elsewhere.is_empty() {
        head("link-tab-elsewhere", done.pairing.elsewhere.len());
        for taken in &done.pairing.elsewhere {
            let person = line(someone(done, taken.side, taken.place));
            let taken = texts.with("link-taken", &[("name", &taken.profile)]);
            output::result(&format!("  {person}  {taken}"));
        }
    }
    for read in &done.lists {
        for line in ending(start, read) {
            output::result(&line);
        }
    }
    let count = done.pairs.len().to_string();
    let id = if done.dry_run {
        "terminal-link-dry-run"
    } else {
        "link-done-linked"
    };
    output::result(&texts.with(id, &[("count", &count)]));
    let all = done.profile.links.as_slice().len().to_string();
    output::result(&texts.counted("link-done-all", &all));
}

fn joined(done: &Done, pair: Pair) -> String {
    let [one, other] = done.both(pair);
    let [own, across] = matched(one, other);
    format!("{:<76} – {}", line_at(one, own), line_at(other, across))
}

fn someone(done: &Done, side: Side, place: usize) -> &Person {
    let sides = done.sides();
    match side {
        Side::SuperOffice => &sides.superoffice[place],
        Side::Calendar => &sides.calendar[place],
    }
}

/// For programs.
pub(super) fn object(start: &Start, done: &Done) -> Value {
    let sides = done.sides();
    let told = |person: &Person| json!({ "key": person.key, "name": person.name, "address": person.address.trim() });
    let pair = |pair: Pair, by: By| {
        let [one, other] = done.both(pair);
        json!({ "superoffice": told(one), "calendar": told(other), "by": by.code() })
    };
    let pairs = done.pairs.iter().map(|(both, by)| pair(*both, *by));
    let proposals = done.proposals().iter();
    let proposals = proposals.map(|both| pair(*both, By::UserName));
    let ambiguous = done.pairing.ambiguous.iter().map(|one| {
        let calendars = one.calendars.iter();
        let calendars: Vec<Value> = calendars.map(|at| told(&sides.calendar[*at])).collect();
        json!({ "superoffice": told(&sides.superoffice[one.superoffice]), "calendars": calendars })
    });
    let only = |people: &[Person], places: &[usize]| -> Vec<Value> {
        places.iter().map(|place| told(&people[*place])).collect()
    };
    let elsewhere = done.pairing.elsewhere.iter().map(|taken| {
        let mut person = told(someone(done, taken.side, taken.place));
        person["side"] = json!(side(taken.side));
        person["profile"] = json!(taken.profile);
        person
    });
    let untold = |at: usize| done.lists[at].roll.untold().map(Untold::code);
    let gap = |at: usize| match done.lists[at].roll.extent() {
        crate::directory::Extent::Whole(gap) => gap.map(crate::directory::Gap::code),
        _ => None,
    };
    json!({
        "outcome": "ok", "exit": 0, "rehearsal": start.world.rehearsal,
        "profile": { "id": done.profile.id, "name": done.profile.name },
        "dry_run": done.dry_run, "linked_before": done.before,
        "linked": pairs.collect::<Vec<_>>(), "weak": proposals.collect::<Vec<_>>(),
        "ambiguous": ambiguous.collect::<Vec<_>>(),
        "only_superoffice": only(sides.superoffice, &done.pairing.only_superoffice),
        "only_calendar": only(sides.calendar, &done.pairing.only_calendar),
        "elsewhere": elsewhere.collect::<Vec<_>>(),
        "left_out": {
            "superoffice": counted(&left_out(done, Side::SuperOffice)),
            "calendar": counted(&left_out(done, Side::Calendar)),
        },
        "gap": { "superoffice": gap(0), "calendar": gap(1) },
        "untold": { "superoffice": untold(0), "calendar": untold(1) },
    })
}

fn side(side: Side) -> &'static str {
    match side {
        Side::SuperOffice => "superoffice",
        Side::Calendar => "calendar",
    }
}

fn left_out(done: &Done, side: Side) -> BTreeMap<Kind, usize> {
    let all = done.pairing.left_out.iter();
    all.filter(|((of, _), _)| *of == side)
        .map(|((_, kind), count)| (*kind, *count))
        .collect()
}

/// For spreadsheets: the pairs.
pub(super) fn csv(done: &Done) {
    let columns = [
        "superoffice_name",
        "superoffice_address",
        "calendar_name",
        "calendar_address",
        "by",
    ];
    let rows = done.pairs.iter().map(|(pair, by)| {
        let [one, other] = done.both(*pair);
        [
            one.name.clone(),
            one.address.trim().to_owned(),
            other.name.clone(),
            other.address.trim().to_owned(),
            by.code().to_owned(),
        ]
    });
    table(columns, rows).lines().for_each(output::result);
}
