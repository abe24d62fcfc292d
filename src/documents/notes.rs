//! What is noted while the lines are worked off.

use std::future::Future;
use std::sync::{Mutex, PoisonError};

use crate::check::{Failure, Found, Outcome, Run, State, System};

use super::Finding;
use super::lines::permission;

/// Findings, in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Notes(Mutex<Vec<Finding>>);

impl Notes {
    /// The work of a line of a system; how it ends badly, or what is to be known of it, is noted.
    pub(super) async fn line<T>(
        &self,
        step: &'static str,
        system: System,
        work: impl Future<Output = Result<(T, Found), Failure>>,
    ) -> Result<(T, Found), Failure> {
        let result = work.await.map_err(|failure| failure.of(system));
        match &result {
            Ok((_, found)) => {
                if let Some(outcome) = found.warning {
                    let facts = found.facts.clone();
                    let failure = Failure::new(outcome, "").of(system);
                    self.add(step, State::Warning, Failure { facts, ..failure });
                }
            }
            Err(failure) => self.add(step, State::Failed, failure.clone()),
        }
        result
    }

    /// The same for a line that leaves nothing.
    pub(super) async fn told(
        &self,
        step: &'static str,
        system: System,
        work: impl Future<Output = Result<Found, Failure>>,
    ) -> Result<Found, Failure> {
        let work = async { Ok(((), work.await?)) };
        self.line(step, system, work).await.map(|((), found)| found)
    }

    /// One finding.
    pub(super) fn add(&self, step: &'static str, state: State, failure: Failure) {
        let mut findings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        findings.push(Finding {
            step,
            state,
            failure,
        });
    }

    /// How a line failed, if it did.
    pub(super) fn failure_of(&self, step: &str) -> Option<Failure> {
        let findings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut failed = findings.iter().filter(|one| one.state == State::Failed);
        let found = failed.find(|one| one.step == step);
        found.map(|one| one.failure.clone())
    }

    /// All of them.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells lines that are not asked, because nobody has given the permission for them.
pub(super) fn not_asked(run: &Run, lines: &[&'static str]) {
    for line in lines {
        if let Some((system, scope)) = permission(line) {
            let facts = missing(system, scope);
            let skipped = run.open(line, None);
            skipped.end(State::Skipped, Outcome::ScopesMissing, facts);
        }
    }
}

/// What a line tells that was not asked.
pub(super) fn missing(system: System, scope: &str) -> Vec<(&'static str, String)> {
    vec![
        ("system", system.code().to_owned()),
        ("scopes", scope.to_owned()),
    ]
}

/// Tells lines that were not tried.
pub(super) fn not_tried(run: &Run, lines: &[&'static str]) {
    for line in lines {
        run.open(line, None).end(State::Skipped, None, Vec::new());
    }
}
