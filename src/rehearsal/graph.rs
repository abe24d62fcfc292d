//! Microsoft Graph of the rehearsal: who am I, which company, my calendars, everybody else
//! (`microsoft-365.md` 3.5, 3.6, 6.7, 6.8).

mod answer;
mod apps;
mod consent;
mod mailbox;
mod options;
mod people;
mod services;
mod sites;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::response::Response;
use axum::routing::post;

use self::answer::{Answer, Error, Ids};
use self::options::Options;
use super::behaviour::Api;
use super::crowd::{Crowd, Turn};
use super::microsoft365::Entra;
use super::microsoft365::directory::Identity;
use super::microsoft365::ledger::Access;
use super::microsoft365::scope::Scopes;

/// One call with everything that is known about it.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    /// Who calls.
    pub(crate) identity: &'a Identity,
    /// What the token permits.
    pub(crate) scopes: &'a Scopes,
    /// What is asked for beyond the path.
    pub(crate) options: Options,
    /// The address of this Graph.
    pub(crate) base: &'a str,
    /// How the lists of people are.
    pub(crate) crowd: Crowd,
}

impl Call<'_> {
    /// Whether the token permits one of these.
    pub(crate) fn may(&self, permissions: &[&str]) -> bool {
        permissions.iter().any(|name| self.scopes.contains(name))
    }

    /// Refuses unless the token permits one of these.
    pub(crate) fn needs(&self, permissions: &[&str], refusal: fn() -> Error) -> Result<(), Error> {
        if self.may(permissions) {
            Ok(())
        } else {
            Err(refusal())
        }
    }
}

/// The routes of the Graph host.
pub(crate) fn router(entra: Arc<Entra>) -> Router {
    Router::new()
        .route(services::PATH, post(services::serve))
        .fallback(serve)
        .with_state(entra)
}

async fn serve(State(entra): State<Arc<Entra>>, request: Request) -> Response {
    let endpoint = if request.uri().path().starts_with("/v1.0/sites/") {
        "graph-sites"
    } else {
        "graph"
    };
    if let Some(unwell) = entra.stage().enter(endpoint).await {
        return unwell;
    }
    let headers = request.headers();
    let ids = Ids::new(headers);
    let query = request.uri().query().unwrap_or_default();
    let zone = time_zone(headers);
    let result = answer(
        &entra,
        request.method(),
        request.uri().path(),
        query,
        headers,
    );
    let mut response = answer::response(result, &ids, entra.now());
    if let Some(Ok(applied)) =
        zone.map(|zone| HeaderValue::from_str(&format!("outlook.timezone=\"{zone}\"")))
    {
        let _ = response.headers_mut().insert("preference-applied", applied);
    }
    response
}

fn answer(
    entra: &Entra,
    method: &Method,
    path: &str,
    query: &str,
    headers: &HeaderMap,
) -> Result<Answer, Error> {
    let access = caller(entra, headers)?;
    match entra.api() {
        Api::Data => {}
        Api::Unauthorized => {
            return Err(Error::token(EXPIRED));
        }
        Api::Forbidden => return Err(Error::mailbox_denied()),
        Api::TooManyRequests => return Err(Error::throttled()),
    }
    if method != Method::GET {
        return Err(Error::method());
    }
    let mut options = Options::parse(query)?;
    options.eventual = header_text(headers, "consistencylevel")
        .is_some_and(|level| level.eq_ignore_ascii_case("eventual"));
    options.time_zone = time_zone(headers);
    let base = entra.graph_base();
    let call = Call {
        identity: &access.identity,
        scopes: &access.scopes,
        options,
        base,
        crowd: entra.stage().behaviour().crowd,
    };
    let sharepoint = entra.stage().behaviour().microsoft365.sharepoint;
    let own = entra.service_principal();
    let lower = path.to_ascii_lowercase();
    let segments: Vec<&str> = lower
        .split('/')
        .filter(|segment| !segment.is_empty())
        .collect();
    match segments.as_slice() {
        ["v1.0", "me"] => people::me(&call),
        ["v1.0", "organization"] => people::organization(&call),
        [
            "v1.0",
            "me",
            "transitivememberof" | "memberof",
            "microsoft.graph.directoryrole",
        ] => people::roles(&call),
        ["v1.0", "users"] => {
            let page = people::page(&call);
            let token = bearer(headers).unwrap_or_default();
            match entra.stage().turn("microsoft365", page, token) {
                Turn::Page => people::users(&call),
                Turn::Down => Err(Error::down()),
                Turn::Ended => Err(Error::token(EXPIRED)),
                Turn::Busy => Err(Error::busy()),
                Turn::Forgotten => Err(Error::forgotten()),
            }
        }
        ["v1.0", "users", "$count"] => people::count(&call),
        ["v1.0", "users", name] => people::user(&call, &decoded(name)),
        ["v1.0", "me", "calendars"] => mailbox::calendars(&call),
        ["v1.0", "me", "calendarview"] | ["v1.0", "me", "calendar", "calendarview"] => {
            mailbox::calendar_view(&call)
        }
        ["v1.0", "me", "mailboxsettings"] => mailbox::settings(&call),
        ["v1.0", "me", "outlook", "mastercategories"] => mailbox::categories(&call),
        ["v1.0", "oauth2permissiongrants"] => {
            consent::grants(&call, &entra.grants(access.identity.tenant.id))
        }
        ["v1.0", "sites", ..] => {
            let path = lower.trim_matches('/');
            let path = path.trim_start_matches("v1.0/sites/");
            sites::answer(&call, &decoded(path), sharepoint)
        }
        ["v1.0", "groups"] => apps::groups(&call, sharepoint),
        ["v1.0", "serviceprincipals"] => apps::list(&call, &own, sharepoint),
        ["v1.0", "serviceprincipals", id, "approleassignments"] => {
            apps::roles(&call, &own, sharepoint, id)
        }
        ["v1.0", name] if name.starts_with("serviceprincipals(") => {
            apps::one(&call, &own, sharepoint, &decoded(name))
        }
        ["v1.0", .., last] | [last, ..] => Err(Error::unknown_segment(last)),
        [] => Err(Error::unknown_segment("/")),
    }
}

/// Who the token is for, or what is wrong with it.
fn caller(entra: &Entra, headers: &HeaderMap) -> Result<Access, Error> {
    let Some(token) = bearer(headers) else {
        return Err(Error::token("Access token is empty."));
    };
    let access = entra
        .access(token)
        .ok_or_else(|| Error::token("Access token validation failure."))?;
    if access.expires <= entra.now() {
        return Err(Error::token(EXPIRED));
    }
    Ok(access)
}

/// What Graph says of a token that has run out.
const EXPIRED: &str = "Lifetime validation failed, the token is expired.";

/// The token of `Authorization: Bearer …`.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let sent = header_text(headers, header::AUTHORIZATION.as_str())?;
    let (scheme, token) = sent.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

fn header_text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// The time zone of `Prefer: outlook.timezone="W. Europe Standard Time"`.
fn time_zone(headers: &HeaderMap) -> Option<String> {
    let preferences = header_text(headers, "prefer")?;
    let (_, zone) = preferences.split_once("outlook.timezone=\"")?;
    zone.split_once('"').map(|(zone, _)| zone.to_owned())
}

fn decoded(segment: &str) -> String {
    // A path segment is like a form value in which `+` means itself.
    let pair = format!("name={}", segment.replace('+', "%2b"));
    form_urlencoded::parse(pair.as_bytes())
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}
