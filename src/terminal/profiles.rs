//! `profile`: list, show, delete.

mod preferences;

use serde_json::{Value, json};

use crate::check::{Failure, System};
use crate::connect;
use crate::profile::{Listed, Profile, Store};

use super::arguments::Profile as Command;
use super::start::Start;
use super::{output, report, waiting};

/// Runs the command; the exit status.
pub async fn run(start: &Start, command: &Command) -> u8 {
    if matches!(command, Command::List { .. }) {
        let _ = connect::purge_expired(&start.world).await;
    }
    let store = Store::of(&start.world);
    let result = match command {
        Command::List { json } => list(start, &store, *json),
        Command::Show { name, json } => show(start, &store, name, *json),
        Command::Delete { name } => delete(start, &store, name),
    };
    match result {
        Ok(()) => 0,
        Err(failure) => {
            start
                .texts
                .failure(&failure)
                .lines(96)
                .iter()
                .for_each(|line| output::note(line));
            failure.outcome.exit()
        }
    }
}

fn list(start: &Start, store: &Store, as_json: bool) -> Result<(), Failure> {
    let listed = store.list()?;
    if as_json {
        let rows: Vec<Value> = listed.iter().map(row).collect();
        output::json(json!({ "rehearsal": start.world.rehearsal, "profiles": rows }));
        return Ok(());
    }
    if listed.is_empty() {
        output::result(&start.texts.get("terminal-no-profiles"));
    }
    for listed in &listed {
        match listed {
            Listed::Good(profile) => output::result(&line(start, profile)),
            Listed::Damaged(damaged) => {
                let file = damaged.file.display().to_string();
                let reason = damaged.error.to_string();
                output::result(&start.texts.with(
                    "terminal-profile-damaged",
                    &[("file", &file), ("reason", &reason)],
                ));
            }
        }
    }
    Ok(())
}

fn row(listed: &Listed) -> Value {
    match listed {
        Listed::Good(profile) => json!({
            "id": profile.id, "name": profile.name, "state": if profile.deleted.is_some() { "deleted" } else { "kept" },
            "systems": profile.systems().map(System::code),
            "superoffice": profile.superoffice.is_some(), "microsoft365": profile.microsoft365.is_some(),
            "google": profile.google.is_some(),
            "waiting": profile.waiting.as_deref().map(waiting::told), "step": profile.step, "changed": profile.changed,
        }),
        Listed::Damaged(damaged) => {
            json!({ "state": "damaged", "file": damaged.file, "reason": damaged.error.to_string() })
        }
    }
}

fn line(start: &Start, profile: &Profile) -> String {
    let state = match (&profile.deleted, profile.is_complete()) {
        (Some(_), _) => "terminal-profile-deleted",
        (None, _) if profile.waiting.is_some() => "terminal-profile-waiting",
        (None, true) => "terminal-profile-complete",
        (None, false) => "terminal-profile-unfinished",
    };
    let systems = profile
        .systems()
        .map(|system| start.texts.get(&format!("system-{}", system.code())));
    format!(
        "{}  {:<40} {:<30} {}",
        profile.id,
        profile.name,
        systems.join(" + "),
        start.texts.get(state)
    )
}

fn show(start: &Start, store: &Store, name: &str, as_json: bool) -> Result<(), Failure> {
    let profile = store.load(name)?;
    if as_json {
        let document = serde_json::to_string_pretty(&profile.to_json());
        output::result(&document.unwrap_or_default());
        return Ok(());
    }
    output::result(&line(start, &profile));
    for system in System::ALL {
        if let Some(connection) = profile.connection(system) {
            output::result(&start.texts.get(&format!("system-{}", system.code())));
            for line in report::account(&start.texts, &connection.account) {
                output::result(&line);
            }
            // What is stored is listed by name (S-KEY-08).
            if let Some(name) = &connection.refresh_token {
                let label = start.texts.get("terminal-kept-as");
                output::result(&format!("  {label:<22} {name}"));
            }
        }
    }
    if let Some(waits) = &profile.waiting {
        output::result(&start.texts.system(waits.system));
        // What is stored is listed by name (S-KEY-08).
        if let Some(name) = &waits.refresh_token {
            let label = start.texts.get("terminal-kept-as");
            output::result(&format!("  {label:<22} {name}"));
        }
        for line in waiting::how_to_look(start, &profile, waits) {
            output::result(&format!("  {line}"));
        }
    }
    for line in preferences::lines(&start.texts, &profile) {
        output::result(&line);
    }
    Ok(())
}

fn delete(start: &Start, store: &Store, name: &str) -> Result<(), Failure> {
    let profile = store.load(name)?;
    let _editing = store.edit(&profile)?;
    let profile = store.delete(&profile.id)?;
    output::result(
        &start
            .texts
            .with("terminal-profile-was-deleted", &[("name", &profile.name)]),
    );
    Ok(())
}
