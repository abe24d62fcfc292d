//! What differs between organizations and moments, and both readings of what nobody has verified (`google.md` 9); the
//! default is a good day.

pub use super::notice::Notice;

/// How this Google behaves beyond what all servers have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Google {
    /// What the organization allows the program, until its Admin console says otherwise.
    pub access: AppAccess,
    /// A page that stands in the way of every sign-in.
    pub obstacle: Option<Notice>,
    /// The administrator's own words, in place of Google's, where a program is blocked.
    pub message: Option<&'static str>,
    /// Where somebody ends whose organization blocks the program.
    pub blocked: Blocked,
    /// What a personal account meets that is asked for the directory.
    pub personal: Personal,
    /// Who may see the directory.
    pub sharing: Sharing,
    /// A service that is not switched on in the client's project.
    pub disabled: Option<Service>,
    /// Whether the organization uses Google Calendar.
    pub calendar: CalendarService,
    /// Whose times can be seen.
    pub free_busy: FreeBusy,
    /// So many calls are told that they come too fast, before one is answered.
    pub too_fast: usize,
    /// What becomes of refresh tokens.
    pub refresh: Refreshing,
    /// A permission that the person took back later: what is refreshed lacks it.
    pub withdrawn: Option<&'static str>,
    /// Time-limited access: so many seconds.
    pub limited: Option<u32>,
    /// How the `id_token` spells its issuer.
    pub issuer: IssuerSpelling,
    /// Whether the redirect tells the issuer.
    pub redirect_issuer: RedirectIssuer,
    /// Whether a desktop client needs its secret.
    pub secret: ClientSecret,
    /// The status with which an unknown client is refused.
    pub unknown_client: UnknownClient,
    /// What a way back may look like.
    pub paths: Paths,
    /// The shape of errors of the services.
    pub shape: Shape,
    /// Whether the program is verified by Google.
    pub verification: Verification,
    /// How Google Drive is.
    pub drive: Drive,
}

/// How Google Drive is for the organization (3.3 G, 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drive {
    /// Whether the account may use it.
    pub service: DriveService,
    /// Where the folder for SuperOffice is.
    pub folder: Folder,
    /// What the account may do in it.
    pub writing: Writing,
    /// How much room there is.
    pub room: Room,
    /// What listing shared drives needs.
    pub listing: Listing,
}

/// Whether an account may use Google Drive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DriveService {
    /// It may.
    On,
    /// It is switched off for the account (G110).
    Off,
    /// The organization lets no program of others in (G77, G111).
    ForbiddenToPrograms,
}

/// Where the folder for SuperOffice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folder {
    /// In a shared drive.
    InSharedDrive,
    /// In the account's own drive; there is no shared one.
    InOwnDrive,
    /// There, and another one of the same name in the account's own drive.
    Twice,
    /// Nowhere.
    Missing,
}

/// What an account may do in the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// Store files.
    Allowed,
    /// Store files there, but nowhere else in the shared drive.
    FolderAlone,
    /// Look at them.
    ReadOnly,
}

/// How much room an account has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// Two terabytes, hardly used.
    Plenty,
    /// As much as the organization has.
    Unlimited,
    /// None is left.
    Full,
}

/// What listing shared drives needs: not verified (6, 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// One of the wide permissions, as Google documents it.
    Wide,
    /// To see information about files is enough.
    Information,
}

impl Drive {
    /// A good day.
    pub const HAPPY: Self = Self {
        service: DriveService::On,
        folder: Folder::InSharedDrive,
        writing: Writing::Allowed,
        room: Room::Plenty,
        listing: Listing::Wide,
    };
}

/// What an organization allows a program (3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppAccess {
    /// Nobody has configured it: everybody decides by boxes.
    Unconfigured,
    /// *Trusted*: all or nothing.
    Trusted,
    /// *Limited*: only unrestricted services, which is not enough.
    Limited,
    /// *Blocked*.
    Blocked,
}

/// Where somebody ends whose organization blocks the program (3.3 G01, G32).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blocked {
    /// On Google's page, for good.
    OnPage,
    /// Back at the program with `error=admin_policy_enforced`.
    SentBack,
}

/// What a personal account meets that is asked for the directory (4.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Personal {
    /// *Some requested scopes cannot be shown*.
    RefusedOnPage,
    /// It can be granted; the directory answers that there is no domain.
    DomainNotFound,
}

/// Who may see the directory (4.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sharing {
    /// Everybody in the organization sees public profiles.
    Organization,
    /// Contact sharing is off: administrators only.
    AdministratorsOnly,
}

/// A service of the client's project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Admin SDK.
    Directory,
    /// Google Calendar.
    Calendar,
    /// Google Drive.
    Drive,
}

/// Whether the organization uses Google Calendar (3.3 G100).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarService {
    /// It does.
    On,
    /// It is switched off for these users.
    Off,
}

/// Whose times can be seen (4.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FreeBusy {
    /// Those of colleagues.
    Organization,
    /// Only the own ones.
    OwnOnly,
}

/// What becomes of refresh tokens (1.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refreshing {
    /// They live.
    Good,
    /// They have expired or were revoked.
    Expired,
    /// Google Cloud session control asks for a new sign-in.
    SessionControl,
    /// Advanced Protection refuses.
    AdvancedProtection,
    /// The account is gone.
    AccountDeleted,
}

/// How the `id_token` spells its issuer (1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IssuerSpelling {
    /// As an address.
    Address,
    /// The host alone, as in former times.
    HostOnly,
}

/// Whether the redirect tells the issuer (1.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RedirectIssuer {
    /// Where a code comes.
    WithCode,
    /// With a code and with an error.
    Always,
    /// Never, as in former times.
    Never,
    /// It is another one.
    Another,
}

/// Whether a desktop client needs its secret (1.6): the documentation says no, the server says yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientSecret {
    /// It does.
    Demanded,
    /// It does not.
    Optional,
}

/// The status with which an unknown client is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnknownClient {
    /// 401.
    Unauthorized,
    /// 400.
    BadRequest,
}

/// What a loopback address may look like (1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paths {
    /// No path, or `/`.
    RootOnly,
    /// Any path.
    Any,
}

/// The shape of errors of the services (4.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Each as it was seen.
    AsSeen,
    /// `errors[]` only.
    Old,
    /// `status` and `details[]` only.
    New,
}

/// Whether the program is verified by Google (1.9).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verification {
    /// It is.
    Verified,
    /// It is not; *Advanced* leads on.
    Warned,
}

impl Google {
    /// A good day.
    pub const HAPPY: Self = Self {
        access: AppAccess::Unconfigured,
        obstacle: None,
        message: None,
        blocked: Blocked::OnPage,
        personal: Personal::RefusedOnPage,
        sharing: Sharing::Organization,
        disabled: None,
        calendar: CalendarService::On,
        free_busy: FreeBusy::Organization,
        too_fast: 0,
        refresh: Refreshing::Good,
        withdrawn: None,
        limited: None,
        issuer: IssuerSpelling::Address,
        redirect_issuer: RedirectIssuer::WithCode,
        secret: ClientSecret::Demanded,
        unknown_client: UnknownClient::Unauthorized,
        paths: Paths::RootOnly,
        shape: Shape::AsSeen,
        verification: Verification::Verified,
        drive: Drive::HAPPY,
    };
}

impl Default for Google {
    fn default() -> Self {
        Self::HAPPY
    }
}
