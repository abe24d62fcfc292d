//! The way through the pages: who, proof, company, consent, and back to the program with a code (`superoffice.md` 4.1 to 4.3).
//!
//! What goes wrong stays on a page, as on the real ones.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use super::company;
use super::tenant::Tenant;
use super::visit::{Mode, Refused, Request, Step, Visit};
use super::{Provider, pages};
use crate::check::System;
use crate::rehearsal::behaviour::{Approval, Refusal};
use crate::rehearsal::codes::Grant;
use crate::rehearsal::fields::Fields;
use crate::rehearsal::people;
use crate::world::Person;

/// `GET /login/common/oauth/authorize`
pub(super) async fn authorize(
    State(provider): State<Arc<Provider>>,
    query: RawQuery,
    headers: HeaderMap,
) -> Response {
    if let Some(answer) = provider.stage.enter("superoffice-authorize").await {
        return answer;
    }
    let Ok(fields) = Fields::of_query(query.0.as_deref()) else {
        return pages::refused(&Refused::Technical("a parameter came twice"));
    };
    let request = match Request::read(&fields) {
        Ok(request) => request,
        Err(refused) => return pages::refused(&refused),
    };
    let hint = request.login_hint.as_deref();
    let known = provider.sessions.people(&headers).pop();
    match known.filter(|person| hint.is_none_or(|hint| person.user.eq_ignore_ascii_case(hint))) {
        Some(person) => provider.signed_in(request, person),
        None => provider.ask_name(request, None),
    }
}

/// `POST` of all forms. Which step it is says the visit; a `user` field begins again.
pub(super) async fn go_on(
    State(provider): State<Arc<Provider>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let Ok(fields) = Fields::read(&[&body]) else {
        return pages::over();
    };
    let id = fields.get("visit").unwrap_or_default();
    let Some(Visit { request, step }) = provider.visits.find(id) else {
        return pages::over();
    };
    match step {
        Step::Name => {
            match people::by_user(System::SuperOffice, fields.get("user").unwrap_or_default()) {
                Some(person) => provider.ask_password(request, person, None),
                None => provider.ask_name(
                    request,
                    Some("This user is not known here. Be one of the people below."),
                ),
            }
        }
        Step::Password(person) if fields.get("password") != Some(person.password) => provider
            .ask_password(
                request,
                person,
                Some("This is not the password of the list below."),
            ),
        Step::Password(person) => {
            let cookie = provider.sessions.sign_in(&headers, person);
            let mut response = provider.signed_in(request, person);
            let _ = response.headers_mut().insert(header::SET_COOKIE, cookie);
            response
        }
        Step::Tenant(person) => {
            let reachable = Tenant::of(person, provider.stage.behaviour().superoffice);
            let chosen = fields
                .get("tenant")
                .and_then(|id| reachable.into_iter().find(|tenant| tenant.id == id));
            chosen.map_or_else(pages::over, |tenant| {
                provider.decide(request, person, tenant)
            })
        }
        Step::Consent(person, tenant) => {
            provider.visits.end(id);
            if fields.get("act") == Some("approve") {
                provider.approve(request.client.id, tenant);
                provider.finish(&request, person, tenant)
            } else {
                provider.decline(&request)
            }
        }
    }
}

/// `GET /login/logout`: ends the session of this browser.
pub(super) async fn logout(State(provider): State<Arc<Provider>>, headers: HeaderMap) -> Response {
    let cookie = provider.sessions.sign_out(&headers);
    ([(header::SET_COOKIE, cookie)], pages::signed_out()).into_response()
}

impl Provider {
    fn ask_name(&self, request: Request, complaint: pages::Complaint) -> Response {
        let hint = request.login_hint.clone();
        let id = self.visits.keep(Visit {
            request,
            step: Step::Name,
        });
        pages::name(&id, hint.as_deref(), complaint)
    }

    fn ask_password(
        &self,
        request: Request,
        person: &'static Person,
        complaint: pages::Complaint,
    ) -> Response {
        let id = self.visits.keep(Visit {
            request,
            step: Step::Password(person),
        });
        pages::password(&id, person, complaint)
    }

    /// The person is known: which company?
    fn signed_in(&self, request: Request, person: &'static Person) -> Response {
        let switches = self.stage.behaviour().superoffice;
        let reachable = Tenant::of(person, switches);
        let wanted = request
            .tenant
            .as_deref()
            .filter(|_| !switches.ignore_tenant_hint);
        if let Some(wanted) = wanted {
            let found = reachable
                .into_iter()
                .find(|tenant| tenant.id.eq_ignore_ascii_case(wanted));
            return match found {
                Some(tenant) => self.decide(request, person, tenant),
                None => pages::no_access(request.client),
            };
        }
        if let [only] = *reachable {
            return self.decide(request, person, only);
        }
        let id = self.visits.keep(Visit {
            request,
            step: Step::Tenant(person),
        });
        pages::tenants(&id, &reachable)
    }

    /// The company is known: may the program in?
    fn decide(&self, request: Request, person: &'static Person, tenant: Tenant) -> Response {
        let administrator = company::associate(person).administrator;
        match self.approval(request.client.id, tenant) {
            Approval::Given => self.finish(&request, person, tenant),
            Approval::Needed | Approval::NeedsReapproval if administrator => {
                let client = request.client;
                let id = self.visits.keep(Visit {
                    request,
                    step: Step::Consent(person, tenant),
                });
                pages::consent(&id, client, tenant)
            }
            Approval::Needed => pages::no_access(request.client),
            Approval::Revoked => pages::authorization_error("Revoked", 1),
            Approval::Expired => pages::authorization_error("Expired", 3),
            Approval::Denied => pages::authorization_error("Denied", 4),
            Approval::NeedsReapproval => pages::authorization_error("NeedsReapproval", 5),
        }
    }

    fn finish(&self, request: &Request, person: &'static Person, tenant: Tenant) -> Response {
        if self.stage.behaviour().strand {
            return pages::stranded();
        }
        let grant = Grant {
            client_id: request.client.id.to_owned(),
            redirect_uri: request.redirect_uri.clone(),
            challenge: request.challenge.clone(),
            nonce: request.nonce.clone(),
            person,
            tenant: tenant.id.to_owned(),
        };
        let code = self.codes.issue(grant, self.stage.now());
        self.stage.handed_out(&serde_json::json!({ "code": code }));
        answer(request, &[("code", &code)])
    }

    fn decline(&self, request: &Request) -> Response {
        match self.stage.behaviour().superoffice.refusal {
            Refusal::StaysOnPage => pages::declined(),
            Refusal::ComesBack => {
                let words = "The user did not approve the application";
                answer(
                    request,
                    &[("error", "access_denied"), ("error_description", words)],
                )
            }
        }
    }
}

/// Sends the answer to the program, `state` first as in published logs.
fn answer(request: &Request, fields: &[(&str, &str)]) -> Response {
    let state = request.state.as_deref().map(|state| ("state", state));
    let fields: Vec<(&str, &str)> = state.into_iter().chain(fields.iter().copied()).collect();
    let address = &request.redirect_uri;
    let separator = match request.mode {
        Mode::FormPost => return pages::answer(address, &fields),
        Mode::Fragment => '#',
        Mode::Query if address.contains('?') => '&',
        Mode::Query => '?',
    };
    let fields = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    (
        StatusCode::FOUND,
        [(header::LOCATION, format!("{address}{separator}{fields}"))],
    )
        .into_response()
}
