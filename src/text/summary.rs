//! What is open at the end, and what linked users do next, in words that can be sent to them.

use jiff::Timestamp;

use crate::account::Consent;
use crate::check::System;
use crate::directory::{Person, Untold};
use crate::google::Kind;
use crate::link::address;
use crate::profile::{Profile, Standing, Zone};

use super::Texts;

/// What is known of the users who are to be linked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Open {
    /// How many in SuperOffice have a possible calendar and are not linked; none where the lists are not known.
    pub left: Option<usize>,
    /// How many are in SuperOffice only. They may be left out, so that nothing is open.
    pub alone: usize,
    /// Whether a list was fetched in part only.
    pub half: bool,
    /// How many linked people are not in their list any more.
    pub gone: usize,
    /// How many linked people sign in with another name than their address where that is not accepted.
    pub differ: usize,
}

/// Something that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// This system is not connected.
    Connection(System),
    /// Whether everybody may use the program is known to be missing, or cannot be seen.
    Consent(Consent),
    /// Where only trusted apps are let in, an administrator has to trust the program for all.
    Trusted,
    /// Its time zones do not show the same time.
    Zones,
    /// The zone of its calendar is only guessed.
    Guess,
    /// Nobody is linked.
    Nobody,
    /// So many could be linked besides, unless they are left out on purpose.
    Left(usize),
    /// Nobody knows who is left: the lists were not read in this run.
    Unread,
    /// A list was fetched in part only.
    Half,
    /// So many linked people are gone.
    Gone(usize),
    /// So many linked people sign in with another name than their address.
    Differ(usize),
}

impl Thing {
    /// Whether it is known to be open; others may be done already, or be left on purpose, which cannot be seen from here.
    #[must_use]
    pub fn is_certain(self) -> bool {
        !matches!(
            self,
            Self::Trusted | Self::Unread | Self::Left(_) | Self::Consent(Consent::Unseen)
        )
    }

    /// What administrators still have to do for everybody at the calendar system.
    fn of_calendar(profile: &Profile) -> Option<Self> {
        let account = &profile.connection(profile.calendar.system())?.account;
        match (account.system, account.consent) {
            (System::Microsoft365, Some(consent)) if consent != Consent::Organization => {
                Some(Self::Consent(consent))
            }
            (System::Google, _) if account.place == Kind::Workspace.code() => Some(Self::Trusted),
            _ => None,
        }
    }
}

impl Open {
    /// What is open in a profile, the first thing first.
    #[must_use]
    pub fn things(self, profile: &Profile, now: Timestamp) -> Vec<Thing> {
        let missing = |system: &System| profile.connection(*system).is_none();
        let systems = profile.systems().into_iter().filter(missing);
        let mut all: Vec<Thing> = systems.map(Thing::Connection).collect();
        let for_all = Thing::of_calendar(profile);
        all.extend(for_all.filter(|thing| thing.is_certain()));
        if profile.zones_differ(now) {
            all.push(Thing::Zones);
        } else if profile.guessed_zone().is_some() {
            all.push(Thing::Guess);
        }
        let linked = !profile.links.as_slice().is_empty();
        if !linked {
            all.push(Thing::Nobody);
        }
        if self.half {
            all.push(Thing::Half);
        }
        if self.gone > 0 {
            all.push(Thing::Gone(self.gone));
        }
        if self.differ > 0 {
            all.push(Thing::Differ(self.differ));
        }
        if self.is_unread(profile) {
            all.push(Thing::Unread);
        }
        let left = self.left.filter(|left| linked && *left > 0);
        all.extend(left.map(Thing::Left));
        all.extend(for_all.filter(|thing| !thing.is_certain()));
        all
    }

    /// Whether people are linked and nobody has read the lists since, so that who is left shows only there.
    #[must_use]
    pub fn is_unread(self, profile: &Profile) -> bool {
        self == Self::default() && !profile.links.as_slice().is_empty()
    }

    /// Whether anything is known to be open.
    #[must_use]
    pub fn is_open(self, profile: &Profile, now: Timestamp) -> bool {
        let mut things = self.things(profile, now).into_iter();
        things.any(Thing::is_certain)
    }
}

/// Whether linked users have nothing to do, because one account acts for all of them by somebody's choice
/// (profile-wizard.md 9).
fn acts_for_all(profile: &Profile) -> bool {
    profile.calendar.system() == System::Exchange && profile.preferences.sync_user
}

impl Texts {
    /// The heading of the page, and the sentence below it: what is true of the profile by now.
    #[must_use]
    pub fn summary(&self, profile: &Profile, standing: Standing) -> [String; 2] {
        let (heading, lead) = match standing {
            Standing::Deleted(_) | Standing::Waiting | Standing::Unfinished => {
                ("summary-heading-open", "summary-lead-open")
            }
            Standing::Stale => ("summary-heading-open", "summary-lead-stale"),
            Standing::Failed(_) => ("summary-heading-open", "summary-lead-failed"),
            Standing::Session | Standing::Complete => ("summary-heading", "summary-lead"),
        };
        let time = self.tested(profile);
        [
            self.with(heading, &[("name", &profile.name)]),
            self.with(lead, &[("time", &time)]),
        ]
    }

    /// When the connections of a profile were tested: one moment, or each system with its own.
    #[must_use]
    pub fn tested(&self, profile: &Profile) -> String {
        let connections = profile.systems().map(|system| profile.connection(system));
        let accounts = connections
            .into_iter()
            .flatten()
            .map(|known| &known.account);
        let tested: Vec<(System, String)> = accounts
            .map(|account| (account.system, self.moment(account.tested)))
            .collect();
        match tested.as_slice() {
            [(_, first), others @ ..] if others.iter().all(|(_, at)| at == first) => first.clone(),
            all => {
                let each = all
                    .iter()
                    .map(|(system, at)| format!("{} {at}", self.system(*system)));
                each.collect::<Vec<_>>().join("; ")
            }
        }
    }

    /// The heading above what is open.
    #[must_use]
    pub fn open_heading(&self, profile: &Profile, open: Open, now: Timestamp) -> String {
        self.get(if open.is_open(profile, now) {
            "summary-open"
        } else {
            "summary-sure"
        })
    }

    /// What is still open in a profile, a sentence each.
    #[must_use]
    pub fn open(&self, profile: &Profile, open: Open, now: Timestamp) -> Vec<String> {
        let count = |id: &str, count: usize| self.with(id, &[("count", &count.to_string())]);
        let things = open.things(profile, now).into_iter();
        let words = things.map(|thing| match thing {
            Thing::Connection(system) => {
                let system = self.system(system);
                self.with("summary-open-connection", &[("system", &system)])
            }
            Thing::Consent(consent) => {
                let account = profile.connection(profile.calendar.system());
                let own = account.and_then(|known| known.account.administrator) == Some(true);
                let who = if own { "you" } else { "other" };
                let id = format!("summary-open-consent-{}", consent.code());
                self.with(&id, &[("who", who)])
            }
            Thing::Trusted => self.get("summary-open-trusted"),
            Thing::Zones => self.get("summary-open-zones"),
            Thing::Guess => {
                let zone = profile.guessed_zone();
                let zone = zone.as_ref().map_or("", Zone::name);
                let system = self.system(profile.calendar.system());
                self.with("summary-open-guess", &[("zone", zone), ("system", &system)])
            }
            Thing::Nobody => self.get("summary-open-nobody"),
            Thing::Left(left) => count("summary-open-left", left),
            Thing::Unread => self.get("summary-open-unread"),
            Thing::Half => self.get("summary-open-half"),
            Thing::Gone(gone) => count("summary-open-gone", gone),
            Thing::Differ(differ) => count("summary-open-differ", differ),
        });
        words.collect()
    }

    /// Who is in SuperOffice only, and what can be done about it; nothing where nobody is.
    #[must_use]
    pub fn alone(&self, profile: &Profile, open: Open) -> Option<String> {
        let (count, system) = (open.alone.to_string(), profile.calendar.system());
        let facts = [("count", count.as_str()), ("system", &self.system(system))];
        (open.alone > 0).then(|| self.with("summary-alone", &facts))
    }

    /// What each linked user does, step by step; what is stressed stands between two stars.
    #[must_use]
    pub fn steps_of_users(&self, system: System) -> [String; 3] {
        let calendar = self.system(system);
        [
            self.get("summary-users-mail"),
            self.get("summary-users-superoffice"),
            self.with("summary-users-calendar", &[("calendar", &calendar)]),
        ]
    }

    /// What is prepared before anybody is linked where one account acts for all, step by step; none where it does not.
    #[must_use]
    pub fn steps_of_sync_user(&self, profile: &Profile) -> Vec<String> {
        let steps = ["rights", "throttling", "enabled", "link"];
        let steps = steps.into_iter().filter(|_| acts_for_all(profile));
        let steps = steps.map(|step| self.get(&format!("summary-sync-user-{step}")));
        steps.collect()
    }

    /// What is sent to the linked users: a subject, an empty line, the text.
    #[must_use]
    pub fn letter_to_users(&self, system: System) -> String {
        let calendar = self.system(system);
        let last = match system {
            System::Google => "summary-letter-google",
            System::Exchange => "summary-letter-exchange",
            System::SuperOffice | System::Microsoft365 => "summary-letter-account",
        };
        let last = self.with(last, &[("calendar", &calendar)]);
        let subject = self.with("summary-letter-subject", &[("calendar", &calendar)]);
        let both = [("calendar", calendar.as_str()), ("last", last.as_str())];
        format!("{subject}\n\n{}\n", self.with("summary-letter", &both))
    }

    /// What a list does not tell of those who are on it, and what to do.
    #[must_use]
    pub fn untold(&self, untold: Untold) -> String {
        self.get(&format!("link-untold-{}", untold.code()))
    }

    /// How more of it would be told, where that can be changed; nobody has to.
    #[must_use]
    pub fn untold_more(&self, untold: Untold) -> Option<String> {
        let more = match untold {
            Untold::BasicPermission => "link-untold-basic-permission-more",
            Untold::Rooms => return None,
        };
        Some(self.get(more))
    }

    /// Of two who sign in with the same name: the first one's address, which is another one or missing; the name.
    #[must_use]
    pub fn same_user(&self, one: &Person, other: &Person) -> [String; 2] {
        let [own, across] = [one, other].map(|person| person.address.trim());
        let facts = [("address", across), ("user", other.user.trim())];
        let own = if own.is_empty() {
            self.get("link-no-address")
        } else {
            own.to_owned()
        };
        let besides = !across.is_empty() && address(across) != address(&other.user);
        let name = self.with(
            if besides {
                "link-same-user-besides"
            } else {
                "link-same-user"
            },
            &facts,
        );
        [own, name]
    }

    /// The names of the columns in a table of pairs.
    #[must_use]
    pub fn columns_of_pairs(&self, system: System) -> [String; 4] {
        let system = self.system(system);
        [
            self.get("link-table-name-superoffice"),
            self.get("link-table-address-superoffice"),
            self.with("link-table-name", &[("system", &system)]),
            self.with("link-table-address", &[("system", &system)]),
        ]
    }
}

#[cfg(test)]
mod tests;
