//! The Fluent files: a section for each subject, and all languages alike.

use std::collections::BTreeMap;
use std::path::PathBuf;

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser::parse;

use super::none;
use crate::documents::{files_below, package};

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

/// Ids with their attributes, and the variables that each text uses.
fn shape(text: &str) -> Vec<(String, Vec<String>)> {
    let file = parse(text).unwrap_or_else(|(file, _)| file);
    let mut shape = Vec::new();
    for entry in &file.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(&term.value),
                &term.attributes,
            ),
            _ => continue,
        };
        shape.push((id.clone(), value.map(variables).unwrap_or_default()));
        shape.extend(attributes.iter().map(|attribute| {
            (
                format!("{id}.{}", attribute.id.name),
                variables(&attribute.value),
            )
        }));
    }
    shape
}

fn variables(pattern: &Pattern<&str>) -> Vec<String> {
    // The printed form of the tree is enough to find the names of variables, however deep they stand.
    let printed = format!("{pattern:?}");
    let parts = printed
        .split("VariableReference { id: Identifier { name: \"")
        .skip(1);
    let mut names: Vec<String> = parts
        .filter_map(|part| part.split('"').next())
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    names
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
        let homeless = shape(before)
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
    let first: BTreeMap<_, _> = shape(&languages[FIRST]).into_iter().collect();
    let mut findings = Vec::new();
    for (language, text) in &languages {
        let other: BTreeMap<_, _> = shape(text).into_iter().collect();
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
