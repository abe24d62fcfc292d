//! Addresses that a person gives where a system cannot list everybody: typed, pasted, or a table as text (CSV).

use std::collections::HashSet;

use crate::directory::{Kind, Person};

use super::address::{address, bare};

/// The longest text that is read, in bytes.
pub const LONGEST: usize = 4 * 1024 * 1024;

/// How many people are taken from one text.
pub const MOST: usize = 100_000;

/// What a text says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Those who are new.
    pub people: Vec<Person>,
    /// How many were known already, or stood there twice.
    pub known: usize,
    /// How many lines have no address.
    pub wrong: usize,
    /// Whether the text was longer than what is read.
    pub cut: bool,
}

/// Reads people from a text: addresses with or without names, one below the other, or columns separated by semicolons,
/// commas or tabs. Those whose address one of `known` has are not taken again.
#[must_use]
pub fn typed<'a>(text: &str, known: impl IntoIterator<Item = &'a Person>) -> Typed {
    let known = known.into_iter();
    let addresses =
        known.flat_map(|person| std::iter::once(&person.address).chain(&person.aliases));
    let mut seen: HashSet<String> = addresses
        .filter_map(|text| address(text))
        .map(std::borrow::Cow::into_owned)
        .collect();
    let (text, cut) = within(text);
    let mut read = Typed {
        cut,
        ..Typed::default()
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    for (line, record) in reader.records().enumerate() {
        let Ok(record) = record else {
            read.wrong += 1;
            continue;
        };
        let people = people(&record);
        // The first line may name the columns.
        let heading = line == 0 && record.len() > 1;
        if people.is_empty() && !heading && record.iter().any(|field| !field.is_empty()) {
            read.wrong += 1;
        }
        for person in people {
            if read.people.len() >= MOST {
                read.cut = true;
                return read;
            }
            let all = std::iter::once(&person.key).chain(&person.aliases);
            if all.clone().any(|address| seen.contains(address)) {
                read.known += 1;
            } else {
                seen.extend(all.cloned());
                read.people.push(person);
            }
        }
    }
    read
}

/// The beginning of a text that is read, and whether more follows.
fn within(text: &str) -> (&str, bool) {
    let text = text.trim_start_matches('\u{feff}');
    if text.len() <= LONGEST {
        return (text, false);
    }
    let text = &text[..text.floor_char_boundary(LONGEST)];
    // Half an address is another one.
    let end = text.rfind(['\n', ',', ';', '\t', ' ']);
    (&text[..end.unwrap_or_default()], true)
}

/// What stands between the columns: the sign of which the first line with an address has most.
fn delimiter(text: &str) -> u8 {
    let line = text
        .lines()
        .find(|line| line.contains('@'))
        .unwrap_or_default();
    let count = |sign: u8| line.bytes().filter(|byte| *byte == sign).count();
    // Of equally many the last one counts.
    let signs = [b',', b';', b'\t'].into_iter();
    signs.max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// The people of a line: one, where a name stands in a column of its own; else each address is somebody.
fn people(record: &csv::StringRecord) -> Vec<Person> {
    let mut named: Option<&str> = None;
    let mut found: Vec<(String, String)> = Vec::new();
    for field in record {
        if !field.contains('@') {
            let word = !field.is_empty() && !field.bytes().all(|byte| byte.is_ascii_digit());
            named = named.or(word.then_some(field));
            continue;
        }
        // Several addresses in a column, with nothing else.
        let parts: Vec<&str> = if field.contains('<') || field.contains('"') {
            field.split(';').collect()
        } else {
            field
                .split(|sign: char| sign == ';' || sign.is_whitespace())
                .collect()
        };
        for part in parts {
            if let Some(address) = address(part) {
                found.push((address.into_owned(), name_before(part).to_owned()));
            }
        }
    }
    let of = |(key, name): (String, String), named: &str, aliases: Vec<String>| Person {
        name: [named, name.as_str(), key.as_str()]
            .iter()
            .find(|name| !name.is_empty())
            .map_or("", |name| name)
            .chars()
            .take(200)
            .collect(),
        user: String::new(),
        address: key.clone(),
        key,
        aliases,
        kind: Kind::Person,
    };
    let mut all = found.into_iter();
    match named {
        Some(named) => {
            let first = all.next();
            let aliases = all.map(|(address, _)| address).collect();
            first
                .map(|first| of(first, named, aliases))
                .into_iter()
                .collect()
        }
        None => all.map(|one| of(one, "", Vec::new())).collect(),
    }
}

/// The name in `Anna Berg <anna@…>`.
fn name_before(part: &str) -> &str {
    match part.split_once('<') {
        Some((name, _)) => bare(name),
        None => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        let people = typed(text, []).people.into_iter();
        people.map(|person| (person.name, person.address)).collect()
    }

    fn is(name: &str, address: &str) -> (String, String) {
        (name.to_owned(), address.to_owned())
    }

    #[test]
    fn addresses_are_read_in_every_way_in_which_people_write_them() {
        let two = [
            is("anna@x.example", "anna@x.example"),
            is("tor@x.example", "tor@x.example"),
        ];
        for text in [
            "anna@x.example\ntor@x.example\n",
            "anna@x.example, tor@x.example",
            "Anna@X.example; tor@x.example;",
            "anna@x.example tor@x.example",
            "\u{feff}anna@x.example\r\n\r\ntor@x.example",
            "anna@x.example\ttor@x.example",
        ] {
            assert_eq!(read(text), two, "{text:?}");
        }
        let named = [
            is("Anna Berg", "anna@x.example"),
            is("Tor", "tor@x.example"),
        ];
        for text in [
            "Anna Berg <anna@x.example>; Tor <tor@x.example>",
            "Name;E-mail\nAnna Berg;anna@x.example\nTor;tor@x.example",
            "name,mail\n\"Anna Berg\",anna@x.example\nTor,tor@x.example",
            "id\tname\tmail\n1\tAnna Berg\tanna@x.example\n2\tTor\ttor@x.example",
        ] {
            assert_eq!(read(text), named, "{text:?}");
        }
    }

    #[test]
    fn further_addresses_of_a_named_person_are_aliases() {
        let read = typed("Anna Berg;anna@x.example;a.berg@x.example", []);
        assert_eq!(read.people.len(), 1);
        assert_eq!(read.people[0].aliases, ["a.berg@x.example"]);
        assert_eq!(read.people[0].key, "anna@x.example");
    }

    #[test]
    fn who_is_known_is_counted_and_not_taken_again() {
        let known = typed("Anna;ANNA@x.example;a.berg@x.example", []).people;
        let read = typed(
            "a.berg@x.example\ntor@x.example\nTor@x.example\nnonsense",
            &known,
        );
        assert_eq!((read.people.len(), read.known, read.wrong), (1, 2, 1));
    }

    #[test]
    fn what_is_not_a_list_gives_nobody() {
        for text in [
            "",
            "\n\n",
            "hello",
            "@",
            "a@",
            "\0\u{1}",
            "\"unended, a@x.example",
        ] {
            assert!(read(text).len() <= 1, "{text:?}");
        }
        assert_eq!(typed("hello\nworld", []).wrong, 2);
    }

    #[test]
    fn a_text_without_end_is_cut() {
        let long = "somebody@x.example\n".repeat(LONGEST / 10);
        let read = typed(&long, []);
        assert!(read.cut);
        assert_eq!(read.people.len(), 1);
    }
}
