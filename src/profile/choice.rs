//! Which systems a profile connects, as its document keeps it.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::check::System;

/// The CRM system of a profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum CrmChoice {
    /// SuperOffice CRM Online.
    SuperofficeOnline {
        /// `online`, `qaonline` or `sod`.
        environment: String,
    },
    /// SuperOffice CRM on a server of one's own.
    SuperofficeOnsite {
        /// The address of its web services, once entered.
        netserver: Option<Url>,
        /// The address of its web API, once entered.
        web_api: Option<Url>,
    },
}

impl CrmChoice {
    /// Whether the Synchronizer can connect it with a calendar system: Microsoft Exchange and SuperOffice Onsite do not go
    /// together (profile-wizard.md 4).
    #[must_use]
    pub fn goes_with(&self, calendar: System) -> bool {
        !matches!(self, Self::SuperofficeOnsite { .. }) || calendar != System::Exchange
    }
}

/// Why a choice of two systems is refused, in English: for documents and command lines.
pub const NO_COMBINATION: &str = "Microsoft Exchange cannot be combined with SuperOffice Onsite.";

/// The calendar system of a profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum CalendarChoice {
    /// Microsoft 365.
    Microsoft365 {
        /// The national cloud, `worldwide` for nearly everybody.
        cloud: String,
    },
    /// An Exchange server, own or hosted.
    Exchange,
    /// Google.
    Google {
        /// `workspace` or `gmail`.
        account: String,
    },
}

impl CalendarChoice {
    /// The system.
    #[must_use]
    pub fn system(&self) -> System {
        match self {
            Self::Microsoft365 { .. } => System::Microsoft365,
            Self::Exchange => System::Exchange,
            Self::Google { .. } => System::Google,
        }
    }
}
