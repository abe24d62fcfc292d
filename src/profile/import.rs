//! A profile from a file of somebody else: read within bounds, stripped of everything that is nobody's business here,
//! compared with what is there, and only then taken in (S-FIL-05, design 6). Nothing is run and no browser opens.

use std::path::Path;

use super::commit::{living, save};
use super::sign_in::{elsewhere, forget_named};
use super::store::document;
use super::waiting::{self, waiting_name};
use super::{Connection, Difference, Editing, Error, Id, Profile, Store, forget, lock};
use crate::check::{Failure, System};
use crate::world::World;

/// A document that was read and is not taken in yet. Nobody else opens the profile that it would change until this is
/// dropped.
#[derive(Debug)]
pub struct Import {
    incoming: Profile,
    /// The profile that it would change.
    before: Option<Profile>,
    /// What there would be.
    after: Profile,
    _editing: Option<Editing>,
}

impl Import {
    /// Reads a file and compares it with the profile of the same identity, or else of the same name.
    ///
    /// # Errors
    ///
    /// When it cannot be read as a profile of this world; when the profile that it would change is open elsewhere or
    /// damaged; when its name is another one's.
    pub fn read(world: &World, file: &Path) -> Result<Self, Error> {
        let incoming = document(file)?;
        if !incoming.is_at_its_server() {
            return Err(Error::Damaged {
                file: file.to_owned(),
                reason: "it is connected to another SuperOffice server than it names".to_owned(),
            });
        }
        let incoming = incoming.portable();
        match (incoming.rehearsal, world.rehearsal) {
            (true, false) => return Err(Error::MadeUp),
            (false, true) => return Err(Error::OtherWorld),
            (true, true) | (false, false) => {}
        }
        let store = Store::of(world);
        let before = target(&store, &incoming)?;
        let editing = before.as_ref().map(|before| store.edit(before));
        let editing = editing.transpose()?;
        // Read again: somebody may have saved before it was ours.
        let before = before.map(|before| store.load(before.id.as_str()));
        let before = before.transpose()?;
        let after = match &before {
            Some(before) => merged(before, &incoming),
            None => new(&incoming, world),
        };
        store.may_save(&after)?;
        Ok(Self {
            incoming,
            before,
            after,
            _editing: editing,
        })
    }

    /// The profile that it would change; `None` when it would be a new one.
    #[must_use]
    pub fn before(&self) -> Option<&Profile> {
        self.before.as_ref()
    }

    /// The profile as it would be.
    #[must_use]
    pub fn after(&self) -> &Profile {
        &self.after
    }

    /// What it would change.
    #[must_use]
    pub fn difference(&self) -> Difference {
        Difference::between(self.before.as_ref(), &self.after)
    }

    /// The connections of the profile whose kept sign-in would be forgotten, because another account, place or address
    /// takes its place.
    pub fn drops(&self) -> impl Iterator<Item = System> {
        let dropped = |system: &System| self.is_dropped(*system);
        System::ALL.into_iter().filter(dropped)
    }

    /// The connections that came with it: somebody has to sign in to them.
    pub fn sign_in_again(&self) -> impl Iterator<Item = System> {
        let came = |system: &System| {
            let kept = self.before.as_ref();
            let kept = kept.and_then(|before| before.connection(*system));
            let after = self.after.connection(*system);
            after.is_some() && after != kept
        };
        System::ALL.into_iter().filter(came)
    }

    /// Whether addresses came with it that a person here has to say yes to before a password goes there.
    #[must_use]
    pub fn brings_addresses(&self) -> bool {
        let server = |system: System| {
            let connection = self.after.connection(system)?;
            connection.account.server.as_deref()
        };
        let mut came = self.sign_in_again().filter_map(server);
        !self.after.foreign.is_empty() || came.any(|server| server.given().next().is_some())
    }

    fn is_dropped(&self, system: System) -> bool {
        let kept = self.before.as_ref();
        let kept = kept.and_then(|before| before.connection(system));
        kept.is_some_and(|kept| self.after.connection(system) != Some(kept))
    }

    /// The system whose approval is waited for no longer.
    fn waiting_ends(&self) -> Option<System> {
        let waited = self.before.as_ref()?.waiting.as_ref()?;
        self.after.waiting.is_none().then_some(waited.system)
    }

    /// Removes the sign-ins that nothing names any more.
    async fn forget(&self, world: &World) {
        let Some(before) = &self.before else {
            return;
        };
        let mut gone = Vec::new();
        for system in self.drops() {
            gone.push(forget(world, before, system).await);
        }
        if let Some(system) = self.waiting_ends() {
            gone.push(forget_named(world, waiting_name(&before.id, system)).await);
        }
        if gone.iter().any(Result::is_err) {
            tracing::warn!("a sign-in that an import has replaced could not be removed");
        }
    }

    /// Takes it in: the profile as it was saved. Sign-ins that it replaces are forgotten.
    ///
    /// # Errors
    ///
    /// `sign-in-elsewhere` when one of those is in another store than this run's, and nothing was written then;
    /// `profile-in-use` when the profile is not any more as it was shown; what the file system or the key store says.
    pub async fn take_in(&self, world: &World) -> Result<Profile, Failure> {
        let alone = lock::alone(world, &self.after.id).await?;
        let mut after = self.after.clone();
        if let Some(shown) = &self.before {
            let now = living(world, &shown.id)?;
            // A test may have run meanwhile: what it found is no setting.
            after = merged(&now, &self.incoming);
            if !Difference::between(Some(shown), &now).is_empty() {
                return Err(Error::Changed(now.name).into());
            }
            let mut far = self.drops().map(|system| elsewhere(world, &now, system));
            let waiting = self
                .waiting_ends()
                .and_then(|_| waiting::elsewhere(world, &now));
            if let Some(failure) = far.find_map(|failure| failure).or(waiting) {
                return Err(failure);
            }
        }
        let saved = save(world.clone(), after).await?;
        self.forget(world).await;
        drop(alone);
        Ok(saved)
    }
}

/// The profile that an import would change. One that was deleted stays as it was deleted.
fn target(store: &Store, incoming: &Profile) -> Result<Option<Profile>, Error> {
    for wanted in [incoming.id.as_str(), incoming.name.as_str()] {
        match store.load(wanted) {
            Ok(profile) if profile.deleted.is_none() => return Ok(Some(profile)),
            Ok(_) | Err(Error::NotFound(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

/// A new profile. Its identity is new as well: what the key store has under the old one is another profile's.
fn new(incoming: &Profile, world: &World) -> Profile {
    Profile {
        id: Id::random(),
        created: world.clock.now(),
        ..incoming.clone()
    }
}

/// The profile with everything that the import has. A connection of the same account by the same addresses keeps its
/// sign-in; one that the import does not have stays where its place does.
fn merged(before: &Profile, incoming: &Profile) -> Profile {
    let mut merged = Profile {
        name: incoming.name.clone(),
        crm: incoming.crm.clone(),
        calendar: incoming.calendar.clone(),
        overrides: incoming.overrides.clone(),
        preferences: incoming.preferences.clone(),
        foreign: foreign(before, incoming),
        links: incoming.links.clone(),
        ..before.clone()
    };
    let chosen = incoming.systems();
    let stays = |system: System| {
        let place = match system {
            System::SuperOffice => before.crm == incoming.crm,
            System::Microsoft365 | System::Exchange | System::Google => {
                before.calendar == incoming.calendar
            }
        };
        place && chosen.contains(&system)
    };
    for system in System::ALL {
        let connection = match (before.connection(system), incoming.connection(system)) {
            _ if !chosen.contains(&system) => None,
            (Some(kept), None) if stays(system) => Some(kept),
            (Some(kept), Some(came)) if is_same(kept, came) => Some(kept),
            (_, came) => came,
        };
        merged.set_connection(system, connection.cloned());
    }
    let ended = merged.waiting.take_if(|waiting| !stays(waiting.system));
    drop(ended);
    merged
}

/// The hosts of a SuperOffice server that somebody here has to say yes to: those that came and were not here before, and
/// those that were here and are not known either.
fn foreign(before: &Profile, incoming: &Profile) -> Vec<String> {
    let known = before.own_hosts();
    let is_known = |host: &String| known.contains(host) && !before.foreign.contains(host);
    let came = incoming.foreign.iter();
    came.filter(|host| !is_known(host)).cloned().collect()
}

/// Whether a kept sign-in is that of the account that came, for the same servers.
fn is_same(kept: &Connection, came: &Connection) -> bool {
    let (one, other) = (&kept.account, &came.account);
    let servers = match (one.server.as_deref(), other.server.as_deref()) {
        (None, None) => true,
        (Some(one), Some(other)) => {
            (&one.email, &one.user, &one.domain) == (&other.email, &other.user, &other.domain)
                && (&one.ews, &one.oab, &one.impersonate)
                    == (&other.ews, &other.oab, &other.impersonate)
        }
        _ => false,
    };
    servers && one.place == other.place && one.tenant == other.tenant && one.key == other.key
}

#[cfg(test)]
mod tests;
