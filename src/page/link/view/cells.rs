//! The rows of the lists, each made when it comes into sight.

use crate::directory::{Kind, Person};
use crate::link::{self, Ambiguous, Likely, Pair, Side};
use crate::profile::Linked;
use crate::text::Texts;
use crate::widget::Tone;
use crate::widget::long::{Cell, Mark, Row};

use super::super::sorted::number;
use super::super::{Page, Tab};

/// What is seen of somebody.
fn cell(person: &Person) -> Cell {
    Cell {
        title: person.name.clone(),
        detail: person.address.clone(),
    }
}

/// Two who have the same address, with the one that is the same.
fn by_address(one: &Person, other: &Person, _: &Texts) -> [Cell; 2] {
    let [own, across] = link::matched(one, other);
    let cell = |person: &Person, address: &str| Cell {
        title: person.name.clone(),
        detail: address.to_owned(),
    };
    [cell(one, own), cell(other, across)]
}

/// Two who sign in with the same name, with what speaks for it and against it.
fn by_user(one: &Person, other: &Person, texts: &Texts) -> [Cell; 2] {
    let [own, across] = texts.same_user(one, other);
    let cell = |person: &Person, detail: String| Cell {
        title: person.name.clone(),
        detail,
    };
    [cell(one, own), cell(other, across)]
}

/// What is seen of somebody, by what they sign in with.
fn cell_by_user(person: &Person) -> Cell {
    Cell {
        title: person.name.clone(),
        detail: person.user.clone(),
    }
}

fn cell_of_link(linked: &Linked) -> Cell {
    Cell {
        title: linked.name.clone(),
        detail: linked.address.clone(),
    }
}

impl Page {
    /// Who is chosen by hand on a side.
    pub(super) fn chosen(&self, side: Side) -> Option<&Person> {
        let key = self.shown.chosen[number(side)].as_deref()?;
        self.sorted.roll(side).person(key)
    }

    /// The same in words, for both sides.
    pub(in crate::page::link) fn told_chosen(&self, texts: &Texts) -> String {
        let name = |side| self.chosen(side).map(|person| person.name.as_str());
        let half = |one: &str, missing: Side| {
            let system = texts.system(self.list(missing).system());
            texts.with("link-hand-half", &[("one", one), ("system", &system)])
        };
        match (name(Side::SuperOffice), name(Side::Calendar)) {
            (None, None) => texts.get("link-hand-nobody"),
            (Some(one), None) => half(one, Side::Calendar),
            (None, Some(one)) => half(one, Side::SuperOffice),
            (Some(one), Some(two)) => {
                let id = if self.chooses_perhaps_shared() {
                    "link-hand-shared"
                } else {
                    "link-hand-pair"
                };
                texts.with(id, &[("one", one), ("two", two)])
            }
        }
    }

    fn is_chosen(&self, side: Side, person: &Person) -> bool {
        self.shown.chosen[number(side)].as_deref() == Some(&person.key)
    }

    /// A row of the list.
    pub(in crate::page::link) fn cells(&self, row: usize, texts: &Texts) -> Row {
        let sorted = &self.sorted;
        let place = self.shown.rows.get(row).copied().unwrap_or_default();
        let pairing = &sorted.pairing;
        let row = match self.shown.tab {
            Tab::Exact => pairing
                .exact
                .get(place)
                .and_then(|pair| self.pair(*pair, by_address, texts)),
            Tab::Weak => pairing
                .weak
                .get(place)
                .and_then(|pair| self.pair(*pair, by_user, texts)),
            Tab::Several => pairing.ambiguous.get(place).and_then(|one| {
                let row = self.single(Side::SuperOffice, one.superoffice)?;
                Some(Row {
                    right: Some(self.several(one, texts)),
                    ..row
                })
            }),
            Tab::OnlySuperOffice => {
                let place = pairing.only_superoffice.get(place);
                place.and_then(|place| self.single(Side::SuperOffice, *place))
            }
            Tab::OnlyCalendar => {
                let place = pairing.only_calendar.get(place);
                place.and_then(|place| self.single(Side::Calendar, *place))
            }
            Tab::Linked => self.linked(place, texts),
            Tab::Elsewhere => pairing.elsewhere.get(place).and_then(|taken| {
                let person = sorted.person(taken.side, taken.place)?;
                let name = [("name", taken.profile.as_str())];
                Some(Row {
                    mark: Mark::None,
                    left: cell(person),
                    right: Some(Cell {
                        title: texts.system(self.list(taken.side).system()),
                        detail: String::new(),
                    }),
                    remark: Some((Tone::Warn, texts.with("link-taken", &name))),
                })
            }),
        };
        row.unwrap_or_else(nobody)
    }

    /// A row of the list across, where `side` is.
    pub(in crate::page::link) fn cells_across(&self, row: usize, side: Side, texts: &Texts) -> Row {
        let place = self.shown.across.get(row);
        let row = place.and_then(|place| {
            let mut row = self.single(side, *place)?;
            if side == Side::Calendar
                && let Some(remark) = self.likely(*place).and_then(remark)
            {
                let address = [("address", row.left.detail.as_str())];
                row.left.detail = texts.with(remark, &address);
            }
            Some(row)
        });
        row.unwrap_or_else(nobody)
    }

    /// How likely a calendar is the own one of whoever is chosen; one that fits several people may be nobody's.
    fn likely(&self, calendar: usize) -> Option<Likely> {
        let (sides, pairing) = (self.sorted.sides(), &self.sorted.pairing);
        let key = self.shown.chosen[number(Side::SuperOffice)].as_deref();
        let mut people = sides.superoffice.iter();
        match people.position(|person| Some(person.key.as_str()) == key) {
            Some(one) => Some(link::likely(sides, pairing, one, calendar)),
            None => (pairing.possible_for(calendar) > 1).then_some(Likely::PerhapsShared),
        }
    }

    /// Whether the calendar that is chosen by hand may be nobody's own.
    pub(super) fn chooses_perhaps_shared(&self) -> bool {
        let key = self.shown.chosen[number(Side::Calendar)].as_deref();
        let mut people = self.sorted.roll(Side::Calendar).people().iter();
        let place = people.position(|person| Some(person.key.as_str()) == key);
        let possible = place.map(|place| self.sorted.pairing.possible_for(place));
        possible.is_some_and(|possible| possible > 1)
    }

    /// Why somebody is not paired: several calendars are theirs, or theirs is that of several people.
    fn several(&self, one: &Ambiguous, texts: &Texts) -> Cell {
        let (id, count, detail) = match one.calendars.as_slice() {
            [calendar] => {
                let person = self.sorted.person(Side::Calendar, *calendar);
                let address = person.map(|person| person.address.clone());
                let count = self.sorted.pairing.possible_for(*calendar);
                ("link-possible-people", count, address)
            }
            calendars => ("link-possible", calendars.len(), None),
        };
        Cell {
            title: texts.with(id, &[("count", &texts.number(count))]),
            detail: detail.unwrap_or_default(),
        }
    }

    fn pair(
        &self,
        pair: Pair,
        cells: fn(&Person, &Person, &Texts) -> [Cell; 2],
        texts: &Texts,
    ) -> Option<Row> {
        let one = self.sorted.person(Side::SuperOffice, pair.superoffice)?;
        let other = self.sorted.person(Side::Calendar, pair.calendar)?;
        let [left, right] = cells(one, other, texts);
        Some(Row {
            mark: Mark::Box(self.shown.is_ticked(&one.key)),
            left,
            right: Some(right),
            remark: None,
        })
    }

    fn single(&self, side: Side, place: usize) -> Option<Row> {
        let person = self.sorted.person(side, place)?;
        let by_user = person.address.is_empty() && !person.user.is_empty();
        Some(Row {
            mark: Mark::Dot(self.is_chosen(side, person)),
            left: if by_user {
                cell_by_user(person)
            } else {
                cell(person)
            },
            right: None,
            remark: None,
        })
    }

    fn linked(&self, place: usize, texts: &Texts) -> Option<Row> {
        let link = self.sorted.links.as_slice().get(place)?;
        let mark = self.sorted.marks.get(place);
        let system = |side: Side| texts.system(self.list(side).system());
        let differs = || {
            let person = self.sorted.roll(Side::Calendar).person(&link.calendar.key);
            let person = person.filter(|person| link::names_differ(person));
            let person = person.filter(|_| self.needs_same_names())?;
            Some(texts.with("link-name-differs", &[("user", person.user.trim())]))
        };
        let remark = match mark {
            Some(link::Mark::Changed(side)) => {
                let linked = match side {
                    Side::SuperOffice => &link.superoffice,
                    Side::Calendar => &link.calendar,
                };
                let who = [&linked.name, &linked.address];
                let who = who.into_iter().find(|text| !text.is_empty());
                let facts = [
                    ("system", &*system(*side)),
                    ("who", who.map_or("", String::as_str)),
                ];
                Some(texts.with("link-changed", &facts))
            }
            Some(link::Mark::Gone(side)) => {
                Some(texts.with("link-gone", &[("system", &system(*side))]))
            }
            Some(link::Mark::NotOffered(side, kind)) => {
                Some(texts.with(not_offered(*kind), &[("system", &system(*side))]))
            }
            Some(link::Mark::Fine) | None => differs(),
        };
        Some(Row {
            mark: Mark::Box(self.shown.is_ticked(&link.superoffice.key)),
            left: self.today(Side::SuperOffice, &link.superoffice, mark),
            right: Some(self.today(Side::Calendar, &link.calendar, mark)),
            remark: remark.map(|remark| (Tone::Warn, remark)),
        })
    }

    /// Somebody as they were linked; where that is somebody else by now, who that is.
    fn today(&self, side: Side, linked: &Linked, mark: Option<&link::Mark>) -> Cell {
        let person = self.sorted.roll(side).person(&linked.key);
        match (mark, person) {
            (Some(link::Mark::Changed(of)), Some(person)) if *of == side => cell(person),
            _ => cell_of_link(linked),
        }
    }

    /// How many of both lists are not offered, in words; nothing where nobody is left out.
    pub(super) fn left_out(&self, side: Side, texts: &Texts) -> Option<String> {
        let all = self.sorted.pairing.left_out.iter();
        let own = all.filter(|((of, _), count)| *of == side && **count > 0);
        let words: Vec<String> = own
            .map(|((_, kind), count)| {
                texts.with(left_out(*kind), &[("count", &texts.number(*count))])
            })
            .collect();
        let list = words.join(", ");
        (!words.is_empty()).then(|| texts.with("link-left-out", &[("list", &list)]))
    }
}

/// What stands beside the address of a calendar across, as the id of a text.
fn remark(likely: Likely) -> Option<&'static str> {
    match likely {
        Likely::SameName => Some("link-same-name"),
        Likely::Possible => None,
        Likely::PerhapsShared => Some("link-perhaps-shared"),
    }
}

fn nobody() -> Row {
    Row {
        mark: Mark::None,
        left: Cell::default(),
        right: None,
        remark: None,
    }
}

fn left_out(kind: Kind) -> &'static str {
    match kind {
        Kind::Person => "link-left-out-person",
        Kind::Retired => "link-left-out-retired",
        Kind::Shared => "link-left-out-shared",
        Kind::Guest => "link-left-out-guest",
        Kind::WithoutCalendar => "link-left-out-without-calendar",
    }
}

fn not_offered(kind: Kind) -> &'static str {
    match kind {
        Kind::Retired => "link-now-retired",
        Kind::Person | Kind::Shared | Kind::Guest => "link-now-other",
        Kind::WithoutCalendar => "link-now-without-calendar",
    }
}
