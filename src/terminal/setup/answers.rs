//! The answers file: TOML with the keys of the questions. A key that looks like a secret is refused before anything else.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::Path;

use crate::settings::distance;

use super::field::Field;

/// The largest file, in bytes.
const LARGEST: u64 = 4 * 1024 * 1024;

/// What a key must not have in it.
const SECRET: [&str; 8] = [
    "passw",
    "passphrase",
    "secret",
    "token",
    "credential",
    "key",
    "kennwort",
    "pwd",
];

/// Answers by the keys of their questions, as they would be typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Answers(BTreeMap<String, String>);

impl Answers {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// A sentence with the file and the key; never a value.
    pub(super) fn read(file: &Path) -> Result<Self, String> {
        let mut bytes = Vec::new();
        let _ = std::fs::File::open(file)
            .and_then(|open| open.take(LARGEST + 1).read_to_end(&mut bytes))
            .map_err(|error| format!("{}: {error}", file.display()))?;
        let text = if bytes.len() as u64 > LARGEST {
            Err(format!("it is larger than {} KB", LARGEST / 1024))
        } else {
            std::str::from_utf8(&bytes).map_err(|_| "it is not a text in UTF-8".to_owned())
        };
        text.and_then(Self::of)
            .map_err(|problem| format!("{}: {problem}", file.display()))
    }

    fn of(text: &str) -> Result<Self, String> {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            // The whole message would quote the line, and a secret that stands there by mistake.
            let line = error.span().map_or(1, |span| {
                1 + text[..span.start.min(text.len())].matches('\n').count()
            });
            format!("line {line} is not TOML")
        })?;
        let mut answers = Self::default();
        answers.take("", &table)?;
        Ok(answers)
    }

    fn take(&mut self, section: &str, table: &toml::Table) -> Result<(), String> {
        for (name, value) in table {
            let key = if section.is_empty() {
                name.clone()
            } else {
                format!("{section}.{name}")
            };
            let lower = name.to_lowercase();
            if SECRET.iter().any(|part| lower.contains(part)) {
                return Err(format!(
                    "`{key}` looks like a secret; no secret belongs in an answers file. A password is asked for, or comes with --password-stdin"
                ));
            }
            match value {
                toml::Value::Table(inner) if is_section(&key) => self.take(&key, inner)?,
                value if Field::of_key(&key).is_some() => {
                    let value = typed(value).ok_or_else(|| {
                        format!("`{key}` must be a text, true or false, or a list of texts")
                    })?;
                    drop(self.0.insert(key, value));
                }
                _ => return Err(unknown(&key)),
            }
        }
        Ok(())
    }

    /// The answer to a question.
    pub(super) fn get(&self, field: Field) -> Option<&str> {
        self.0.get(&field.key()).map(String::as_str)
    }
}

/// As it would be typed; the entries of a list in quotation marks, so that commas in them stay.
fn typed(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Boolean(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
        toml::Value::Integer(number) => Some(number.to_string()),
        toml::Value::Array(all) => {
            let all: Option<Vec<String>> = all
                .iter()
                .map(|one| Some(format!("\"{}\"", one.as_str()?.replace('"', "\"\""))))
                .collect();
            Some(all?.join(", "))
        }
        _ => None,
    }
}

fn is_section(key: &str) -> bool {
    let start = format!("{key}.");
    Field::ALL
        .into_iter()
        .any(|field| field.key().starts_with(&start))
}

fn unknown(key: &str) -> String {
    let near = Field::ALL
        .into_iter()
        .map(Field::key)
        .map(|known| (distance(key, &known), known))
        .min();
    match near {
        Some((far, known)) if far <= 1 + key.len().min(32) / 4 => {
            format!("unknown key `{key}`, did you mean `{known}`?")
        }
        _ => format!("unknown key `{key}`; setup --help lists all of them"),
    }
}

/// The keys for the help, one line each.
pub(super) fn help() -> String {
    let mut help = String::from(
        "Keys of an answers file (TOML; a dot stands for a table, customize.free = true is free = true below [customize]):\n",
    );
    for field in Field::ALL {
        // Writing to a string cannot fail.
        let _ = writeln!(help, "  {:<34} {}", field.key(), field.values());
    }
    help
}

#[cfg(test)]
mod tests {
    use crate::profile::Switch;

    use super::*;

    #[test]
    fn every_key_is_found_by_its_name_once() {
        let mut keys: Vec<_> = Field::ALL.map(Field::key).to_vec();
        for (field, key) in Field::ALL.into_iter().zip(&keys) {
            assert_eq!(Field::of_key(key), Some(field), "{key}");
            assert!(help().contains(key.as_str()));
            assert!(SECRET.iter().all(|part| !key.contains(part)), "{key}");
        }
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), Field::ALL.len());
    }

    #[test]
    fn answers_are_taken_as_they_would_be_typed() {
        let text =
            "name = 'Nordfjell'\ncustomize.free = false\n[link]\nusers = ['a, b@x.example', 'c']\n";
        let answers = Answers::of(text).unwrap();
        assert_eq!(answers.get(Field::Name), Some("Nordfjell"));
        assert_eq!(answers.get(Field::Switch(Switch::Free)), Some("no"));
        assert_eq!(
            answers.get(Field::Linked),
            Some("\"a, b@x.example\", \"c\"")
        );
        assert_eq!(answers.get(Field::Calendar), None);
    }

    #[test]
    fn what_looks_like_a_secret_or_is_not_known_is_refused_by_name_and_never_quoted() {
        for (text, told) in [
            (
                "exchange.password = 'hunter2'",
                "`exchange.password` looks like a secret",
            ),
            (
                "[exchange]\nClientSecret = 'hunter2'",
                "`exchange.ClientSecret` looks like a secret",
            ),
            ("token = 'hunter2'", "`token` looks like a secret"),
            ("api_key = 'hunter2'", "`api_key` looks like a secret"),
            (
                "calender = 'hunter2'",
                "unknown key `calender`, did you mean `calendar`?",
            ),
            (
                "customize.remainders = 'hunter2'",
                "unknown key `customize.remainders`",
            ),
            ("colour = 'hunter2'", "unknown key `colour`"),
            ("name = 1979-05-27", "`name` must be a text"),
            ("name = 'x'\npassword = hunter2", "line 2 is not TOML"),
        ] {
            let error = Answers::of(text).unwrap_err();
            assert!(error.contains(told), "{text}: {error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn a_file_without_end_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("answers.toml");
        std::fs::write(&file, "#".repeat(5 * 1024 * 1024)).unwrap();
        assert!(
            Answers::read(&file)
                .unwrap_err()
                .contains("larger than 4096 KB")
        );
        assert!(Answers::read(&folder.path().join("none.toml")).is_err());
    }
}
