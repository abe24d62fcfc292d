//! Everybody who works at the made-up company, the same people in all systems, each as that system knows them: most with
//! the same address, some with another one of the same mailbox, some with none, some here or there only.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use super::stage::lock;

/// How the lists of people are, and what happens while they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crowd {
    /// So many users each organization has; as usual where it is not set.
    pub size: Option<usize>,
    /// No page holds more, whatever is asked for.
    pub page: Option<usize>,
    /// From this page on so many questions are answered with 503. Exchange has no pages: there it is the question.
    pub dies_at: Option<(usize, usize)>,
    /// At these pages, one after the other, the access token runs out.
    pub token_ends_at: &'static [usize],
    /// At this page the server is busy once, and wants to be asked again after a second.
    pub busy_at: Option<usize>,
    /// At this page the server has forgotten, once, where the list goes on.
    pub forgets_at: Option<usize>,
    /// So many more people have the same first and last name, on the Exchange server.
    pub namesakes: usize,
    /// What the users of SuperOffice sign in with.
    pub logins: Logins,
}

/// What the users of SuperOffice sign in with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Logins {
    /// All in the same way, with an address of one domain.
    Alike,
    /// Some with an address of another domain, some with a password at SuperOffice.
    Mixed,
}

impl Crowd {
    /// A good day.
    pub const HAPPY: Self = Self {
        size: None,
        page: None,
        dies_at: None,
        token_ends_at: &[],
        busy_at: None,
        forgets_at: None,
        namesakes: 0,
        logins: Logins::Alike,
    };

    /// How many there are, where it is usually so many.
    pub(super) fn size(&self, usual: usize) -> usize {
        self.size.unwrap_or(usual)
    }

    /// How many a page holds, of those that are asked for.
    pub(super) fn page(&self, asked: usize) -> usize {
        self.page.unwrap_or(asked).min(asked)
    }
}

impl Default for Crowd {
    fn default() -> Self {
        Self::HAPPY
    }
}

/// What has happened while one list was read.
#[derive(Debug, Default)]
pub(super) struct Turns {
    failed: usize,
    ended: usize,
    dead: BTreeSet<String>,
    busy: bool,
    forgot: bool,
}

/// What a request for a page gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// The page.
    Page,
    /// 503.
    Down,
    /// The token has run out.
    Ended,
    /// The server is busy.
    Busy,
    /// The place in the list is not known any more.
    Forgotten,
}

impl Turns {
    pub(super) fn take(&mut self, crowd: &Crowd, page: usize, token: &str) -> Turn {
        if self.dead.contains(token) {
            return Turn::Ended;
        }
        if crowd.token_ends_at.get(self.ended) == Some(&page) {
            self.ended += 1;
            let _ = self.dead.insert(token.to_owned());
            return Turn::Ended;
        }
        if crowd.busy_at == Some(page) && !std::mem::replace(&mut self.busy, true) {
            return Turn::Busy;
        }
        if crowd.forgets_at == Some(page) && !std::mem::replace(&mut self.forgot, true) {
            return Turn::Forgotten;
        }
        if let Some((at, times)) = crowd.dies_at
            && page >= at
            && self.failed < times
        {
            self.failed += 1;
            return Turn::Down;
        }
        Turn::Page
    }
}

/// A list as it was made for a number of people; making it takes long where they are many.
pub(super) struct Shelf<T>(Mutex<Option<(usize, Arc<Vec<T>>)>>);

impl<T> Shelf<T> {
    pub(super) const fn new() -> Self {
        Self(Mutex::new(None))
    }

    /// The list of this many people.
    pub(super) fn of(&self, size: usize, make: impl FnOnce(usize) -> Vec<T>) -> Arc<Vec<T>> {
        let mut kept = lock(&self.0);
        if let Some((known, list)) = &*kept
            && *known == size
        {
            return Arc::clone(list);
        }
        let list = Arc::new(make(size));
        *kept = Some((size, Arc::clone(&list)));
        list
    }
}

const GIVEN: [&str; 20] = [
    "Anne", "Arne", "Berit", "Bjørn", "Eirik", "Elin", "Frode", "Gunn", "Hanne", "Håkon", "Ida",
    "Jonas", "Karin", "Lars", "Marit", "Odd", "Randi", "Sindre", "Tone", "Åse",
];
const FAMILY: [&str; 13] = [
    "Aas", "Bakke", "Dahl", "Eide", "Fossum", "Haugen", "Lie", "Moen", "Nygård", "Solberg",
    "Strand", "Vik", "Øien",
];
/// The domain of the company.
pub(super) const DOMAIN: &str = "nordfjell.example";
/// The number of the entry that stands for a whole department.
pub(super) const SALES: usize = 21;

/// Somebody of the crowd.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Employee {
    number: usize,
    pub(super) given: &'static str,
    pub(super) family: &'static str,
    /// The part of the address before the `@`.
    pub(super) local: String,
}

impl Employee {
    /// The one of this number, always the same.
    pub(super) fn of(number: usize) -> Self {
        // 20 and 13 have no common divisor: a pair of names comes back after 260 people only.
        let (given, family) = (GIVEN[number % GIVEN.len()], FAMILY[number % FAMILY.len()]);
        let again = match number / (GIVEN.len() * FAMILY.len()) {
            0 => String::new(),
            times => (times + 1).to_string(),
        };
        Self {
            number,
            given,
            family,
            local: format!("{}.{}{again}", plain(given), plain(family)),
        }
    }

    /// The full name.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.given, self.family)
    }

    /// The address that everybody knows.
    pub(super) fn address(&self) -> String {
        format!("{}@{DOMAIN}", self.local)
    }

    /// Another address of the same mailbox: initials and a number.
    pub(super) fn short(&self) -> String {
        format!("{}@{DOMAIN}", self.initials().to_lowercase())
    }

    pub(super) fn initials(&self) -> String {
        let letter = |name: &str| plain(name).to_uppercase().chars().next().unwrap_or('X');
        format!(
            "{}{}{}",
            letter(self.given),
            letter(self.family),
            self.number
        )
    }

    /// What SuperOffice has as the address of this person, as people typed it over the years.
    pub(super) fn address_in_crm(&self) -> String {
        match self.number {
            number if number % 10 == 3 => self.short(),
            number if number % 25 == 7 => String::new(),
            number if number % 30 == 9 => format!("{}@nordfjell-raad.example", self.local),
            number if number % 40 == 11 => format!(" {}@Nordfjell.example ", self.local),
            number if number % 40 == 31 => {
                format!("mailto:{}", self.address().to_uppercase())
            }
            number if number % 50 == 20 => format!("salg@{DOMAIN}"),
            _ => self.address(),
        }
    }
}

fn plain(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|letter| match letter {
            'å' => 'a',
            'ø' => 'o',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_has_an_address_of_their_own() {
        let addresses: BTreeSet<String> = (0..50_000)
            .flat_map(|number| {
                let somebody = Employee::of(number);
                [somebody.address(), somebody.short()]
            })
            .collect();
        assert_eq!(addresses.len(), 100_000);
        assert!(addresses.iter().all(|address| address.is_ascii()));
    }

    #[test]
    fn what_happens_while_a_list_is_read_happens_once() {
        let crowd = Crowd {
            dies_at: Some((5, 2)),
            token_ends_at: &[3, 4],
            busy_at: Some(2),
            forgets_at: Some(4),
            ..Crowd::HAPPY
        };
        let mut turns = Turns::default();
        let mut take = |page, token| turns.take(&crowd, page, token);

        assert_eq!(take(1, "a"), Turn::Page);
        assert_eq!((take(2, "a"), take(2, "a")), (Turn::Busy, Turn::Page));
        assert_eq!((take(3, "a"), take(3, "a")), (Turn::Ended, Turn::Ended));
        assert_eq!(take(3, "b"), Turn::Page);
        assert_eq!((take(4, "b"), take(4, "c")), (Turn::Ended, Turn::Forgotten));
        assert_eq!((take(5, "c"), take(5, "c")), (Turn::Down, Turn::Down));
        assert_eq!(take(5, "c"), Turn::Page);
    }
}
