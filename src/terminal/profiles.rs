//! `profile`: list, show, delete.

mod preferences;

use serde_json::{Value, json};

use crate::check::{Failure, System};
use crate::connect;
use crate::journal::{Found, Journal};
use crate::profile::{Listed, Profile, Store, failed_check};

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
            report::refuse(&start.texts, &failure);
            failure.outcome.exit()
        }
    }
}

fn list(start: &Start, store: &Store, as_json: bool) -> Result<(), Failure> {
    let listed = store.list()?;
    let found = Journal::of(&start.world).read();
    if as_json {
        let row = |listed| row(start, &found, listed);
        let rows: Vec<Value> = listed.iter().map(row).collect();
        output::json(json!({ "rehearsal": start.world.rehearsal, "profiles": rows }));
        return Ok(());
    }
    if listed.is_empty() {
        output::result(&start.texts.get("terminal-no-profiles"));
    }
    for listed in &listed {
        match listed {
            Listed::Good(profile) => output::result(&line(start, &found, profile)),
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

fn row(start: &Start, found: &Found, listed: &Listed) -> Value {
    match listed {
        Listed::Good(profile) => json!({
            "id": profile.id, "name": profile.name, "state": if profile.deleted.is_some() { "deleted" } else { "kept" },
            "systems": profile.systems().map(System::code),
            "superoffice": profile.superoffice.is_some(), "microsoft365": profile.microsoft365.is_some(),
            "google": profile.google.is_some(),
            "waiting": profile.waiting.as_deref().map(|waits| waiting::told(start, profile, waits)),
            "failed_check": failed_check(found, profile).map(|(at, ended)| json!({
                "time": at, "system": ended.system.map(System::code), "outcome": ended.outcome,
            })),
            "step": profile.step, "changed": profile.changed,
        }),
        Listed::Damaged(damaged) => {
            json!({ "state": "damaged", "file": damaged.file, "reason": damaged.error.to_string() })
        }
    }
}

fn line(start: &Start, found: &Found, profile: &Profile) -> String {
    let failed = failed_check(found, profile).map(|(_, ended)| ended.outcome.code());
    let state = match (&profile.deleted, profile.is_complete()) {
        (Some(_), _) => "terminal-profile-deleted",
        (None, _) if profile.waiting.is_some() => "terminal-profile-waiting",
        (None, _) if failed.is_some() => "terminal-profile-failed",
        (None, true) => "terminal-profile-complete",
        (None, false) => "terminal-profile-unfinished",
    };
    let state = start
        .texts
        .with(state, &[("outcome", failed.unwrap_or_default())]);
    let systems = profile
        .systems()
        .map(|system| start.texts.get(&format!("system-{}", system.code())));
    format!(
        "{}  {:<40} {:<30} {}",
        profile.id,
        profile.name,
        systems.join(" + "),
        state
    )
}

fn show(start: &Start, store: &Store, name: &str, as_json: bool) -> Result<(), Failure> {
    let profile = store.load(name)?;
    if as_json {
        let document = serde_json::to_string_pretty(&profile.to_json());
        output::result(&document.unwrap_or_default());
        return Ok(());
    }
    let found = Journal::of(&start.world).read();
    output::result(&line(start, &found, &profile));
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
