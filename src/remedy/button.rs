//! What a remedy offers to press.

/// A button of a remedy. Faces decide what it does; a terminal prints those that make sense there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Button {
    /// Start the same thing again.
    TryAgain,
    /// Open the browser again in the same attempt.
    OpenAgain,
    /// Copy the sign-in link, for a browser on this computer only.
    CopyLink,
    /// Open an administration or status page.
    OpenConsole(&'static str),
    /// Go on as an administrator: consent on behalf of the organization.
    AdministratorPath,
    /// Copy the link with which an administrator consents on any computer.
    AdminConsentLink,
    /// Sign in with another account.
    OtherAccount,
    /// Choose another organization, customer id, environment or cloud.
    OtherOrganization,
    /// Enter an own registration.
    OwnRegistration,
    /// Explain how this system's key store is set up.
    OpenKeyStoreHelp,
    /// Keep the sign-in in memory until the program ends.
    KeepForSession,
    /// Go on although something is missing.
    ContinueWithout,
    /// Copy the client id, for an administrator's list of applications.
    CopyClientId,
    /// Ask the same account again for what it left open.
    AskAgain,
    /// Open the page on which the owner of the client switches a service on.
    SwitchOn,
    /// Send the password to the host outside the mail domain, after reading its name.
    AllowHost,
    /// Send the password in its plainest form to a host without signs of Exchange, after reading its name.
    AllowBasic,
    /// Trust exactly the certificate that was shown, for this server.
    TrustCertificate,
    /// Enter the addresses of Exchange Web Services and address book by hand.
    EnterAddresses,
    /// Connect with Microsoft 365 instead.
    UseMicrosoft365,
    /// Sign in with the e-mail address as user name.
    TryAsEmail,
    /// Sign in with the domain that the server names.
    TryWithDomain,
    /// Use the primary address of the mailbox.
    UsePrimaryAddress,
    /// Ask the next server, by name.
    TryNextServer,
    /// Open the server’s webmail.
    OpenWebmail,
    /// Enter user name and password for the proxy.
    ProxySignIn,
    /// Open the page on which the network wants a sign-in.
    OpenPortal,
    /// Copy the technical details.
    CopyDetails,
}

impl Button {
    /// One of each kind.
    pub const ALL: [Self; 28] = [
        Self::TryAgain,
        Self::OpenAgain,
        Self::CopyLink,
        Self::OpenConsole(""),
        Self::AdministratorPath,
        Self::AdminConsentLink,
        Self::OtherAccount,
        Self::OtherOrganization,
        Self::OwnRegistration,
        Self::OpenKeyStoreHelp,
        Self::KeepForSession,
        Self::ContinueWithout,
        Self::CopyClientId,
        Self::AskAgain,
        Self::SwitchOn,
        Self::AllowHost,
        Self::AllowBasic,
        Self::TrustCertificate,
        Self::EnterAddresses,
        Self::UseMicrosoft365,
        Self::TryAsEmail,
        Self::TryWithDomain,
        Self::UsePrimaryAddress,
        Self::TryNextServer,
        Self::OpenWebmail,
        Self::ProxySignIn,
        Self::OpenPortal,
        Self::CopyDetails,
    ];

    /// The stable name.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TryAgain => "try-again",
            Self::OpenAgain => "open-again",
            Self::CopyLink => "copy-link",
            Self::OpenConsole(_) => "open-console",
            Self::AdministratorPath => "administrator-path",
            Self::AdminConsentLink => "admin-consent-link",
            Self::OtherAccount => "other-account",
            Self::OtherOrganization => "other-organization",
            Self::OwnRegistration => "own-registration",
            Self::OpenKeyStoreHelp => "open-key-store-help",
            Self::KeepForSession => "keep-for-session",
            Self::ContinueWithout => "continue-without",
            Self::CopyClientId => "copy-client-id",
            Self::AskAgain => "ask-again",
            Self::SwitchOn => "switch-on",
            Self::AllowHost => "allow-host",
            Self::AllowBasic => "allow-basic",
            Self::TrustCertificate => "trust-certificate",
            Self::EnterAddresses => "enter-addresses",
            Self::UseMicrosoft365 => "use-microsoft365",
            Self::TryAsEmail => "try-as-email",
            Self::TryWithDomain => "try-with-domain",
            Self::UsePrimaryAddress => "use-primary-address",
            Self::TryNextServer => "try-next-server",
            Self::OpenWebmail => "open-webmail",
            Self::ProxySignIn => "proxy-sign-in",
            Self::OpenPortal => "open-portal",
            Self::CopyDetails => "copy-details",
        }
    }

    /// The text id.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::OpenConsole(address) if address.starts_with("https://admin.google.com/") => {
                "button-open-admin-console".to_owned()
            }
            _ => format!("button-{}", self.code()),
        }
    }

    /// The text id of how to get the same in the terminal, where that takes an option.
    #[must_use]
    pub fn terminal_text(self) -> Option<String> {
        match self {
            Self::CopyLink
            | Self::AdministratorPath
            | Self::AdminConsentLink
            | Self::OtherAccount
            | Self::OtherOrganization
            | Self::OwnRegistration
            | Self::AskAgain
            | Self::KeepForSession
            | Self::AllowHost
            | Self::AllowBasic
            | Self::TrustCertificate
            | Self::EnterAddresses
            | Self::UseMicrosoft365
            | Self::TryAsEmail
            | Self::TryWithDomain
            | Self::UsePrimaryAddress
            | Self::TryNextServer
            | Self::ProxySignIn
            | Self::OpenWebmail => Some(format!("in-terminal-{}", self.code())),
            Self::TryAgain
            | Self::OpenAgain
            | Self::OpenConsole(_)
            | Self::OpenKeyStoreHelp
            | Self::ContinueWithout
            | Self::CopyClientId
            | Self::SwitchOn
            | Self::OpenPortal
            | Self::CopyDetails => None,
        }
    }

    /// The fact of a failure without which the button has nothing to work with.
    #[must_use]
    pub fn needs(self) -> Option<&'static str> {
        match self {
            Self::AskAgain => Some("user"),
            Self::SwitchOn => Some("activation"),
            Self::AllowHost | Self::AllowBasic => Some("host"),
            Self::TrustCertificate => Some("fingerprint"),
            Self::TryAsEmail => Some("as-email"),
            Self::TryWithDomain => Some("as-domain"),
            Self::UsePrimaryAddress => Some("primary"),
            Self::TryNextServer => Some("next"),
            Self::OpenWebmail => Some("webmail"),
            Self::ProxySignIn => Some("proxy"),
            Self::OpenPortal => Some("portal"),
            _ => None,
        }
    }
}
