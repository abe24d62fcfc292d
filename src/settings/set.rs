//! Writing one value into the user's settings file; everything else in it stays as it is, comments included.

use std::path::Path;

use toml_edit::{Array, DocumentMut, Item, TableLike, Value};

use super::file::{self, Writer};
use super::{Error, Key, Place, Problem, key, value};
use crate::platform;

/// Sets one key in a settings file, which is created where it is missing.
///
/// # Errors
///
/// When key or value are wrong, or the file cannot be read, understood or replaced; it is then as it was.
pub fn set(file: &Path, key: &str, text: &str) -> Result<(), Error> {
    let error = |problem| Error::Key {
        place: Place::Call,
        key: key.to_owned(),
        problem,
    };
    let known = Key::find(key).ok_or_else(|| error(key::unknown(key)))?;
    let value = value::read(known.kind, text).map_err(error)?;
    // An administrator may keep the file elsewhere, behind a link: that file is the one to change.
    let file = std::fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());

    let before = match file::read(&file) {
        Ok(text) => text,
        Err(Error::File(platform::Error::NotFound(_))) => String::new(),
        Err(error) => return Err(error),
    };
    let _ = file::parse(&file, &before, Writer::User)?;
    let mut document: DocumentMut = before
        .parse()
        .map_err(|error: toml_edit::TomlError| Error::Inconsistent(error.message().to_owned()))?;
    put(document.as_table_mut(), key, to_edit(&value))
        .ok_or_else(|| error(Problem::MustBe("in a table")))?;
    let after = document.to_string();
    let _ = file::parse(&file, &after, Writer::User)?;

    if let Some(folder) = file.parent().filter(|folder| !folder.exists()) {
        let _ = platform::private_folder(folder)?;
    }
    platform::replace(&file, after.as_bytes())?;
    Ok(())
}

fn put(table: &mut dyn TableLike, key: &str, mut value: Value) -> Option<()> {
    match key.split_once('.') {
        None => {
            match table.get_mut(key) {
                // In place, because the key carries the comments above it.
                Some(Item::Value(old)) => {
                    *value.decor_mut() = old.decor().clone();
                    *old = value;
                }
                Some(_) => return None,
                None => drop(table.insert(key, Item::Value(value))),
            }
            Some(())
        }
        Some((name, rest)) => {
            if table.get(name).is_none() {
                let mut inner = toml_edit::Table::new();
                inner.set_implicit(true);
                drop(table.insert(name, Item::Table(inner)));
            }
            put(table.get_mut(name)?.as_table_like_mut()?, rest, value)
        }
    }
}

fn to_edit(value: &toml::Value) -> Value {
    match value {
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Array(items) => Value::Array(
            items
                .iter()
                .filter_map(toml::Value::as_str)
                .collect::<Array>(),
        ),
        toml::Value::String(text) => text.as_str().into(),
        other => other.to_string().into(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn one_value_changes_and_comments_stay() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.toml");
        fs::write(
            &file,
            "# mine\nlanguage = \"en\" # why\n\n[sign_in] # waiting\ntime_limit = 60\n",
        )
        .unwrap();

        set(&file, "language", "de").unwrap();
        set(&file, "sign_in.grace", "10").unwrap();
        set(&file, "superoffice.online.client_id", "abc").unwrap();

        let after = fs::read_to_string(&file).unwrap();
        assert_eq!(
            after,
            "# mine\nlanguage = \"de\" # why\n\n[sign_in] # waiting\ntime_limit = 60\ngrace = 10\n\n\
             [superoffice.online]\nclient_id = \"abc\"\n"
        );
    }

    #[test]
    fn a_file_with_a_mistake_is_never_rewritten() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.toml");
        for broken in ["language = ", "colour = \"red\"\n", "text_size = 7\n"] {
            fs::write(&file, broken).unwrap();

            assert!(set(&file, "appearance", "dark").is_err());

            assert_eq!(fs::read_to_string(&file).unwrap(), broken);
        }
    }

    #[test]
    fn a_wrong_value_creates_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("new/settings.toml");

        let error = set(&file, "text_size", "300").unwrap_err();

        assert_eq!(
            error.to_string(),
            "new value: `text_size` must be a number between 100 and 200"
        );
        assert!(!file.exists());
    }

    #[test]
    fn a_missing_file_and_its_folder_are_created() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("new/settings.toml");

        set(&file, "text_size", "150").unwrap();

        assert_eq!(fs::read_to_string(&file).unwrap(), "text_size = 150\n");
    }
}
