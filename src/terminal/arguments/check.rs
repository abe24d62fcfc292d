//! The options of `check`.

use clap::{Args, ValueEnum};

use super::{Documents, Mailbox, Place};

/// The connection test.
#[derive(Debug, Clone, Args)]
pub struct Check {
    /// Test this system without a profile: what can be tested before anybody signs in; or whether the documents of a
    /// profile are ready.
    #[arg(value_enum, value_name = "SYSTEM|documents", conflicts_with = "all")]
    pub subject: Option<Subject>,
    /// Test the connections of this profile; may be repeated.
    #[arg(long, value_name = "NAME")]
    pub profile: Vec<String>,
    /// Test all profiles.
    #[arg(long)]
    pub all: bool,
    /// Where the system is, without a profile.
    #[command(flatten)]
    pub place: Place,
    /// Customer id or Microsoft 365 tenant, without a profile.
    #[arg(long, value_name = "ID")]
    pub tenant: Option<String>,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// The mailbox on an Exchange server, without a profile.
    #[command(flatten)]
    pub mailbox: Mailbox,
    /// Where documents are to lie.
    #[command(flatten)]
    pub documents: Documents,
}

/// What is tested without a profile, or besides its connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Subject {
    /// SuperOffice CRM, Online or with --netserver and --web-api Onsite.
    Superoffice,
    /// Microsoft 365.
    Microsoft365,
    /// An Exchange server.
    Exchange,
    /// Google.
    Google,
    /// Whether document integration is ready, with the sign-ins of a profile.
    Documents,
}

impl Subject {
    /// The system, where it is one.
    #[must_use]
    pub fn system(self) -> Option<crate::check::System> {
        match self {
            Self::Superoffice => Some(crate::check::System::SuperOffice),
            Self::Microsoft365 => Some(crate::check::System::Microsoft365),
            Self::Exchange => Some(crate::check::System::Exchange),
            Self::Google => Some(crate::check::System::Google),
            Self::Documents => None,
        }
    }
}

/// How a result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs: one JSON object.
    Json,
}
