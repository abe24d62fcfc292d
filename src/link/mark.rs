//! What is worth saying of pairs that are linked: somebody may have left since.

use crate::directory::{Extent, Kind, Roll};
use crate::profile::Link;

use super::Side;

/// What is worth saying of a pair that is linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Nothing: both are there.
    Fine,
    /// Somebody is not in the list of this side any more.
    Gone(Side),
    /// Somebody is there, but as something that is not offered.
    NotOffered(Side, Kind),
}

/// The marks of these pairs, by both lists as far as they are known.
#[must_use]
pub fn marks(superoffice: &Roll, calendar: &Roll, links: &[Link]) -> Vec<Mark> {
    let mark = |side: Side, roll: &Roll, key: &str| match roll.person(key) {
        Some(person) if person.kind == Kind::Person => None,
        Some(person) => Some(Mark::NotOffered(side, person.kind)),
        // Only a list that lacks nobody proves that somebody is gone.
        None if *roll.extent() == Extent::Whole(None) => Some(Mark::Gone(side)),
        None => None,
    };
    let marks = links.iter().map(|link| {
        mark(Side::SuperOffice, superoffice, &link.superoffice.key)
            .or_else(|| mark(Side::Calendar, calendar, &link.calendar.key))
            .unwrap_or(Mark::Fine)
    });
    marks.collect()
}
