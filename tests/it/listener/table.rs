//! The table: a row per L-row of the decision table and per S-LST number of the security checklist.

use futures::future::LocalBoxFuture;

use super::limits_of_time as time;
use super::requirements as must;
use super::{bytes, port, rows};

/// A name that is printed on failure, and what is played.
pub type Entry = (&'static str, LocalBoxFuture<'static, ()>);

pub fn all() -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for row in rows::rows() {
        entries.push((row.name, Box::pin(row.play())));
    }
    entries.extend(checklist());
    entries
}

/// Rows that need a clock, a socket or several requests.
fn checklist() -> Vec<Entry> {
    vec![
        (
            "L1 silence",
            Box::pin(time::a_silent_connection_is_closed_and_blocks_nobody()),
        ),
        (
            "S-LST-01 loopback",
            Box::pin(port::only_loopback_is_bound()),
        ),
        (
            "S-LST-02 one port",
            Box::pin(port::the_advertised_port_is_the_bound_one()),
        ),
        (
            "S-LST-03 exclusive",
            Box::pin(port::nobody_else_can_bind_the_port()),
        ),
        (
            "S-LST-04 the end",
            Box::pin(port::the_port_is_closed_after_the_grace()),
        ),
        (
            "S-LST-05 self-test",
            Box::pin(port::the_self_test_works_before_and_while_waiting()),
        ),
        (
            "S-LST-06 one attempt",
            Box::pin(must::answers_of_another_attempt_are_refused()),
        ),
        (
            "S-LST-07 no CORS",
            Box::pin(must::no_route_allows_other_origins()),
        ),
        ("S-LST-08 all rows", Box::pin(async { every_row_is_here() })),
        ("S-LST-09 Host", Box::pin(must::hostile_hosts_are_refused())),
        (
            "S-LST-10 state first",
            Box::pin(must::nothing_counts_without_the_state()),
        ),
        (
            "S-LST-11 exact state",
            Box::pin(must::nearly_the_state_is_not_the_state()),
        ),
        ("S-LST-12 types", Box::pin(must::only_forms_may_be_posted())),
        (
            "S-LST-13 Origin",
            Box::pin(must::a_cross_site_origin_is_welcome()),
        ),
        (
            "S-LST-14 one answer",
            Box::pin(must::of_many_answers_exactly_one_counts()),
        ),
        (
            "S-LST-15 limits",
            Box::pin(bytes::limits_hold_to_the_byte()),
        ),
        (
            "S-LST-16 a slow head",
            Box::pin(time::a_dripping_head_is_cut_off()),
        ),
        (
            "S-LST-16 a slow body",
            Box::pin(time::a_stuck_body_is_cut_off()),
        ),
        (
            "S-LST-17 held",
            Box::pin(time::held_connections_do_not_lock_the_browser_out()),
        ),
        (
            "S-LST-17 too many",
            Box::pin(time::surplus_requests_are_closed_and_the_answer_gets_in()),
        ),
        (
            "S-LST-18 one request",
            Box::pin(bytes::a_second_request_and_an_upgrade_are_ignored()),
        ),
        (
            "S-LST-19 smuggling",
            Box::pin(bytes::conflicting_lengths_are_refused()),
        ),
        (
            "S-LST-20 hyper",
            Box::pin(async { bytes::hyper_is_new_enough() }),
        ),
        (
            "S-LST-21 paths",
            Box::pin(must::a_wrong_path_never_changes_the_attempt()),
        ),
    ]
}

fn every_row_is_here() {
    let rows = rows::rows();
    let checks = checklist();
    let names: Vec<_> = rows
        .iter()
        .map(|row| row.name)
        .chain(checks.iter().map(|check| check.0))
        .collect();
    let rows = (1..=16).map(|number| format!("L{number} "));
    let numbers = (1..=21).map(|number| format!("S-LST-{number:02} "));

    for wanted in rows.chain(numbers) {
        assert!(
            names.iter().any(|name| name.starts_with(&wanted)),
            "no row begins with {wanted}"
        );
    }
}
