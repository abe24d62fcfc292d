//! From an empty list of profiles to a complete profile with linked users: every calendar system beside both kinds of
//! SuperOffice, by what a person types and presses, in front of the built-in cloud.

use std::sync::Arc;

use synchronizer_setup::app::presets;
use synchronizer_setup::check::System;
use synchronizer_setup::profile::{Profile, Store};
use synchronizer_setup::rehearsal::{self, Behaviour, Rehearsal};
use synchronizer_setup::terminal::start::Start;
use synchronizer_setup::wizard::Step;
use synchronizer_setup::world::Person;
use tokio::runtime::Runtime;

use super::consent::kept::Keys;
use super::driver::Driver;
use super::repair::Of;
use crate::kept::{self, Folder};
use crate::{profiles, stage};

/// A fresh computer in front of the built-in cloud.
pub(super) struct Desk {
    pub(super) start: Start,
    pub(super) rehearsal: Rehearsal,
    pub(super) folder: Folder,
    pub(super) runtime: Runtime,
}

impl Desk {
    /// With this person at the browser.
    pub(super) fn of(person: &'static str) -> Self {
        let runtime = Runtime::new().expect("threads");
        let folder = kept::folder();
        let rehearsal = runtime.block_on(rehearsal::start_with(Behaviour::default(), None));
        let rehearsal = rehearsal.expect("the built-in cloud starts");
        let mut start = presets::start();
        start.world = stage::world(&rehearsal, folder.path());
        start.world.secrets = Arc::new(Keys::default());
        start.world.browser = Arc::new(Of(rehearsal.player(), person));
        let settings = Arc::make_mut(&mut start.world.settings);
        (settings.sign_in.time_limit, settings.sign_in.request_limit) = (60, 30);
        Self {
            start,
            rehearsal,
            folder,
            runtime,
        }
    }

    pub(super) fn open(&self) -> Driver {
        Driver::open(&self.runtime, &self.start)
    }

    pub(super) fn profile(&self) -> Profile {
        let profile = Store::of(&self.start.world).load("Nordfjell");
        profile.expect("it is there")
    }

    /// Who types user name and password into the form of this system.
    pub(super) fn person(&self, system: &str) -> &Person {
        let mut people = self.rehearsal.people().iter();
        let person = people.find(|person| person.system == system);
        person.expect("somebody")
    }
}

/// How a system is signed in to.
#[derive(Clone, Copy)]
pub(super) enum Sign {
    /// By its button, in a browser.
    Button(&'static str),
    /// By the form of a mailbox.
    Mailbox,
    /// By the form of a server of one's own.
    Server,
}

/// How users are linked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Linking {
    /// All who have the same address on both sides.
    All,
    /// Two by hand: nobody has the same address.
    ByHand(&'static str, &'static str),
}

/// A way through the wizard.
#[derive(Clone, Copy)]
pub(super) struct Way {
    pub(super) choices: &'static [&'static str],
    pub(super) calendar: System,
    pub(super) signs: [Sign; 2],
    pub(super) linking: Linking,
    /// Who signs in to the calendar system.
    pub(super) person: &'static str,
}

const SUPEROFFICE: Sign = Sign::Button("Sign in with SuperOffice");
const MICROSOFT: Sign = Sign::Button("Sign in with Microsoft");
const GOOGLE: Sign = Sign::Button("Sign in with Google");

const ONLINE_MICROSOFT: Way = Way {
    choices: &["CRM Online", "Microsoft 365"],
    calendar: System::Microsoft365,
    signs: [SUPEROFFICE, MICROSOFT],
    linking: Linking::All,
    person: "administrator",
};
const ONLINE_EXCHANGE: Way = Way {
    choices: &["CRM Online", "Exchange"],
    calendar: System::Exchange,
    signs: [SUPEROFFICE, Sign::Mailbox],
    ..ONLINE_MICROSOFT
};
const ONLINE_GOOGLE: Way = Way {
    choices: &["CRM Online", "Google", "Google Workspace (an organization)"],
    calendar: System::Google,
    signs: [SUPEROFFICE, GOOGLE],
    ..ONLINE_MICROSOFT
};
const ONLINE_GMAIL: Way = Way {
    choices: &["CRM Online", "Google", "Personal Gmail"],
    linking: Linking::ByHand("Kari Nordmann", "Siri Moen"),
    person: "gmail",
    ..ONLINE_GOOGLE
};
const ONSITE_MICROSOFT: Way = Way {
    choices: &["CRM Onsite", "Microsoft 365"],
    signs: [Sign::Server, MICROSOFT],
    ..ONLINE_MICROSOFT
};
const ONSITE_GOOGLE: Way = Way {
    choices: &["CRM Onsite", "Google", "Google Workspace (an organization)"],
    signs: [Sign::Server, GOOGLE],
    ..ONLINE_GOOGLE
};

/// Every way that leads to a profile.
pub(super) const WAYS: [Way; 6] = [
    ONLINE_MICROSOFT,
    ONLINE_EXCHANGE,
    ONLINE_GOOGLE,
    ONLINE_GMAIL,
    ONSITE_MICROSOFT,
    ONSITE_GOOGLE,
];

impl Way {
    /// To *Select Systems*, with these systems chosen and a name typed.
    pub(super) fn select(&self, window: &mut Driver) {
        window.press("Set up a new profile");
        window.expect("Have these ready. You can stop at any time and go on later.");
        window.press("Next");
        window.expect("Which systems shall be kept in step?");
        for choice in self.choices {
            window.press(choice);
        }
        window.enter("Name of this profile", "Nordfjell");
    }

    /// From *Configure Systems* to two connected systems.
    pub(super) fn connect(&self, window: &mut Driver, desk: &Desk) {
        for (sign, system) in self
            .signs
            .into_iter()
            .zip([System::SuperOffice, self.calendar])
        {
            sign.with(window, desk);
            window.until("it is not connected", |glass| {
                let card = &glass.app.connections().side(system).card;
                card.is_connected().then_some(())
            });
        }
        window.rest();
    }

    /// Links users once both lists are there; how many are linked then.
    pub(super) fn link(&self, window: &mut Driver) -> usize {
        window.until("the lists are not whole", |glass| {
            let sorting = glass.shows("The lists are being compared …");
            let is_whole = |words: &str| {
                let several = words.ends_with(" people fetched");
                several || words == "One person fetched"
            };
            (glass.count(is_whole) == 2 && !sorting).then_some(())
        });
        let linked = match self.linking {
            Linking::All => {
                let name = window.until("nobody belongs together", |glass| {
                    let all = glass.operable(|node| node.semantics.name.starts_with("Link all "));
                    all.into_iter().next().map(|node| node.semantics.name)
                });
                window.press(&name);
                name.trim_start_matches("Link all ")
                    .parse()
                    .expect("a number")
            }
            Linking::ByHand(one, other) => {
                let others = "Nobody here. Choose another part above: its number says how many people are in it.";
                window.expect(others);
                window.press("Only in SuperOffice");
                window.enter("Search", one);
                window.press_row(one);
                window.press_row(other);
                window.press("Link these two");
                1
            }
        };
        window.expect(&match linked {
            1 => "In the profile: 1 linked user.".to_owned(),
            _ => format!("In the profile: {linked} linked users."),
        });
        linked
    }
}

impl Sign {
    fn with(self, window: &mut Driver, desk: &Desk) {
        match self {
            Self::Button(label) => window.press(label),
            Self::Mailbox => {
                let person = desk.person(System::Exchange.code());
                window.enter("User name", person.user);
                window.enter("Domain", person.domain);
                window.enter("E-mail address", person.email);
                window.enter("Password", person.password);
                window.press("Connect");
            }
            Self::Server => {
                let person = desk.person(Person::ONSITE);
                window.enter("NetServer URL (web services)", person.addresses[0]);
                window.enter("Web API address", person.addresses[1]);
                window.enter("User name", person.user);
                window.enter("Password", person.password);
                window.press("Connect");
            }
        }
    }
}

/// The headings of the pages between the connections and the users.
pub(super) const BETWEEN: [&str; 2] = [
    "What appointments and contacts look like",
    "Time zones, and what is synchronized",
];
pub(super) const LINKING: &str = "Who belongs to which calendar";
const DONE: &str = "“Nordfjell” is connected";

/// From an empty list to the list with one profile.
fn walk(way: Way) {
    let desk = Desk::of(way.person);
    let listed = Store::of(&desk.start.world).list().expect("a folder");
    assert!(listed.is_empty(), "{listed:?}");
    let mut window = desk.open();

    way.select(&mut window);
    window.press("Next");
    window.expect("Connect both systems");
    way.connect(&mut window, &desk);
    for heading in BETWEEN {
        window.press("Next");
        window.expect(heading);
    }
    window.press("Next");
    window.expect(LINKING);
    let linked = way.link(&mut window);
    // Not *Undo*, which stands near the button that is gone.
    let next = match way.linking {
        Linking::All => "Parts of the lists",
        Linking::ByHand(..) => "Search",
    };
    assert_eq!(window.glass().focused().as_deref(), Some(next));
    window.press("Next");
    window.expect(DONE);
    window.rest();

    let glass = window.glass();
    for open in [
        "is not connected.",
        "Nobody is linked yet.",
        "were not fetched completely",
    ] {
        assert!(!glass.says(open), "{open}");
    }
    let profile = desk.profile();
    profiles::valid(&profile);
    assert!(profile.is_complete(), "{profile:?}");
    assert_eq!(profile.links.as_slice().len(), linked);
    assert!(linked > 100 || way.linking != Linking::All, "{linked}");
    assert_eq!(profile.step, Step::Summary.code());
    assert_eq!(profile.calendar.system(), way.calendar);
    assert_eq!(
        profile.entered, None,
        "what was typed is with its connection"
    );
    // What is next has the focus, and the list shows a profile with nothing left to do.
    let next = glass.focused().expect("something has the focus");
    // Whether the time zones fit together depends on that of this computer.
    let open = ["Look at the time zones", "Link users"].contains(&next.as_str());
    assert!(open || next == "Export the profile", "{next}");
    assert_eq!(open, glass.shows("What is still open"));
    window.press("All profiles");
    window.expect("Open");
    assert!(window.glass().shows("Nordfjell"));
}

#[test]
fn superoffice_online_and_microsoft_365() {
    walk(ONLINE_MICROSOFT);
}

#[test]
fn superoffice_online_and_an_exchange_server() {
    walk(ONLINE_EXCHANGE);
}

#[test]
fn superoffice_online_and_google_workspace() {
    walk(ONLINE_GOOGLE);
}

#[test]
fn superoffice_online_and_a_personal_gmail_account() {
    walk(ONLINE_GMAIL);
}

#[test]
fn superoffice_onsite_and_microsoft_365() {
    walk(ONSITE_MICROSOFT);
}

#[test]
fn superoffice_onsite_and_google_workspace() {
    walk(ONSITE_GOOGLE);
}

#[test]
fn superoffice_onsite_and_an_exchange_server_are_refused_with_the_reason() {
    let desk = Desk::of("administrator");
    let mut window = desk.open();
    let way = Way {
        choices: &["CRM Onsite", "Exchange"],
        ..ONLINE_EXCHANGE
    };

    way.select(&mut window);
    window.press("Next");

    let reason = "Microsoft Exchange cannot be combined with SuperOffice Onsite.";
    window.expect(reason);
    window.rest();
    assert_eq!(window.app().step(), Step::SelectSystems);
    window.press("CRM Online");
    assert!(!window.glass().shows(reason));
    window.press("Next");
    window.expect("Connect both systems");
}
