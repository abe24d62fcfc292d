//! Where a profile stands: what the list of profiles says of it, in every face alike.

use jiff::Timestamp;

use super::{Connection, Profile, is_usable};
use crate::check::{Failure, System};
use crate::settings::SecretStore;
use crate::world::World;

/// Where a profile stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was deleted, and can be restored until this moment.
    Deleted(Timestamp),
    /// It waits for an administrator's approval.
    Waiting,
    /// A system is not connected yet.
    Unfinished,
    /// A sign-in of it cannot be used: somebody has to sign in again.
    Stale,
    /// Its last test failed, at this moment.
    Failed(Timestamp),
    /// A sign-in of it ends with the program.
    Session,
    /// Both systems are connected.
    Complete,
}

impl Standing {
    /// Where a profile stands; `failed` is when its last test failed, if it did ([`super::failed_check`]).
    #[must_use]
    pub fn of(profile: &Profile, failed: Option<Timestamp>, world: &World) -> Self {
        let connected = |check: &dyn Fn(System) -> bool| {
            let mut all = profile.systems().into_iter();
            all.any(|system| profile.connection(system).is_some() && check(system))
        };
        if let Some(until) = profile.restorable_until() {
            Self::Deleted(until)
        } else if profile.waiting.is_some() {
            Self::Waiting
        } else if !profile.is_complete() {
            Self::Unfinished
        } else if connected(&|system| !is_usable(world, profile, system)) {
            Self::Stale
        } else if let Some(at) = failed {
            Self::Failed(at)
        } else if connected(&|system| profile.store_of(system) == SecretStore::Session) {
            Self::Session
        } else {
            Self::Complete
        }
    }

    /// Its name in JSON and in text ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Deleted(_) => "deleted",
            Self::Waiting => "waiting",
            Self::Unfinished => "unfinished",
            Self::Stale => "stale",
            Self::Failed(_) => "failed",
            Self::Session => "session",
            Self::Complete => "complete",
        }
    }
}

impl Profile {
    /// When the older of its connections was proven for the last time; `None` when it has none.
    #[must_use]
    pub fn tested(&self) -> Option<Timestamp> {
        let connections = self.systems().map(|system| self.connection(system));
        let tested = connections.into_iter().flatten();
        tested.map(|connection| connection.account.tested).min()
    }

    /// What the last tests of its connections warned of, each with its system.
    #[must_use]
    pub fn warnings(&self) -> Vec<Failure> {
        let connections = self.systems().map(|system| self.connection(system));
        let connections = connections.into_iter().flatten();
        connections.flat_map(Connection::warnings).collect()
    }
}
