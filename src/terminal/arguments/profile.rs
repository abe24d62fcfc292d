//! What is done with profiles as a whole.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// What is typed most often.
const EXAMPLES: &str = "Examples:
  synchronizer-setup profile list
  synchronizer-setup profile show Contoso
  synchronizer-setup profile export Contoso --output contoso.json
  synchronizer-setup profile import contoso.json
  synchronizer-setup profile rename Contoso \"Contoso Oslo\"
  synchronizer-setup profile delete \"Contoso Oslo\"
A name with blanks stands in quotation marks. Settings are changed with: synchronizer-setup setup --profile NAME";

/// Profiles.
#[derive(Debug, Clone, Subcommand)]
#[command(after_help = EXAMPLES)]
pub enum Profile {
    /// List all profiles: how far each is, and its last test.
    List {
        /// One JSON object instead of text.
        #[arg(long)]
        json: bool,
    },
    /// Show one profile.
    Show {
        /// Its name or id.
        name: String,
        /// The document as JSON instead of text.
        #[arg(long)]
        json: bool,
    },
    /// Hand a profile over: its document without any secret, on standard output or in a file.
    Export {
        /// Its name or id.
        name: String,
        /// Write into this file; one that is there is replaced only with --yes or after a question.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Replace a file that is there, without a question.
        #[arg(long, requires = "output")]
        yes: bool,
        /// One JSON object that says where the file is.
        #[arg(long, requires = "output")]
        json: bool,
    },
    /// Take in the document of a profile: what it would change is shown first, then it is asked for.
    Import {
        /// The file.
        file: PathBuf,
        /// Change what is shown, without a question.
        #[arg(long)]
        yes: bool,
        /// One JSON object instead of text; without --yes nothing is changed.
        #[arg(long)]
        json: bool,
    },
    /// Make another profile with the settings of one: without its sign-ins, and without its linked users, because nobody
    /// may be linked twice.
    Duplicate(Renamed),
    /// Call a profile something else.
    Rename(Renamed),
    /// Delete a profile; its secrets are kept for 30 days.
    Delete(Named),
    /// Bring a deleted profile back.
    Restore(Named),
    /// Remove a deleted profile for good: give its sign-ins back where that is possible, and forget them.
    Purge {
        /// Which one.
        #[command(flatten)]
        which: Named,
        /// Without a question.
        #[arg(long)]
        yes: bool,
    },
}

/// One profile.
#[derive(Debug, Clone, Args)]
pub struct Named {
    /// Its name or id.
    pub name: String,
    /// One JSON object instead of text.
    #[arg(long)]
    pub json: bool,
}

/// One profile and another name.
#[derive(Debug, Clone, Args)]
pub struct Renamed {
    /// Its name or id.
    pub name: String,
    /// The new name.
    pub new_name: String,
    /// One JSON object instead of text.
    #[arg(long)]
    pub json: bool,
}
