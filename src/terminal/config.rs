//! `config`: every setting, its value, where it comes from.

use serde_json::{Value, json};

use crate::settings::{Row, Settings, Source};
use crate::text::Texts;

use super::output;

/// Runs the command; the exit status.
pub fn run(settings: &Settings, texts: &Texts, explain: bool, as_json: bool) -> u8 {
    let rows = settings.rows();
    if as_json {
        let rows: Vec<Value> = rows.iter().map(object).collect();
        output::json(json!({ "settings": rows }));
        return 0;
    }
    let width = rows
        .iter()
        .map(|row| row.key.len())
        .max()
        .unwrap_or_default();
    for row in rows {
        output::result(
            format!(
                "{:<width$}  {}  [{}]",
                row.key,
                row.value,
                texts.source(row.source.as_ref())
            )
            .trim_end(),
        );
        if explain {
            let (about, form) = (texts.setting_about(&row.key), texts.setting_form(&row.key));
            output::result(format!("{:<width$}  {about} {form}", "").trim_end());
        }
    }
    for notice in &settings.notices {
        output::note(&notice.to_string());
    }
    0
}

fn object(row: &Row) -> Value {
    json!({ "key": row.key, "value": row.value, "source": place(row.source.as_ref()), "about": row.about })
}

fn place(source: Option<&Source>) -> String {
    source.map_or_else(|| "built in".to_owned(), ToString::to_string)
}
