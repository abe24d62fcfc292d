//! What is looked at before the browser opens: this computer, the network, and the way to each provider (design 4).

use sipper::Sipper;

use crate::check::{Failure, Step, Timeline};
use crate::world::World;

use super::Place;

/// What was found before the browser opens. Nothing in it forbids to go on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preflight {
    /// What was looked at.
    pub timeline: Timeline,
    /// Failures and warnings, the gravest first.
    pub findings: Vec<Failure>,
}

/// Looks at listener, key store, proxy, portal, and for each host of these places at its name, certificate and clock.
#[must_use]
pub fn preflight(_world: World, _places: Vec<Place>) -> impl Sipper<Preflight, Step> {
    sipper::sipper(|_sender| async { Preflight::default() })
}
