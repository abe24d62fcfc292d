//! The end of everything that is stored.

use clap::Args;

/// What is removed, what stays, and how it is told.
const MORE: &str = "Removed are profiles with their entries in the key store, settings, journal, and the reports, tables and exported
profiles in the program's own folders; with what a rehearsal keeps, or with --rehearsal only that. Files that you have
saved anywhere else stay, and so does the program. Whoever removes the program calls this first:
  synchronizer-setup forget-everything --yes
What the application may do at SuperOffice, Microsoft and Google is not ended by it: profile purge and sign-out do that.";

/// Everything is removed.
#[derive(Debug, Clone, Args)]
#[command(after_help = MORE)]
pub struct ForgetEverything {
    /// Without a question.
    #[arg(long)]
    pub yes: bool,
    /// One JSON object instead of text; without --yes nothing is changed.
    #[arg(long)]
    pub json: bool,
}
