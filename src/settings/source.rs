//! Where a value comes from.

use std::path::PathBuf;

/// The source of a value, strongest last but for locked policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Company policy; locked values win over everything.
    Policy {
        /// Whether nothing else may change it.
        locked: bool,
    },
    /// The user's settings file.
    File(PathBuf),
    /// An environment variable.
    Environment(String),
    /// The command line.
    CommandLine,
    /// The built-in cloud of a rehearsal.
    Rehearsal,
}
