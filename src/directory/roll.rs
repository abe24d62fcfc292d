//! What is known of a list, however often it is begun anew.

use std::collections::{HashMap, HashSet};

use crate::check::System;

use super::{Cursor, Gap, Page, Person, Untold, Word};

/// How far a list is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extent {
    /// Nothing of it.
    Unknown,
    /// Its beginning; it goes on there.
    Part(Cursor),
    /// All of it; with a reason why people may be missing all the same.
    Whole(Option<Gap>),
}

/// What is known of the people of a system. An entry that comes twice is kept once, as it came last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roll {
    /// The system.
    pub system: System,
    /// Those that are known, in the order in which they came.
    people: Vec<Person>,
    /// Where an entry stands, by its key.
    places: HashMap<String, usize>,
    extent: Extent,
    total: Option<u64>,
    gap: Option<Gap>,
    untold: Option<Untold>,
    word: Option<Word>,
    /// Those who were known before the list was begun anew, and have not come again yet.
    unseen: HashSet<String>,
    /// Those whom somebody named; the system need not list them.
    named: HashSet<String>,
}

impl Roll {
    /// Nobody is known yet.
    #[must_use]
    pub fn new(system: System) -> Self {
        Self {
            system,
            people: Vec::new(),
            places: HashMap::new(),
            extent: Extent::Unknown,
            total: None,
            gap: None,
            untold: None,
            word: None,
            unseen: HashSet::new(),
            named: HashSet::new(),
        }
    }

    /// Takes in a page; a word is remembered until the next page.
    pub fn add(&mut self, page: Page) {
        self.word = page.word;
        match page.word {
            Some(Word::Busy(_)) => return,
            Some(Word::FromTheBeginning) => {
                self.extent = Extent::Unknown;
                self.unseen = self.places.keys().cloned().collect();
                return;
            }
            None => {}
        }
        for person in page.people {
            let _ = self.unseen.remove(&person.key);
            self.put(person);
        }
        self.total = page.total.or(self.total);
        self.gap = self.gap.or(page.gap);
        self.untold = page.untold.or(self.untold);
        self.extent = if let Some(next) = page.next {
            Extent::Part(next)
        } else {
            self.forget_unseen();
            Extent::Whole(self.gap)
        };
    }

    /// Whoever did not come again is gone, but those whom somebody named.
    fn forget_unseen(&mut self) {
        let gone = std::mem::take(&mut self.unseen);
        if gone.is_subset(&self.named) {
            return;
        }
        let named = &self.named;
        self.people
            .retain(|person| !gone.contains(&person.key) || named.contains(&person.key));
        let people = self.people.iter().enumerate();
        self.places = people
            .map(|(place, person)| (person.key.clone(), place))
            .collect();
    }

    /// Takes in people whom somebody named beside what the system lists; how far that is known stays as it is.
    pub fn include(&mut self, people: impl IntoIterator<Item = Person>) {
        for person in people {
            let _ = self.named.insert(person.key.clone());
            self.put(person);
        }
    }

    fn put(&mut self, person: Person) {
        if let Some(place) = self.places.get(&person.key) {
            self.people[*place] = person;
        } else {
            let _ = self.places.insert(person.key.clone(), self.people.len());
            self.people.push(person);
        }
    }

    /// Somebody, by what the system tells entries apart by.
    #[must_use]
    pub fn person(&self, key: &str) -> Option<&Person> {
        self.places.get(key).map(|place| &self.people[*place])
    }

    /// Those that are known.
    #[must_use]
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// How far it is known.
    #[must_use]
    pub fn extent(&self) -> &Extent {
        &self.extent
    }

    /// Where it goes on; none at its beginning and its end.
    #[must_use]
    pub fn next(&self) -> Option<&Cursor> {
        match &self.extent {
            Extent::Part(next) => Some(next),
            Extent::Unknown | Extent::Whole(_) => None,
        }
    }

    /// What it does not tell of those who are known.
    #[must_use]
    pub fn untold(&self) -> Option<Untold> {
        self.untold
    }

    /// How many there are in all, where the system has said so.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// The last word, when no page has come since.
    #[must_use]
    pub fn word(&self) -> Option<Word> {
        self.word
    }

    /// Whether it has come to its end.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        matches!(self.extent, Extent::Whole(_))
    }
}
