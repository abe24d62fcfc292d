//! Pairing 50,000 users of SuperOffice with 50,000 calendars (design, section 7): people with the same name, further and
//! shared addresses, addresses as people typed them over the years, and some who are linked in another profile.
#![allow(
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench tells its figures, and stops where it cannot measure"
)]

#[path = "ground/crowd.rs"]
mod crowd;
#[path = "ground/figures.rs"]
mod figures;

use std::time::{Duration, Instant};

use synchronizer_setup::link::{Pairing, Sides, link_of, pair};

use figures::{Series, milliseconds};

/// How many there are on each side.
const USERS: usize = 50_000;
/// How long pairing them may take.
const BUDGET: Duration = Duration::from_millis(300);

fn main() {
    let rounds = if figures::quick() { 3 } else { 20 };
    let lists = crowd::lists(USERS);
    let elsewhere = crowd::elsewhere(&lists);
    let [superoffice, calendar] = &lists;
    let sides = Sides {
        superoffice,
        calendar,
    };
    let (mut first, mut again) = (Series::default(), Series::default());
    let mut last = Pairing::default();
    for _ in 0..rounds {
        let began = Instant::now();
        let pairing = pair(sides, &[], &elsewhere);
        first.add(began.elapsed());

        let links: Vec<_> = pairing
            .exact
            .iter()
            .map(|pair| link_of(sides, *pair))
            .collect();
        let began = Instant::now();
        let rest = pair(sides, &links, &elsewhere);
        again.add(began.elapsed());
        assert!(rest.exact.is_empty(), "who is linked is paired again");
        last = pairing;
    }
    tell(&last, rounds);
    for (what, series) in [("pairing", first), ("pairing again, all linked", again)] {
        let measured = format!(
            "median {}, 9 of 10 within {}",
            milliseconds(series.median()),
            milliseconds(series.most())
        );
        figures::verdict(
            what,
            &measured,
            &milliseconds(BUDGET),
            series.median() <= BUDGET,
        );
    }
}

/// What was found; lists without one of these kinds would not be like those of a company.
fn tell(pairing: &Pairing, rounds: usize) {
    println!("{USERS} × {USERS} users, {rounds} rounds");
    let left_out: usize = pairing.left_out.values().sum();
    for (what, count, least) in [
        ("exact pairs", pairing.exact.len(), USERS * 6 / 10),
        ("proposals by user name", pairing.weak.len(), 500),
        ("several are possible", pairing.ambiguous.len(), 500),
        (
            "in SuperOffice only",
            pairing.only_superoffice.len(),
            USERS / 50,
        ),
        (
            "in the calendar system only",
            pairing.only_calendar.len(),
            USERS / 20,
        ),
        ("linked elsewhere", pairing.elsewhere.len(), USERS / 50),
        ("not offered", left_out, USERS / 50),
    ] {
        println!("  {what}: {count}");
        assert!(count >= least, "too few: {what}");
    }
}
