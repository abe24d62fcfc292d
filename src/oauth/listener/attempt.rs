//! The state of one attempt, shared by all its connections: one latch, and what may be told (S-LST-06, S-LST-14).

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use tokio::sync::{mpsc, watch};

use crate::check::Outcome;
use crate::oauth::page::Pages;
use crate::secret::{Secret, random};

use super::parameters::{Meaning, Parameters};
use super::self_test::Probe;
use super::{Answer, Event, Expectation, IssuerRule, Limits};

/// Where the attempt stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// No answer yet.
    Waiting,
    /// The latch is closed.
    Answered,
    /// The latch is closed and the browser has its page.
    Delivered,
    /// Over without an answer.
    Over,
}

/// One attempt.
#[derive(Debug)]
pub(super) struct Attempt {
    /// What `Host` must be, in lower case.
    pub(super) authority: String,
    pub(super) limits: Limits,
    pub(super) pages: Pages,
    /// The paths that only we know, and what the self-test must read.
    pub(super) probe: Secret,
    pub(super) probe_reply: Secret,
    pub(super) done: Secret,
    phase: watch::Sender<Phase>,
    state: Secret,
    issuer: IssuerRule,
    events: mpsc::UnboundedSender<Event>,
    notices: Mutex<Vec<(Outcome, Instant)>>,
    strangers: AtomicUsize,
}

impl Attempt {
    pub(super) fn new(
        expectation: Expectation,
        authority: String,
    ) -> (Self, mpsc::UnboundedReceiver<Event>) {
        let (events, receiver) = mpsc::unbounded_channel();
        let attempt = Self {
            authority,
            limits: expectation.limits,
            pages: Pages::new(&expectation.page),
            probe: random(16),
            probe_reply: random(16),
            done: random(16),
            phase: watch::Sender::new(Phase::Waiting),
            state: expectation.state,
            issuer: expectation.issuer,
            events,
            notices: Mutex::default(),
            strangers: AtomicUsize::new(0),
        };
        (attempt, receiver)
    }

    /// What the self-test asks and expects.
    pub(super) fn probe(&self) -> Probe<'_> {
        Probe {
            authority: &self.authority,
            path: &self.probe,
            reply: &self.probe_reply,
            limit: self.limits.self_test,
        }
    }

    pub(super) fn phase(&self) -> Phase {
        *self.phase.borrow()
    }

    pub(super) fn follow(&self) -> watch::Receiver<Phase> {
        self.phase.subscribe()
    }

    pub(super) fn meaning(&self, parameters: &Parameters) -> Meaning {
        parameters.meaning(&self.state, &self.issuer)
    }

    /// Takes the one answer; `false` for every further one.
    pub(super) fn accept(&self, answer: Answer) -> bool {
        let first = self.step(Phase::Waiting, Phase::Answered);
        if first {
            self.tell(Event::Answer(answer));
        }
        first
    }

    /// The browser has the page that sends the person back.
    pub(super) fn delivered(&self) {
        let _already = self.step(Phase::Answered, Phase::Delivered);
    }

    /// The attempt is over, with or without an answer.
    pub(super) fn end(&self) {
        let _answered_before = self.step(Phase::Waiting, Phase::Over);
    }

    /// Tells something odd, unless the same was told a moment ago or the attempt has ended.
    pub(super) fn notice(&self, outcome: Outcome) {
        if self.phase() != Phase::Waiting {
            return;
        }
        let now = Instant::now();
        let mut told = self
            .notices
            .lock()
            .expect("nothing panics while it holds the notices");
        told.retain(|(_, at)| now.duration_since(*at) < self.limits.notice_every);
        if !told.iter().any(|(before, _)| *before == outcome) {
            told.push((outcome, now));
            self.tell(Event::Notice(outcome));
        }
    }

    /// Counts a request that is not ours; `false` when there were too many for a reply.
    pub(super) fn welcome_stranger(&self) -> bool {
        self.strangers.fetch_add(1, Ordering::Relaxed) < self.limits.requests
    }

    fn step(&self, from: Phase, to: Phase) -> bool {
        self.phase.send_if_modified(|phase| {
            let stepped = *phase == from;
            if stepped {
                *phase = to;
            }
            stepped
        })
    }

    fn tell(&self, event: Event) {
        // Nobody listens any more when the listener was dropped: the attempt is over then.
        let _ = self.events.send(event);
    }
}
