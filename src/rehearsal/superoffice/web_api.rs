//! The web API of a tenant: version, principal, users; 421 where the tenant does not live (`superoffice.md` 6 to 8).

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::tenant::{RELEASE, Tenant};
use super::tokens::{Closed, Holder};
use super::{Provider, company, documents, pages, users};
use crate::rehearsal::behaviour::Api;
use crate::rehearsal::crowd::Turn;
use crate::rehearsal::fields::Fields;
use crate::rehearsal::stage::{self, Stage};
use crate::world::Person;

/// One of the two tenant hosts.
pub(super) fn router(provider: Arc<Provider>, host: usize) -> Router {
    Router::new().fallback(serve).with_state((provider, host))
}

/// The login host: it serves no tenant.
pub(super) async fn not_here(request: Request) -> Response {
    match request.uri().path().split('/').nth(2) {
        Some(second) if second.eq_ignore_ascii_case("api") => misdirected(),
        _ => pages::not_found().await,
    }
}

/// Everything on a tenant host. Paths are compared without case, as the real server does.
async fn serve(
    State((provider, host)): State<(Arc<Provider>, usize)>,
    request: Request,
) -> Response {
    if let Some(answer) = provider.stage.enter("superoffice-api").await {
        return answer;
    }
    let path = request.uri().path().trim_matches('/').to_ascii_lowercase();
    let segments: Vec<&str> = path.split('/').collect();
    let [ctx, "api", resource @ ..] = segments.as_slice() else {
        return pages::not_found().await;
    };
    let switches = provider.stage.behaviour().superoffice;
    let Some(tenant) =
        Tenant::find(ctx).filter(|tenant| provider.whereabouts.lives_at(host, *tenant, switches))
    else {
        return misdirected();
    };
    if !tenant.state(switches).is_running() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let root = format!(
        "{}/{}/api",
        provider.stage.addresses.superoffice_api[host]
            .origin()
            .ascii_serialization(),
        tenant.id
    );
    if resource.is_empty() {
        return Json(version(&root)).into_response();
    }
    let holder = match provider.holder(request.headers(), tenant) {
        Ok(holder) => holder,
        Err(denied) => return denied.into(),
    };
    let translated = translated(request.headers());
    match resource {
        ["v1", "user", "currentprincipal"] => {
            Json(principal(holder.person, holder.tenant.id, translated)).into_response()
        }
        ["v1", "archive", "internalusers"] => {
            let token = bearer(request.headers()).unwrap_or_default();
            list(&provider.stage, tenant, &root, &request, Key::Token(token))
        }
        ["v1", "user", ..] => error(
            StatusCode::FORBIDDEN,
            "SoSecurityException",
            "Not available in SuperOffice Online",
        ),
        ["v1", "document" | "list" | "mdolist" | "preference", ..] => {
            if let Some(unwell) = provider.stage.enter("superoffice-documents").await {
                return unwell;
            }
            documents::answer(switches.documents, resource, translated).unwrap_or_else(nothing)
        }
        _ => nothing(),
    }
}

/// There is no such thing.
pub(super) fn nothing() -> Response {
    error(
        StatusCode::NOT_FOUND,
        "SoNotFoundException",
        "There is no such resource",
    )
}

/// With what somebody asks.
#[derive(Clone, Copy)]
pub(super) enum Key<'a> {
    /// An access token, which runs out.
    Token(&'a str),
    /// A password, which does not.
    Password(&'a str),
}

/// The list of internal users of an API at this root.
pub(super) fn list(
    stage: &Stage,
    tenant: Tenant,
    root: &str,
    request: &Request,
    key: Key<'_>,
) -> Response {
    let crowd = stage.behaviour().crowd;
    let base = format!("{root}/v1/Archive/InternalUsers");
    let translated = translated(request.headers());
    let rows = Fields::of_query(request.uri().query())
        .map_err(|twice| users::NotUnderstood(twice.to_string()))
        .and_then(|query| {
            let page = users::page(&query, &crowd);
            let rows = users::archive(tenant, &base, &query, translated, &crowd)?;
            Ok((page, rows))
        });
    let (page, rows) = match rows {
        Ok(rows) => rows,
        Err(users::NotUnderstood(words)) => {
            return error(StatusCode::BAD_REQUEST, "SoArgumentException", &words);
        }
    };
    let turn = match key {
        Key::Token(token) => stage.turn("superoffice", page, token),
        Key::Password(password) => stage.turn("superoffice-onsite", page, password),
    };
    match (turn, key) {
        (Turn::Ended, Key::Token(_)) => Denied::Expired.into(),
        // A number of rows to skip cannot be forgotten.
        (Turn::Page | Turn::Forgotten | Turn::Ended, _) => Json(rows).into_response(),
        (Turn::Down, _) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        (Turn::Busy, _) => stage::busy("1"),
    }
}

/// Why a request gets no data.
enum Denied {
    /// No token, an unknown one, or one of another tenant: 401 without a body.
    Unauthorized,
    /// A token that has run out: 401 with words.
    Expired,
    /// 403.
    Forbidden,
    /// 429.
    TooManyRequests,
}

impl From<Denied> for Response {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Unauthorized => StatusCode::UNAUTHORIZED.into_response(),
            Denied::Expired => error(
                StatusCode::UNAUTHORIZED,
                "SoSessionException",
                "The token has expired",
            ),
            Denied::Forbidden => error(
                StatusCode::FORBIDDEN,
                "SoSecurityException",
                "Access denied",
            ),
            Denied::TooManyRequests => stage::too_many_requests(),
        }
    }
}

impl Provider {
    /// Who asks: the token must be known, unexpired and of this tenant.
    fn holder(&self, headers: &HeaderMap, tenant: Tenant) -> Result<Holder, Denied> {
        match self.stage.behaviour().api {
            Api::Data => {}
            Api::Unauthorized => return Err(Denied::Unauthorized),
            Api::Forbidden => return Err(Denied::Forbidden),
            Api::TooManyRequests => return Err(Denied::TooManyRequests),
        }
        let token = bearer(headers).ok_or(Denied::Unauthorized)?;
        match self.tokens.opened_by(token, self.stage.now()) {
            Ok(holder) if holder.tenant == tenant => Ok(holder),
            Ok(_) | Err(Closed::Unknown) => Err(Denied::Unauthorized),
            Err(Closed::Expired) => Err(Denied::Expired),
        }
    }
}

/// The token of `Authorization: Bearer …`.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("Bearer").then_some(token)
}

/// Whether a language is asked for; without one, names come with all their translations.
pub(super) fn translated(headers: &HeaderMap) -> bool {
    let value = |name: &str| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .map(str::trim)
    };
    match value("so-language").or_else(|| value("accept-language")) {
        None | Some("" | "*" | "x") => false,
        Some(_) => true,
    }
}

fn misdirected() -> Response {
    (
        StatusCode::MISDIRECTED_REQUEST,
        "Wrong subdomain used to access tenant",
    )
        .into_response()
}

pub(super) fn error(status: StatusCode, kind: &str, message: &str) -> Response {
    let source = "SuperOffice.Services.Implementation";
    let body =
        json!({ "Error": true, "ErrorType": kind, "ErrorMessage": message, "ErrorSource": source });
    (status, Json(body)).into_response()
}

pub(super) fn version(root: &str) -> Value {
    json!({
        "v1": format!("{root}/v1/"),
        "NetServerVersion": "11.15.402.0",
        "NetServerAssembly": "11.15.0.0",
        "NetServerDate": "2026-06-24",
        "NetServerLabel": RELEASE,
        "NetServer": format!("SuperOffice 11.15 NetServer 11.15 Release (Build: {RELEASE})"),
        "Services": "Services87",
        "ServicesCurrent": "Services88",
        "Version": "v1",
        "Documentation": "https://docs.superoffice.com/en/api/",
    })
}

pub(super) fn principal(person: &Person, database: &str, translated: bool) -> Value {
    let associate = company::associate(person);
    let credential = json!({
        "Type": "SuperId", "SearchName": person.user, "DisplayName": person.user, "CredentialId": associate.id,
    });
    json!({
        "UserType": "InternalAssociate",
        "Associate": associate.initials,
        "AssociateId": associate.id,
        "IsPerson": true,
        "PersonId": associate.person,
        "CountryId": 578,
        "HomeCountryId": 578,
        "ContactId": 2,
        "GroupId": associate.group.0,
        "BusinessId": 1,
        "CategoryId": 2,
        "ContactOwner": associate.id,
        "RoleId": if associate.administrator { 1 } else { 2 },
        "RoleName": associate.role.told(translated),
        "RoleDescription": "",
        "RoleType": "Employee",
        "Licenses": [license()],
        "FullName": person.name,
        "EMailAddress": person.user,
        "FunctionRights": associate.rights,
        "EjUserId": 0,
        "EjAccessLevel": 0,
        "EjUserStatus": "StatusNone",
        "ProvidedCredentials": [credential],
        "SecondaryGroups": [],
        "DatabaseContextIdentifier": database,
        "UserName": person.user,
    })
}

fn license() -> Value {
    json!({
        "OwnerId": 1, "OwnerName": "SUPEROFFICE", "OwnerDescription": "SuperOffice AS", "ModuleId": 41,
        "Name": "ten-salesservicemarketing", "Description": "SalesPremiumServicePremiumMarketingPremium",
        "Version": "11.15", "LicenseType": "UserLicense", "ExtraFlags": 1,
        "ExtraInfo": "set=user,web,sale-cal,ej-client", "SortOrder": 10, "LicenseNumber": 250, "IsHidden": false,
        "IsUnrestricted": false, "ExpiryDate": "2099-01-31T00:00:00", "TableRight": Value::Null, "FieldProperties": {},
    })
}
