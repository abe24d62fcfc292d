//! What a candidate of the search for a server turned out to be, in one short sentence (exchange.md 2.9).

use crate::check::{State, Step};

use super::Texts;

/// What the ids of such steps begin with.
const CANDIDATE: &str = "find-";

/// The step that asks for records of the service: it has no server of its own.
const RECORD: &str = "find-service-record";

/// The classes that have a sentence (`candidate-<class>`); certificates and proxies have headings of their own.
pub const CLASSES: [&str; 12] = [
    "exchange",
    "basic-only",
    "redirect",
    "bad-redirect",
    "loop",
    "gateway",
    "microsoft365",
    "no-service",
    "absent",
    "refused",
    "silent",
    "service",
];

impl Texts {
    /// The sentence for a candidate that was asked to its end; nothing for other steps.
    pub(super) fn candidate(&self, step: &Step) -> Option<String> {
        if step.state == State::Running || !step.id.starts_with(CANDIDATE) {
            return None;
        }
        let fact = |name: &str| {
            let found = step.facts.iter().find(|(fact, _)| *fact == name);
            found.map_or("", |(_, value)| value.as_str())
        };
        let class = fact("class");
        if !CLASSES.contains(&class) {
            return None;
        }
        let record = step.id == RECORD
            && step
                .host
                .as_deref()
                .is_some_and(|name| name.starts_with('_'));
        let id = match class {
            "absent" if record => "candidate-no-record".to_owned(),
            "no-service" if fact("status").is_empty() => "candidate-no-answer".to_owned(),
            _ => format!("candidate-{class}"),
        };
        Some(self.with(&id, &[("to", fact("to")), ("status", fact("status"))]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Outcome;
    use crate::text::Language;

    fn step(
        id: &'static str,
        host: &str,
        state: State,
        facts: Vec<(&'static str, String)>,
    ) -> Step {
        Step {
            id,
            state,
            outcome: Some(Outcome::UnexpectedAnswer),
            host: Some(host.to_owned()),
            facts,
            ..Step::default()
        }
    }

    #[test]
    fn each_class_is_one_sentence_of_its_own() {
        let texts = Texts::new(Language::English);
        let said: std::collections::BTreeSet<_> = CLASSES
            .into_iter()
            .map(|class| {
                let facts = vec![("class", class.to_owned()), ("status", "404".to_owned())];
                let step = step("find-mail-domain", "corp.example", State::Skipped, facts);
                texts.step_remark(&step).expect(class)
            })
            .collect();

        assert_eq!(said.len(), CLASSES.len(), "{said:#?}");
        assert!(said.iter().all(|text| !text.contains("No localization")));
    }

    #[test]
    fn the_words_tell_a_record_from_a_name_and_a_website_from_a_fault() {
        let texts = Texts::new(Language::English);
        let say = |id, host, class: &str, status: &str| {
            let facts = vec![("class", class.to_owned()), ("status", status.to_owned())];
            texts.step_remark(&step(id, host, State::Skipped, facts))
        };
        let record = "_autodiscover._tcp.corp.example";
        let table = [
            (
                say("find-service-record", record, "absent", ""),
                "there is no such record",
            ),
            (
                say("find-mail-domain", "corp.example", "absent", ""),
                "there is no such name",
            ),
            (
                say("find-mail-domain", "corp.example", "no-service", "404"),
                "answers, but not as AutoDiscover (404)",
            ),
            (
                say("find-plain-redirect", "a.corp.example", "refused", ""),
                "accepts no connection",
            ),
            (
                say("find-mail-domain", "corp.example", "basic-only", "401"),
                "asks for a password, but shows no sign of Exchange",
            ),
        ];
        for (said, expected) in table {
            assert_eq!(said.as_deref(), Some(expected));
        }
    }

    #[test]
    fn a_certificate_keeps_its_heading_and_a_running_step_says_nothing() {
        let texts = Texts::new(Language::English);
        let facts = vec![("class", "tls".to_owned())];
        let failed = Step {
            outcome: Some(Outcome::NetTlsExpired),
            ..step(
                "find-mail-domain",
                "corp.example",
                State::Skipped,
                facts.clone(),
            )
        };
        assert_eq!(
            texts.step_remark(&failed).as_deref(),
            Some("The server’s certificate is not valid today")
        );
        let running = step("find-mail-domain", "corp.example", State::Running, facts);
        assert_eq!(texts.step_remark(&running), None);
    }
}
