//! *Summary*: what was done, what is open, what each linked user does next, where it is stored, what to do with it.

mod checks;
mod export;
mod open;
mod view;

use std::path::PathBuf;

use iced::Task;
use jiff::Timestamp;

use crate::check::{Failure, System};
use crate::profile::Profile;
use crate::text::{Texts, Thing};
use crate::widget::focus;
use crate::world::World;

use super::configure::{Attempt, NEXT};
use checks::Checks;
use export::Export;

pub use crate::text::Open;

/// The id of the button that leads to what is open.
const OPEN: &str = "summary-open";
/// The id of the button that tests both connections again; while it cannot be pressed it cannot hold the focus.
pub const CHECK: &str = "check-again";
/// The id of the button that makes a report.
pub const REPORT: &str = "report";
/// The id of the button that writes the profile into a file.
pub const EXPORT: &str = "export";
/// The id of the button that looks at documents.
pub const DOCUMENTS: &str = "documents";

/// What was asked for here.
#[derive(Debug, Default)]
pub struct Page {
    checks: Checks,
    copied: Option<Copied>,
    export: Export,
}

/// What went to the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copied {
    /// The text for the linked users.
    Letter,
    /// Their addresses.
    Addresses,
}

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The folder of the profile shall be shown.
    OpenFolder,
    /// The folder's path shall go to the clipboard.
    CopyPath,
    /// A report for support shall be made.
    Report,
    /// Show whether documents are ready.
    Documents,
    /// The folder was opened, or not: the path stands on the page.
    Opened,
    /// Both connections shall be tested again.
    Check,
    /// One of them was tested, or not.
    Checked(Attempt, System, Box<Result<Vec<Failure>, Failure>>),
    /// This shall go to the clipboard.
    Copy(Copied),
    /// The profile shall be written into a file for others.
    Export,
    /// It was written, or not.
    Exported(Result<PathBuf, Failure>),
    /// The folder of that file shall be shown.
    OpenExports,
    /// Show who is linked.
    Link,
    /// Show the connections.
    Configure,
    /// Show where an administrator accepts for everybody.
    Consent,
    /// Show how an administrator trusts the program.
    Trusted,
    /// Show the time zones.
    Zones,
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Run this.
    Run(Task<Message>),
    /// Show a report with this profile.
    Report,
    /// Show whether documents are ready.
    Documents,
    /// A connection was tested well: the profile on the disk knows it.
    Tested,
    /// A kept sign-in is not valid any more.
    Over(System),
    /// Show who is linked.
    Link,
    /// Show the connections.
    Configure,
    /// Show where an administrator accepts for everybody.
    Consent,
    /// Show how an administrator trusts the program.
    Trusted,
    /// Show the time zones.
    Zones,
}

/// The id of the control that is next: what leads to what is open, else what hands the profile over.
#[must_use]
pub fn first(profile: Option<&Profile>, known: Open, now: Timestamp) -> &'static str {
    match profile {
        None => NEXT,
        Some(profile) if known.is_open(profile, now) || known.is_unread(profile) => OPEN,
        Some(_) => EXPORT,
    }
}

impl Page {
    /// The id of the button that is next: where the first thing that is open is done, unless that is somebody else's;
    /// with nothing open, handing the profile over, unless it was exported here. `None` where nothing on the page leads.
    #[must_use]
    pub fn leads(
        &self,
        profile: Option<&Profile>,
        known: Open,
        now: Timestamp,
    ) -> Option<&'static str> {
        let things = known.things(profile?, now);
        match first(profile, known, now) {
            OPEN => {
                let mine = !matches!(things.first(), Some(Thing::Consent(_) | Thing::Trusted));
                mine.then_some(OPEN)
            }
            EXPORT => self.is_to_export().then_some(EXPORT),
            _ => None,
        }
    }

    /// Leaves the page: tests are cancelled.
    pub fn leave(&mut self) {
        *self = Self::default();
    }

    /// Takes in what happened.
    pub fn update(
        &mut self,
        message: Message,
        world: &World,
        texts: &Texts,
        profile: Option<&Profile>,
    ) -> Action {
        match message {
            Message::OpenFolder => {
                let open = super::open_folder(world.folders.profiles());
                Action::Run(Task::perform(open, |()| Message::Opened))
            }
            Message::CopyPath => Action::Run(iced::clipboard::write(
                world.folders.profiles().display().to_string(),
            )),
            Message::Report => Action::Report,
            Message::Documents => Action::Documents,
            Message::Opened => Action::Run(Task::none()),
            Message::Check => Action::Run(self.checks.begin(world, profile)),
            Message::Checked(attempt, system, result) => {
                if self.checks.ended(attempt, system, *result) {
                    Action::Tested
                } else if self.checks.must_sign_in(system) {
                    Action::Over(system)
                } else {
                    Action::Run(focus::otherwise(CHECK))
                }
            }
            Message::Copy(what) => {
                self.copied = Some(what);
                let text = match what {
                    Copied::Letter => letter(texts, profile),
                    Copied::Addresses => addresses(profile),
                };
                Action::Run(iced::clipboard::write(text))
            }
            Message::Export => Action::Run(self.begin_export(world, profile)),
            Message::Exported(result) => Action::Run(self.exported(result)),
            Message::OpenExports => {
                let open = super::open_folder(world.folders.exports());
                Action::Run(Task::perform(open, |()| Message::Opened))
            }
            Message::Link => Action::Link,
            Message::Configure => Action::Configure,
            Message::Consent => Action::Consent,
            Message::Trusted => Action::Trusted,
            Message::Zones => Action::Zones,
        }
    }
}

/// What is sent to the linked users.
fn letter(texts: &Texts, profile: Option<&Profile>) -> String {
    let system = profile.map_or(System::Microsoft365, |profile| profile.calendar.system());
    texts.letter_to_users(system).trim_end().to_owned()
}

/// The addresses of the linked users, one below the other.
fn addresses(profile: Option<&Profile>) -> String {
    let links = profile
        .map(|profile| profile.links.as_slice())
        .unwrap_or_default();
    let addresses = links.iter().map(|link| link.superoffice.address.as_str());
    let addresses: Vec<&str> = addresses.filter(|address| !address.is_empty()).collect();
    addresses.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Outcome;
    use crate::profile::{CalendarChoice, CrmChoice};
    use crate::text::Language;

    #[test]
    fn the_letter_names_the_calendar_system_and_what_its_users_do() {
        let texts = Texts::new(Language::English);
        let crm = CrmChoice::SuperofficeOnline {
            environment: "online".to_owned(),
        };
        let google = CalendarChoice::Google {
            account: "workspace".to_owned(),
        };
        let now = jiff::Timestamp::UNIX_EPOCH;
        let mut profile = Profile::new("Nordfjell".to_owned(), false, crm, google, now);

        let google = letter(&texts, Some(&profile));
        assert!(google.contains("Sign in to Google"), "{google}");
        assert!(google.contains("Select all"), "{google}");
        profile.calendar = CalendarChoice::Exchange;
        let exchange = letter(&texts, Some(&profile));
        assert!(exchange.contains("password"), "{exchange}");
    }

    #[test]
    fn a_test_that_ends_late_changes_nothing() {
        let mut page = Page::default();
        let world = crate::world::tests::world_below(std::path::Path::new("/nonexistent"));
        let texts = Texts::new(Language::English);
        let late = Message::Checked(Attempt::next(), System::Google, Box::new(Ok(Vec::new())));

        let action = page.update(late, &world, &texts, None);

        assert!(matches!(action, Action::Run(_)));
    }

    #[test]
    fn a_test_that_finds_a_sign_in_over_says_whose() {
        let world = crate::world::tests::world_below(std::path::Path::new("/nonexistent"));
        let texts = Texts::new(Language::English);
        for (outcome, over) in [(Outcome::SignInAgain, true), (Outcome::NoAnswer, false)] {
            let mut page = Page::default();
            let attempt = page.checks.running(System::Google);
            let ended = Message::Checked(
                attempt,
                System::Google,
                Box::new(Err(Failure::new(outcome, ""))),
            );

            let action = page.update(ended, &world, &texts, None);

            assert_eq!(
                matches!(action, Action::Over(System::Google)),
                over,
                "{outcome:?}"
            );
        }
    }
}
