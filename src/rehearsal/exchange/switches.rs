//! What differs between companies and their Exchange servers: hosts, certificates, sign-in, answers (`exchange.md` 10).

mod host;

use std::time::Duration;

pub use host::{Gateway, Host, Plain, Reach, Redirect, Role, ServiceRecord, Shown};

/// The Exchange servers of the rehearsal, and what is in their way; [`Exchange::HAPPY`] is a good day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "independent switches of a simulator, each settable by itself"
)]
pub struct Exchange {
    /// `contoso.example`, the mail domain itself.
    pub root: Host,
    /// `autodiscover.contoso.example`.
    pub autodiscover: Host,
    /// Port 80 of `autodiscover.contoso.example`.
    pub plain: Plain,
    /// `mail.contoso.example`.
    pub mail: Host,
    /// `autodiscover.hoster.example` and `mail.hoster.example`.
    pub hoster: Host,
    /// The records of `_autodiscover._tcp.contoso.example`.
    pub services: &'static [ServiceRecord],
    /// What runs on the hosts.
    pub product: Product,
    /// Which ways to sign in are offered.
    pub offers: Offers,
    /// Extended Protection.
    pub binding: Binding,
    /// What becomes of a sign-in that needs one connection.
    pub session: Session,
    /// NTLM's challenge tells the time, so that the client has to protect the exchange.
    pub timestamp: bool,
    /// What `AutoDiscover` tells somebody whom it has let in.
    pub found: Found,
    /// How Exchange Web Services are.
    pub ews: Ews,
    /// So many calls of Exchange Web Services are told that the server is busy, before one is answered.
    pub busy: usize,
    /// How long a busy server asks to wait.
    pub back_off: Duration,
    /// How the offline address book is.
    pub oab: Oab,
    /// How the account of the administrator stands.
    pub standing: Standing,
    /// Where the mailbox of the administrator is.
    pub mailbox: Mailbox,
    /// So many wrong passwords lock an account.
    pub lockout: usize,
    /// The service account may act for others.
    pub impersonation: bool,
    /// What the administrator of the list types.
    pub entry: Entry,
}

/// What runs on a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "products by their names")]
pub enum Product {
    Exchange2010,
    Exchange2013,
    Exchange2016,
    Exchange2019,
    Grommunio,
}

/// Which ways to sign in a server offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offers {
    /// As installed: Windows everywhere, Basic for `AutoDiscover` only (`exchange.md` 6.2).
    Installed,
    /// Windows and Basic everywhere.
    Everything,
    /// NTLM only.
    Ntlm,
    /// Negotiate only.
    Negotiate,
    /// Basic only.
    Basic,
    /// Modern authentication only.
    Bearer,
}

/// Extended Protection (`exchange.md` 6.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binding {
    /// Not looked at.
    Off,
    /// As Exchange 2019 is installed: off for `AutoDiscover`, allowed elsewhere.
    Installed,
    /// A wrong one is refused.
    Allow,
    /// None, an empty one and a wrong one are refused.
    Require,
}

/// What becomes of a sign-in that needs one connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Session {
    /// The connection is kept.
    Kept,
    /// A proxy closes it after the challenge.
    Closed,
    /// A proxy sends each request to another connection behind it, which knows nothing of a challenge.
    Scattered,
    /// A balancer keeps to one of two servers only if its cookie comes back.
    TwoServers,
}

/// What `AutoDiscover` tells somebody whom it has let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// The addresses.
    Settings,
    /// Settings without an address of Exchange Web Services.
    WithoutEws,
    /// Settings without an address of the offline address book.
    WithoutOab,
    /// Only the addresses inside the company.
    InternalOnly,
    /// The error of this number.
    Error(u16),
    /// "Ask there".
    RedirectAddress(&'static str),
    /// "Ask for this e-mail address".
    RedirectEmail(&'static str),
    /// This status, with a page of HTML.
    Status(u16),
}

/// How Exchange Web Services are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ews {
    /// As they should be.
    Up,
    /// 403: switched off for the mailbox, or for this program.
    Forbidden,
    /// 404: not published.
    NotFound,
    /// 503 with a page of HTML.
    Down,
    /// 200 with a page of HTML.
    Page,
    /// A fault of this code, status 500.
    Fault(&'static str),
    /// A fault of this code, status 200.
    SoftFault(&'static str),
    /// An error of this code for the folder.
    Error(&'static str),
}

/// How the offline address book is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oab {
    /// As it should be.
    Up,
    /// 404: not generated, or not distributed to this server.
    Missing,
    /// 401, whoever asks.
    Unauthorized,
    /// 403, whoever asks.
    Forbidden,
    /// 200 with a page of HTML.
    Page,
    /// A manifest without address lists.
    Empty,
    /// A document of something else.
    OtherDocument,
    /// `AutoDiscover` names a public folder in place of an address.
    PublicFolder,
}

/// How an account stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It may sign in.
    Good,
    /// It is locked, and the server says so (456).
    Locked,
    /// It is locked, and the server says nothing.
    LockedSilently,
    /// Its password has run out.
    PasswordExpired,
    /// It is disabled.
    Disabled,
}

/// Where a mailbox is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mailbox {
    /// Here.
    Here,
    /// Nowhere.
    None,
    /// Under this address in Microsoft 365.
    Moved(&'static str),
}

/// What the administrator of the list types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The e-mail address.
    pub email: &'static str,
    /// The user name.
    pub user: &'static str,
    /// The domain.
    pub domain: &'static str,
    /// The password.
    pub password: &'static str,
}

impl Entry {
    /// What is right.
    pub const HAPPY: Self = Self {
        email: "kari@contoso.example",
        user: "kari",
        domain: "CONTOSO",
        password: super::account::KARI,
    };
}

impl Exchange {
    /// A good day: the web site of the company, `AutoDiscover` at its usual place, Exchange 2019 as installed.
    pub const HAPPY: Self = Self {
        root: Host::of(Role::Site),
        autodiscover: Host::EXCHANGE,
        plain: Plain::Refused,
        mail: Host::EXCHANGE,
        hoster: Host::EXCHANGE,
        services: &[],
        product: Product::Exchange2019,
        offers: Offers::Installed,
        binding: Binding::Installed,
        session: Session::Kept,
        timestamp: true,
        found: Found::Settings,
        ews: Ews::Up,
        busy: 0,
        back_off: Duration::from_millis(1_500),
        oab: Oab::Up,
        standing: Standing::Good,
        mailbox: Mailbox::Here,
        lockout: 5,
        impersonation: true,
        entry: Entry::HAPPY,
    };
}

impl Default for Exchange {
    fn default() -> Self {
        Self::HAPPY
    }
}
