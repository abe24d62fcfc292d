//! What an import would change, in words: the same for every face.

use serde_json::Value;

use crate::check::System;
use crate::profile::{Changed, Direction, Import, Link, Linked, SubjectPart, Switch};

use super::Texts;
use super::facts::tidy;

/// How many pairs are named one by one.
const MOST: usize = 20;

/// Names in the document, with the texts that say them.
const NAMES: [(&str, &str); 47] = [
    ("name", "difference-name"),
    ("crm.kind", "difference-crm"),
    ("crm.environment", "difference-environment"),
    ("crm.netserver", "difference-netserver"),
    ("crm.web_api", "difference-web-api"),
    ("calendar.kind", "difference-calendar"),
    ("calendar.cloud", "difference-cloud"),
    ("calendar.account", "difference-account"),
    ("overrides.ews", "terminal-ews"),
    ("overrides.oab", "terminal-oab"),
    ("account.place", "difference-place"),
    ("account.tenant", "difference-tenant"),
    ("account.organization", "terminal-organization"),
    ("account.name", "terminal-person"),
    ("account.user", "difference-user"),
    ("account.server.email", "terminal-mailbox"),
    ("account.server.user", "difference-user"),
    ("account.server.domain", "difference-domain"),
    ("account.server.impersonate", "terminal-acts-for"),
    ("account.server.ews.url", "terminal-ews"),
    ("account.server.oab.url", "terminal-oab"),
    ("account.server.ews.origin", "difference-ews-origin"),
    ("account.server.oab.origin", "difference-oab-origin"),
    ("preferences.appointments", "preference-appointments"),
    ("preferences.calendar.all_day", "preference-all-day"),
    (
        "preferences.calendar.contact_group",
        "preference-contact-group",
    ),
    ("preferences.calendar.free", "preference-free"),
    (
        "preferences.calendar.reminders",
        "preference-calendar-reminders",
    ),
    ("preferences.crm.birthdays", "preference-birthdays"),
    ("preferences.crm.department_field", "preference-department"),
    ("preferences.crm.job_title_field", "preference-job-title"),
    ("preferences.crm.language", "preference-language"),
    ("preferences.crm.link_by_text", "preference-link-by-text"),
    (
        "preferences.crm.participants_in_text",
        "preference-participants-in-text",
    ),
    (
        "preferences.crm.personal_numbers",
        "preference-personal-numbers",
    ),
    ("preferences.crm.reminders", "preference-crm-reminders"),
    ("preferences.crm.selections", "preference-selections"),
    ("preferences.crm.subject", "customize-subject"),
    ("preferences.crm.title_field", "preference-title"),
    ("preferences.crm.types", "preference-types"),
    ("preferences.direction", "preference-direction"),
    ("preferences.users_edit_own", "preference-users-edit-own"),
    ("preferences.sync_user", "preference-sync-user"),
    ("preferences.persons", "preference-persons"),
    ("preferences.tasks", "preference-tasks"),
    (
        "preferences.time_zones.calendar",
        "preference-calendar-zone",
    ),
    ("preferences.time_zones.superoffice", "preference-crm-zone"),
];

impl Texts {
    /// What an import would change, line by line, with what it means for sign-ins.
    #[must_use]
    pub fn import(&self, import: &Import) -> Vec<String> {
        let difference = import.difference();
        let after = import.after();
        let calendar = after.calendar.system();
        let name = import.before().map_or(&after.name, |before| &before.name);
        let heading = match import.before() {
            None => "difference-new-profile",
            Some(_) if difference.is_empty() => "difference-none",
            Some(_) => "difference-of-profile",
        };
        let mut lines = vec![self.with(heading, &[("name", &tidy(name))])];
        let settings = difference.settings.iter();
        lines.extend(settings.map(|changed| self.changed(changed, calendar)));
        lines.extend(self.links("difference-pairs-added", &difference.added));
        lines.extend(self.links("difference-pairs-removed", &difference.removed));
        let named = |id: &str, systems: Vec<System>| {
            let systems: Vec<String> = systems.into_iter().map(|it| self.system(it)).collect();
            let systems = systems.join(", ");
            (!systems.is_empty()).then(|| self.with(id, &[("systems", &systems)]))
        };
        lines.extend(named("difference-forgotten", import.drops().collect()));
        lines.extend(named(
            "difference-sign-in-again",
            import.sign_in_again().collect(),
        ));
        if import.brings_addresses() {
            lines.push(self.get("difference-addresses"));
        }
        lines
    }

    fn changed(&self, changed: &Changed, calendar: System) -> String {
        let name = self.name_of(&changed.key, calendar);
        let value = |value: &Option<Value>| {
            let value = value.as_ref();
            value.map_or_else(
                || self.get("difference-nothing"),
                |value| self.value(&changed.key, value, calendar),
            )
        };
        let (old, new) = (value(&changed.old), value(&changed.new));
        let id = if changed.old.is_some() {
            "difference-changed"
        } else {
            "difference-set"
        };
        self.with(id, &[("name", &name), ("old", &old), ("new", &new)])
    }

    /// What a setting is called; one that has no words keeps its name in the document.
    fn name_of(&self, key: &str, calendar: System) -> String {
        let (system, field) = match key.split_once('.') {
            Some((system, field)) => (System::from_code(system), field),
            None => (None, key),
        };
        let field = if system.is_some() { field } else { key };
        let id = NAMES
            .iter()
            .find_map(|(name, id)| (*name == field).then_some(*id));
        let Some(id) = id else {
            return tidy(key);
        };
        let said = match field {
            "preferences.calendar.reminders" => self.switch(Switch::CalendarReminders, calendar),
            _ => self.with(id, &[("system", &self.system(calendar))]),
        };
        match system {
            Some(system) => format!("{}: {said}", self.system(system)),
            None => said,
        }
    }

    fn value(&self, key: &str, value: &Value, calendar: System) -> String {
        match value {
            Value::Bool(true) => self.get("preference-yes"),
            Value::Bool(false) => self.get("preference-no"),
            Value::String(text) if text.is_empty() => self.get("difference-nothing"),
            Value::String(text) => self.word(key, text, calendar),
            Value::Array(values) if values.is_empty() => self.get("difference-nothing"),
            Value::Array(values) => {
                let values = values.iter().map(|one| self.value(key, one, calendar));
                tidy(&values.collect::<Vec<_>>().join(", "))
            }
            other => tidy(&other.to_string()),
        }
    }

    /// A value that is one of a few has words of its own.
    fn word(&self, key: &str, text: &str, calendar: System) -> String {
        let part = SubjectPart::ALL
            .into_iter()
            .find(|part| part.code() == text);
        let direction = Direction::ALL.into_iter().find(|it| it.code() == text);
        match (key, part, direction) {
            ("preferences.crm.subject", Some(part), _) => return self.part(part),
            ("preferences.direction", _, Some(direction)) => {
                return self.direction(direction, calendar);
            }
            ("calendar.kind", ..) => {
                if let Some(system) = System::from_code(text) {
                    return self.system(system);
                }
            }
            _ => {}
        }
        let id = format!("difference-value-{text}");
        let known = key == "crm.kind" || key.ends_with(".origin");
        if known && self.has(&id) {
            self.get(&id)
        } else {
            tidy(text)
        }
    }

    fn links(&self, id: &str, pairs: &[Link]) -> Vec<String> {
        if pairs.is_empty() {
            return Vec::new();
        }
        let count = pairs.len().to_string();
        let mut lines = vec![self.with(id, &[("count", &count)])];
        let shown = pairs.iter().take(MOST);
        lines.extend(shown.map(|link| {
            let (one, other) = (person(&link.superoffice), person(&link.calendar));
            format!("  {one} = {other}")
        }));
        if pairs.len() > MOST {
            let rest = (pairs.len() - MOST).to_string();
            lines.push(self.with("difference-more-pairs", &[("count", &rest)]));
        }
        lines
    }
}

fn person(linked: &Linked) -> String {
    let known = [&linked.name, &linked.address, &linked.key];
    let known = known.into_iter().map(|text| tidy(text));
    known
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::System;
    use crate::profile::Difference;
    use crate::text::Language;

    /// Settings of every kind of profile, as a document may have them.
    const KEYS: [&str; 14] = [
        "crm.kind",
        "crm.environment",
        "calendar.account",
        "overrides.ews",
        "superoffice.account.organization",
        "microsoft365.account.tenant",
        "google.account.user",
        "exchange.account.server.email",
        "exchange.account.server.ews.url",
        "exchange.account.server.ews.origin",
        "exchange.account.server.oab.url",
        "exchange.account.server.impersonate",
        "preferences.crm.subject",
        "preferences.direction",
    ];

    #[test]
    fn every_setting_has_words() {
        let texts = Texts::new(Language::English);
        let mut other = crate::profile::Profile::of_contoso();
        let preferences = serde_json::to_value(&other.preferences).unwrap();
        // Everything otherwise than it is set before.
        let turned = turn(preferences);
        other.preferences = serde_json::from_value(turned).unwrap();
        let difference = Difference::between(None, &other);
        let keys = difference.settings.iter().map(|it| it.key.as_str());

        let keys: Vec<&str> = keys.chain(KEYS).collect();

        assert!(keys.len() > 30, "{keys:?}");
        for key in keys {
            let name = texts.name_of(key, System::Microsoft365);
            assert_ne!(name, key);
            assert!(!name.contains("No localization"), "{name}");
        }
    }

    fn turn(value: Value) -> Value {
        match value {
            Value::Bool(on) => Value::Bool(!on),
            Value::Null => Value::Bool(true),
            Value::String(text) if text == "two-way" => Value::String("off".to_owned()),
            Value::String(text) => Value::String(format!("{text}x")),
            Value::Array(_) => Value::Array(Vec::new()),
            Value::Object(fields) => {
                let fields = fields.into_iter();
                Value::Object(fields.map(|(name, value)| (name, turn(value))).collect())
            }
            Value::Number(_) => value,
        }
    }

    #[test]
    fn a_value_is_said_in_words_and_cannot_steer_a_screen() {
        let texts = Texts::new(Language::English);
        let said = |key: &str, value: Value| texts.value(key, &value, System::Google);
        for (key, value, words) in [
            ("calendar.kind", "exchange".into(), "Exchange"),
            ("preferences.direction", "two-way".into(), "Two-way"),
            ("preferences.appointments", true.into(), "Yes"),
            ("preferences.crm.language", "".into(), "(nothing)"),
            ("name", "two-way".into(), "two-way"),
            ("name", "a\u{1b}[2Jb\u{202e}".into(), "a [2Jb"),
            (
                "preferences.crm.subject",
                vec!["type", "person"].into(),
                "Type, Person",
            ),
        ] {
            assert_eq!(said(key, value), words, "{key}");
        }
    }
}
