//! Every document that a test saves is valid against the published schema.

use serde_json::Value;

/// That a document is valid.
///
/// # Panics
///
/// When it is not.
pub(super) fn fits(document: &Value) {
    let schema = include_str!("../../assets/profile.schema.json");
    let schema: Value = serde_json::from_str(schema).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let errors = schema.iter_errors(document).map(|error| error.to_string());
    let errors: Vec<_> = errors.collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
#[should_panic(expected = "Not A Step")]
fn a_document_that_is_not_valid_is_found() {
    let mut document = super::Profile::of_contoso().to_json();
    fits(&document);
    document["step"] = "Not A Step".into();
    fits(&document);
}
