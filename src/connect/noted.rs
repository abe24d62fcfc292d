//! The one place that writes down how work ended: in the journal, and with it in the log (design: engine of checks).

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use crate::check::{Failure, Outcome, Step, System, Timeline};
use crate::journal::{Ended, Event, Face, Journal, Work};
use crate::oauth::{Account, Progress, SignedIn};
use crate::profile::Id;
use crate::world::World;

/// Writes down that the program began.
pub fn started(world: &World, face: Face) {
    Journal::of(world).write(Event::started(face));
}

/// Writes down that the program met a fault of its own, in this line of a file of its sources.
pub fn broke(world: &World, file: &str, line: u32) {
    Journal::of(world).write(Event::broke(file, line));
}

/// Whether the program met a fault of its own the last time and did not go on. To be asked before it says that it began.
#[must_use]
pub fn broke_before(world: &World) -> bool {
    Journal::of(world).ends_with_a_fault()
}

/// A piece of work that is under way. When it is dropped before its end, it was cancelled, and that is written down.
#[derive(Debug)]
pub(crate) struct Note {
    journal: Journal,
    work: Work,
    system: Option<System>,
    profile: Option<Id>,
    began: Instant,
    told: Arc<Mutex<Timeline>>,
    open: bool,
}

impl Note {
    /// Work that begins now.
    pub(crate) fn begin(world: &World, work: Work, system: impl Into<Option<System>>) -> Self {
        Self {
            journal: Journal::of(world),
            work,
            system: system.into(),
            profile: None,
            began: Instant::now(),
            told: Arc::default(),
            open: true,
        }
    }

    /// The same for this profile.
    pub(crate) fn of(mut self, profile: &Id) -> Self {
        self.profile = Some(profile.clone());
        self
    }

    /// Listens to the words on the way and hands them on.
    pub(crate) fn hear(&self) -> impl FnMut(Progress) -> Progress + Send + use<> {
        let mut hear = self.hear_steps();
        move |progress| {
            if let Progress::Step(step) = progress {
                return Progress::Step(hear(step));
            }
            progress
        }
    }

    /// The same for work that speaks of steps alone.
    pub(super) fn hear_steps(&self) -> impl FnMut(Step) -> Step + Send + use<> {
        let told = Arc::clone(&self.told);
        move |step| {
            told.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .record(step.clone());
            step
        }
    }

    /// A sign-in or a test of one ended.
    pub(super) fn signed_in(self, result: &Result<SignedIn, Failure>) {
        match result {
            Ok(signed_in) => {
                let mut ended = self.well().with(facts(&signed_in.account));
                ended.warnings.clone_from(&signed_in.warnings);
                self.end(ended);
            }
            Err(failure) => self.failed(failure),
        }
    }

    /// Work without a result of its own ended.
    pub(crate) fn ended<T>(self, result: &Result<T, Failure>) {
        match result {
            Ok(_) => {
                let ended = self.well();
                self.end(ended);
            }
            Err(failure) => self.failed(failure),
        }
    }

    /// Work ended with things to know, the gravest first; nothing of it forbids to go on.
    pub(crate) fn warned(self, findings: &[Failure]) {
        let ended = match findings.first() {
            Some(first) => {
                let mut ended = self.badly(first);
                ended.warnings = findings.iter().map(|finding| finding.outcome).collect();
                ended
            }
            None => self.well(),
        };
        self.end(ended);
    }

    fn failed(self, failure: &Failure) {
        let ended = self.badly(failure);
        self.end(ended);
    }

    fn well(&self) -> Ended {
        Ended::well(
            self.work,
            self.system,
            &self.timeline(),
            self.began.elapsed(),
        )
    }

    fn badly(&self, failure: &Failure) -> Ended {
        let took = self.began.elapsed();
        let ended = Ended::badly(self.work, failure, &self.timeline(), took);
        Ended {
            system: self.system.or(failure.system),
            ..ended
        }
    }

    fn timeline(&self) -> Timeline {
        self.told
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn end(mut self, ended: Ended) {
        self.write(ended);
    }

    fn write(&mut self, ended: Ended) {
        self.open = false;
        let ended = match &self.profile {
            Some(id) => ended.of_profile(id.as_str()),
            None => ended,
        };
        self.journal.write(Event::Ended(Box::new(ended)));
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        if self.open {
            let mut timeline = self.timeline();
            timeline.stop(Outcome::Cancelled);
            let failure = Failure::new(Outcome::Cancelled, "");
            let took = self.began.elapsed();
            let ended = Ended::badly(self.work, &failure, &timeline, took);
            let system = self.system;
            self.write(Ended { system, ..ended });
        }
    }
}

/// What support needs to know of an account.
fn facts(account: &Account) -> Vec<(&'static str, &str)> {
    let administrator = match account.administrator {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    };
    vec![
        ("tenant", account.tenant.as_str()),
        ("user", account.user.as_str()),
        ("administrator", administrator),
    ]
}
