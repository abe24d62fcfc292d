//! AutoDiscover: from an e-mail address to the addresses of Exchange Web Services and offline address book
//! (MS-OXDSCLI, MS-OXDISCO, exchange.md 2).

mod ask;
mod cloud;
mod domain;
mod evidence;
mod gather;
pub mod json;
pub mod location;
mod outside;
pub mod plan;
pub mod policy;
pub mod pox;
mod probe;
mod race;
mod reply;
#[cfg(test)]
mod scripted;
mod search;
pub mod soap;
mod verdict;

use url::Url;

pub use cloud::is_microsoft365;
pub use domain::Domain;
pub use evidence::{Class, classify};
pub use policy::{Policy, Verdict};
pub use search::search;

pub use reply::{Meaning, Reply, Settings, folder, meaning};

/// What AutoDiscover has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discovered {
    /// The e-mail address as the server knows it.
    pub email: String,
    /// The person's name; may be empty.
    pub name: String,
    /// Exchange Web Services.
    pub ews: Option<Url>,
    /// The offline address book, a folder that ends with a slash.
    pub oab: Option<Url>,
    /// The host that answered.
    pub host: String,
    /// Which candidate it was.
    pub origin: Origin,
    /// Hosts outside the mail domain that may get the password all the same: the person typed them, or the directory of
    /// this computer names them (R4).
    pub named: Vec<String>,
    /// The server's version as it names itself.
    pub version: Option<String>,
}

/// Why a candidate is asked (exchange.md 2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// The person named the host (C6).
    Typed,
    /// Active Directory of this computer names it for its own site (C1).
    DirectorySite,
    /// Active Directory of this computer names it (C1).
    Directory,
    /// `autodiscover.` before the mail domain (C3).
    AutodiscoverHost,
    /// The mail domain itself (C2).
    Domain,
    /// A record of the service in the mail domain (C5).
    Service,
    /// A plain-http redirect of `autodiscover.` (C4).
    Redirect,
}

impl Origin {
    /// The name on the command line, in JSON and in the timeline.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Typed => "typed-host",
            Self::DirectorySite => "directory-site",
            Self::Directory => "directory",
            Self::AutodiscoverHost => "autodiscover-host",
            Self::Domain => "mail-domain",
            Self::Service => "service-record",
            Self::Redirect => "plain-redirect",
        }
    }
}
