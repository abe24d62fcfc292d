//! Profiles that are deleted: restored for a while, then removed for good.

use std::fs;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::store::older;
use super::{Error, Id, Profile, SCHEMA_VERSION, Store};
use crate::platform;

/// How long a deleted profile can be restored.
const RESTORABLE: SignedDuration = SignedDuration::from_hours(30 * 24);

impl Store {
    /// Marks a profile as deleted; it and its secrets stay for 30 days.
    ///
    /// # Errors
    ///
    /// As [`Store::load`] and [`Store::save`]; [`Error::InUse`] while a check or a save of it is under way.
    pub fn delete(&self, id: &Id) -> Result<Profile, Error> {
        let _alone = self.working(&self.load_id(id)?)?;
        let mut profile = self.load_id(id)?;
        profile.deleted = Some(self.now());
        self.save(&mut profile)?;
        Ok(profile)
    }

    /// Brings a deleted profile back.
    ///
    /// # Errors
    ///
    /// As [`Store::load`] and [`Store::save`]; another profile may have its name by now;
    /// [`Error::InUse`] while somebody works with it.
    pub fn restore(&self, id: &Id) -> Result<Profile, Error> {
        let profile = self.load_id(id)?;
        let (_editing, _alone) = (self.edit(&profile)?, self.working(&profile)?);
        let mut profile = self.load_id(id)?;
        profile.deleted = None;
        self.save(&mut profile)?;
        Ok(profile)
    }

    /// Removes the file of a profile for good. Its secrets first: [`super::purge`].
    ///
    /// # Errors
    ///
    /// When there is none, it is damaged, or it cannot be removed.
    pub fn purge(&self, id: &Id) -> Result<(), Error> {
        let profile = self.load_id(id)?;
        let file = self.file(&profile.id);
        fs::remove_file(&file).map_err(|error| platform::Error::System {
            act: "remove",
            path: file,
            source: Arc::new(error),
        })?;
        for version in 1..SCHEMA_VERSION {
            let _ = fs::remove_file(older(&self.file(&profile.id), version.into()));
        }
        self.forget_linked(&profile.id);
        for lock in self.lock_files(&profile.id) {
            // An empty file that stays does no harm.
            let _ = fs::remove_file(lock);
        }
        Ok(())
    }

    /// Deleted profiles whose 30 days are over.
    ///
    /// # Errors
    ///
    /// As [`Store::list`].
    pub fn expired(&self) -> Result<Vec<Profile>, Error> {
        let profiles = self.profiles()?.into_iter();
        Ok(profiles.filter(|profile| self.is_over(profile)).collect())
    }

    /// One of [`Store::expired`] as it is by now; `None` when it was restored or removed meanwhile.
    #[must_use]
    pub fn still_expired(&self, id: &Id) -> Option<Profile> {
        self.load_id(id)
            .ok()
            .filter(|profile| self.is_over(profile))
    }

    fn is_over(&self, profile: &Profile) -> bool {
        let now = self.now();
        profile.restorable_until().is_some_and(|until| now > until)
    }
}

impl Profile {
    /// Until when it can be restored; `None` when it is not deleted.
    #[must_use]
    pub fn restorable_until(&self) -> Option<Timestamp> {
        let deleted = self.deleted?;
        Some(deleted.saturating_add(RESTORABLE).unwrap_or(deleted))
    }
}
