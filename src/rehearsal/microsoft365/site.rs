//! Entra's two hosts: the one that programs call and the one that a browser opens.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};

use super::delivery::Delivery;
use super::directory::{Authority, Member};
use super::fault::{Fault, Trace};
use super::flow::{Act, Browser, Reply};
use super::request::{Refused, Request};
use super::switches::Registration;
use super::{CLIENT_ID, Entra, pages, request};
use crate::check::System;
use crate::rehearsal::fields::Fields;
use crate::rehearsal::people;

type Shared = State<Arc<Entra>>;

/// The https host.
pub(super) fn login(entra: Arc<Entra>) -> Router {
    Router::new()
        .route(
            "/{authority}/v2.0/.well-known/openid-configuration",
            get(discovery),
        )
        .route("/{authority}/discovery/v2.0/keys", get(keys))
        .route("/{authority}/oauth2/v2.0/token", post(token))
        .route("/{authority}/oauth2/v2.0/devicecode", post(device_codes))
        .route("/{authority}/oauth2/v2.0/authorize", get(to_pages))
        .route("/{authority}/v2.0/adminconsent", get(to_pages))
        .with_state(entra)
}

/// The link for an administrator names the host that programs call; a browser does not know this rehearsal's authority.
pub(super) fn plain(entra: Arc<Entra>) -> Router {
    Router::new()
        .route("/{authority}/v2.0/adminconsent", get(to_pages))
        .with_state(entra)
}

/// The http host.
pub(super) fn pages(entra: Arc<Entra>) -> Router {
    Router::new()
        .route("/{authority}/oauth2/v2.0/authorize", get(authorize))
        .route("/{authority}/v2.0/adminconsent", get(admin_consent))
        .route(pages::ACTION, post(act))
        .route(pages::DEVICE, get(device).post(typed))
        .route("/{authority}/oauth2/v2.0/logout", get(logout))
        .route("/error", get(explain))
        .with_state(entra)
}

async fn discovery(
    State(entra): Shared,
    Path(segment): Path<String>,
    headers: HeaderMap,
) -> Response {
    if let Some(unwell) = entra.stage.enter("microsoft365-discovery").await {
        return unwell;
    }
    match Authority::from_segment(&segment) {
        Some(authority) => Json(entra.bases.document(authority)).into_response(),
        None => entra.fault(&Fault::unknown_tenant(&segment), &headers),
    }
}

async fn keys(State(entra): Shared, Path(segment): Path<String>, headers: HeaderMap) -> Response {
    if let Some(unwell) = entra.stage.enter("microsoft365-jwks").await {
        return unwell;
    }
    match Authority::from_segment(&segment) {
        Some(authority) => Json(entra.key_list(authority)).into_response(),
        None => entra.fault(&Fault::unknown_tenant(&segment), &headers),
    }
}

async fn token(
    State(entra): Shared,
    Path(segment): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    entra.stage.received(&body);
    if let Some(unwell) = entra.stage.enter("microsoft365-token").await {
        return unwell;
    }
    entra.answered(&segment, &headers, &body, Entra::token)
}

async fn device_codes(
    State(entra): Shared,
    Path(segment): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if let Some(unwell) = entra.stage.enter("microsoft365-devicecode").await {
        return unwell;
    }
    entra.answered(&segment, &headers, &body, Entra::device_codes)
}

async fn device() -> Response {
    pages::device(None).response()
}

async fn typed(State(entra): Shared, headers: HeaderMap, body: Bytes) -> Response {
    let Ok(fields) = Fields::read(&[&body]) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let code = fields.get("otc").unwrap_or_default();
    shown(entra.typed(
        code,
        Trace::new(entra.now(), None),
        &entra.browser(&headers),
    ))
}

/// What answers a posted form.
type Answer =
    for<'a> fn(&Entra, Authority, &'a request::Parameter<'a>) -> Result<serde_json::Value, Fault>;

impl Entra {
    fn answered(
        &self,
        segment: &str,
        headers: &HeaderMap,
        body: &[u8],
        answer: Answer,
    ) -> Response {
        let answer = Authority::from_segment(segment)
            .ok_or_else(|| Fault::unknown_tenant(segment))
            .and_then(|authority| {
                let fields = Fields::read(&[body]).map_err(|twice| Fault::repeated(&twice.0))?;
                answer(self, authority, &|name| fields.get(name))
            });
        never_kept(match answer {
            Ok(tokens) => {
                self.stage.handed_out(&tokens);
                Json(tokens).into_response()
            }
            Err(fault) => self.fault(&fault, headers),
        })
    }
}

fn never_kept(mut response: Response) -> Response {
    let _ = response.headers_mut().insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("no-store, no-cache"),
    );
    let _ = response
        .headers_mut()
        .insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
    response
}

async fn authorize(
    State(entra): Shared,
    Path(segment): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    if let Some(unwell) = entra.stage.enter("microsoft365-authorize").await {
        return unwell;
    }
    entra.open(&segment, query.as_deref(), &headers, request::authorize)
}

async fn admin_consent(
    State(entra): Shared,
    Path(segment): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    if let Some(unwell) = entra.stage.enter("microsoft365-adminconsent").await {
        return unwell;
    }
    entra.open(&segment, query.as_deref(), &headers, request::admin_consent)
}

async fn act(State(entra): Shared, headers: HeaderMap, body: Bytes) -> Response {
    let Ok(fields) = Fields::read(&[&body]) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let field = |name| fields.get(name).unwrap_or_default();
    let act = Act {
        context: field("ctx"),
        button: field("act"),
        user: field("user"),
        account: fields.get("account"),
        password: field("password"),
        organization: fields.get("organization").is_some(),
    };
    let mut browser = entra.browser(&headers);
    let mut response = shown(entra.act(&act, &mut browser));
    let person = browser
        .signed_in
        .and_then(|member| people::by_user(System::Microsoft365, member.user));
    if let Some(person) = person {
        let cookie = entra.sessions.sign_in(&headers, person);
        let _ = response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// Who builds the address of a page from the host that programs call is sent to where the pages are.
async fn to_pages(State(entra): Shared, address: Uri) -> Response {
    let path = address
        .path_and_query()
        .map_or("/", axum::http::uri::PathAndQuery::as_str);
    shown(Reply::Back(Delivery::Redirect(format!(
        "{}{path}",
        entra.bases.pages
    ))))
}

async fn logout(State(entra): Shared, headers: HeaderMap) -> Response {
    let mut response = pages::signed_out().response();
    let _ = response
        .headers_mut()
        .append(header::SET_COOKIE, entra.sessions.sign_out(&headers));
    response
}

async fn explain(RawQuery(query): RawQuery) -> Response {
    let fields = Fields::of_query(query.as_deref()).unwrap_or_default();
    match fields.get("code").and_then(|code| code.parse().ok()) {
        Some(number) => pages::explanation(number).response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// How a request is checked: for a code or for admin consent.
type Check = for<'a> fn(
    Authority,
    &'a request::Parameter<'a>,
    &str,
) -> Result<request::Request, request::Refused>;

impl Entra {
    fn open(
        &self,
        segment: &str,
        query: Option<&str>,
        headers: &HeaderMap,
        check: Check,
    ) -> Response {
        let on_page = |fault, correlation| {
            pages::trouble(&fault, &Trace::new(self.now(), correlation)).response()
        };
        let fields = match Fields::of_query(query) {
            Ok(fields) => fields,
            Err(twice) => return on_page(Fault::repeated(&twice.0), None),
        };
        let correlation = fields.get("client-request-id");
        let Some(authority) = Authority::from_segment(segment) else {
            return on_page(Fault::unknown_tenant(segment), correlation);
        };
        let request = check(authority, &|name| fields.get(name), &self.bases.graph);
        let request = request.and_then(|request| self.known_elsewhere(request));
        shown(self.begin(
            request,
            Trace::new(self.now(), correlation),
            &self.browser(headers),
        ))
    }

    /// A registration that has lost the address of this computer sends nobody back there.
    fn known_elsewhere(&self, request: Request) -> Result<Request, Refused> {
        if self.switches().registration == Registration::Elsewhere {
            let fault = Fault::redirect_not_registered(&request.back.address, CLIENT_ID);
            return Err(Refused::OnPage(fault));
        }
        Ok(request)
    }

    fn browser(&self, headers: &HeaderMap) -> Browser {
        let people = self.sessions.people(headers);
        Browser {
            accounts: people
                .iter()
                .filter_map(|person| Member::find(person.user))
                .collect(),
            signed_in: None,
        }
    }

    fn fault(&self, fault: &Fault, headers: &HeaderMap) -> Response {
        let correlation = headers
            .get("client-request-id")
            .and_then(|id| id.to_str().ok());
        let trace = Trace::new(self.now(), correlation);
        (fault.status(), Json(fault.json(&trace, &self.bases.pages))).into_response()
    }
}

/// A reply as the browser gets it; 302 as Entra sends it, although a form was posted.
fn shown(reply: Reply) -> Response {
    match reply {
        Reply::Page(page) => page.response(),
        Reply::Back(Delivery::Post { address, fields }) => pages::working(&address, &fields),
        Reply::Back(Delivery::Redirect(address)) => match HeaderValue::from_str(&address) {
            Ok(address) => (StatusCode::FOUND, [(header::LOCATION, address)]).into_response(),
            Err(_) => StatusCode::BAD_REQUEST.into_response(),
        },
    }
}
