//! The host of a tenant's API: known only when the tenant is, and asked for each time, because it changes.

use std::time::Duration;

use crate::check::{Failure, Run};
use crate::connect::{Known, Place};
use crate::superoffice::tenant::api;
use crate::world::World;

use super::host;
use super::target::Target;

/// Looks at the host of this tenant's API like at the others. Nothing is told where its environment does not say it, which
/// has steps of its own, or where the host is looked at anyway.
pub(super) async fn look(
    run: &Run,
    world: &World,
    known: &Known,
    others: &[Target],
    total: Duration,
) -> Option<Failure> {
    let target = find(world, known).await?;
    if others.iter().any(|other| other.address == target.address) {
        return None;
    }
    let seen = host::Seen::default();
    let ended = run
        .carry_out(host::plan(world, &target, &seen), total)
        .await;
    ended.err().map(|failure| failure.of(target.system))
}

/// Where the API is.
async fn find(world: &World, known: &Known) -> Option<Target> {
    let Place::SuperOffice { environment } = &known.place else {
        return None;
    };
    let own = world.settings.superoffice.environment(environment)?;
    let http = world.http.fresh().ok()?;
    let asked = api(&http, own, known.tenant.as_deref()?);
    let limit = world.settings.patient(host::PART);
    let address = tokio::time::timeout(limit, asked).await.ok()??;
    Some(Target::api(environment, address))
}
