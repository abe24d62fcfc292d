//! Presets of the card of an Exchange server.

use std::time::Duration;

use super::super::{App, Message};
use super::{connected, idle};
use crate::check::{Failure, Outcome, State, Step as Check, System, Timeline};
use crate::page::configure::{self, Act, Entry};
use crate::page::select;
use crate::wizard::{Card, Step};

/// SuperOffice is connected, the form of an Exchange server is filled but for its password.
#[must_use]
pub fn exchange() -> App {
    let mut app = connected();
    let calendar = select::Message::CalendarChosen(System::Exchange);
    let entries = [
        Entry::User(r"CONTOSO\kari".to_owned()),
        Entry::Email("kari@contoso.example".to_owned()),
    ];
    drop(app.update(Message::Select(calendar)));
    drop(app.show(Step::ConfigureSystems));
    for entry in entries {
        let message = configure::Message::On(System::Exchange, Act::Entry(entry));
        drop(app.update(Message::Configure(message)));
    }
    app
}

/// AutoDiscover has found nothing, but a host that may be the right one.
#[must_use]
pub fn exchange_not_found() -> App {
    let failure = Failure::new(
        Outcome::AutodiscoverNothing,
        "no host answered like Exchange",
    )
    .of(System::Exchange)
    .fact(
        "propose-ews",
        "https://mail.contoso.example/EWS/Exchange.asmx",
    );
    let tried = |id, host: &str, took, outcome| Check {
        id,
        state: State::Skipped,
        outcome: Some(outcome),
        took: Some(Duration::from_millis(took)),
        host: Some(host.to_owned()),
        ..Check::default()
    };
    let timeline = Timeline(vec![
        tried(
            "find-mail-domain",
            "contoso.example",
            100,
            Outcome::WrongSite,
        ),
        tried(
            "find-autodiscover-host",
            "autodiscover.contoso.example",
            20,
            Outcome::NetName,
        ),
    ]);
    ended(failure, timeline)
}

/// The server shows a certificate that nobody vouches for.
#[must_use]
pub fn exchange_certificate() -> App {
    let failure = Failure::new(Outcome::NetTlsUntrusted, "unknown issuer")
        .of(System::Exchange)
        .fact("host", "mail.contoso.example")
        .fact("port", "443")
        .fact("subject", "mail.contoso.example")
        .fact(
            "names",
            "mail.contoso.example, autodiscover.contoso.example",
        )
        .fact("issuer", "Contoso Root CA")
        .fact("begins", "2026-01-01")
        .fact("expires", "2028-01-01")
        .fact("fingerprint", "a1b2c3d4".repeat(8));
    ended(failure, Timeline::default())
}

/// The card of an Exchange server after this failure.
fn ended(failure: Failure, timeline: Timeline) -> App {
    let mut app = exchange();
    let side = &mut app.connections().exchange;
    side.card = Card::Checking {
        timeline,
        work: idle(),
    };
    let end = Act::Ended(side.attempt, Box::new(Err(failure)));
    let message = configure::Message::On(System::Exchange, end);
    drop(app.update(Message::Configure(message)));
    app
}
