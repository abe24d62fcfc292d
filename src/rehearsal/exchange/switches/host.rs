//! Hosts: how they are reached, what they show, what stands there, and what leads to them.

use std::time::Duration;

/// A host: how it is reached, what it shows, what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Host {
    /// How it is reached.
    pub reach: Reach,
    /// Its certificate.
    pub certificate: Shown,
    /// What it is.
    pub role: Role,
    /// How long each answer takes.
    pub delay: Duration,
}

/// How a host is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// It listens.
    Open,
    /// Nothing ever answers.
    Silent,
    /// Nobody listens.
    Refused,
    /// The name is unknown.
    Unknown,
}

/// The certificate that a host shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Its own, by the rehearsal's authority.
    Good,
    /// Its own, run out last month.
    Expired,
    /// Its own, valid from next month on.
    NotYetValid,
    /// That of `www.unrelated.example`.
    WrongName,
    /// Its own, by an authority that nobody knows.
    PrivateAuthority,
    /// Its own, by an intermediate authority whose certificate is not sent.
    MissingIntermediate,
    /// Another one of its name: TLS ends at a proxy before Exchange, which knows only its own certificate.
    Proxy,
    /// None: the server speaks TLS 1.0 only.
    OldTls,
}

/// What a host is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The product of the rehearsal.
    Exchange,
    /// Exchange whose `AutoDiscover` sends everybody elsewhere.
    Redirector(Redirect),
    /// A web site without Exchange that asks for a password.
    ProtectedSite,
    /// A web site without Exchange.
    Site,
    /// A web site that has a page for every address.
    EverythingSite,
    /// A sign-in page before Exchange.
    LoginPage(Gateway),
    /// A reverse proxy whose server is down.
    Busy,
    /// It takes connections and says nothing.
    Mute,
}

/// Where a request is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Redirect {
    /// The status: 301, 302, 303, 307 or 308.
    pub status: u16,
    /// The address.
    pub to: &'static str,
}

/// The kinds of sign-in pages (`exchange.md` 4.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gateway {
    /// 302 to webmail.
    Webmail,
    /// The page itself, with 200.
    Page,
    /// 440 Login Timeout.
    Timeout,
}

/// What port 80 of `autodiscover.contoso.example` does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plain {
    /// Nobody listens.
    Refused,
    /// Nothing ever answers.
    Silent,
    /// The name is unknown.
    Unknown,
    /// A web page.
    Page,
    /// It sends everybody elsewhere.
    Redirect(Redirect),
}

/// A record of a service (RFC 2782).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceRecord {
    /// The lowest is asked first.
    pub priority: u16,
    /// Among equals, how often.
    pub weight: u16,
    /// The port.
    pub port: u16,
    /// The host.
    pub target: &'static str,
}

impl Host {
    /// Exchange with a good certificate.
    pub const EXCHANGE: Self = Self::of(Role::Exchange);
    /// A name that nobody knows.
    pub const UNKNOWN: Self = Self::reached(Reach::Unknown);
    /// A host that never answers.
    pub const SILENT: Self = Self::reached(Reach::Silent);
    /// A host at which nobody listens.
    pub const REFUSED: Self = Self::reached(Reach::Refused);

    /// A host of this kind that listens, with a good certificate.
    #[must_use]
    pub const fn of(role: Role) -> Self {
        Self {
            reach: Reach::Open,
            certificate: Shown::Good,
            role,
            delay: Duration::ZERO,
        }
    }

    const fn reached(reach: Reach) -> Self {
        Self {
            reach,
            ..Self::EXCHANGE
        }
    }

    /// Exchange that shows this certificate.
    #[must_use]
    pub const fn showing(certificate: Shown) -> Self {
        Self {
            certificate,
            ..Self::EXCHANGE
        }
    }
}
