//! Every step that needs the network against everything that can be wrong with the network: each pair ends in an outcome
//! that says what it is, in time, and never in success where the step is needed.
//!
//! The table is kept as `tests/fault-matrix`; `SYNCHRONIZER_SETUP_REWRITE=1` writes it anew.

mod asked;
mod certificates;
mod clients;
mod fault;
mod front;
mod ground;
mod line;
mod noise;
mod plays;
mod rows;
mod step;
mod table;
mod wire;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use fault::Fault;
use futures::StreamExt as _;
use ground::Ground;
use line::is_specific;
use rows::STEPS;
use step::{Reading, Step, Weight};
use table::Table;

/// How many cells are played at the same time.
const AT_ONCE: usize = 12;

/// All limits divided by 20.
const PATIENCE: u32 = 5;

/// On a busy machine a limit may pass too early: what is not as it was is played again, alone and with more time.
const MORE_PATIENCE: [u32; 3] = [10, 20, 40];

/// How much of the table may be played again, in per cent: more than that is not the machine.
const AGAIN: usize = 20;

/// What everything without a fault takes on a machine with nothing else to do; one that takes longer gets more patience.
const USUAL: Duration = Duration::from_secs(8);

/// The patience for a machine on which everything without a fault took so long.
fn patience_after(prepared: Duration) -> u32 {
    let slower = prepared.as_secs() / USUAL.as_secs();
    PATIENCE * u32::try_from(slower).unwrap_or(1).clamp(1, 4)
}

/// What a busy machine may take beyond the limits of a play.
const SLACK: Duration = Duration::from_secs(12);

/// What came of each cell.
type Cells = BTreeMap<(usize, String), String>;

/// Plays a cell; a panic and a hang are results too.
async fn play(ground: &Arc<Ground>, step: Step, fault: Option<Fault>, patience: u32) -> String {
    let work = tokio::spawn(Arc::clone(ground).play(step, fault, patience));
    let abort = work.abort_handle();
    let limit = Ground::limit(&step, patience) + SLACK;
    match tokio::time::timeout(limit, work).await {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) => "PANICKED".to_owned(),
        Err(_) => {
            abort.abort();
            "HANGS".to_owned()
        }
    }
}

/// What a cell may not end in, whatever the table says.
fn is_wrong(step: &Step, fault: Fault, outcome: &str) -> bool {
    match outcome {
        "PANICKED" | "HANGS" | "(nothing)" => true,
        "ok" => {
            let read_all_the_same = match fault {
                Fault::Utf16 | Fault::Latin1 => step.reading == Reading::Xml,
                _ => false,
            };
            step.weight == Weight::Needed && !read_all_the_same
        }
        warning if warning.starts_with('(') => step.weight == Weight::Needed,
        _ => false,
    }
}

/// Whether a limit that passed too early can have led to this: all that silence leads to in this step.
fn is_of_time(kept: &Table, step: &Step, outcome: &str) -> bool {
    let slow = [
        Fault::NoConnection,
        Fault::Silent,
        Fault::Drip,
        Fault::Endless,
    ];
    let of_silence = [
        "HANGS",
        "net-name",
        "net-route",
        "net-route/silent",
        "net-route/no-answer",
        "net-slow",
    ];
    of_silence.contains(&outcome.trim_matches(['(', ')']))
        || outcome.starts_with("autodiscover-silent")
        || slow
            .iter()
            .any(|fault| kept.cell(step.name, &fault.name()) == Some(outcome))
}

fn existing() -> impl Iterator<Item = (usize, Step, Fault)> {
    let rows = STEPS.into_iter().enumerate();
    let cells = rows.flat_map(|(row, step)| Fault::all().map(move |fault| (row, step, fault)));
    cells.filter(|(_, step, fault)| step.can_meet(*fault))
}

async fn play_all(ground: &Arc<Ground>, patience: u32) -> Cells {
    let work = existing().map(|(row, step, fault)| async move {
        let outcome = play(ground, step, Some(fault), patience).await;
        ((row, fault.name()), outcome)
    });
    futures::stream::iter(work)
        .buffer_unordered(AT_ONCE)
        .collect()
        .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_step_that_needs_the_network_names_everything_that_can_be_wrong_with_it() {
    let began = Instant::now();
    let ground = Arc::new(Ground::prepare().await);
    let kept = Table::read();
    let rewrite = std::env::var_os("SYNCHRONIZER_SETUP_REWRITE").is_some();

    for step in STEPS {
        let outcome = play(&ground, step, None, 100).await;
        assert_eq!(outcome, "ok", "{}: without any fault", step.name);
    }
    let prepared = began.elapsed();
    let patience = if rewrite {
        20
    } else {
        patience_after(prepared)
    };
    let mut cells = play_all(&ground, patience).await;
    let mut again = BTreeSet::new();
    for (row, step, fault) in existing() {
        let key = (row, fault.name());
        for patience in MORE_PATIENCE {
            let known = kept.cell(step.name, &key.1);
            let fine = !is_wrong(&step, fault, &cells[&key]);
            if fine && (rewrite || known == Some(cells[&key].as_str())) {
                break;
            }
            if !is_of_time(&kept, &step, &cells[&key]) {
                break;
            }
            again.insert(key.clone());
            println!("again: {}, {}: {}", step.name, key.1, cells[&key]);
            cells.insert(
                key.clone(),
                play(&ground, step, Some(fault), patience).await,
            );
        }
    }

    let table = Table::of(&cells);
    println!("{}", table.text());
    println!(
        "{} cells in {:.1} s, {:.1} s of it before the first one; {} of them again",
        cells.len(),
        began.elapsed().as_secs_f32(),
        prepared.as_secs_f32(),
        again.len()
    );
    let share = again.len() * 100 / cells.len();
    assert!(rewrite || share <= AGAIN, "{share} % again: {again:#?}");
    if rewrite {
        table.write();
    }
    let wrong: Vec<_> = existing()
        .filter(|(row, step, fault)| is_wrong(step, *fault, &cells[&(*row, fault.name())]))
        .map(|(row, step, fault)| {
            format!(
                "{}, {}: {}",
                step.name,
                fault.name(),
                cells[&(row, fault.name())]
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let unexpected = cells.values().filter(|told| !is_specific(told));
    let unexpected = unexpected.count();
    assert!(
        unexpected * 100 < cells.len() * 2,
        "{unexpected} of {}",
        cells.len()
    );
    assert_eq!(Table::read().text(), table.text(), "tests/fault-matrix");
}
