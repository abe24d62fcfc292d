//! `rehearse`: the built-in cloud alone, for any program, until it is stopped.

use crate::text::{Language, Texts};
use crate::world::Theatre;

use super::arguments::Rehearse;
use super::{output, start};

/// Runs the command until Ctrl+C or the end of the process that started it; the exit status. `named` is what `--rehearsal`
/// says; `--scenario` is more exact.
pub async fn run(theatre: &dyn Theatre, named: Option<&str>, arguments: &Rehearse) -> u8 {
    let texts = Texts::new(Language::default());
    if let Some(Err(problem)) = named.map(|named| start::is_played(theatre, named)) {
        output::note(&problem.to_string());
        return 2;
    }
    let scenario = arguments.scenario.as_deref().or(named).unwrap_or("happy");
    let stage = match start::perform(theatre, scenario, arguments.port).await {
        Ok(stage) => stage,
        Err(problem) => {
            output::note(&problem.to_string());
            return 2;
        }
    };
    if arguments.json {
        output::json(stage.description.clone());
    } else {
        output::result(&texts.get("terminal-rehearsal"));
        for name in ["addresses", "people"] {
            let text = serde_json::to_string_pretty(&stage.description[name]).unwrap_or_default();
            output::result(&text);
        }
        output::result(stage.authority.trim_end());
        output::note(&texts.get("terminal-rehearse-stop"));
    }
    stop().await;
    drop(stage);
    0
}

/// Ctrl+C, or on Unix the polite request to end.
#[cfg(unix)]
async fn stop() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! { _ = tokio::signal::ctrl_c() => {}, _ = terminate.recv() => {} }
        }
        // Without the handler the request ends the process by itself.
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
}

/// Ctrl+C; without a console there is none, and the program is ended from outside.
#[cfg(not(unix))]
async fn stop() {
    drop(tokio::signal::ctrl_c().await);
}
