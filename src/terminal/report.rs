//! Results as text and as JSON; the same facts, the same codes.

mod mailbox;

use serde_json::{Value, json};

use crate::check::{Failure, State, Step, System, Timeline};
use crate::oauth::{Account, Purpose, SignedIn};
use crate::profile::Connection;
use crate::text::{Below, Texts, Told};

use super::output;
use super::start::{self, Start};
use super::waiting::Ending;

pub(super) use mailbox::{Asked, address_book, found, not_tested};

/// How wide lines of text are at most.
pub(super) const WIDTH: usize = 96;

/// A failure of which nothing else is told.
pub(super) const ALONE: Below = Below::Members {
    letter: false,
    command: false,
};

/// The name of a purpose in JSON and in text ids.
pub(super) fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::SignIn => "sign-in",
        Purpose::Permissions => "permissions",
        Purpose::AdminConsent => "admin-consent",
    }
}

/// A step as one line; running steps are not shown, their end is, and how long they are asked to wait.
pub(super) fn step(texts: &Texts, step: &Step) -> Option<String> {
    let glyph = match step.state {
        State::Running => {
            let waiting = texts.waiting(step)?;
            return Some(format!("… {:<52} {waiting}", texts.step(step)));
        }
        State::Ok => "✓",
        State::Warning => "!",
        State::Failed => "✕",
        State::Skipped => "–",
    };
    let host = step.host.as_deref().unwrap_or_default();
    let took = step
        .took
        .map(|took| format!("{} ms", took.as_millis()))
        .unwrap_or_default();
    Some(
        format!("{glyph} {:<52} {host:<32} {took:>9}", texts.step(step))
            .trim_end()
            .to_owned(),
    )
}

/// The result of a sign-in as JSON.
pub(super) fn sign_in(
    start: &Start,
    result: &Result<SignedIn, Failure>,
    ending: &Ending,
    exit: u8,
) -> Value {
    let mut object = match result {
        Ok(signed_in) => json!({
            "event": "result",
            "outcome": "ok",
            "system": signed_in.account.system.code(),
            "account": signed_in.account,
            "warnings": signed_in.warnings,
            "timeline": signed_in.timeline,
        }),
        Err(failure) => {
            let below = ending.members();
            let mut object = self::failure_above(&start.texts, failure, below);
            object["event"] = json!("result");
            object
        }
    };
    object["exit"] = json!(exit);
    let named = result.as_ref().is_ok_and(|signed_in| signed_in.rehearsal);
    object["rehearsal"] = json!(start.world.rehearsal || named);
    object["changed"] = json!(start::changed(&start.world.settings));
    if let Some(profile) = &ending.profile {
        object["profile"] =
            json!({ "id": profile.id, "name": profile.name, "secrets": profile.secrets });
    }
    ending.tell(start, &mut object);
    object
}

/// A failure as JSON, with its remedy.
pub(super) fn failure(texts: &Texts, failure: &Failure) -> Value {
    failure_above(texts, failure, ALONE)
}

/// The same beside members to which its advice leads.
pub(super) fn failure_above(texts: &Texts, failure: &Failure, below: Below) -> Value {
    let told = texts.failure_above(failure, below);
    json!({
        "outcome": failure.outcome.code(),
        "system": failure.system.map(crate::check::System::code),
        "number": failure.number,
        "facts": failure.facts.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect::<serde_json::Map<_, _>>(),
        "detail": failure.detail,
        "remedy": remedy(&told),
    })
}

/// What to do about a failure, as JSON.
pub(super) fn remedy(told: &Told) -> Value {
    json!({
        "heading": told.heading,
        "cause": told.cause,
        "who": told.who.code(),
        "advice": told.advice,
        "commands": told.commands,
        "link": told.link,
    })
}

/// The one object of a command that ended like this.
pub(super) fn ended(start: &Start, object: Value, exit: u8) -> Value {
    ended_in(start.world.rehearsal, object, exit)
}

/// The same for a command that needs no world.
pub(super) fn ended_in(rehearsal: bool, mut object: Value, exit: u8) -> Value {
    object["event"] = json!("result");
    object["exit"] = json!(exit);
    object["rehearsal"] = json!(rehearsal);
    object
}

/// Says on standard error why a command could not do its work.
pub(super) fn refuse(texts: &Texts, failure: &Failure) {
    output::notes(&texts.failure(failure).lines(WIDTH));
}

/// What is not as usual in this run: a rehearsal, addresses and names that are not built in.
pub(super) fn unusual(start: &Start) -> Vec<String> {
    let texts = &start.texts;
    let rehearsal = start
        .world
        .rehearsal
        .then(|| texts.get("terminal-rehearsal"));
    let changed = start::changed(&start.world.settings);
    let changed = changed
        .iter()
        .map(|(key, value)| texts.setting_said(key, value))
        .map(|setting| texts.with("terminal-changed", &[("setting", &setting)]));
    rehearsal.into_iter().chain(changed).collect()
}

/// The result of a sign-in as text.
pub(super) fn sign_in_text(
    start: &Start,
    result: &Result<SignedIn, Failure>,
    ending: &Ending,
) -> Vec<String> {
    let texts = &start.texts;
    let mut lines = unusual(start);
    match result {
        Ok(signed_in) => {
            let system = texts.get(&format!("system-{}", signed_in.account.system.code()));
            lines.push(texts.with("terminal-signed-in", &[("system", &system)]));
            lines.extend(account(texts, &signed_in.account));
            lines.extend(address_book(texts, &signed_in.timeline));
            if signed_in.account.is_onsite() {
                let told = ["onsite-soap-end", "onsite-upn"].map(|id| texts.get(id));
                lines.extend(told.map(|line| format!("  {line}")));
            }
            for warning in &signed_in.warnings {
                let told = signed_in.timeline.warning(*warning);
                let told = texts.failure(&told.of(signed_in.account.system));
                lines.push(format!("! {}", told.heading));
                // What is missing of an Exchange server has its own advice (X27).
                if signed_in.account.server.is_some() || !told.commands.is_empty() {
                    lines.extend(more(told));
                }
            }
        }
        Err(failure) => lines.extend(ending.told(start, failure).lines(WIDTH)),
    }
    lines.extend(ending.lines(start));
    if let (Some(profile), Ok(_)) = (&ending.profile, result) {
        let place = texts.get(&format!("terminal-secrets-{}", start.world.secrets.kind()));
        lines.push(texts.with(
            "terminal-kept",
            &[("name", &profile.name), ("place", &place)],
        ));
    }
    lines
}

/// What there is to say and to do about a warning, as indented lines.
pub(super) fn more(told: Told) -> impl Iterator<Item = String> {
    let lines = std::iter::once(told.cause);
    let lines = lines
        .chain(told.advice)
        .chain(told.commands_about)
        .chain(told.commands);
    lines.map(|line| format!("  {line}"))
}

/// The warnings of a test, each with what there is to do: only those that no other part of the result speaks of.
pub(super) fn warnings(texts: &Texts, system: System, timeline: &Timeline) -> Vec<String> {
    let steps = timeline.0.iter().filter(|step| step.id == "ews-state");
    let warnings = steps.filter_map(|step| {
        let warning = timeline.warning(step.outcome?).of(system);
        (step.state == State::Warning).then_some(warning)
    });
    warned(texts, warnings)
}

/// What the last test of a connection warned of, each with what there is to do.
pub(super) fn left(texts: &Texts, connection: &Connection) -> Vec<String> {
    warned(texts, connection.warnings().into_iter())
}

fn warned(texts: &Texts, warnings: impl Iterator<Item = Failure>) -> Vec<String> {
    let told = warnings.map(|warning| texts.failure(&warning));
    told.flat_map(|told| {
        let heading = std::iter::once(format!("! {}", told.heading));
        heading.chain(more(told)).collect::<Vec<_>>()
    })
    .collect()
}

/// An account as indented lines.
pub(super) fn account(texts: &Texts, account: &Account) -> Vec<String> {
    let rights = match account.administrator {
        Some(true) => "terminal-administrator",
        Some(false) if account.system == System::Google => "card-no-users",
        Some(false) => "card-no-consent",
        None => "terminal-rights-unknown",
    };
    let mut rows = vec![
        ("terminal-person", person(&account.name, &account.user)),
        (
            "terminal-organization",
            [&account.organization, &account.tenant, &account.place]
                .map(String::as_str)
                .into_iter()
                .filter(|part| !part.is_empty())
                .fold(Vec::new(), |mut parts, part| {
                    // The company of an Exchange server is known by its mail domain alone.
                    if !parts.contains(&part) {
                        parts.push(part);
                    }
                    parts
                })
                .join(" · "),
        ),
    ];
    match &account.server {
        Some(server) => rows.extend(mailbox::server(texts, server)),
        None => rows.push(("terminal-rights", texts.get(rights))),
    }
    if let Some(users) = account.users {
        rows.push(("terminal-users", users.to_string()));
    }
    if !account.scopes.is_empty() {
        rows.push(("terminal-permissions", account.scopes.join(", ")));
    }
    let rows = rows.into_iter();
    rows.map(|(label, value)| row("  ", texts, label, &value))
        .chain(granted(texts, account))
        .collect()
}

/// What was granted, for whom, and what it means.
fn granted(texts: &Texts, account: &Account) -> Vec<String> {
    let Some(told) = texts.granted(account) else {
        return Vec::new();
    };
    let label = texts.get("terminal-granted");
    let heading = format!("  {label:<22} {}", told.heading);
    let indent = " ".repeat(24);
    let lines = told
        .lines
        .into_iter()
        .map(|line| format!("{indent} – {line}"));
    let meaning = format!("{indent} {}", told.meaning);
    std::iter::once(heading)
        .chain(lines)
        .chain([meaning])
        .collect()
}

/// A label with its value.
fn row(indent: &str, texts: &Texts, label: &str, value: &str) -> String {
    format!("{indent}{:<22} {value}", texts.get(label))
}

/// A person by name and address; the name is not always known.
fn person(name: &str, user: &str) -> String {
    match name {
        "" => user.to_owned(),
        name => format!("{name} ({user})"),
    }
}

/// A timeline as lines.
pub(super) fn timeline(texts: &Texts, timeline: &Timeline) -> Vec<String> {
    timeline
        .0
        .iter()
        .filter_map(|step| self::step(texts, step))
        .collect()
}
