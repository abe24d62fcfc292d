//! Answers of Exchange servers, odd ones too: a file per variant, and a list that says what is read from each
//! (exchange.md 8, 9).

mod told;
mod wire;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use synchronizer_setup::exchange::autodiscover::pox;
use synchronizer_setup::exchange::reading::Unread;
use synchronizer_setup::exchange::{ews, oab, xml};

use crate::documents::package;
use crate::lines::tests_in;

/// One line of the list: `number | file | reader | content type | what is read`, or `number | elsewhere | test`.
struct Row {
    number: String,
    rest: Vec<String>,
}

fn folder() -> PathBuf {
    package().join("tests/fixtures/exchange")
}

fn fixture(name: &str) -> Vec<u8> {
    let file = folder().join(name);
    std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn rows() -> Vec<Row> {
    let list = package().join("tests/it/exchange_answers/rows.txt");
    let text = std::fs::read_to_string(list).expect("the list is part of the package");
    let lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines
        .map(|line| {
            let mut columns = line.splitn(5, '|').map(|column| column.trim().to_owned());
            Row {
                number: columns.next().unwrap_or_default(),
                rest: columns.collect(),
            }
        })
        .collect()
}

#[test]
fn every_file_is_read_as_the_list_says() {
    let mut findings = Vec::new();
    for row in rows() {
        let [file, reader, content_type, expected] = &row.rest[..] else {
            continue;
        };
        let content_type = Some(content_type.as_str()).filter(|text| *text != "-");
        let found = told::told(reader, &fixture(file), content_type);
        if found != *expected {
            findings.push(format!(
                "{} | {file} | {reader} | {} | {found}",
                row.number,
                content_type.unwrap_or("-")
            ));
        }
    }
    assert!(
        findings.is_empty(),
        "read otherwise\n{}",
        findings.join("\n")
    );
}

#[test]
fn the_list_names_every_variant_and_every_file() {
    let rows = rows();
    let numbers: BTreeSet<&str> = rows.iter().map(|row| row.number.as_str()).collect();
    let missing: Vec<String> = (1..=55)
        .map(|number| format!("V{number:02}"))
        .filter(|number| !numbers.contains(number.as_str()))
        .collect();
    assert!(missing.is_empty(), "not in the list: {missing:?}");

    let named: BTreeSet<String> = rows.iter().map(|row| row.rest[0].clone()).collect();
    let there = std::fs::read_dir(folder()).expect("the folder is part of the package");
    let there = there.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let unused: Vec<String> = there.filter(|file| !named.contains(file)).collect();
    assert!(
        unused.is_empty(),
        "in the folder, not in the list: {unused:?}"
    );

    for row in rows
        .iter()
        .filter(|row| row.number.starts_with('V') && row.rest.len() == 4)
    {
        assert!(
            row.rest[0].starts_with(&row.number),
            "{} names {}",
            row.number,
            row.rest[0]
        );
    }
}

#[test]
fn variants_that_are_shown_elsewhere_have_their_tests_there() {
    let mut files: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut findings = Vec::new();
    for row in rows().iter().filter(|row| row.rest[0] == "elsewhere") {
        let (file, test) = row.rest[1].split_once("::").unwrap_or((&row.rest[1], ""));
        let tests = files
            .entry(file.to_owned())
            .or_insert_with(|| tests_in(file));
        if !tests.contains(test) {
            findings.push(format!("{}: no test `{test}` in {file}", row.number));
        }
    }
    assert!(
        findings.is_empty(),
        "tests that are not there\n  {}",
        findings.join("\n  ")
    );
}

#[test]
fn an_answer_that_is_cut_anywhere_is_incomplete() {
    for (file, reader) in [
        ("sample-2.5.xml", "pox"),
        ("V18-unknown.xml", "pox"),
        ("sample-9.4.xml", "soap"),
        ("sample-9.5.xml", "ews"),
        ("sample-5.1.xml", "oab"),
        ("sample-9.13.json", "json"),
    ] {
        let whole = fixture(file);
        let end = whole.trim_ascii_end().len();

        assert!(
            !told::told(reader, &whole[..end], None).starts_with("unread"),
            "{file}"
        );
        for cut in 0..end {
            let found = told::told(reader, &whole[..cut], None);
            assert_eq!(
                found, "unread: the answer is incomplete",
                "{file}, cut at {cut}"
            );
        }
    }
}

#[test]
fn huge_and_deep_answers_are_refused() {
    let mut huge = fixture("sample-2.5.xml");
    huge.resize(100 * 1024 * 1024, b' ');
    assert_eq!(pox::read(&huge, None), Err(Unread::TooLarge));

    let nested = |depth: usize| {
        format!(
            "<Autodiscover>{}{}</Autodiscover>",
            "<a>".repeat(depth),
            "</a>".repeat(depth)
        )
    };
    assert!(xml::read(nested(60).as_bytes(), None, &["Autodiscover"]).is_ok());
    for depth in [64, 10_000, 100_000] {
        let found = pox::read(nested(depth).as_bytes(), None);
        assert!(
            matches!(found, Err(Unread::Unsafe(_))),
            "{depth}: {found:?}"
        );
    }

    let many = format!("<OAB>{}</OAB>", "<a/>".repeat(200_000));
    assert_eq!(
        oab::manifest::read(many.as_bytes(), None),
        Err(Unread::TooLarge)
    );
    let attributes = format!("<Envelope {}/>", " a=''".repeat(200_000));
    assert!(matches!(
        ews::read(attributes.as_bytes(), None),
        Err(Unread::Unsafe(_))
    ));
}
