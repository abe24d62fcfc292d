//! Who must act.

/// The person who can remove what is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Who {
    /// Whoever sits in front of the program.
    You,
    /// An administrator of the Microsoft 365 organization.
    MicrosoftAdministrator,
    /// An administrator in SuperOffice.
    SuperOfficeAdministrator,
    /// An administrator of the Google Workspace.
    GoogleAdministrator,
    /// Whoever runs the Exchange servers.
    ExchangeAdministrator,
    /// Whoever runs network, proxy and certificates.
    NetworkTeam,
}

impl Who {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::You,
        Self::MicrosoftAdministrator,
        Self::SuperOfficeAdministrator,
        Self::GoogleAdministrator,
        Self::ExchangeAdministrator,
        Self::NetworkTeam,
    ];

    /// The stable name used in JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::MicrosoftAdministrator => "microsoft-administrator",
            Self::SuperOfficeAdministrator => "superoffice-administrator",
            Self::GoogleAdministrator => "google-administrator",
            Self::ExchangeAdministrator => "exchange-administrator",
            Self::NetworkTeam => "network-team",
        }
    }

    /// The text id.
    #[must_use]
    pub fn text(self) -> String {
        format!("who-{}", self.code())
    }
}
