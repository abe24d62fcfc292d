//! A plan: steps as data, with what each of them needs, and the small runner that carries it out (design: engine of checks).

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use futures::StreamExt as _;
use futures::stream::FuturesUnordered;
use tokio::time::Instant;

use super::{Failure, Found, Outcome, Run, Slot, State};

/// More steps than any plan has: one that grows beyond it was made by a mistake, and is not begun.
const MOST: usize = 256;

type Work<'a> = Pin<Box<dyn Future<Output = Result<Found, Failure>> + Send + 'a>>;

/// The host that a step speaks to.
enum Spoken<'a> {
    Known(Option<String>),
    /// Known by the time the step begins.
    Later(Box<dyn FnOnce() -> Option<String> + Send + 'a>),
}

/// One step that has not begun.
struct Planned<'a> {
    id: &'static str,
    host: Spoken<'a>,
    needs: &'static [&'static str],
    limit: Option<Duration>,
    /// None for a step that is left out.
    work: Option<Work<'a>>,
}

/// How a step of a plan ended.
#[derive(Debug)]
enum Ended {
    /// Well, or it was left out on purpose.
    Well,
    Badly(Failure),
    /// Not begun, because it needs one that did not end well.
    NotTried,
}

/// A list of steps. A future that is handed in does not begin before [`Run::carry_out`] polls it.
#[derive(Default)]
pub struct Plan<'a> {
    steps: Vec<Planned<'a>>,
    refused: Option<Failure>,
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
        self,
        id: &'static str,
        host: Option<&str>,
        needs: &'static [&'static str],
        work: impl Future<Output = Result<Found, Failure>> + Send + 'a,
    ) -> Self {
        self.with(id, host, needs, Some(Box::pin(work)))
    }

    /// The same with one more step as by [`step`](Self::step), which leaves its value for those that need it.
    #[must_use]
    pub fn finding<T: Send + Sync>(
        self,
        slot: &'a Slot<T>,
        id: &'static str,
        host: Option<&str>,
        needs: &'static [&'static str],
        work: impl Future<Output = Result<(T, Found), Failure>> + Send + 'a,
    ) -> Self {
        self.step(id, host, needs, async move {
            let (value, found) = work.await?;
            slot.fill(value);
            Ok(found)
        })
    }

    /// The same with a step that is left out on purpose: it is shown as not tried, and holds nothing up.
    #[must_use]
    pub fn without(self, id: &'static str) -> Self {
        self.with(id, None, &[], None)
    }

    /// The same, its last step with a time limit of its own.
    #[must_use]
    pub fn within(mut self, limit: Duration) -> Self {
        if let Some(last) = self.steps.last_mut() {
            last.limit = Some(limit);
        }
        self
    }

    /// The same, its last step with a host that is known by the time it begins.
    #[must_use]
    pub fn at(mut self, host: impl FnOnce() -> Option<String> + Send + 'a) -> Self {
        if let Some(last) = self.steps.last_mut() {
            last.host = Spoken::Later(Box::new(host));
        }
        self
    }

    /// The same if this holds; otherwise none of its steps is tried, and the plan ends with this failure.
    #[must_use]
    pub fn provided(mut self, holds: Result<(), Failure>) -> Self {
        self.refused = self.refused.or(holds.err());
        self
    }

    /// How many steps are needed one after the other, at most: the plan takes no less time than they do.
    #[must_use]
    pub fn depth(&self) -> usize {
        let mut depths: Vec<usize> = vec![0; self.steps.len()];
        // A step that needs a later one moves it, so that it takes as many rounds as there are steps at most.
        for _ in &self.steps {
            for place in 0..self.steps.len() {
                let needs = self.steps[place].needs;
                let named = self.steps.iter().zip(&depths);
                let before = named.filter(|(step, _)| needs.contains(&step.id));
                let longest = before.map(|(_, depth)| *depth).max().unwrap_or_default();
                let own = usize::from(self.steps[place].work.is_some());
                depths[place] = (longest + own).min(self.steps.len());
            }
        }
        depths.into_iter().max().unwrap_or_default()
    }

    fn with(
        mut self,
        id: &'static str,
        host: Option<&str>,
        needs: &'static [&'static str],
        work: Option<Work<'a>>,
    ) -> Self {
        self.steps.push(Planned {
            id,
            host: Spoken::Known(host.map(str::to_owned)),
            needs,
            limit: None,
            work,
        });
        self
    }

    fn into_steps(self) -> (Vec<Option<Planned<'a>>>, Option<Failure>) {
        let many = (self.steps.len() > MOST).then(|| mistake("a plan with too many steps"));
        let steps = self.steps.into_iter().map(Some).collect();
        (steps, self.refused.or(many))
    }
}

/// What only this program itself can have done wrong.
fn mistake(detail: &str) -> Failure {
    Failure::new(Outcome::UnexpectedAnswer, detail)
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
        let until = Instant::now() + total;
        let (mut waiting, refused) = plan.into_steps();
        if let Some(failure) = refused {
            let _ = self.leave(&mut waiting);
            return Err(failure);
        }
        let names = waiting.iter().flatten();
        let ids: Vec<_> = names.map(|step| step.id).collect();
        let mut ended: Vec<Option<Ended>> = waiting.iter().map(|_| None).collect();
        let mut running = FuturesUnordered::new();
        loop {
            self.settle(&ids, &mut waiting, &mut ended);
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
        let circle = self.leave(&mut waiting) > 0;
        let bad = ended.into_iter().find_map(|end| match end {
            Some(Ended::Badly(failure)) => Some(failure),
            Some(Ended::Well | Ended::NotTried) | None => None,
        });
        let circle = || circle.then(|| mistake("a plan whose steps wait for each other"));
        bad.or_else(circle).map_or(Ok(()), Err)
    }

    /// Records those that are left out, and those that cannot begin any more because of how others ended.
    fn settle(
        &self,
        ids: &[&'static str],
        waiting: &mut [Option<Planned<'_>>],
        ended: &mut [Option<Ended>],
    ) {
        loop {
            let lost = waiting.iter().enumerate().find_map(|(place, step)| {
                let step = step.as_ref()?;
                if step.work.is_none() {
                    return Some((place, Ended::Well));
                }
                is_lost(step.needs, ids, ended).then_some((place, Ended::NotTried))
            });
            let Some((place, end)) = lost else { break };
            let _ = self.leave(&mut waiting[place..=place]);
            ended[place] = Some(end);
        }
    }

    /// Records steps as not tried; how many there were.
    fn leave(&self, waiting: &mut [Option<Planned<'_>>]) -> usize {
        let left = waiting.iter_mut().filter_map(Option::take);
        left.map(|step| {
            let host = match &step.host {
                Spoken::Known(host) => host.as_deref(),
                Spoken::Later(_) => None,
            };
            self.open(step.id, host)
                .end(State::Skipped, None, Vec::new());
        })
        .count()
    }

    async fn one(&self, step: Planned<'_>, until: Instant) -> Result<(), Failure> {
        let host = match step.host {
            Spoken::Known(host) => host,
            Spoken::Later(tell) => tell(),
        };
        let Some(work) = step.work else {
            return Ok(());
        };
        let limit = step.limit.unwrap_or_else(|| self.limit());
        let until = until.min(Instant::now() + limit);
        let work = async { Ok(((), work.await?)) };
        self.guarded(step.id, host.as_deref(), Some(until), work)
            .await
    }
}

/// The ends of the steps that are named in `needs`; one that is not in the plan does not count.
fn named<'b>(
    needs: &'b [&'b str],
    ids: &'b [&'static str],
    ended: &'b [Option<Ended>],
) -> impl Iterator<Item = Option<&'b Ended>> {
    let all = ids.iter().zip(ended);
    all.filter(|(id, _)| needs.contains(*id))
        .map(|(_, end)| end.as_ref())
}

/// Whether each step that is needed has ended well.
fn all_well(needs: &[&str], ids: &[&'static str], ended: &[Option<Ended>]) -> bool {
    named(needs, ids, ended).all(|end| matches!(end, Some(Ended::Well)))
}

/// Whether one that is needed has not ended well.
fn is_lost(needs: &[&str], ids: &[&'static str], ended: &[Option<Ended>]) -> bool {
    named(needs, ids, ended).any(|end| matches!(end, Some(Ended::Badly(_) | Ended::NotTried)))
}

#[cfg(test)]
mod tests;
