//! Presets of what stands beside the cards: what happened, the report, the strip above them, the proxy.

use std::time::Duration;

use super::super::{App, Message};
use super::{DAY, at, connected, failed, signed_in};
use crate::check::{Failure, Outcome, State, Step as Check, System, Timeline};
use crate::connect::Preflight;
use crate::page::aside::Wish;
use crate::page::configure::{self, Act, OnsiteEntry};
use crate::page::proxy::After;
use crate::page::{profiles, select};
use crate::profile::{CalendarChoice, Connection, CrmChoice, Profile, account_name};
use crate::superoffice::onsite::address::Kind;
use crate::wizard::Step;
use crate::world::Folders;

/// What happened when Microsoft 365 wanted an administrator's approval.
#[must_use]
pub fn trouble() -> App {
    let mut app = failed();
    let show = configure::Message::On(System::Microsoft365, Act::ShowHappened);
    drop(app.update(Message::Configure(show)));
    app
}

/// A report that is written, in a folder where no other preset writes: it is as long whenever it is made.
#[must_use]
pub fn report() -> App {
    let mut app = failed();
    app.world.folders = Folders::below(&app.world.folders.data.join("report"));
    drop(app.open_report());
    app.show_report();
    app
}

/// The proxy of the network asks for a password.
#[must_use]
pub fn proxy() -> App {
    let mut app = connected();
    let wish = Wish::Proxy("proxy.corp.example:3128".to_owned(), After::Ready);
    drop(app.open_aside(wish));
    app
}

/// A profile that is done, with what can be done with it, one that was begun, and one that was deleted.
#[must_use]
pub fn managed() -> App {
    let profile = |name: &str| {
        let environment = "online".to_owned();
        let cloud = "worldwide".to_owned();
        let crm = CrmChoice::SuperofficeOnline { environment };
        let calendar = CalendarChoice::Microsoft365 { cloud };
        let now = DAY;
        Profile::new(name.to_owned(), false, crm, calendar, now)
    };
    let mut done = profile("Nordfjell Energi – Microsoft 365");
    for system in done.systems() {
        let connection = Connection {
            account: signed_in(system).account,
            refresh_token: Some(account_name(&done.id, system)),
            secrets: None,
        };
        done.set_connection(system, Some(connection));
    }
    let begun = profile("Nordfjell Energi – Oslo");
    let mut deleted = profile("Nordfjell Energi – trial");
    deleted.deleted = Some(DAY);
    let mut app = at(Step::Profiles);
    let id = done.id.clone();
    app.pages.profiles = profiles::Page::of(vec![done, begun, deleted], Some(&id));
    app
}

/// This computer is ready.
#[must_use]
pub fn ready() -> App {
    seen(Preflight {
        timeline: Timeline(vec![looked("listen", State::Ok, None)]),
        findings: Vec::new(),
    })
}

/// The network wants a sign-in of its own, and a script chooses the proxy.
#[must_use]
pub fn findings() -> App {
    let portal = Failure::new(Outcome::NetCaptive, "another page answered")
        .fact("portal", "https://portal.hotel.example/");
    let script = Failure::new(Outcome::NetProxyScript, "a script is named")
        .fact("script", "http://wpad.corp.example/wpad.dat");
    seen(Preflight {
        timeline: Timeline(vec![
            looked("listen", State::Ok, None),
            looked("discovery", State::Failed, Some(Outcome::NetCaptive)),
            looked("clock", State::Warning, Some(Outcome::NetProxyScript)),
        ]),
        findings: vec![portal, script],
    })
}

/// The strip where no key store was found.
#[must_use]
pub fn nowhere_to_keep() -> App {
    seen(Preflight {
        timeline: Timeline(vec![
            looked("listen", State::Ok, None),
            looked("key-store", State::Failed, Some(Outcome::KeyringMissing)),
        ]),
        findings: vec![Failure::new(Outcome::KeyringMissing, "no key store")],
    })
}

fn seen(found: Preflight) -> App {
    let mut app = connected();
    app.connections().has_seen(found, DAY);
    app
}

fn looked(id: &'static str, state: State, outcome: Option<Outcome>) -> Check {
    Check {
        id,
        state,
        outcome,
        began: Duration::ZERO,
        took: Some(Duration::from_millis(3)),
        host: None,
        facts: Vec::new(),
    }
}

/// SuperOffice on a server of one's own: one address as it was typed, the other as it should be.
#[must_use]
pub fn onsite() -> App {
    let mut app = super::at(Step::SelectSystems);
    let entry = |entry| {
        let act = configure::Act::Onsite(entry);
        Message::Configure(configure::Message::On(System::SuperOffice, act))
    };
    let api = "https://crm.nordfjell.example/SuperOffice/api";
    let name = "Nordfjell – Onsite".to_owned();
    for message in [
        Message::Select(select::Message::CrmChosen(select::Crm::Onsite)),
        Message::Select(select::Message::NameChanged(name)),
        Message::Next,
        entry(OnsiteEntry::Address(
            Kind::NetServer,
            "crm.nordfjell.example".to_owned().into(),
        )),
        entry(OnsiteEntry::Address(Kind::WebApi, api.to_owned().into())),
        entry(OnsiteEntry::User("SYSTEM".to_owned())),
        entry(OnsiteEntry::Connect),
    ] {
        drop(app.update(message));
    }
    app
}
