//! What is looked at before the browser opens: this computer, the network, and the way to each provider (design 4).

mod computer;
mod findings;
mod host;
mod portal;
mod target;
mod tenant;

use std::time::Duration;

use futures::future::join_all;
use sipper::Sipper;
use tokio::sync::mpsc::unbounded_channel;

use crate::check::{Failure, Plan, Run, Step, Timeline};
use crate::world::World;

use super::{Known, Place};
use target::Target;

/// How long a step may take; each has limits of its own for what it waits for.
const STEP: Duration = Duration::from_secs(6);

/// How long all of it may take.
const TOTAL: Duration = Duration::from_secs(10);

/// How much longer than the key store itself its step may take, so that the store says what is wrong.
const BESIDES: Duration = Duration::from_secs(1);

/// What was found before the browser opens. Nothing in it forbids to go on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preflight {
    /// What was looked at.
    pub timeline: Timeline,
    /// Failures and warnings, the gravest first.
    pub findings: Vec<Failure>,
}

/// Looks at listener, key store, proxy, portal, and for each host of what is known at its name, certificate and clock.
#[must_use]
pub fn preflight(world: World, known: Vec<Known>) -> impl Sipper<Preflight, Step> {
    sipper::sipper(move |mut sender| async move {
        let (tell, mut heard) = unbounded_channel();
        let limit = world.settings.patient(STEP);
        // Nobody listens any more when the work is given up.
        let run = Run::new(limit, move |step| drop(tell.send(step)));
        let work = look(&run, &world, &known);
        tokio::pin!(work);
        let findings = loop {
            tokio::select! {
                biased;
                Some(step) = heard.recv() => sender.send(step).await,
                findings = &mut work => break findings,
            }
        };
        while let Ok(step) = heard.try_recv() {
            sender.send(step).await;
        }
        Preflight {
            timeline: run.timeline(),
            findings,
        }
    })
}

async fn look(run: &Run, world: &World, known: &[Known]) -> Vec<Failure> {
    // What was changed since the last time counts.
    world.http.ways().look_again();
    let places: Vec<_> = known.iter().map(|known| known.place.clone()).collect();
    let places = places.as_slice();
    let targets = Target::all(&world.settings, places);
    let store = world.settings.key_store_limit() + BESIDES;
    let total = world.settings.patient(TOTAL).max(store);
    let network = portal::Seen::default();
    let seen: Vec<_> = targets.iter().map(|_| host::Seen::default()).collect();
    let probe = computer::key_store(world);
    let mut plans = vec![
        Plan::new()
            .step("key-store", None, &[], probe)
            .within(store),
    ];
    // Nobody comes back from a browser to sign in with a password.
    if places.iter().any(Place::has_pages) {
        let work = computer::listener(world, places);
        plans.push(Plan::new().step("listener-self-test", None, &[], work));
    }
    if let Some(probe) = portal::probe(&world.settings) {
        let host = probe.host_str().map(str::to_owned);
        let work = portal::look(world, probe, &network);
        plans.push(Plan::new().step("portal", host.as_deref(), &[], work));
    }
    for (target, seen) in targets.iter().zip(&seen) {
        plans.push(host::plan(world, target, seen));
    }
    let before = plans.len() - targets.len();
    let plans = join_all(plans.into_iter().map(|plan| run.carry_out(plan, total)));
    let apis = join_all(
        known
            .iter()
            .map(|known| tenant::look(run, world, known, &targets, total)),
    );
    let (ended, apis) = tokio::join!(plans, apis);
    let mut failures = ended.into_iter().map(Result::err);
    let computer: Vec<_> = failures.by_ref().take(before).flatten().collect();
    let hosts = failures.zip(&targets);
    let hosts = hosts.filter_map(|(failure, target)| Some(failure?.of(target.system)));
    let hosts: Vec<_> = hosts.chain(apis.into_iter().flatten()).collect();
    let gone: Vec<_> = seen.iter().map(host::Seen::is_gone).collect();
    let offline = network.is_offline(&gone);
    findings::all(&run.timeline(), computer, hosts, offline)
}
