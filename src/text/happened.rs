//! All that is known of a failure, in words that a person can read, select and hand on.

use jiff::Timestamp;

use crate::check::{Failure, State, Step, Timeline};

use super::learned::OWN;
use super::{Texts, Told};

/// The facts of technical help to somebody else, in the order in which they are told.
const HANDED_ON: [&str; 16] = [
    "host",
    "port",
    "status",
    "said",
    "media-type",
    "how",
    "seconds",
    "issuer",
    "fingerprint",
    "proxy",
    "portal",
    "script",
    "server-time",
    "request-id",
    "correlation",
    "trace",
];

/// One step with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// How it ended.
    pub state: State,
    /// The same as a word.
    pub word: String,
    /// What was tried.
    pub text: String,
    /// What came out, where it did not simply end well.
    pub remark: Option<String>,
    /// Where.
    pub host: Option<String>,
    /// How long it took.
    pub time: Option<String>,
    /// Everything else, as name and value.
    pub facts: Vec<(String, String)>,
}

/// What happened, from the sentence above to the last number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// The words of the remedy.
    pub told: Told,
    /// What was tried, in order.
    pub passages: Vec<Passage>,
    /// Codes, ids, time: what support asks for, as name and value.
    pub details: Vec<(String, String)>,
}

impl Happened {
    /// The details alone, one a line.
    #[must_use]
    pub fn details(&self, texts: &Texts) -> String {
        texts.pairs(&self.details)
    }

    /// Everything that the page shows, as one text.
    #[must_use]
    pub fn everything(&self, texts: &Texts) -> String {
        let told = &self.told;
        let mut lines = vec![told.heading.clone(), told.cause.clone()];
        if !told.advice.is_empty() {
            lines.extend([String::new(), told.must_act.clone()]);
            let numbered = told.advice.iter().zip(1_usize..);
            lines.extend(numbered.map(|(advice, number)| format!("{number}. {advice}")));
        }
        if !told.commands.is_empty() {
            lines.push(String::new());
            lines.extend(told.commands_about.iter().cloned());
            lines.extend(told.commands.iter().cloned());
        }
        if !self.passages.is_empty() {
            lines.extend([String::new(), texts.get("trouble-timeline")]);
            lines.extend(self.passages.iter().map(Passage::line));
        }
        lines.extend([
            String::new(),
            texts.get("trouble-details"),
            self.details(texts),
        ]);
        lines.join("\n").replace("**", "")
    }
}

impl Passage {
    /// The step in one line.
    pub(super) fn line(&self) -> String {
        let parts = [
            Some(&self.text),
            self.remark.as_ref(),
            self.host.as_ref(),
            self.time.as_ref(),
        ];
        let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        format!("- [{}] {}", self.word, parts.join(", "))
    }
}

impl Texts {
    /// All that is known of a failure that ended this work at this moment.
    #[must_use]
    pub fn happened(
        &self,
        failure: &Failure,
        timeline: &Timeline,
        at: Option<Timestamp>,
    ) -> Happened {
        Happened {
            told: self.failure(failure),
            passages: timeline.told().map(|step| self.passage(step)).collect(),
            details: self.details(failure, timeline, at),
        }
    }

    /// A step with what is known of it.
    #[must_use]
    pub fn passage(&self, step: &Step) -> Passage {
        let time = step.took.map(|took| self.duration(took));
        let host = step.host.clone();
        let known = [
            host.clone().map(|host| (self.fact_name("host"), host)),
            time.clone().map(|time| (self.fact_name("took"), time)),
            step.outcome
                .map(|outcome| (self.fact_name("code"), outcome.code().to_owned())),
        ];
        let named = host.is_some();
        let told = |name: &str| OWN.contains(&name) || (named && name == "host");
        let facts = step.facts.iter().filter(|(name, _)| !told(name));
        let facts = facts.map(|(name, value)| (self.fact_name(name), self.fact_value(name, value)));
        Passage {
            state: step.state,
            word: self.ended(step),
            text: self.step(step),
            remark: self.step_remark(step),
            host,
            time,
            facts: known.into_iter().flatten().chain(facts).collect(),
        }
    }

    fn details(
        &self,
        failure: &Failure,
        timeline: &Timeline,
        at: Option<Timestamp>,
    ) -> Vec<(String, String)> {
        let failed = timeline.0.iter().rev();
        let failed = failed.into_iter().find(|step| step.state == State::Failed);
        let fact = |name: &str| {
            let of_step = || {
                let step = failed?;
                let known = step.facts.iter().find(|(known, _)| *known == name);
                known
                    .map(|(_, value)| value.clone())
                    .or_else(|| step.host.clone().filter(|_| name == "host"))
            };
            failure.get(name).map(str::to_owned).or_else(of_step)
        };
        let when = at.map(|at| at.strftime("%Y-%m-%d %H:%M:%S").to_string());
        let own = [
            ("time", when),
            ("system", failure.system.map(|system| self.system(system))),
            ("code", Some(failure.outcome.code().to_owned())),
            ("number", failure.number.clone()),
        ];
        let handed_on = HANDED_ON.into_iter().map(|name| (name, fact(name)));
        let detail = Some(failure.detail.clone()).filter(|detail| !detail.is_empty());
        own.into_iter()
            .chain(handed_on)
            .chain([("detail", detail)])
            .filter_map(|(name, value)| {
                Some((self.fact_name(name), self.fact_value(name, &value?)))
            })
            .collect()
    }

    /// Names and values, one pair a line.
    #[must_use]
    pub fn pairs(&self, pairs: &[(String, String)]) -> String {
        let lines = pairs
            .iter()
            .map(|(name, value)| self.with("trouble-fact", &[("name", name), ("value", value)]));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// What the program writes down of a problem, named as such: it is in English in every language.
    #[must_use]
    pub fn for_support(&self, detail: &str) -> String {
        let named = self.fact_name("detail");
        format!("{named}: {}", super::facts::tidy(detail))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::check::{Outcome, System};
    use crate::text::Language;

    fn happened() -> (Texts, Happened) {
        let texts = Texts::new(Language::English);
        let failure = Failure::new(Outcome::AdminConsentNeeded, "the answer said so")
            .of(System::Microsoft365)
            .number("AADSTS90094")
            .fact("correlation", "f1b5c1de-0000-4000-8000-000000000001");
        let timeline = Timeline(vec![Step {
            id: "permissions",
            state: State::Failed,
            outcome: Some(Outcome::AdminConsentNeeded),
            began: Duration::ZERO,
            took: Some(Duration::from_millis(1240)),
            host: Some("login.example".to_owned()),
            facts: vec![
                ("status", "400".to_owned()),
                ("skip", "own".to_owned()),
                ("unread", "answer-cut-off".to_owned()),
            ],
        }]);
        let happened = texts.happened(&failure, &timeline, Some(Timestamp::UNIX_EPOCH));
        (texts, happened)
    }

    #[test]
    fn the_details_name_moment_code_number_host_status_and_the_ids_of_the_provider() {
        let (texts, happened) = happened();

        let details = happened.details(&texts);

        for line in [
            "Time (UTC): 1970-01-01 00:00:00",
            "System: Microsoft 365",
            "Code: admin-consent-needed",
            "Number of the provider: AADSTS90094",
            "Host: login.example",
            "Status: 400",
            "Correlation id: f1b5c1de-0000-4000-8000-000000000001",
            "In short, for support: the answer said so",
        ] {
            assert!(
                details.lines().any(|found| found == line),
                "{line} in\n{details}"
            );
        }
    }

    #[test]
    fn everything_is_told_from_the_heading_to_the_last_number_without_marks() {
        let (texts, happened) = happened();

        let everything = happened.everything(&texts);

        assert!(everything.starts_with("Microsoft wants an administrator’s approval\n"));
        assert!(everything.contains("A Microsoft 365 administrator must act\n1. "));
        assert!(
            everything.contains("- [failed] Permissions, "),
            "{everything}"
        );
        assert!(everything.contains("login.example, 1.2 s"), "{everything}");
        assert!(everything.contains("f1b5c1de"), "{everything}");
        assert!(!everything.contains("**"), "{everything}");
    }

    #[test]
    fn a_step_hides_what_only_the_program_needs() {
        let (_, happened) = happened();

        let facts = &happened.passages[0].facts;

        assert!(
            facts.contains(&("Status".to_owned(), "400".to_owned())),
            "{facts:?}"
        );
        assert!(!facts.iter().any(|(_, value)| value == "own"), "{facts:?}");
        let unread = facts.iter().find(|(name, _)| name == "Could not be read");
        let words = unread.map(|(_, words)| words.as_str());
        assert!(words.is_some_and(|words| words.contains(' ')), "{facts:?}");
    }
}
