//! What differs between organizations and moments; the default is a good day.

use std::time::Duration;

pub use super::scope::Names;

/// How this Entra behaves beyond what all servers have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Microsoft365 {
    /// What an ordinary person may grant.
    pub user_consent: UserConsent,
    /// What a person meets who may not grant.
    pub barrier: Barrier,
    /// Something that stands in the way of every sign-in.
    pub obstacle: Obstacle,
    /// What the policy demands that stands there.
    pub policy: Policy,
    /// As what the program is registered.
    pub registration: Registration,
    /// How the token answer spells scopes.
    pub scope_names: Names,
    /// Whether `wids` is in the `id_token` (`groupMembershipClaims` of the registration).
    pub roles: Roles,
    /// What a cancelled admin consent answers.
    pub cancelled: Cancelled,
    /// What a program meets that signs in with a code.
    pub device: DeviceCode,
    /// How many seconds it is asked to wait between two questions.
    pub device_interval: u32,
    /// A permission that never gets into a token although it was granted.
    pub withheld: Option<&'static str>,
    /// How Exchange Web Services stand for whoever has the permission to use them; nobody has it in general.
    pub services: Option<WebServices>,
    /// How long a grant takes until refreshes and Graph know of it; the directory replicates in its own time (2.4).
    pub replication: Duration,
    /// How SharePoint is.
    pub sharepoint: SharePoint,
}

/// How an organization's SharePoint is prepared (5.5; `superoffice.md` 12.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SharePoint {
    /// Whether its sites can be reached.
    pub reach: SiteReach,
    /// Which libraries the site for SuperOffice has.
    pub libraries: Libraries,
    /// The enterprise application *SuperOffice Document Library*.
    pub app: LibraryApp,
    /// Of which type the groups are.
    pub groups: Groups,
}

/// Whether sites can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SiteReach {
    /// They can.
    Open,
    /// The site for SuperOffice is closed to who signs in.
    Closed,
    /// The organization has no SharePoint at all.
    NoLicence,
}

/// Which libraries the site for SuperOffice has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Libraries {
    /// The ones that SuperOffice recommends, besides the one of every site.
    Recommended,
    /// The one of every site alone.
    DefaultOnly,
}

/// How the enterprise application *SuperOffice Document Library* is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LibraryApp {
    /// There, and switched on.
    Enabled,
    /// There, and switched off.
    Disabled,
    /// Not there.
    Missing,
}

/// Of which type the groups of the organization are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Groups {
    /// Microsoft 365 groups.
    Microsoft365,
    /// Security groups, which SharePoint Documents cannot use.
    Security,
}

impl SharePoint {
    /// A good day.
    pub const HAPPY: Self = Self {
        reach: SiteReach::Open,
        libraries: Libraries::Recommended,
        app: LibraryApp::Enabled,
        groups: Groups::Microsoft365,
    };
}

/// How Exchange Web Services stand in an organization (3.1, 3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebServices {
    /// Still allowed.
    Allowed,
    /// Switched off.
    Disabled,
    /// Not for this program.
    Blocked,
    /// A 403 without a reason, as a proxy sends it.
    Forbidden,
    /// After the last day.
    Gone,
}

/// What an ordinary person may grant (`microsoft-365.md` 2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UserConsent {
    /// Signing in and the own profile, as the policy managed by Microsoft allows.
    Basic,
    /// Nothing, not even `User.Read`.
    Off,
}

/// What a person meets who may not grant (2.1, screens D and E).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Barrier {
    /// *Need admin approval*.
    Wall,
    /// *Approval required*, with a request to reviewers.
    Workflow,
}

/// Something that stands in the way of every sign-in (2.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// Nothing.
    None,
    /// Conditional Access, shown on the page.
    PolicyOnPage,
    /// Conditional Access, sent back.
    PolicyByRedirect,
    /// Conditional Access, only when refreshing.
    PolicyOnRefresh,
    /// A second factor is asked for when refreshing.
    SecondFactorOnRefresh,
    /// Users must be assigned to the application.
    AssignmentRequired,
}

/// What a policy demands (2.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// What the organization has decided: a place, a kind of program.
    Conditions,
    /// A computer that the organization manages.
    ManagedComputer,
}

impl Policy {
    /// The number on its page and in its answers.
    pub(crate) fn number(self) -> u32 {
        match self {
            Self::Conditions => 53003,
            Self::ManagedComputer => 53000,
        }
    }
}

/// As what the program is registered, and where it may be sent back to (1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registration {
    /// As one for mobile and desktop, at this computer.
    Desktop,
    /// As one for the web: codes need a secret.
    Web,
    /// As a page in a browser: codes need that page.
    SinglePage,
    /// No address of this computer is accepted any more.
    Elsewhere,
}

/// Whether directory roles are told (1.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Roles {
    /// Only an administrator's `id_token` has them.
    OfAdministrators,
    /// Everybody's.
    OfEverybody,
    /// Nobody's: the registration does not ask for them.
    Hidden,
}

/// What a cancelled admin consent answers (2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cancelled {
    /// `access_denied`, with a stray `#` behind `state`.
    AccessDenied,
    /// `consent_required`, as Microsoft's documentation has it.
    ConsentRequired,
}

/// What a program meets that signs in with a code (1.10).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeviceCode {
    /// Somebody types the code, and it is signed in.
    Offered,
    /// The first question comes too soon (RFC 8628 3.5).
    SlowsDown,
    /// The registration does not allow public client flows.
    NotAllowed,
}

impl Microsoft365 {
    /// A good day.
    pub const HAPPY: Self = Self {
        user_consent: UserConsent::Basic,
        barrier: Barrier::Wall,
        obstacle: Obstacle::None,
        policy: Policy::Conditions,
        registration: Registration::Desktop,
        scope_names: Names::Full,
        roles: Roles::OfAdministrators,
        cancelled: Cancelled::AccessDenied,
        device: DeviceCode::Offered,
        device_interval: 5,
        withheld: None,
        services: None,
        replication: Duration::ZERO,
        sharepoint: SharePoint::HAPPY,
    };
}

impl Default for Microsoft365 {
    fn default() -> Self {
        Self::HAPPY
    }
}
