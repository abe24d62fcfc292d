//! What is still open, and where each of it is done.

use crate::check::System;
use crate::profile::Profile;
use crate::text::Texts;

use super::Message;

/// What is known of the users who are to be linked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Open {
    /// How many in SuperOffice could be linked and are not; none where the list is not known.
    pub left: Option<usize>,
    /// Whether a list was fetched in part only.
    pub half: bool,
    /// How many linked people are not in their list any more.
    pub gone: usize,
}

/// Something that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Thing {
    /// This system is not connected.
    Connection(System),
    /// Nobody is linked.
    Nobody,
    /// So many could be linked besides.
    Left(usize),
    /// A list was fetched in part only.
    Half,
    /// So many linked people are gone.
    Gone(usize),
}

impl Thing {
    /// A sentence.
    pub(super) fn words(self, texts: &Texts) -> String {
        let count = |id: &str, count: usize| texts.with(id, &[("count", &count.to_string())]);
        match self {
            Self::Connection(system) => {
                let system = texts.system(system);
                texts.with("summary-open-connection", &[("system", &system)])
            }
            Self::Nobody => texts.get("summary-open-nobody"),
            Self::Left(left) => count("summary-open-left", left),
            Self::Half => texts.get("summary-open-half"),
            Self::Gone(gone) => count("summary-open-gone", gone),
        }
    }

    /// The id of the words on the button that leads there, and what it sends.
    pub(super) fn way(self) -> (&'static str, Message) {
        match self {
            Self::Connection(_) => ("summary-configure", Message::Configure),
            Self::Nobody | Self::Left(_) | Self::Half | Self::Gone(_) => {
                ("summary-link", Message::Link)
            }
        }
    }
}

/// What is open, the first thing first.
pub(super) fn open(profile: Option<&Profile>, open: Open) -> Vec<Thing> {
    let Some(profile) = profile else {
        return Vec::new();
    };
    let missing = |system: &System| profile.connection(*system).is_none();
    let systems = profile.systems().into_iter().filter(missing);
    let mut all: Vec<Thing> = systems.map(Thing::Connection).collect();
    if profile.links.as_slice().is_empty() {
        all.push(Thing::Nobody);
    } else {
        let left = open.left.filter(|left| *left > 0);
        all.extend(left.map(Thing::Left));
    }
    if open.half {
        all.push(Thing::Half);
    }
    if open.gone > 0 {
        all.push(Thing::Gone(open.gone));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::super::{NEXT, OPEN, first};
    use super::*;
    use crate::account::Account;
    use crate::profile::{Connection, Link, Linked, Links};

    #[test]
    fn what_is_open_first_is_next_and_nothing_leads_to_the_end() {
        let mut profile = Profile::of_contoso();
        let known = Open::default();
        let things = open(Some(&profile), known);
        assert_eq!(things[0], Thing::Connection(System::SuperOffice));
        assert!(matches!(things[0].way().1, Message::Configure));
        for system in profile.systems() {
            let connection = Connection {
                account: Account::nobodys(system),
                refresh_token: None,
                secrets: None,
            };
            profile.set_connection(system, Some(connection));
        }
        assert_eq!(open(Some(&profile), known), [Thing::Nobody]);
        assert!(matches!(Thing::Nobody.way().1, Message::Link));
        assert_eq!(first(Some(&profile), known), OPEN);

        let one = |key: &str| Linked {
            key: key.to_owned(),
            name: String::new(),
            address: String::new(),
        };
        profile.links = Links::new(vec![Link {
            superoffice: one("7"),
            calendar: one("kari"),
        }]);

        assert_eq!(first(Some(&profile), known), NEXT);
        let left = Open {
            left: Some(3),
            ..known
        };
        assert_eq!(first(Some(&profile), left), OPEN);
    }
}
