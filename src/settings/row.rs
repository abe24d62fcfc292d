//! Settings as a table: what `config` prints, and what is shown because it is not built in.

use toml::{Table, Value};

use super::{Care, KEYS, Kind, Settings, Source};

/// What stands in place of a value that is not shown.
const HIDDEN: &str = "(set, not shown)";

/// One setting with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The dotted key.
    pub key: String,
    /// The value as text.
    pub value: String,
    /// Where it comes from; `None` means built in.
    pub source: Option<Source>,
    /// What it is for, in one English sentence.
    pub about: &'static str,
}

impl Settings {
    fn table(&self) -> Table {
        Table::try_from(self).expect("settings are plain tables, texts and small numbers")
    }

    /// Every setting, in the order of the list of keys.
    ///
    /// # Panics
    ///
    /// Never: settings hold texts, lists and small numbers only.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        let values = self.table();
        let clouds: Vec<&str> = self
            .microsoft365
            .clouds
            .keys()
            .map(String::as_str)
            .collect();
        let rows = KEYS.iter().flat_map(|known| {
            known
                .names(&clouds)
                .into_iter()
                .map(move |key| (known, key))
        });
        rows.map(|(known, key)| Row {
            value: find(&values, &key)
                .map(|value| text(known.kind, value))
                .unwrap_or_default(),
            source: self.sources.get(&key).cloned(),
            about: known.about,
            key,
        })
        .collect()
    }

    /// The addresses, hosts, client ids, names and certificates that are not built in. What a rehearsal sets is not
    /// among them: it is announced as a whole.
    #[must_use]
    pub fn changed(&self) -> Vec<Row> {
        let built_in = Self::default().rows();
        let differs = |row: &Row| {
            built_in
                .iter()
                .find(|own| own.key == row.key)
                .is_none_or(|own| own.value != row.value)
        };
        let shown = |key: &str| super::Key::find(key).is_some_and(|key| key.care != Care::Plain);
        self.rows()
            .into_iter()
            .filter(|row| shown(&row.key) && row.source != Some(Source::Rehearsal) && differs(row))
            .collect()
    }
}

fn find<'a>(table: &'a Table, key: &str) -> Option<&'a Value> {
    match key.split_once('.') {
        None => table.get(key),
        Some((name, rest)) => find(table.get(name)?.as_table()?, rest),
    }
}

fn text(kind: Kind, value: &Value) -> String {
    match value {
        Value::String(text) if kind == Kind::ClientSecret && !text.is_empty() => HIDDEN.to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            items.join(if kind == Kind::Permissions { " " } else { ", " })
        }
        other => other.to_string(),
    }
}
