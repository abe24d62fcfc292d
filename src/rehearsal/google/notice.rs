//! Pages on which Google stops somebody, from which nothing ever comes back (`google.md` 3.2, 3.3 A).

/// One such page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The organization does not allow the program.
    AdminPolicyEnforced,
    /// Workspace for Education: nobody has configured the program.
    AccessNotConfigured,
    /// The program is blocked on the domain.
    BlockedOnDomain,
    /// An unverified program asks for too much.
    AppBlocked,
    /// The client belongs to another organization alone.
    OrgInternal,
    /// The client is being tested; the account is no tester.
    NotATester,
    /// An embedded browser.
    EmbeddedBrowser,
    /// The way back belongs to no desktop client.
    RedirectMismatch,
    /// A client of another kind with a loopback address.
    LoopbackBlocked,
    /// A way back that no client may have.
    PolicyViolation,
    /// A parameter is missing.
    MissingParameter(&'static str),
    /// A parameter makes no sense.
    InvalidParameter(&'static str),
    /// A service of the account is off.
    AccountRestricted,
    /// A scope does not exist, or not for this account.
    InvalidScope,
    /// There is no such client.
    ClientNotFound,
    /// The client was deleted.
    DeletedClient,
    /// The client is disabled.
    DisabledClient,
    /// Scopes that only verified programs may ask for.
    RestrictedClient,
    /// Advanced Protection.
    PolicyEnforced,
    /// Too many people have signed in to an unverified program.
    TemporarilyDisabled,
    /// Nobody knows.
    SomethingWrong,
    /// The challenge does not suit its method.
    InvalidGrant,
    /// A service of Google is off for the account.
    ServiceOff,
}

/// The name of the program in Google's sentences.
const APP: &str = super::APPLICATION;

impl Notice {
    /// Status and code as the page shows them, where it shows them.
    pub(super) fn error(self) -> Option<(u16, &'static str)> {
        Some(match self {
            Self::AdminPolicyEnforced => (400, "admin_policy_enforced"),
            Self::AccessNotConfigured => (400, "access_not_configured"),
            Self::OrgInternal => (403, "org_internal"),
            Self::NotATester => (403, "access_denied"),
            Self::EmbeddedBrowser => (403, "disallowed_useragent"),
            Self::RedirectMismatch => (400, "redirect_uri_mismatch"),
            Self::LoopbackBlocked
            | Self::PolicyViolation
            | Self::MissingParameter(_)
            | Self::InvalidParameter(_)
            | Self::AccountRestricted => (400, "invalid_request"),
            Self::InvalidScope => (400, "invalid_scope"),
            Self::ClientNotFound => (401, "invalid_client"),
            Self::DeletedClient => (401, "deleted_client"),
            Self::DisabledClient => (401, "disabled_client"),
            Self::RestrictedClient => (403, "restricted_client"),
            Self::PolicyEnforced => (400, "policy_enforced"),
            Self::InvalidGrant => (400, "invalid_grant"),
            Self::BlockedOnDomain
            | Self::AppBlocked
            | Self::TemporarilyDisabled
            | Self::SomethingWrong
            | Self::ServiceOff => return None,
        })
    }

    /// The heading.
    pub(super) fn heading(self) -> String {
        match self {
            Self::AdminPolicyEnforced | Self::AccessNotConfigured => {
                "Access blocked: your institution's admin needs to review this app".to_owned()
            }
            Self::BlockedOnDomain => "Access blocked".to_owned(),
            Self::AppBlocked => "This app is blocked".to_owned(),
            Self::OrgInternal => {
                format!("Access blocked: {APP} can only be used within its organization")
            }
            Self::NotATester => {
                format!("Access blocked: {APP} has not completed the Google verification process")
            }
            Self::RedirectMismatch | Self::InvalidGrant => {
                "Access blocked: This app's request is invalid".to_owned()
            }
            Self::AccountRestricted
            | Self::MissingParameter(_)
            | Self::InvalidParameter(_)
            | Self::LoopbackBlocked
            | Self::EmbeddedBrowser
            | Self::PolicyViolation
            | Self::InvalidScope
            | Self::ClientNotFound
            | Self::DeletedClient
            | Self::DisabledClient
            | Self::RestrictedClient => "Access blocked: Authorization Error".to_owned(),
            Self::PolicyEnforced => {
                "Access blocked: this app isn't allowed with Advanced Protection".to_owned()
            }
            Self::TemporarilyDisabled => {
                "Sign in with Google temporarily disabled for this app".to_owned()
            }
            Self::SomethingWrong => "Something went wrong".to_owned(),
            Self::ServiceOff => "Service not available".to_owned(),
        }
    }

    /// The sentence below it; `detail` is what the page names, such as a scope.
    pub(super) fn words(self, detail: &str) -> String {
        match self {
            Self::AdminPolicyEnforced => {
                "This app's access to your Google Account data is restricted by policies within your organization. Please \
                 contact the administrator of your organization for more information."
            }
            Self::AccessNotConfigured => {
                "Your institution's admin needs to configure this app before you can use it with this account."
            }
            Self::BlockedOnDomain => {
                "This app has been blocked on your domain. Please contact the administrator of your organization."
            }
            Self::AppBlocked => {
                "This app tried to access sensitive info in your Google Account. To keep your account safe, Google blocked \
                 this access."
            }
            Self::OrgInternal => "This client is restricted to users within its organization.",
            Self::NotATester => {
                "The app is currently being tested, and can only be accessed by developer-approved testers."
            }
            Self::EmbeddedBrowser => {
                "This request is from an embedded browser, which Google's secure browsers policy does not allow."
            }
            Self::RedirectMismatch => {
                return format!("The redirect_uri of the request is not one of this client: {detail}");
            }
            Self::LoopbackBlocked => {
                "The loopback flow has been blocked in order to keep users secure."
            }
            Self::PolicyViolation => {
                "You can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy for keeping apps \
                 secure."
            }
            Self::MissingParameter(name) => {
                return format!("Required parameter is missing: {name}");
            }
            Self::InvalidParameter(name) => {
                return format!("Invalid parameter value for {name}: {detail}");
            }
            Self::AccountRestricted => "Account restricted",
            Self::InvalidScope => {
                return format!("Some requested scopes cannot be shown: [{detail}]");
            }
            Self::ClientNotFound => "The OAuth client was not found.",
            Self::DeletedClient => "The OAuth client was deleted.",
            Self::DisabledClient => "The OAuth client was disabled.",
            Self::RestrictedClient => {
                "This app is not yet verified for the permissions it asks for."
            }
            Self::PolicyEnforced => {
                "Your account is enrolled in Advanced Protection, which allows only apps that Google has verified for it."
            }
            Self::TemporarilyDisabled => {
                "This app has not been verified yet by Google, and has reached its limit of new users."
            }
            Self::SomethingWrong => "Sorry, something went wrong there. Try again.",
            Self::InvalidGrant => {
                "The code_challenge does not suit the code_challenge_method."
            }
            Self::ServiceOff => {
                "Your administrator has turned off the service that you are trying to use."
            }
        }
        .to_owned()
    }
}
