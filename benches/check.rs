//! The connection test of each system against the built-in cloud, with time added to every answer, beside its critical path
//! of round trips (design, section 7).
//!
//! The path is the row of answers that are needed one after the other, by the needs of the steps; each takes as long as a
//! bare request to the same servers in the same run, with a new connection where the test needs one on that row.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench tells its figures, and stops where it cannot measure"
)]

#[path = "ground/figures.rs"]
mod figures;
#[path = "../tests/it/stage.rs"]
#[allow(dead_code, reason = "the tests need all of it")]
mod stage;

use std::time::{Duration, Instant};

use synchronizer_setup::check::{System, Timeline};
use synchronizer_setup::connect;
use synchronizer_setup::oauth::SignedIn;
use synchronizer_setup::profile;
use synchronizer_setup::rehearsal::{self, Behaviour, Host, Rehearsal};
use synchronizer_setup::settings::Settings;
use synchronizer_setup::world::World;
use tokio::runtime::Runtime;

use figures::{Series, milliseconds};

/// What is added to every answer.
const ADDED: Duration = Duration::from_millis(100);
/// How much longer than its critical path a test may take.
const BUDGET: f64 = 1.15;

/// How many answers lie on the critical path of a system's test, and how many of them come on a new connection.
struct Row {
    system: System,
    answers: u32,
    new: u32,
    why: &'static str,
}

const ROWS: [Row; 4] = [
    Row {
        system: System::SuperOffice,
        answers: 6,
        new: 2,
        why: "state and discovery, tokens, keys, users on three pages",
    },
    Row {
        system: System::Microsoft365,
        answers: 4,
        new: 2,
        why: "discovery, tokens, keys, Graph",
    },
    Row {
        system: System::Exchange,
        answers: 4,
        new: 1,
        why: "greeting, NTLM (two), address book",
    },
    Row {
        system: System::Google,
        answers: 5,
        new: 3,
        why: "discovery, tokens, keys, directory, users beside free/busy times",
    },
];

fn main() {
    let rounds = if figures::quick() { 3 } else { 20 };
    let runtime = Runtime::new().expect("the operating system gives threads");
    runtime.block_on(measure(rounds));
    runtime.shutdown_background();
}

async fn measure(rounds: usize) {
    let cloud = rehearsal::start_with(Behaviour::HAPPY, None)
        .await
        .expect("the built-in cloud starts");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let world = stage::world_with(&cloud, Settings::default(), folder.path());
    let connected = Box::pin(connections(&world)).await;
    cloud.change(slow);
    let (new, again) = bare(&cloud, rounds).await;
    println!(
        "{} are added to every answer; bare, a request takes {} on a new connection and {} on an open one.",
        milliseconds(ADDED),
        milliseconds(new),
        milliseconds(again)
    );
    println!(
        "{:<14}{:>9}{:>12}{:>12}{:>12}{:>12}",
        "test of", "answers", "path", "median", "9 in 10", "budget"
    );
    for row in ROWS {
        let (signed_in, id) = connected
            .iter()
            .find(|(signed_in, _)| signed_in.account.system == row.system)
            .expect("all systems are connected");
        let mut series = Series::default();
        let mut timeline = Timeline::default();
        // The first one warms up.
        for round in 0..=rounds {
            let began = Instant::now();
            let work = connect::check(world.clone(), signed_in.account.clone(), id.clone());
            let tested = Box::pin(work.into_future()).await;
            let took = began.elapsed();
            timeline = tested.expect("a good day").timeline;
            if round > 0 {
                series.add(took);
            }
        }
        let path = new * row.new + again * (row.answers - row.new);
        let budget = path.mul_f64(BUDGET);
        println!(
            "{:<14}{:>9}{:>12}{:>12}{:>12}{:>12}  {} ({})",
            row.system.code(),
            row.answers,
            milliseconds(path),
            milliseconds(series.median()),
            milliseconds(series.most()),
            milliseconds(budget),
            figures::word(series.median() <= budget),
            row.why,
        );
        if series.median() > budget {
            for step in &timeline.0 {
                let took = step.took.unwrap_or_default();
                let (began, took) = (milliseconds(step.began), milliseconds(took));
                println!("    {:<20} from {began:>10} for {took:>10}", step.id);
            }
        }
    }
}

fn slow(behaviour: &mut Behaviour) {
    let host = |host| Host {
        delay: ADDED,
        ..host
    };
    behaviour.latency = ADDED;
    behaviour.exchange.mail = host(behaviour.exchange.mail);
    behaviour.exchange.autodiscover = host(behaviour.exchange.autodiscover);
}

/// A request by a bare client: on a new connection, and on one that is open.
async fn bare(cloud: &Rehearsal, rounds: usize) -> (Duration, Duration) {
    let path = "/organizations/v2.0/.well-known/openid-configuration";
    let address = cloud.addresses.microsoft.join(path).expect("an address");
    let (mut new, mut again) = (Series::default(), Series::default());
    for round in 0..=rounds {
        let client = reqwest::Client::builder()
            .no_proxy()
            .tls_backend_preconfigured(cloud.trust())
            .build()
            .expect("a client");
        let ask = async || {
            let began = Instant::now();
            let answer = client.get(address.clone()).send().await;
            let body = answer.expect("an answer").bytes().await;
            assert!(!body.expect("a body").is_empty());
            began.elapsed()
        };
        let (first, second) = (ask().await, ask().await);
        if round > 0 {
            new.add(first);
            again.add(second);
        }
    }
    (new.median(), again.median())
}

/// Signs in everywhere and keeps it in profiles.
async fn connections(world: &World) -> Vec<(SignedIn, profile::Id)> {
    let mut connected = Vec::new();
    for signed_in in stage::connections(world).await {
        let profile = stage::profile_for(&signed_in.account, world.clock.now());
        let kept = profile::commit(world.clone(), profile, vec![signed_in.clone()]).await;
        connected.push((signed_in, kept.expect("it is kept").id));
    }
    connected
}
