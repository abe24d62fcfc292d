//! Presets of what stands on every page: view and language, help, a question; and of work under way and at its end.

use std::time::Duration;

use super::super::{App, Message};
use super::linking::linked_alone;
use super::{connected, idle, linking, summary};
use crate::check::{State, Step as Check, System, Timeline};
use crate::page::configure::{self, Act};
use crate::wizard::Card;

/// What is set to see and read well.
#[must_use]
pub fn comfort() -> App {
    let mut app = connected();
    drop(app.update(Message::View));
    app
}

/// SuperOffice is connected, and what Microsoft 365 allows is being looked at.
#[must_use]
pub fn checking() -> App {
    let mut app = connected();
    let step = |id: &'static str, state: State| Check {
        id,
        state,
        took: (state == State::Ok).then(|| Duration::from_millis(240)),
        host: Some("login.example".to_owned()),
        ..Check::default()
    };
    app.connections().microsoft365.card = Card::Checking {
        timeline: Timeline(vec![
            step("discovery", State::Ok),
            step("permissions", State::Ok),
            step("calendars", State::Running),
        ]),
        work: idle(),
    };
    let details = configure::Message::On(System::SuperOffice, Act::Details);
    drop(app.update(Message::Configure(details)));
    app
}

/// The help of a page.
#[must_use]
pub fn help() -> App {
    let mut app = connected();
    drop(app.update(Message::Help));
    app
}

/// The end of the wizard, where nobody was linked.
#[must_use]
pub fn unlinked() -> App {
    let mut app = summary();
    app.pages.link = linking().pages.link;
    if let Some(profile) = &mut app.profile {
        profile.links = app.pages.link.links().clone();
    }
    app
}

/// The end of the wizard, where nothing is open.
#[must_use]
pub fn done() -> App {
    let mut app = summary();
    let links = app.pages.link.links().clone();
    if let Some(profile) = &mut app.profile {
        profile.links = links;
        app.pages.link = linked_alone(profile);
    }
    app
}

/// A passphrase is chosen for the file with the sign-ins.
#[must_use]
pub fn passphrase() -> App {
    let mut app = connected();
    drop(app.update(Message::KeepInFile));
    app
}
