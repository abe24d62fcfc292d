//! One profile with all that it holds.

use crate::check::{Failure, System};
use crate::journal::Journal;
use crate::profile::Store;
use crate::terminal::start::Start;
use crate::terminal::{output, report, waiting};

use super::{list, preferences};

/// Prints it.
pub(super) fn run(start: &Start, store: &Store, name: &str, as_json: bool) -> Result<(), Failure> {
    let profile = store.load(name)?;
    if as_json {
        let document = serde_json::to_string_pretty(&profile.to_json());
        output::document(&document.unwrap_or_default());
        return Ok(());
    }
    let found = Journal::of(&start.world).read();
    output::result(&list::line(start, &found, &profile));
    for system in System::ALL {
        if let Some(connection) = profile.connection(system) {
            output::result(&start.texts.get(&format!("system-{}", system.code())));
            let about = report::account(&start.texts, &connection.account).into_iter();
            for line in about.chain(report::left(&start.texts, connection)) {
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
