//! What differs between two profiles: each setting by its name in the document, and the pairs of users. It is shown
//! before an import changes anything (S-FIL-05).

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::{Link, Preferences, Profile};

/// What is no setting: identity, moments, where the wizard is, where secrets are, and what a connection was found to be.
const LEFT_OUT: [&str; 22] = [
    "schema_version",
    "id",
    "rehearsal",
    "created",
    "changed",
    "links",
    "links_of",
    "secrets",
    "step",
    "deleted",
    "waiting",
    "refresh_token",
    "key",
    "tested",
    "warnings",
    "trust",
    "refused",
    "foreign",
    "imported",
    "version",
    "scopes",
    "calendar_from",
];

/// A setting that is not the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// Its name in the document, with dots between the levels.
    pub key: String,
    /// What it was; `None` when there was nothing.
    pub old: Option<Value>,
    /// What it will be; `None` when there will be nothing.
    pub new: Option<Value>,
}

/// All that differs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Difference {
    /// Settings, in the order of their names.
    pub settings: Vec<Changed>,
    /// Pairs that come.
    pub added: Vec<Link>,
    /// Pairs that go.
    pub removed: Vec<Link>,
}

impl Difference {
    /// What `new` has otherwise than `old`; without an old one, otherwise than a profile of which nothing was chosen.
    #[must_use]
    pub fn between(old: Option<&Profile>, new: &Profile) -> Self {
        let before = match old {
            Some(old) => settings(&old.to_json()),
            None => preset(),
        };
        let after = settings(&new.to_json());
        let names: HashSet<&String> = before.keys().chain(after.keys()).collect();
        let changed = |key: &String| {
            let (old, new) = (before.get(key), after.get(key));
            (old != new).then(|| Changed {
                key: key.clone(),
                old: old.cloned(),
                new: new.cloned(),
            })
        };
        let mut settings: Vec<Changed> = names.into_iter().filter_map(changed).collect();
        settings.sort_by(|one, other| one.key.cmp(&other.key));
        let (old, new) = (
            old.map_or(&[][..], |old| old.links.as_slice()),
            new.links.as_slice(),
        );
        Self {
            settings,
            added: missing(new, old),
            removed: missing(old, new),
        }
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.settings.is_empty() && self.added.is_empty() && self.removed.is_empty()
    }
}

/// The settings of a profile for which nobody has chosen anything.
fn preset() -> BTreeMap<String, Value> {
    let preferences = serde_json::to_value(Preferences::default());
    let preferences = preferences.unwrap_or(Value::Null);
    let mut found = BTreeMap::new();
    flatten("preferences", &preferences, &mut found);
    found
}

fn settings(document: &Value) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    flatten("", document, &mut found);
    found
}

/// Every value that is there, by its name; a list is one value.
fn flatten(name: &str, value: &Value, found: &mut BTreeMap<String, Value>) {
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            for (field, value) in fields {
                if LEFT_OUT.contains(&field.as_str()) {
                    continue;
                }
                let name = match name {
                    "" => field.clone(),
                    name => format!("{name}.{field}"),
                };
                flatten(&name, value, found);
            }
        }
        _ if is_found(name) => {}
        value => drop(found.insert(name.to_owned(), value.clone())),
    }
}

/// Whether this is what a test of a connection has found, and nobody has chosen.
fn is_found(name: &str) -> bool {
    let of_account = ["administrator", "users", "consent", "system", "time_zone"];
    of_account
        .iter()
        .any(|field| name.ends_with(&format!(".account.{field}")))
}

/// The pairs of the first that the second does not have.
fn missing(first: &[Link], second: &[Link]) -> Vec<Link> {
    let pair = |link: &Link| (link.superoffice.key.clone(), link.calendar.key.clone());
    let known: HashSet<_> = second.iter().map(pair).collect();
    let unknown = first.iter().filter(|link| !known.contains(&pair(link)));
    unknown.cloned().collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{CalendarChoice, Linked, Links};
    use super::*;

    fn link(one: &str, other: &str) -> Link {
        let linked = |key: &str| Linked {
            key: key.to_owned(),
            name: key.to_owned(),
            address: String::new(),
        };
        Link {
            superoffice: linked(one),
            calendar: linked(other),
        }
    }

    #[test]
    fn nothing_differs_from_itself_and_each_change_is_named() {
        let mut old = Profile::of_contoso();
        old.links = Links::new(vec![link("1", "a"), link("2", "b")]);
        assert!(Difference::between(Some(&old), &old).is_empty());

        let mut new = old.clone();
        new.preferences.crm.birthdays = false;
        new.preferences.crm.selections = vec!["Partners".to_owned()];
        new.calendar = CalendarChoice::Exchange;
        new.links = Links::new(vec![link("2", "b"), link("1", "c")]);
        let found = Difference::between(Some(&old), &new);

        let changed = |key: &str| found.settings.iter().find(|changed| changed.key == key);
        let values = |key: &str| changed(key).map(|it| (it.old.clone(), it.new.clone()));
        assert_eq!(
            values("preferences.crm.birthdays"),
            Some((Some(json!(true)), Some(json!(false))))
        );
        assert_eq!(
            values("calendar.kind"),
            Some((Some(json!("microsoft365")), Some(json!("exchange"))))
        );
        assert_eq!(
            values("calendar.cloud"),
            Some((Some(json!("worldwide")), None))
        );
        assert_eq!(found.settings.len(), 4, "{found:?}");
        assert_eq!(
            (found.added, found.removed),
            (vec![link("1", "c")], vec![link("1", "a")])
        );
    }

    #[test]
    fn a_new_profile_tells_what_is_not_preset() {
        let mut new = Profile::of_contoso();
        new.preferences.users_edit_own = false;

        let found = Difference::between(None, &new);

        let keys: Vec<_> = found.settings.iter().map(|it| it.key.as_str()).collect();
        assert_eq!(
            keys,
            [
                "calendar.cloud",
                "calendar.kind",
                "crm.environment",
                "crm.kind",
                "name",
                "preferences.users_edit_own"
            ]
        );
    }
}
