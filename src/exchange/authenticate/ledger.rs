//! The sign-ins of one click (exchange.md 6.8, R8).

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The sign-ins of one click: after one that was refused no further one is sent (exchange.md 6.8, R8).
#[derive(Debug, Clone, Default)]
pub struct Ledger(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    entries: Mutex<Entries>,
    turn: tokio::sync::Mutex<()>,
    again: bool,
    id: Number,
}

/// The number under which servers write down what was asked with this click.
#[derive(Debug)]
struct Number(String);

impl Default for Number {
    fn default() -> Self {
        Self(crate::http::guid())
    }
}

#[derive(Debug, Default)]
struct Entries {
    refused: bool,
    doubt: bool,
    accepted: BTreeSet<String>,
}

/// The right to try a password that this server has not accepted yet; the next one waits until it is given back.
#[derive(Debug)]
pub(super) struct Turn<'a> {
    _guard: Option<tokio::sync::MutexGuard<'a, ()>>,
}

impl Ledger {
    /// A ledger for a click; `again` when the person wants to try what was refused a moment ago.
    #[must_use]
    pub fn new(again: bool) -> Self {
        Self(Arc::new(Inner {
            again,
            ..Inner::default()
        }))
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.0
            .entries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// The id that requests carry, so that an administrator finds them in the logs of the server.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0.id.0
    }

    /// Whether the person wants to try what was refused a moment ago.
    #[must_use]
    pub fn is_again(&self) -> bool {
        self.0.again
    }

    /// Whether one was refused.
    #[must_use]
    pub fn is_used_up(&self) -> bool {
        self.entries().refused
    }

    /// Whether one was sent to a server that had not accepted it before, and no verdict came: it may have been a bad one.
    #[must_use]
    pub fn is_in_doubt(&self) -> bool {
        self.entries().doubt
    }

    /// Whether no further one may be sent.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        let entries = self.entries();
        entries.refused || entries.doubt
    }

    /// Notes that one is about to be sent to this host. It is in doubt until a verdict comes, also when nobody waits for
    /// that any more; unless the host has accepted it before.
    pub(super) fn sends(&self, host: &str) {
        if !self.is_proven_at(host) {
            self.entries().doubt = true;
        }
    }

    /// Notes that the verdict on what was sent came.
    pub(super) fn judged(&self) {
        self.entries().doubt = false;
    }

    /// Notes that a host has refused user name and password.
    pub fn refused(&self) {
        self.entries().refused = true;
    }

    /// Notes that a host has accepted them.
    pub fn accepted(&self, host: &str) {
        let _ = self.entries().accepted.insert(host.to_ascii_lowercase());
    }

    /// Whether any host has accepted them.
    #[must_use]
    pub fn is_proven(&self) -> bool {
        !self.entries().accepted.is_empty()
    }

    /// Whether this host has accepted them.
    #[must_use]
    pub fn is_proven_at(&self, host: &str) -> bool {
        self.entries().accepted.contains(&host.to_ascii_lowercase())
    }

    /// Waits for the right to send a password to a host that has not accepted it: only one such sign-in is under way, so
    /// that two at the same time cannot both be refused.
    pub(super) async fn turn(&self, host: &str) -> Turn<'_> {
        let guard = if self.is_proven_at(host) {
            None
        } else {
            Some(self.0.turn.lock().await)
        };
        Turn { _guard: guard }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_unproven_password_is_tried_by_one_at_a_time() {
        let ledger = Ledger::default();
        let turn = ledger.turn("mail.corp.example").await;
        let other = ledger.clone();
        let waiting = tokio::spawn(async move {
            let _turn = other.turn("autodiscover.corp.example").await;
            other.is_used_up()
        });
        tokio::task::yield_now().await;

        ledger.refused();
        drop(turn);

        assert!(waiting.await.unwrap(), "the second one came too early");
    }

    #[tokio::test]
    async fn a_proven_password_waits_for_nobody() {
        let ledger = Ledger::default();
        ledger.accepted("mail.corp.example");

        let _one = ledger.turn("mail.corp.example").await;
        let _two = ledger.turn("MAIL.corp.example").await;

        assert!(ledger.is_proven() && !ledger.is_used_up());
    }

    #[test]
    fn what_was_sent_without_a_verdict_stays_in_doubt() {
        let ledger = Ledger::default();

        ledger.sends("mail.corp.example");
        assert!(ledger.is_in_doubt() && ledger.is_closed() && !ledger.is_used_up());

        ledger.judged();
        ledger.accepted("mail.corp.example");
        ledger.sends("mail.corp.example");
        assert!(!ledger.is_closed(), "it was accepted there");
        ledger.sends("book.corp.example");
        assert!(ledger.is_closed(), "not there");
    }
}
