//! What a look at documents has found, as one text to hand on.

use crate::documents::Readiness;

use super::{Passage, Texts};

impl Texts {
    /// The verdict, what is to be known with what to do, and all lines.
    #[must_use]
    pub fn readiness(&self, readiness: &Readiness) -> String {
        let mut lines = vec![self.get(readiness.text())];
        for finding in &readiness.findings {
            let told = self.failure(&finding.failure);
            let code = self.with("told-code", &[("code", finding.failure.outcome.code())]);
            lines.extend([String::new(), told.heading, told.cause, told.must_act]);
            let numbered = told.advice.iter().zip(1_usize..);
            lines.extend(numbered.map(|(advice, number)| format!("{number}. {advice}")));
            lines.push(code);
        }
        let passages = readiness.timeline.0.iter().map(|step| self.passage(step));
        lines.extend([String::new(), self.get("documents-page-lines")]);
        lines.extend(passages.map(|passage: Passage| passage.line()));
        lines.join("\n").replace("**", "")
    }
}

#[cfg(test)]
mod tests {
    use crate::check::{Failure, Outcome, State, Step, System, Timeline};
    use crate::documents::{Finding, Verdict};
    use crate::text::Language;

    use super::*;

    #[test]
    fn everything_that_was_found_is_handed_on() {
        let failure = Failure::new(Outcome::TemplatesElsewhere, "")
            .of(System::SuperOffice)
            .fact("list", "Contract, Price list");
        let readiness = Readiness {
            timeline: Timeline(vec![Step {
                id: "document-templates",
                state: State::Warning,
                outcome: Some(Outcome::TemplatesElsewhere),
                ..Step::default()
            }]),
            findings: vec![Finding {
                step: "document-templates",
                state: State::Warning,
                failure,
            }],
            missing: Vec::new(),
            verdict: Verdict::ReadyWithWarnings,
        };

        let text = Texts::new(Language::English).readiness(&readiness);

        let first = text.lines().next().unwrap_or_default();
        assert_eq!(first, "Documents can be used. There is something to know.");
        assert!(text.contains("Contract, Price list"), "{text}");
        assert!(text.contains("\n1. "), "{text}");
        assert!(text.contains("templates-elsewhere"), "{text}");
        assert!(text.contains("Where templates store documents"), "{text}");
        assert!(!text.contains("**"), "{text}");
    }
}
