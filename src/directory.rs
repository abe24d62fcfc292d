//! People as a system lists them: who could be linked, page by page. No I/O; the systems fill it.

mod roll;
mod visible;

use std::fmt;
use std::time::Duration;

pub use roll::{Extent, Roll};

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
    /// All its addresses: the main one, which may be empty, then the further ones.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        let all = std::iter::once(&self.address).chain(&self.aliases);
        all.map(String::as_str)
    }

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

#[cfg(test)]
mod tests;
