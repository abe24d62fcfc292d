//! One line of a timeline: what was done, how it ended, how long it took, what was learned.

use std::time::Duration;

use serde::Serialize;

use super::{Outcome, System};

/// Where a step stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Under way.
    #[default]
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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Stable kebab-case name; the text is `step-<id>`.
    pub id: &'static str,
    /// Where it stands.
    pub state: State,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// When it began, counted from the beginning of the work; in JSON in milliseconds.
    #[serde(serialize_with = "whole_milliseconds")]
    pub began: Duration,
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
    took.map(in_milliseconds).serialize(serializer)
}

fn whole_milliseconds<S: serde::Serializer>(
    time: &Duration,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    in_milliseconds(*time).serialize(serializer)
}

fn in_milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
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

    /// The steps as a person is told them: what was well and is looked at once more after the browser had its turn stands
    /// there once, unless it ends in another way. A second page in the browser begins as the first one did.
    pub fn told(&self) -> impl Iterator<Item = &Step> {
        let is_turn = |step: &Step| matches!(step.id, "browser" | "device-sign-in");
        let again = move |step: &Step, before: &[Step]| {
            before.iter().enumerate().any(|(place, known)| {
                let same = known.id == step.id && known.host == step.host;
                let as_well = step.state == State::Ok && known.facts == step.facts;
                same && known.state == State::Ok
                    && (as_well || step.state == State::Running)
                    && before[place..].iter().any(is_turn)
            })
        };
        let steps = self.0.iter().enumerate();
        steps.filter_map(move |(place, step)| (!again(step, &self.0[..place])).then_some(step))
    }

    /// How many steps passed (with or without a warning), each that was looked at twice counted once.
    #[must_use]
    pub fn passed(&self) -> usize {
        self.told()
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

    /// How long the work took: the time in which at least one step ran, counted once where several ran together.
    #[must_use]
    pub fn took(&self) -> Duration {
        self.took_besides(&[])
    }

    /// The same without these steps, such as waiting for a person.
    #[must_use]
    pub fn took_besides(&self, ids: &[&str]) -> Duration {
        let counted = self.0.iter().filter(|step| !ids.contains(&step.id));
        let mut times: Vec<_> = counted
            .filter_map(|step| Some((step.began, step.began.saturating_add(step.took?))))
            .collect();
        times.sort_unstable();
        let (mut sum, mut reached) = (Duration::ZERO, Duration::ZERO);
        for (began, ended) in times {
            sum += ended.saturating_sub(began.max(reached));
            reached = reached.max(ended);
        }
        sum
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
            host: Some("oab.corp.example".to_owned()),
            facts: vec![("seconds", "5".to_owned())],
            ..Step::default()
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
    fn what_is_well_again_is_told_once_and_what_changes_is_told() {
        let step = |id, state, facts: &[(&'static str, &str)]| Step {
            id,
            state,
            host: Some("login.example".to_owned()),
            facts: facts
                .iter()
                .map(|(name, value)| (*name, (*value).to_owned()))
                .collect(),
            ..Step::default()
        };
        let mut timeline = Timeline(vec![
            step("discovery", State::Ok, &[]),
            step("browser", State::Ok, &[]),
            step("permissions", State::Ok, &[("scopes", "User.Read")]),
            step("discovery", State::Ok, &[]),
            step("browser", State::Running, &[]),
        ]);
        let told = |timeline: &Timeline| -> Vec<_> {
            timeline.told().map(|step| (step.id, step.state)).collect()
        };
        let once = [
            ("discovery", State::Ok),
            ("browser", State::Ok),
            ("permissions", State::Ok),
        ];

        assert_eq!(told(&timeline), once);
        assert_eq!(timeline.passed(), 3);

        timeline.record(step("browser", State::Failed, &[]));
        timeline.record(step(
            "permissions",
            State::Ok,
            &[("scopes", "Calendars.Read")],
        ));

        let more = [("browser", State::Failed), ("permissions", State::Ok)];
        assert_eq!(told(&timeline), [&once[..], &more].concat());
        assert_eq!(timeline.0.len(), 6, "nothing is lost for programs");

        let two = vec![step("api", State::Ok, &[]); 2];
        assert_eq!(Timeline(two).passed(), 2, "two in one turn are two");
    }

    #[test]
    fn time_in_which_several_steps_run_is_counted_once() {
        let step = |id, began, took: Option<u64>| Step {
            id,
            began: Duration::from_secs(began),
            took: took.map(Duration::from_secs),
            ..Step::default()
        };
        let timeline = Timeline(vec![
            step("discovery", 0, Some(2)),
            step("browser", 2, Some(60)),
            step("users", 62, Some(4)),
            step("roles", 62, Some(1)),
            step("calendars", 65, Some(3)),
            step("free-busy", 68, None),
        ]);

        assert_eq!(timeline.took(), Duration::from_secs(68));
        assert_eq!(timeline.took_besides(&["browser"]), Duration::from_secs(8));
        let told = serde_json::to_value(&timeline).expect("JSON");
        assert_eq!(told[2]["began"], 62_000);
        assert_eq!(told[2]["milliseconds"], 4_000);
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
