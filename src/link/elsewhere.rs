//! Who is linked in another profile already: linking them again would double their appointments.

use std::collections::HashMap;

use crate::profile::Profile;

use super::pair::Side;

/// Those who are linked in other profiles of the same organizations, with the profile's name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Elsewhere {
    superoffice: HashMap<String, String>,
    calendar: HashMap<String, String>,
}

impl Elsewhere {
    /// As the other profiles say; deleted ones do not count. Keys tell people apart inside one organization only.
    #[must_use]
    pub fn of<'a>(profile: &Profile, others: impl IntoIterator<Item = &'a Profile>) -> Self {
        let mut found = Self::default();
        for other in others {
            if other.id == profile.id
                || other.deleted.is_some()
                || other.rehearsal != profile.rehearsal
            {
                continue;
            }
            let [crm, calendar] = profile.systems().map(|system| {
                let tenant = |of: &Profile| {
                    let account = &of.connection(system)?.account;
                    Some((account.place.clone(), account.tenant.to_lowercase()))
                };
                tenant(profile).is_some_and(|own| tenant(other) == Some(own))
            });
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

    /// The name of the profile in which somebody is linked.
    #[must_use]
    pub fn profile(&self, side: Side, key: &str) -> Option<&str> {
        let known = match side {
            Side::SuperOffice => &self.superoffice,
            Side::Calendar => &self.calendar,
        };
        known.get(key).map(String::as_str)
    }
}
