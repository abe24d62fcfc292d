//! Reading one TOML file into checked entries, each with its place.

use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Error, Key, Place, Problem, key, value};
use crate::platform;

/// The largest settings file that is read.
const LIMIT: u64 = 256 * 1024;

/// The list of keys that only policy files have.
const LOCKED: &str = "locked";

/// Who wrote a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writer {
    User,
    Policy,
}

/// One checked value.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub key: String,
    pub value: toml::Value,
    pub place: Place,
}

/// What a file says.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub entries: Vec<Entry>,
    pub locked: Vec<String>,
}

/// Reads the text of a settings file.
pub(super) fn read(file: &Path) -> Result<String, Error> {
    let content = platform::read_following_links(file, LIMIT)?;
    String::from_utf8(content).map_err(|error| {
        let sound = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..sound]).into_owned();
        Error::Syntax {
            place: place(file, &before, sound),
            message: "this is not UTF-8 text".to_owned(),
        }
    })
}

/// Checks the text of a settings file.
pub(super) fn parse(file: &Path, text: &str, writer: Writer) -> Result<Document, Error> {
    let table = DeTable::parse(text).map_err(|error| Error::Syntax {
        place: place(file, text, error.span().map_or(0, |span| span.start)),
        message: error.message().to_owned(),
    })?;
    let mut reader = Reader {
        file: file.to_owned(),
        text,
        writer,
        document: Document::default(),
    };
    reader.table("", table.get_ref())?;
    Ok(reader.document)
}

struct Reader<'a> {
    file: PathBuf,
    text: &'a str,
    writer: Writer,
    document: Document,
}

impl Reader<'_> {
    fn table(&mut self, prefix: &str, table: &DeTable<'_>) -> Result<(), Error> {
        for (name, value) in table {
            let path = if prefix.is_empty() {
                name.get_ref().to_string()
            } else {
                format!("{prefix}.{}", name.get_ref())
            };
            // A quoted name may hold a dot, which would read as another key.
            if name.get_ref().contains('.') {
                let problem = Problem::Unknown { suggestion: None };
                return Err(self.error(&name.span(), &path, problem));
            }
            if prefix.is_empty() && path == LOCKED && self.writer == Writer::Policy {
                self.locked(value)?;
            } else if let Some(known) = Key::find(&path) {
                if self.writer == Writer::Policy && !known.by_policy() {
                    return Err(self.error(&name.span(), &path, Problem::NotByPolicy));
                }
                let checked = value::check(known.kind, plain(value.get_ref()))
                    .map_err(|problem| self.error(&value.span(), &path, problem))?;
                let place = place(&self.file, self.text, name.span().start);
                self.document.entries.push(Entry {
                    key: path,
                    value: checked,
                    place,
                });
            } else if !Key::is_section(&path) {
                return Err(self.error(&name.span(), &path, key::unknown(&path)));
            } else if let DeValue::Table(inner) = value.get_ref() {
                self.table(&path, inner)?;
            } else {
                return Err(self.error(
                    &value.span(),
                    &path,
                    Problem::MustBe("a table of settings"),
                ));
            }
        }
        Ok(())
    }

    fn locked(&mut self, value: &Spanned<DeValue<'_>>) -> Result<(), Error> {
        let keys = value.get_ref().as_array();
        let keys = keys
            .ok_or_else(|| self.error(&value.span(), LOCKED, Problem::MustBe("a list of keys")))?;
        for item in keys {
            match item.get_ref().as_str() {
                Some(name) if Key::find(name).is_some() => {
                    self.document.locked.push(name.to_owned());
                }
                Some(name) => return Err(self.error(&item.span(), name, key::unknown(name))),
                None => {
                    return Err(self.error(
                        &item.span(),
                        LOCKED,
                        Problem::MustBe("a list of keys"),
                    ));
                }
            }
        }
        Ok(())
    }

    fn error(&self, span: &Range<usize>, key: &str, problem: Problem) -> Error {
        Error::Key {
            place: place(&self.file, self.text, span.start),
            key: key.to_owned(),
            problem,
        }
    }
}

/// The value without its places; of tables and dates only that they are none of the kinds that settings hold.
fn plain(value: &DeValue<'_>) -> toml::Value {
    match value {
        DeValue::String(text) => toml::Value::String(text.to_string()),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => toml::Value::Integer(number),
            Err(_) => toml::Value::Boolean(false),
        },
        DeValue::Array(items) => {
            toml::Value::Array(items.iter().map(|item| plain(item.get_ref())).collect())
        }
        DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Table(_) => {
            toml::Value::Boolean(false)
        }
    }
}

fn place(file: &Path, text: &str, offset: usize) -> Place {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    Place::File {
        file: file.to_owned(),
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}
