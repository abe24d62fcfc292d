//! Several entries in one line: commas or line breaks between them, quotation marks round one that has a comma.

/// The entries of a line, each once, without blanks at the ends; `most` at most.
pub(super) fn split(text: &str, most: usize) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    let mut entry = String::new();
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => entry.extend(letters.next()),
            '"' if quoted => quoted = false,
            '"' if entry.trim().is_empty() => quoted = true,
            ',' | '\n' | '\r' if !quoted => take(&mut entries, &mut entry),
            letter => entry.push(letter),
        }
        if entries.len() >= most {
            return entries;
        }
    }
    take(&mut entries, &mut entry);
    entries
}

fn take(entries: &mut Vec<String>, entry: &mut String) {
    let text = std::mem::take(entry).trim().to_owned();
    if !text.is_empty() && !entries.contains(&text) {
        entries.push(text);
    }
}

/// The line that [`split`] takes apart into these entries.
pub(super) fn join(entries: &[String]) -> String {
    let quoted = entries.iter().map(|entry| {
        if entry.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", entry.replace('"', "\"\""))
        } else {
            entry.clone()
        }
    });
    quoted.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn entries_are_separated_by_commas_and_line_breaks() {
        for (typed, entries) in [
            ("", &[][..]),
            (" , ,", &[]),
            ("Partners", &["Partners"]),
            (
                "Partners,  Key customers\nPress, Partners",
                &["Partners", "Key customers", "Press"],
            ),
            (
                r#""Customers, Oslo", Partners"#,
                &["Customers, Oslo", "Partners"],
            ),
            (
                r#""The ""best"" ones", 5" screens"#,
                &[r#"The "best" ones"#, r#"5" screens"#],
            ),
            (r#""never closed, "#, &["never closed,"]),
        ] {
            assert_eq!(split(typed, 100), entries, "{typed}");
        }
    }

    #[test]
    fn a_long_line_ends_early() {
        let long: Vec<String> = (0..1_000).map(|number| number.to_string()).collect();
        let long = long.join(",");
        assert_eq!(split(&long, 5).len(), 5);
    }

    proptest! {
        #[test]
        fn what_was_joined_comes_apart_as_it_was(
            entries in proptest::collection::btree_set("[a-z\",; ]{0,6}[a-z\",;]", 0..6)
        ) {
            let entries: Vec<String> = entries.into_iter().map(|entry| entry.trim().to_owned()).collect();
            let mut once = entries.clone();
            once.sort();
            once.dedup();
            prop_assume!(once.len() == entries.len());
            prop_assert_eq!(split(&join(&entries), 100), entries);
        }
    }
}
