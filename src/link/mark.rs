//! What is worth saying of pairs that are linked: somebody may have left since.

use crate::check::System;
use crate::directory::{Extent, Kind, Person, Roll};
use crate::profile::{CrmChoice, Link, Linked, Profile};

use super::{Side, is_still};

/// What is worth saying of a pair that is linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Nothing: both are there.
    Fine,
    /// Somebody is not in the list of this side any more.
    Gone(Side),
    /// What they were linked by belongs to somebody else by now.
    Changed(Side),
    /// Somebody is there, but as something that is not offered.
    NotOffered(Side, Kind),
}

/// The marks of these pairs, by both lists as far as they are known.
#[must_use]
pub fn marks(superoffice: &Roll, calendar: &Roll, links: &[Link]) -> Vec<Mark> {
    let mark = |side: Side, roll: &Roll, linked: &Linked| match roll.person(&linked.key) {
        Some(person) if !is_still(linked, person) => Some(Mark::Changed(side)),
        Some(person) if person.kind == Kind::Person => None,
        Some(person) => Some(Mark::NotOffered(side, person.kind)),
        // Only a list that lacks nobody proves that somebody is gone.
        None if *roll.extent() == Extent::Whole(None) => Some(Mark::Gone(side)),
        None => None,
    };
    let marks = links.iter().map(|link| {
        mark(Side::SuperOffice, superoffice, &link.superoffice)
            .or_else(|| mark(Side::Calendar, calendar, &link.calendar))
            .unwrap_or(Mark::Fine)
    });
    marks.collect()
}

/// Whether everybody must sign in with their e-mail address: SuperOffice Onsite with Microsoft 365 (profile-wizard.md 2).
#[must_use]
pub fn needs_same_names(profile: &Profile) -> bool {
    let own = matches!(profile.crm, CrmChoice::SuperofficeOnsite { .. });
    own && profile.calendar.system() == System::Microsoft365
}

/// Whether somebody signs in with another name than the e-mail address.
#[must_use]
pub fn names_differ(person: &Person) -> bool {
    let [user, address] = [&person.user, &person.address].map(|text| text.trim().to_lowercase());
    !user.is_empty() && !address.is_empty() && user != address
}

/// How many linked people sign in with another name than their e-mail address, as far as the list is known.
#[must_use]
pub fn differing(calendar: &Roll, links: &[Link]) -> usize {
    let people = links.iter();
    let people = people.filter_map(|link| calendar.person(&link.calendar.key));
    people.filter(|person| names_differ(person)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::Page;

    fn person(key: &str, user: &str, address: &str) -> Person {
        Person {
            key: key.to_owned(),
            name: String::new(),
            user: user.to_owned(),
            address: address.to_owned(),
            aliases: Vec::new(),
            kind: Kind::Person,
        }
    }

    #[test]
    fn names_that_are_not_the_address_are_counted_among_those_who_are_linked() {
        let mut roll = Roll::new(System::Microsoft365);
        roll.add(Page {
            people: vec![
                person("a", "AB@nordfjell.example", "anna@nordfjell.example"),
                person("b", "Bjorn@Nordfjell.example ", "bjorn@nordfjell.example"),
                person("c", "", "cato@nordfjell.example"),
                person("d", "dd@nordfjell.example", "dag@nordfjell.example"),
            ],
            ..Page::default()
        });
        let links = ["a", "b", "c", "gone"].map(|key| Link::of_keys(key, key));

        assert_eq!(differing(&roll, &links), 1);
    }

    #[test]
    fn names_matter_to_superoffice_onsite_with_microsoft_365_only() {
        let mut profile = Profile::of_contoso();
        assert!(!needs_same_names(&profile));
        profile.crm = CrmChoice::SuperofficeOnsite {
            netserver: None,
            web_api: None,
        };
        assert!(needs_same_names(&profile));
        profile.calendar = crate::profile::CalendarChoice::Google {
            account: "workspace".to_owned(),
        };
        assert!(!needs_same_names(&profile));
    }
}
