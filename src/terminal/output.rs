//! What is written where: results on standard output, progress on standard error, JSON one object per line.

use std::io::Write as _;

use serde_json::{Value, json};

/// Writes one line of a result. A closed pipe ends nothing: the exit status still tells the outcome.
pub fn result(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// Writes one line about the way.
pub fn note(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// Writes several lines about the way.
pub fn notes(lines: &[String]) {
    for line in lines {
        note(line);
    }
}

/// Writes one JSON object with `"schema": 1`. A field may be added to an object, never changed.
pub fn json(mut object: Value) {
    if let Some(members) = object.as_object_mut() {
        drop(members.insert("schema".to_owned(), json!(1)));
    }
    result(&object.to_string());
}
