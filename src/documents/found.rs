//! What was found out, and what it comes to.

use crate::check::{Failure, Outcome, State, Step, Timeline};

use super::lines::{permission, place};
use super::notes::{Notes, missing};

/// How many names a line lists.
const NAMES: usize = 20;

/// What is to be known of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The line: the id of its step.
    pub step: &'static str,
    /// [`State::Failed`] where it is in the way, [`State::Warning`] where it is not.
    pub state: State,
    /// What it is; the remedy says what to do.
    pub failure: Failure,
}

/// Whether documents can be used, as far as was looked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing is in the way.
    Ready,
    /// Nothing is in the way, but there is something to know.
    ReadyWithWarnings,
    /// Something is in the way.
    NotReady,
    /// Something could not be looked at, so that nobody can say.
    #[default]
    Unknown,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 4] = [
        Self::Ready,
        Self::ReadyWithWarnings,
        Self::NotReady,
        Self::Unknown,
    ];

    /// The stable name, used in JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::ReadyWithWarnings => "ready-with-warnings",
            Self::NotReady => "not-ready",
            Self::Unknown => "unknown",
        }
    }

    /// The text id of its sentence.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Ready => "documents-ready",
            Self::ReadyWithWarnings => "documents-ready-with-warnings",
            Self::NotReady => "documents-not-ready",
            Self::Unknown => "documents-unknown",
        }
    }

    fn of(findings: &[Finding]) -> Self {
        let failed = |finding: &&Finding| finding.state == State::Failed;
        let mut failed = findings.iter().filter(failed).peekable();
        if failed.peek().is_none() {
            return if findings.is_empty() {
                Self::Ready
            } else {
                Self::ReadyWithWarnings
            };
        }
        if failed.any(|finding| says_no(finding.failure.outcome)) {
            Self::NotReady
        } else {
            Self::Unknown
        }
    }
}

/// Whether it speaks of the systems as they are. Everything else stood between them and us.
fn says_no(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::DocumentsNotActivated
            | Outcome::DocumentsRetired
            | Outcome::DocumentPluginFailed
            | Outcome::TemplatesElsewhere
            | Outcome::DocumentPlaceMissing
            | Outcome::DocumentPlaceDenied
            | Outcome::DocumentAppMissing
            | Outcome::NotAnAdministrator
            | Outcome::ServiceDisabled
            | Outcome::WrongAccount
            | Outcome::TenantInMaintenance
            | Outcome::TenantProvisioning
            | Outcome::TenantMigrating
            | Outcome::TenantSuspended
            | Outcome::TenantDeleted
            | Outcome::TenantFailed
            | Outcome::TenantUnknown
    )
}

/// Everything that was found out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readiness {
    /// Every step: the sign-ins, then the lines in the order of [`super::LINES`]. A line that was not asked because nobody
    /// has given the permission is skipped, with the outcome `scopes-missing` and the facts `system` and `scopes`.
    pub timeline: Timeline,
    /// What is in the way, then what is only to be known; both in the order of the lines.
    pub findings: Vec<Finding>,
    /// The permissions for lines that were not asked, each once, in their short form.
    pub missing: Vec<String>,
    /// What it comes to.
    pub verdict: Verdict,
}

impl Readiness {
    pub(super) fn of(mut timeline: Timeline, notes: Notes) -> Self {
        let mut findings = notes.into_findings();
        for step in &mut timeline.0 {
            settle(step, &mut findings);
        }
        timeline.0.sort_by_key(|step| place(step.id));
        findings.sort_by_key(|one| (one.state != State::Failed, place(one.step)));
        let mut missing: Vec<String> = Vec::new();
        for scope in timeline.0.iter().filter_map(not_asked) {
            if !missing.iter().any(|known| known == scope) {
                missing.push(scope.to_owned());
            }
        }
        let verdict = match Verdict::of(&findings) {
            Verdict::Ready | Verdict::ReadyWithWarnings if timeline.0.iter().any(is_side) => {
                Verdict::Unknown
            }
            verdict => verdict,
        };
        Self {
            timeline,
            findings,
            missing,
            verdict,
        }
    }

    /// What is in the way, if anything is.
    #[must_use]
    pub fn failure(&self) -> Option<&Failure> {
        let first = self.findings.first();
        let failed = first.filter(|finding| finding.state == State::Failed);
        failed.map(|finding| &finding.failure)
    }

    /// What it comes to in one word: what is in the way, or that nobody has allowed a look at the other side.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match (self.failure(), self.verdict) {
            (Some(failure), _) => failure.outcome,
            (None, Verdict::Unknown) => Outcome::ScopesMissing,
            (None, _) => Outcome::Ok,
        }
    }

    /// The text id of the sentence that tells what it comes to.
    #[must_use]
    pub fn text(&self) -> &'static str {
        if self.outcome() == Outcome::ScopesMissing && self.failure().is_none() {
            "documents-other-side-unknown"
        } else {
            self.verdict.text()
        }
    }

    /// All findings, without their lines.
    #[must_use]
    pub fn failures(&self) -> Vec<Failure> {
        let findings = self.findings.iter();
        findings.map(|finding| finding.failure.clone()).collect()
    }
}

/// Whether it is the first line of the other side, and was not asked: then none of its lines was.
fn is_side(step: &Step) -> bool {
    matches!(step.id, "sharepoint" | "drive") && not_asked(step).is_some()
}

/// The permission for a line that was not asked.
fn not_asked(step: &Step) -> Option<&str> {
    let skipped = step.state == State::Skipped && step.outcome == Some(Outcome::ScopesMissing);
    let (_, scope) = step.facts.iter().find(|(name, _)| *name == "scopes")?;
    skipped.then_some(scope.as_str())
}

/// A permission that the system does not see is nobody's fault: the line was not asked. A step that was cut off by its
/// limit has told nobody why.
fn settle(step: &mut Step, findings: &mut Vec<Finding>) {
    let Some((outcome, State::Failed)) = step.outcome.map(|outcome| (outcome, step.state)) else {
        return;
    };
    if let (Outcome::ScopesMissing, Some((system, scope))) = (outcome, permission(step.id)) {
        step.state = State::Skipped;
        step.facts = missing(system, scope);
        findings.retain(|finding| finding.step != step.id);
    } else if place(step.id) > 0 && findings.iter().all(|finding| finding.step != step.id) {
        let facts = step.facts.clone();
        findings.push(Finding {
            step: step.id,
            state: State::Failed,
            failure: Failure {
                facts,
                ..Failure::new(outcome, "")
            },
        });
    }
}

/// Names in one line, the first ones of many; none where there are none.
pub(super) fn listed(names: impl Iterator<Item = String>) -> Option<String> {
    let names: Vec<String> = names.take(NAMES + 1).collect();
    let more = names.len() > NAMES;
    let shown = &names[..names.len().min(NAMES)];
    let list = shown.join(", ");
    (!names.is_empty()).then(|| if more { format!("{list}, …") } else { list })
}

#[cfg(test)]
mod tests {
    use crate::check::System;

    use super::*;

    fn step(id: &'static str, state: State, outcome: Outcome) -> Step {
        Step {
            id,
            state,
            outcome: Some(outcome),
            ..Step::default()
        }
    }

    fn read(steps: Vec<Step>, found: &[(&'static str, State, Outcome)]) -> Readiness {
        let notes = Notes::default();
        for (step, state, outcome) in found {
            let failure = Failure::new(*outcome, "").of(System::SuperOffice);
            notes.add(step, *state, failure);
        }
        Readiness::of(Timeline(steps), notes)
    }

    #[test]
    fn what_is_in_the_way_comes_first_and_lines_stand_in_their_order() {
        let readiness = read(
            vec![
                step("drive", State::Ok, Outcome::Ok),
                step("document-plugin", State::Ok, Outcome::Ok),
                step("identity", State::Ok, Outcome::Ok),
            ],
            &[
                ("user-domains", State::Warning, Outcome::UserDomainsDiffer),
                (
                    "document-site",
                    State::Failed,
                    Outcome::DocumentPlaceMissing,
                ),
                (
                    "document-templates",
                    State::Failed,
                    Outcome::TemplatesElsewhere,
                ),
            ],
        );

        let steps: Vec<_> = readiness.timeline.0.iter().map(|step| step.id).collect();
        assert_eq!(steps, ["identity", "document-plugin", "drive"]);
        let lines: Vec<_> = readiness.findings.iter().map(|one| one.step).collect();
        assert_eq!(
            lines,
            ["document-templates", "document-site", "user-domains"]
        );
        let worst = readiness.failure().map(|failure| failure.outcome);
        assert_eq!(worst, Some(Outcome::TemplatesElsewhere));
        assert_eq!(readiness.failures().len(), 3);
    }

    #[test]
    fn the_verdict_tells_a_no_from_what_nobody_can_say() {
        let verdict = |found: &[(&'static str, State, Outcome)]| read(Vec::new(), found).verdict;
        let warned = (
            "quote-templates",
            State::Warning,
            Outcome::QuoteTemplatesUnsupported,
        );
        let cut = ("sharepoint", State::Failed, Outcome::ServerUnavailable);
        let no = (
            "document-site",
            State::Failed,
            Outcome::DocumentPlaceMissing,
        );

        assert_eq!(verdict(&[]), Verdict::Ready);
        assert_eq!(verdict(&[warned]), Verdict::ReadyWithWarnings);
        assert_eq!(verdict(&[warned, cut]), Verdict::Unknown);
        assert_eq!(verdict(&[warned, cut, no]), Verdict::NotReady);
        assert!(read(Vec::new(), &[warned]).failure().is_none());
    }

    #[test]
    fn a_permission_that_the_system_does_not_see_makes_a_line_that_was_not_asked() {
        let refused = ("user-groups", State::Failed, Outcome::ScopesMissing);
        let readiness = read(
            vec![
                step("user-groups", State::Failed, Outcome::ScopesMissing),
                step("permissions", State::Failed, Outcome::ScopesMissing),
            ],
            &[refused],
        );

        assert_eq!(readiness.findings, []);
        assert_eq!(readiness.missing, ["Group.ReadBasic.All"]);
        assert_eq!(readiness.timeline.0[1].state, State::Skipped);
        assert_eq!(readiness.verdict, Verdict::Ready);
    }

    #[test]
    fn nobody_can_say_whether_documents_are_ready_where_one_side_was_not_looked_at() {
        for line in ["sharepoint", "drive"] {
            let unasked = || vec![step(line, State::Failed, Outcome::ScopesMissing)];
            let one_side = read(unasked(), &[]);
            assert_eq!(one_side.verdict, Verdict::Unknown, "{line}");
            assert_eq!(one_side.outcome(), Outcome::ScopesMissing);
            assert_eq!(one_side.text(), "documents-other-side-unknown");

            let retired = ("document-plugin", State::Failed, Outcome::DocumentsRetired);
            let no = read(unasked(), &[retired]);
            assert_eq!(no.verdict, Verdict::NotReady);
            assert_eq!(no.outcome(), Outcome::DocumentsRetired);
        }
        assert_eq!(read(Vec::new(), &[]).outcome(), Outcome::Ok);
    }

    #[test]
    fn a_line_that_was_cut_off_is_a_finding() {
        let readiness = read(vec![step("drive", State::Failed, Outcome::NetRoute)], &[]);

        assert_eq!(readiness.findings.len(), 1);
        assert_eq!(readiness.verdict, Verdict::Unknown);
    }
}
