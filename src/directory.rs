//! People as a system lists them: who could be linked, page by page. No I/O; the systems fill it.

mod visible;

use std::fmt;
use std::time::Duration;

use crate::check::System;

pub use visible::{is_invisible, seen, tidy};

/// What an entry of a directory stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Somebody who works there.
    Person,
    /// Somebody who left, or whose account is blocked.
    Retired,
    /// A mailbox of several people.
    Shared,
    /// Somebody of another organization.
    Guest,
    /// An account without a calendar or without a plan.
    WithoutCalendar,
}

impl Kind {
    /// Its name in texts and JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Retired => "retired",
            Self::Shared => "shared",
            Self::Guest => "guest",
            Self::WithoutCalendar => "without-calendar",
        }
    }
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What the system tells entries apart by; never shown.
    pub key: String,
    /// The name.
    pub name: String,
    /// What the person signs in with; may be an address, a log-on name, or empty.
    pub user: String,
    /// The e-mail address; empty when there is none.
    pub address: String,
    /// Further addresses of the same mailbox (aliases, proxy addresses), without prefixes such as `smtp:`.
    pub aliases: Vec<String>,
    /// What it is.
    pub kind: Kind,
}

/// The most letters of a name, an address, a key; what is longer is no entry of a directory.
pub const LONGEST: usize = 320;
/// The most further addresses of one mailbox.
const ALIASES: usize = 500;

impl Person {
    /// The entry as it is taken in from outside: on one line each, seen as a whole, and not longer than anybody needs.
    /// None without something to tell it from others.
    #[must_use]
    pub fn taken_in(mut self) -> Option<Self> {
        if !is_key(&self.key) {
            return None;
        }
        for text in [&mut self.name, &mut self.user, &mut self.address] {
            tidy(text, LONGEST);
        }
        self.aliases.truncate(ALIASES);
        for alias in &mut self.aliases {
            tidy(alias, LONGEST);
        }
        self.aliases.retain(|alias| !alias.is_empty());
        Some(self)
    }
}

/// Whether a text can be what a system tells entries apart by.
#[must_use]
pub fn is_key(text: &str) -> bool {
    !text.is_empty() && text.len() <= 4 * LONGEST && !text.chars().any(is_invisible)
}

/// Where a list goes on; only the system that gave it understands it.
#[derive(Clone, PartialEq, Eq)]
pub struct Cursor(String);

impl Cursor {
    /// As the system gave it.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// For the system that gave it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Cursor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Cursor(..)")
    }
}

/// Why a list that came to its end may still lack people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Gap {
    /// The server ends a search before it has told everything.
    SearchIsCut,
    /// The public list leaves out people who are hidden or suspended.
    PublicList,
    /// The account has no directory: it lists itself alone.
    OnlyOneself,
}

impl Gap {
    /// Its name in texts and JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::SearchIsCut => "search-is-cut",
            Self::PublicList => "public-list",
            Self::OnlyOneself => "only-oneself",
        }
    }
}

/// What a list does not tell of those who are on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Untold {
    /// The granted permission tells names and addresses only: rooms, shared mailboxes and blocked accounts look like
    /// people, and further addresses are missing.
    BasicPermission,
    /// The system lists rooms and shared mailboxes like people.
    Rooms,
}

impl Untold {
    /// Its name in texts and JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::BasicPermission => "basic-permission",
            Self::Rooms => "rooms",
        }
    }
}

/// A word on the way, while a list is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// The system wants to be asked again after this while.
    Busy(Duration),
    /// The system has forgotten where the list went on: it is read again from its beginning.
    FromTheBeginning,
}

/// A part of a list, or a word on the way to the next one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// Those on it.
    pub people: Vec<Person>,
    /// Where the next one is; none after the last one.
    pub next: Option<Cursor>,
    /// How many there are in all, where the system says so.
    pub total: Option<u64>,
    /// Why people may be missing.
    pub gap: Option<Gap>,
    /// What it does not tell of those on it.
    pub untold: Option<Untold>,
    /// Set when this is no part, but a word on the way.
    pub word: Option<Word>,
}

impl Page {
    /// No part of the list, but this word.
    #[must_use]
    pub fn word(word: Word) -> Self {
        Self {
            word: Some(word),
            ..Self::default()
        }
    }
}

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
    places: std::collections::HashMap<String, usize>,
    extent: Extent,
    total: Option<u64>,
    gap: Option<Gap>,
    untold: Option<Untold>,
    word: Option<Word>,
}

impl Roll {
    /// Nobody is known yet.
    #[must_use]
    pub fn new(system: System) -> Self {
        Self {
            system,
            people: Vec::new(),
            places: std::collections::HashMap::new(),
            extent: Extent::Unknown,
            total: None,
            gap: None,
            untold: None,
            word: None,
        }
    }

    /// Takes in a page; a word is remembered until the next page.
    pub fn add(&mut self, page: Page) {
        self.word = page.word;
        match page.word {
            Some(Word::Busy(_)) => return,
            Some(Word::FromTheBeginning) => {
                self.extent = Extent::Unknown;
                return;
            }
            None => {}
        }
        self.include(page.people);
        self.total = page.total.or(self.total);
        self.gap = self.gap.or(page.gap);
        self.untold = page.untold.or(self.untold);
        self.extent = match page.next {
            Some(next) => Extent::Part(next),
            None => Extent::Whole(self.gap),
        };
    }

    /// Takes in people whom somebody named beside what the system lists; how far that is known stays as it is.
    pub fn include(&mut self, people: impl IntoIterator<Item = Person>) {
        for person in people {
            if let Some(place) = self.places.get(&person.key) {
                self.people[*place] = person;
            } else {
                let _ = self.places.insert(person.key.clone(), self.people.len());
                self.people.push(person);
            }
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

#[cfg(test)]
mod tests;
