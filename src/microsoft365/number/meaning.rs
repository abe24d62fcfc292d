//! What the numbers mean, one variant per meaning, with the outcome it leads to.

use crate::check::Outcome;

/// Declares the meanings: variant, outcome, whether trying again may help without doing anything else.
macro_rules! meanings {
    ($($(#[$doc:meta])* $variant:ident => $outcome:ident $(, $retry:ident)?;)*) => {
        /// What a number or word of Microsoft means to an administrator.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Meaning { $($(#[$doc])* $variant,)* }

        impl Meaning {
            /// Every meaning.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The outcome code it leads to.
            #[must_use]
            pub fn outcome(self) -> Outcome {
                match self { $(Self::$variant => Outcome::$outcome,)* }
            }

            /// Whether the same attempt may succeed later without anybody acting.
            #[must_use]
            pub fn retry(self) -> bool {
                match self { $(Self::$variant => false $(|| stringify!($retry) == "retry")?,)* }
            }
        }
    };
}

meanings! {
    // Consent, approval, permissions.
    /// Nobody has approved the application yet, or only an administrator may.
    ApprovalNeeded => AdminConsentNeeded;
    /// The organization reviews requests; one was or can be sent.
    ApprovalRequested => AdminConsentNeeded;
    /// Microsoft flagged the request as risky, so only an administrator can approve it.
    RiskyApplication => AdminConsentNeeded;
    /// Partner accounts cannot approve a new application for a customer.
    PartnerCannotApprove => AdminConsentNeeded;
    /// The organization was made by self-service and has no administrator.
    OrganizationUnmanaged => AdminConsentNeeded;
    /// The signed-in person may not grant what was asked.
    NoRightToApprove => NotAnAdministrator;
    /// The person declined.
    Declined => DeniedByUser;
    /// A client id of Microsoft's own was used.
    MicrosoftsOwnClientId => RegistrationIncomplete;
    /// The registration does not list the service or the permission that is asked for.
    PermissionNotListed => RegistrationIncomplete;
    /// The registration names no permission, or nobody consented, or the id is wrong.
    Misconfigured => RegistrationIncomplete;
    /// The application was removed a moment ago.
    JustRemoved => AppDisabled, retry;
    /// The organization has no subscription for a service that is needed.
    NotSubscribed => ServiceDisabled;
    /// A service is switched off or gone.
    ServiceOff => ServiceDisabled;
    /// The address of the service is not registered in the organization.
    ServiceAddressUnknown => ServiceDisabled;
    /// The user is not assigned to the application.
    NotAssigned => NotAssigned;
    /// The application is disabled in the organization.
    Disabled => AppDisabled;
    /// The application is blocked for the time being.
    Blocked => AppDisabled;

    // Registration and request.
    /// The way back is not registered.
    WayBackNotRegistered => RedirectNotRegistered;
    /// The client id is not known in this organization or cloud.
    ClientIdUnknown => ClientIdUnknown;
    /// The registration is for one organization only.
    OneOrganizationOnly => RegistrationIncomplete;
    /// The application takes work accounts only.
    WorkAccountsOnly => WrongAccount;
    /// The organization does not exist in this cloud.
    OrganizationUnknown => OrganizationUnknown;
    /// What was typed does not tell the organization.
    OrganizationUnclear => OrganizationUnknown;
    /// The program's request is wrong: a fault of program or registration.
    RequestWrong => TokenRefused;
    /// The page was used out of order (Back, reload).
    OutOfOrder => SignInAgain, retry;
    /// The answer was used already, or two attempts crossed.
    AttemptsCrossed => SignInAgain, retry;
    /// The registration is of the wrong platform.
    WrongPlatform => RegistrationIncomplete;
    /// The registration demands a secret.
    SecretDemanded => RegistrationIncomplete;
    /// A secret was sent where none belongs.
    SecretUnwanted => RegistrationIncomplete;
    /// A secret or certificate of the registration is wrong or has ended.
    SecretWrong => RegistrationIncomplete;

    // The account.
    /// Wrong user name or password.
    PasswordWrong => AccountProblem;
    /// What was typed is not valid.
    InputWrong => AccountProblem;
    /// The account does not exist there.
    AccountUnknown => AccountProblem;
    /// The account is locked, or the network address has a bad name.
    Locked => AccountProblem;
    /// The password has ended or must be changed.
    PasswordEnded => AccountProblem;
    /// The account is disabled.
    AccountDisabled => AccountProblem;
    /// The page waits for the person to finish something.
    FinishOnPage => AccountProblem;
    /// A second factor has to be set up first.
    SecondFactorMissing => AccountProblem;
    /// Sign-in is not allowed at this hour.
    OutsideHours => AccountProblem;
    /// The organization's own sign-in service refused or failed.
    OwnSignInService => AccountProblem;
    /// The agent between Microsoft and the organization's own servers has trouble.
    OwnServersTrouble => AccountProblem;
    /// Silent Windows sign-in failed.
    SilentSignInFailed => AccountProblem, retry;
    /// The account belongs to another organization.
    ForeignAccount => WrongAccount;
    /// A private account was used.
    PrivateAccount => WrongAccount;
    /// Several accounts are signed in and the wrong one was taken.
    SeveralAccounts => WrongAccount;
    /// Nobody is signed in.
    NobodySignedIn => SignInAgain;
    /// The second factor has to be confirmed (again).
    SecondFactorAgain => SignInAgain;
    /// The sign-in page was open too long.
    PageTooOld => SignInAgain, retry;

    // Policies.
    /// Only managed computers may sign in.
    ManagedComputer => DevicePolicy;
    /// The computer's entry in the organization is missing or broken.
    ComputerEntry => DevicePolicy;
    /// Only the managed browser may sign in.
    ManagedBrowser => DevicePolicy;
    /// Conditional Access refuses.
    ConditionalAccess => DeniedByAdminPolicy;
    /// Only Microsoft's own applications are allowed.
    ApprovedApplications => DeniedByAdminPolicy;
    /// Security defaults refuse.
    SecurityDefaults => DeniedByAdminPolicy;
    /// This place or kind of computer is not allowed.
    PlaceNotAllowed => DeniedByAdminPolicy;
    /// The account counts as at risk.
    AccountAtRisk => DeniedByAdminPolicy;
    /// A partner's delegated administrator is blocked.
    PartnerBlocked => DeniedByAdminPolicy;
    /// The network allows certain organizations only.
    NetworkRestricts => DeniedByAdminPolicy;
    /// The person's home organization forbids going there.
    HomeForbids => DeniedByAdminPolicy;
    /// The other organization forbids coming in.
    HostForbids => DeniedByAdminPolicy;
    /// The organization lives in another cloud.
    WrongCloud => WrongCloud;

    // Age, load, faults.
    /// The permission to stay signed in has ended.
    Ended => SignInAgain;
    /// Not used for too long.
    Unused => SignInAgain;
    /// Withdrawn after a change of password or by an administrator.
    Withdrawn => SignInAgain;
    /// The organization wants a new sign-in every so often.
    FrequencyReached => SignInAgain;
    /// A statement was out of time.
    ClockWrong => ClockSkew;
    /// Too many requests.
    TooMany => Throttled, retry;
    /// Microsoft has a fault.
    Fault => ProviderFault, retry;
    /// Nobody has entered the code yet.
    CodePending => TimeOut, retry;
    /// The code was mistyped, used or has ended.
    CodeWrong => SignInAgain, retry;

    // Microsoft Graph.
    /// The account has no mailbox in Exchange Online.
    NoMailbox => MailboxMissing;
    /// The user or mailbox asked for does not exist.
    UserUnknown => MailboxMissing;
    /// The mailbox may not be read.
    MailboxRefused => ScopesMissing;
    /// A rule keeps applications out of this mailbox.
    MailboxPolicy => DeniedByAdminPolicy;
    /// The directory may not be read.
    DirectoryRefused => ScopesMissing;
    /// The thing asked for is not there.
    NotThere => UnexpectedAnswer;
    /// The service is not available now.
    Unavailable => ServerUnavailable, retry;
    /// The request was not understood.
    NotUnderstood => UnexpectedAnswer;

    /// Exchange Web Services are off for the organization or the mailbox.
    EwsOff => EwsDisabled;
    /// A policy of the organization keeps this program out of Exchange Web Services.
    EwsBlocked => EwsDisabled;

    // Families, for numbers without an entry of their own.
    /// `50…`: the account or its credentials.
    AccountFamily => AccountProblem;
    /// `53…`: Conditional Access.
    PolicyFamily => DeniedByAdminPolicy;
    /// `65…`: consent.
    ConsentFamily => AdminConsentNeeded;
    /// `70…`: the request or its validity.
    RequestFamily => TokenRefused;
    /// `80…`, `81…`: sign-in through the organization's own servers.
    OwnServersFamily => AccountProblem;
    /// `90…`: service, consent, organization.
    ServiceFamily => UnexpectedAnswer;
    /// A number of no known family.
    NotListed => UnexpectedAnswer;
}
