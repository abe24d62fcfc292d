//! Rules that hold for all lists: order and case do not count, nobody is paired twice, what is linked stays.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::check::System;
use crate::directory::{Cursor, Page, Roll, Word};
use crate::link::Mark;
use crate::profile::{Links, Organization, Profile, Whose};

/// Few enough that people share addresses, and several ways to write each.
fn address() -> impl Strategy<Value = String> {
    let bare = (0..12_u8, 0..2_u8).prop_map(|(local, host)| {
        let host = ["nordlicht.example", "f\u{e5}lt.example"][usize::from(host)];
        format!("person{local}@{host}")
    });
    prop_oneof![
        6 => bare.clone(),
        1 => bare.clone().prop_map(|bare| format!(" {bare};")),
        1 => bare.prop_map(|bare| format!("Somebody <mailto:{bare}>")),
        1 => Just(String::new()),
        1 => Just("nobody".to_owned()),
    ]
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        8 => Just(Kind::Person),
        1 => Just(Kind::Retired),
        1 => Just(Kind::Shared),
    ]
}

fn people(prefix: &'static str) -> impl Strategy<Value = Vec<Person>> {
    let one = (
        address(),
        address(),
        proptest::collection::vec(address(), 0..3),
        0..5_u8,
        kind(),
    );
    proptest::collection::vec(one, 0..16).prop_map(move |all| {
        let numbered = all.into_iter().enumerate();
        let person = |(number, (address, user, aliases, name, kind))| Person {
            key: format!("{prefix}{number}"),
            // Several bear the same name.
            name: format!("J\u{f6}rg {name}"),
            user,
            address,
            aliases,
            kind,
        };
        numbered.map(person).collect()
    })
}

/// The same people in another order, all in capitals.
fn otherwise(people: Vec<Person>) -> impl Strategy<Value = Vec<Person>> {
    let loud = |mut person: Person| {
        person.address = person.address.to_uppercase();
        person.user = person.user.to_uppercase();
        let aliases = person.aliases.iter();
        person.aliases = aliases.map(|alias| alias.to_uppercase()).collect();
        person.aliases.reverse();
        person
    };
    let people: Vec<Person> = people.into_iter().map(loud).collect();
    Just(people).prop_shuffle()
}

type Twice = [(Vec<Person>, Vec<Person>); 2];

fn both() -> impl Strategy<Value = Twice> {
    (people("s"), people("c")).prop_flat_map(|(crm, calendar)| {
        let other = (otherwise(crm.clone()), otherwise(calendar.clone()));
        other.prop_map(move |other| [(crm.clone(), calendar.clone()), other])
    })
}

/// A pairing by the keys of people.
#[derive(Debug, PartialEq, Eq)]
struct Named {
    exact: BTreeSet<(String, String)>,
    weak: BTreeSet<(String, String)>,
    ambiguous: BTreeSet<(String, BTreeSet<String>)>,
    only: [BTreeSet<String>; 2],
    /// In the order in which they are shown.
    shown: Vec<String>,
}

fn named(crm: &[Person], calendar: &[Person], links: &[Link]) -> Named {
    let sides = Sides {
        superoffice: crm,
        calendar,
    };
    let pairing = pair(sides, links, &Elsewhere::default());
    let pairs = |pairs: &[Pair]| {
        let pairs = pairs.iter();
        let keys = |pair: &Pair| {
            (
                crm[pair.superoffice].key.clone(),
                calendar[pair.calendar].key.clone(),
            )
        };
        pairs.map(keys).collect()
    };
    let keys = |people: &[Person], places: &[usize]| -> BTreeSet<String> {
        places
            .iter()
            .map(|place| people[*place].key.clone())
            .collect()
    };
    Named {
        exact: pairs(&pairing.exact),
        weak: pairs(&pairing.weak),
        ambiguous: pairing
            .ambiguous
            .iter()
            .map(|one| {
                let calendars = keys(calendar, &one.calendars);
                (crm[one.superoffice].key.clone(), calendars)
            })
            .collect(),
        only: [
            keys(crm, &pairing.only_superoffice),
            keys(calendar, &pairing.only_calendar),
        ],
        shown: pairing
            .exact
            .iter()
            .map(|pair| crm[pair.superoffice].key.clone())
            .collect(),
    }
}

proptest! {
    #[test]
    fn neither_order_nor_case_counts(twice in both()) {
        let [(crm, calendar), (loud_crm, loud_calendar)] = twice;
        prop_assert_eq!(named(&crm, &calendar, &[]), named(&loud_crm, &loud_calendar, &[]));
    }

    #[test]
    fn everybody_is_in_one_place_and_paired_once(crm in people("s"), calendar in people("c")) {
        let sides = Sides { superoffice: &crm, calendar: &calendar };
        let pairing = pair(sides, &[], &Elsewhere::default());

        let pairs = pairing.exact.iter().chain(&pairing.weak);
        let mut first: Vec<usize> = pairs.clone().map(|pair| pair.superoffice).collect();
        let mut second: Vec<usize> = pairs.map(|pair| pair.calendar).collect();
        let ambiguous = pairing.ambiguous.iter();
        first.extend(ambiguous.clone().map(|one| one.superoffice));
        first.extend(&pairing.only_superoffice);
        let several: BTreeSet<usize> = ambiguous.flat_map(|one| one.calendars.iter().copied()).collect();
        second.extend(several);
        second.extend(&pairing.only_calendar);
        for (places, people) in [(first, &crm), (second, &calendar)] {
            let once: BTreeSet<usize> = places.iter().copied().collect();
            prop_assert_eq!(once.len(), places.len());
            let offered = people.iter().filter(|person| person.kind == Kind::Person).count();
            prop_assert_eq!(once.len(), offered);
        }
    }

    #[test]
    fn a_linked_pair_survives_when_the_lists_are_fetched_again(
        (lists, later) in fetched_twice(),
        elsewhere in proptest::collection::vec((0..16_u8, 0..16_u8), 0..3),
    ) {
        let elsewhere = linked_elsewhere(&elsewhere);
        let [mut crm, mut calendar] = [System::SuperOffice, System::Microsoft365].map(Roll::new);
        fetch(&mut crm, &lists.0);
        fetch(&mut calendar, &lists.1);
        let (links, pairing) = {
            let sides = Sides { superoffice: crm.people(), calendar: calendar.people() };
            let pairing = pair(sides, &[], &elsewhere);
            let by_hand = pairing.ambiguous.first().map(|one| Pair {
                superoffice: one.superoffice,
                calendar: one.calendars[0],
            });
            let pairs = pairing.exact.iter().chain(&pairing.weak).chain(&by_hand);
            let links: Vec<Link> = pairs.map(|pair| link_of(sides, *pair)).collect();
            (links, pair(sides, &links_of(sides, &pairing), &elsewhere))
        };
        prop_assert!(pairing.exact.is_empty() && pairing.weak.is_empty());
        for link in &links {
            prop_assert!(elsewhere.superoffice(&link.superoffice.key).is_none());
            prop_assert!(elsewhere.calendar(&link.calendar.key).is_none());
        }

        for (roll, people) in [(&mut crm, &later.0), (&mut calendar, &later.1)] {
            roll.add(Page::word(Word::FromTheBeginning));
            fetch(roll, people);
            let known: BTreeSet<&str> = roll.people().iter().map(|one| one.key.as_str()).collect();
            let listed: BTreeSet<&str> = people.iter().map(|one| one.key.as_str()).collect();
            prop_assert_eq!(known, listed, "nobody who vanished stays, and nobody is lost");
        }
        let sides = Sides { superoffice: crm.people(), calendar: calendar.people() };
        let again = pair(sides, &links, &elsewhere);

        let of = |link: &Link| (link.superoffice.key.clone(), link.calendar.key.clone());
        let linked: (BTreeSet<String>, BTreeSet<String>) = links.iter().map(of).unzip();
        let crm_key = |place: usize| sides.superoffice[place].key.clone();
        let calendar_key = |place: usize| sides.calendar[place].key.clone();
        for pair in again.exact.iter().chain(&again.weak) {
            prop_assert!(!linked.0.contains(&crm_key(pair.superoffice)));
            prop_assert!(!linked.1.contains(&calendar_key(pair.calendar)));
        }
        for one in &again.ambiguous {
            prop_assert!(!linked.0.contains(&crm_key(one.superoffice)));
            prop_assert!(one.calendars.iter().all(|place| !linked.1.contains(&calendar_key(*place))));
        }
        prop_assert!(again.only_superoffice.iter().all(|place| !linked.0.contains(&crm_key(*place))));
        prop_assert!(again.only_calendar.iter().all(|place| !linked.1.contains(&calendar_key(*place))));
        // Whoever is still listed is still the one who was linked, however they are written by now.
        let marks = crate::link::marks(&crm, &calendar, &links);
        for (link, mark) in links.iter().zip(marks) {
            let there = crm.person(&link.superoffice.key).is_some()
                && calendar.person(&link.calendar.key).is_some();
            let expected = if there { matches!(mark, Mark::Fine) } else { matches!(mark, Mark::Gone(_)) };
            prop_assert!(expected, "{:?}: {:?}", link, mark);
        }
    }
}

type Lists = (Vec<Person>, Vec<Person>);

/// Lists, and the same ones later: in another order, in other letters and Unicode forms, without some who left.
fn fetched_twice() -> impl Strategy<Value = (Lists, Lists)> {
    let gone = proptest::collection::vec(0..16_u8, 0..4);
    (people("s"), people("c"), gone).prop_flat_map(|(crm, calendar, gone)| {
        let later = |people: &[Person]| {
            let left = people.iter().filter(|one| {
                let number: u8 = one.key[1..].parse().unwrap_or_default();
                !gone.contains(&number)
            });
            otherwise(left.cloned().map(decomposed).collect())
        };
        let later = (later(&crm), later(&calendar));
        later.prop_map(move |later| ((crm.clone(), calendar.clone()), later))
    })
}

/// The same letters in another form: one with a sign above it becomes two.
fn decomposed(mut person: Person) -> Person {
    for text in [&mut person.name, &mut person.address, &mut person.user] {
        *text = text
            .replace('\u{e5}', "a\u{30a}")
            .replace('\u{f6}', "o\u{308}");
    }
    person
}

/// The list comes in parts of three, some of them twice.
fn fetch(roll: &mut Roll, people: &[Person]) {
    let mut parts = people.chunks(3).peekable();
    if parts.peek().is_none() {
        roll.add(Page::default());
    }
    while let Some(part) = parts.next() {
        let page = |next: Option<Cursor>| Page {
            people: part.to_vec(),
            next,
            ..Page::default()
        };
        roll.add(page(Some(Cursor::new("again"))));
        roll.add(page(parts.peek().map(|_| Cursor::new("more"))));
    }
}

fn links_of(sides: Sides<'_>, pairing: &Pairing) -> Vec<Link> {
    let pairs = pairing.exact.iter().chain(&pairing.weak);
    pairs.map(|pair| link_of(sides, *pair)).collect()
}

/// Somebody has linked these in another profile of the same organizations.
fn linked_elsewhere(pairs: &[(u8, u8)]) -> Elsewhere {
    let of = |system: System| {
        let (place, tenant) = (String::new(), "nordlicht".to_owned());
        Some(Organization {
            system,
            place,
            tenant,
        })
    };
    let whose = Whose {
        superoffice: of(System::SuperOffice),
        calendar: of(System::Microsoft365),
    };
    let linked = |key: String| Linked {
        key,
        name: String::new(),
        address: String::new(),
    };
    let links = pairs.iter().map(|(one, other)| Link {
        superoffice: linked(format!("s{one}")),
        calendar: linked(format!("c{other}")),
    });
    let mut own = Profile::of_contoso();
    own.links = Links::default().of(whose.clone());
    let mut other = Profile::of_contoso();
    other.links = Links::new(links.collect()).of(whose);
    Elsewhere::of(&own, [&other])
}
