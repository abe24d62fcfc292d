//! Documents of older versions: brought to this one when they are read, and kept beside the new one when that is saved.

use serde_json::{Value, json};

use super::{Links, Preferences, SCHEMA_VERSION};

/// The version that a document says it is of.
pub(super) fn version(document: &Value) -> Option<u64> {
    document.get("schema_version").and_then(Value::as_u64)
}

/// Whether a document says that a newer version of the program has written it.
pub(super) fn is_newer(document: &[u8]) -> bool {
    let document = serde_json::from_slice(document).ok();
    let version = document.and_then(|document| version(&document));
    version.is_some_and(|version| version > u64::from(SCHEMA_VERSION))
}

/// A document as this version would have written it. Fields that nobody knows stay.
///
/// # Errors
///
/// A sentence, when there is no version or a newer one.
pub(super) fn to_this_version(mut document: Value) -> Result<Value, String> {
    match version(&document).ok_or("it has no schema_version")? {
        1 => {
            document["preferences"] = json!(Preferences::default());
            document["links"] = json!(Links::default());
        }
        found if found == u64::from(SCHEMA_VERSION) => return Ok(document),
        found => {
            return Err(format!(
                "its schema_version is {found}, this program knows {SCHEMA_VERSION}"
            ));
        }
    }
    document["schema_version"] = json!(SCHEMA_VERSION);
    Ok(document)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_before_gets_what_is_new_and_keeps_what_nobody_knows() {
        let old = json!({ "schema_version": 1, "name": "Contoso", "colour": "red" });
        let new = to_this_version(old).unwrap();

        assert_eq!(new["schema_version"], 2);
        assert_eq!(new["links"], json!([]));
        assert_eq!(new["preferences"]["direction"], "two-way");
        assert_eq!(
            (&new["name"], &new["colour"]),
            (&json!("Contoso"), &json!("red"))
        );
    }

    #[test]
    fn no_version_and_a_newer_one_are_refused() {
        for (document, reason) in [
            (json!({}), "no schema_version"),
            (json!({ "schema_version": "2" }), "no schema_version"),
            (json!({ "schema_version": 0 }), "is 0"),
            (json!({ "schema_version": 3 }), "is 3"),
        ] {
            assert!(to_this_version(document).unwrap_err().contains(reason));
        }
    }
}
