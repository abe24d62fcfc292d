//! Each setting of steps 3 and 4 by itself, for every face alike: what can be switched, what can be typed, and what is
//! wrong with it (profile-wizard.md 8.1, 8.2).

mod list;

use super::{Meant, Preferences, Zone, ZoneFrom};
use crate::directory::is_invisible;

/// The longest entry, in characters.
const LONGEST: usize = 100;
/// The most entries of a list.
const MOST: usize = 100;

/// A setting that is on or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Switch {
    /// Reminders of SuperOffice.
    CrmReminders,
    /// A person's own telephone numbers come first.
    PersonalNumbers,
    /// Birthdays.
    Birthdays,
    /// The text names those who take part.
    ParticipantsInText,
    /// Persons are linked by addresses in the text.
    LinkByText,
    /// Events of a whole day.
    AllDay,
    /// Appointments that are marked free.
    Free,
    /// Reminders of the calendar system.
    CalendarReminders,
    /// Users may change their own preferences.
    UsersEditOwn,
    /// One account acts for all users; an Exchange server only.
    SyncUser,
    /// Appointments.
    Appointments,
}

impl Switch {
    /// Of SuperOffice, in the order of the page.
    pub const CRM: [Self; 5] = [
        Self::CrmReminders,
        Self::PersonalNumbers,
        Self::Birthdays,
        Self::ParticipantsInText,
        Self::LinkByText,
    ];

    /// Of the calendar system, in the order of the page.
    pub const CALENDAR: [Self; 3] = [Self::AllDay, Self::Free, Self::CalendarReminders];

    /// Its name in texts.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::CrmReminders => "crm-reminders",
            Self::PersonalNumbers => "personal-numbers",
            Self::Birthdays => "birthdays",
            Self::ParticipantsInText => "participants-in-text",
            Self::LinkByText => "link-by-text",
            Self::AllDay => "all-day",
            Self::Free => "free",
            Self::CalendarReminders => "calendar-reminders",
            Self::UsersEditOwn => "users-edit-own",
            Self::SyncUser => "sync-user",
            Self::Appointments => "appointments",
        }
    }
}

/// A setting that is typed. What no interface lists is checked by the Synchronizer; here only what can never be right is
/// refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Typed {
    /// The field with a person's job title.
    JobTitle,
    /// The field with a person's title.
    Title,
    /// The field with the department.
    Department,
    /// The language of list items.
    Language,
    /// Static selections.
    Selections,
    /// Types of appointments and tasks.
    Types,
    /// The group of contacts; Google only.
    ContactGroup,
    /// The time zone of SuperOffice.
    CrmZone,
    /// The time zone of the calendar system.
    CalendarZone,
}

/// Why an entry cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EntryProblem {
    /// An entry has more than a hundred characters.
    #[error("an entry is longer than {LONGEST} characters")]
    TooLong,
    /// A list has more than a hundred entries.
    #[error("there are more than {MOST} entries")]
    TooMany,
    /// Characters that cannot be seen.
    #[error("an entry holds characters that cannot be seen")]
    Invisible,
    /// Not a code of ISO 639.
    #[error("this is no code of a language")]
    Language,
    /// Not a time zone that this computer knows.
    #[error("this computer does not know such a time zone")]
    Zone,
    /// A city after which several time zones are called.
    #[error("several time zones are called by this city")]
    SeveralZones,
}

impl EntryProblem {
    /// The id of its text.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::TooLong => "preference-too-long",
            Self::TooMany => "preference-too-many",
            Self::Invisible => "preference-invisible",
            Self::Language => "preference-no-language",
            Self::Zone => "preference-no-zone",
            Self::SeveralZones => "preference-several-zones",
        }
    }
}

impl Typed {
    /// Those of step 3, *Customize Systems*, in the order of the page.
    pub const CUSTOMIZE: [Self; 7] = [
        Self::JobTitle,
        Self::Title,
        Self::Department,
        Self::Language,
        Self::Selections,
        Self::Types,
        Self::ContactGroup,
    ];

    /// Those of step 4, *Configure Profile*, in the order of the page.
    pub const SCHEDULE: [Self; 2] = [Self::CrmZone, Self::CalendarZone];

    /// Its name in texts, and its id on the page.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::JobTitle => "job-title",
            Self::Title => "title",
            Self::Department => "department",
            Self::Language => "language",
            Self::Selections => "selections",
            Self::Types => "types",
            Self::ContactGroup => "contact-group",
            Self::CrmZone => "crm-zone",
            Self::CalendarZone => "calendar-zone",
        }
    }
}

impl Preferences {
    /// Whether a switch is on.
    #[must_use]
    pub fn is_on(&self, switch: Switch) -> bool {
        match switch {
            Switch::CrmReminders => self.crm.reminders,
            Switch::PersonalNumbers => self.crm.personal_numbers,
            Switch::Birthdays => self.crm.birthdays,
            Switch::ParticipantsInText => self.crm.participants_in_text,
            Switch::LinkByText => self.crm.link_by_text,
            Switch::AllDay => self.calendar.all_day,
            Switch::Free => self.calendar.free,
            Switch::CalendarReminders => self.calendar.reminders,
            Switch::UsersEditOwn => self.users_edit_own,
            Switch::SyncUser => self.sync_user,
            Switch::Appointments => self.appointments,
        }
    }

    /// Turns a switch on or off.
    pub fn switch(&mut self, switch: Switch, on: bool) {
        let place = match switch {
            Switch::CrmReminders => &mut self.crm.reminders,
            Switch::PersonalNumbers => &mut self.crm.personal_numbers,
            Switch::Birthdays => &mut self.crm.birthdays,
            Switch::ParticipantsInText => &mut self.crm.participants_in_text,
            Switch::LinkByText => &mut self.crm.link_by_text,
            Switch::AllDay => &mut self.calendar.all_day,
            Switch::Free => &mut self.calendar.free,
            Switch::CalendarReminders => &mut self.calendar.reminders,
            Switch::UsersEditOwn => &mut self.users_edit_own,
            Switch::SyncUser => &mut self.sync_user,
            Switch::Appointments => &mut self.appointments,
        };
        *place = on;
    }

    /// A setting as it can be typed again; the entries of a list with commas between them.
    #[must_use]
    pub fn typed(&self, setting: Typed) -> String {
        match setting {
            Typed::JobTitle => self.crm.job_title_field.clone(),
            Typed::Title => self.crm.title_field.clone(),
            Typed::Department => self.crm.department_field.clone(),
            Typed::Language => self.crm.language.clone(),
            Typed::Selections => list::join(&self.crm.selections),
            Typed::Types => list::join(&self.crm.types),
            Typed::ContactGroup => self.calendar.contact_group.clone(),
            Typed::CrmZone => self.time_zones.superoffice.clone(),
            Typed::CalendarZone => self.time_zones.calendar.clone(),
        }
    }

    /// Takes in what was typed; blanks at the ends do not count, an empty entry is the default. The entries of a list are
    /// separated by commas or line breaks; one that has a comma stands in quotation marks.
    ///
    /// # Errors
    ///
    /// Why it cannot be used; the setting is then as it was.
    pub fn enter(&mut self, setting: Typed, typed: &str) -> Result<(), EntryProblem> {
        let text = typed.trim();
        match setting {
            Typed::Selections => self.crm.selections = entries(text)?,
            Typed::Types => self.crm.types = entries(text)?,
            Typed::Language => self.crm.language = language(text)?,
            Typed::CrmZone => self.time_zones.superoffice = zone(text)?,
            Typed::CalendarZone => {
                self.time_zones.calendar = zone(text)?;
                self.time_zones.calendar_from = ZoneFrom::Known;
            }
            Typed::JobTitle => self.crm.job_title_field = entry(text)?,
            Typed::Title => self.crm.title_field = entry(text)?,
            Typed::Department => self.crm.department_field = entry(text)?,
            Typed::ContactGroup => self.calendar.contact_group = entry(text)?,
        }
        Ok(())
    }

    /// That nothing in a document is longer than it could have been typed, or cannot be seen.
    ///
    /// # Errors
    ///
    /// A sentence that says so.
    pub(super) fn check(&self) -> Result<(), String> {
        let crm = &self.crm;
        let lists = [&crm.selections, &crm.types];
        let single = [
            &crm.job_title_field,
            &crm.title_field,
            &crm.department_field,
            &crm.language,
            &self.calendar.contact_group,
            &self.time_zones.superoffice,
            &self.time_zones.calendar,
        ];
        let problem = if lists.iter().any(|list| list.len() > MOST) {
            Err(EntryProblem::TooMany)
        } else {
            let mut all = single.into_iter().chain(lists.into_iter().flatten());
            all.try_for_each(|text| entry(text).map(drop))
        };
        problem.map_err(|problem| format!("its preferences cannot be used: {problem}"))
    }
}

fn entry(text: &str) -> Result<String, EntryProblem> {
    if text.chars().take(LONGEST + 1).count() > LONGEST {
        Err(EntryProblem::TooLong)
    } else if text.chars().any(is_invisible) {
        Err(EntryProblem::Invisible)
    } else {
        Ok(text.to_owned())
    }
}

fn entries(text: &str) -> Result<Vec<String>, EntryProblem> {
    let entries = list::split(text, MOST + 1);
    if entries.len() > MOST {
        return Err(EntryProblem::TooMany);
    }
    entries.iter().map(|text| entry(text)).collect()
}

/// Two or three letters, as ISO 639 has them.
fn language(text: &str) -> Result<String, EntryProblem> {
    let code = text.to_ascii_lowercase();
    let letters = code.bytes().all(|letter| letter.is_ascii_lowercase());
    if code.is_empty() || (letters && (2..=3).contains(&code.len())) {
        Ok(code)
    } else {
        Err(EntryProblem::Language)
    }
}

fn zone(text: &str) -> Result<String, EntryProblem> {
    if text.is_empty() {
        return Ok(String::new());
    }
    match Zone::meant(text) {
        Meant::This(zone) => Ok(zone.name().to_owned()),
        Meant::Several => Err(EntryProblem::SeveralZones),
        Meant::Nothing => Err(EntryProblem::Zone),
    }
}

#[cfg(test)]
mod tests;
