//! Both lists sorted into pairs and rests: made off the thread of the window, then only read.

use std::sync::Arc;

use crate::directory::{Person, Roll};
use crate::link::{Elsewhere, Mark, Pairing, Side, Sides, haystack, haystack_of_link, marks, pair};
use crate::profile::{Links, Listed, Profile, Store};

/// What is searched, by the places of a list.
pub(super) type Haystacks = Arc<Vec<String>>;

/// What is known of both lists, and who belongs to whom.
#[derive(Debug, Clone)]
pub struct Sorted {
    pub(super) superoffice: Arc<Roll>,
    pub(super) calendar: Arc<Roll>,
    pub(super) links: Links,
    pub(super) pairing: Pairing,
    /// Everybody who can be linked, by name: in SuperOffice, in the calendar system.
    pub(super) free: [Vec<usize>; 2],
    pub(super) words: [Haystacks; 2],
    pub(super) linked_words: Vec<String>,
    pub(super) marks: Vec<Mark>,
    elsewhere: Arc<Elsewhere>,
}

/// What is sorted.
#[derive(Debug)]
pub(super) struct Work {
    pub(super) superoffice: Arc<Roll>,
    pub(super) calendar: Arc<Roll>,
    pub(super) links: Links,
    pub(super) profile: Option<Arc<Profile>>,
    pub(super) store: Option<Store>,
    /// What was sorted before: what has not changed since is taken from it.
    pub(super) before: Option<Arc<Sorted>>,
}

impl Work {
    /// Sorts.
    pub(super) fn run(self) -> Sorted {
        let elsewhere = match &self.before {
            Some(before) => Arc::clone(&before.elsewhere),
            None => Arc::new(self.elsewhere()),
        };
        let sides = Sides {
            superoffice: self.superoffice.people(),
            calendar: self.calendar.people(),
        };
        let links = self.links.as_slice();
        let pairing = pair(sides, links, &elsewhere);
        let words = [Side::SuperOffice, Side::Calendar].map(|side| self.words(side));
        let free = [
            free(&pairing, Side::SuperOffice, &words[0]),
            free(&pairing, Side::Calendar, &words[1]),
        ];
        let linked_words = links.iter().map(|link| {
            let of = [&link.superoffice, &link.calendar].map(haystack_of_link);
            of.join("\n")
        });
        let linked_words = linked_words.collect();
        let marks = marks(&self.superoffice, &self.calendar, links);
        Sorted {
            pairing,
            free,
            words,
            linked_words,
            marks,
            elsewhere,
            superoffice: self.superoffice,
            calendar: self.calendar,
            links: self.links,
        }
    }

    /// Who is linked in other profiles. What cannot be read is not known to be linked.
    fn elsewhere(&self) -> Elsewhere {
        let (Some(profile), Some(store)) = (&self.profile, &self.store) else {
            return Elsewhere::default();
        };
        let listed = store.list().unwrap_or_default();
        let others: Vec<Profile> = listed
            .into_iter()
            .filter_map(|listed| match listed {
                Listed::Good(profile) => Some(*profile),
                Listed::Damaged(_) => None,
            })
            .collect();
        Elsewhere::of(profile, &others)
    }

    fn roll(&self, side: Side) -> &Arc<Roll> {
        match side {
            Side::SuperOffice => &self.superoffice,
            Side::Calendar => &self.calendar,
        }
    }

    fn words(&self, side: Side) -> Haystacks {
        let roll = self.roll(side);
        let before = self.before.as_ref();
        match before.filter(|before| Arc::ptr_eq(before.roll(side), roll)) {
            Some(before) => Arc::clone(&before.words[number(side)]),
            None => Arc::new(roll.people().iter().map(haystack).collect()),
        }
    }
}

impl Sorted {
    /// The list of a side.
    pub(super) fn roll(&self, side: Side) -> &Arc<Roll> {
        match side {
            Side::SuperOffice => &self.superoffice,
            Side::Calendar => &self.calendar,
        }
    }

    /// Somebody of a side.
    pub(super) fn person(&self, side: Side, place: usize) -> Option<&Person> {
        self.roll(side).people().get(place)
    }

    /// Both lists.
    pub(super) fn sides(&self) -> Sides<'_> {
        Sides {
            superoffice: self.superoffice.people(),
            calendar: self.calendar.people(),
        }
    }
}

/// The place of a side among both.
pub(super) fn number(side: Side) -> usize {
    match side {
        Side::SuperOffice => 0,
        Side::Calendar => 1,
    }
}

/// Everybody of a side who is not linked yet and can be.
fn free(pairing: &Pairing, side: Side, words: &[String]) -> Vec<usize> {
    let mut free = pairing.free(side);
    // A haystack begins with the name.
    free.sort_unstable_by(|one, other| (&words[*one], one).cmp(&(&words[*other], other)));
    free
}
