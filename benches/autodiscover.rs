//! AutoDiscover against the built-in Exchange on loopback, in worlds with silent, dead and misleading hosts.
//!
//! First with time added to every answer, against the critical path: the row of answers that nobody can do without (one to
//! a stranger, two of an NTLM sign-in, one more for each redirect), and the grace where a better-ranked host stays silent
//! (design, section 7). Then with nothing added, beside the figures of exchange.md 2.13.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench tells its figures, and stops where it cannot measure"
)]

#[path = "ground/dead.rs"]
mod dead;
#[path = "ground/figures.rs"]
mod figures;
#[path = "../tests/it/stage.rs"]
#[allow(dead_code, reason = "the tests need all of it")]
mod stage;
#[path = "ground/worlds.rs"]
mod worlds;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use synchronizer_setup::check::Run;
use synchronizer_setup::exchange::authenticate::Ledger;
use synchronizer_setup::exchange::autodiscover::search;
use synchronizer_setup::exchange::{Login, Wanted};
use synchronizer_setup::http::{Authority, Client, Fixed, Names, Proxy};
use synchronizer_setup::rehearsal::{self, Behaviour, Rehearsal};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::settings::Settings;
use synchronizer_setup::world::World;
use tokio::runtime::Runtime;

use dead::Dead;
use figures::{Series, milliseconds};
use worlds::{ROOT, Row, alone, rows};

/// What is added to every answer of a host in the first part.
const ADDED: Duration = Duration::from_millis(50);

fn main() {
    let rounds = if figures::quick() { 3 } else { 20 };
    let runtime = Runtime::new().expect("the operating system gives threads");
    runtime.block_on(against_the_critical_path(rounds));
    runtime.block_on(beside_others(rounds));
    runtime.shutdown_background();
}

async fn against_the_critical_path(rounds: usize) {
    let alone = measure(&alone(ADDED), rounds).await;
    let alone = alone.expect("it needs no dead port").median();
    println!(
        "{} are added to every answer; autodiscover. alone takes {}.",
        milliseconds(ADDED),
        milliseconds(alone)
    );
    println!(
        "{:<26}{:>10}{:>12}{:>12}{:>12}{:>12}{:>12}",
        "world", "N answers", "N × delay", "as alone", "median", "9 in 10", "budget"
    );
    for row in rows(ADDED) {
        let Some(series) = measure(&row, rounds).await else {
            continue;
        };
        let path = alone * row.answers / 3;
        let budget = path.mul_f64(1.1) + row.wait;
        println!(
            "{:<26}{:>10}{:>12}{:>12}{:>12}{:>12}{:>12}  {}",
            row.what,
            row.answers,
            milliseconds(ADDED * row.answers),
            milliseconds(path),
            milliseconds(series.median()),
            milliseconds(series.most()),
            milliseconds(budget),
            figures::word(series.median() <= budget),
        );
    }
}

async fn beside_others(rounds: usize) {
    println!();
    println!("Nothing is added; the figures of others are those of exchange.md 2.13.");
    println!(
        "{:<26}{:>16}{:>16}{:>12}{:>12}",
        "world", "exchangelib", "prototype", "median", "9 in 10"
    );
    for row in rows(Duration::ZERO) {
        let Some(others) = row.others else {
            continue;
        };
        let Some(series) = measure(&row, rounds).await else {
            continue;
        };
        let met = series.median() <= others.limit;
        println!(
            "{:<26}{:>16}{:>16}{:>12}{:>12}  {}",
            row.what,
            others.exchangelib,
            others.prototype,
            milliseconds(series.median()),
            milliseconds(series.most()),
            if met { "met" } else { "NOT MET" },
        );
    }
}

/// Measures a world; nothing where this computer cannot play it.
async fn measure(row: &Row, rounds: usize) -> Option<Series> {
    let behaviour = Behaviour {
        exchange: row.exchange,
        ..Behaviour::HAPPY
    };
    let cloud = rehearsal::start_with(behaviour, None)
        .await
        .expect("the built-in cloud starts");
    let dead = match row.dead_root.then(|| Dead::of(ROOT, cloud.dns_server)) {
        Some(dead) => match dead.await {
            Ok(dead) => Some(dead),
            Err(error) => {
                println!("{}: skipped, no port is dead: {error}", row.what);
                return None;
            }
        },
        None => None,
    };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let world = world(&cloud, dead.as_ref(), folder.path());
    let mut series = Series::default();
    // Waiting for silence takes its time.
    let rounds = if row.answers == 0 { 2 } else { rounds };
    for round in 0..=rounds {
        let took = once(row, &world).await;
        // The first one warms up.
        if round > 0 {
            series.add(took);
        }
    }
    let shown = cloud
        .visits()
        .into_iter()
        .any(|visit| visit.host == ROOT && visit.authorization.is_some());
    assert!(
        !shown,
        "{}: the web site of the domain saw a password",
        row.what
    );
    Some(series)
}

async fn once(row: &Row, world: &World) -> Duration {
    let entry = row.exchange.entry;
    let mut wanted = Wanted::of(entry.email);
    wanted.password = Arc::new(Secret::new(entry.password.to_owned()));
    let login = Login {
        user: entry.user.to_owned(),
        domain: entry.domain.to_owned(),
        password: Arc::clone(&wanted.password),
    };
    let run = Run::new(Duration::from_secs(30), |_| {});
    let began = Instant::now();
    let ended = search(world, &wanted, Some(&login), &Ledger::default(), &run).await;
    let took = began.elapsed();
    let ended = ended
        .map(|found| found.host)
        .map_err(|failure| failure.outcome);
    assert_eq!(
        ended.as_deref().map_err(|outcome| *outcome),
        row.ends,
        "{}",
        row.what
    );
    took
}

fn world(cloud: &Rehearsal, dead: Option<&Dead>, folder: &Path) -> World {
    let fixed = cloud.resolve().into_iter();
    let fixed = fixed
        .map(|text| text.parse().expect("an entry for --resolve"))
        // The name server tells where the dead addresses are.
        .filter(|fixed: &Fixed| dead.is_none() || (fixed.host.as_str(), fixed.port) != (ROOT, 443));
    let server = dead.map_or(cloud.dns_server, |dead| dead.name_server);
    let names = Names::new(fixed.collect(), vec![server]);
    let authority = Authority::from_pem(None, &cloud.ca_certificate).expect("a certificate");
    let http = Client::new(Proxy::Direct, vec![authority], Duration::from_secs(30));
    World {
        http: http.and_then(|http| http.naming(names)).expect("a client"),
        settings: Arc::new(Settings::default()),
        ..stage::world_with(cloud, Settings::default(), folder)
    }
}
