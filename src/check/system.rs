//! The systems that a profile can connect.

use serde::{Deserialize, Serialize};

/// A system that the wizard signs in to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum System {
    /// SuperOffice CRM Online.
    SuperOffice,
    /// Microsoft 365 (Exchange Online through Microsoft Graph).
    Microsoft365,
    /// An Exchange server, own or hosted (Exchange Web Services).
    Exchange,
    /// Google: Workspace or a personal account (Google Calendar, Admin SDK Directory).
    Google,
}

impl System {
    /// All systems, in the order of the wizard.
    pub const ALL: [Self; 4] = [
        Self::SuperOffice,
        Self::Microsoft365,
        Self::Exchange,
        Self::Google,
    ];

    /// The name used on the command line, in JSON and in settings.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::SuperOffice => "superoffice",
            Self::Microsoft365 => "microsoft365",
            Self::Exchange => "exchange",
            Self::Google => "google",
        }
    }

    /// The system with this [`code`](Self::code).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|system| system.code() == code)
    }
}
