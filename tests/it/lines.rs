//! Lists with one line per number, `number | status | text`, and whether the tests that they name are there.

use std::collections::{BTreeMap, BTreeSet};

use crate::documents::package;

/// A list in the folder of the tests.
pub struct List {
    name: &'static str,
    lines: Vec<Line>,
}

/// One line of a list.
pub struct Line {
    /// Its number.
    pub number: String,
    /// How it is met.
    pub status: String,
    place: String,
    rest: Vec<String>,
}

impl List {
    /// Reads a list.
    pub fn read(name: &'static str) -> Self {
        let text = std::fs::read_to_string(package().join("tests").join(name))
            .expect("the list is part of the package");
        let lines = text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty())
            .map(|(at, line)| Line::read(format!("tests/{name}:{}", at + 1), line))
            .collect();
        Self { name, lines }
    }

    /// Every number has exactly one line, in this order.
    pub fn has_each_once(&self, expected: &[String]) {
        let name = self.name;
        let found: Vec<String> = self.lines.iter().map(|line| line.number.clone()).collect();
        let besides = |these: &[String], those: &[String]| -> Vec<String> {
            let missing = these.iter().filter(|number| !those.contains(number));
            missing.cloned().collect()
        };
        let (missing, foreign) = (besides(expected, &found), besides(&found, expected));
        assert!(
            missing.is_empty() && foreign.is_empty(),
            "tests/{name}: missing: {missing:?}; not to be there: {foreign:?}"
        );
        assert_eq!(
            found, expected,
            "tests/{name}: a number stands twice, or not in its order"
        );
    }

    /// Every line names its tests, or has one of these statuses and gives a reason.
    pub fn says_how_each_is_met(&self, statuses: &[&str]) {
        let mut findings = Vec::new();
        for line in &self.lines {
            let words = line
                .rest
                .first()
                .map_or(0, |text| text.split_whitespace().count());
            let problem = match line.status.as_str() {
                "tested" if line.rest.len() <= 2 && words > 0 => continue,
                "tested" => "names its tests, and then what else there is to say",
                known if !statuses.contains(&known) => {
                    "has one of the statuses that the head of the list explains"
                }
                _ if line.rest.len() == 1 && words >= 4 => continue,
                _ => "gives the reason in one sentence",
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

    /// Every test that is named is there.
    pub fn names_real_tests(&self) {
        let mut files: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut findings = Vec::new();
        for line in self.with("tested") {
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

    /// The lines of one status.
    pub fn with<'a>(&'a self, status: &'a str) -> impl Iterator<Item = &'a Line> {
        self.lines.iter().filter(move |line| line.status == status)
    }
}

impl Line {
    fn read(place: String, line: &str) -> Self {
        let mut columns = line.split('|').map(|column| column.trim().to_owned());
        Self {
            place,
            number: columns.next().unwrap_or_default(),
            status: columns.next().unwrap_or_default(),
            rest: columns.collect(),
        }
    }
}

/// The functions of a file that are marked as tests; none when there is no such file.
pub fn tests_in(file: &str) -> BTreeSet<String> {
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
    let own = tests_in("tests/it/lines.rs");

    assert!(own.contains("only_functions_that_are_marked_count_as_tests"));
    assert!(!own.contains("tests_in") && !own.contains("read"));
    assert!(tests_in("tests/it/no_such_file.rs").is_empty());
}
