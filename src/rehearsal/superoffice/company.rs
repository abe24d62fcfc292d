//! What SuperOffice knows of the people who can sign in: their numbers, roles and rights.

use crate::world::Person;

/// A user as the CRM knows them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Associate {
    /// The user's number.
    pub(super) id: u32,
    /// The person's number.
    pub(super) person: u32,
    /// Initials, the log-on name.
    pub(super) initials: &'static str,
    /// The user group: number, and name in English and Norwegian.
    pub(super) group: (u32, Name),
    /// The role.
    pub(super) role: Name,
    /// The function rights, sorted.
    pub(super) rights: &'static [&'static str],
    /// Whether SuperOffice regards them as administrator.
    pub(super) administrator: bool,
}

/// A name from a list that is translated on request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name {
    /// English.
    pub(super) english: &'static str,
    /// Norwegian.
    pub(super) norwegian: &'static str,
}

impl Name {
    pub(super) const fn new(english: &'static str, norwegian: &'static str) -> Self {
        Self { english, norwegian }
    }

    /// As the API tells it: in English if a language was asked for, otherwise raw with both languages.
    pub(super) fn told(self, translated: bool) -> String {
        if translated {
            self.english.to_owned()
        } else {
            format!("US:\"{}\";NO:\"{}\"", self.english, self.norwegian)
        }
    }
}

/// The roles.
pub(super) const LEVEL_0: Name = Name::new("User level 0", "Brukerniv\u{e5} 0");
pub(super) const STANDARD: Name = Name::new("Standard", "Standard");
/// The user groups.
pub(super) const MANAGEMENT: Name = Name::new("Management", "Ledelse");
pub(super) const SALES: Name = Name::new("Sales", "Salg");
pub(super) const SERVICE: Name = Name::new("Service", "Service");

/// The user that belongs to a person.
pub(super) fn associate(person: &Person) -> Associate {
    if person.code == "administrator" {
        Associate {
            id: 12,
            person: 27,
            initials: "KN",
            group: (3, MANAGEMENT),
            role: LEVEL_0,
            rights: &[
                "admin-all",
                "admin-lists",
                "admin-preferences",
                "admin-users",
                "allow-bulk-update",
            ],
            administrator: true,
        }
    } else {
        Associate {
            id: 14,
            person: 31,
            initials: "ON",
            group: (5, SALES),
            role: STANDARD,
            rights: &["syncadmin-user"],
            administrator: false,
        }
    }
}
