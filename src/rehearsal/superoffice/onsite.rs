//! SuperOffice on a server of one's own, as `superoffice.md` 10 describes it: web services in a folder that follows the
//! version, and the web API with Basic. There is no consent, no token and no state.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Response};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::documents;
use super::switches::Documents;
use super::tenant::TENANTS;
use super::web_api::{Key, error, list, nothing, principal, translated, version};
use crate::check::System;
use crate::rehearsal::behaviour::{Api, Onsite};
use crate::rehearsal::people;
use crate::rehearsal::stage::{self, Stage};
use crate::world::Person;

/// The name of the server.
pub(in crate::rehearsal) const HOST: &str = "crm.nordfjell.example";
/// The web application.
const APPLICATION: &str = "SuperOffice";
/// The database, which such a server names as well.
const DATABASE: &str = "NordfjellCRM";

/// The system user, who is nobody in person.
const SYSTEM: Person = Person {
    code: "system-user",
    name: "System user",
    user: "SYSTEM",
    password: "made-up-system",
    system: Person::ONSITE,
    about: "system user of Nordfjell Energi AS",
    email: "",
    domain: "",
    addresses: &[
        "https://crm.nordfjell.example/Remote/Services88",
        "https://crm.nordfjell.example/SuperOffice/api",
    ],
};

/// A folder that is not there.
const WRONG: [&str; 2] = [
    "https://crm.nordfjell.example/Remote/Services99",
    "https://crm.nordfjell.example/SuperOffice/api",
];

/// Who signs in to the server, the first of them with what this day has them type.
pub(in crate::rehearsal) fn people(day: Onsite) -> Vec<Person> {
    let ordinary = Person {
        code: "onsite-user",
        name: "Ola Normann",
        user: "ON",
        password: "made-up-ola",
        about: "sales, no administrator",
        ..SYSTEM
    };
    let mut first = SYSTEM;
    match day {
        Onsite::WrongPath => first.addresses = &WRONG,
        Onsite::WrongPassword => first.password = "made-up-sytsem",
        Onsite::OrdinaryUser => {
            (first.user, first.password) = (ordinary.user, ordinary.password);
        }
        _ => {}
    }
    vec![first, ordinary]
}

/// The server.
pub(super) fn router(stage: &Arc<Stage>) -> Router {
    Router::new().fallback(serve).with_state(Arc::clone(stage))
}

async fn serve(State(stage): State<Arc<Stage>>, request: Request) -> Response {
    if let Some(answer) = stage.enter("superoffice-onsite").await {
        return answer;
    }
    let day = stage.behaviour().superoffice.onsite;
    let path = request.uri().path().trim_matches('/').to_ascii_lowercase();
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["remote", folder, ..] => services(folder, day),
        [application, "api", resource @ ..] if application.eq_ignore_ascii_case(APPLICATION) => {
            if day == Onsite::NoWebApi {
                return missing();
            }
            api(&stage, day, resource, &request)
        }
        _ => missing(),
    }
}

/// The folder of the web services: it is there, and is not listed.
fn services(folder: &str, day: Onsite) -> Response {
    let own = match day {
        Onsite::OlderServices => "services87",
        _ => "services88",
    };
    match day {
        Onsite::OtherPage => {
            Html("<!DOCTYPE html><title>Welcome</title><p>Welcome").into_response()
        }
        _ if folder == own => (
            StatusCode::FORBIDDEN,
            Html("<!DOCTYPE html><title>403 - Forbidden</title><p>Directory listing denied."),
        )
            .into_response(),
        _ => missing(),
    }
}

fn missing() -> Response {
    let page = Html("<!DOCTYPE html><title>404 - Not found</title><p>File or directory not found.");
    (StatusCode::NOT_FOUND, page).into_response()
}

fn api(stage: &Stage, day: Onsite, resource: &[&str], request: &Request) -> Response {
    let host = request.headers().get(header::HOST);
    let host = host.and_then(|host| host.to_str().ok()).unwrap_or(HOST);
    let root = format!("https://{host}/{APPLICATION}/api");
    if resource.is_empty() && day != Onsite::Reserved {
        let mut told = version(&root);
        told["rehearsal"] = json!(true);
        if day == Onsite::OlderServices {
            told["ServicesCurrent"] = json!("Services87");
            told["Services"] = json!("Services86");
        }
        return Json(told).into_response();
    }
    match stage.behaviour().api {
        Api::Data => {}
        Api::Unauthorized => return unauthorized(day),
        Api::Forbidden => {
            return error(
                StatusCode::FORBIDDEN,
                "SoSecurityException",
                "Access denied",
            );
        }
        Api::TooManyRequests => return stage::too_many_requests(),
    }
    let Some(person) = holder(stage, request.headers()).filter(|_| day != Onsite::NegotiateOnly)
    else {
        if request.headers().contains_key(header::AUTHORIZATION) {
            stage.note("superoffice-onsite-refused");
        }
        return unauthorized(day);
    };
    let translated = translated(request.headers());
    match resource {
        ["v1", "user", "currentprincipal"] => Json(who(&person, day, translated)).into_response(),
        ["v1", "archive", "internalusers"] => list(
            stage,
            TENANTS[0],
            &root,
            request,
            Key::Password(person.password),
        ),
        _ => {
            // The integrations are those of SuperOffice CRM Online: here is the archive alone.
            let archive = Documents {
                plugin: None,
                ..Documents::HAPPY
            };
            documents::answer(archive, resource, translated).unwrap_or_else(nothing)
        }
    }
}

/// Who comes with the right password, by Basic (RFC 7617).
fn holder(stage: &Stage, headers: &HeaderMap) -> Option<Person> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = value.split_once(' ')?;
    let decoded = STANDARD.decode(encoded.trim()).ok()?;
    let pair = String::from_utf8(decoded).ok()?;
    let (user, password) = pair.split_once(':')?;
    stage.keep(encoded.trim());
    stage.keep(password);
    let known = people(Onsite::Good).into_iter();
    let mut known = known.filter(|person| person.user.eq_ignore_ascii_case(user.trim()));
    known.find(|person| scheme.eq_ignore_ascii_case("basic") && person.password == password)
}

fn unauthorized(day: Onsite) -> Response {
    let mut answer = StatusCode::UNAUTHORIZED.into_response();
    let offers: &[&str] = match day {
        Onsite::NegotiateOnly => &["Negotiate", "NTLM"],
        Onsite::NoChallenge => &[],
        _ => &["Basic realm=\"SuperOffice\""],
    };
    for offer in offers {
        let offer = HeaderValue::from_static(offer);
        let _ = answer.headers_mut().append(header::WWW_AUTHENTICATE, offer);
    }
    answer
}

/// The carrier of the signed-in user; the system user is a user of its own kind.
fn who(person: &Person, day: Onsite, translated: bool) -> Value {
    let code = if person.code == SYSTEM.code {
        "administrator"
    } else {
        "user"
    };
    let Some(associate) = people::by_code(System::SuperOffice, code) else {
        return Value::Null;
    };
    let database = if day == Onsite::Reserved {
        ""
    } else {
        DATABASE
    };
    let mut told = principal(associate, database, translated);
    told["UserName"] = json!(person.user);
    if person.code == SYSTEM.code {
        told["UserType"] = json!("SystemAssociate");
        told["Associate"] = json!(person.user);
        told["AssociateId"] = json!(1);
        told["FullName"] = json!(person.name);
        told["EMailAddress"] = json!("");
        told["IsPerson"] = json!(false);
    }
    told
}
