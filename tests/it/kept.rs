//! Folders of tests: when one ends, every profile that was written there fits the schema, or the test has failed.

use std::fs::FileType;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use serde_json::Value;
use synchronizer_setup::profile::{Profile, SCHEMA_VERSION};
use tempfile::TempDir;

/// A folder that ends with its test.
#[derive(Debug)]
pub struct Folder(TempDir);

/// An empty folder.
///
/// # Panics
///
/// When there is no room for temporary files.
#[must_use]
pub fn folder() -> Folder {
    Folder(TempDir::new().expect("a temporary folder"))
}

impl Deref for Folder {
    type Target = TempDir;

    fn deref(&self) -> &TempDir {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A test that has failed has told why.
        if !std::thread::panicking() {
            fits_the_schema(self.0.path());
        }
    }
}

/// The schema of profiles.
///
/// # Panics
///
/// When it is no schema.
#[must_use]
pub fn schema() -> jsonschema::Validator {
    let schema = include_str!("../../assets/profile.schema.json");
    let schema: Value = serde_json::from_str(schema).expect("JSON");
    jsonschema::validator_for(&schema).expect("a schema")
}

/// The files of JSON below a folder. What goes away meanwhile, or cannot be looked at, holds no profile of a test.
fn documents(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        for entry in entries {
            let (path, kind) = (entry.path(), entry.file_type());
            if kind.as_ref().is_ok_and(FileType::is_dir) {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "json")
                && kind.is_ok_and(|kind| kind.is_file())
            {
                found.push(path);
            }
        }
    }
    found
}

/// What the program takes for a profile of its own version fits the schema, wherever it is in this folder.
fn fits_the_schema(folder: &Path) {
    let mut schema = None;
    for file in documents(folder) {
        let Ok(content) = std::fs::read(&file) else {
            continue;
        };
        let document: Option<Value> = serde_json::from_slice(&content).ok();
        let Some(document) = document.filter(|it| it["schema_version"] == SCHEMA_VERSION) else {
            continue;
        };
        if Profile::from_json(&content).is_err() {
            continue;
        }
        let schema = schema.get_or_insert_with(self::schema);
        let errors: Vec<_> = schema
            .iter_errors(&document)
            .map(|it| it.to_string())
            .collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", file.display());
    }
}

#[test]
fn no_test_writes_beside_these_folders() {
    let files = crate::architecture::source::rust_files("tests/it");
    assert!(files.len() > 100, "the tests are found");
    let beside = files.iter().filter(|file| {
        let mut words = file.tokens.iter();
        file.path != "tests/it/kept.rs" && words.any(|word| word.piece.is("tempfile"))
    });
    let beside: Vec<_> = beside.map(|file| &file.path).collect();
    assert!(
        beside.is_empty(),
        "crate::kept::folder() looks at what is written: {beside:?}"
    );
}

#[test]
fn a_profile_that_does_not_fit_is_found() {
    let good = crate::stage::profile("Contoso", false, jiff::Timestamp::UNIX_EPOCH);
    let found = |document: Value| {
        let folder = TempDir::new().expect("a folder");
        std::fs::write(folder.path().join("x.json"), document.to_string()).expect("room");
        std::panic::catch_unwind(|| fits_the_schema(folder.path())).is_err()
    };
    let mut wrong = good.to_json();
    // The program reads it; the schema knows no such step.
    wrong["step"] = serde_json::json!("Not A Step");

    assert!(!found(good.to_json()));
    assert!(found(wrong));
}
