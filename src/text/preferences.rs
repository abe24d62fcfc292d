//! What is synchronized and how, in words: the same for every face.

use jiff::Timestamp;

use crate::check::System;
use crate::profile::{CrmPreferences, Direction, Preferences, SubjectPart, Switch, Typed, Zone};

use super::Texts;

/// Where the preview of a subject cuts, in characters: how much a calendar shows differs.
const SHOWN: usize = 110;

/// At most so many characters; what is missing is three dots.
fn cut(subject: &str, most: usize) -> String {
    if subject.chars().count() <= most {
        return subject.to_owned();
    }
    let kept: String = subject.chars().take(most - 1).collect();
    format!("{}…", kept.trim_end())
}

impl Texts {
    /// What the subject looks like with made-up appointments, a short one and a long one; nothing where it has no part.
    #[must_use]
    pub fn previews(&self, crm: &CrmPreferences) -> Vec<String> {
        let subject = |example: &str| {
            crm.subject_of(|part| self.get(&format!("customize-{example}-{}", part.code())))
        };
        let shown = ["short", "long"].into_iter();
        let shown = shown.filter(|_| !crm.subject.is_empty());
        shown.map(|example| cut(&subject(example), SHOWN)).collect()
    }

    /// What a switch is called.
    #[must_use]
    pub fn switch(&self, switch: Switch, calendar: System) -> String {
        let id = format!("preference-{}", switch.code());
        if (switch, calendar) == (Switch::CalendarReminders, System::Google) {
            return self.get("preference-calendar-reminders-google");
        }
        self.get(&id)
    }

    /// What a setting that is typed is called.
    #[must_use]
    pub fn setting(&self, setting: Typed, calendar: System) -> String {
        let system = self.system(calendar);
        let id = format!("preference-{}", setting.code());
        self.with(&id, &[("system", &system)])
    }

    /// What a part of a subject is called.
    #[must_use]
    pub fn part(&self, part: SubjectPart) -> String {
        self.get(&format!("subject-part-{}", part.code()))
    }

    /// What a direction is called.
    #[must_use]
    pub fn direction(&self, direction: Direction, calendar: System) -> String {
        let system = self.system(calendar);
        let id = format!("direction-{}", direction.code());
        self.with(&id, &[("system", &system)])
    }

    /// Yes, no, or as the Synchronizer has it.
    #[must_use]
    pub fn decided(&self, value: Option<bool>) -> String {
        self.get(match value {
            Some(true) => "preference-yes",
            Some(false) => "preference-no",
            None => "preference-undecided",
        })
    }

    /// What Windows calls a zone, and how far its clocks are from UTC.
    #[must_use]
    pub fn zone_about(&self, zone: &Zone, now: Timestamp) -> String {
        let offset = zone.offset(now);
        match zone.windows() {
            Some(windows) => {
                let facts = [("windows", windows), ("offset", offset.as_str())];
                self.with("zone-about", &facts)
            }
            None => offset,
        }
    }

    /// Every setting with its value, in the order of the pages; a setting that is as SuperOffice has it says so.
    #[must_use]
    pub fn preferences(
        &self,
        preferences: &Preferences,
        calendar: System,
    ) -> Vec<(String, String)> {
        let typed = |setting: Typed| {
            let value = preferences.typed(setting);
            let value = if value.is_empty() {
                self.get("preference-usual")
            } else {
                value
            };
            (self.setting(setting, calendar), value)
        };
        let switch = |switch: Switch| {
            let value = self.decided(Some(preferences.is_on(switch)));
            (self.switch(switch, calendar), value)
        };
        let subject = preferences.crm.subject_of(|part| self.part(part));
        let named = |id: &str, value: String| (self.get(id), value);

        let shown = |setting: &Typed| *setting != Typed::ContactGroup || calendar == System::Google;
        let mut all: Vec<_> = Typed::CUSTOMIZE
            .into_iter()
            .filter(shown)
            .map(typed)
            .collect();
        all.insert(3, named("customize-subject", subject));
        all.extend(Switch::CRM.into_iter().chain(Switch::CALENDAR).map(switch));
        all.extend(Typed::SCHEDULE.into_iter().map(typed));
        all.push(switch(Switch::Appointments));
        all.push(named(
            "preference-persons",
            self.decided(preferences.persons),
        ));
        all.push(named("preference-tasks", self.decided(preferences.tasks)));
        let direction = self.direction(preferences.direction, calendar);
        all.push(named("preference-direction", direction));
        all.push(switch(Switch::UsersEditOwn));
        if calendar == System::Exchange {
            all.push(switch(Switch::SyncUser));
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::*;

    #[test]
    fn the_usual_subject_fits_for_a_short_appointment_and_is_cut_for_a_long_one() {
        let (mut crm, texts) = (CrmPreferences::default(), Texts::new(Language::English));

        let previews = texts.previews(&crm);

        let [short, long] = &previews[..] else {
            panic!("two: {previews:?}");
        };
        assert!(!short.ends_with('…'), "{short}");
        assert!(long.ends_with('…') && long.chars().count() <= SHOWN);
        crm.subject.clear();
        assert!(texts.previews(&crm).is_empty());
    }

    #[test]
    fn what_no_interface_lists_says_who_checks_it() {
        let texts = Texts::new(Language::English);
        let typed = Typed::CUSTOMIZE.into_iter();
        // A code of a language is checked here.
        for setting in typed.filter(|setting| *setting != Typed::Language) {
            let about = texts.get(&format!("preference-{}-about", setting.code()));
            let about_it = about.to_lowercase();
            let marked = ["checked by the synchronizer", "the synchronizer checks it"];
            let marked = marked.iter().any(|said| about_it.contains(said));
            assert!(marked, "{}: {about}", setting.code());
        }
    }

    #[test]
    fn every_setting_has_a_name_an_explanation_and_a_value_for_every_system() {
        let texts = Texts::new(Language::English);
        for system in [System::Microsoft365, System::Exchange, System::Google] {
            let all = texts.preferences(&Preferences::default(), system);
            // The group of contacts, or one account for all.
            let own = system != System::Microsoft365;
            assert_eq!(all.len(), if own { 23 } else { 22 });
            for (name, value) in all {
                let text = format!("{name}: {value}");
                let whole = !name.is_empty() && !value.is_empty() && !text.contains(['{', '$']);
                assert!(whole && !text.contains("No localization"), "{text}");
            }
        }
        let switches = Switch::CRM.into_iter().chain(Switch::CALENDAR);
        let further = [Switch::UsersEditOwn, Switch::SyncUser, Switch::Appointments];
        let switches = switches.chain(further);
        let typed = Typed::CUSTOMIZE.into_iter().chain(Typed::SCHEDULE);
        let codes = switches.map(Switch::code).chain(typed.map(Typed::code));
        for code in codes.chain(["persons", "tasks"]) {
            assert!(texts.has(&format!("preference-{code}")), "{code}");
            assert!(texts.has(&format!("preference-{code}-about")), "{code}");
        }
        for part in SubjectPart::ALL {
            for example in ["short", "long"] {
                let id = format!("customize-{example}-{}", part.code());
                assert!(texts.has(&id), "{id}");
            }
        }
        for direction in Direction::ALL {
            let id = format!("direction-{}-about", direction.code());
            assert!(texts.has(&id), "{id}");
        }
    }
}
