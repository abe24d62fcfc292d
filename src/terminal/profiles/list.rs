//! The list of profiles, and the line of one.

use serde_json::{Value, json};

use crate::check::{Failure, System};
use crate::journal::{Found, Journal};
use crate::profile::{Listed, Profile, Standing, Store, failed_check};
use crate::terminal::start::Start;
use crate::terminal::{output, waiting};
use crate::wizard::Step;

/// Prints all of them.
pub(super) fn run(start: &Start, store: &Store, as_json: bool) -> Result<(), Failure> {
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
        Listed::Good(profile) => {
            let failed = failed_check(found, profile);
            let standing = Standing::of(profile, failed.map(|(at, _)| at), &start.world);
            json!({
                "id": profile.id, "name": profile.name, "state": if profile.deleted.is_some() { "deleted" } else { "kept" },
                "standing": standing.code(), "tested": profile.tested(), "restorable_until": profile.restorable_until(),
                "systems": profile.systems().map(System::code),
                "superoffice": profile.superoffice.is_some(), "microsoft365": profile.microsoft365.is_some(),
                "exchange": profile.exchange.is_some(), "google": profile.google.is_some(),
                "waiting": profile.waiting.as_deref().map(|waits| waiting::told(start, profile, waits)),
                "failed_check": failed.map(|(at, ended)| json!({
                    "time": at, "system": ended.system.map(System::code), "outcome": ended.outcome,
                })),
                "warnings": profile.warnings().iter().map(|warning| json!({
                    "system": warning.system.map(System::code), "outcome": warning.outcome,
                })).collect::<Vec<_>>(),
                "linked": profile.links.as_slice().len(),
                "step": profile.step, "changed": profile.changed,
            })
        }
        Listed::Damaged(damaged) => {
            json!({
                "state": "damaged", "standing": "damaged", "file": damaged.file,
                "reason": damaged.error.to_string(),
            })
        }
    }
}

/// One profile in one line.
pub(super) fn line(start: &Start, found: &Found, profile: &Profile) -> String {
    let texts = &start.texts;
    let failed = failed_check(found, profile);
    let standing = Standing::of(profile, failed.map(|(at, _)| at), &start.world);
    let outcome = failed.map_or("", |(_, ended)| ended.outcome.code());
    let step = Step::from_code(&profile.step).unwrap_or(Step::SelectSystems);
    let step = texts.get(&format!("window-title-{}", step.code()));
    let until = profile
        .restorable_until()
        .map(|at| texts.day(at))
        .unwrap_or_default();
    let facts = [("outcome", outcome), ("step", &step), ("until", &until)];
    let mut state = texts.with(&format!("terminal-profile-{}", standing.code()), &facts);
    if let Some(tested) = profile.tested().filter(|_| profile.deleted.is_none()) {
        let tested = texts.with(
            "terminal-profile-tested",
            &[("time", &texts.moment(tested))],
        );
        state = format!("{state}, {tested}");
        let warnings = profile.warnings();
        let codes: Vec<&str> = warnings
            .iter()
            .map(|warning| warning.outcome.code())
            .collect();
        if !codes.is_empty() {
            let codes = [("outcomes", codes.join(", "))];
            let codes = codes
                .each_ref()
                .map(|(name, codes)| (*name, codes.as_str()));
            state = format!(
                "{state}, {}",
                texts.with("terminal-profile-warnings", &codes)
            );
        }
    }
    let systems = profile.systems().map(|system| texts.system(system));
    format!(
        "{}  {:<40} {:<30} {state}",
        profile.id,
        profile.name,
        systems.join(" + ")
    )
}
