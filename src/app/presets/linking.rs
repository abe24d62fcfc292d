//! Presets of *Link Users* and *Summary*: made-up people on both sides.

use super::super::{App, Message};
use super::{DAY, at, idle, signed_in};
use crate::check::{Failure, Outcome, System};
use crate::connect::People;
use crate::directory::{Cursor, Kind, Page as Part, Person};
use crate::link::Side;
use crate::page::link::{self, Tab};
use crate::profile::{CalendarChoice, Connection, CrmChoice, Id, Profile};
use crate::wizard::Step;

/// Name, user name and address in SuperOffice; address in Microsoft 365; what the entry there is.
const PEOPLE: [(&str, &str, &str, &str, Kind); 12] = [
    ("Anna Berg", "AB", "anna.berg", "anna.berg", Kind::Person),
    ("Bjørn Aas", "BA", "bjorn.aas", "bjorn.aas", Kind::Person),
    ("Camilla Dahl", "CD", "camilla", "camilla", Kind::Person),
    ("Erik Foss", "EF", "erik.foss", "erik.foss", Kind::Person),
    (
        "Grete Holm",
        "GH",
        "grete.holm",
        "grete.holm",
        Kind::Retired,
    ),
    (
        "Ingrid Jensen",
        "ingrid.j",
        "ingrid.private",
        "ingrid.j",
        Kind::Person,
    ),
    ("Jonas Krog", "JK", "sales", "sales", Kind::Person),
    ("Lise Moen", "LM", "sales", "lise.moen", Kind::Person),
    ("Nils Olsen", "NO", "nils.olsen", "", Kind::Person),
    ("Petra Quist", "PQ", "petra.quist", "p.quist", Kind::Person),
    ("", "", "", "archive", Kind::WithoutCalendar),
    ("", "", "", "guest", Kind::Guest),
];

fn address(local: &str) -> String {
    match local {
        "" => String::new(),
        local => format!("{local}@nordfjell.example"),
    }
}

/// Those in SuperOffice, and those in the calendar system.
fn people() -> [Vec<Person>; 2] {
    let person = |key: String, name: &str, user: String, local: &str, kind: Kind| Person {
        key,
        name: name.to_owned(),
        user,
        address: address(local),
        aliases: Vec::new(),
        kind,
    };
    let numbered = || PEOPLE.into_iter().enumerate();
    let superoffice = numbered().filter(|(_, one)| !one.0.is_empty());
    let superoffice = superoffice.map(|(number, (name, user, local, ..))| {
        let user = if user.contains('.') {
            address(user)
        } else {
            user.to_owned()
        };
        person(number.to_string(), name, user, local, Kind::Person)
    });
    let calendar = numbered().filter(|(_, one)| !one.3.is_empty());
    let calendar = calendar.map(|(number, (name, _, _, local, kind))| {
        let name = match kind {
            Kind::WithoutCalendar => "Archive",
            Kind::Guest => "Somebody else",
            _ => name,
        };
        person(format!("id-{number}"), name, address(local), local, kind)
    });
    [superoffice.collect(), calendar.collect()]
}

fn part(people: Vec<Person>, next: Option<&str>, total: Option<u64>) -> Part {
    Part {
        people,
        next: next.map(Cursor::new),
        total,
        ..Part::default()
    }
}

/// Both lists as these, of accounts that could fetch them again.
fn lists(superoffice: Part, calendar: Part) -> link::Page {
    let account = |system| People {
        account: signed_in(system).account,
        profile: Id::random(),
        tokens: None,
    };
    link::Page::new()
        .of_accounts(account(System::SuperOffice), account(System::Microsoft365))
        .with_people(superoffice, calendar)
}

/// Both lists with those alone who are linked in a profile, so that nobody is left.
pub(super) fn linked_alone(profile: &Profile) -> link::Page {
    let links = profile.links.as_slice();
    let [mut superoffice, mut calendar] = people();
    superoffice.retain(|person| links.iter().any(|link| link.superoffice.key == person.key));
    calendar.retain(|person| links.iter().any(|link| link.calendar.key == person.key));
    let both = [superoffice, calendar].map(|people| part(people, None, None));
    let [superoffice, calendar] = both;
    link::Page::of(profile).with_people(superoffice, calendar)
}

/// Both lists as these.
#[must_use]
pub fn linking_of(superoffice: Part, calendar: Part) -> App {
    let mut app = at(Step::LinkUsers);
    app.pages.link = lists(superoffice, calendar);
    app
}

/// Both lists are known.
#[must_use]
pub fn linking() -> App {
    let [superoffice, calendar] = people();
    linking_of(
        part(superoffice, None, Some(10)),
        part(calendar, None, None),
    )
}

/// One list is known, the other one is being fetched.
#[must_use]
pub fn fetching() -> App {
    let mut app = linking();
    let [superoffice, mut calendar] = people();
    calendar.truncate(4);
    let page = lists(
        part(superoffice, None, Some(10)),
        part(calendar, Some("more"), Some(11)),
    );
    app.pages.link = page.with_work(Side::Calendar, idle());
    app
}

/// One list cannot be fetched to its end.
#[must_use]
pub fn not_fetched() -> App {
    let mut app = linking();
    let [superoffice, mut calendar] = people();
    calendar.truncate(4);
    let superoffice = part(superoffice, None, Some(10));
    let calendar = part(calendar, Some("more"), Some(11));
    let failure = Failure::new(Outcome::SignInAgain, "invalid_grant").of(System::Microsoft365);
    let page = lists(superoffice, calendar);
    app.pages.link = page.with_failure(Side::Calendar, failure);
    app
}

/// Somebody is chosen for whom several calendars are possible.
#[must_use]
pub fn by_hand() -> App {
    let mut app = linking();
    for message in [
        link::Message::Show(Tab::OnlySuperOffice),
        link::Message::Press(1),
        link::Message::PressAcross(3),
    ] {
        drop(app.update(Message::Link(message)));
    }
    app
}

/// The exact matches are linked.
#[must_use]
pub fn linked() -> App {
    let mut app = linking();
    drop(app.update(Message::Link(link::Message::LinkAll)));
    let [superoffice, calendar] = people();
    let both = [part(superoffice, None, None), part(calendar, None, None)];
    let [superoffice, calendar] = both;
    app.pages.link = std::mem::take(&mut app.pages.link).with_people(superoffice, calendar);
    drop(app.update(Message::Link(link::Message::Show(Tab::Linked))));
    app
}

/// Both systems are connected and the exact matches are linked.
#[must_use]
pub fn summary() -> App {
    let mut app = linked();
    let crm = CrmChoice::SuperofficeOnline {
        environment: "online".to_owned(),
    };
    let calendar = CalendarChoice::Microsoft365 {
        cloud: "worldwide".to_owned(),
    };
    let mut profile = Profile::new("Nordfjell".to_owned(), false, crm, calendar, DAY);
    for system in profile.systems() {
        let connection = Connection::of(signed_in(system).account);
        profile.set_connection(system, Some(connection));
    }
    profile.links = app.pages.link.links().clone();
    app.profile = Some(profile);
    app.step = Step::Summary;
    app
}
