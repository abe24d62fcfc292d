//! The words of the window.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use synchronizer_setup::text::{Language, Texts};

/// What the ids of the window begin with.
const FAMILIES: [&str; 17] = [
    "view-",
    "passphrase-",
    "window-",
    "profiles-",
    "before-",
    "select-",
    "configure-",
    "card-",
    "registration-",
    "summary-",
    "missing-",
    "link-",
    "step-title-",
    "trouble-",
    "report-page-",
    "ready-",
    "proxy-",
];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// Every literal in the sources of the window that looks like the id of a text.
fn ids() -> BTreeSet<String> {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = vec![sources.join("app.rs"), sources.join("page.rs")];
    files(&sources.join("app"), &mut found);
    files(&sources.join("page"), &mut found);
    let looks_like_id = |text: &&str| {
        FAMILIES.iter().any(|family| text.starts_with(family))
            && text
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
    };
    let mut ids = BTreeSet::new();
    for file in found {
        let source = std::fs::read_to_string(&file).expect("readable");
        ids.extend(source.split('"').filter(looks_like_id).map(str::to_owned));
    }
    ids
}

#[test]
fn every_text_that_the_window_names_exists_in_english() {
    let texts = Texts::new(Language::English);

    let ids = ids();

    assert!(ids.len() > 80, "the walk finds them: {}", ids.len());
    let missing: Vec<_> = ids.iter().filter(|id| !texts.has(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
