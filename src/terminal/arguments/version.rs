//! Which version this is.

use clap::Args;

/// The version of the program.
#[derive(Debug, Clone, Args)]
pub struct Version {
    /// Ask the publisher's list (setting updates.list) now whether a newer version is there, unless company policy forbids it.
    #[arg(long)]
    pub check: bool,
    /// One JSON object instead of text.
    #[arg(long)]
    pub json: bool,
}
