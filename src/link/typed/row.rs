//! The people of a line of a text.

use csv::StringRecord;

use super::super::address::{address, bare};
use crate::directory::{Kind, LONGEST, Person};
use crate::profile::MOST_FURTHER;

/// The longest name, in characters.
const LONGEST_NAME: usize = 200;

/// What the heading of a column has somewhere, when further addresses of the same person are in it; blanks and signs do
/// not count.
const FURTHER: [&str; 7] = [
    "alias",
    "proxyaddress",
    "emailaddresses",
    "secondary",
    "additional",
    "further",
    "weitere",
];

/// What the columns hold.
#[derive(Debug, Default)]
pub(super) struct Columns {
    /// Which of them hold further addresses of the person of the line.
    further: Vec<bool>,
}

/// A cell with addresses, each with the name before it.
struct Cell {
    further: bool,
    addresses: Vec<(String, String)>,
}

impl Columns {
    /// By the line that names them.
    pub(super) fn of(heading: &StringRecord) -> Self {
        let further = heading.iter().map(|name| {
            let letters = name.chars().filter(|letter| letter.is_alphanumeric());
            let name: String = letters.flat_map(char::to_lowercase).collect();
            FURTHER.iter().any(|word| name.contains(word))
        });
        Self {
            further: further.collect(),
        }
    }

    /// The people of a line: one, where a name or further addresses stand in columns of their own; else each address is
    /// somebody. Other addresses beside a person may be anybody's.
    pub(super) fn people(&self, record: &StringRecord) -> Vec<Person> {
        let mut named: Option<&str> = None;
        let mut cells: Vec<Cell> = Vec::new();
        for (column, field) in record.iter().enumerate() {
            if field.contains('@') {
                let addresses: Vec<_> = addresses(field).collect();
                let further = self.further.get(column).copied().unwrap_or_default();
                if !addresses.is_empty() {
                    cells.push(Cell { further, addresses });
                }
            } else {
                let word = !field.is_empty() && !field.bytes().all(|byte| byte.is_ascii_digit());
                named = named.or(word.then_some(field));
            }
        }
        if named.is_none() && !cells.iter().any(|cell| cell.further) {
            let all = cells.into_iter().flat_map(|cell| cell.addresses);
            return all.map(|one| person(one, "", Vec::new())).collect();
        }
        one(named.unwrap_or_default(), cells).into_iter().collect()
    }
}

/// The person of a line, with the further addresses that are theirs.
fn one(named: &str, mut cells: Vec<Cell>) -> Option<Person> {
    let own = cells.iter().position(|cell| !cell.further);
    let own = (!cells.is_empty()).then(|| cells.remove(own.unwrap_or_default()));
    let mut own = own?.addresses.into_iter();
    let first = own.next()?;
    let further = cells.into_iter().filter(|cell| cell.further);
    let mut aliases: Vec<String> = Vec::new();
    for (alias, _) in own.chain(further.flat_map(|cell| cell.addresses)) {
        if aliases.len() < MOST_FURTHER && alias != first.0 && !aliases.contains(&alias) {
            aliases.push(alias);
        }
    }
    Some(person(first, named, aliases))
}

fn person((key, name): (String, String), named: &str, aliases: Vec<String>) -> Person {
    let possible = [named, name.as_str(), key.as_str()];
    let name = possible.iter().find(|name| !name.is_empty());
    let name = name.map_or("", |name| name).chars();
    Person {
        name: name.take(LONGEST_NAME).collect(),
        user: String::new(),
        address: key.clone(),
        key,
        aliases,
        kind: Kind::Person,
    }
}

/// The addresses of a cell, with nothing else in it but names; none that is longer than one can be.
fn addresses(field: &str) -> impl Iterator<Item = (String, String)> {
    let parts: Vec<&str> = if field.contains('<') || field.contains('"') {
        field.split(';').collect()
    } else {
        field
            .split(|sign: char| sign == ';' || sign.is_whitespace())
            .collect()
    };
    let found = parts.into_iter().filter_map(|part| {
        let address = address(part)?;
        let fits = address.chars().nth(LONGEST).is_none();
        fits.then(|| (address.into_owned(), name_before(part).to_owned()))
    });
    found.collect::<Vec<_>>().into_iter()
}

/// The name in `Anna Berg <anna@…>`.
fn name_before(part: &str) -> &str {
    match part.split_once('<') {
        Some((name, _)) => bare(name),
        None => "",
    }
}
