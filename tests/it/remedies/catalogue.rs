//! The catalogue as a whole: every number and word that the providers are known to use has an entry of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::exchange::number as exchange;
use synchronizer_setup::google::number as google;
use synchronizer_setup::microsoft365::number as microsoft;
use synchronizer_setup::remedy::{self, number};
use synchronizer_setup::superoffice::refusal::{self, Refusal};

use super::remedies;

/// `SYSTEM OUTCOME NAME` of each line of `tests/catalogue`.
fn list() -> Vec<(System, Outcome, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogue");
    let text = std::fs::read_to_string(path).expect("the list");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let mut parts = line.splitn(3, ' ');
            let mut part = || parts.next().expect("three parts");
            let system = System::from_code(part()).expect(line);
            let outcome = Outcome::from_code(part()).expect(line);
            (system, outcome, part().to_owned())
        })
        .collect()
}

#[test]
fn every_name_that_a_provider_uses_leads_to_its_outcome() {
    let wrong: Vec<_> = list()
        .into_iter()
        .filter_map(|(system, outcome, name)| {
            let known = number::look_up_of(system, &name).map(|known| known.outcome);
            (known != Some(outcome)).then(|| format!("{system:?} {name}: {known:?}"))
        })
        .collect();

    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_list_names_each_entry_of_the_catalogue_once() {
    let key = |system: System, name: &str| (system, name.to_ascii_lowercase());
    let mut times: BTreeMap<_, usize> = BTreeMap::new();
    for (system, _, name) in list() {
        *times.entry(key(system, &name)).or_default() += 1;
    }
    let doubled: Vec<_> = times.iter().filter(|(_, times)| **times > 1).collect();
    let listed: BTreeSet<_> = times.keys().cloned().collect();
    let there: BTreeSet<_> = number::all()
        .map(|(system, name)| key(system, &name))
        .collect();

    assert!(doubled.is_empty(), "{doubled:?}");
    let unlisted: Vec<_> = there.difference(&listed).collect();
    assert!(unlisted.is_empty(), "not on the list: {unlisted:?}");
    let missing: Vec<_> = listed.difference(&there).collect();
    assert!(missing.is_empty(), "without an entry: {missing:?}");
}

#[test]
fn the_catalogue_has_more_than_550_entries() {
    let numbers = number::all().count();
    // An outcome counts once, and once more for each system that says it in its own words.
    let outcomes: BTreeSet<_> = remedies()
        .into_iter()
        .map(|(_, remedy)| remedy.heading)
        .collect();
    let all = numbers + outcomes.len();

    println!(
        "{all} entries: {} outcomes, {numbers} numbers and words of providers",
        outcomes.len()
    );
    assert!(all > 550, "{all}");
}

#[test]
fn every_name_leads_to_its_own_meaning() {
    let mut wrong = Vec::new();
    let mut check = |name: &str, is: bool| {
        if !is {
            wrong.push(name.to_owned());
        }
    };
    for meaning in Refusal::ALL {
        for name in meaning.names() {
            check(name, refusal::find(name) == Some(*meaning));
        }
    }
    for meaning in google::Meaning::ALL {
        for name in meaning.names() {
            check(name, google::find(name) == Some(*meaning));
        }
    }
    for meaning in exchange::Meaning::ALL {
        for name in meaning.names() {
            check(name, exchange::find(name) == Some(*meaning));
        }
    }
    for (names, meaning) in microsoft::GRAPH.iter().chain(microsoft::WORDS) {
        for name in *names {
            let found = microsoft::find(name).map(|known| known.meaning);
            check(name, found == Some(*meaning));
        }
    }
    for (numbers, meaning) in microsoft::ALL {
        for number in *numbers {
            let bare = microsoft::find(&number.to_string()).map(|known| known.meaning);
            check(&number.to_string(), bare == Some(*meaning));
        }
    }

    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_name_is_told_as_it_was_asked_for() {
    for (system, name) in number::all() {
        let known = number::look_up_of(system, &name).expect(&name);
        // "600" is said with whose number it is.
        let said = known.number.to_ascii_lowercase();
        assert!(said.ends_with(&name.to_ascii_lowercase()), "{name}: {said}");
    }
}

#[test]
fn the_same_refusal_with_another_number_is_told_in_other_words() {
    let numbers = [65004, 50076, 90095, 53003, 700_082, 70043, 50173, 50999];
    let causes: BTreeSet<_> = numbers
        .iter()
        .map(|number| {
            let failure = Failure::new(Outcome::SignInAgain, "")
                .of(System::Microsoft365)
                .number(format!("AADSTS{number}"));
            remedy::of(&failure).cause
        })
        .collect();

    assert_eq!(causes.len(), numbers.len(), "{causes:?}");
}
