//! Who may work with a profile: one refresh or save at a time, and one program that has it open (F-61).
//!
//! Two locks, because they are held differently long: `<id>.lock` for one step of work, waited for, so that a check from
//! monitoring and a window get along; `<id>.edit` as long as somebody has the profile open, not waited for.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Error, Id, Profile, Store};
use crate::check::Failure;
use crate::platform::{self, Lock};
use crate::world::World;

/// How often a lock that is held is tried again.
const PAUSE: Duration = Duration::from_millis(20);

/// A profile that this program has open; others are told so until this is dropped.
#[derive(Debug)]
pub struct Editing {
    _lock: Lock,
}

impl Store {
    /// Opens a profile for changing; others cannot until the result is dropped.
    ///
    /// # Errors
    ///
    /// [`Error::InUse`] while another window or program has it open; when the folder cannot be used.
    pub fn edit(&self, profile: &Profile) -> Result<Editing, Error> {
        match self.try_lock(&profile.id, "edit")? {
            Some(lock) => Ok(Editing { _lock: lock }),
            None => Err(Error::InUse(profile.name.clone())),
        }
    }

    /// Nobody refreshes or saves this profile meanwhile.
    pub(super) fn working(&self, profile: &Profile) -> Result<Lock, Error> {
        let lock = self.try_lock(&profile.id, "lock")?;
        lock.ok_or_else(|| Error::InUse(profile.name.clone()))
    }

    fn try_lock(&self, id: &Id, kind: &str) -> Result<Option<Lock>, Error> {
        let _ = platform::private_folder(self.folder())?;
        Ok(platform::try_lock(&lock_file(self.folder(), id, kind))?)
    }

    /// The files of both locks, for the end of a profile.
    pub(super) fn lock_files(&self, id: &Id) -> [PathBuf; 2] {
        ["lock", "edit"].map(|kind| lock_file(self.folder(), id, kind))
    }
}

fn lock_file(folder: &Path, id: &Id, kind: &str) -> PathBuf {
    folder.join(format!("{id}.{kind}"))
}

/// Waits until nobody else refreshes or saves this profile, in this program or another one.
///
/// # Errors
///
/// `profile-in-use` when it takes longer than half of what a step may take, so that the step can still be done.
pub(super) async fn alone(world: &World, id: &Id) -> Result<Lock, Failure> {
    let store = Store::of(world);
    let patience = world.settings.request_limit() / 2;
    let wait = async {
        loop {
            if let Some(lock) = store.try_lock(id, "lock")? {
                return Ok::<_, Failure>(lock);
            }
            tokio::time::sleep(PAUSE).await;
        }
    };
    if let Ok(lock) = tokio::time::timeout(patience, wait).await {
        return lock;
    }
    let name = store.load(id.as_str()).map(|profile| profile.name);
    Err(Error::InUse(name.unwrap_or_else(|_| id.to_string())).into())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::Profile;
    use super::*;
    use crate::check::Outcome;

    #[test]
    fn a_profile_is_open_once_and_the_second_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().join("profiles"), false);
        let (one, other) = (Profile::of_contoso(), Profile::of_contoso());

        let open = store.edit(&one).unwrap();

        assert!(store.edit(&other).is_ok());
        let refused = Failure::from(store.edit(&one).unwrap_err());
        assert_eq!(refused.outcome, Outcome::ProfileInUse);
        drop(open);
        assert!(store.edit(&one).is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn work_waits_for_the_work_of_others_and_not_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let world = crate::world::tests::world_below(folder.path());
        let world = Arc::new(world);
        let id = Id::random();

        let first = alone(&world, &id).await.unwrap();
        let refused = alone(&world, &id).await.unwrap_err();
        assert_eq!(refused.outcome, Outcome::ProfileInUse);

        let (waiting_world, waiting_id) = (Arc::clone(&world), id.clone());
        let waiting = tokio::spawn(async move { alone(&waiting_world, &waiting_id).await.is_ok() });
        tokio::task::yield_now().await;
        drop(first);
        assert!(waiting.await.unwrap());
    }
}
