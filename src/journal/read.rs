//! Reading events back. Somebody may have changed the file: every value goes through its shape again.

use serde_json::Value;

use super::event::{Ended, Entry, Event, Face, Fact, LeftOut, Line, Work};
use super::field::fact;
use super::safe::Shape;
use crate::check::{Outcome, State, System};

/// How many steps and facts are believed.
const MOST: usize = 100;

/// The event of a line; `None` when it is none.
pub(super) fn entry(line: &str) -> Option<Entry> {
    let value: Value = serde_json::from_str(line).ok()?;
    let event = match text(&value, "event")? {
        "started" => Event::Started {
            version: Shape::Number.take(text(&value, "version")?)?,
            os: Shape::Word.take(text(&value, "os")?)?,
            face: Face::ALL
                .into_iter()
                .find(|face| Some(face.code()) == text(&value, "face"))?,
        },
        "ended" => Event::Ended(Box::new(ended(&value)?)),
        "saved" => Event::Saved {
            profile: Shape::Profile.take(text(&value, "profile")?)?,
            systems: list(&value, "systems")
                .filter_map(|code| System::from_code(code.as_str()?))
                .collect(),
        },
        "broke" => Event::Broke {
            place: text(&value, "place").and_then(|place| Shape::Word.take(place)),
        },
        _ => return None,
    };
    Some(Entry {
        time: text(&value, "time")?.parse().ok()?,
        event,
    })
}

fn ended(value: &Value) -> Option<Ended> {
    let number = |name: &str| value["left_out"][name].as_u64().unwrap_or_default();
    Some(Ended {
        work: Work::ALL
            .into_iter()
            .find(|work| Some(work.code()) == text(value, "work"))?,
        system: text(value, "system").and_then(System::from_code),
        profile: text(value, "profile").and_then(|id| Shape::Profile.take(id)),
        outcome: outcome(text(value, "outcome")?)?,
        number: text(value, "number").and_then(|number| Shape::Code.take(number)),
        warnings: list(value, "warnings")
            .filter_map(|code| outcome(code.as_str()?))
            .collect(),
        milliseconds: value["milliseconds"].as_u64()?,
        facts: facts(value),
        steps: list(value, "steps").filter_map(line).collect(),
        left_out: LeftOut {
            shortened: number("shortened"),
            dropped: number("dropped"),
        },
    })
}

fn line(value: &Value) -> Option<Line> {
    Some(Line {
        id: Shape::Word.take(text(value, "id")?)?,
        state: state(text(value, "state")?)?,
        outcome: text(value, "outcome").and_then(outcome),
        milliseconds: value["milliseconds"].as_u64(),
        host: text(value, "host").and_then(|host| Shape::Host.take(host)),
        facts: facts(value),
    })
}

fn facts(value: &Value) -> Vec<Fact> {
    list(value, "facts")
        .filter_map(|pair| fact(pair[0].as_str()?, pair[1].as_str()?))
        .collect()
}

fn state(code: &str) -> Option<State> {
    Some(match code {
        "running" => State::Running,
        "ok" => State::Ok,
        "warning" => State::Warning,
        "failed" => State::Failed,
        "skipped" => State::Skipped,
        _ => return None,
    })
}

fn outcome(code: &str) -> Option<Outcome> {
    Outcome::from_code(code)
}

fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value[name].as_str()
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value[name].as_array().into_iter().flatten().take(MOST)
}
