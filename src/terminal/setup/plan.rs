//! What would be done, what is still open, and what must be in place before anything begins.

use crate::profile::Profile;
use crate::terminal::output;
use crate::terminal::start::Start;
use crate::text::Texts;
use crate::wizard::Step;

use super::answers::Answers;
use super::ask::Form;
use super::field::Field;
use super::value;

/// Questions that only a person or an answers file can answer.
pub(super) fn open(profile: &Profile, answers: &Answers) -> Vec<Field> {
    let new = profile.step == Step::SelectSystems.code() && !profile.is_complete();
    let needed = |field: &Field| match field {
        Field::Calendar | Field::Name => new,
        field => field.is_open(profile),
    };
    let open = Field::ALL.into_iter().filter(needed);
    open.filter(|field| field.suits(profile) && answers.get(*field).is_none())
        .collect()
}

/// The open questions, each with its key.
pub(super) fn tell_open(texts: &Texts, open: &[Field]) {
    output::result(&texts.get("setup-open"));
    for field in open {
        output::result(&format!("  {:<28} {}", field.key(), field.values()));
    }
}

/// What would be done; the exit status.
pub(super) fn tell(start: &Start, profile: &Profile, answers: &Answers) -> u8 {
    let texts = &start.texts;
    output::result(&texts.get("setup-dry-run"));
    for field in Field::ALL {
        if !field.suits(profile) || field.step() == Step::LinkUsers {
            continue;
        }
        let known = value::shown(start, field, profile);
        if known.1.is_empty() {
            continue;
        }
        output::result(&format!("  {}: {}", known.0, known.1));
    }
    for system in profile.systems() {
        let connection = profile.connection(system);
        if connection.is_none_or(|known| !value::is_chosen(profile, &known.account)) {
            let name = texts.system(system);
            output::result(&texts.with("setup-would-sign-in", &[("system", &name)]));
        }
    }
    for (field, id) in [
        (Field::Linked, "setup-would-link"),
        (Field::LinkWeak, "setup-would-link-weak"),
    ] {
        if let Some(answer) = answers.get(field) {
            output::result(&texts.with(id, &[("answer", answer)]));
        }
    }
    let open = open(profile, answers);
    if open.is_empty() {
        return 0;
    }
    tell_open(texts, &open);
    10
}

/// The label of an answer where it is one of several.
pub(super) fn label(form: &Form, value: &str) -> String {
    let (Form::One(choices) | Form::Several(choices)) = form else {
        return value.to_owned();
    };
    let labels = value.split(", ").map(|code| {
        let found = choices.iter().find(|choice| choice.code == code);
        found.map_or(code, |choice| choice.label.as_str())
    });
    labels.collect::<Vec<_>>().join(", ")
}
