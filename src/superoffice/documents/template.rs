//! A template, as far as it matters where its documents lie (`DocumentTemplateEntity`, superoffice.md 12.6).

use serde_json::{Map, Value};

use super::plugin::number;

/// A template from which people make documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// What people call it.
    pub name: String,
    /// The plug-in that keeps the documents made from it (*Document stored in*).
    pub stored_in: i64,
    /// The plug-in that keeps the template itself (*Store template in*).
    pub kept_in: i64,
    /// Whether it prints the lines of a quote.
    pub is_of_quote_lines: bool,
}

impl Template {
    /// A template that is in use and makes letters or faxes; other records make no files of their own.
    pub(super) fn of(row: &Map<String, Value>) -> Option<Self> {
        let word = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default();
        let deleted = row.get("Deleted").and_then(Value::as_bool) == Some(true);
        let letters = ["Document", "Fax"].contains(&word("RecordType"));
        (letters && !deleted).then(|| Self {
            name: word("Name").trim().to_owned(),
            // The archive is 0, and so is nothing at all.
            stored_in: number(row, "AutoeventId").unwrap_or_default(),
            kept_in: number(row, "LoadTemplateFromPlugin").unwrap_or_default(),
            is_of_quote_lines: word("QuoteDocType") == "QuoteLines",
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_template_in_use_tells_where_its_documents_and_its_file_lie() {
        let of = |row: Value| Template::of(row.as_object().expect("an object"));

        let letter = of(
            json!({ "DocumentTemplateId": 104, "Name": "Standard letter", "RecordType": "Document",
            "Deleted": false, "AutoeventId": 5, "LoadTemplateFromPlugin": "3", "QuoteDocType": "QuoteLines" }),
        );
        let letter = letter.expect("a template");
        assert_eq!((letter.stored_in, letter.kept_in), (5, 3));
        assert!(letter.is_of_quote_lines);
        let bare = of(json!({ "RecordType": "Fax", "AutoeventId": null })).expect("a template");
        assert_eq!((bare.stored_in, bare.kept_in), (0, 0));
        for other in [
            json!({ "RecordType": "Document", "Deleted": true }),
            json!({ "RecordType": "Email" }),
            json!({}),
        ] {
            assert_eq!(of(other.clone()), None, "{other}");
        }
    }
}
