//! Presets of *Customize Systems* and *Configure Profile*.

use super::super::{App, Message};
use super::{connected, signed_in};
use crate::check::System;
use crate::page::{preferences, select};
use crate::profile::{SubjectPart, Typed};
use crate::wizard::{Card, Step};

/// Common values, for Google, without the department in the subject.
#[must_use]
pub fn customize() -> App {
    let mut app = connected();
    let google = select::Message::CalendarChosen(System::Google);
    drop(app.update(Message::Select(google)));
    drop(app.show(Step::CustomizeSystems));
    change(
        &mut app,
        preferences::Message::PartUsed(SubjectPart::Department, false),
    );
    app
}

/// The time zones of this computer and of the calendar are proposed.
#[must_use]
pub fn schedule() -> App {
    with_zone("W. Europe Standard Time")
}

/// SuperOffice and the calendar have different time zones, and another one is being typed.
#[must_use]
pub fn zones_differ() -> App {
    let mut app = with_zone("GMT Standard Time");
    for (setting, text) in [
        (Typed::CrmZone, "America/Phoenix"),
        (Typed::CalendarZone, "osl"),
    ] {
        let typed = preferences::Message::Typed(setting, text.to_owned());
        change(&mut app, typed);
    }
    app
}

fn with_zone(name: &str) -> App {
    let mut app = connected();
    let mut calendar = signed_in(System::Microsoft365);
    calendar.account.time_zone = Some(name.to_owned());
    app.connections().microsoft365.card = Card::Connected(calendar);
    drop(app.show(Step::ConfigureProfile));
    app
}

fn change(app: &mut App, message: preferences::Message) {
    drop(app.update(Message::Preferences(message)));
}
