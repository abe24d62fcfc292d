//! Which questions to ask so that everybody is found, although a server tells a hundred at most: what names begin with,
//! a letter more where an answer is cut (exchange.md 4.2).

use serde::{Deserialize, Serialize};

use crate::directory::{Cursor, Person};

/// How long a beginning may become: a first name and the beginning of the last one. Whoever shares that with a hundred
/// others is searched no further.
const DEEPEST: usize = 10;
/// More questions than a server is asked for one list.
const QUESTIONS: usize = 5_000;
/// How many letters beyond these are learned from the names that were found.
const LEARNED: usize = 64;
/// What names, user names and addresses begin with. Directories take accents for what they stand on; these letters stand
/// on nothing.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
const OTHERS: &str = "æøåäöüßđłþð";
/// What comes inside of addresses and names besides.
const INSIDE: &str = ".-";

/// The questions that are still to be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Search {
    /// The next one is the last one.
    open: Vec<String>,
    /// Letters that were learned.
    learned: String,
    asked: usize,
}

impl Search {
    /// From the beginning.
    pub(super) fn new() -> Self {
        let letters = LETTERS.chars().chain(OTHERS.chars()).rev();
        Self {
            open: letters.map(String::from).collect(),
            learned: String::new(),
            asked: 0,
        }
    }

    /// Where it was left; none when that cannot be read.
    pub(super) fn resume(cursor: &Cursor) -> Option<Self> {
        serde_json::from_str(cursor.as_str()).ok()
    }

    /// The next question.
    pub(super) fn question(&self) -> Option<&str> {
        self.open.last().map(String::as_str)
    }

    /// Where it goes on, unless everything was asked.
    pub(super) fn cursor(&self) -> Option<Cursor> {
        let text = serde_json::to_string(self).ok()?;
        (!self.open.is_empty()).then(|| Cursor::new(text))
    }

    /// Takes in the answer to the question. False when it was cut, and nothing further is asked instead.
    #[must_use]
    pub(super) fn answered(&mut self, people: &[Person], whole: bool) -> bool {
        let Some(beginning) = self.open.pop() else {
            return true;
        };
        self.asked += 1;
        self.learn(people);
        let may_go_on = self.asked + self.open.len() < QUESTIONS;
        if whole {
            return true;
        }
        if beginning.chars().count() >= DEEPEST || !may_go_on {
            return false;
        }
        let letters = LETTERS.chars().chain(INSIDE.chars());
        let mut letters: Vec<char> = letters.chain(OTHERS.chars()).collect();
        letters.extend(self.learned.chars());
        let longer = letters.into_iter().rev();
        self.open
            .extend(longer.map(|letter| format!("{beginning}{letter}")));
        // A first name that many have: on to the last one. Asked only where somebody is called so, because a server may
        // take no notice of a blank at the end.
        let first = format!("{beginning} ");
        if people
            .iter()
            .any(|person| person.name.to_lowercase().starts_with(&first))
        {
            self.open.push(first);
        }
        true
    }

    /// Letters of other scripts that names in this directory are written in.
    fn learn(&mut self, people: &[Person]) {
        let names = people.iter().flat_map(|person| person.name.chars());
        for letter in names.flat_map(char::to_lowercase) {
            let known = letter.is_ascii() || OTHERS.contains(letter);
            if known || !letter.is_alphabetic() || self.learned.contains(letter) {
                continue;
            }
            if self.learned.chars().count() >= LEARNED {
                return;
            }
            self.learned.push(letter);
            self.open.insert(0, letter.to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::directory::Kind;

    fn person(name: &str) -> Person {
        Person {
            key: name.to_lowercase(),
            name: name.to_owned(),
            user: String::new(),
            address: String::new(),
            aliases: Vec::new(),
            kind: Kind::Person,
        }
    }

    /// As a server does it: what begins so, a hundred at most.
    fn serve(all: &[Person], beginning: &str) -> (Vec<Person>, bool) {
        let begins = |one: &&Person| {
            let mut words = one.key.split(' ');
            words.any(|word| word.starts_with(beginning)) || one.key.starts_with(beginning)
        };
        let found: Vec<Person> = all.iter().filter(begins).cloned().collect();
        let whole = found.len() <= 100;
        (found.into_iter().take(100).collect(), whole)
    }

    /// Whom a search finds, whether it is complete, and how many questions it took. Every question is a new beginning
    /// from the cursor.
    fn search(all: &[Person]) -> (BTreeSet<String>, bool, usize) {
        let mut search = Search::new();
        let (mut found, mut complete, mut questions) = (BTreeSet::new(), true, 0);
        loop {
            let beginning = search.question().expect("a question").to_owned();
            let (people, whole) = serve(all, &beginning);
            questions += 1;
            complete &= search.answered(&people, whole);
            found.extend(people.into_iter().map(|one| one.key));
            let Some(cursor) = search.cursor() else {
                return (found, complete, questions);
            };
            search = Search::resume(&cursor).expect("its own cursor");
        }
    }

    #[test]
    fn everybody_is_found_although_answers_are_cut() {
        let first = ["Anna", "Anders", "Bjørn", "Ærlig", "Tor"];
        let all: Vec<Person> = (0..2_000)
            .map(|number| {
                let letters: String = format!("{number:04}")
                    .bytes()
                    .map(|digit| char::from(digit - b'0' + b'a'))
                    .collect();
                person(&format!("{} {letters}", first[number % first.len()]))
            })
            .collect();
        let (found, complete, questions) = search(&all);
        assert_eq!((found.len(), complete), (2_000, true));
        assert!(questions < QUESTIONS, "{questions}");
    }

    #[test]
    fn letters_of_another_script_are_learned_from_who_is_found() {
        let all = [person("Anna Жукова"), person("Жанна Иванова")];
        let (found, complete, _) = search(&all);
        assert_eq!((found.len(), complete), (2, true));
    }

    #[test]
    fn who_cannot_be_told_apart_makes_the_list_incomplete() {
        let all: Vec<Person> = (0..101)
            .map(|number| person(&format!("Annabelannabel{}", "x".repeat(number))))
            .collect();
        let (found, complete, questions) = search(&all);
        assert_eq!((found.len(), complete), (100, false));
        assert!(questions < 600, "{questions}");
    }

    #[test]
    fn a_server_that_always_cuts_is_not_asked_for_ever() {
        let mut search = Search::new();
        let (mut questions, mut complete) = (0, true);
        while search.question().is_some() {
            questions += 1;
            complete &= search.answered(&[], false);
            assert!(questions <= QUESTIONS + 100, "no end");
        }
        assert!(!complete);
    }
}
