//! `profile`: what is done with profiles as a whole.

mod change;
mod list;
mod preferences;
mod show;
mod transfer;

use serde_json::{Value, json};

use crate::check::{Failure, Outcome};
use crate::connect;
use crate::profile::{Listed, Profile, Store};
use crate::text::Texts;

use super::arguments::Profile as Command;
use super::start::Start;
use super::{exchange, output, passphrase, report};

/// How many names are told where one was not found.
const MOST: usize = 20;

/// What a command has to say at its end.
struct Done {
    /// For people.
    lines: Vec<String>,
    /// For programs; its members stand beside `outcome`.
    object: Value,
    json: bool,
}

impl Done {
    /// Something was done with this profile.
    fn with(profile: &Profile, lines: Vec<String>, json: bool) -> Self {
        let object = json!({ "profile": { "id": profile.id, "name": profile.name } });
        Self {
            lines,
            object,
            json,
        }
    }
}

/// Runs the command; the exit status.
pub async fn run(start: &Start, command: &Command) -> u8 {
    if matches!(command, Command::List { .. }) {
        let _ = connect::purge_expired(&start.world).await;
    }
    let store = Store::of(&start.world);
    let as_json = matches!(
        command,
        Command::Export { json: true, .. } | Command::Import { json: true, .. }
    );
    let (result, as_json) = match command {
        Command::List { json } => return told(start, list::run(start, &store, *json)),
        Command::Show { name, json } => return told(start, show::run(start, &store, name, *json)),
        Command::Export {
            name,
            output,
            yes,
            json,
        } => match output {
            None => return told(start, transfer::print(start, &store, name)),
            Some(file) => {
                let export = transfer::export(start, &store, name, file, *yes, *json);
                (export.await, as_json)
            }
        },
        Command::Import { file, yes, json } => {
            (transfer::import(start, file, *yes, *json).await, as_json)
        }
        Command::Duplicate(names) => (change::duplicate(start, &store, names), names.json),
        Command::Rename(names) => (change::rename(start, &store, names), names.json),
        Command::Delete(named) => (change::delete(start, &store, named), named.json),
        Command::Restore(named) => (change::restore(start, &store, named), named.json),
        Command::Purge { which, yes } => {
            (change::purge(start, &store, which, *yes).await, which.json)
        }
    };
    finish(start, result, as_json)
}

fn told(start: &Start, result: Result<(), Failure>) -> u8 {
    match result {
        Ok(()) => 0,
        Err(failure) => {
            report::refuse(&start.texts, &failure);
            tell_more(start, &failure);
            failure.outcome.exit()
        }
    }
}

fn finish(start: &Start, result: Result<Done, Failure>, as_json: bool) -> u8 {
    match result {
        Ok(done) if done.json => {
            let mut object = done.object;
            object["outcome"] = json!(Outcome::Ok);
            output::json(report::ended(start, object, 0));
            0
        }
        Ok(done) => {
            done.lines.iter().for_each(|line| output::result(line));
            0
        }
        Err(failure) if as_json => {
            let exit = failure.outcome.exit();
            let object = report::failure(&start.texts, &failure);
            output::json(report::ended(start, object, exit));
            exit
        }
        Err(failure) => told(start, Err(failure)),
    }
}

/// What helps further where a profile was not found: those that are there, or what comes first.
fn tell_more(start: &Start, failure: &Failure) {
    if failure.outcome != Outcome::ProfileNotFound
        || failure.get("profile-why") == Some("not-deleted")
    {
        return;
    }
    let listed = Store::of(&start.world).list().unwrap_or_default();
    let names = listed.iter().filter_map(|listed| match listed {
        Listed::Good(profile) if profile.deleted.is_none() => Some(profile.name.as_str()),
        _ => None,
    });
    let names: Vec<&str> = names.take(MOST).collect();
    if names.is_empty() {
        output::note(&start.texts.get("terminal-no-profiles"));
    } else {
        let names = [("names", names.join(", "))];
        let names = names.each_ref().map(|(id, names)| (*id, names.as_str()));
        output::note(&start.texts.with("terminal-names", &names));
    }
}

/// The answer to a question before something that cannot be taken back; where nobody can be asked it is no.
///
/// # Errors
///
/// `cancelled` unless the answer is yes.
pub(super) async fn must_agree(texts: &Texts, yes: bool, question: &str) -> Result<(), Failure> {
    if yes {
        return Ok(());
    }
    if !exchange::is_interactive() {
        output::note(question);
        output::note(&texts.get("terminal-needs-yes"));
        return Err(Failure::new(Outcome::Cancelled, "nobody can be asked"));
    }
    if passphrase::yes(question).await? {
        return Ok(());
    }
    Err(Failure::new(Outcome::Cancelled, "the answer was no"))
}
