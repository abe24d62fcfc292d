//! The catalogue of what goes wrong with Exchange: every finding once, and every test that it names is there.

use crate::lines::List;

fn list() -> List {
    List::read("exchange-catalogue")
}

#[test]
fn every_finding_has_exactly_one_line_in_the_order_of_the_catalogue() {
    let expected: Vec<String> = (1..=38).map(|number| format!("X{number:02}")).collect();

    list().has_each_once(&expected);
}

#[test]
fn every_line_says_how_it_is_shown() {
    list().says_how_each_is_met(&["elsewhere"]);
}

#[test]
fn every_named_test_is_there() {
    list().names_real_tests();
}
