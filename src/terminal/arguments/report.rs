//! The options of `report`.

use std::path::PathBuf;

use clap::Args;

/// The report for support.
#[derive(Debug, Clone, Args)]
pub struct Report {
    /// Also what is known of this profile, by name or id.
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    /// One JSON object instead of text.
    #[arg(long)]
    pub json: bool,
    /// Write the report to this file instead of standard output; an older file is replaced.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}
