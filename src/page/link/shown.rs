//! What of both lists is shown: one part at a time, those of it that are searched for.

use std::collections::HashSet;

use crate::directory::Person;
use crate::link::{self, Needle, Pair, Side};
use crate::profile::Link;

use super::sorted::{Sorted, number};

/// A part of what was sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// The same address on both sides.
    Exact,
    /// The same user name.
    Weak,
    /// Several are possible.
    Several,
    /// In SuperOffice only.
    OnlySuperOffice,
    /// In the calendar system only.
    OnlyCalendar,
    /// Linked in this profile.
    Linked,
    /// Linked in another profile.
    Elsewhere,
}

impl Tab {
    /// All of them, in reading order.
    pub(super) const ALL: [Self; 7] = [
        Self::Exact,
        Self::Weak,
        Self::Several,
        Self::OnlySuperOffice,
        Self::OnlyCalendar,
        Self::Linked,
        Self::Elsewhere,
    ];

    /// Whether two are chosen here by hand, the first one of this side.
    pub(super) fn by_hand(self) -> Option<Side> {
        match self {
            Self::Several | Self::OnlySuperOffice => Some(Side::SuperOffice),
            Self::OnlyCalendar => Some(Side::Calendar),
            Self::Exact | Self::Weak | Self::Linked | Self::Elsewhere => None,
        }
    }

    /// How many rows it has.
    pub(super) fn count(self, sorted: &Sorted) -> usize {
        let pairing = &sorted.pairing;
        match self {
            Self::Exact => pairing.exact.len(),
            Self::Weak => pairing.weak.len(),
            Self::Several => pairing.ambiguous.len(),
            Self::OnlySuperOffice => pairing.only_superoffice.len(),
            Self::OnlyCalendar => pairing.only_calendar.len(),
            Self::Linked => sorted.links.as_slice().len(),
            Self::Elsewhere => pairing.elsewhere.len(),
        }
    }
}

/// The side across.
pub(super) fn other(side: Side) -> Side {
    match side {
        Side::SuperOffice => Side::Calendar,
        Side::Calendar => Side::SuperOffice,
    }
}

/// What exact matches are before a person says otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Usual {
    /// Ticked: nobody was linked before.
    #[default]
    Ticked,
    /// Left as they are: the profile came with linked people, so these were left out once, or are new.
    Left,
}

/// What is shown, and what of it is ticked and chosen.
#[derive(Debug)]
pub(super) struct Shown {
    pub(super) tab: Tab,
    /// What is searched for in the list, and in the one across.
    pub(super) search: [String; 2],
    /// The rows of the tab that are shown, by their places in it.
    pub(super) rows: Vec<usize>,
    /// Those across who are shown, by their places in the list of their side.
    pub(super) across: Vec<usize>,
    /// What an exact match is before a person says otherwise.
    pub(super) usual: Usual,
    /// Exact matches that are the other way, proposals that are to be linked, pairs that are to be taken apart: each by
    /// the key of its SuperOffice user.
    otherwise: HashSet<String>,
    with: HashSet<String>,
    apart: HashSet<String>,
    /// Who is chosen by hand, by key: in SuperOffice, in the calendar system.
    pub(super) chosen: [Option<String>; 2],
    /// Another number for other rows, so that a list begins at its top.
    pub(super) version: u64,
    /// Whether it is shown how more would be told.
    pub(super) more: bool,
}

impl Default for Shown {
    fn default() -> Self {
        Self {
            tab: Tab::Exact,
            search: [String::new(), String::new()],
            rows: Vec::new(),
            across: Vec::new(),
            usual: Usual::default(),
            otherwise: HashSet::new(),
            with: HashSet::new(),
            apart: HashSet::new(),
            chosen: [None, None],
            version: 0,
            more: false,
        }
    }
}

impl Shown {
    /// Finds the rows that are shown.
    pub(super) fn find(&mut self, sorted: &Sorted) {
        let needle = Needle::new(&self.search[0]);
        let count = self.tab.count(sorted);
        let found = |row: &usize| needle.is_empty() || self.is_found(*row, &needle, sorted);
        self.rows = (0..count).filter(found).collect();
        self.find_across(sorted);
    }

    /// Finds those across who are shown.
    pub(super) fn find_across(&mut self, sorted: &Sorted) {
        let Some(side) = self.tab.by_hand().map(other) else {
            self.across = Vec::new();
            return;
        };
        let needle = Needle::new(&self.search[1]);
        let words = &sorted.words[number(side)];
        let candidates;
        let all: &[usize] = match self.tab {
            Tab::Several => {
                candidates = self.candidates(sorted);
                &candidates
            }
            _ => &sorted.free[number(side)],
        };
        let found = all.iter().filter(|place| needle.is_in(&words[**place]));
        self.across = found.copied().collect();
    }

    /// The calendars that are possible for the one who is chosen, the likely own one first.
    fn candidates(&self, sorted: &Sorted) -> Vec<usize> {
        let chosen = self.chosen[0].as_deref();
        let mut all = sorted.pairing.ambiguous.iter();
        let one = all.find(|one| {
            let person = sorted.person(Side::SuperOffice, one.superoffice);
            person.map(|person| person.key.as_str()) == chosen
        });
        let choices = |one| link::choices(sorted.sides(), &sorted.pairing, one);
        one.map_or_else(Vec::new, choices)
    }

    fn is_found(&self, row: usize, needle: &Needle, sorted: &Sorted) -> bool {
        let [superoffice, calendar] = &sorted.words;
        let pairing = &sorted.pairing;
        let of_pair = |pair: &Pair| {
            // Every word may stand on either side.
            let both = format!(
                "{}\n{}",
                superoffice[pair.superoffice], calendar[pair.calendar]
            );
            needle.is_in(&both)
        };
        match self.tab {
            Tab::Exact => of_pair(&pairing.exact[row]),
            Tab::Weak => of_pair(&pairing.weak[row]),
            Tab::Several => needle.is_in(&superoffice[pairing.ambiguous[row].superoffice]),
            Tab::OnlySuperOffice => needle.is_in(&superoffice[pairing.only_superoffice[row]]),
            Tab::OnlyCalendar => needle.is_in(&calendar[pairing.only_calendar[row]]),
            Tab::Linked => needle.is_in(&sorted.linked_words[row]),
            Tab::Elsewhere => {
                let taken = &pairing.elsewhere[row];
                needle.is_in(&sorted.words[number(taken.side)][taken.place])
            }
        }
    }

    /// Whether a pair is ticked.
    pub(super) fn is_ticked(&self, key: &str) -> bool {
        self.is_ticked_in(self.tab, key)
    }

    fn is_ticked_in(&self, tab: Tab, key: &str) -> bool {
        match tab {
            Tab::Exact => self.otherwise.contains(key) == (self.usual == Usual::Left),
            Tab::Weak => self.with.contains(key),
            Tab::Linked => self.apart.contains(key),
            Tab::Several | Tab::OnlySuperOffice | Tab::OnlyCalendar | Tab::Elsewhere => false,
        }
    }

    fn tick(&mut self, key: String, on: bool) {
        let (set, holds) = match self.tab {
            Tab::Exact => (&mut self.otherwise, on == (self.usual == Usual::Left)),
            Tab::Weak => (&mut self.with, on),
            Tab::Linked => (&mut self.apart, on),
            Tab::Several | Tab::OnlySuperOffice | Tab::OnlyCalendar | Tab::Elsewhere => return,
        };
        if holds {
            let _ = set.insert(key);
        } else {
            let _ = set.remove(&key);
        }
    }

    /// The keys of the SuperOffice users of the rows with a box, by their places in the tab.
    fn key(&self, place: usize, sorted: &Sorted) -> Option<String> {
        let pair = match self.tab {
            Tab::Exact => sorted.pairing.exact.get(place),
            Tab::Weak => sorted.pairing.weak.get(place),
            Tab::Linked => {
                let link = sorted.links.as_slice().get(place);
                return link.map(|link| link.superoffice.key.clone());
            }
            Tab::Several | Tab::OnlySuperOffice | Tab::OnlyCalendar | Tab::Elsewhere => None,
        };
        let person = sorted.person(Side::SuperOffice, pair?.superoffice);
        person.map(|person| person.key.clone())
    }

    /// Ticks a row, or takes its tick away; or chooses whom it shows.
    pub(super) fn press(&mut self, row: usize, sorted: &Sorted) {
        let Some(place) = self.rows.get(row).copied() else {
            return;
        };
        if let Some(side) = self.tab.by_hand() {
            let pairing = &sorted.pairing;
            let person = match self.tab {
                Tab::Several => pairing.ambiguous.get(place).map(|one| one.superoffice),
                Tab::OnlySuperOffice => pairing.only_superoffice.get(place).copied(),
                _ => pairing.only_calendar.get(place).copied(),
            };
            let person = person.and_then(|place| sorted.person(side, place));
            self.choose(side, person);
            if self.tab == Tab::Several {
                self.chosen[1] = None;
                self.find_across(sorted);
            }
        } else if let Some(key) = self.key(place, sorted) {
            let on = !self.is_ticked(&key);
            self.tick(key, on);
        }
    }

    /// Chooses somebody across.
    pub(super) fn press_across(&mut self, row: usize, sorted: &Sorted) {
        let side = self.tab.by_hand().map(other);
        if let (Some(side), Some(place)) = (side, self.across.get(row)) {
            self.choose(side, sorted.person(side, *place));
        }
    }

    fn choose(&mut self, side: Side, person: Option<&Person>) {
        self.chosen[number(side)] = person.map(|person| person.key.clone());
    }

    /// Ticks all rows that are shown, or none of them.
    pub(super) fn tick_shown(&mut self, on: bool, sorted: &Sorted) {
        let places = self.rows.iter();
        let keys: Vec<String> = places
            .filter_map(|place| self.key(*place, sorted))
            .collect();
        for key in keys {
            self.tick(key, on);
        }
    }

    /// The pairs that are ticked here, shown or not.
    pub(super) fn ticked(&self, sorted: &Sorted) -> Vec<Pair> {
        self.ticked_in(self.tab, sorted)
    }

    /// The pairs that are ticked to be linked, in whichever part they stand.
    pub(super) fn left(&self, sorted: &Sorted) -> Vec<Pair> {
        let parts = [Tab::Exact, Tab::Weak].into_iter();
        parts.flat_map(|tab| self.ticked_in(tab, sorted)).collect()
    }

    /// Whether any pair of a part is ticked to be linked.
    pub(super) fn has_ticks(&self, tab: Tab, sorted: &Sorted) -> bool {
        !self.ticked_in(tab, sorted).is_empty()
    }

    fn ticked_in(&self, tab: Tab, sorted: &Sorted) -> Vec<Pair> {
        let pairs = match tab {
            Tab::Exact => &sorted.pairing.exact,
            Tab::Weak => &sorted.pairing.weak,
            _ => return Vec::new(),
        };
        let ticked = pairs.iter().filter(|pair| {
            let person = sorted.person(Side::SuperOffice, pair.superoffice);
            person.is_some_and(|person| self.is_ticked_in(tab, &person.key))
        });
        ticked.copied().collect()
    }

    /// How many rows of the tab are ticked.
    pub(super) fn ticks(&self, sorted: &Sorted) -> usize {
        match self.tab {
            Tab::Exact => match self.usual {
                Usual::Ticked => {
                    let all = sorted.pairing.exact.len();
                    all.saturating_sub(self.otherwise.len())
                }
                Usual::Left => self.otherwise.len(),
            },
            Tab::Weak => self.with.len(),
            Tab::Linked => self.apart.len(),
            Tab::Several | Tab::OnlySuperOffice | Tab::OnlyCalendar | Tab::Elsewhere => 0,
        }
    }

    /// Whether a pair is to be taken apart.
    pub(super) fn is_apart(&self, link: &Link) -> bool {
        self.apart.contains(&link.superoffice.key)
    }

    /// Forgets ticks of pairs that are not there any more.
    pub(super) fn tidy(&mut self, sorted: &Sorted) {
        let keys = |pairs: &[Pair]| -> HashSet<String> {
            let people = pairs.iter().map(|pair| pair.superoffice);
            let people = people.filter_map(|place| sorted.person(Side::SuperOffice, place));
            people.map(|person| person.key.clone()).collect()
        };
        if !self.otherwise.is_empty() {
            let keys = keys(&sorted.pairing.exact);
            self.otherwise.retain(|key| keys.contains(key));
        }
        if !self.with.is_empty() {
            let keys = keys(&sorted.pairing.weak);
            self.with.retain(|key| keys.contains(key));
        }
        if !self.apart.is_empty() {
            let links = sorted.links.as_slice().iter();
            let keys: HashSet<&str> = links.map(|link| link.superoffice.key.as_str()).collect();
            self.apart.retain(|key| keys.contains(key.as_str()));
        }
        for (chosen, side) in self
            .chosen
            .iter_mut()
            .zip([Side::SuperOffice, Side::Calendar])
        {
            let links = || sorted.links.as_slice().iter();
            let linked = |key: &str| {
                links().any(|link| match side {
                    Side::SuperOffice => link.superoffice.key == key,
                    Side::Calendar => link.calendar.key == key,
                })
            };
            let there = |key: &str| sorted.roll(side).person(key).is_some() && !linked(key);
            if chosen.as_deref().is_some_and(|key| !there(key)) {
                *chosen = None;
            }
        }
    }
}
