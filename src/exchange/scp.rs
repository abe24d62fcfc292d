//! What Active Directory names as AutoDiscover for this computer: service connection points (MS-OXDISCO 3.1.5.1,
//! exchange.md 2.2). Reading and ranking is the same everywhere; only Windows in a domain has somebody to ask.

#[cfg(windows)]
mod ask;
#[cfg(windows)]
mod windows;

use std::collections::BTreeSet;
use std::future::Future;

use url::Url;

use super::autodiscover::Origin;
use super::autodiscover::plan::Candidate;

#[cfg(windows)]
pub use windows::look;

/// What finds the entries: addresses of the service, and pointers to other directories.
pub const FILTER: &str = "(&(objectClass=serviceConnectionPoint)(|(keywords=67661d7F-8FC4-4fa7-BFAC-E1D7794C1F68)(keywords=77378F46-2C66-4aa9-A6A6-3E7A48B19596)))";

/// What is read of them.
pub const ATTRIBUTES: [&str; 2] = ["serviceBindingInformation", "keywords"];

/// Marks a pointer to another directory.
const POINTER: &str = "67661d7F-8FC4-4fa7-BFAC-E1D7794C1F68";

/// How many directories are asked, and how many addresses are taken.
const MOST: usize = 10;

/// One entry of the directory, as far as it is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// `serviceBindingInformation`.
    pub bindings: Vec<String>,
    /// `keywords`.
    pub keywords: Vec<String>,
}

/// What one directory has said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// Its entries.
    pub entries: Vec<Entry>,
    /// The site of Active Directory to which this computer belongs, if that is known.
    pub site: Option<String>,
}

/// What entries lead to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Leads {
    /// Addresses with their rank: own site, no site, other sites.
    services: Vec<(u8, Url)>,
    /// Directories that are responsible for the mail domain.
    own: Vec<String>,
    /// Directories for nobody in particular.
    any: Vec<String>,
}

impl Entry {
    fn keyword(&self, name: &str) -> Option<&str> {
        self.keywords.iter().find_map(|keyword| {
            let (own, value) = keyword.split_once('=')?;
            own.trim()
                .eq_ignore_ascii_case(name)
                .then_some(value.trim())
        })
    }

    fn is_pointer(&self) -> bool {
        let mut keywords = self.keywords.iter();
        keywords.any(|keyword| keyword.trim().eq_ignore_ascii_case(POINTER))
    }
}

impl Leads {
    fn of(told: &Told, domain: &str) -> Self {
        let mut leads = Self::default();
        for entry in &told.entries {
            if entry.is_pointer() {
                let servers = entry.bindings.iter().filter_map(|binding| server(binding));
                match entry.keyword("Domain") {
                    Some(named) if named.eq_ignore_ascii_case(domain) => leads.own.extend(servers),
                    Some(_) => {}
                    None => leads.any.extend(servers),
                }
                continue;
            }
            let rank = match (entry.keyword("Site"), told.site.as_deref()) {
                (Some(named), Some(own)) if named.eq_ignore_ascii_case(own) => 0,
                (None, _) => 1,
                (Some(_), _) => 2,
            };
            let addresses = entry.bindings.iter().filter_map(|binding| service(binding));
            leads
                .services
                .extend(addresses.map(|address| (rank, address)));
        }
        // Entries of one rank keep the order in which the directory told them.
        leads.services.sort_by_key(|(rank, _)| *rank);
        leads
    }
}

/// An address of the service: `https` with a host, without user information. The standard allows `http`; that would carry
/// a password in the clear (R2).
fn service(binding: &str) -> Option<Url> {
    let address = Url::parse(binding.trim()).ok()?;
    let is_usable = address.scheme() == "https"
        && address.host_str().is_some_and(|host| !host.is_empty())
        && address.username().is_empty()
        && address.password().is_none();
    is_usable.then_some(address)
}

/// The host of another directory (`LDAP://host`).
fn server(binding: &str) -> Option<String> {
    let (scheme, rest) = binding.trim().split_once("://")?;
    let end = rest.find(['/', ':', '?']).unwrap_or(rest.len());
    let host = rest[..end].trim_end_matches('.').to_ascii_lowercase();
    let is_name = host.contains('.')
        && host
            .chars()
            .all(|one| one.is_ascii_alphanumeric() || "-._".contains(one));
    (scheme.eq_ignore_ascii_case("ldap") && is_name).then_some(host)
}

/// Follows what directories tell about a mail domain, beginning with this computer's own (`None`): at most ten of them,
/// each once; those for nobody in particular only when nothing else led anywhere.
pub async fn search<Asked>(domain: &str, ask: impl Fn(Option<String>) -> Asked) -> Vec<Candidate>
where
    Asked: Future<Output = Option<Told>>,
{
    let mut found: Vec<(u8, Url)> = Vec::new();
    let mut asked: BTreeSet<Option<String>> = BTreeSet::new();
    let (mut next, mut last) = (vec![None], Vec::new());
    while asked.len() < MOST {
        let place = match next.pop() {
            Some(place) => place,
            None if found.is_empty() && !last.is_empty() => Some(last.remove(0)),
            None => break,
        };
        if !asked.insert(place.clone()) {
            continue;
        }
        let Some(told) = ask(place).await else {
            continue;
        };
        let leads = Leads::of(&told, domain);
        found.extend(leads.services);
        next.extend(leads.own.into_iter().rev().map(Some));
        last.extend(leads.any);
    }
    candidates(found)
}

fn candidates(mut found: Vec<(u8, Url)>) -> Vec<Candidate> {
    found.sort_by_key(|(rank, _)| *rank);
    let mut seen = BTreeSet::new();
    found.retain(|(_, address)| seen.insert(address.to_string().to_ascii_lowercase()));
    let numbered = (0_u16..).zip(found.into_iter().take(MOST));
    let made = numbered.map(|(place, (rank, address))| Candidate {
        origin: match rank {
            0 => Origin::DirectorySite,
            _ => Origin::Directory,
        },
        place,
        address,
        from: Some("Active Directory".to_owned()),
    });
    made.collect()
}

#[cfg(test)]
mod tests;
