//! Running steps: each is announced, timed, bounded and recorded; several may run at the same time.

use std::cell::RefCell;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::time::Instant as Moment;

use super::{Failure, Outcome, State, Step, Timeline};

/// What a step found out besides its value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// Names and values, shown in the details.
    pub facts: Vec<(&'static str, String)>,
    /// Set when the step passed, but with something to know.
    pub warning: Option<Outcome>,
}

impl Found {
    /// Nothing to add.
    #[must_use]
    pub fn nothing() -> Self {
        Self::default()
    }

    /// One fact.
    #[must_use]
    pub fn fact(name: &'static str, value: impl Into<String>) -> Self {
        Self {
            facts: vec![(name, value.into())],
            warning: None,
        }
    }

    /// The same with a warning.
    #[must_use]
    pub fn warn(mut self, outcome: Outcome) -> Self {
        self.warning = Some(outcome);
        self
    }
}

/// One piece of work as it runs: reports every step when it begins and when it ends, and keeps the timeline.
pub struct Run {
    record: Arc<Record>,
    limit: Duration,
}

/// What is known of a run, and who is told.
struct Record {
    report: Box<dyn Fn(Step) + Send + Sync>,
    timeline: Mutex<Timeline>,
    began: Instant,
}

impl Record {
    fn take(&self, step: Step) {
        tracing::info!(step = step.id, state = ?step.state, outcome = step.outcome.map(Outcome::code), "step");
        self.timeline
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .record(step.clone());
        (self.report)(step);
    }
}

/// The step that the code being polled belongs to.
struct Current {
    record: Arc<Record>,
    step: RefCell<Step>,
    until: Option<Moment>,
}

tokio::task_local! {
    static CURRENT: Current;
}

/// Says something about the step that this code belongs to while it runs; nothing outside of steps.
pub fn note(name: &'static str, value: impl Into<String>) {
    // Outside of a step nobody is told.
    let _ = CURRENT.try_with(|current| {
        let mut step = current.step.borrow_mut();
        step.facts.retain(|(known, _)| *known != name);
        step.facts.push((name, value.into()));
        current.record.take(step.clone());
    });
}

/// How long the step that this code belongs to may still take; none outside of steps, and in those without a limit.
#[must_use]
pub fn time_left() -> Option<Duration> {
    let until = CURRENT.try_with(|current| current.until).ok().flatten()?;
    Some(until.saturating_duration_since(Moment::now()))
}

impl std::fmt::Debug for Run {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Run")
            .field("timeline", &self.record.timeline)
            .finish_non_exhaustive()
    }
}

impl Run {
    /// A run whose steps are reported to `report` and may take `limit` each.
    pub fn new(limit: Duration, report: impl Fn(Step) + Send + Sync + 'static) -> Self {
        let record = Record {
            report: Box::new(report),
            timeline: Mutex::default(),
            began: Instant::now(),
        };
        Self {
            record: Arc::new(record),
            limit,
        }
    }

    /// Does one step.
    ///
    /// # Errors
    ///
    /// What the work says; `net-route` when it does not end within the limit.
    pub fn step<T>(
        &self,
        id: &'static str,
        host: Option<&str>,
        work: impl Future<Output = Result<(T, Found), Failure>>,
    ) -> impl Future<Output = Result<T, Failure>> {
        // On the heap, because a sign-in is a row of steps and each holds a whole request.
        let work = Box::pin(work);
        async move {
            let until = Moment::now() + self.limit;
            self.guarded(id, host, Some(until), work).await
        }
    }

    /// Does one step that has a time limit of its own, such as waiting for a person.
    ///
    /// # Errors
    ///
    /// What the work says.
    pub async fn patient_step<T>(
        &self,
        id: &'static str,
        host: Option<&str>,
        work: impl Future<Output = Result<(T, Found), Failure>>,
    ) -> Result<T, Failure> {
        self.guarded(id, host, None, work).await
    }

    /// Does one step: announced, bounded, recorded.
    pub(super) async fn guarded<T>(
        &self,
        id: &'static str,
        host: Option<&str>,
        until: Option<Moment>,
        work: impl Future<Output = Result<(T, Found), Failure>>,
    ) -> Result<T, Failure> {
        let open = self.open(id, host);
        let current = Current {
            record: Arc::clone(&self.record),
            step: RefCell::new(open.step.clone().unwrap_or_default()),
            until,
        };
        let began = Moment::now();
        let bounded = async {
            let Some(until) = until else {
                return work.await;
            };
            let done = tokio::time::timeout_at(until, work).await;
            done.unwrap_or_else(|_| Err(overdue(host, until.saturating_duration_since(began))))
        };
        let result = CURRENT.scope(current, bounded).await;
        match &result {
            Ok((_, found)) => {
                let state = if found.warning.is_some() {
                    State::Warning
                } else {
                    State::Ok
                };
                let outcome = found.warning.unwrap_or(Outcome::Ok);
                open.end(state, outcome, found.facts.clone());
            }
            Err(failure) => {
                open.end(State::Failed, failure.outcome, failure.facts.clone());
            }
        }
        result.map(|(value, _)| value)
    }

    /// Begins a step that is ended by hand, because it runs beside others and its end is not simply good or bad.
    #[must_use]
    pub fn open(&self, id: &'static str, host: Option<&str>) -> Open<'_> {
        let step = Step {
            id,
            host: host.map(str::to_owned),
            began: self.record.began.elapsed(),
            ..Step::default()
        };
        self.record.take(step.clone());
        Open {
            run: self,
            began: Instant::now(),
            step: Some(step),
        }
    }

    /// Everything so far.
    #[must_use]
    pub fn timeline(&self) -> Timeline {
        self.record
            .timeline
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// How long a step may take that says nothing else.
    pub(super) fn limit(&self) -> Duration {
        self.limit
    }
}

/// A step that did not end within its time.
fn overdue(host: Option<&str>, limit: Duration) -> Failure {
    let seconds = limit.as_millis().div_ceil(1000);
    let failure = Failure::new(
        Outcome::NetRoute,
        format!("no result within {seconds} seconds"),
    );
    failure
        .fact("seconds", seconds.to_string())
        .fact("host", host.unwrap_or_default())
}

/// A step that has begun. When it is dropped before its end, because a step beside it failed or made it needless, that
/// is recorded.
#[derive(Debug)]
pub struct Open<'a> {
    run: &'a Run,
    began: Instant,
    step: Option<Step>,
}

impl Open<'_> {
    /// Says something about the step while it runs.
    pub fn note(&mut self, name: &'static str, value: impl Into<String>) {
        if let Some(step) = &mut self.step {
            step.facts.push((name, value.into()));
            self.run.record.take(step.clone());
        }
    }

    /// Ends the step.
    pub fn end(
        mut self,
        state: State,
        outcome: impl Into<Option<Outcome>>,
        facts: Vec<(&'static str, String)>,
    ) {
        if let Some(mut step) = self.step.take() {
            step.took = Some(self.began.elapsed());
            (step.state, step.outcome, step.facts) = (state, outcome.into(), facts);
            self.run.record.take(step);
        }
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        if let Some(mut step) = self.step.take() {
            step.state = State::Skipped;
            self.run.record.take(step);
        }
    }
}

#[cfg(test)]
mod tests;
