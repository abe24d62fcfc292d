//! The services of Google that the program calls: Directory of the Admin SDK, Calendar and Drive (`google.md` 4, 6).

mod calendar;
mod directory;
mod drive;
mod partial;
mod problem;

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::Value;

use self::problem::Problem;
use super::Accounts;
use super::account::Account;
use super::scope::Scopes;
use super::switches::{Google, Service};
use crate::rehearsal::behaviour::Api;
use crate::rehearsal::crowd::{Crowd, Turn};
use crate::rehearsal::fields::Fields;

/// One call with everything that is known about it.
#[derive(Debug)]
struct Call<'a> {
    account: &'static Account,
    scopes: Scopes,
    /// Which service, and the name of the method.
    method: (Service, &'static str),
    fields: Fields,
    body: &'a [u8],
    switches: Google,
    crowd: Crowd,
}

impl Call<'_> {
    /// Refuses unless the token permits one of these.
    fn needs(&self, scopes: &[&str]) -> Result<(), Problem> {
        if self.scopes.any(scopes) {
            Ok(())
        } else {
            Err(Problem::scope(self.method, scopes))
        }
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.fields.get(name)
    }

    /// A number between 1 and the most.
    fn size(&self, usual: usize, most: usize) -> Result<usize, Problem> {
        match self.get("maxResults").map(str::parse) {
            None => Ok(usual),
            Some(Ok(size)) if (1..=most).contains(&size) => Ok(size),
            Some(_) => Err(Problem::invalid("Invalid value for: maxResults")),
        }
    }
}

/// The routes of the host.
pub(super) fn router(accounts: Arc<Accounts>) -> Router {
    Router::new().fallback(serve).with_state(accounts)
}

async fn serve(
    State(accounts): State<Arc<Accounts>>,
    method: Method,
    address: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let service = match address.path().split('/').nth(1) {
        Some("admin") => Service::Directory,
        Some("drive") => Service::Drive,
        _ => Service::Calendar,
    };
    let name = match service {
        Service::Directory => "google-directory",
        Service::Calendar => "google-calendar",
        Service::Drive => "google-drive",
    };
    if let Some(unwell) = accounts.stage.enter(name).await {
        return unwell;
    }
    let answer = accounts.answered(service, &method, &address, &headers, &body);
    match answer {
        Ok(value) => {
            let kind = "application/json; charset=UTF-8";
            (
                StatusCode::OK,
                [(header::CONTENT_TYPE, kind)],
                value.to_string(),
            )
                .into_response()
        }
        Err(problem) => problem.response(accounts.switches().shape),
    }
}

impl Accounts {
    fn answered(
        &self,
        service: Service,
        method: &Method,
        address: &Uri,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Value, Problem> {
        let token = bearer(headers).ok_or_else(|| Problem::no_token(service))?;
        let pass = self
            .pass(token)
            .ok_or_else(|| Problem::dead_token(service))?;
        let switches = self.switches();
        match self.stage.behaviour().api {
            Api::Data => {}
            Api::Unauthorized => return Err(Problem::dead_token(service)),
            Api::Forbidden => return Err(Problem::not_authorized()),
            Api::TooManyRequests => return Err(Problem::quota(service)),
        }
        if self.comes_too_fast(switches.too_fast) {
            return Err(Problem::too_fast());
        }
        if switches.disabled == Some(service) {
            return Err(Problem::disabled(service));
        }
        let fields = Fields::of_query(address.query())
            .map_err(|twice| Problem::invalid(&format!("Parameter {} came twice", twice.0)))?;
        let mut call = Call {
            account: pass.account,
            scopes: pass.scopes,
            method: (service, ""),
            fields,
            body,
            switches,
            crowd: self.stage.behaviour().crowd,
        };
        let wanted = call.get("fields").map(partial::Wanted::read).transpose()?;
        let path = decoded(address.path());
        let segments: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let value = match (method.as_str(), segments.as_slice()) {
            ("GET", ["admin", "directory", "v1", "users"]) => {
                call.method.1 = "directory.users.list";
                match self.stage.turn("google", directory::page(&call), token) {
                    Turn::Page => directory::list(&call),
                    Turn::Down => Err(Problem::unavailable()),
                    Turn::Ended => Err(Problem::dead_token(service)),
                    Turn::Busy => Err(Problem::too_fast()),
                    Turn::Forgotten => Err(Problem::invalid("Invalid Input: pageToken")),
                }
            }
            ("GET", ["admin", "directory", "v1", "users", key]) => {
                call.method.1 = "directory.users.get";
                directory::get(&call, key)
            }
            ("GET", ["calendar", "v3", "users", "me", "calendarList"]) => {
                call.method.1 = "calendar.v3.CalendarList.List";
                calendar::list(&call)
            }
            ("POST", ["calendar", "v3", "freeBusy"]) => {
                call.method.1 = "calendar.v3.Freebusy.Query";
                calendar::free_busy(&call, self.now())
            }
            ("GET", ["calendar", "v3", "users", "me", "settings", "timezone"]) => {
                call.method.1 = "calendar.v3.Settings.Get";
                calendar::time_zone(&call)
            }
            ("GET", ["drive", "v3", what @ ..]) => drive::answer(&mut call, what),
            _ => Err(Problem::not_found("Not Found")),
        }?;
        Ok(match wanted {
            Some(wanted) => wanted.of(&value),
            None => value,
        })
    }

    fn comes_too_fast(&self, refused: usize) -> bool {
        let mut state = self.state();
        state.calls += 1;
        state.calls <= refused
    }
}

/// The token of `Authorization: Bearer …`.
pub(super) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let sent = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (kind, token) = sent.split_once(' ')?;
    kind.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

fn decoded(path: &str) -> String {
    // A path is like a form value in which `+` means itself.
    let pair = format!("path={}", path.replace('+', "%2b").replace('&', "%26"));
    form_urlencoded::parse(pair.as_bytes())
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}
