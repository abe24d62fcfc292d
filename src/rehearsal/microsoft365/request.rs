//! What a program asks for when it opens a page: checked in the order in which Entra checks
//! (`microsoft-365.md` 1.3, 1.4, 2.3).

use super::directory::Authority;
use super::fault::Fault;
use super::scope::{Refusal, Scopes};
use super::{APPLICATION, CLIENT_ID, directory};
use crate::rehearsal::codes::Challenge;

/// How the answer travels back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// In the query of a redirect.
    Query,
    /// Behind the `#` of a redirect.
    Fragment,
    /// In the body of a form that the browser posts.
    FormPost,
}

/// What was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Endpoint {
    /// The sign-in.
    Authorize,
    /// The page where a device's code is typed; the address is the name of the code.
    Device,
    /// Consent on behalf of the organization; it says `admin_consent=True` whatever happened (2.3).
    AdminConsent,
}

/// Where an answer goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Return {
    /// The address exactly as it was sent.
    pub(crate) address: String,
    /// From where.
    pub(crate) endpoint: Endpoint,
    /// How.
    pub(crate) mode: Mode,
    /// Repeated unchanged.
    pub(crate) state: Option<String>,
}

/// Which pages are to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Prompt {
    /// Those that are needed.
    Needed,
    /// The account chooser at least.
    SelectAccount,
    /// The sign-in page in any case.
    Login,
    /// The consent page in any case.
    Consent,
    /// None.
    None,
}

/// What the program wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A code.
    Code {
        /// Repeated in the `id_token`.
        nonce: Option<String>,
        /// The PKCE challenge.
        challenge: Option<Challenge>,
        /// Which pages are to be shown.
        prompt: Prompt,
    },
    /// Consent on behalf of the organization.
    AdminConsent,
}

/// An acceptable request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Request {
    /// Where it was sent.
    pub(crate) authority: Authority,
    /// Where the answer goes.
    pub(crate) back: Return,
    /// What for.
    pub(crate) purpose: Purpose,
    /// Which permissions.
    pub(crate) scopes: Scopes,
    /// Who probably signs in.
    pub(crate) login_hint: Option<String>,
}

impl Request {
    /// Which pages are to be shown.
    pub(crate) fn prompt(&self) -> Prompt {
        match self.purpose {
            Purpose::Code { prompt, .. } => prompt,
            Purpose::AdminConsent => Prompt::Needed,
        }
    }
}

/// Why a request is not acceptable, and who gets to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Only the person in front of the page (RFC 6749 4.1.2.1).
    OnPage(Fault),
    /// The program.
    SentBack(Box<Return>, Fault),
}

/// What was sent under a name.
pub(crate) type Parameter<'a> = dyn Fn(&str) -> Option<&'a str> + 'a;

/// Checks an authorize request.
pub(crate) fn authorize(
    authority: Authority,
    sent: &Parameter<'_>,
    graph: &str,
) -> Result<Request, Refused> {
    if authority == Authority::Consumers {
        return Err(Refused::OnPage(Fault::organizations_only(CLIENT_ID)));
    }
    client(authority, sent)?;
    let kind =
        sent("response_type").ok_or_else(|| Refused::OnPage(Fault::missing("response_type")))?;
    let mut back = back(Endpoint::Authorize, sent)?;
    if kind != "code" {
        return Err(Refused::SentBack(back.into(), Fault::response_type(kind)));
    }
    back.mode = match sent("response_mode") {
        None | Some("query") => Mode::Query,
        Some("fragment") => Mode::Fragment,
        Some("form_post") => Mode::FormPost,
        Some(other) => return Err(Refused::SentBack(back.into(), Fault::response_mode(other))),
    };
    let prompt = prompt(sent)?;
    let challenge = challenge(sent)?;
    let scopes = scopes(authority, sent, graph).map_err(|problem| problem.shown(&back))?;
    Ok(Request {
        authority,
        purpose: Purpose::Code {
            nonce: sent("nonce").map(str::to_owned),
            challenge,
            prompt,
        },
        scopes,
        login_hint: sent("login_hint").map(str::to_owned),
        back,
    })
}

/// Checks an admin consent request: no code comes back, so there is neither nonce nor challenge.
pub(crate) fn admin_consent(
    authority: Authority,
    sent: &Parameter<'_>,
    graph: &str,
) -> Result<Request, Refused> {
    if matches!(authority, Authority::Common | Authority::Consumers) {
        return Err(Refused::OnPage(Fault::not_on_common()));
    }
    client(authority, sent)?;
    let back = back(Endpoint::AdminConsent, sent)?;
    // Unlike at the authorize endpoint, a missing parameter is told to the program (2.3).
    let scopes = scopes(authority, sent, graph)
        .map_err(|problem| Refused::SentBack(back.clone().into(), problem.fault))?;
    Ok(Request {
        authority,
        purpose: Purpose::AdminConsent,
        scopes,
        login_hint: None,
        back,
    })
}

fn client(authority: Authority, sent: &Parameter<'_>) -> Result<(), Refused> {
    match sent("client_id") {
        None => Err(Refused::OnPage(Fault::missing("client_id"))),
        Some(id) if id.eq_ignore_ascii_case(CLIENT_ID) => Ok(()),
        Some(id) => Err(Refused::OnPage(Fault::unknown_application(
            id,
            organization(authority),
        ))),
    }
}

fn back(endpoint: Endpoint, sent: &Parameter<'_>) -> Result<Return, Refused> {
    let address = sent("redirect_uri").ok_or_else(|| Refused::OnPage(Fault::no_redirect()))?;
    if !is_registered(address) {
        return Err(Refused::OnPage(Fault::redirect_not_registered(
            address, CLIENT_ID,
        )));
    }
    let state = sent("state").map(str::to_owned);
    Ok(Return {
        address: address.to_owned(),
        endpoint,
        mode: Mode::Query,
        state,
    })
}

/// Whether this is the registered `http://localhost`: the port is ignored, the path counts (1.4).
pub(crate) fn is_registered(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("http://localhost") else {
        return false;
    };
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    match rest.strip_prefix(':') {
        None => rest.is_empty(),
        Some(port) => {
            port.bytes().all(|digit| digit.is_ascii_digit()) && port.parse::<u16>().is_ok()
        }
    }
}

fn prompt(sent: &Parameter<'_>) -> Result<Prompt, Refused> {
    let prompt = match sent("prompt") {
        None => Prompt::Needed,
        Some("select_account") => Prompt::SelectAccount,
        Some("login") => Prompt::Login,
        Some("consent") => Prompt::Consent,
        Some("none") => Prompt::None,
        Some(other) => {
            let why = format!("The value '{other}' of the parameter 'prompt' is not supported.");
            return Err(Refused::OnPage(Fault::malformed(&why)));
        }
    };
    if prompt == Prompt::SelectAccount && sent("login_hint").is_some() {
        let why = "The parameters 'login_hint' and 'prompt=select_account' can't be used together.";
        return Err(Refused::OnPage(Fault::malformed(why)));
    }
    Ok(prompt)
}

fn challenge(sent: &Parameter<'_>) -> Result<Option<Challenge>, Refused> {
    let Some(challenge) = sent("code_challenge") else {
        return Ok(None);
    };
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if !(43..=128).contains(&challenge.len()) || !challenge.bytes().all(letter) {
        return Err(Refused::OnPage(Fault::challenge()));
    }
    Challenge::read(Some(challenge), sent("code_challenge_method")).map_err(|_| {
        Refused::OnPage(Fault::malformed(
            "The code_challenge_method is not supported.",
        ))
    })
}

struct ScopeProblem {
    fault: Fault,
    told: bool,
}

impl ScopeProblem {
    fn shown(self, back: &Return) -> Refused {
        if self.told {
            Refused::SentBack(back.clone().into(), self.fault)
        } else {
            Refused::OnPage(self.fault)
        }
    }
}

fn scopes(authority: Authority, sent: &Parameter<'_>, graph: &str) -> Result<Scopes, ScopeProblem> {
    let list = sent("scope").unwrap_or_default();
    Scopes::parse(list, graph).map_err(|refusal| ScopeProblem {
        told: matches!(refusal, Refusal::Unknown(_)),
        fault: scope_fault(refusal, list, authority),
    })
}

/// The error for a list of scopes.
pub(crate) fn scope_fault(refusal: Refusal, list: &str, authority: Authority) -> Fault {
    match refusal {
        Refusal::Unknown(scope) => Fault::unknown_scope(APPLICATION, &scope, directory::GRAPH),
        Refusal::Resource(resource) => Fault::unknown_resource(&resource, organization(authority)),
        Refusal::Mixed => Fault::mixed_scopes(list),
        Refusal::Empty => Fault::missing("scope"),
    }
}

/// The organization that error texts name.
pub(crate) fn organization(authority: Authority) -> &'static str {
    match authority {
        Authority::Tenant(tenant) => tenant.name,
        Authority::Common | Authority::Organizations | Authority::Consumers => {
            directory::NORDFJELL.name
        }
    }
}

#[cfg(test)]
mod tests;
