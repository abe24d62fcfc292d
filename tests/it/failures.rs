//! The list of failures F-…: every number that concerns listener, browser, network, clock, key store and AutoDiscover once, and every
//! test that it names is there.

use crate::lines::List;

fn list() -> List {
    List::read("failures")
}

#[test]
fn every_failure_has_exactly_one_line_in_the_order_of_the_catalogue() {
    // Between them stand company policies.
    let numbers = (1..=76).chain(84..=95);
    let expected: Vec<String> = numbers.map(|number| format!("F-{number:02}")).collect();

    assert_eq!(expected.len(), 88);
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
