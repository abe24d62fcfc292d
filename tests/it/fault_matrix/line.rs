//! What came of a step, in a word: from the end of the whole work, or from the step's own line.

use synchronizer_setup::check::{self, Failure, Outcome, State, Timeline};
use synchronizer_setup::oauth::{Progress, SignedIn};

use super::step::Line;

/// Takes in what is told of steps.
pub fn note(timeline: &mut Timeline, word: &Progress) {
    if let Progress::Step(step) = word {
        timeline.record(step.clone());
    }
}

/// What a step's own line says, where it says anything.
pub fn of_line(line: Line, timeline: &Timeline) -> Option<String> {
    let first = |id: &str| timeline.0.iter().find(|step| step.id == id);
    match line {
        Line::Total => None,
        Line::Warning(id) => {
            let step = first(id).filter(|step| step.state == State::Warning)?;
            Some(format!("({})", coded(step)?))
        }
        Line::Fact(id, name) => Some(format!("({})", fact(first(id)?, name)?)),
        Line::Services => {
            let step = first("ews-state")?;
            let told = fact(step, "unread").or_else(|| fact(step, "ews-state"))?;
            (told != "asks-for-sign-in").then(|| format!("({told})"))
        }
        Line::Class(id) => {
            let step = first(id)?;
            match step.outcome? {
                Outcome::Ok => {
                    let status = fact(step, "status").unwrap_or_default();
                    Some(format!("{} {status}", fact(step, "class")?))
                }
                outcome => Some(outcome.code().to_owned()),
            }
        }
        Line::Own(id) => {
            let step = first(id)?;
            let unread = fact(step, "unread");
            let bad = matches!(step.state, State::Warning | State::Failed);
            let told = unread.or_else(|| coded(step).filter(|_| bad))?;
            Some(format!("({told})"))
        }
    }
}

/// The end of the work; or, where it ends well, the step's own line.
pub fn read(line: Line, result: Result<SignedIn, Failure>) -> String {
    let own = result.as_ref().ok();
    let own = own.and_then(|signed_in| of_line(line, &signed_in.timeline));
    match (line, own) {
        // The others may have warnings of their own.
        (Line::Own(_), None) if result.is_ok() => "ok".to_owned(),
        (Line::Class(_), _) | (_, None) => told(result),
        (_, Some(own)) => own,
    }
}

/// The end of the work; where it fails, with how the line of a host judged it, if that says more.
pub fn judged(line: Line, result: Result<SignedIn, Failure>, timeline: &Timeline) -> String {
    match (result, line) {
        (Err(failure), Line::Class(_)) => {
            let total = of(&failure);
            match of_line(line, timeline) {
                Some(own) if !total.starts_with(&own) => format!("{total}/{own}"),
                _ => total,
            }
        }
        (result, line) => read(line, result),
    }
}

/// The end of the work.
pub fn told(result: Result<SignedIn, Failure>) -> String {
    match result {
        Err(failure) => of(&failure),
        Ok(signed_in) => match signed_in.warnings.first() {
            None => "ok".to_owned(),
            Some(warning) => format!("({})", warning.code()),
        },
    }
}

/// The outcome; where several faults have the same one, with what tells them apart.
pub fn of(failure: &Failure) -> String {
    with_how(failure.outcome, failure.get("how"))
}

fn coded(step: &check::Step) -> Option<String> {
    Some(with_how(step.outcome?, fact(step, "how").as_deref()))
}

fn with_how(outcome: Outcome, how: Option<&str>) -> String {
    let code = outcome.code();
    match how {
        Some(how) if outcome == Outcome::NetRoute => format!("{code}/{how}"),
        _ => code.to_owned(),
    }
}

/// Whether it says more than that something is wrong.
pub fn is_specific(told: &str) -> bool {
    !told.contains(Outcome::UnexpectedAnswer.code())
}

/// A fact of a step.
pub fn fact(step: &check::Step, name: &str) -> Option<String> {
    let found = step.facts.iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| value.clone())
}
