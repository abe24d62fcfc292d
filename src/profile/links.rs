//! The pairs of users that a profile links (profile-wizard.md 8.3).

use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::directory::{LONGEST, is_invisible, is_key, tidy};

/// One side of a pair: as the system knew the person when the pair was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Linked {
    /// What the system tells users apart by; it stays when name and address change.
    pub key: String,
    /// The name; for display.
    pub name: String,
    /// The e-mail address.
    pub address: String,
}

impl Linked {
    /// Whether name and address can be shown as they are.
    fn is_tidy(&self) -> bool {
        let mut texts = [&self.name, &self.address].into_iter();
        texts.all(|text| text.chars().nth(LONGEST).is_none() && !text.chars().any(is_invisible))
    }

    fn tidy(&mut self) {
        tidy(&mut self.name, LONGEST);
        tidy(&mut self.address, LONGEST);
    }
}

/// A SuperOffice user and the calendar that belongs to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// In SuperOffice.
    pub superoffice: Linked,
    /// In the calendar system.
    pub calendar: Linked,
}

/// All pairs of a profile. A copy costs nothing: they may be tens of thousands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Links(Arc<Vec<Link>>);

impl Links {
    /// These pairs.
    #[must_use]
    pub fn new(links: Vec<Link>) -> Self {
        Self(Arc::new(links))
    }

    /// The pairs.
    #[must_use]
    pub fn as_slice(&self) -> &[Link] {
        &self.0
    }

    /// Makes every name and address one that can be shown. A document may come from anybody.
    pub(super) fn tidy(&mut self) {
        let is_tidy = |link: &Link| link.superoffice.is_tidy() && link.calendar.is_tidy();
        if !self.0.iter().all(is_tidy) {
            for link in Arc::make_mut(&mut self.0) {
                link.superoffice.tidy();
                link.calendar.tidy();
            }
        }
    }

    /// That everybody can be told from others, and nobody is in two pairs.
    ///
    /// # Errors
    ///
    /// A sentence that says so.
    pub(super) fn check(&self) -> Result<(), String> {
        let mut all = self
            .0
            .iter()
            .flat_map(|link| [&link.superoffice, &link.calendar]);
        if !all.all(|linked| is_key(&linked.key)) {
            return Err("a pair in it is of nobody".to_owned());
        }
        let of = |side: fn(&Link) -> &Linked| {
            let mut keys: Vec<&str> = self.0.iter().map(|link| side(link).key.as_str()).collect();
            keys.sort_unstable();
            keys.windows(2).all(|two| two[0] != two[1])
        };
        if of(|link| &link.superoffice) && of(|link| &link.calendar) {
            Ok(())
        } else {
            Err("somebody is linked twice in it".to_owned())
        }
    }
}

impl Serialize for Links {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_slice().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Links {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::new)
    }
}
