//! The list of security requirements: every number once, and every test that it names is there.

use std::collections::{BTreeMap, BTreeSet};

use crate::documents::package;

/// The subjects of the checklist, in its order, and how many requirements each has.
const SUBJECTS: [(&str, usize); 12] = [
    ("LST", 21),
    ("FLW", 17),
    ("OID", 16),
    ("PAG", 7),
    ("UI", 5),
    ("OPN", 5),
    ("LOG", 10),
    ("MEM", 5),
    ("KEY", 8),
    ("FIL", 5),
    ("TLS", 6),
    ("SUP", 12),
];

/// How many lines may still be open: only ever made smaller.
const OPEN: usize = 0;

/// One requirement of the list.
struct Requirement {
    number: String,
    place: String,
    status: String,
    rest: Vec<String>,
}

fn list() -> Vec<Requirement> {
    let text = std::fs::read_to_string(package().join("tests").join("requirements"))
        .expect("the list is part of the package");
    let lines = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
    lines.map(|(at, line)| read(at + 1, line)).collect()
}

fn read(at: usize, line: &str) -> Requirement {
    let mut columns = line.split('|').map(|column| column.trim().to_owned());
    Requirement {
        place: format!("tests/requirements:{at}"),
        number: columns.next().unwrap_or_default(),
        status: columns.next().unwrap_or_default(),
        rest: columns.collect(),
    }
}

#[test]
fn every_number_has_exactly_one_line_in_the_order_of_the_checklist() {
    let expected: Vec<String> = SUBJECTS
        .iter()
        .flat_map(|(subject, count)| {
            (1..=*count).map(move |number| format!("S-{subject}-{number:02}"))
        })
        .collect();
    let found: Vec<String> = list().into_iter().map(|line| line.number).collect();
    let missing: Vec<_> = expected
        .iter()
        .filter(|number| !found.contains(number))
        .collect();
    let foreign: Vec<_> = found
        .iter()
        .filter(|number| !expected.contains(number))
        .collect();

    assert_eq!(expected.len(), 117);
    assert!(
        missing.is_empty() && foreign.is_empty(),
        "missing: {missing:?}; not in the checklist: {foreign:?}"
    );
    assert_eq!(
        found, expected,
        "a number stands twice, or not in the order of the checklist"
    );
}

#[test]
fn every_line_says_how_it_is_met() {
    let mut findings = Vec::new();
    for line in list() {
        let words = line
            .rest
            .first()
            .map_or(0, |text| text.split_whitespace().count());
        let problem = match line.status.as_str() {
            "tested" if line.rest.len() <= 2 && words > 0 => continue,
            "tested" => "names its tests, and then what else there is to say",
            "release" | "elsewhere" | "later" | "not applied" | "open"
                if line.rest.len() == 1 && words >= 4 =>
            {
                continue;
            }
            "release" | "elsewhere" | "later" | "not applied" | "open" => {
                "gives the reason in one sentence"
            }
            _ => "has one of the statuses that the head of the list explains",
        };
        findings.push(format!(
            "{}: {} ({}) {problem}",
            line.place, line.number, line.status
        ));
    }
    assert!(
        findings.is_empty(),
        "each line\n  {}",
        findings.join("\n  ")
    );
}

#[test]
fn every_named_test_is_there() {
    let mut files: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut findings = Vec::new();
    for line in list().into_iter().filter(|line| line.status == "tested") {
        for name in line.rest[0].split(',').map(str::trim) {
            let Some((file, test)) = name.split_once("::") else {
                findings.push(format!(
                    "{}: {}: `{name}` is not file::test",
                    line.place, line.number
                ));
                continue;
            };
            let tests = files
                .entry(file.to_owned())
                .or_insert_with(|| tests_in(file));
            if !tests.contains(test) {
                findings.push(format!(
                    "{}: {}: no test `{test}` in {file}",
                    line.place, line.number
                ));
            }
        }
    }
    assert!(
        findings.is_empty(),
        "tests that are not there\n  {}",
        findings.join("\n  ")
    );
}

#[test]
fn open_lines_become_fewer() {
    let open: Vec<_> = list()
        .into_iter()
        .filter(|line| line.status == "open")
        .map(|line| line.number)
        .collect();

    assert_eq!(
        open.len(),
        OPEN,
        "adjust OPEN in tests/it/requirements.rs if these are fewer than before: {open:?}"
    );
}

/// The functions of a file that are marked as tests; none when there is no such file.
fn tests_in(file: &str) -> BTreeSet<String> {
    let Ok(text) = std::fs::read_to_string(package().join(file)) else {
        return BTreeSet::new();
    };
    let mut tests = BTreeSet::new();
    let mut marked = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            marked = true;
        } else if let Some((before, after)) = line.split_once("fn ").filter(|_| marked) {
            // `fn` stands first, but for `async`.
            if before.is_empty() || before == "async " {
                tests.extend(after.split(['(', '<']).next().map(str::to_owned));
            }
            marked = false;
        } else if !line.starts_with("#[") && !line.starts_with("//") {
            marked = marked && !line.is_empty() && !line.ends_with('}');
        }
    }
    tests
}

#[test]
fn only_functions_that_are_marked_count_as_tests() {
    let own = tests_in("tests/it/requirements.rs");

    assert!(
        own.contains("only_functions_that_are_marked_count_as_tests")
            && own.contains("every_named_test_is_there")
    );
    assert!(!own.contains("tests_in") && !own.contains("read"));
    assert!(tests_in("tests/it/no_such_file.rs").is_empty());
}
