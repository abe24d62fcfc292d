//! Running steps: each is announced, timed, bounded and recorded; several may run at the same time.

use std::future::Future;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

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
    report: Box<dyn Fn(Step) + Send + Sync>,
    timeline: Mutex<Timeline>,
    limit: Duration,
}

impl std::fmt::Debug for Run {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Run")
            .field("timeline", &self.timeline)
            .finish_non_exhaustive()
    }
}

impl Run {
    /// A run whose steps are reported to `report` and may take `limit` each.
    pub fn new(limit: Duration, report: impl Fn(Step) + Send + Sync + 'static) -> Self {
        Self {
            report: Box::new(report),
            timeline: Mutex::default(),
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
        self.patient_step(id, host, async move {
            tokio::time::timeout(self.limit, work)
                .await
                .unwrap_or_else(|_| Err(Self::overdue(host, self.limit)))
        })
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
        let open = self.open(id, host);
        let result = work.await;
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
            state: State::Running,
            outcome: None,
            took: None,
            host: host.map(str::to_owned),
            facts: Vec::new(),
        };
        self.record(step.clone());
        Open {
            run: self,
            began: Instant::now(),
            step: Some(step),
        }
    }

    /// Records those steps that were not tried because an earlier one failed.
    pub fn skip(&self, ids: &[&'static str]) {
        let tried = self.timeline();
        for id in ids
            .iter()
            .filter(|id| tried.0.iter().all(|step| step.id != **id))
        {
            self.record(Step {
                id,
                state: State::Skipped,
                outcome: None,
                took: None,
                host: None,
                facts: Vec::new(),
            });
        }
    }

    /// Everything so far.
    #[must_use]
    pub fn timeline(&self) -> Timeline {
        self.timeline
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn record(&self, step: Step) {
        tracing::info!(step = step.id, state = ?step.state, outcome = step.outcome.map(Outcome::code), "step");
        self.timeline
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .record(step.clone());
        (self.report)(step);
    }

    /// How long a step may take that says nothing else.
    pub(super) fn limit(&self) -> Duration {
        self.limit
    }

    pub(super) fn overdue(host: Option<&str>, limit: Duration) -> Failure {
        let seconds = limit.as_secs();
        let failure = Failure::new(
            Outcome::NetRoute,
            format!("no result within {seconds} seconds"),
        );
        failure
            .fact("seconds", seconds.to_string())
            .fact("host", host.unwrap_or_default())
    }
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
            self.run.record(step.clone());
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
            self.run.record(step);
        }
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        if let Some(mut step) = self.step.take() {
            step.state = State::Skipped;
            self.run.record(step);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_step_beside_one_that_fails_does_not_run_for_ever() {
        let run = Run::new(Duration::from_secs(5), |_| {});
        let failing = run.step("users", None, async {
            Err::<((), Found), _>(Failure::new(Outcome::NetRoute, ""))
        });
        let endless = run.step(
            "calendars",
            None,
            std::future::pending::<Result<((), _), _>>(),
        );

        let result = tokio::try_join!(endless, failing);

        assert!(result.is_err());
        let timeline = run.timeline().0;
        let states: Vec<_> = timeline.iter().map(|step| (step.id, step.state)).collect();
        let expected = [("calendars", State::Skipped), ("users", State::Failed)];
        assert_eq!(states, expected);
    }

    #[tokio::test]
    async fn a_step_is_announced_before_it_ends_and_keeps_its_facts() {
        let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
        let run = Run::new(Duration::from_secs(5), move |step| {
            sender.send(step).expect("the test listens");
        });

        let value = run
            .step("users", Some("api.example"), async {
                Ok((7, Found::fact("users", "7")))
            })
            .await;

        assert_eq!(value.expect("the step passes"), 7);
        assert_eq!(receiver.recv().await.expect("begun").state, State::Running);
        assert_eq!(
            receiver.recv().await.expect("ended").facts,
            [("users", "7".to_owned())]
        );
        assert_eq!(run.timeline().0.len(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_step_that_never_ends_is_cut_off() {
        let run = Run::new(Duration::from_secs(5), |_| {});

        let result: Result<(), Failure> = run
            .step("users", Some("api.example"), std::future::pending())
            .await;

        assert_eq!(
            result.expect_err("it is overdue").outcome,
            Outcome::NetRoute
        );
        assert_eq!(run.timeline().0[0].state, State::Failed);
    }
}
