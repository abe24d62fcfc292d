//! An event as it was when it happened, as far as the journal kept it: for those who put it in words again.

use std::time::Duration;

use super::event::{Ended, Fact, Line};
use super::safe::Safe;
use crate::check::{Failure, Step, Timeline};

impl Ended {
    /// Why the work failed.
    #[must_use]
    pub fn failure(&self) -> Failure {
        Failure {
            system: self.system,
            number: self.number.as_ref().map(Safe::to_string),
            facts: pairs(&self.facts),
            ..Failure::new(self.outcome, "")
        }
    }

    /// What was done, of the steps that are known by now.
    #[must_use]
    pub fn timeline(&self, known: &[&'static str]) -> Timeline {
        let steps = self.steps.iter();
        Timeline(steps.filter_map(|line| line.step(known)).collect())
    }
}

impl Line {
    /// The step, if it is one of those that are known: a later version of the program may have written of others.
    #[must_use]
    pub fn step(&self, known: &[&'static str]) -> Option<Step> {
        let id = known.iter().find(|id| **id == self.id.as_str())?;
        Some(Step {
            id,
            state: self.state,
            outcome: self.outcome,
            took: self.milliseconds.map(Duration::from_millis),
            host: self.host.as_ref().map(Safe::to_string),
            facts: pairs(&self.facts),
            ..Step::default()
        })
    }
}

fn pairs(facts: &[Fact]) -> Vec<(&'static str, String)> {
    let pair = |fact: &Fact| (fact.name, fact.value.to_string());
    facts.iter().map(pair).collect()
}
