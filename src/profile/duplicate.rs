//! Another name for a profile, and another profile with the settings of one.

use super::{Error, Id, NameProblem, Profile, Store, check_name};

/// The longest name that leaves room for a number behind it, in characters.
const ROOM: usize = 90;

impl Store {
    /// Calls a profile something else.
    ///
    /// # Errors
    ///
    /// As [`Store::save`]; [`Error::NotFound`] for a deleted one; [`Error::InUse`] while somebody works with it.
    pub fn rename(&self, id: &Id, name: &str) -> Result<Profile, Error> {
        let profile = self.load(id.as_str())?;
        let (_editing, _alone) = (self.edit(&profile)?, self.working(&profile)?);
        let mut profile = self.load(id.as_str())?;
        if profile.deleted.is_some() {
            return Err(Error::NotFound(profile.name));
        }
        name.clone_into(&mut profile.name);
        self.save(&mut profile)?;
        Ok(profile)
    }

    /// Makes another profile with the settings of this one. It is connected to nothing and links nobody: a user who was
    /// linked in two profiles would be synchronized twice. Without a name it gets that of the first with a number.
    ///
    /// # Errors
    ///
    /// As [`Store::load`] and [`Store::save`].
    pub fn duplicate(&self, id: &Id, name: Option<&str>) -> Result<Profile, Error> {
        let first = self.load(id.as_str())?;
        let name = match name {
            Some(name) => name.to_owned(),
            None => self.free_name(&first.name)?,
        };
        let (crm, calendar) = (first.crm, first.calendar);
        let mut profile = Profile::new(name, first.rehearsal, crm, calendar, self.now());
        profile.overrides = first.overrides;
        profile.preferences = first.preferences;
        profile.foreign = first.foreign;
        self.save(&mut profile)?;
        Ok(profile)
    }

    /// This name with the first number behind it that no other profile has.
    fn free_name(&self, name: &str) -> Result<String, Error> {
        let base: String = name.chars().take(ROOM).collect();
        let base = base.trim_end();
        let taken = self.names()?;
        let mut numbered = (2_u32..).map(|number| format!("{base} ({number})"));
        let free = numbered.find(|name| !taken.contains(name) && check_name(name).is_ok());
        free.ok_or(Error::Name(NameProblem::TooLong))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Link, Linked, Links};
    use super::*;

    fn linked(key: &str) -> Linked {
        let (key, name, address) = (key.to_owned(), String::new(), String::new());
        Linked { key, name, address }
    }

    #[test]
    fn a_duplicate_has_the_settings_and_nothing_that_is_somebodys() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().to_owned(), false);
        let mut first = Profile::of_contoso();
        first.preferences.crm.birthdays = false;
        first.links = Links::new(vec![Link {
            superoffice: linked("1"),
            calendar: linked("2"),
        }]);
        store.save(&mut first).unwrap();

        let second = store.duplicate(&first.id, None).unwrap();
        let third = store.duplicate(&first.id, None).unwrap();

        assert_ne!(second.id, first.id);
        assert_eq!(
            [second.name.as_str(), third.name.as_str()],
            ["Contoso (2)", "Contoso (3)"]
        );
        assert_eq!(second.preferences, first.preferences);
        assert_eq!(
            (&second.crm, &second.calendar),
            (&first.crm, &first.calendar)
        );
        assert!(second.links.as_slice().is_empty());
        assert_eq!(store.load(first.id.as_str()).unwrap(), first);
    }

    #[test]
    fn the_longest_name_still_gets_a_number() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().to_owned(), false);
        let mut first = Profile::of_contoso();
        first.name = "x".repeat(100);
        store.save(&mut first).unwrap();

        let second = store.duplicate(&first.id, None).unwrap();

        assert_eq!(second.name, format!("{} (2)", "x".repeat(90)));
    }

    #[test]
    fn a_new_name_is_checked_and_changes_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().to_owned(), false);
        let (mut one, mut other) = (Profile::of_contoso(), Profile::of_contoso());
        "Other".clone_into(&mut other.name);
        store.save(&mut one).unwrap();
        store.save(&mut other).unwrap();

        let taken = store.rename(&one.id, "Other").unwrap_err();
        let blank = store.rename(&one.id, " ").unwrap_err();
        let renamed = store.rename(&one.id, "Nordfjell").unwrap();

        assert!(matches!(taken, Error::NameTaken(_)), "{taken}");
        assert!(matches!(blank, Error::Name(_)), "{blank}");
        let changed = renamed.changed;
        assert_eq!(
            renamed,
            Profile {
                name: "Nordfjell".to_owned(),
                changed,
                ..one.clone()
            }
        );
        let open = store.edit(&renamed).unwrap();
        let in_use = store.rename(&one.id, "Contoso").unwrap_err();
        assert!(matches!(in_use, Error::InUse(_)), "{in_use}");
        drop(open);
        let _ = store.delete(&one.id).unwrap();
        let deleted = store.rename(&one.id, "Contoso").unwrap_err();
        assert!(matches!(deleted, Error::NotFound(_)), "{deleted}");
    }
}
