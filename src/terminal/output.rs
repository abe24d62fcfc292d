//! What is written where: results on standard output, progress on standard error, JSON one object per line.

use std::fmt::Write as _;
use std::io::Write as _;

use serde_json::{Value, json};

use crate::directory;

/// Writes one line of a result. A closed pipe ends nothing: the exit status still tells the outcome.
pub fn result(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{}", plain(line));
}

/// Writes a document of JSON.
pub fn document(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{}", escaped(text));
}

/// Writes one line about the way.
pub fn note(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{}", plain(line));
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
    document(&object.to_string());
}

/// The text without anything that steers the terminal or cannot be seen: a name may come from anybody.
fn plain(text: &str) -> String {
    let seen = |letter| match letter {
        '\n' | '\t' => Some(letter),
        _ => directory::seen(letter),
    };
    text.chars().filter_map(seen).collect()
}

/// The same document with such characters as escapes, which only texts inside it can hold.
fn escaped(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for letter in json.chars() {
        if letter == '\n' || !directory::is_invisible(letter) {
            escaped.push(letter);
            continue;
        }
        for unit in letter.encode_utf16(&mut [0; 2]) {
            let _ = write!(escaped, "\\u{unit:04x}");
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    const ODD: &str = "a\u{1b}[2Jb\u{202e}c\u{9b}\u{e0041}d\u{f8}";

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(plain(ODD), "a [2Jbc d\u{f8}");
        assert_eq!(plain("a\tb\nc"), "a\tb\nc");
    }

    #[test]
    fn a_document_says_the_same_in_what_can_be_seen() {
        let document = json!({ "name": ODD });
        for text in [document.to_string(), format!("{document:#}")] {
            let escaped = escaped(&text);
            assert!(!plain(&escaped).contains('\u{202e}') && plain(&escaped) == escaped);
            assert_eq!(
                serde_json::from_str::<Value>(&escaped).ok(),
                Some(document.clone())
            );
        }
    }
}
