//! What is synchronized and how: the settings of the wizard's steps 3 and 4 (profile-wizard.md 8.1, 8.2).

use serde::{Deserialize, Serialize};

/// All of them, pre-set with common values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own on the page, and all combinations are meant"
)]
pub struct Preferences {
    /// Of SuperOffice CRM.
    pub crm: CrmPreferences,
    /// Of the calendar system.
    pub calendar: CalendarPreferences,
    /// Time zones by their IANA names, once somebody has looked at them.
    pub time_zones: TimeZones,
    /// Which way changes go.
    pub direction: Direction,
    /// Whether users may change their own preferences.
    pub users_edit_own: bool,
    /// Whether one account acts for all users (Sync User); an Exchange server only.
    #[serde(default)]
    pub sync_user: bool,
    /// Appointments are synchronized.
    pub appointments: bool,
    /// Persons are synchronized; `None` leaves it to the Synchronizer, whose default is not known.
    pub persons: Option<bool>,
    /// Tasks are synchronized; `None` leaves it to the Synchronizer, whose default is not known.
    pub tasks: Option<bool>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            crm: CrmPreferences::default(),
            calendar: CalendarPreferences::default(),
            time_zones: TimeZones::default(),
            direction: Direction::TwoWay,
            users_edit_own: true,
            sync_user: false,
            appointments: true,
            persons: None,
            tasks: None,
        }
    }
}

/// Preferences for SuperOffice CRM. A field that is empty is the default one; what is typed there is checked by the
/// Synchronizer, because no interface lists the choices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own on the page, and all combinations are meant"
)]
pub struct CrmPreferences {
    /// The field with a person's job title; empty for SuperOffice's own.
    pub job_title_field: String,
    /// The field with a person's title (Mr, Mrs); empty for SuperOffice's own.
    pub title_field: String,
    /// The field with the department; empty for the company's department field.
    pub department_field: String,
    /// What an appointment is called in the calendar, in this order.
    pub subject: Vec<SubjectPart>,
    /// The language of list items in several languages, as an ISO 639 code; empty for the default one.
    pub language: String,
    /// Static selections whose members become contacts.
    pub selections: Vec<String>,
    /// Types of appointments and tasks; empty for all.
    pub types: Vec<String>,
    /// Reminders of SuperOffice are synchronized.
    pub reminders: bool,
    /// A person's own telephone numbers come first.
    pub personal_numbers: bool,
    /// Birthdays of contacts are synchronized.
    pub birthdays: bool,
    /// The text names those who take part.
    pub participants_in_text: bool,
    /// Persons are linked by e-mail addresses in the text.
    pub link_by_text: bool,
}

impl Default for CrmPreferences {
    fn default() -> Self {
        Self {
            job_title_field: String::new(),
            title_field: String::new(),
            department_field: String::new(),
            subject: SubjectPart::ALL.to_vec(),
            language: String::new(),
            selections: Vec::new(),
            types: Vec::new(),
            reminders: true,
            personal_numbers: true,
            birthdays: true,
            participants_in_text: true,
            link_by_text: false,
        }
    }
}

/// A part of an appointment's subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SubjectPart {
    /// The type of the appointment.
    Type,
    /// The first line of its description.
    FirstLine,
    /// The company.
    Company,
    /// The department.
    Department,
    /// The person.
    Person,
}

/// What stands between the parts of a subject.
const BETWEEN: &str = " * ";

impl CrmPreferences {
    /// What an appointment is called when each part is what `of` says; an empty part is left out.
    #[must_use]
    pub fn subject_of(&self, of: impl Fn(SubjectPart) -> String) -> String {
        let parts = self.subject.iter().map(|part| of(*part));
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        parts.join(BETWEEN)
    }

    /// Takes a part into the subject, behind the others, or leaves it out.
    pub fn use_part(&mut self, part: SubjectPart, used: bool) {
        self.subject.retain(|other| *other != part);
        if used {
            self.subject.push(part);
        }
    }

    /// Moves a part of the subject by one place, forwards or backwards, where there is one.
    pub fn move_part(&mut self, part: SubjectPart, forwards: bool) {
        let Some(place) = self.subject.iter().position(|other| *other == part) else {
            return;
        };
        let other = if forwards {
            place.checked_sub(1)
        } else {
            Some(place + 1).filter(|other| *other < self.subject.len())
        };
        if let Some(other) = other {
            self.subject.swap(place, other);
        }
    }
}

impl SubjectPart {
    /// All of them, in the order that is pre-set.
    pub const ALL: [Self; 5] = [
        Self::Type,
        Self::FirstLine,
        Self::Company,
        Self::Department,
        Self::Person,
    ];

    /// Its name in texts, profiles and answers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::FirstLine => "first-line",
            Self::Company => "company",
            Self::Department => "department",
            Self::Person => "person",
        }
    }
}

/// Preferences for the calendar system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarPreferences {
    /// Events of a whole day are synchronized.
    pub all_day: bool,
    /// Appointments that are marked free are synchronized.
    pub free: bool,
    /// Reminders of the calendar system are synchronized.
    pub reminders: bool,
    /// The group that synchronized contacts go into; Google only, empty for none.
    pub contact_group: String,
}

impl Default for CalendarPreferences {
    fn default() -> Self {
        Self {
            all_day: true,
            free: true,
            reminders: true,
            contact_group: String::new(),
        }
    }
}

/// Time zones of both systems, as IANA names; empty while nobody has chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeZones {
    /// Of SuperOffice.
    pub superoffice: String,
    /// Of the calendar system.
    pub calendar: String,
    /// Where that of the calendar system comes from.
    #[serde(default, skip_serializing_if = "ZoneFrom::is_usual")]
    pub calendar_from: ZoneFrom,
}

/// Where a time zone comes from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ZoneFrom {
    /// A person has chosen it, or the system itself has told it.
    #[default]
    Known,
    /// It is that of this computer, and nobody has said that it is right: a guess.
    Computer,
}

impl ZoneFrom {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde hands a reference over"
    )]
    fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// Which way changes go.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Both ways.
    #[default]
    TwoWay,
    /// From the calendar system into SuperOffice only.
    ToSuperoffice,
    /// From SuperOffice into the calendar system only.
    ToCalendar,
    /// None.
    Off,
}

impl Direction {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::TwoWay,
        Self::ToCalendar,
        Self::ToSuperoffice,
        Self::Off,
    ];

    /// Its name in texts, profiles and answers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TwoWay => "two-way",
            Self::ToSuperoffice => "to-superoffice",
            Self::ToCalendar => "to-calendar",
            Self::Off => "off",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_subject_are_left_out_taken_in_and_moved() {
        use SubjectPart::{Company, Department, FirstLine, Person, Type};
        let mut crm = CrmPreferences::default();
        crm.use_part(Department, false);
        crm.move_part(Company, true);
        crm.move_part(Type, true);
        crm.move_part(Person, false);
        crm.move_part(Department, true);
        assert_eq!(crm.subject, [Type, Company, FirstLine, Person]);
        crm.use_part(Department, true);
        crm.use_part(Type, false);
        assert_eq!(crm.subject, [Company, FirstLine, Person, Department]);

        let subject = crm.subject_of(|part| match part {
            FirstLine => String::new(),
            part => part.code().to_owned(),
        });
        assert_eq!(subject, "company * person * department");
    }

    #[test]
    fn names_in_texts_are_the_names_in_the_document() {
        for part in SubjectPart::ALL {
            assert_eq!(serde_json::to_value(part).unwrap(), part.code());
        }
        for direction in Direction::ALL {
            assert_eq!(serde_json::to_value(direction).unwrap(), direction.code());
        }
    }
}
