//! Pairing 50,000 users of SuperOffice with 50,000 calendars (design, section 7): realistic names, further addresses, and
//! addresses as people typed them over the years.
#![allow(
    clippy::print_stdout,
    reason = "a bench tells its figures, and stops where it cannot measure"
)]

#[path = "ground/figures.rs"]
mod figures;

use std::time::{Duration, Instant};

use synchronizer_setup::directory::{Kind, Person};
use synchronizer_setup::link::{Elsewhere, Sides, link_of, pair};

use figures::{Series, milliseconds};

/// How many there are on each side.
const USERS: usize = 50_000;
/// How long pairing them may take.
const BUDGET: Duration = Duration::from_millis(300);

const GIVEN: [&str; 24] = [
    "Anne", "Bjørn", "Camilla", "Dag", "Eva", "Frode", "Grete", "Håkon", "Ingrid", "Jörg",
    "Kristin", "Lars", "Marit", "Nils", "Oda", "Pål", "René", "Sven", "Tone", "Ulrike", "Vera",
    "Wiebke", "Øyvind", "Åse",
];
const FAMILY: [&str; 20] = [
    "Aas",
    "Bakke",
    "Dahl",
    "Eide",
    "Foss",
    "Groß",
    "Hagen",
    "Iversen",
    "Jansen",
    "Krüger",
    "Lie",
    "Moen",
    "Nygård",
    "O’Brien",
    "Petersen",
    "Strand",
    "Thorsen",
    "Vik",
    "Wølner",
    "Østby",
];

/// The name and the address of somebody, without accents as addresses are.
fn somebody(number: usize) -> (String, String) {
    let (given, family) = (GIVEN[number % GIVEN.len()], FAMILY[number % FAMILY.len()]);
    let plain = |name: &str| -> String {
        let letters = name.to_lowercase();
        letters
            .chars()
            .filter_map(|letter| match letter {
                'å' => Some('a'),
                'ø' | 'ö' => Some('o'),
                'ü' => Some('u'),
                'é' => Some('e'),
                letter => letter.is_ascii().then_some(letter),
            })
            .collect()
    };
    let address = format!(
        "{}.{}{number}@nordlicht.example",
        plain(given),
        plain(family)
    );
    (format!("{given} {family}"), address)
}

/// As SuperOffice has it: 3 of 100 addresses are dirty, and every twentieth is another one of the mailbox.
fn in_crm(number: usize) -> Person {
    let (name, address) = somebody(number);
    let typed = match number % 100 {
        33 => format!(" {} ", address.to_uppercase()),
        66 => format!("{name} <mailto:{address}>"),
        99 => format!("{address};\u{200b}"),
        other if other % 20 == 7 => format!("u{number}@nordlicht.example"),
        _ => address.clone(),
    };
    Person {
        key: number.to_string(),
        name,
        user: address,
        address: typed,
        aliases: Vec::new(),
        kind: if number % 40 == 39 {
            Kind::Retired
        } else {
            Kind::Person
        },
    }
}

/// As the calendar system has it: two further addresses, some rooms, and every tenth is unknown to SuperOffice.
fn in_calendar(number: usize) -> Person {
    let number = if number % 10 == 4 {
        number + USERS
    } else {
        number
    };
    let (name, address) = somebody(number);
    Person {
        key: format!("8f2c6a1e-0000-4000-8000-{number:012}"),
        name,
        user: address.clone(),
        aliases: vec![
            format!("smtp:u{number}@nordlicht.example"),
            format!("SMTP:{}", address.replace("nordlicht.", "nordlicht.mail.")),
        ],
        address,
        kind: if number % 50 == 17 {
            Kind::Room
        } else {
            Kind::Person
        },
    }
}

fn main() {
    let rounds = if figures::quick() { 3 } else { 20 };
    let superoffice: Vec<Person> = (0..USERS).map(in_crm).collect();
    // Another order, as another system has it: 7,919 is a prime number that is no part of 50,000.
    let calendar: Vec<Person> = (0..USERS)
        .map(|number| in_calendar(number * 7_919 % USERS))
        .collect();
    let sides = Sides {
        superoffice: &superoffice,
        calendar: &calendar,
    };
    let (mut first, mut again) = (Series::default(), Series::default());
    let mut paired = 0;
    for _ in 0..rounds {
        let began = Instant::now();
        let pairing = pair(sides, &[], &Elsewhere::default());
        first.add(began.elapsed());
        paired = pairing.exact.len();

        let links: Vec<_> = pairing
            .exact
            .iter()
            .map(|pair| link_of(sides, *pair))
            .collect();
        let began = Instant::now();
        let rest = pair(sides, &links, &Elsewhere::default());
        again.add(began.elapsed());
        assert!(rest.exact.is_empty(), "who is linked is paired again");
    }
    println!("{USERS} × {USERS} users, {rounds} rounds, {paired} exact pairs");
    assert!(paired > USERS * 8 / 10, "too few pairs: {paired}");
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
