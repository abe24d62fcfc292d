//! The look at a profile that waits for an administrator: once approved, it is connected and saved.

use sipper::Sipper as _;

use crate::check::{Failure, Outcome, Timeline};
use crate::connect;
use crate::oauth::{Account, Progress};
use crate::profile::{self, Profile, Waiting};
use crate::world::World;

use super::{Known, Tested};

/// Looks once.
pub(super) async fn test(
    world: &Result<World, Failure>,
    profile: &Profile,
    waiting: &Waiting,
) -> Tested {
    let system = waiting.system;
    let mut timeline = Timeline::default();
    let result = match world {
        Ok(world) => look(world, profile, &mut timeline).await,
        Err(failure) => Err(failure.clone()),
    };
    let (failure, known) = match result {
        Ok(account) => (None, Known::of(account)),
        Err(failure) => (Some(failure.of(system)), Known::Nothing),
    };
    let still = failure
        .as_ref()
        .is_some_and(|failure| failure.outcome == Outcome::AdminConsentNeeded);
    Tested {
        timeline,
        failure,
        known,
        waiting: still.then(|| Box::new((profile.clone(), waiting.clone()))),
        ..Tested::begun(Some(profile), Some(system))
    }
}

async fn look(
    world: &World,
    profile: &Profile,
    timeline: &mut Timeline,
) -> Result<Account, Failure> {
    let known = profile::take_up(world, profile).await?;
    let gone = || Failure::new(Outcome::ProfileNotFound, "nothing waits any more");
    let known = std::sync::Arc::new(known.ok_or_else(gone)?);
    let mut straw = connect::look_once(world.clone(), known).pin();
    let mut renewed = None;
    while let Some(word) = straw.sip().await {
        match word {
            Progress::Step(step) => timeline.record(step),
            Progress::Identified(known) => renewed = Some(known),
            _ => {}
        }
    }
    let looked = straw.await;
    if let Some(known) = renewed {
        // The next look begins with the newer one.
        profile::renew_waiting(world.clone(), &profile.id, &known).await?;
    }
    let signed_in = looked?;
    let account = signed_in.account.clone();
    let step = |complete, before: &str| crate::wizard::resume_at(complete, before).code();
    let _ = profile::settle(world.clone(), &profile.id, signed_in, step).await?;
    Ok(account)
}
