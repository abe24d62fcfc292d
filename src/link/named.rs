//! People whom a person has named beside a list, as a profile keeps them until they are linked.

use crate::directory::{Kind, Person};
use crate::profile::Named;

/// Those whom a person has named, as a profile keeps them.
#[must_use]
pub fn named(people: &[Person]) -> Vec<Named> {
    let named = people.iter().map(|person| Named {
        name: person.name.clone(),
        address: person.address.clone(),
        further: person.aliases.clone(),
    });
    named.collect()
}

/// The same as entries of a list.
#[must_use]
pub fn people(named: &[Named]) -> Vec<Person> {
    let people = named.iter().filter_map(|named| {
        let person = Person {
            key: named.address.clone(),
            name: named.name.clone(),
            user: String::new(),
            address: named.address.clone(),
            aliases: named.further.clone(),
            kind: Kind::Person,
        };
        person.taken_in()
    });
    people.collect()
}
