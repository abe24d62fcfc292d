//! Google's two hosts of the sign-in: the one that programs call and the one that a browser opens.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::account::Account;
use super::back::Delivery;
use super::flow::{Browser, Reply};
use super::notice::Notice;
use super::refusal::Refusal;
use super::request::Refused;
use super::{Accounts, claims, pages, request, service};
use crate::check::System;
use crate::rehearsal::fields::Fields;
use crate::rehearsal::people;

type Shared = State<Arc<Accounts>>;

/// The https host.
pub(super) fn accounts(accounts: Arc<Accounts>) -> Router {
    Router::new()
        .route("/.well-known/openid-configuration", get(discovery))
        .route("/.well-known/oauth-authorization-server", get(discovery))
        .route("/oauth2/v3/certs", get(certificates))
        .route("/token", post(token).fallback(nothing_here))
        .route("/revoke", post(revoke).fallback(nothing_here))
        .route("/tokeninfo", get(token_info).post(token_info))
        .route("/v1/userinfo", get(user_info).post(user_info))
        .route("/o/oauth2/v2/auth", get(to_pages))
        .fallback(nothing_here)
        .with_state(accounts)
}

/// The http host.
pub(super) fn pages(accounts: Arc<Accounts>) -> Router {
    Router::new()
        .route("/o/oauth2/v2/auth", get(authorize))
        .route(pages::ACTION, post(act))
        .route("/Logout", get(logout))
        .with_state(accounts)
}

async fn discovery(State(accounts): Shared) -> Response {
    if let Some(unwell) = accounts.stage.enter("google-discovery").await {
        return unwell;
    }
    Json(accounts.bases.document()).into_response()
}

async fn certificates(State(accounts): Shared) -> Response {
    if let Some(unwell) = accounts.stage.enter("google-jwks").await {
        return unwell;
    }
    Json(accounts.certificates()).into_response()
}

async fn token(State(accounts): Shared, headers: HeaderMap, body: Bytes) -> Response {
    accounts.stage.received(&body);
    if let Some(unwell) = accounts.stage.enter("google-token").await {
        return unwell;
    }
    answered(form(&headers, &body).and_then(|fields| {
        let basic = basic(&headers);
        let answer = accounts.token(&|name| match (name, &basic) {
            ("client_id", Some((client, _))) => Some(client),
            ("client_secret", Some((_, secret))) => Some(secret),
            _ => fields.get(name),
        })?;
        accounts.stage.handed_out(&answer);
        Ok(answer)
    }))
}

async fn revoke(
    State(accounts): Shared,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if let Some(unwell) = accounts.stage.enter("google-revoke").await {
        return unwell;
    }
    let asked = Fields::of_query(query.as_deref()).unwrap_or_default();
    answered(form(&headers, &body).and_then(|fields| {
        let token = fields.get("token").or_else(|| asked.get("token"));
        let token = token.ok_or_else(|| Refusal::request("Missing required parameter: token"))?;
        accounts
            .revoke(token)
            .map(|()| Value::Object(serde_json::Map::new()))
    }))
}

async fn token_info(State(accounts): Shared, RawQuery(query): RawQuery) -> Response {
    if let Some(unwell) = accounts.stage.enter("google-tokeninfo").await {
        return unwell;
    }
    let fields = Fields::of_query(query.as_deref()).unwrap_or_default();
    let token = fields.get("access_token").unwrap_or_default();
    answered(accounts.token_info(token))
}

async fn user_info(State(accounts): Shared, headers: HeaderMap) -> Response {
    if let Some(unwell) = accounts.stage.enter("google-userinfo").await {
        return unwell;
    }
    let Some(pass) = service::bearer(&headers).and_then(|token| accounts.pass(token)) else {
        let body = serde_json::json!({ "error": "invalid_request", "error_description": "Invalid Credentials" });
        return (StatusCode::UNAUTHORIZED, Json(body)).into_response();
    };
    let told = claims::profile(pass.account, &pass.scopes);
    Json(Value::Object(told)).into_response()
}

/// The fields of a posted form.
fn form(headers: &HeaderMap, body: &[u8]) -> Result<Fields, Refusal> {
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if !body.is_empty() && !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(Refusal::request("Invalid Content-Type."));
    }
    Fields::read(&[body]).map_err(|twice| Refusal::request(&single(&twice.0)))
}

/// Client id and secret of HTTP Basic.
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let sent = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (kind, text) = sent.split_once(' ')?;
    let bytes = STANDARD.decode(text.trim()).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let (client, secret) = text.split_once(':')?;
    kind.eq_ignore_ascii_case("basic")
        .then(|| (client.to_owned(), secret.to_owned()))
}

fn single(name: &str) -> String {
    format!("OAuth 2 parameters can only have a single value: {name}")
}

fn answered(answer: Result<Value, Refusal>) -> Response {
    let mut response = match answer {
        Ok(value) => Json(value).into_response(),
        Err(refusal) => (refusal.status, Json(refusal.json())).into_response(),
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "application/json; charset=utf-8"),
        (
            header::CACHE_CONTROL,
            "no-cache, no-store, max-age=0, must-revalidate",
        ),
        (header::PRAGMA, "no-cache"),
    ] {
        let _ = headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// 404 as a page, also for a wrong method.
async fn nothing_here() -> Response {
    let page = "<!DOCTYPE html><html lang=en><title>Error 404 (Not Found)!!1</title><p><b>404.</b> That's an error.</html>";
    (StatusCode::NOT_FOUND, Html(page)).into_response()
}

async fn authorize(
    State(accounts): Shared,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    if let Some(unwell) = accounts.stage.enter("google-authorize").await {
        return unwell;
    }
    let request = match Fields::of_query(query.as_deref()) {
        Err(_) => Err(Refused(Notice::InvalidParameter("request"), single("?"))),
        Ok(_) if is_embedded(&headers) => Err(Notice::EmbeddedBrowser.into()),
        Ok(fields) => request::authorize(&fields, accounts.switches().paths),
    };
    shown(accounts.begin(request, &accounts.browser(&headers)))
}

async fn act(State(accounts): Shared, headers: HeaderMap, body: Bytes) -> Response {
    let Ok(fields) = Fields::read(&[&body]) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let mut browser = accounts.browser(&headers);
    let mut response = shown(accounts.act(&fields, &mut browser));
    if let Some(account) = browser.signed_in {
        accounts.remember(&headers, account, &mut response);
    }
    response
}

/// Who builds the address of a page from the host that programs call is sent to where the pages are.
async fn to_pages(State(accounts): Shared, address: Uri) -> Response {
    let path = address
        .path_and_query()
        .map_or("/", axum::http::uri::PathAndQuery::as_str);
    let address = format!("{}{path}", accounts.bases.pages);
    shown(Reply::Back(Delivery::Redirect(address)))
}

async fn logout(State(accounts): Shared, headers: HeaderMap) -> Response {
    let page = pages::Page::new("over", "You signed out of your account", Vec::new());
    let mut response = page.response();
    let _ = response
        .headers_mut()
        .append(header::SET_COOKIE, accounts.sessions.sign_out(&headers));
    response
}

impl Accounts {
    /// The browser that sent these headers.
    pub(super) fn browser(&self, headers: &HeaderMap) -> Browser {
        let people = self.sessions.people(headers);
        Browser {
            accounts: people
                .iter()
                .filter_map(|person| Account::find(person.user))
                .collect(),
            signed_in: None,
        }
    }

    /// Lets the browser remember who has signed in.
    pub(super) fn remember(&self, headers: &HeaderMap, account: &Account, response: &mut Response) {
        if let Some(person) = people::by_user(System::Google, account.user) {
            let cookie = self.sessions.sign_in(headers, person);
            let _ = response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
}

/// Whether this is a browser inside of a program (3.3 G07).
fn is_embedded(headers: &HeaderMap) -> bool {
    let agent = headers
        .get(header::USER_AGENT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    ["; wv)", "WebView", "Electron/"]
        .iter()
        .any(|mark| agent.contains(mark))
}

fn shown(reply: Reply) -> Response {
    match reply {
        Reply::Page(page) => page.response(),
        Reply::Back(Delivery::Post { address, fields }) => pages::posting(&address, &fields),
        Reply::Back(Delivery::Redirect(address)) => match HeaderValue::from_str(&address) {
            Ok(address) => (StatusCode::FOUND, [(header::LOCATION, address)]).into_response(),
            Err(_) => StatusCode::BAD_REQUEST.into_response(),
        },
    }
}
