//! Rules that hold for all lists: order and case do not count, nobody is paired twice, what is linked stays.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

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
            name: format!("J\u{f8}rg {name}"),
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
    fn a_linked_pair_survives_when_the_lists_are_fetched_again(twice in both(), again in (people("s"), people("c"))) {
        let [(crm, calendar), _] = twice;
        let sides = Sides { superoffice: &crm, calendar: &calendar };
        let pairing = pair(sides, &[], &Elsewhere::default());
        let pairs = pairing.exact.iter().chain(&pairing.weak);
        let links: Vec<Link> = pairs.map(|pair| link_of(sides, *pair)).collect();

        // The same keys, with whatever names and addresses they have by now.
        let (crm, calendar) = again;
        let later = named(&crm, &calendar, &links);

        for link in &links {
            let (one, other) = (&link.superoffice.key, &link.calendar.key);
            let paired = later.exact.iter().chain(&later.weak);
            prop_assert!(paired.clone().all(|(crm, calendar)| crm != one && calendar != other));
            prop_assert!(later.ambiguous.iter().all(|(crm, calendars)| crm != one && !calendars.contains(other)));
            prop_assert!(!later.only[0].contains(one) && !later.only[1].contains(other));
        }
        prop_assert_eq!(pair_again(sides, &links), 0);
    }
}

/// How many exact pairs are left among people who were fetched again as they were.
fn pair_again(sides: Sides<'_>, links: &[Link]) -> usize {
    pair(sides, links, &Elsewhere::default()).exact.len()
}
