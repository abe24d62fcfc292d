//! A visit to the pages: the request that began it, and how far the person has come.

use std::collections::BTreeMap;
use std::sync::Mutex;

use super::registration::Client;
use super::tenant::Tenant;
use crate::rehearsal::codes::Challenge;
use crate::rehearsal::fields::Fields;
use crate::rehearsal::stage::lock;
use crate::secret;
use crate::world::Person;

/// More visits than this are never open; the oldest go.
const AT_MOST: usize = 1_000;

/// An authorization request that was found in order.
#[derive(Debug, Clone)]
pub(super) struct Request {
    pub(super) client: &'static Client,
    pub(super) redirect_uri: String,
    pub(super) mode: Mode,
    pub(super) state: Option<String>,
    pub(super) nonce: Option<String>,
    pub(super) challenge: Option<Challenge>,
    /// The tenant of `acr_values`.
    pub(super) tenant: Option<String>,
    pub(super) login_hint: Option<String>,
}

/// How the answer travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Query,
    Fragment,
    FormPost,
}

/// Why a request stays on an error page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refused {
    /// The redirect address is not registered.
    InvalidRedirectUrl,
    /// Anything else; the page shows no reason, only this detail for the curious.
    Technical(&'static str),
}

/// How far the person has come.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    /// Asked for the user name.
    Name,
    /// Asked for the password.
    Password(&'static Person),
    /// Asked for the tenant.
    Tenant(&'static Person),
    /// Asked for consent.
    Consent(&'static Person, Tenant),
}

/// A request on its way through the pages.
#[derive(Debug, Clone)]
pub(super) struct Visit {
    pub(super) request: Request,
    pub(super) step: Step,
}

impl Request {
    /// Reads and checks a request.
    pub(super) fn read(fields: &Fields) -> Result<Self, Refused> {
        let technical = |detail| Err(Refused::Technical(detail));
        let Some(client) = Client::find(fields.get("client_id")) else {
            return technical("unknown client_id");
        };
        let Some(redirect_uri) = fields
            .get("redirect_uri")
            .filter(|address| client.redirects_to(address))
        else {
            return Err(Refused::InvalidRedirectUrl);
        };
        if fields.get("response_type") != Some("code") {
            return technical("response_type is not code");
        }
        if !fields
            .get("scope")
            .is_some_and(|scope| scope.split(' ').any(|word| word == "openid"))
        {
            return technical("scope lacks openid");
        }
        let mode = match fields.get("response_mode") {
            None | Some("query") => Mode::Query,
            Some("fragment") => Mode::Fragment,
            Some("form_post") => Mode::FormPost,
            Some(_) => return technical("unknown response_mode"),
        };
        let Ok(challenge) = Challenge::read(
            fields.get("code_challenge"),
            fields.get("code_challenge_method"),
        ) else {
            return technical("unknown code_challenge_method");
        };
        let owned = |name| fields.get(name).map(str::to_owned);
        let tenant = fields
            .get("acr_values")
            .and_then(|values| values.split(' ').find_map(|v| v.strip_prefix("tenant:")));
        Ok(Self {
            client,
            redirect_uri: redirect_uri.to_owned(),
            mode,
            state: owned("state"),
            nonce: owned("nonce"),
            challenge,
            tenant: tenant.map(str::to_owned),
            login_hint: owned("login_hint"),
        })
    }
}

/// The visits under way.
#[derive(Default)]
pub(super) struct Visits(Mutex<(u64, BTreeMap<String, Visit>)>);

impl Visits {
    /// Begins a visit, or puts one back under a new name after a step.
    pub(super) fn keep(&self, visit: Visit) -> String {
        let mut visits = lock(&self.0);
        visits.0 += 1;
        // The number in front keeps them in the order of their beginning.
        let id = format!("{:012}{}", visits.0, secret::random(18).expose());
        let _ = visits.1.insert(id.clone(), visit);
        while visits.1.len() > AT_MOST {
            let _ = visits.1.pop_first();
        }
        id
    }

    /// The visit with this name. It stays, so that a browser's *Back* finds it.
    pub(super) fn find(&self, id: &str) -> Option<Visit> {
        lock(&self.0).1.get(id).cloned()
    }

    /// Ends a visit.
    pub(super) fn end(&self, id: &str) {
        let _ = lock(&self.0).1.remove(id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<Request, Refused> {
        Request::read(&Fields::of_query(Some(query)).unwrap())
    }

    #[test]
    fn a_request_is_refused_for_its_own_reason() {
        let good = "client_id=5d1e0a7c93b84f26ae4417c08b2f6d39&redirect_uri=http://127.0.0.1:5000&response_type=code&scope=openid";
        let cases = [
            (
                good.replace("5d1e", "ffff"),
                Refused::Technical("unknown client_id"),
            ),
            (good.replace(":5000", ":5000/"), Refused::InvalidRedirectUrl),
            (
                good.replace("=code", "=token"),
                Refused::Technical("response_type is not code"),
            ),
            (
                good.replace("=openid", "=profile"),
                Refused::Technical("scope lacks openid"),
            ),
            (
                format!("{good}&response_mode=x"),
                Refused::Technical("unknown response_mode"),
            ),
            (
                format!("{good}&code_challenge=a&code_challenge_method=x"),
                Refused::Technical("unknown code_challenge_method"),
            ),
        ];

        assert!(read(good).is_ok());
        for (query, reason) in cases {
            assert_eq!(read(&query).unwrap_err(), reason, "{query}");
        }
    }

    #[test]
    fn the_tenant_is_read_from_acr_values() {
        let request = read(
            "client_id=5d1e0a7c93b84f26ae4417c08b2f6d39&redirect_uri=http://127.0.0.1:5000&response_type=code&scope=openid\
             &acr_values=other%20tenant:Cust54321",
        );

        assert_eq!(request.unwrap().tenant.as_deref(), Some("Cust54321"));
    }
}
