//! Fields that this version does not know: they survive that it saves the document (S-FIL-04).

use serde_json::{Map, Value};

/// The fields of `raw`, at any depth, that are not among the known ones. Known fields are always written, empty ones
/// as `null`, so that what is missing in `known` is unknown.
pub(super) fn unknown_fields(
    raw: Map<String, Value>,
    known: &Map<String, Value>,
) -> Map<String, Value> {
    let mut unknown = Map::new();
    for (name, value) in raw {
        match (value, known.get(&name)) {
            (value, None) => drop(unknown.insert(name, value)),
            (Value::Object(inner), Some(Value::Object(known))) => {
                let inner = unknown_fields(inner, known);
                if !inner.is_empty() {
                    drop(unknown.insert(name, Value::Object(inner)));
                }
            }
            (_, Some(_)) => {}
        }
    }
    unknown
}

/// Puts unknown fields back, never over a known one.
pub(super) fn add_missing(document: &mut Value, other: &Map<String, Value>) {
    let Value::Object(document) = document else {
        return;
    };
    for (name, value) in other {
        match (document.get_mut(name), value) {
            (None, value) => drop(document.insert(name.clone(), value.clone())),
            (Some(known), Value::Object(inner)) => add_missing(known, inner),
            (Some(_), _) => {}
        }
    }
}
