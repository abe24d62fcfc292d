//! Whose users are linked: a key tells people apart inside one organization only.

use serde::{Deserialize, Serialize};

use super::{CalendarChoice, CrmChoice, Profile};
use crate::account::Account;
use crate::check::System;

/// An organization at a system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    /// The system.
    pub system: System,
    /// Where it is, as accounts say it.
    pub place: String,
    /// Which it is there.
    pub tenant: String,
}

impl Organization {
    /// That of an account.
    #[must_use]
    pub fn of(account: &Account) -> Self {
        Self {
            system: account.system,
            place: account.place.clone(),
            tenant: account.tenant.clone(),
        }
    }

    /// Whether it is the same one. The server of an Exchange organization may move.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        let moves = self.system == System::Exchange;
        self.system == other.system
            && (moves || self.place == other.place)
            && self.tenant.to_lowercase() == other.tenant.to_lowercase()
    }

    fn is_onsite(&self) -> bool {
        self.place.starts_with("https://")
    }
}

/// Whose users are linked; `None` on a side of which nobody knows it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whose {
    /// In SuperOffice.
    pub superoffice: Option<Organization>,
    /// In the calendar system.
    pub calendar: Option<Organization>,
}

impl Whose {
    /// Those that a profile is connected with.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        let [superoffice, calendar] = profile.systems().map(|system| {
            let connection = profile.connection(system)?;
            Some(Organization::of(&connection.account))
        });
        Self {
            superoffice,
            calendar,
        }
    }

    /// Whether nothing that is known of both is different.
    #[must_use]
    pub fn agrees(&self, other: &Self) -> bool {
        let agree = |one: &Option<Organization>, other: &Option<Organization>| match (one, other) {
            (Some(one), Some(other)) => one.is(other),
            _ => true,
        };
        agree(&self.superoffice, &other.superoffice) && agree(&self.calendar, &other.calendar)
    }

    /// Whether both sides are known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.superoffice.is_some() && self.calendar.is_some()
    }

    /// What is known here, and else what is known there.
    #[must_use]
    pub fn or(self, other: &Self) -> Self {
        Self {
            superoffice: self.superoffice.or_else(|| other.superoffice.clone()),
            calendar: self.calendar.or_else(|| other.calendar.clone()),
        }
    }
}

/// Whether an organization of SuperOffice is where a profile has chosen to be.
fn is_crm(known: &Organization, chosen: &CrmChoice) -> bool {
    match chosen {
        CrmChoice::SuperofficeOnline { environment } => known.place == *environment,
        CrmChoice::SuperofficeOnsite { .. } => known.is_onsite(),
    }
}

/// Whether an organization of a calendar system is where a profile has chosen to be.
fn is_calendar(known: &Organization, chosen: &CalendarChoice) -> bool {
    let place = match chosen {
        CalendarChoice::Microsoft365 { cloud } => Some(cloud),
        CalendarChoice::Exchange => None,
        CalendarChoice::Google { account } => Some(account),
    };
    known.system == chosen.system() && place.is_none_or(|place| known.place == *place)
}

impl Profile {
    /// Whose users it links, or would link: those it is connected with, or else those of its pairs.
    #[must_use]
    pub fn whose(&self) -> Whose {
        Whose::of(self).or(self.links.whose())
    }

    /// Whether its pairs are of the organizations that it is connected with; where it is not connected, of those where it
    /// has chosen to be.
    #[must_use]
    pub fn holds_links(&self) -> bool {
        let (pairs, now) = (self.links.whose(), Whose::of(self));
        let crm = pairs.superoffice.as_ref().is_none_or(|known| {
            let connected = now.superoffice.as_ref().map(|now| now.is(known));
            connected.unwrap_or_else(|| is_crm(known, &self.crm))
        });
        let calendar = pairs.calendar.as_ref().is_none_or(|known| {
            let connected = now.calendar.as_ref().map(|now| now.is(known));
            connected.unwrap_or_else(|| is_calendar(known, &self.calendar))
        });
        crm && calendar
    }

    /// Whose users are linked; a document that does not say it is of an older program, and its connections do.
    pub(super) fn tell_whose(&mut self, whose: Option<Whose>) {
        let empty = self.links.as_slice().is_empty();
        let whose = whose.unwrap_or_default().or(&Whose::of(self));
        if !empty {
            self.links = std::mem::take(&mut self.links).of(whose);
        }
    }

    /// Takes pairs of other organizations out, and writes down whose the others are.
    pub(super) fn settle_links(&mut self) {
        if !self.holds_links() {
            self.links = super::Links::default();
        }
        let whose = if self.links.as_slice().is_empty() {
            Whose::default()
        } else {
            self.whose()
        };
        self.links = std::mem::take(&mut self.links).of(whose);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Connection, Link, Links};
    use super::*;

    fn connect(profile: &mut Profile, system: System, place: &str, tenant: &str) {
        let account = Account {
            place: place.to_owned(),
            tenant: tenant.to_owned(),
            ..Account::nobodys(system)
        };
        let connection = Connection::of(account);
        profile.set_connection(system, Some(connection));
    }

    /// A profile with a pair, connected on both sides.
    fn linked() -> Profile {
        let mut profile = Profile::of_contoso();
        connect(&mut profile, System::SuperOffice, "online", "Cust12345");
        connect(&mut profile, System::Microsoft365, "worldwide", "contoso");
        profile.links = Links::new(vec![Link::of_keys("7", "kari")]);
        profile.settle_links();
        profile
    }

    fn left(mut profile: Profile) -> usize {
        profile.settle_links();
        profile.links.as_slice().len()
    }

    #[test]
    fn pairs_stay_while_their_organizations_do_and_go_with_each_of_them() {
        let profile = linked();
        assert_eq!(left(profile.clone()), 1);
        let mut signed_out = profile.clone();
        signed_out.superoffice = None;
        signed_out.microsoft365 = None;
        assert_eq!(left(signed_out.clone()), 1, "nobody else is there");
        let changed = |change: fn(&mut Profile)| {
            let mut profile = signed_out.clone();
            change(&mut profile);
            left(profile)
        };

        let kept: [fn(&mut Profile); 2] = [
            |it| connect(it, System::SuperOffice, "online", "cust12345"),
            |it| connect(it, System::Microsoft365, "worldwide", "contoso"),
        ];
        assert_eq!(kept.map(changed), [1, 1]);
        let gone: [fn(&mut Profile); 7] = [
            |it| connect(it, System::SuperOffice, "online", "Cust99999"),
            |it| connect(it, System::SuperOffice, "sod", "Cust12345"),
            |it| connect(it, System::Microsoft365, "worldwide", "fabrikam"),
            |it| it.calendar = CalendarChoice::Exchange,
            |it| {
                it.calendar = CalendarChoice::Google {
                    account: "workspace".to_owned(),
                };
            },
            |it| {
                it.calendar = CalendarChoice::Microsoft365 {
                    cloud: "china".to_owned(),
                };
            },
            |it| {
                it.crm = CrmChoice::SuperofficeOnsite {
                    netserver: None,
                    web_api: None,
                };
            },
        ];
        assert_eq!(gone.map(changed), [0; 7]);
    }

    #[test]
    fn a_document_says_whose_they_are_and_an_older_one_takes_it_from_its_connections() {
        let profile = linked();
        let mut document = profile.to_json();
        let whose = profile.links.whose();
        assert!(whose.is_known());

        document["superoffice"] = serde_json::Value::Null;
        let read = |document: &serde_json::Value| {
            Profile::from_json(document.to_string().as_bytes()).unwrap()
        };
        assert_eq!(read(&document).links.whose(), whose);
        let older = document.as_object_mut().unwrap();
        let _ = older.remove("links_of");
        let older = read(&document);
        assert_eq!(older.links.whose().superoffice, None);
        assert_eq!(older.links.whose().calendar, whose.calendar);
        assert!(older.other.is_empty());
    }
}
