//! Which of several calendars is likely a person's own: no proof, an order to offer them in.

use super::address::folded;
use super::{Ambiguous, Pairing, Sides};

/// What speaks for or against a calendar that is offered for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likely {
    /// It has the person's name.
    SameName,
    /// It has their address, and nobody else has it.
    Possible,
    /// Several people in SuperOffice have its address: it may be nobody's own.
    PerhapsShared,
}

/// How likely a calendar, by its place, is the own one of a SuperOffice user.
#[must_use]
pub fn likely(sides: Sides<'_>, pairing: &Pairing, superoffice: usize, calendar: usize) -> Likely {
    let name = |text: &str| folded(text.trim());
    let own = name(&sides.superoffice[superoffice].name);
    if pairing.possible_for(calendar) > 1 {
        Likely::PerhapsShared
    } else if !own.is_empty() && own == name(&sides.calendar[calendar].name) {
        Likely::SameName
    } else {
        Likely::Possible
    }
}

/// The calendars to offer for somebody for whom several are possible, by their places: those of the same name first, also
/// where their address is another one, those that are perhaps shared last.
#[must_use]
pub fn choices(sides: Sides<'_>, pairing: &Pairing, one: &Ambiguous) -> Vec<usize> {
    let likely = |place: usize| likely(sides, pairing, one.superoffice, place);
    let others = pairing.only_calendar.iter().copied();
    let own = others.filter(|place| likely(*place) == Likely::SameName);
    let mut all: Vec<usize> = own.chain(one.calendars.iter().copied()).collect();
    all.sort_by_key(|place| likely(*place));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::{Kind, Person};
    use crate::link::{Elsewhere, pair};

    fn person(key: &str, name: &str, address: &str) -> Person {
        Person {
            key: key.to_owned(),
            name: name.to_owned(),
            user: String::new(),
            address: address.to_owned(),
            aliases: Vec::new(),
            kind: Kind::Person,
        }
    }

    #[test]
    fn the_calendar_of_the_same_name_comes_first_and_the_one_of_several_people_last() {
        let superoffice = [
            person("1", "Jonas Krog", "sales@a.example"),
            person("2", "Lise Moen", "sales@a.example"),
        ];
        let calendar = [
            person("s", "Sales", "sales@a.example"),
            person("l", "LISE MOEN", "lise@a.example"),
            person("x", "Xenia", "xenia@a.example"),
        ];
        let sides = Sides {
            superoffice: &superoffice,
            calendar: &calendar,
        };
        let pairing = pair(sides, &[], &Elsewhere::default());
        let offered = |superoffice: usize| {
            let mut all = pairing.ambiguous.iter();
            let one = all.find(|one| one.superoffice == superoffice);
            choices(sides, &pairing, one.expect("several"))
        };

        assert_eq!(offered(1), [1, 0]);
        assert_eq!(offered(0), [0]);
        assert_eq!(likely(sides, &pairing, 1, 1), Likely::SameName);
        assert_eq!(likely(sides, &pairing, 1, 0), Likely::PerhapsShared);
        assert_eq!(likely(sides, &pairing, 0, 1), Likely::Possible);
    }
}
