//! The list of security requirements: every number once, and every test that it names is there.

use crate::lines::List;

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

fn list() -> List {
    List::read("requirements")
}

#[test]
fn every_number_has_exactly_one_line_in_the_order_of_the_checklist() {
    let expected: Vec<String> = SUBJECTS
        .iter()
        .flat_map(|(subject, count)| {
            (1..=*count).map(move |number| format!("S-{subject}-{number:02}"))
        })
        .collect();

    assert_eq!(expected.len(), 117);
    list().has_each_once(&expected);
}

#[test]
fn every_line_says_how_it_is_met() {
    list().says_how_each_is_met(&["release", "elsewhere", "later", "not applied", "open"]);
}

#[test]
fn every_named_test_is_there() {
    list().names_real_tests();
}

#[test]
fn open_lines_become_fewer() {
    let list = list();
    let open: Vec<_> = list.with("open").map(|line| &line.number).collect();

    assert_eq!(
        open.len(),
        OPEN,
        "adjust OPEN in tests/it/requirements.rs if these are fewer than before: {open:?}"
    );
}
