//! From the redirect that the listener accepted to the proven sign-in, beyond what the provider itself takes; and what the
//! window adds until the card *Connected* is drawn (design, section 7).
//!
//! The provider is the built-in cloud in this process, on a good day and with time added to its answers. The floor makes
//! the same requests in the same order with a bare client, in the same run.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench tells its figures, and stops where it cannot measure"
)]

#[path = "ground/figures.rs"]
mod figures;
#[path = "ground/floor.rs"]
mod floor;
#[path = "ground/frame.rs"]
mod frame;
#[path = "ground/picture.rs"]
mod picture;
#[path = "../tests/it/stage.rs"]
#[allow(dead_code, reason = "the tests need all of it")]
mod stage;

use std::time::{Duration, Instant};

use sipper::{Sipper as _, Straw};
use synchronizer_setup::check::{Failure, System};
use synchronizer_setup::oauth::{Progress, SignedIn, Way};
use synchronizer_setup::rehearsal::{self, Behaviour, Health};
use synchronizer_setup::settings::Settings;
use synchronizer_setup::world::World;
use synchronizer_setup::{microsoft365, superoffice};
use tokio::runtime::Runtime;

use figures::{Series, milliseconds, verdict};

const BUDGET: Duration = Duration::from_millis(20);

fn main() {
    let rounds = if figures::quick() { 5 } else { 30 };
    let runtime = Runtime::new().expect("the operating system gives threads");
    let drawn = picture::of_connected(rounds);
    println!(
        "the window draws the card Connected in {}",
        milliseconds(drawn)
    );
    for system in [System::SuperOffice, System::Microsoft365] {
        for latency in [0, 50] {
            let added = runtime.block_on(beyond(system, Duration::from_millis(latency), rounds));
            let measured = format!(
                "{} beyond the provider's own latency, {} of them for the picture",
                milliseconds(added + drawn),
                milliseconds(drawn)
            );
            let what = format!("{}, {latency} ms added to answers", system.code());
            verdict(&what, &measured, "20 ms", added + drawn <= BUDGET);
        }
    }
    runtime.shutdown_background();
}

/// How much longer the program takes than the bare requests, by the medians.
async fn beyond(system: System, latency: Duration, rounds: usize) -> Duration {
    let api = match system {
        System::SuperOffice => "superoffice-api",
        _ => "graph",
    };
    let slow = Health::Slow(latency);
    let behaviour = Behaviour {
        token_endpoint: slow,
        endpoint: Some((api, slow)),
        ..Behaviour::HAPPY
    };
    let cloud = rehearsal::start_with(behaviour, None)
        .await
        .expect("the built-in cloud starts");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let world = stage::world_with(&cloud, Settings::default(), folder.path());
    let (mut program, mut bare) = (Series::default(), Series::default());
    for round in 0..=rounds {
        let (signed_in, took) = sign_in(system, &world).await;
        let floor = floor::of(system, &cloud, &world.settings, &signed_in).await;
        // The first one warms both up.
        if round > 0 {
            program.add(took);
            bare.add(floor);
        }
    }
    println!(
        "{}, {} ms added: program {} (least {}), bare requests {} (least {})",
        system.code(),
        latency.as_millis(),
        milliseconds(program.median()),
        milliseconds(program.least()),
        milliseconds(bare.median()),
        milliseconds(bare.least()),
    );
    program.median().saturating_sub(bare.median())
}

async fn sign_in(system: System, world: &World) -> (SignedIn, Duration) {
    let way = Way::Play("administrator".to_owned());
    if system == System::SuperOffice {
        let wanted = superoffice::Wanted {
            environment: "online".to_owned(),
            tenant: None,
            login_hint: None,
            way,
            page: stage::page(),
        };
        return measured(superoffice::sign_in(world.clone(), wanted)).await;
    }
    let wanted = stage::wanted_of_microsoft365(microsoft365::Path::Administrator, way);
    measured(microsoft365::sign_in(world.clone(), wanted)).await
}

/// Runs a sign-in; the clock starts when its answer was accepted.
async fn measured(straw: impl Straw<SignedIn, Progress, Failure>) -> (SignedIn, Duration) {
    let mut straw = straw.pin();
    let mut accepted = None;
    while let Some(word) = straw.sip().await {
        if matches!(word, Progress::Received) {
            accepted = Some(Instant::now());
        }
    }
    let signed_in = straw.await.expect("a good day");
    (signed_in, accepted.expect("an answer came").elapsed())
}
