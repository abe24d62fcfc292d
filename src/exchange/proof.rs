//! Proving a connection: the calendar by Exchange Web Services, then the offline address book (exchange.md 4.8, 5.2).

mod address_book;
mod calendar;
mod contact;
mod converse;
mod refusal;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use crate::account::Address;
use crate::check::{Failure, Found, Outcome, Plan, Run, Slot};
use crate::http::Connector;

use super::Login;
use super::authenticate::Ledger;
use super::autodiscover::Policy;
use super::version::Version;

pub(super) use contact::{Service, look, meet};
pub(super) use converse::converse;
pub(super) use refusal::of_answer;

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
    /// How long all steps of a proof may take together.
    pub total: Duration,
}

/// A look for the address book: where it is, or why there is none, and what to show of it.
pub(super) type Search<'a> =
    Pin<Box<dyn Future<Output = (Result<Address, Outcome>, Found)> + Send + 'a>>;

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

/// Proves the calendar, then reads the address book; where none is known, `seek` looks for it, or says why nobody does.
/// All steps come one after the other, so that a password that both services refuse is refused once (R8).
///
/// # Errors
///
/// What is in the way of the calendar; an address book that cannot be read is a warning.
pub(super) async fn prove(
    means: Means<'_>,
    target: &Target,
    seek: Result<Search<'_>, Outcome>,
) -> Result<Proven, Failure> {
    let found = calendar::Found::default();
    let (sought, read) = (Slot::new(), Slot::new());
    let book = || match (&target.oab, sought.found()) {
        (Some(known), _) | (None, Some(Ok(known))) => Ok(known),
        (None, Some(Err(why))) => Err(*why),
        (None, None) => Err(Outcome::OabNotKnown),
    };
    let plan = calendar::steps(Plan::new(), means, target, &found);
    let plan = match seek {
        _ if target.oab.is_some() => plan,
        Ok(search) => plan.finding(
            &sought,
            "ask-server",
            None,
            &["calendar-folder", "impersonation"],
            async { Ok(search.await) },
        ),
        Err(why) => {
            sought.fill(Err(why));
            plan
        }
    };
    let plan = plan
        .within(means.total)
        .finding(
            &read,
            "address-book",
            None,
            &["calendar-folder", "impersonation", "ask-server"],
            async {
                let session = found.session.get().lock().await.take();
                let read = address_book::read(means, target, book(), session).await;
                Ok((read.warning, read))
            },
        )
        .at(|| book().ok()?.url.host_str().map(str::to_owned))
        .within(means.total);
    // On the heap: it holds whole handshakes.
    Box::pin(means.run.carry_out(plan, means.total)).await?;
    let book = book().ok().cloned();
    let mut warnings = found.warnings();
    warnings.extend(read.take());
    Ok(Proven {
        oab: book,
        version: found.version(),
        rehearsal: found.is_rehearsal(),
        warnings,
    })
}
