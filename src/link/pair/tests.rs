//! Tests of pairing: each rule by the smallest lists that show it.

use super::*;

fn person(key: &str, user: &str, address: &str) -> Person {
    Person {
        key: key.to_owned(),
        name: format!("Person {key}"),
        user: user.to_owned(),
        address: address.to_owned(),
        aliases: Vec::new(),
        kind: Kind::Person,
    }
}

fn paired(superoffice: &[Person], calendar: &[Person]) -> Pairing {
    let sides = Sides {
        superoffice,
        calendar,
    };
    pair(sides, &[], &Elsewhere::default())
}

const ONE: [Pair; 1] = [Pair {
    superoffice: 0,
    calendar: 0,
}];

#[test]
fn the_same_address_is_an_exact_pair_whatever_its_case() {
    let crm = [person("1", "AB", "Anna.Berg@nordlicht.example")];
    let calendar = [person(
        "x",
        "ab@other.example",
        "anna.berg@NORDLICHT.example",
    )];
    assert_eq!(paired(&crm, &calendar).exact, ONE);
}

#[test]
fn an_alias_counts_as_an_address() {
    let crm = [person("1", "AB", "anna@nordlicht.example")];
    let mut calendar = [person("x", "x", "anna.berg@nordlicht.example")];
    calendar[0].aliases = vec!["smtp:Anna@nordlicht.example".to_owned()];
    assert_eq!(paired(&crm, &calendar).exact, ONE);
}

#[test]
fn a_user_name_is_a_weaker_proposal() {
    let crm = [person(
        "1",
        "anna@nordlicht.example",
        "anna@private.example",
    )];
    let calendar = [person(
        "x",
        "Anna@nordlicht.example",
        "anna.berg@nordlicht.example",
    )];
    let pairing = paired(&crm, &calendar);
    assert!(pairing.exact.is_empty());
    assert_eq!(pairing.weak, ONE);
}

#[test]
fn whoever_is_possible_twice_is_left_to_a_person() {
    let same = "info@nordlicht.example";
    let two = [person("1", "A", same), person("2", "B", same)];
    let one = [person("x", "x", same)];

    let pairing = paired(&two, &one);
    assert_eq!(pairing.ambiguous.len(), 2);
    assert!(pairing.exact.is_empty() && pairing.only_calendar.is_empty());

    let pairing = paired(&one, &two);
    assert_eq!(pairing.ambiguous[0].calendars, [0, 1]);
}

#[test]
fn shared_mailboxes_guests_and_who_left_are_counted_and_not_offered() {
    let mut crm = [
        person("1", "A", "a@x.example"),
        person("2", "B", "b@x.example"),
    ];
    crm[0].kind = Kind::Retired;
    let mut calendar = [
        person("x", "", "a@x.example"),
        person("y", "", "sales@x.example"),
    ];
    calendar[1].kind = Kind::Shared;

    let pairing = paired(&crm, &calendar);

    assert_eq!(pairing.left_out[&(Side::SuperOffice, Kind::Retired)], 1);
    assert_eq!(pairing.left_out[&(Side::Calendar, Kind::Shared)], 1);
    assert_eq!(
        (pairing.only_superoffice, pairing.only_calendar),
        (vec![1], vec![0])
    );
}

#[test]
fn the_last_one_with_a_shared_address_is_no_exact_pair_once_the_others_have_calendars_of_their_own()
{
    let same = "info@nordlicht.example";
    let crm = [person("1", "A", same), person("2", "B", same)];
    let calendar = [
        person("x", "x", same),
        person("a", "a", "a@nordlicht.example"),
    ];
    let sides = Sides {
        superoffice: &crm,
        calendar: &calendar,
    };
    let first = Pair {
        superoffice: 0,
        calendar: 1,
    };
    let here = [link_of(sides, first)];

    let pairing = pair(sides, &here, &Elsewhere::default());

    assert!(pairing.exact.is_empty());
    assert_eq!(pairing.ambiguous[0].superoffice, 1);
    assert_eq!(pairing.possible_for(0), 2);
}

#[test]
fn who_is_linked_already_is_not_paired_again() {
    let crm = [person("1", "A", "a@x.example")];
    let calendar = [
        person("x", "", "a@x.example"),
        person("y", "", "b@x.example"),
    ];
    let sides = Sides {
        superoffice: &crm,
        calendar: &calendar,
    };
    let link = link_of(
        sides,
        Pair {
            superoffice: 0,
            calendar: 1,
        },
    );

    let pairing = pair(sides, &[link], &Elsewhere::default());

    assert!(pairing.exact.is_empty());
    assert_eq!(pairing.only_calendar, [0]);
}
