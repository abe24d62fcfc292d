//! What is open at the end, and what linked users do next, in words that can be sent to them.

use jiff::Timestamp;

use crate::check::System;
use crate::directory::{Person, Untold};
use crate::link::address;
use crate::profile::{Profile, Standing};

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
    /// Its time zones do not show the same time.
    Zones,
    /// Nobody is linked.
    Nobody,
    /// So many could be linked besides.
    Left(usize),
    /// A list was fetched in part only.
    Half,
    /// So many linked people are gone.
    Gone(usize),
    /// So many linked people sign in with another name than their address.
    Differ(usize),
}

impl Open {
    /// What is open in a profile, the first thing first.
    #[must_use]
    pub fn things(self, profile: &Profile, now: Timestamp) -> Vec<Thing> {
        let missing = |system: &System| profile.connection(*system).is_none();
        let systems = profile.systems().into_iter().filter(missing);
        let mut all: Vec<Thing> = systems.map(Thing::Connection).collect();
        if profile.zones_differ(now) {
            all.push(Thing::Zones);
        }
        if profile.links.as_slice().is_empty() {
            all.push(Thing::Nobody);
        } else {
            let left = self.left.filter(|left| *left > 0);
            all.extend(left.map(Thing::Left));
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
        all
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
            Standing::Failed(_) | Standing::Session | Standing::Complete => {
                ("summary-heading", "summary-lead")
            }
        };
        let time = profile.tested().map(|at| self.moment(at));
        let time = time.unwrap_or_default();
        [
            self.with(heading, &[("name", &profile.name)]),
            self.with(lead, &[("time", &time)]),
        ]
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
            Thing::Zones => self.get("summary-open-zones"),
            Thing::Nobody => self.get("summary-open-nobody"),
            Thing::Left(left) => count("summary-open-left", left),
            Thing::Half => self.get("summary-open-half"),
            Thing::Gone(gone) => count("summary-open-gone", gone),
            Thing::Differ(differ) => count("summary-open-differ", differ),
        });
        words.collect()
    }

    /// Who is in SuperOffice only, and what can be done about it; nothing where nobody is. That nothing is known of those
    /// who are not linked, where the lists were not fetched.
    #[must_use]
    pub fn alone(&self, profile: &Profile, open: Open) -> Option<String> {
        if open == Open::default() && !profile.links.as_slice().is_empty() {
            return Some(self.get("summary-not-fetched"));
        }
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
mod tests {
    use super::super::Language;
    use super::*;
    use crate::account::{Account, Address, Origin, Server, Trust};
    use crate::profile::{CalendarChoice, Connection};

    #[test]
    fn what_is_said_first_is_true_of_a_profile_that_nobody_has_tested_now() {
        let texts = Texts::new(Language::English);
        let mut profile = with_test_mailbox();
        let told = |profile: &Profile, standing| texts.summary(profile, standing);

        let [heading, lead] = told(&profile, Standing::Unfinished);
        assert_eq!(heading, "“Contoso” is saved");
        assert!(lead.contains("Not everything is connected"), "{lead}");

        let account = Account {
            tested: "2026-11-20T12:00:00Z".parse().expect("a moment"),
            ..Account::nobodys(System::Exchange)
        };
        for system in [System::SuperOffice, System::Exchange] {
            let connection = Connection::of(account.clone());
            profile.set_connection(system, Some(connection));
        }
        let [heading, lead] = told(&profile, Standing::Complete);
        assert_eq!(heading, "“Contoso” is connected");
        assert!(lead.contains("Last tested 20 Nov 2026"), "{lead}");
        let [heading, lead] = told(&profile, Standing::Stale);
        assert_eq!(heading, "“Contoso” is saved");
        let asked = ["last tested 20 Nov 2026", "has to sign in again"];
        assert!(asked.iter().all(|part| lead.contains(part)), "{lead}");
    }

    /// A profile with an Exchange server whose account was tested with somebody else's mailbox.
    fn with_test_mailbox() -> Profile {
        let mut profile = Profile::of_contoso();
        profile.calendar = CalendarChoice::Exchange;
        let ews = "https://mail.contoso.example/EWS/Exchange.asmx";
        let server = Server {
            email: "kari@contoso.example".to_owned(),
            user: "kari".to_owned(),
            domain: String::new(),
            ews: Address {
                url: ews.parse().expect("an address"),
                origin: Origin::Discovered,
            },
            oab: None,
            impersonate: Some("ola@contoso.example".to_owned()),
            version: None,
            trust: Trust::default(),
            refused: false,
            imported: false,
        };
        let account = Account {
            server: Some(Box::new(server)),
            ..Account::nobodys(System::Exchange)
        };
        profile.exchange = Some(Connection::of(account));
        profile
    }

    #[test]
    fn one_account_acts_for_all_by_choice_and_not_because_of_a_test_mailbox() {
        let texts = Texts::new(Language::English);
        let mut profile = with_test_mailbox();
        assert!(texts.steps_of_sync_user(&profile).is_empty());

        profile.preferences.sync_user = true;
        let steps = texts.steps_of_sync_user(&profile);
        assert_eq!(steps.len(), 4);
        let all = steps.join(" ");
        for word in ["ApplicationImpersonation", "throttling", "Sync User"] {
            assert!(all.contains(word), "{word}: {all}");
        }

        // Only an Exchange server has it.
        profile.calendar = Profile::of_contoso().calendar;
        assert!(texts.steps_of_sync_user(&profile).is_empty());
    }
}
