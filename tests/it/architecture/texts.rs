//! The Fluent files: a section for each subject, and all languages alike.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::none;
use crate::documents::{files_below, package};
use crate::texts::ids::ids;

/// The language that all others are measured by.
const FIRST: &str = "en";

/// A language file and its text.
fn languages() -> BTreeMap<String, String> {
    let files = files_below(&package().join("i18n"));
    let read = |file: PathBuf| {
        let language = file.parent()?.file_name()?.to_str()?.to_owned();
        Some((language, std::fs::read_to_string(&file).ok()?))
    };
    let languages: BTreeMap<_, _> = files.into_iter().filter_map(read).collect();
    assert!(
        languages.contains_key(FIRST),
        "there is a file for `{FIRST}`"
    );
    languages
}

#[test]
fn every_text_stands_in_a_section_of_its_own_name() {
    let sections = |text: &str| -> Vec<String> {
        text.lines()
            .filter(|line| line.starts_with("## "))
            .map(str::to_owned)
            .collect()
    };
    let languages = languages();
    let first = sections(&languages[FIRST]);
    let mut findings = Vec::new();
    for (language, text) in &languages {
        if sections(text) != first {
            findings.push(format!("{language}: other sections than `{FIRST}`"));
        }
        let before = text.split("\n## ").next().unwrap_or_default();
        let homeless = ids(before)
            .into_iter()
            .filter(|(id, _)| !id.starts_with('-'));
        findings.extend(
            homeless.map(|(id, _)| format!("{language}: `{id}` stands before the first section")),
        );
    }
    let mut sorted = first.clone();
    sorted.sort();
    sorted.dedup();
    if sorted.len() != first.len() {
        findings.push("a section stands twice".to_owned());
    }
    none("one section for each subject", &findings);
}

#[test]
fn every_language_says_the_same() {
    let languages = languages();
    let first: BTreeMap<_, _> = ids(&languages[FIRST]).into_iter().collect();
    let mut findings = Vec::new();
    for (language, text) in &languages {
        let other: BTreeMap<_, _> = ids(text).into_iter().collect();
        let missing = first
            .iter()
            .filter(|(id, variables)| other.get(*id) != Some(*variables));
        findings
            .extend(missing.map(|(id, variables)| format!("{language}: {id} with {variables:?}")));
        let surplus = other.keys().filter(|id| !first.contains_key(*id));
        findings.extend(surplus.map(|id| format!("{language}: {id} is not in `{FIRST}`")));
    }
    assert!(!first.is_empty(), "there are texts");
    none(
        "texts, attributes and variables of all languages are those of the first",
        &findings,
    );
}
