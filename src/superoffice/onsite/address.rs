//! The two addresses of SuperOffice Onsite as people type or paste them (superoffice.md 10, profile-wizard.md 5.2): what
//! can be used as it is, what can be corrected on offer, what is refused and why. Nothing is asked of any server.

use url::{Host, Url};

use crate::check::address::{self, Typed, Why};
use crate::check::{Failure, System};

/// The folder of the web services that are usual today.
pub const SERVICES: &str = "Services88";

/// Which of the two addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The web services (SOAP), which the Synchronizer calls.
    NetServer,
    /// The web API (REST), by which this program signs in and lists users.
    WebApi,
}

impl Kind {
    /// The name in facts (`field`) and JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NetServer => "netserver",
            Self::WebApi => "web-api",
        }
    }
}

/// Looks at what was typed. Blanks around it and a slash at its end do not count.
#[must_use]
pub fn check(kind: Kind, typed: &str) -> Typed {
    address::look(typed, |mut address| {
        if is_online(&address) {
            return Typed::refused(Why::Online);
        }
        let more = address.query().is_some() || address.fragment().is_some();
        address.set_query(None);
        address.set_fragment(None);
        match kind {
            Kind::NetServer => netserver(&address, more),
            Kind::WebApi => web_api(&address, more),
        }
    })
}

/// The address, when it can be used as it was typed.
///
/// # Errors
///
/// `address-wrong` as [`Typed::usable`] says.
pub fn usable(kind: Kind, typed: &str) -> Result<Url, Failure> {
    check(kind, typed).usable(System::SuperOffice, kind.code())
}

/// The failure of an address that leads nowhere, with what might be meant.
pub(super) fn wrong(kind: Kind, detail: impl Into<String>, proposal: Option<&Url>) -> Failure {
    address::wrong(System::SuperOffice, kind.code(), detail, proposal)
}

fn is_online(address: &Url) -> bool {
    let Some(Host::Domain(host)) = address.host() else {
        return false;
    };
    host == "superoffice.com" || host.ends_with(".superoffice.com")
}

fn parts(address: &Url) -> Vec<&str> {
    let parts = address.path().split('/');
    parts.filter(|part| !part.is_empty()).collect()
}

/// Whether this is a folder of web services: its number follows the version of SuperOffice.
fn is_services(part: &str) -> bool {
    let digits = part
        .get(..8)
        .filter(|name| name.eq_ignore_ascii_case("services"));
    digits.is_some() && part.len() == 10 && part[8..].bytes().all(|byte| byte.is_ascii_digit())
}

/// Where the web services are in a path, as the number of parts up to their folder.
fn services_end(parts: &[&str]) -> Option<usize> {
    let pair = |pair: &[&str]| pair[0].eq_ignore_ascii_case("remote") && is_services(pair[1]);
    parts.windows(2).position(pair).map(|at| at + 2)
}

fn with_path(address: &Url, parts: &[&str]) -> Url {
    let mut changed = address.clone();
    changed.set_path(&parts.join("/"));
    changed
}

/// The web services in this folder beside others: `Services87` in place of `Services88`.
#[must_use]
pub fn beside(netserver: &Url, folder: &str) -> Option<Url> {
    let mut parts = parts(netserver);
    if !is_services(folder) || parts.pop().is_none_or(|own| own == folder) {
        return None;
    }
    parts.push(folder);
    Some(with_path(netserver, &parts))
}

/// The folder of web services of an address (`Services88`).
#[must_use]
pub fn folder(netserver: &Url) -> &str {
    netserver.path().rsplit('/').next().unwrap_or_default()
}

fn netserver(address: &Url, more: bool) -> Typed {
    let parts = parts(address);
    let found = services_end(&parts);
    if let Some(end) = found {
        let proposal = with_path(address, &parts[..end]);
        return exact(proposal, more || parts.len() > end);
    }
    let begun = parts
        .last()
        .is_some_and(|last| last.to_ascii_lowercase().starts_with("services"));
    let why = match parts.as_slice() {
        [] => Why::OnlyHost,
        [.., last] if begun || last.eq_ignore_ascii_case("remote") => Why::EndMissing,
        parts if parts.iter().any(|part| part.eq_ignore_ascii_case("api")) => Why::IsWebApi,
        _ => Why::NotWebServices,
    };
    let proposal = with_path(address, &["Remote", SERVICES]);
    Typed::Better { proposal, why }
}

fn web_api(address: &Url, more: bool) -> Typed {
    let parts = parts(address);
    let api = parts
        .iter()
        .position(|part| part.eq_ignore_ascii_case("api"));
    if let Some(at) = api {
        let proposal = with_path(address, &parts[..=at]);
        return exact(proposal, more || parts.len() > at + 1);
    }
    if parts.is_empty() {
        // The application has another name in each company.
        return Typed::refused(Why::OnlyHost);
    }
    if services_end(&parts).is_some() {
        return Typed::refused(Why::IsWebServices);
    }
    let whole: Vec<&str> = parts.into_iter().chain(["api"]).collect();
    Typed::Better {
        proposal: with_path(address, &whole),
        why: Why::EndMissing,
    }
}

fn exact(proposal: Url, more: bool) -> Typed {
    if more {
        let why = Why::TrailingJunk;
        return Typed::Better { proposal, why };
    }
    Typed::Good(proposal)
}

#[cfg(test)]
mod tests;
