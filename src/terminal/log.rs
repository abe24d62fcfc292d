//! The log on standard error: our own typed events; other crates only when they fail (S-LOG-07).

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Starts the log at a level (`error`, `warn`, `info`, `debug`); a second call changes nothing.
pub fn start(level: &str) {
    let own = level.parse().unwrap_or(LevelFilter::WARN);
    let filter = Targets::new()
        .with_default(LevelFilter::ERROR)
        .with_target("synchronizer_setup", own);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_target(false);
    let log = tracing_subscriber::registry().with(lines).with(filter);
    // Only the first log counts; tests start several programs in one process.
    let _ = log.try_init();
}
