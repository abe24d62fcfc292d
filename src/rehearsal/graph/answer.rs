//! Answers of Microsoft Graph: values, errors, and the ids by which support finds them (`microsoft-365.md` 3.6, 6.8).

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::super::microsoft365::directory::GRAPH;
use super::super::microsoft365::guid;

/// What Graph says instead of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Error {
    /// The status.
    pub(crate) status: StatusCode,
    /// The word for programs.
    pub(crate) code: &'static str,
    /// The sentence for people.
    pub(crate) message: String,
}

impl Error {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
        }
    }

    /// No, a broken or an old token.
    pub(crate) fn token(message: &str) -> Self {
        Self::new(
            StatusCode::UNAUTHORIZED,
            "InvalidAuthenticationToken",
            message,
        )
    }

    /// A permission for the directory is missing.
    pub(crate) fn directory_denied() -> Self {
        let message = "Insufficient privileges to complete the operation.";
        Self::new(
            StatusCode::FORBIDDEN,
            "Authorization_RequestDenied",
            message,
        )
    }

    /// A permission for the mailbox is missing.
    pub(crate) fn mailbox_denied() -> Self {
        let message = "Access is denied. Check credentials and try again.";
        Self::new(StatusCode::FORBIDDEN, "ErrorAccessDenied", message)
    }

    /// A permission or a right for the site is missing.
    pub(crate) fn site_denied() -> Self {
        Self::new(StatusCode::FORBIDDEN, "accessDenied", "Access denied")
    }

    /// There is no such site.
    pub(crate) fn no_site() -> Self {
        let message = "Requested site could not be found";
        Self::new(StatusCode::NOT_FOUND, "itemNotFound", message)
    }

    /// The host is not one of this organization.
    pub(crate) fn foreign_host() -> Self {
        Self::bad("invalidRequest", "Invalid hostname for this tenancy")
    }

    /// The organization has no SharePoint.
    pub(crate) fn no_sharepoint() -> Self {
        Self::bad("BadRequest", "Tenant does not have a SPO license.")
    }

    /// There is no mailbox in the cloud.
    pub(crate) fn no_mailbox() -> Self {
        let message = "The mailbox is either inactive, soft-deleted, or is hosted on-premise.";
        Self::new(
            StatusCode::NOT_FOUND,
            "MailboxNotEnabledForRESTAPI",
            message,
        )
    }

    /// There is no such object.
    pub(crate) fn not_found(name: &str) -> Self {
        let message = format!(
            "Resource '{name}' does not exist or one of its queried reference-property objects are not present."
        );
        Self::new(StatusCode::NOT_FOUND, "Request_ResourceNotFound", message)
    }

    /// There is no such address.
    pub(crate) fn unknown_segment(segment: &str) -> Self {
        Self::bad(
            "BadRequest",
            format!("Resource not found for the segment '{segment}'."),
        )
    }

    /// The request makes no sense.
    pub(crate) fn bad(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, message)
    }

    /// A list does not go on there any more.
    pub(crate) fn forgotten() -> Self {
        let message = "The specified page token value has expired and can no longer be included in your request.";
        Self::bad("Directory_ExpiredPageToken", message)
    }

    /// The service is down for a while.
    pub(crate) fn down() -> Self {
        let message = "The service is temporarily unavailable. Retry the request later.";
        Self::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "serviceNotAvailable",
            message,
        )
    }

    /// The directory is busy for a moment.
    pub(crate) fn busy() -> Self {
        let message = "Too many requests.";
        Self::new(StatusCode::TOO_MANY_REQUESTS, "TooManyRequests", message)
    }

    /// The address is only for reading.
    pub(crate) fn method() -> Self {
        let message = "Specified HTTP method is not allowed for the request target.";
        Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "Request_BadRequest",
            message,
        )
    }

    /// Too many requests.
    pub(crate) fn throttled() -> Self {
        let message = "Application is over its MailboxConcurrency limit.";
        Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "ApplicationThrottled",
            message,
        )
    }
}

/// What Graph answers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Answer {
    /// A JSON document.
    Json(Value),
    /// A number alone.
    Number(usize),
}

/// The ids of one call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ids {
    request: String,
    client: Option<String>,
}

impl Ids {
    /// A new id, and the one that the client sent and wants to see again.
    pub(crate) fn new(headers: &HeaderMap) -> Self {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let client = header("client-request-id")
            .filter(|id| guid::is_guid(id))
            .map(str::to_owned);
        Self {
            request: guid::random(),
            client,
        }
    }

    fn put(&self, headers: &mut HeaderMap) {
        let client = self.client.as_ref().unwrap_or(&self.request);
        for (name, id) in [("request-id", &self.request), ("client-request-id", client)] {
            let value = HeaderValue::from_str(id).expect("a GUID is a header value");
            let _ = headers.insert(name, value);
        }
    }
}

/// Turns the result into a response.
pub(crate) fn response(result: Result<Answer, Error>, ids: &Ids, now: Timestamp) -> Response {
    let mut response = match result {
        Ok(Answer::Json(value)) => json_response(StatusCode::OK, &value),
        Ok(Answer::Number(number)) => (StatusCode::OK, number.to_string()).into_response(),
        Err(error) => refusal(&error, ids, now),
    };
    ids.put(response.headers_mut());
    response
}

fn refusal(error: &Error, ids: &Ids, now: Timestamp) -> Response {
    let mut inner = json!({
        "date": now.strftime("%Y-%m-%dT%H:%M:%S").to_string(),
        "request-id": ids.request,
        "client-request-id": ids.client.as_ref().unwrap_or(&ids.request),
    });
    if error.status == StatusCode::TOO_MANY_REQUESTS {
        inner["code"] = json!("MailboxConcurrency");
        inner["status"] = json!("429");
    }
    let body =
        json!({"error": {"code": error.code, "message": error.message, "innerError": inner}});
    let mut response = json_response(error.status, &body);
    let headers = response.headers_mut();
    if error.status == StatusCode::UNAUTHORIZED {
        let challenge = format!(
            "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", \
             client_id=\"{GRAPH}\""
        );
        let challenge =
            HeaderValue::from_str(&challenge).expect("plain letters are a header value");
        let _ = headers.insert(header::WWW_AUTHENTICATE, challenge);
    }
    if error.status == StatusCode::TOO_MANY_REQUESTS {
        let seconds = if error.code == "TooManyRequests" {
            "1"
        } else {
            "17"
        };
        let _ = headers.insert(header::RETRY_AFTER, HeaderValue::from_static(seconds));
    }
    response
}

fn json_response(status: StatusCode, body: &Value) -> Response {
    let kind = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
    (status, [(header::CONTENT_TYPE, kind)], body.to_string()).into_response()
}
