//! Addresses that a person gives where a system cannot list everybody: typed, pasted, or a table as text (CSV).

mod row;

use std::borrow::Cow;
use std::collections::HashSet;

use crate::directory::Person;
use crate::profile::MOST_NAMED;

use super::address::address;
use row::Columns;

/// The longest text that is read, in bytes.
pub const LONGEST: usize = 4 * 1024 * 1024;

/// What a text says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Those who are new.
    pub people: Vec<Person>,
    /// How many were known already, or stood there twice.
    pub known: usize,
    /// How many lines have no address, or one that nobody can have.
    pub wrong: usize,
    /// Whether there was more than what is read, or more people than a profile keeps.
    pub cut: bool,
}

impl Typed {
    /// Takes the people away, no more than a profile keeps beside so many whom somebody has named before.
    pub fn take_people(&mut self, before: usize) -> Vec<Person> {
        let room = MOST_NAMED.saturating_sub(before);
        self.cut |= self.people.len() > room;
        self.people.truncate(room);
        std::mem::take(&mut self.people)
    }
}

/// Reads people from a text: addresses with or without names, one below the other, or columns separated by semicolons,
/// commas or tabs. Those whose address one of `known` has are not taken again. An address that stands for itself, or
/// belongs to somebody already, is nobody's further one.
#[must_use]
pub fn typed<'a>(text: &str, known: impl IntoIterator<Item = &'a Person>) -> Typed {
    let known = known.into_iter();
    let addresses = known.flat_map(Person::addresses);
    let mut seen: HashSet<String> = addresses.filter_map(address).map(Cow::into_owned).collect();
    let (text, cut) = within(text);
    let mut read = Typed {
        cut,
        ..Typed::default()
    };
    let text = closed(text);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut columns = Columns::default();
    'lines: for (line, record) in reader.records().enumerate() {
        let Ok(record) = record else {
            read.wrong += 1;
            continue;
        };
        // The first line may name the columns.
        if line == 0 && record.len() > 1 && !record.iter().any(|field| field.contains('@')) {
            columns = Columns::of(&record);
            continue;
        }
        let people = columns.people(&record);
        if people.is_empty() && record.iter().any(|field| !field.is_empty()) {
            read.wrong += 1;
        }
        for person in people {
            let Some(person) = person.taken_in() else {
                read.wrong += 1;
                continue;
            };
            if seen.contains(&person.key) {
                read.known += 1;
            } else if read.people.len() >= MOST_NAMED {
                read.cut = true;
                break 'lines;
            } else {
                let _ = seen.insert(person.key.clone());
                read.people.push(person);
            }
        }
    }
    for person in &mut read.people {
        person.aliases.retain(|alias| seen.insert(alias.clone()));
    }
    read
}

/// The text without the quotes of lines in which one is not closed: it would swallow all that follows.
fn closed(text: &str) -> Cow<'_, str> {
    let is_open = |line: &str| line.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
    if !text.split(['\n', '\r']).any(is_open) {
        return Cow::Borrowed(text);
    }
    let lines = text.split_inclusive(['\n', '\r']);
    let lines = lines.map(|line| {
        if is_open(line) {
            Cow::Owned(line.replace('"', ""))
        } else {
            Cow::Borrowed(line)
        }
    });
    Cow::Owned(lines.collect())
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

    fn aliases(text: &str) -> Vec<(String, Vec<String>)> {
        let people = typed(text, []).people.into_iter();
        people.map(|person| (person.key, person.aliases)).collect()
    }

    #[test]
    fn further_addresses_are_aliases_where_the_text_says_whose_they_are() {
        let anna = (
            "anna@x.example".to_owned(),
            vec!["a.berg@x.example".to_owned()],
        );
        for text in [
            "Anna Berg;anna@x.example a.berg@x.example",
            "Name;Mail;Aliases\nAnna Berg;anna@x.example;a.berg@x.example",
            "Mail;proxyAddresses\nanna@x.example;smtp:a.berg@x.example",
            "EmailAddresses\tPrimarySmtpAddress\nSMTP:anna@x.example smtp:a.berg@x.example\tanna@x.example",
        ] {
            assert_eq!(aliases(text), std::slice::from_ref(&anna), "{text:?}");
        }
        let many: Vec<_> = (0..60).map(|one| format!("a{one}@x.example")).collect();
        let many = aliases(&format!("Anna;{}", many.join(" ")));
        assert_eq!(
            (many.len(), many[0].1.len()),
            (1, crate::profile::MOST_FURTHER)
        );
    }

    #[test]
    fn the_address_of_somebody_else_is_nobodys_alias() {
        let none = |key: &str| (key.to_owned(), Vec::new());
        let (anna, tor) = (none("anna@x.example"), none("tor@x.example"));
        for text in [
            "Name;Mail;Manager mail\nAnna;anna@x.example;boss@x.example\nTor;tor@x.example;boss@x.example",
            "Anna;anna@x.example;boss@x.example\nTor;tor@x.example;boss@x.example",
            "Name;Mail;Alias\nAnna;anna@x.example;tor@x.example\nTor;tor@x.example;",
            "Name;Mail\nAnna;anna@x.example tor@x.example\nTor;tor@x.example",
        ] {
            assert_eq!(aliases(text), [anna.clone(), tor.clone()], "{text:?}");
        }
        let boss = typed("boss@x.example", []).people;
        let read = typed("Name;Mail;Alias\nAnna;anna@x.example;boss@x.example", &boss);
        assert_eq!(read.people[0].aliases, [""; 0]);
    }

    #[test]
    fn a_quote_that_is_not_closed_ends_with_its_line() {
        let people = [is("Anna", "anna@x.example"), is("Tor", "tor@x.example")];
        for text in [
            "\"Anna;anna@x.example\nTor;tor@x.example",
            "Anna;anna@x.example\r\n\"Tor;tor@x.example\r\n",
            "\"Anna\";anna@x.example\nTor\";tor@x.example",
        ] {
            assert_eq!(read(text), people, "{text:?}");
        }
        let all = read("\"unended, a@x.example\nb@x.example\nc@x.example");
        assert_eq!(all.len(), 3);
    }

    #[test]
    fn what_a_profile_cannot_keep_is_told_and_not_taken() {
        let long = format!("{}@x.example", "a".repeat(400));
        let read = typed(&format!("{long}\na\u{202e}b@x.example\nok@x.example"), []);
        assert_eq!((read.people.len(), read.wrong, read.cut), (1, 2, false));

        let many: Vec<_> = (0..=MOST_NAMED)
            .map(|one| format!("a{one}@x.example"))
            .collect();
        let many = many.join("\n");
        let mut read = typed(&many, []);
        assert_eq!((read.people.len(), read.cut), (MOST_NAMED, true));
        read.cut = false;
        assert_eq!(read.take_people(MOST_NAMED - 2).len(), 2);
        assert!(read.cut);
    }

    #[test]
    fn a_name_shows_all_that_it_is() {
        assert_eq!(read("An\u{202e}na;anna@x.example")[0].0, "Anna");
    }

    #[test]
    fn who_is_known_is_counted_and_not_taken_again() {
        let known = typed("Anna;ANNA@x.example a.berg@x.example", []).people;
        let read = typed(
            "a.berg@x.example\ntor@x.example\nTor@x.example\nnonsense",
            &known,
        );
        assert_eq!((read.people.len(), read.known, read.wrong), (1, 2, 1));
    }

    #[test]
    fn what_is_not_a_list_gives_nobody() {
        for text in [
            "", "\n\n", "hello", "@", "a@", "\0\u{1}", "\"", "\"\"", ";;;", "a b@",
        ] {
            assert_eq!(read(text), [], "{text:?}");
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
