//! The options of `setup`.

use std::path::PathBuf;

use clap::Args;

use crate::terminal::setup::answers_help;

/// The wizard as questions and answers.
#[derive(Debug, Clone, Default, Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option of its own"
)]
#[command(after_help = answers_help())]
pub struct Setup {
    /// Take answers from this TOML file; what it answers is not asked.
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Print an answers file with every key, its question and its usual answer, to be filled in; nothing is done.
    #[arg(long)]
    pub answers_template: bool,
    /// Ask nothing: open questions are listed with their keys (exit 10).
    #[arg(long)]
    pub non_interactive: bool,
    /// Only tell what would be done; nothing is changed and nobody signs in.
    #[arg(long)]
    pub dry_run: bool,
    /// Go on with this profile, by name or id.
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    /// Do not open the browser; the links are printed.
    #[arg(long)]
    pub no_browser: bool,
    /// Answer to "What does the page in your browser say?", as in sign-in.
    #[arg(long, value_name = "CODE")]
    pub page_says: Option<String>,
    /// Sign in as a person of the rehearsal, in all systems or in one (google=gmail); may be repeated.
    #[arg(long, value_name = "[SYSTEM=]PERSON")]
    pub play: Vec<String>,
}
