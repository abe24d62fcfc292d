//! The pairs of a profile that may be saved: those of its organizations, and nobody who is linked in another profile. All
//! ways of saving go through here.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::store::LARGEST;
use super::{Elsewhere, Error, Links, Profile, Store};
use crate::platform;

impl Store {
    /// Takes out what does not hold: pairs of other organizations, and of those that the document on the disk does not
    /// have, the ones of people who are linked in another profile.
    pub(super) fn settle(
        &self,
        profile: &mut Profile,
        before: Option<&Profile>,
    ) -> Result<(), Error> {
        profile.settle_links();
        if profile.deleted.is_some() || profile.links.as_slice().is_empty() {
            return Ok(());
        }
        // One that was deleted held nobody meanwhile.
        let known = before.filter(|before| before.deleted.is_none());
        let known = known.map_or(Links::default(), |before| before.links.clone());
        if known == profile.links {
            return Ok(());
        }
        let known: HashSet<_> = if known.whose().agrees(profile.links.whose()) {
            known.as_slice().iter().collect()
        } else {
            HashSet::new()
        };
        let others = self.profiles()?;
        let elsewhere = Elsewhere::of(profile, &others);
        let stays = |link: &super::Link| known.contains(link) || elsewhere.allows(link);
        let _ = profile.links.keep(stays);
        profile.settle_links();
        Ok(())
    }

    /// Keeps a copy of the document from which pairs are taken out that nobody has unlinked.
    pub(super) fn keep_linked(
        &self,
        sent: &Links,
        saved: &Profile,
        before: Option<&Profile>,
    ) -> Result<(), Error> {
        if sent.as_slice().len() == saved.links.as_slice().len() {
            return Ok(());
        }
        tracing::info!(
            "pairs of users were taken out of a profile: they are of another organization, or linked in another profile"
        );
        if before.is_none_or(|before| before.links.as_slice().is_empty()) {
            return Ok(());
        }
        let file = self.file(&saved.id);
        let content = platform::read(&file, LARGEST)?;
        Ok(platform::replace(&linked(&file), &content)?)
    }

    /// Removes that copy.
    pub(super) fn forget_linked(&self, id: &super::Id) {
        let _ = fs::remove_file(linked(&self.file(id)));
    }
}

/// Where the document with the pairs is kept.
fn linked(file: &Path) -> PathBuf {
    file.with_extension("json.linked")
}

#[cfg(test)]
mod tests {
    use super::super::{CrmChoice, Link, Organization, Whose};
    use super::*;
    use crate::check::System;

    fn whose(tenant: &str) -> Whose {
        let of = |system: System, place: &str| {
            Some(Organization {
                system,
                place: place.to_owned(),
                tenant: tenant.to_owned(),
            })
        };
        Whose {
            superoffice: of(System::SuperOffice, "online"),
            calendar: of(System::Microsoft365, "worldwide"),
        }
    }

    /// A profile that is signed out, with these pairs of this organization.
    fn profile(name: &str, tenant: &str, pairs: Vec<Link>) -> Profile {
        let mut profile = Profile::of_contoso();
        name.clone_into(&mut profile.name);
        profile.links = Links::new(pairs).of(whose(tenant));
        profile
    }

    #[test]
    fn whoever_is_linked_in_a_profile_that_is_signed_out_is_linked_in_no_other_one() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().to_owned(), false);
        let pairs = || {
            vec![
                Link::of_keys("1", "a"),
                Link::of_keys("2", "b"),
                Link::of_keys("3", "c"),
            ]
        };
        let mut first = profile("First", "Cust1", pairs());
        store.save(&mut first).unwrap();

        let wanted = vec![
            Link::of_keys("9", "a"),
            Link::of_keys("2", "x"),
            Link::of_keys("8", "y"),
        ];
        let mut second = profile("Second", "cust1", wanted.clone());
        store.save(&mut second).unwrap();
        let mut third = profile("Third", "Cust2", wanted.clone());
        store.save(&mut third).unwrap();

        assert_eq!(second.links.as_slice(), [Link::of_keys("8", "y")]);
        assert_eq!(third.links.as_slice(), wanted, "others have the same keys");
        assert_eq!(store.load("Second").unwrap(), second);
        assert_eq!(store.load("First").unwrap().links.as_slice(), pairs());
    }

    #[test]
    fn a_profile_comes_back_without_those_who_were_linked_elsewhere_meanwhile() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().to_owned(), false);
        let mut first = profile(
            "First",
            "Cust1",
            vec![Link::of_keys("1", "a"), Link::of_keys("2", "b")],
        );
        store.save(&mut first).unwrap();
        let _ = store.delete(&first.id).unwrap();
        let mut second = profile("Second", "Cust1", vec![Link::of_keys("1", "a")]);
        store.save(&mut second).unwrap();
        assert_eq!(second.links.as_slice().len(), 1, "it was deleted");

        let back = store.restore(&first.id).unwrap();

        assert_eq!(back.links.as_slice(), [Link::of_keys("2", "b")]);
        let copy = folder.path().join(format!("{}.json.linked", first.id));
        let copy = Profile::from_json(&fs::read(&copy).unwrap()).unwrap();
        assert_eq!(copy.links.as_slice().len(), 2);
        let _ = store.delete(&first.id).unwrap();
        store.purge(&first.id).unwrap();
        let left = fs::read_dir(folder.path()).unwrap().flatten();
        let left = left.filter(|it| it.file_name().to_string_lossy().contains(first.id.as_str()));
        assert_eq!(left.count(), 0);
    }

    #[test]
    fn pairs_of_another_organization_are_not_saved_and_the_document_before_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().to_owned(), false);
        let mut first = profile("First", "Cust1", vec![Link::of_keys("1", "a")]);
        store.save(&mut first).unwrap();

        first.crm = CrmChoice::SuperofficeOnsite {
            netserver: None,
            web_api: None,
        };
        store.save(&mut first).unwrap();

        assert_eq!(first.links, Links::default());
        assert_eq!(store.load("First").unwrap(), first);
        let copy = folder.path().join(format!("{}.json.linked", first.id));
        let copy = Profile::from_json(&fs::read(&copy).unwrap()).unwrap();
        assert_eq!(copy.links.as_slice(), [Link::of_keys("1", "a")]);
    }
}
