//! The two addresses of SuperOffice Onsite as people type or paste them (superoffice.md 10, profile-wizard.md 5.2): what
//! can be used as it is, what can be corrected on offer, what is refused and why. Nothing is asked of any server.

use url::{Host, Url};

use crate::check::{Failure, Outcome, System};

/// The folder of the web services that are usual today.
pub const SERVICES: &str = "Services88";

/// Longer than any address that somebody has.
const LONGEST: usize = 2000;

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

/// What can be said of a typed address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// It can be used, in this form.
    Good(Url),
    /// It cannot be used as it is; this is probably meant.
    Better {
        /// What to use instead.
        proposal: Url,
        /// What is wrong with it.
        why: Why,
    },
    /// It cannot be used.
    Refused {
        /// What is wrong with it.
        why: Why,
        /// What might be meant.
        proposal: Option<Url>,
    },
}

/// What is wrong with a typed address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// Nothing was typed.
    Empty,
    /// Nobody's address is that long.
    TooLong,
    /// It is no address at all.
    NotAnAddress,
    /// It is an e-mail address.
    EmailAddress,
    /// `https://` is missing.
    SchemeMissing,
    /// It is of another kind than `https` and `http`.
    OtherScheme,
    /// It is not encrypted.
    PlainHttp,
    /// It carries a user name, perhaps even a password.
    UserInfo,
    /// It is only a host.
    OnlyHost,
    /// The end of the address is missing.
    EndMissing,
    /// It has more at its end than it should have.
    TrailingJunk,
    /// The path is not that of the web services.
    NotWebServices,
    /// It is the address of the web API.
    IsWebApi,
    /// It is the address of the web services.
    IsWebServices,
    /// It is SuperOffice CRM Online, where no passwords are accepted.
    Online,
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::Empty,
        Self::TooLong,
        Self::NotAnAddress,
        Self::EmailAddress,
        Self::SchemeMissing,
        Self::OtherScheme,
        Self::PlainHttp,
        Self::UserInfo,
        Self::OnlyHost,
        Self::EndMissing,
        Self::TrailingJunk,
        Self::NotWebServices,
        Self::IsWebApi,
        Self::IsWebServices,
        Self::Online,
    ];

    /// The id of the sentence that says so.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Empty => "address-why-empty",
            Self::TooLong => "address-why-too-long",
            Self::NotAnAddress => "address-why-not-an-address",
            Self::EmailAddress => "address-why-email-address",
            Self::SchemeMissing => "address-why-scheme-missing",
            Self::OtherScheme => "address-why-other-scheme",
            Self::PlainHttp => "address-why-plain-http",
            Self::UserInfo => "address-why-user-info",
            Self::OnlyHost => "address-why-only-host",
            Self::EndMissing => "address-why-end-missing",
            Self::TrailingJunk => "address-why-trailing-junk",
            Self::NotWebServices => "address-why-not-web-services",
            Self::IsWebApi => "address-why-is-web-api",
            Self::IsWebServices => "address-why-is-web-services",
            Self::Online => "address-why-online",
        }
    }

    /// The reason in English, for the details.
    fn code(self) -> String {
        let text = self.text();
        text.trim_start_matches("address-why-").replace('-', " ")
    }
}

impl Typed {
    /// The address that can be used as it was typed.
    ///
    /// # Errors
    ///
    /// `address-wrong` with the facts `field`, `why` (the id of a sentence) and, where there is one, `proposal`.
    pub fn usable(self, kind: Kind) -> Result<Url, Failure> {
        let (why, proposal) = match self {
            Self::Good(address) => return Ok(address),
            Self::Better { proposal, why } => (why, Some(proposal)),
            Self::Refused { why, proposal } => (why, proposal),
        };
        let detail = format!("the typed address cannot be used: {}", why.code());
        let failure = wrong(kind, detail, proposal.as_ref()).fact("why", why.text());
        Err(failure)
    }
}

/// The failure of an address that leads nowhere, with what might be meant.
pub(super) fn wrong(kind: Kind, detail: impl Into<String>, proposal: Option<&Url>) -> Failure {
    let failure = Failure::new(Outcome::AddressWrong, detail)
        .of(System::SuperOffice)
        .fact("field", kind.code());
    match proposal {
        Some(proposal) => failure.fact("proposal", proposal.as_str()),
        None => failure,
    }
}

/// How an address begins.
#[derive(Clone, Copy)]
enum Scheme {
    Https,
    Missing,
    Http,
    UserInfo,
}

/// Looks at what was typed. Blanks around it and a slash at its end do not count.
#[must_use]
pub fn check(kind: Kind, typed: &str) -> Typed {
    let (address, scheme, more) = match read(typed.trim()) {
        Ok(read) => read,
        Err(why) => return refused(why, None),
    };
    if is_online(&address) {
        return refused(Why::Online, None);
    }
    let found = match kind {
        Kind::NetServer => netserver(&address, more),
        Kind::WebApi => web_api(&address, more),
    };
    match (scheme, found) {
        (Scheme::Missing, Typed::Good(proposal)) => Typed::Better {
            proposal,
            why: Why::SchemeMissing,
        },
        (Scheme::Https | Scheme::Missing, found) => found,
        // Never rewritten silently: whoever typed it may rely on it.
        (Scheme::Http, found) => refused(Why::PlainHttp, proposal_of(found)),
        (Scheme::UserInfo, found) => refused(Why::UserInfo, proposal_of(found)),
    }
}

/// The address with `https`, how it was written, and whether there was more behind its path.
fn read(typed: &str) -> Result<(Url, Scheme, bool), Why> {
    if typed.is_empty() {
        return Err(Why::Empty);
    }
    if typed.chars().count() > LONGEST {
        return Err(Why::TooLong);
    }
    if typed.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(Why::NotAnAddress);
    }
    let (whole, scheme) = match typed.split_once("://") {
        None if typed.contains('@') && !typed.contains('/') => return Err(Why::EmailAddress),
        None => (format!("https://{typed}"), Scheme::Missing),
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => {
            (format!("https://{rest}"), Scheme::Http)
        }
        Some((scheme, _)) if scheme.eq_ignore_ascii_case("https") => {
            (typed.to_owned(), Scheme::Https)
        }
        Some(_) => return Err(Why::OtherScheme),
    };
    let mut address = Url::parse(&whole).map_err(|_| Why::NotAnAddress)?;
    let named = !address.username().is_empty() || address.password().is_some();
    let more = address.query().is_some() || address.fragment().is_some();
    let cleared = address.set_username("").and(address.set_password(None));
    cleared.map_err(|()| Why::NotAnAddress)?;
    address.set_query(None);
    address.set_fragment(None);
    Ok((address, if named { Scheme::UserInfo } else { scheme }, more))
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
        return refused(Why::OnlyHost, None);
    }
    if services_end(&parts).is_some() {
        return refused(Why::IsWebServices, None);
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

fn proposal_of(typed: Typed) -> Option<Url> {
    match typed {
        Typed::Good(address) => Some(address),
        Typed::Better { proposal, .. } => Some(proposal),
        Typed::Refused { proposal, .. } => proposal,
    }
}

fn refused(why: Why, proposal: Option<Url>) -> Typed {
    Typed::Refused { why, proposal }
}

#[cfg(test)]
mod tests;
