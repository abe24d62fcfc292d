//! The pairs of users that a profile links (profile-wizard.md 8.3), and whose users they are.

use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Whose;
use crate::directory::{LONGEST, is_invisible, is_key, tidy};

/// One side of a pair: as the system knew the person when the pair was made.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Link {
    /// In SuperOffice.
    pub superoffice: Linked,
    /// In the calendar system.
    pub calendar: Linked,
}

impl Link {
    /// The pair of two people of whom only the keys are known.
    #[must_use]
    pub fn of_keys(superoffice: &str, calendar: &str) -> Self {
        let of = |key: &str| Linked {
            key: key.to_owned(),
            name: String::new(),
            address: String::new(),
        };
        Self {
            superoffice: of(superoffice),
            calendar: of(calendar),
        }
    }
}

/// All pairs of a profile, with whose users they are. A copy costs nothing: they may be tens of thousands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Links {
    pairs: Arc<Vec<Link>>,
    whose: Arc<Whose>,
}

impl Links {
    /// These pairs; whose users they are is not known yet.
    #[must_use]
    pub fn new(links: Vec<Link>) -> Self {
        Self {
            pairs: Arc::new(links),
            whose: Arc::default(),
        }
    }

    /// The pairs.
    #[must_use]
    pub fn as_slice(&self) -> &[Link] {
        &self.pairs
    }

    /// Whose users they are.
    #[must_use]
    pub fn whose(&self) -> &Whose {
        &self.whose
    }

    /// Other pairs of the same organizations.
    #[must_use]
    pub fn with(&self, pairs: Vec<Link>) -> Self {
        Self {
            pairs: Arc::new(pairs),
            whose: Arc::clone(&self.whose),
        }
    }

    /// The same pairs as those of these organizations.
    #[must_use]
    pub fn of(self, whose: Whose) -> Self {
        let whose = if *self.whose == whose {
            self.whose
        } else {
            Arc::new(whose)
        };
        Self { whose, ..self }
    }

    /// Takes those out that `stays` does not keep; how many.
    pub(super) fn keep(&mut self, stays: impl Fn(&Link) -> bool) -> usize {
        let gone = self.pairs.iter().filter(|link| !stays(link)).count();
        if gone > 0 {
            let stay = self.pairs.iter().filter(|link| stays(link));
            *self = self.with(stay.cloned().collect());
        }
        gone
    }

    /// Makes every name and address one that can be shown. A document may come from anybody.
    pub(super) fn tidy(&mut self) {
        let is_tidy = |link: &Link| link.superoffice.is_tidy() && link.calendar.is_tidy();
        if !self.pairs.iter().all(is_tidy) {
            for link in Arc::make_mut(&mut self.pairs) {
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
            .pairs
            .iter()
            .flat_map(|link| [&link.superoffice, &link.calendar]);
        if !all.all(|linked| is_key(&linked.key)) {
            return Err("a pair in it is of nobody".to_owned());
        }
        let of = |side: fn(&Link) -> &Linked| {
            let mut keys: Vec<&str> = self
                .pairs
                .iter()
                .map(|link| side(link).key.as_str())
                .collect();
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
        self.pairs.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Links {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::new)
    }
}
