//! Errors of Google's services in both shapes, often in one body (`google.md` 3.3 D to F, 4.5, 7.13).

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Map, Value, json};

use super::super::PROJECT;
use super::super::scope::long;
use super::super::switches::{Service, Shape};

/// What a service says instead of data.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Problem {
    status: StatusCode,
    message: Box<str>,
    /// The older shape, where it was seen.
    old: Option<Value>,
    /// The newer one: the word, and details.
    new: Option<(&'static str, Vec<Value>)>,
    challenge: Option<Box<str>>,
}

fn host(service: Service) -> &'static str {
    match service {
        Service::Directory => "admin.googleapis.com",
        Service::Calendar => "calendar-json.googleapis.com",
        Service::Drive => "drive.googleapis.com",
    }
}

fn title(service: Service) -> &'static str {
    match service {
        Service::Directory => "Admin SDK API",
        Service::Calendar => "Google Calendar API",
        Service::Drive => "Google Drive API",
    }
}

fn information(reason: &str, metadata: &Value) -> Value {
    json!({
        "@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason, "domain": "googleapis.com",
        "metadata": metadata,
    })
}

impl Problem {
    pub(super) fn old(status: StatusCode, domain: &str, reason: &str, message: &str) -> Self {
        Self {
            status,
            message: message.into(),
            old: Some(json!({ "domain": domain, "reason": reason, "message": message })),
            new: None,
            challenge: None,
        }
    }

    /// The same, with the part of the request that it is about.
    pub(super) fn at(mut self, kind: &str, place: &str) -> Self {
        if let Some(old) = &mut self.old {
            old["locationType"] = json!(kind);
            old["location"] = json!(place);
        }
        self
    }

    fn also(self, word: &'static str, details: Vec<Value>) -> Self {
        Self {
            new: Some((word, details)),
            ..self
        }
    }

    /// No token was sent (G71).
    pub(super) fn no_token(service: Service) -> Self {
        Self {
            old: Some(json!({
                "domain": "global", "reason": "required", "message": "Login Required",
                "locationType": "header", "location": "Authorization",
            })),
            ..Self::dead_token(service)
        }
    }

    /// The token is not good, or no more (G70). The directory has only the newer shape.
    pub(super) fn dead_token(service: Service) -> Self {
        let challenge =
            Some("Bearer realm=\"https://accounts.google.com/\", error=\"invalid_token\"".into());
        match service {
            Service::Directory => Self {
                status: StatusCode::UNAUTHORIZED,
                message: "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or \
                          other valid authentication credential. See \
                          https://developers.google.com/identity/sign-in/web/devconsole-project."
                    .into(),
                old: None,
                new: Some(("UNAUTHENTICATED", Vec::new())),
                challenge,
            },
            Service::Calendar | Service::Drive => Self {
                old: Some(json!({
                    "domain": "global", "reason": "authError", "message": "Invalid Credentials",
                    "locationType": "header", "location": "Authorization",
                })),
                challenge,
                ..Self::old(StatusCode::UNAUTHORIZED, "global", "authError", "Invalid Credentials")
            },
        }
    }

    /// A box was not ticked (G72); the challenge names what would do.
    pub(super) fn scope((service, method): (Service, &str), scopes: &[&str]) -> Self {
        let metadata = json!({ "service": host(service), "method": method });
        let needed: Vec<_> = scopes.iter().map(|name| long(name)).collect();
        let old = json!({ "message": "Insufficient Permission", "domain": "global", "reason": "insufficientPermissions" });
        let message = "Request had insufficient authentication scopes.";
        Self {
            old: Some(old),
            challenge: Some(
                format!(
                    "Bearer realm=\"https://accounts.google.com/\", error=\"insufficient_scope\", scope=\"{}\"",
                    needed.join(" ")
                )
                .into(),
            ),
            ..Self::old(StatusCode::FORBIDDEN, "", "", message)
        }
        .also("PERMISSION_DENIED", vec![information("ACCESS_TOKEN_SCOPE_INSUFFICIENT", &metadata)])
    }

    /// The service is not switched on in the client's project (G73).
    pub(super) fn disabled(service: Service) -> Self {
        let (host, title) = (host(service), title(service));
        let address = format!(
            "https://console.developers.google.com/apis/api/{host}/overview?project={PROJECT}"
        );
        let short =
            format!("{title} has not been used in project {PROJECT} before or it is disabled.");
        let message = format!(
            "{short} Enable it by visiting {address} then retry. If you enabled this API recently, wait a few minutes for \
             the action to propagate to our systems and retry."
        );
        let metadata = json!({
            "service": host, "consumer": format!("projects/{PROJECT}"), "serviceTitle": title, "containerInfo": PROJECT,
            "activationUrl": address,
        });
        let words = json!({
            "@type": "type.googleapis.com/google.rpc.LocalizedMessage", "locale": "en-US", "message": short,
        });
        let help = json!({
            "@type": "type.googleapis.com/google.rpc.Help",
            "links": [{ "description": "Google developers console API activation", "url": address }],
        });
        let old = json!({
            "message": short, "domain": "usageLimits", "reason": "accessNotConfigured",
            "extendedHelp": "https://console.developers.google.com",
        });
        Self {
            old: Some(old),
            ..Self::old(StatusCode::FORBIDDEN, "", "", &message)
        }
        .also(
            "PERMISSION_DENIED",
            vec![information("SERVICE_DISABLED", &metadata), words, help],
        )
    }

    /// Too fast for one person (G74).
    pub(super) fn too_fast() -> Self {
        Self::old(
            StatusCode::FORBIDDEN,
            "usageLimits",
            "userRateLimitExceeded",
            "User Rate Limit Exceeded",
        )
    }

    /// Too fast for the quota (G74).
    pub(super) fn quota(service: Service) -> Self {
        let host = host(service);
        let message = format!(
            "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user' of service '{host}' for \
             consumer 'project_number:{PROJECT}'."
        );
        let metadata = json!({
            "service": host, "consumer": format!("projects/{PROJECT}"), "quota_metric": format!("{host}/default"),
            "quota_limit": "defaultPerMinutePerUser",
        });
        Self {
            old: Some(json!({ "domain": "global", "reason": "rateLimitExceeded", "message": "Quota exceeded" })),
            ..Self::old(StatusCode::TOO_MANY_REQUESTS, "", "", &message)
        }
        .also("RESOURCE_EXHAUSTED", vec![information("RATE_LIMIT_EXCEEDED", &metadata)])
    }

    /// Not an administrator, or nothing for this person (G90).
    pub(super) fn not_authorized() -> Self {
        let message = "Not Authorized to access this resource/api";
        Self::old(StatusCode::FORBIDDEN, "global", "forbidden", message)
    }

    /// There is no such thing (G80, G92, G96).
    pub(super) fn not_found(message: &str) -> Self {
        Self::old(StatusCode::NOT_FOUND, "global", "notFound", message)
    }

    /// A parameter is missing (G93).
    pub(super) fn unavailable() -> Self {
        Self::old(
            StatusCode::SERVICE_UNAVAILABLE,
            "global",
            "backendError",
            "Backend Error",
        )
    }

    pub(super) fn bad_request() -> Self {
        Self::old(
            StatusCode::BAD_REQUEST,
            "global",
            "badRequest",
            "Bad Request",
        )
    }

    /// A parameter makes no sense (G94).
    pub(super) fn invalid(message: &str) -> Self {
        Self::old(StatusCode::BAD_REQUEST, "global", "invalid", message)
    }

    /// A parameter is needed.
    pub(super) fn required(name: &str) -> Self {
        let message = format!("Missing required field: {name}");
        Self::old(StatusCode::BAD_REQUEST, "global", "required", &message)
    }

    /// The end is not after the beginning (G101).
    pub(super) fn empty_range() -> Self {
        let message = "The specified time range is empty.";
        Self::old(
            StatusCode::BAD_REQUEST,
            "calendar",
            "timeRangeEmpty",
            message,
        )
    }

    /// The person has no calendar (G100).
    pub(super) fn no_calendar() -> Self {
        let message = "The user must be signed up for Google Calendar.";
        Self::old(
            StatusCode::FORBIDDEN,
            "calendar",
            "notACalendarUser",
            message,
        )
    }

    /// The body: as this error was seen, or in one shape only.
    fn body(&self, shape: Shape) -> Value {
        let usual =
            || json!({ "domain": "global", "reason": "backendError", "message": self.message });
        let word = match self.status {
            StatusCode::UNAUTHORIZED => "UNAUTHENTICATED",
            StatusCode::NOT_FOUND => "NOT_FOUND",
            StatusCode::BAD_REQUEST => "INVALID_ARGUMENT",
            _ => "PERMISSION_DENIED",
        };
        let (old, new) = match shape {
            Shape::AsSeen => (self.old.clone(), self.new.clone()),
            Shape::Old => (Some(self.old.clone().unwrap_or_else(usual)), None),
            Shape::New => (None, Some(self.new.clone().unwrap_or((word, Vec::new())))),
        };
        let mut error = Map::new();
        let mut put = |name: &str, value: Value| drop(error.insert(name.to_owned(), value));
        put("code", json!(self.status.as_u16()));
        put("message", json!(self.message));
        if let Some(old) = old {
            put("errors", json!([old]));
        }
        if let Some((word, details)) = new {
            put("status", json!(word));
            if !details.is_empty() {
                put("details", json!(details));
            }
        }
        json!({ "error": error })
    }

    /// The response.
    pub(super) fn response(&self, shape: Shape) -> Response {
        let kind = [(header::CONTENT_TYPE, "application/json; charset=UTF-8")];
        let mut response = (self.status, kind, self.body(shape).to_string()).into_response();
        let challenge = self.challenge.as_deref().map(HeaderValue::from_str);
        if let Some(Ok(challenge)) = challenge {
            let _ = response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, challenge);
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_scope_comes_in_both_shapes_at_once_or_in_one() {
        let problem = Problem::scope(
            (Service::Calendar, "calendar.v3.Freebusy.Query"),
            &["calendar.freebusy"],
        );

        let both = problem.body(Shape::AsSeen);
        let (old, new) = (problem.body(Shape::Old), problem.body(Shape::New));

        assert_eq!(
            both["error"]["errors"][0]["reason"],
            "insufficientPermissions"
        );
        assert_eq!(
            both["error"]["details"][0]["reason"],
            "ACCESS_TOKEN_SCOPE_INSUFFICIENT"
        );
        assert!(old["error"].get("status").is_none() && old["error"].get("errors").is_some());
        assert!(new["error"].get("errors").is_none() && new["error"].get("details").is_some());
    }

    #[test]
    fn a_service_that_is_off_names_where_it_is_switched_on() {
        let body = Problem::disabled(Service::Calendar).body(Shape::AsSeen);

        let link = "https://console.developers.google.com/apis/api/calendar-json.googleapis.com/overview?project=512340987654";
        assert_eq!(
            body["error"]["details"][0]["metadata"]["activationUrl"],
            link
        );
        assert!(
            body["error"]["message"]
                .as_str()
                .unwrap()
                .contains(&format!("visiting {link} then"))
        );
    }
}
