//! Handing a profile over, and taking one in.

use std::path::Path;

use serde_json::{Value, json};

use crate::check::{Failure, Outcome, System};
use crate::profile::{Import, Over, Store};
use crate::terminal::start::Start;
use crate::terminal::{exchange, output, passphrase};

use super::{Done, must_agree};

/// `profile export` on standard output.
pub(super) fn print(start: &Start, store: &Store, name: &str) -> Result<(), Failure> {
    let profile = store.load(name)?;
    let document = profile.exported(start.world.clock.now());
    output::result(&format!("{document:#}"));
    Ok(())
}

/// `profile export` into a file.
pub(super) async fn export(
    start: &Start,
    store: &Store,
    name: &str,
    file: &Path,
    yes: bool,
    as_json: bool,
) -> Result<Done, Failure> {
    let profile = store.load(name)?;
    let (now, path) = (start.world.clock.now(), file.display().to_string());
    let over = if yes { Over::Existing } else { Over::Nothing };
    let mut written = profile.export_to(file, over, now).map_err(Failure::from);
    let is_there = |failure: &Failure| failure.get("profile-why") == Some("exists");
    if written.as_ref().is_err_and(is_there) && !exchange::is_interactive() && !as_json {
        output::note(&start.texts.get("terminal-needs-yes"));
    }
    if written.as_ref().is_err_and(is_there) && exchange::is_interactive() {
        let question = start.texts.with("terminal-replace-ask", &[("file", &path)]);
        must_agree(&start.texts, false, &question).await?;
        written = profile
            .export_to(file, Over::Existing, now)
            .map_err(Failure::from);
    }
    written?;
    let facts = [("name", profile.name.as_str()), ("file", &path)];
    let lines = vec![
        start.texts.with("terminal-profile-exported", &facts),
        start.texts.get("export-about"),
    ];
    let mut done = Done::with(&profile, lines, as_json);
    done.object["file"] = json!(path);
    Ok(done)
}

/// `profile import`.
pub(super) async fn import(
    start: &Start,
    file: &Path,
    yes: bool,
    as_json: bool,
) -> Result<Done, Failure> {
    let texts = &start.texts;
    let import = Import::read(&start.world, file)?;
    let difference = import.difference();
    let told = texts.import(&import);
    if !as_json {
        for line in &told {
            output::result(line);
        }
    }
    let nothing = import.before().is_some() && difference.is_empty();
    let mut done = Done::with(import.after(), Vec::new(), as_json);
    if nothing {
        done.object["changes"] = changes(&import);
        return Ok(done);
    }
    if as_json && !yes {
        let mut object = changes(&import);
        object["event"] = json!("difference");
        output::json(object);
        return Err(Failure::new(Outcome::Cancelled, "nobody has said --yes"));
    }
    let name = [("name", import.after().name.as_str())];
    must_agree(&start.texts, yes, &texts.with("terminal-import-ask", &name)).await?;
    let mut world = start.world.clone();
    if let (Some(before), Some(system)) = (import.before(), import.drops().next()) {
        world = start.world_of(before, system);
        passphrase::unlock(start, &world).await?;
    }
    let saved = import.take_in(&world).await?;
    let line = texts.with("terminal-profile-imported", &[("name", &saved.name)]);
    done = Done::with(&saved, vec![line], as_json);
    done.object["changes"] = changes(&import);
    Ok(done)
}

/// What an import changes, for programs.
fn changes(import: &Import) -> Value {
    let difference = import.difference();
    let settings: Vec<Value> = difference
        .settings
        .iter()
        .map(|changed| json!({ "key": changed.key, "old": changed.old, "new": changed.new }))
        .collect();
    let drops: Vec<&str> = import.drops().map(System::code).collect();
    json!({
        "of": import.before().map(|before| &before.id),
        "settings": settings,
        "links_added": difference.added,
        "links_removed": difference.removed,
        "links_left_out": import.left_out(),
        "sign_ins_forgotten": drops,
        "sign_in_again": import.sign_in_again().map(System::code).collect::<Vec<_>>(),
    })
}
