//! Who is linked in another profile already: linking them again would double their appointments.

use std::collections::HashMap;

use super::whose::Organization;
use super::{Link, Profile};

/// Those who are linked in other profiles of the same organizations, with the profile's name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Elsewhere {
    superoffice: HashMap<String, String>,
    calendar: HashMap<String, String>,
}

impl Elsewhere {
    /// As the other profiles say, connected or not; deleted ones do not count.
    #[must_use]
    pub fn of<'a>(profile: &Profile, others: impl IntoIterator<Item = &'a Profile>) -> Self {
        let (mut found, own) = (Self::default(), profile.whose());
        let same = |one: &Option<Organization>, other: &Option<Organization>| {
            let both = one.as_ref().zip(other.as_ref());
            both.is_some_and(|(one, other)| one.is(other))
        };
        for other in others {
            if other.id == profile.id
                || other.deleted.is_some()
                || other.rehearsal != profile.rehearsal
            {
                continue;
            }
            let theirs = other.links.whose();
            let crm = same(&own.superoffice, &theirs.superoffice);
            let calendar = same(&own.calendar, &theirs.calendar);
            for link in other.links.as_slice() {
                if crm {
                    let key = link.superoffice.key.clone();
                    let _ = found.superoffice.insert(key, other.name.clone());
                }
                if calendar {
                    let key = link.calendar.key.clone();
                    let _ = found.calendar.insert(key, other.name.clone());
                }
            }
        }
        found
    }

    /// The name of the profile in which somebody in SuperOffice is linked.
    #[must_use]
    pub fn superoffice(&self, key: &str) -> Option<&str> {
        self.superoffice.get(key).map(String::as_str)
    }

    /// The name of the profile in which somebody in the calendar system is linked.
    #[must_use]
    pub fn calendar(&self, key: &str) -> Option<&str> {
        self.calendar.get(key).map(String::as_str)
    }

    /// Whether neither of a pair is linked elsewhere.
    pub(super) fn allows(&self, link: &Link) -> bool {
        self.superoffice(&link.superoffice.key).is_none()
            && self.calendar(&link.calendar.key).is_none()
    }
}
