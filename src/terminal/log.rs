//! The log on standard error: our own typed events; other crates only when they fail (S-LOG-07).

use tracing_subscriber::EnvFilter;

/// Starts the log at a level (`error`, `warn`, `info`, `debug`); a second call changes nothing.
pub fn start(level: &str) {
    let filter = format!("error,synchronizer_setup={level}");
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("warn"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_target(false);
    // Only the first log counts; tests start several programs in one process.
    let _ = log.try_init();
}
