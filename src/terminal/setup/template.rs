//! An answers file to be filled in: every key with its question and its usual answer.

use crate::profile::{CalendarChoice, CrmChoice, Profile, Typed};
use crate::terminal::start::Start;

use super::field::Field;
use super::value;

/// The lines. What most people answer stands there; everything else is a comment.
pub(super) fn lines(start: &Start) -> Vec<String> {
    let texts = &start.texts;
    let profile = example(start);
    let mut lines = vec![format!("# {}", texts.get("setup-template"))];
    for field in Field::ALL {
        let asked = value::asked(texts, &start.world.settings, field, &profile);
        let words = match field {
            Field::Linked => texts.get("link-tab-exact"),
            _ => asked.words,
        };
        lines.push(String::new());
        lines.push(format!("# {words}: {}", field.values()));
        let answer = format!("{} = {}", field.key(), answer(field, &asked.usual));
        let usual = matches!(
            field,
            Field::Crm | Field::Calendar | Field::Name | Field::Linked
        );
        lines.push(if usual { answer } else { format!("# {answer}") });
    }
    lines
}

fn example(start: &Start) -> Profile {
    let environment = "online".to_owned();
    let cloud = "worldwide".to_owned();
    Profile::new(
        start.texts.get("setup-name"),
        start.world.rehearsal,
        CrmChoice::SuperofficeOnline { environment },
        CalendarChoice::Microsoft365 { cloud },
        start.world.clock.now(),
    )
}

/// A usual answer as TOML.
fn answer(field: Field, usual: &str) -> String {
    let list = matches!(
        field,
        Field::Subject | Field::Typed(Typed::Selections | Typed::Types)
    );
    if list {
        let parts = usual.split(", ").filter(|part| !part.is_empty());
        let parts: Vec<String> = parts.map(quoted).collect();
        return format!("[{}]", parts.join(", "));
    }
    match (field, usual) {
        (Field::Switch(_) | Field::LinkWeak | Field::Persons | Field::Tasks, "yes") => {
            "true".to_owned()
        }
        (Field::Switch(_) | Field::LinkWeak | Field::Persons | Field::Tasks, "no") => {
            "false".to_owned()
        }
        (_, text) => quoted(text),
    }
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
