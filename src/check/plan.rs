//! A plan: steps as data, with what each of them needs, and the small runner that carries it out (design: engine of checks).

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use futures::StreamExt as _;
use futures::stream::FuturesUnordered;

use super::{Failure, Found, Run, State};

type Work<'a> = Pin<Box<dyn Future<Output = Result<Found, Failure>> + Send + 'a>>;

/// One step that has not begun.
struct Planned<'a> {
    id: &'static str,
    host: Option<String>,
    needs: &'static [&'static str],
    limit: Option<Duration>,
    work: Work<'a>,
}

/// How a step of a plan ended.
enum Ended {
    Well,
    Badly(Failure),
    /// Not begun, because it needs one that did not end well.
    NotTried,
}

/// A list of steps. A future that is handed in does not begin before [`Run::carry_out`] polls it.
#[derive(Default)]
pub struct Plan<'a> {
    steps: Vec<Planned<'a>>,
}

impl std::fmt::Debug for Plan<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ids = self.steps.iter().map(|step| (step.id, step.needs));
        formatter.debug_list().entries(ids).finish()
    }
}

impl<'a> Plan<'a> {
    /// A plan without steps.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with one more step. It begins when every step of the plan that is named in `needs` has ended well; a
    /// name that stands for several steps (one per host) means all of them.
    #[must_use]
    pub fn step(
        mut self,
        id: &'static str,
        host: Option<&str>,
        needs: &'static [&'static str],
        work: impl Future<Output = Result<Found, Failure>> + Send + 'a,
    ) -> Self {
        self.steps.push(Planned {
            id,
            host: host.map(str::to_owned),
            needs,
            limit: None,
            work: Box::pin(work),
        });
        self
    }

    /// The same, its last step with a time limit of its own.
    #[must_use]
    pub fn within(mut self, limit: Duration) -> Self {
        if let Some(last) = self.steps.last_mut() {
            last.limit = Some(limit);
        }
        self
    }
}

impl Run {
    /// Carries out a plan: steps that need nothing of each other run at the same time, each with its own limit, all
    /// within `total`. A step that fails does not stop the ones beside it, so that everything that is wrong is found at
    /// once; what needs it is recorded as not tried.
    ///
    /// # Errors
    ///
    /// The failure that stands first in the plan, whichever came first in time.
    pub async fn carry_out(&self, plan: Plan<'_>, total: Duration) -> Result<(), Failure> {
        let until = tokio::time::Instant::now() + total;
        let ids: Vec<_> = plan.steps.iter().map(|step| step.id).collect();
        let mut waiting: Vec<_> = plan.steps.into_iter().map(Some).collect();
        let mut ended: Vec<Option<Ended>> = waiting.iter().map(|_| None).collect();
        let mut running = FuturesUnordered::new();
        loop {
            self.give_up(&ids, &mut waiting, &mut ended);
            for (place, slot) in waiting.iter_mut().enumerate() {
                let ready = |step: &mut Planned<'_>| all_well(step.needs, &ids, &ended);
                if let Some(step) = slot.take_if(ready) {
                    running.push(async move { (place, self.one(step, until).await) });
                }
            }
            let Some((place, result)) = running.next().await else {
                break;
            };
            ended[place] = Some(result.map_or_else(Ended::Badly, |()| Ended::Well));
        }
        let bad = ended.into_iter().find_map(|end| match end {
            Some(Ended::Badly(failure)) => Some(failure),
            _ => None,
        });
        bad.map_or(Ok(()), Err)
    }

    /// Records those that cannot begin any more.
    fn give_up(
        &self,
        ids: &[&'static str],
        waiting: &mut [Option<Planned<'_>>],
        ended: &mut [Option<Ended>],
    ) {
        loop {
            let lost = (0..waiting.len()).find(|place| {
                let needs = waiting[*place].as_ref().map_or(&[][..], |step| step.needs);
                needs.iter().any(|need| {
                    let named = ids
                        .iter()
                        .zip(ended.iter())
                        .filter(|(name, _)| *name == need);
                    named
                        .into_iter()
                        .any(|(_, end)| matches!(end, Some(Ended::Badly(_) | Ended::NotTried)))
                })
            });
            let Some(place) = lost else { break };
            if let Some(step) = waiting[place].take() {
                self.open(step.id, step.host.as_deref())
                    .end(State::Skipped, None, Vec::new());
            }
            ended[place] = Some(Ended::NotTried);
        }
    }

    async fn one(&self, step: Planned<'_>, until: tokio::time::Instant) -> Result<(), Failure> {
        let host = step.host.as_deref();
        let limit = step.limit.unwrap_or_else(|| self.limit());
        let end = until.min(tokio::time::Instant::now() + limit);
        let work = async {
            let done = tokio::time::timeout_at(end, step.work).await;
            let found = done.unwrap_or_else(|_| Err(Self::overdue(host, limit)))?;
            Ok(((), found))
        };
        self.patient_step(step.id, host, work).await
    }
}

/// Whether each step that is needed has ended well; one that is not in the plan does not count.
fn all_well(needs: &[&str], ids: &[&str], ended: &[Option<Ended>]) -> bool {
    needs.iter().all(|need| {
        let mut named = ids.iter().zip(ended).filter(|(name, _)| *name == need);
        named.all(|(_, end)| matches!(end, Some(Ended::Well)))
    })
}

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;

    use super::super::Outcome;
    use super::*;

    fn run() -> Run {
        Run::new(Duration::from_secs(5), |_| {})
    }

    fn states(run: &Run) -> Vec<(&'static str, State)> {
        let steps = run.timeline().0.into_iter();
        steps.map(|step| (step.id, step.state)).collect()
    }

    fn no(outcome: Outcome) -> std::future::Ready<Result<Found, Failure>> {
        std::future::ready(Err(Failure::new(outcome, "")))
    }

    #[tokio::test(start_paused = true)]
    async fn independent_steps_run_at_the_same_time_and_others_after_what_they_need() {
        let run = run();
        let value = OnceLock::new();
        let second = Duration::from_secs(1);
        let began = tokio::time::Instant::now();
        let plan = Plan::new()
            .step("last", None, &["first"], async {
                let seen = value.get().copied().unwrap_or_default();
                Ok(Found::fact("seen", format!("{seen}")))
            })
            .step("first", None, &[], async {
                tokio::time::sleep(second).await;
                let _ = value.set(7);
                Ok(Found::nothing())
            })
            .step("beside", None, &[], async {
                tokio::time::sleep(second).await;
                Ok(Found::nothing())
            });

        run.carry_out(plan, Duration::from_mins(1))
            .await
            .expect("all pass");

        assert_eq!(began.elapsed(), second);
        let last = run.timeline().0.into_iter().find(|step| step.id == "last");
        assert_eq!(last.expect("it ran").facts, [("seen", "7".to_owned())]);
    }

    #[tokio::test]
    async fn a_failure_stops_what_needs_it_and_nothing_beside_it() {
        let run = run();
        let plan = Plan::new()
            .step("beside", None, &[], async { Ok(Found::nothing()) })
            .step("first", None, &[], no(Outcome::NetRoute))
            .step("needs-it", None, &["first"], async { Ok(Found::nothing()) })
            .step("needs-that", None, &["needs-it"], async {
                Ok(Found::nothing())
            })
            .step("worse", None, &[], no(Outcome::NetName));

        let failure = run.carry_out(plan, Duration::from_mins(1)).await;

        assert_eq!(failure.expect_err("two failed").outcome, Outcome::NetRoute);
        let mut seen = states(&run);
        seen.sort_by_key(|(id, _)| *id);
        let expected = [
            ("beside", State::Ok),
            ("first", State::Failed),
            ("needs-it", State::Skipped),
            ("needs-that", State::Skipped),
            ("worse", State::Failed),
        ];
        assert_eq!(seen, expected);
    }

    #[tokio::test(start_paused = true)]
    async fn all_steps_together_have_a_limit_too() {
        let run = run();
        let began = tokio::time::Instant::now();
        let plan = Plan::new()
            .step("endless", Some("a.example"), &[], std::future::pending())
            .step("never", None, &["endless"], async { Ok(Found::nothing()) });

        let failure = run.carry_out(plan, Duration::from_secs(2)).await;

        assert_eq!(failure.expect_err("overdue").outcome, Outcome::NetRoute);
        assert_eq!(began.elapsed(), Duration::from_secs(2));
        let expected = [("endless", State::Failed), ("never", State::Skipped)];
        assert_eq!(states(&run), expected);
    }
}
