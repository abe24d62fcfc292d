//! Files of the package that are made by tests: compared with what is kept, or kept anew.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::documents::{files_below, package};

/// The files below a folder by their paths there; none where there is no folder.
#[must_use]
pub fn texts(folder: &Path) -> BTreeMap<String, String> {
    if !folder.exists() {
        return BTreeMap::new();
    }
    let files = files_below(folder).into_iter();
    files
        .map(|file| {
            let text = std::fs::read_to_string(&file).expect("text");
            let path = file.strip_prefix(folder).expect("below the folder");
            (path.to_string_lossy().replace('\\', "/"), text)
        })
        .collect()
}

/// Compares what was made with what is kept in this folder of the package, or keeps it
/// (`SYNCHRONIZER_SETUP_REWRITE=1`).
///
/// # Panics
///
/// When a file is stale, missing or left over; `how` says how to mend it.
#[track_caller]
pub fn as_kept(folder: &str, made: &BTreeMap<String, String>, how: &str) {
    let folder = package().join(folder);
    let kept = texts(&folder);
    if std::env::var_os("SYNCHRONIZER_SETUP_REWRITE").is_some() {
        for gone in kept.keys().filter(|name| !made.contains_key(*name)) {
            std::fs::remove_file(folder.join(gone)).expect("removed");
        }
        for (name, text) in made {
            let file = folder.join(name);
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            std::fs::write(file, text).expect("written");
        }
        return;
    }
    let names: BTreeSet<_> = kept.keys().chain(made.keys()).collect();
    let stale: Vec<_> = names
        .into_iter()
        .filter(|name| kept.get(*name) != made.get(*name))
        .collect();
    assert!(stale.is_empty(), "stale: {stale:?}. {how}");
}
