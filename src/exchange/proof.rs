//! Proving a connection: the calendar by Exchange Web Services, then the offline address book (exchange.md 4.8, 5.2).

mod address_book;
mod calendar;
mod contact;
mod refusal;

use std::future::Future;

use crate::account::Address;
use crate::check::{Failure, Outcome, Run};
use crate::http::Connector;

use super::Login;
use super::authenticate::Ledger;
use super::autodiscover::Policy;
use super::version::Version;

pub(super) use contact::{Service, look};

/// The steps of a proof, named so that they can be shown as not tried.
pub(super) const STEPS: [&str; 4] = [
    "server",
    "server-sign-in",
    "calendar-folder",
    "address-book",
];

/// What every step works with.
#[derive(Clone, Copy)]
pub(super) struct Means<'a> {
    /// Announces and times the steps.
    pub run: &'a Run,
    /// Makes connections, with the certificates that are trusted besides.
    pub connector: &'a Connector,
    /// Who may get the password.
    pub policy: &'a Policy,
    /// As whom.
    pub login: &'a Login,
    /// The sign-ins of this click.
    pub ledger: &'a Ledger,
}

/// What is to be proven.
#[derive(Debug, Clone)]
pub(super) struct Target {
    /// The e-mail address whose calendar is opened.
    pub email: String,
    /// Exchange Web Services.
    pub ews: Address,
    /// The offline address book, where one is known.
    pub oab: Option<Address>,
    /// Another mailbox to try impersonation with.
    pub impersonate: Option<String>,
    /// Who named the addresses: the host that AutoDiscover found, or the one that was typed.
    pub from: String,
}

/// What was proven.
#[derive(Debug, Clone)]
pub(super) struct Proven {
    /// The offline address book, where one is known.
    pub oab: Option<Address>,
    /// The server's version.
    pub version: Option<Version>,
    /// Whether the server says of itself that it is a rehearsal.
    pub rehearsal: bool,
    /// Things to know although it works.
    pub warnings: Vec<Outcome>,
}

/// Proves the calendar, then reads the address book; `seek` looks for it when none is known, or says why there is none.
/// They come one after the
/// other, so that a password that both refuse is refused once (R8).
///
/// # Errors
///
/// What is in the way of the calendar; an address book that cannot be read is a warning.
pub(super) async fn prove(
    means: Means<'_>,
    target: &Target,
    seek: impl Future<Output = Result<Address, Outcome>>,
) -> Result<Proven, Failure> {
    // On the heap: each holds a whole handshake.
    let opened = Box::pin(calendar::open(means, target)).await?;
    let book = match &target.oab {
        Some(known) => Ok(known.clone()),
        None => seek.await,
    };
    let mut warnings = opened.warnings;
    let known = book.as_ref().map_err(|missing| *missing);
    let read = address_book::read(means, target, known, opened.session);
    let read = Box::pin(read).await;
    warnings.extend(read);
    Ok(Proven {
        oab: book.ok(),
        version: opened.version,
        rehearsal: opened.rehearsal,
        warnings,
    })
}
