//! The list of failures F-…: every number once, every test that it names is there, and most of them are met by a test.

use crate::lines::List;

fn list() -> List {
    List::read("failures")
}

#[test]
fn every_failure_has_exactly_one_line_in_the_order_of_the_catalogue() {
    let expected: Vec<String> = (1..=96).map(|number| format!("F-{number:02}")).collect();

    list().has_each_once(&expected);
}

#[test]
fn every_line_says_how_the_failure_is_met() {
    list().says_how_each_is_met(&["elsewhere", "later", "not applied"]);
}

#[test]
fn every_test_of_a_failure_is_there() {
    list().names_real_tests();
}

/// How many have a test: only ever made larger.
const TESTED: usize = 87;

#[test]
fn most_failures_are_met_by_a_test() {
    let list = list();
    let tested = list.with("tested").count();

    assert!(tested >= TESTED, "{tested} of 96");
}
