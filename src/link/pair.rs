//! Pairing: the same people always give the same pairs, in whatever order they come.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::directory::{Kind, Person};
use crate::profile::{Link, Linked};

use super::Elsewhere;
use super::address::{address, folded, user};

/// Which of both lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// SuperOffice.
    SuperOffice,
    /// The calendar system.
    Calendar,
}

/// Both lists; the results name people by their places in these.
#[derive(Debug, Clone, Copy)]
pub struct Sides<'a> {
    /// The users of SuperOffice.
    pub superoffice: &'a [Person],
    /// Those of the calendar system.
    pub calendar: &'a [Person],
}

/// Two who belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The place of the SuperOffice user.
    pub superoffice: usize,
    /// The place of the calendar user.
    pub calendar: usize,
}

/// A SuperOffice user for whom several calendars are possible, or whose calendar is possible for several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ambiguous {
    /// The place of the SuperOffice user.
    pub superoffice: usize,
    /// The places of the calendar users.
    pub calendars: Vec<usize>,
}

/// Somebody who is linked in another profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The list.
    pub side: Side,
    /// The place in it.
    pub place: usize,
    /// The other profile's name.
    pub profile: String,
}

/// How many entries of a list are not offered, by what they are.
pub type LeftOut = BTreeMap<(Side, Kind), usize>;

/// Who belongs to whom. Everybody is in one of these at most; each is in order of names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pairing {
    /// The same address on both sides, and nobody else has it.
    pub exact: Vec<Pair>,
    /// Only the user name is the same as what the other one signs in with: a proposal.
    pub weak: Vec<Pair>,
    /// Several are possible.
    pub ambiguous: Vec<Ambiguous>,
    /// In SuperOffice only.
    pub only_superoffice: Vec<usize>,
    /// In the calendar system only.
    pub only_calendar: Vec<usize>,
    /// Linked in other profiles.
    pub elsewhere: Vec<Taken>,
    /// Not offered: shared mailboxes, guests, who left.
    pub left_out: LeftOut,
    /// How many in SuperOffice have the address of a calendar, by its place, and are linked with another one.
    pub linked_otherwise: BTreeMap<usize, usize>,
}

impl Pairing {
    /// How many in SuperOffice have a possible calendar and are not linked.
    #[must_use]
    pub fn left(&self) -> usize {
        self.exact.len() + self.weak.len() + self.ambiguous.len()
    }

    /// How many in SuperOffice have this calendar, by its place, among the several that are possible for them; those who
    /// have its address and are linked with another one count, too.
    #[must_use]
    pub fn possible_for(&self, calendar: usize) -> usize {
        let all = self.ambiguous.iter();
        let otherwise = self.linked_otherwise.get(&calendar).copied();
        all.filter(|one| one.calendars.contains(&calendar)).count() + otherwise.unwrap_or_default()
    }

    /// Everybody of a side who is not linked yet and can be, by their places, in the order of the list.
    #[must_use]
    pub fn free(&self, side: Side) -> Vec<usize> {
        let pairs = self.exact.iter().chain(&self.weak);
        let free: BTreeSet<usize> = match side {
            Side::SuperOffice => pairs
                .map(|pair| pair.superoffice)
                .chain(self.ambiguous.iter().map(|one| one.superoffice))
                .chain(self.only_superoffice.iter().copied())
                .collect(),
            Side::Calendar => pairs
                .map(|pair| pair.calendar)
                .chain(
                    self.ambiguous
                        .iter()
                        .flat_map(|one| one.calendars.iter().copied()),
                )
                .chain(self.only_calendar.iter().copied())
                .collect(),
        };
        free.into_iter().collect()
    }
}

/// The pair as a profile keeps it.
#[must_use]
pub fn link_of(sides: Sides<'_>, pair: Pair) -> Link {
    let of = |person: &Person| Linked {
        key: person.key.clone(),
        name: person.name.clone(),
        address: person.address.clone(),
    };
    Link {
        superoffice: of(&sides.superoffice[pair.superoffice]),
        calendar: of(&sides.calendar[pair.calendar]),
    }
}

/// Pairs those who are in no link yet.
#[must_use]
pub fn pair(sides: Sides<'_>, links: &[Link], elsewhere: &Elsewhere) -> Pairing {
    let mut pairing = Pairing::default();
    let linked = |key: fn(&Link) -> &str| links.iter().map(key).collect::<HashSet<_>>();
    let crm = offered(
        Side::SuperOffice,
        sides.superoffice,
        &linked(|link| &link.superoffice.key),
        elsewhere,
        &mut pairing,
    );
    let calendar = offered(
        Side::Calendar,
        sides.calendar,
        &linked(|link| &link.calendar.key),
        elsewhere,
        &mut pairing,
    );
    let by_address = matches(sides, &crm, &calendar, addresses, addresses);
    let mut found = vec![false; sides.superoffice.len()];
    let mut possible = vec![0_usize; sides.calendar.len()];
    for (_, candidates) in &by_address {
        for place in candidates {
            possible[*place] += 1;
        }
    }
    let gone = linked_people(sides.superoffice, &crm);
    for (_, calendars) in matches(sides, &gone, &calendar, addresses, addresses) {
        for place in calendars {
            *pairing.linked_otherwise.entry(place).or_default() += 1;
        }
    }
    for (superoffice, calendars) in by_address {
        found[superoffice] = true;
        match calendars.as_slice() {
            [calendar]
                if possible[*calendar] == 1 && !pairing.linked_otherwise.contains_key(calendar) =>
            {
                pairing.exact.push(Pair {
                    superoffice,
                    calendar: *calendar,
                });
            }
            _ => pairing.ambiguous.push(Ambiguous {
                superoffice,
                calendars,
            }),
        }
    }
    let rest: Vec<usize> = crm.iter().copied().filter(|place| !found[*place]).collect();
    let free: Vec<usize> = calendar
        .iter()
        .copied()
        .filter(|place| possible[*place] == 0)
        .collect();
    let by_user = matches(sides, &rest, &free, users, users);
    let mut wanted = vec![0_usize; sides.calendar.len()];
    for (_, candidates) in &by_user {
        for place in candidates {
            wanted[*place] += 1;
        }
    }
    for (superoffice, calendars) in by_user {
        if let [calendar] = calendars.as_slice()
            && wanted[*calendar] == 1
        {
            found[superoffice] = true;
            possible[*calendar] = 1;
            pairing.weak.push(Pair {
                superoffice,
                calendar: *calendar,
            });
        }
    }
    pairing.only_superoffice = rest.into_iter().filter(|place| !found[*place]).collect();
    pairing.only_calendar = free
        .into_iter()
        .filter(|place| possible[*place] == 0)
        .collect();
    pairing
}

/// The places of those who can be linked, in order of names; the others are counted.
fn offered(
    side: Side,
    people: &[Person],
    linked: &HashSet<&str>,
    elsewhere: &Elsewhere,
    pairing: &mut Pairing,
) -> Vec<usize> {
    let mut places = Vec::with_capacity(people.len());
    for (place, person) in people.iter().enumerate() {
        if linked.contains(person.key.as_str()) {
            continue;
        }
        let taken = match side {
            Side::SuperOffice => elsewhere.superoffice(&person.key),
            Side::Calendar => elsewhere.calendar(&person.key),
        };
        if let Some(profile) = taken {
            let profile = profile.to_owned();
            pairing.elsewhere.push(Taken {
                side,
                place,
                profile,
            });
        } else if person.kind == Kind::Person {
            places.push(place);
        } else {
            *pairing.left_out.entry((side, person.kind)).or_default() += 1;
        }
    }
    let name = |place: &usize| {
        let person = &people[*place];
        (folded(&person.name), person.key.as_str())
    };
    places.sort_by_cached_key(name);
    pairing.elsewhere.sort_by_cached_key(|taken| {
        let own = taken.side == side;
        (taken.side, own.then(|| name(&taken.place)))
    });
    places
}

/// The places of the people who are linked, here or elsewhere: those who are not offered.
fn linked_people(people: &[Person], offered: &[usize]) -> Vec<usize> {
    let mut free = vec![false; people.len()];
    for place in offered {
        free[*place] = true;
    }
    let all = people.iter().enumerate();
    all.filter(|(place, person)| !free[*place] && person.kind == Kind::Person)
        .map(|(place, _)| place)
        .collect()
}

type Keys<'a> = Vec<Cow<'a, str>>;

fn addresses(person: &Person) -> Keys<'_> {
    person.addresses().filter_map(address).collect()
}

fn users(person: &Person) -> Keys<'_> {
    user(&person.user).into_iter().collect()
}

/// For each of the SuperOffice users at these places who has any, the calendar users with one of their keys.
fn matches<'a>(
    sides: Sides<'a>,
    crm: &[usize],
    calendar: &[usize],
    of_crm: fn(&'a Person) -> Keys<'a>,
    of_calendar: fn(&'a Person) -> Keys<'a>,
) -> Vec<(usize, Vec<usize>)> {
    let mut known: HashMap<Cow<'a, str>, Vec<usize>> = HashMap::with_capacity(calendar.len());
    for place in calendar {
        for key in of_calendar(&sides.calendar[*place]) {
            let places = known.entry(key).or_default();
            if places.last() != Some(place) {
                places.push(*place);
            }
        }
    }
    let mut found = Vec::new();
    for superoffice in crm {
        let keys = of_crm(&sides.superoffice[*superoffice]);
        let mut calendars: Vec<usize> = Vec::new();
        for place in keys.iter().filter_map(|key| known.get(key)).flatten() {
            if !calendars.contains(place) {
                calendars.push(*place);
            }
        }
        if !calendars.is_empty() {
            found.push((*superoffice, calendars));
        }
    }
    found
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
