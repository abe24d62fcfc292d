//! A place that can keep documents, and which one it is. Names and ids of the clouds are UNVERIFIED, so a name counts by
//! what stands in it (superoffice.md 12.6).

use serde_json::{Map, Value};

/// The id of the archive that every SuperOffice has.
const ARCHIVE: i64 = 0;

/// A place that can keep documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plugin {
    /// Its id; templates name it.
    pub id: i64,
    /// What people call it.
    pub name: String,
}

/// Where a plug-in keeps documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeps {
    /// In SuperOffice's own archive.
    Archive,
    /// In SharePoint, as it is today.
    SharePoint,
    /// In SharePoint, as it was until 1 September 2024 (superoffice.md 12.1).
    Retired,
    /// In Google Drive.
    Google,
    /// Somewhere that this program does not know.
    Elsewhere,
}

impl Plugin {
    /// Where it keeps documents, by its name.
    #[must_use]
    pub fn keeps(&self) -> Keeps {
        let name = self.name.to_lowercase();
        if self.id == ARCHIVE {
            Keeps::Archive
        } else if name.contains("sharepoint") {
            Keeps::SharePoint
        } else if name.contains("google") {
            Keeps::Google
        } else if name.split_whitespace().collect::<String>() == "office365" {
            Keeps::Retired
        } else if name.trim() == "so archive" {
            Keeps::Archive
        } else {
            Keeps::Elsewhere
        }
    }
}

/// Those of an object `{"<id>":"<name>"}`; none for something else.
pub(super) fn of_object(told: &Value) -> Option<Vec<Plugin>> {
    let pairs = told.as_object()?.iter();
    let plugin = |(id, name): (&String, &Value)| {
        Some(Plugin {
            id: id.trim().parse().ok()?,
            name: name.as_str()?.trim().to_owned(),
        })
    };
    sorted(pairs.map(plugin).collect())
}

/// Those of a list of items with `Id` and `Name`; none for something else.
pub(super) fn of_list(told: &Value) -> Option<Vec<Plugin>> {
    let plugin = |item: &Value| {
        let item = item.as_object()?;
        Some(Plugin {
            id: number(item, "Id")?,
            name: item.get("Name")?.as_str()?.trim().to_owned(),
        })
    };
    sorted(told.as_array()?.iter().map(plugin).collect())
}

fn sorted(plugins: Option<Vec<Plugin>>) -> Option<Vec<Plugin>> {
    let mut plugins = plugins?;
    plugins.sort_by_key(|plugin| plugin.id);
    Some(plugins)
}

/// A number, however it is written.
pub(super) fn number(row: &Map<String, Value>, name: &str) -> Option<i64> {
    match row.get(name)? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_name_tells_where_documents_are_kept_whatever_the_id_is() {
        let keeps = |id: i64, name: &str| {
            let name = name.to_owned();
            Plugin { id, name }.keeps()
        };
        for (name, kept) in [
            ("Microsoft SharePoint Online", Keeps::SharePoint),
            ("sharepoint documents", Keeps::SharePoint),
            ("Office365", Keeps::Retired),
            ("OFFICE 365", Keeps::Retired),
            ("Office365 Archive", Keeps::Elsewhere),
            ("Google", Keeps::Google),
            ("Google Workspace", Keeps::Google),
            ("so archive", Keeps::Archive),
            ("Our own", Keeps::Elsewhere),
        ] {
            assert_eq!(keeps(5, name), kept, "{name}");
        }
        assert_eq!(keeps(0, "Archivo"), Keeps::Archive);
    }

    #[test]
    fn both_lists_are_read_in_the_order_of_the_ids() {
        let names = |plugins: Option<Vec<Plugin>>| {
            let plugins = plugins.expect("a list");
            let names = plugins.into_iter().map(|plugin| (plugin.id, plugin.name));
            names.collect::<Vec<_>>()
        };
        let both = [(0, "SO Archive".to_owned()), (12, "Google".to_owned())];

        assert_eq!(
            names(of_object(&json!({ "12": "Google", "0": "SO Archive" }))),
            both
        );
        let list = json!([{ "Id": "12", "Name": "Google" }, { "Id": 0, "Name": "SO Archive" }]);
        assert_eq!(names(of_list(&list)), both);
        assert_eq!(of_object(&json!({})), Some(Vec::new()));
        for wrong in [
            json!([]),
            json!({ "a": "b" }),
            json!({ "1": 7 }),
            json!(null),
        ] {
            assert_eq!(of_object(&wrong), None, "{wrong}");
        }
        for wrong in [json!({}), json!([7]), json!([{ "Id": 1 }])] {
            assert_eq!(of_list(&wrong), None, "{wrong}");
        }
    }
}
