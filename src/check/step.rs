//! One line of a timeline: what was done, how it ended, how long it took, what was learned.

use std::time::Duration;

use serde::Serialize;

use super::{Outcome, System};

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Under way.
    Running,
    /// Done.
    Ok,
    /// Done, with something to know.
    Warning,
    /// Not possible; the outcome says why.
    Failed,
    /// Not tried, or not to its end, because another step failed.
    Skipped,
}

/// One line of a timeline. Free of secrets: it is shown, copied and logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Stable kebab-case name; the text is `step-<id>`.
    pub id: &'static str,
    /// Where it stands.
    pub state: State,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// How long it took, once ended.
    #[serde(rename = "milliseconds", serialize_with = "milliseconds")]
    pub took: Option<Duration>,
    /// The host that was spoken to.
    pub host: Option<String>,
    /// What was learned, as name and value.
    pub facts: Vec<(&'static str, String)>,
}

#[expect(clippy::ref_option, reason = "serde hands over the field as it is")]
fn milliseconds<S: serde::Serializer>(
    took: &Option<Duration>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    took.map(|took| u64::try_from(took.as_millis()).unwrap_or(u64::MAX))
        .serialize(serializer)
}

/// Why something ended badly: what [`crate::remedy`] turns into words and advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{}: {detail}", outcome.code())]
pub struct Failure {
    /// The system concerned.
    pub system: Option<System>,
    /// The outcome code.
    pub outcome: Outcome,
    /// The provider's own number or word (`AADSTS90094`, `MailboxNotEnabledForRESTAPI`), where it named one.
    pub number: Option<String>,
    /// Names and values that the words need: `host`, `minutes`, `expected`, `found`, `scopes`, `state` …
    pub facts: Vec<(&'static str, String)>,
    /// English, technical, copyable, free of secrets.
    pub detail: String,
}

impl Failure {
    /// A failure with its technical detail. Addresses in it lose query and fragment, whoever wrote them (S-LOG-02):
    /// a person may have pasted the one that came back from the browser.
    #[must_use]
    pub fn new(outcome: Outcome, detail: impl Into<String>) -> Self {
        Self {
            system: None,
            outcome,
            number: None,
            facts: Vec::new(),
            detail: without_queries(&detail.into()),
        }
    }

    /// The same failure, of this system.
    #[must_use]
    pub fn of(mut self, system: System) -> Self {
        self.system = Some(system);
        self
    }

    /// The same failure with the provider's number or word.
    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// The same failure with one more fact.
    #[must_use]
    pub fn fact(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.facts.push((name, value.into()));
        self
    }

    /// The value of a fact.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.facts
            .iter()
            .find(|(fact, _)| *fact == name)
            .map(|(_, value)| value.as_str())
    }
}

/// The same text, each word without what follows a `?` or `#` that leads to parameters.
fn without_queries(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        let end = word.trim_end();
        match end.split_once(['?', '#']) {
            Some((address, parameters)) if parameters.contains('=') => {
                clean.push_str(address);
                clean.push_str(&word[end.len()..]);
            }
            _ => clean.push_str(word),
        }
    }
    clean
}

/// The steps of one piece of work, in the order in which they began.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Timeline(pub Vec<Step>);

impl Timeline {
    /// Takes in the newest word on a step: replaces the running one of the same name and host or appends.
    pub fn record(&mut self, step: Step) {
        match self.0.iter_mut().rev().find(|known| {
            known.id == step.id && known.host == step.host && known.state == State::Running
        }) {
            Some(known) => *known = step,
            None => self.0.push(step),
        }
    }

    /// Ends what is still running: the work was given up, for this reason.
    pub fn stop(&mut self, reason: Outcome) {
        for step in &mut self.0 {
            if step.state == State::Running {
                (step.state, step.outcome) = (State::Failed, Some(reason));
            }
        }
    }

    /// How many steps passed (with or without a warning).
    #[must_use]
    pub fn passed(&self) -> usize {
        self.0
            .iter()
            .filter(|step| matches!(step.state, State::Ok | State::Warning))
            .count()
    }

    /// A warning as the step tells it that ended with it: the same outcome with the facts that the words need.
    #[must_use]
    pub fn warning(&self, outcome: Outcome) -> Failure {
        let told = |step: &&Step| step.state == State::Warning && step.outcome == Some(outcome);
        let failure = Failure::new(outcome, "");
        let Some(step) = self.0.iter().rev().find(told) else {
            return failure;
        };
        let facts = step.facts.clone();
        match &step.host {
            Some(host) if facts.iter().all(|(name, _)| *name != "host") => {
                Failure { facts, ..failure }.fact("host", host)
            }
            _ => Failure { facts, ..failure },
        }
    }

    /// The time of all steps together.
    #[must_use]
    pub fn took(&self) -> Duration {
        self.0.iter().filter_map(|step| step.took).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_has_the_facts_and_the_host_of_its_step() {
        let step = |state, outcome| Step {
            id: "address-book",
            state,
            outcome: Some(outcome),
            took: None,
            host: Some("oab.corp.example".to_owned()),
            facts: vec![("seconds", "5".to_owned())],
        };
        let timeline = Timeline(vec![
            step(State::Failed, Outcome::NetName),
            step(State::Warning, Outcome::NetRoute),
        ]);

        let warning = timeline.warning(Outcome::NetRoute);

        assert_eq!(warning.get("host"), Some("oab.corp.example"));
        assert_eq!(warning.get("seconds"), Some("5"));
        assert!(timeline.warning(Outcome::NetName).facts.is_empty());
    }

    #[test]
    fn an_address_in_the_detail_has_no_parameters() {
        let table = [
            (
                "http://127.0.0.1:4000/?code=abc&state=def",
                "http://127.0.0.1:4000/",
            ),
            (
                "at https://a.example/x#access_token=abc\nand on",
                "at https://a.example/x\nand on",
            ),
            ("127.0.0.1:4000/?code=abc", "127.0.0.1:4000/"),
            ("?code=abc", ""),
            ("did it work? a = b", "did it work? a = b"),
            (
                "per_partner.example#EXT#@nordfjell.example",
                "per_partner.example#EXT#@nordfjell.example",
            ),
        ];
        for (text, clean) in table {
            assert_eq!(
                Failure::new(Outcome::NoAnswer, text).detail,
                clean,
                "{text}"
            );
        }
    }
}
