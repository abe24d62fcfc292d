//! The one list of outcome codes: stable kebab-case names, never renumbered, never reused.

/// Declares the list once: variant, code, exit status, meaning.
macro_rules! outcomes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $exit:literal;)*) => {
        /// How a step, a check or a sign-in ended. The same codes in window, terminal, JSON, log and report.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Outcome { $($(#[$doc])* $variant,)* }

        impl Outcome {
            /// Every outcome, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The stable name.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The exit status of the terminal when this ends a command (design: the terminal's contract).
            #[must_use]
            pub fn exit(self) -> u8 {
                match self { $(Self::$variant => $exit,)* }
            }
        }
    };
}

outcomes! {
    /// All is well.
    Ok = "ok", 0;

    // The way through the browser.
    /// No port could be bound, or the self-test did not come back.
    ListenerBlocked = "listener-blocked", 1;
    /// The browser could not be opened.
    BrowserNotOpened = "browser-not-opened", 10;
    /// The browser spoke TLS to our plain port.
    BrowserForcedHttps = "browser-forced-https", 10;
    /// The right `state`, but neither code nor error.
    AnswerIncomplete = "answer-incomplete", 10;
    /// Notice only: an answer of another attempt, or a probe.
    AnswerForeign = "answer-foreign", 10;
    /// The answer names another issuer than the one asked.
    AnswerWrongIssuer = "answer-wrong-issuer", 1;
    /// The person pressed Cancel or declined consent.
    DeniedByUser = "denied-by-user", 10;
    /// A policy of the organization refuses the sign-in.
    DeniedByAdminPolicy = "denied-by-admin-policy", 12;
    /// An administrator has to approve the application first.
    AdminConsentNeeded = "admin-consent-needed", 11;
    /// A device policy refuses this computer.
    DevicePolicy = "device-policy", 12;
    /// Signed in, but permissions are missing.
    ScopesMissing = "scopes-missing", 10;
    /// Signed in with an account of another organization or person than expected.
    WrongAccount = "wrong-account", 10;
    /// The account is not an administrator where one is needed.
    NotAnAdministrator = "not-an-administrator", 10;
    /// The account has a problem that its page explains (password, lock, second factor).
    AccountProblem = "account-problem", 10;
    /// The person says the page stays empty or cannot be reached.
    NoAnswer = "no-answer", 10;
    /// The time for the sign-in ran out.
    TimeOut = "time-out", 10;
    /// The person cancelled in the wizard.
    Cancelled = "cancelled", 10;
    /// The sign-in has lost its validity: sign in again.
    SignInAgain = "sign-in-again", 10;

    // Registration of the application.
    /// No client id is known for this system: an own registration is needed.
    ClientIdMissing = "client-id-missing", 10;
    /// The provider does not know the client id.
    ClientIdUnknown = "client-id-unknown", 1;
    /// The redirect address is not registered for the client id.
    RedirectNotRegistered = "redirect-not-registered", 1;
    /// The registration is incomplete or of the wrong type.
    RegistrationIncomplete = "registration-incomplete", 1;
    /// The application is disabled or its access was revoked or ran out.
    AppDisabled = "app-disabled", 11;

    // Network.
    /// This computer's clock differs from the provider's by more than five minutes.
    ClockSkew = "clock-skew", 22;
    /// The host name could not be resolved.
    NetName = "net-name", 20;
    /// The host did not answer.
    NetRoute = "net-route", 20;
    /// The proxy asks for a sign-in.
    NetProxyAuth = "net-proxy-auth", 20;
    /// The server's certificate is not trusted.
    NetTlsUntrusted = "net-tls-untrusted", 21;
    /// The network wants a sign-in of its own first.
    NetCaptive = "net-captive", 20;
    /// The server answers that it is not available now.
    ServerUnavailable = "server-unavailable", 20;
    /// The server asks to come back later (429).
    Throttled = "throttled", 20;
    /// The answer was cut off because it would not end.
    AnswerTooLarge = "answer-too-large", 1;
    /// The answer was not understood: host, status and media type are in the detail.
    UnexpectedAnswer = "unexpected-answer", 1;

    // Tokens.
    /// The token endpoint refused.
    TokenRefused = "token-refused", 1;
    /// A check of the `id_token` failed; the reason is in the detail.
    TokenInvalid = "token-invalid", 1;

    // Key store and files.
    /// There is no key store.
    KeyringMissing = "keyring-missing", 30;
    /// The key store is locked.
    KeyringLocked = "keyring-locked", 30;
    /// The key store did not answer in time.
    KeyringSlow = "keyring-slow", 30;
    /// The key store refuses access.
    KeyringDenied = "keyring-denied", 30;
    /// The key store has no room left.
    KeyringFull = "keyring-full", 30;
    /// The value does not fit into the key store.
    KeyringTooLarge = "keyring-too-large", 30;
    /// The key store did not keep what was written.
    KeyringUnreliable = "keyring-unreliable", 30;
    /// The file with the sign-ins has to be opened with its passphrase.
    PassphraseNeeded = "passphrase-needed", 30;
    /// The passphrase does not open the file with the sign-ins.
    PassphraseWrong = "passphrase-wrong", 30;
    /// A new passphrase is too short.
    PassphraseTooShort = "passphrase-too-short", 30;
    /// The file with the sign-ins is damaged; it was kept as it is.
    SecretsDamaged = "secrets-damaged", 30;
    /// The sign-in is kept in another store than the one of this run.
    SignInElsewhere = "sign-in-elsewhere", 30;
    /// Another program works with the profile.
    ProfileInUse = "profile-in-use", 1;
    /// A profile file is damaged; it was kept as it is.
    ProfileDamaged = "profile-damaged", 1;
    /// There is no such profile.
    ProfileNotFound = "profile-not-found", 1;
    /// A file could not be written or read.
    FileProblem = "file-problem", 1;

    // SuperOffice.
    /// The tenant is being upgraded (`OfflineMaintenance`).
    TenantInMaintenance = "tenant-in-maintenance", 1;
    /// The tenant is being created (`Provisioning`).
    TenantProvisioning = "tenant-provisioning", 1;
    /// The migration to Online is not finished (`MigrationPending`).
    TenantMigrating = "tenant-migrating", 1;
    /// The subscription is being terminated (`Suspended`).
    TenantSuspended = "tenant-suspended", 1;
    /// The tenant does not exist any more (`Deleting`, `DeleteFailed`, `Deleted`).
    TenantDeleted = "tenant-deleted", 1;
    /// Creation of the tenant failed (`ProvisioningFailed`).
    TenantFailed = "tenant-failed", 1;
    /// The customer id is unknown in this environment (`Unknown`).
    TenantUnknown = "tenant-unknown", 1;
    /// The tenant moved to another host while we were talking to it.
    TenantMoved = "tenant-moved", 1;

    // Microsoft 365.
    /// The organization does not exist in this cloud.
    OrganizationUnknown = "organization-unknown", 1;
    /// The organization lives in another national cloud.
    WrongCloud = "wrong-cloud", 1;
    /// The person has no mailbox in Exchange Online.
    MailboxMissing = "mailbox-missing", 1;
    /// The user is not assigned to the application.
    NotAssigned = "not-assigned", 11;
    /// A service is switched off.
    ServiceDisabled = "service-disabled", 1;
    /// The provider's own sign-in system has a fault.
    ProviderFault = "provider-fault", 20;

    // Exchange: finding it.
    /// No Exchange server is announced for the mail domain: all its names are unknown.
    AutodiscoverNothing = "autodiscover-nothing", 1;
    /// Servers that might be Exchange do not answer at all.
    AutodiscoverSilent = "autodiscover-silent", 20;
    /// Servers answered, but none of them named the addresses.
    AutodiscoverFailed = "autodiscover-failed", 1;
    /// The servers send each other's visitors round in a circle.
    AutodiscoverLoop = "autodiscover-loop", 1;
    /// A server outside the mail domain shall get the password: the person has to say yes first.
    HostUnconfirmed = "host-unconfirmed", 10;
    /// A server without signs of Exchange wants the password in its plainest form: the person has to say yes first.
    BasicUnconfirmed = "basic-unconfirmed", 10;
    /// The mailbox is in Microsoft 365, not on a server of one's own.
    MailboxInMicrosoft365 = "mailbox-in-microsoft365", 10;
    /// The server works, but does not know the e-mail address.
    MailboxUnknown = "mailbox-unknown", 10;
    /// The server names no address for Exchange Web Services.
    EwsNotNamed = "ews-not-named", 1;

    // Exchange: signing in to it.
    /// A field is empty or contradicts another one; the facts say which.
    EntryWrong = "entry-wrong", 10;
    /// An address that was typed cannot be used as it is.
    AddressWrong = "address-wrong", 10;
    /// The server does not accept user name and password.
    CredentialsRefused = "credentials-refused", 10;
    /// This combination of user name and password was refused a moment ago.
    CredentialsRefusedBefore = "credentials-refused-before", 10;
    /// The account is locked or disabled.
    AccountLocked = "account-locked", 11;
    /// The password has run out or has to be changed.
    PasswordExpired = "password-expired", 10;
    /// Extended Protection does not accept this connection: something exchanges the certificate.
    ChannelBindingRefused = "channel-binding-refused", 21;
    /// A proxy on the way breaks the Windows sign-in.
    ProxyBreaksNtlm = "proxy-breaks-ntlm", 20;
    /// The server offers no way to sign in that this program knows.
    SchemeUnusable = "scheme-unusable", 11;
    /// The server offered a safer way to sign in a moment ago than it does now.
    SchemeDowngraded = "scheme-downgraded", 21;
    /// The server accepts modern authentication only.
    ModernAuthentication = "modern-authentication", 11;
    /// A sign-in page stands in front of the server.
    GatewayLoginPage = "gateway-login-page", 11;
    /// The server wants a certificate of the person.
    ClientCertificateWanted = "client-certificate-wanted", 11;

    // Exchange: proving it.
    /// Exchange Web Services are switched off for the mailbox, or for this program.
    EwsDisabled = "ews-disabled", 11;
    /// There are no Exchange Web Services at the address.
    EwsNotFound = "ews-not-found", 1;
    /// Signed in, but without the right to the mailbox.
    MailboxDenied = "mailbox-denied", 11;
    /// The address is an alias; the mailbox has another primary address.
    MailboxAlias = "mailbox-alias", 10;
    /// The account may not act for other mailboxes.
    ImpersonationRefused = "impersonation-refused", 11;
    /// The server belongs to another site than the mailbox.
    WrongSite = "wrong-site", 1;
    /// There is no offline address book at the address, or none is named.
    OabMissing = "oab-missing", 1;
    /// No address of an offline address book was entered or found.
    OabNotKnown = "oab-not-known", 1;
    /// The offline address book cannot be read.
    OabUnreadable = "oab-unreadable", 1;
    /// An address can be reached from inside the company's network only.
    AddressInternal = "address-internal", 1;

    // TLS, by what is wrong.
    /// The server's certificate has run out, or is not valid yet.
    NetTlsExpired = "net-tls-expired", 21;
    /// The server's certificate is of another name.
    NetTlsWrongName = "net-tls-wrong-name", 21;
    /// The server speaks only TLS 1.0 or 1.1.
    NetTlsOld = "net-tls-old", 21;
    /// The server's certificate uses a signature or key that is not safe any more.
    NetTlsWeak = "net-tls-weak", 21;
    /// The server does not send the certificate between its own and a trusted one.
    NetTlsIncomplete = "net-tls-incomplete", 21;
    /// The operating system and the name servers disagree about a name.
    NetNameDisagreement = "net-name-disagreement", 20;

    // The network, more exactly.
    /// None of the hosts can be reached: this computer is not connected.
    NetOffline = "net-offline", 20;
    /// An answer began, and did not end in time.
    NetSlow = "net-slow", 20;
    /// Something on the way opens encrypted connections (notice: its certificate is trusted here).
    NetTlsInspected = "net-tls-inspected", 21;
    /// The proxy is chosen by a script (PAC) that this program cannot run.
    NetProxyScript = "net-proxy-script", 20;

    // Answers that are none.
    /// A redirect came where an answer was expected.
    AnswerRedirected = "answer-redirected", 20;
    /// A web page came where data was expected.
    AnswerWebPage = "answer-web-page", 20;
    /// The answer broke off.
    AnswerCutOff = "answer-cut-off", 20;
    /// The answer was empty.
    AnswerEmpty = "answer-empty", 20;
    /// The answer is not written as its protocol says.
    AnswerUnreadable = "answer-unreadable", 1;
    /// The server forbids the request without saying why (403).
    AccessForbidden = "access-forbidden", 1;
    /// There is no such service at the address (404).
    ServiceNotFound = "service-not-found", 1;

    // Exchange Web Services in Microsoft 365.
    /// A profile leans on Exchange Web Services in Microsoft 365, which end on a known day (notice).
    EwsEnding = "ews-ending", 1;

    // Documents.
    /// SuperOffice keeps documents in its own archive alone.
    DocumentsNotActivated = "documents-not-activated", 10;
    /// The document integration in use was retired.
    DocumentsRetired = "documents-retired", 1;
    /// SuperOffice tells a fault of its document plug-in.
    DocumentPluginFailed = "document-plugin-failed", 1;
    /// Templates, or some of them, store their documents in another place.
    TemplatesElsewhere = "templates-elsewhere", 10;
    /// Templates of quotes store their documents where that does not work (notice).
    QuoteTemplatesUnsupported = "quote-templates-unsupported", 10;
    /// The users of SuperOffice have user names of several domains (notice).
    UserDomainsDiffer = "user-domains-differ", 10;
    /// User names are not the addresses of the linked calendars (notice).
    UserNamesDiffer = "user-names-differ", 10;
    /// There is no such site, library or folder, or the account does not see it.
    DocumentPlaceMissing = "document-place-missing", 10;
    /// The account may not use the site, library or folder.
    DocumentPlaceDenied = "document-place-denied", 11;
    /// An application that SuperOffice needs for documents is not there, or not allowed (notice).
    DocumentAppMissing = "document-app-missing", 11;
    /// Documents would lie with an administrator's own account (notice).
    DocumentUserNotDedicated = "document-user-not-dedicated", 10;
    /// The account sees no drive that belongs to the organization (notice).
    SharedDriveMissing = "shared-drive-missing", 10;
    /// Several folders have the name that was given (notice).
    DocumentFolderAmbiguous = "document-folder-ambiguous", 10;
}

impl Outcome {
    /// The outcome with this [`code`](Self::code).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|outcome| outcome.code() == code)
    }
}

impl serde::Serialize for Outcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}
