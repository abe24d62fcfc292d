//! The replies: a closed list, none of which holds a byte of the request (S-PAG-01 … S-PAG-04, S-LST-07).

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{self, HeaderValue};
use hyper::{Response, StatusCode};

use crate::oauth::page::Kind;

use super::attempt::Attempt;

/// What is sent.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reply {
    /// Nothing but a status.
    Empty(StatusCode),
    /// 405.
    MethodNotAllowed,
    /// A page.
    Page(StatusCode, Kind),
    /// 303 to the page without parameters, so that the code leaves the address bar (S-PAG-05).
    SeeDone,
    /// What the self-test expects.
    Probe,
}

/// Whose request it was, which decides what counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// Anybody's: counted, and beyond the limit not answered.
    Stranger,
    /// Only somebody who knows one of our secrets can send it.
    Ours,
    /// Ours, and with this page the browser's part is done.
    Last,
}

/// A reply with the row of the decision table it comes from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Decision {
    pub(super) row: &'static str,
    pub(super) reply: Reply,
    pub(super) origin: Origin,
}

impl Decision {
    pub(super) fn stranger(row: &'static str, reply: Reply) -> Self {
        Self {
            row,
            reply,
            origin: Origin::Stranger,
        }
    }

    pub(super) fn ours(row: &'static str, reply: Reply) -> Self {
        Self {
            row,
            reply,
            origin: Origin::Ours,
        }
    }

    pub(super) fn last(row: &'static str, reply: Reply) -> Self {
        Self {
            row,
            reply,
            origin: Origin::Last,
        }
    }
}

impl Reply {
    pub(super) fn status(self) -> StatusCode {
        match self {
            Self::Empty(status) | Self::Page(status, _) => status,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::SeeDone => StatusCode::SEE_OTHER,
            Self::Probe => StatusCode::OK,
        }
    }

    pub(super) fn into_response(self, attempt: &Attempt) -> Response<Full<Bytes>> {
        let (media_type, body) = match self {
            Self::Page(_, kind) => ("text/html; charset=utf-8", attempt.pages.page(kind)),
            Self::Probe => (
                "text/plain; charset=utf-8",
                Bytes::from(attempt.probe_reply.expose().to_owned()),
            ),
            Self::Empty(_) | Self::MethodNotAllowed | Self::SeeDone => {
                ("text/plain; charset=utf-8", Bytes::new())
            }
        };
        let mut response = Response::new(Full::new(body));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        let mut set = |name, value| drop(headers.insert(name, value));
        set(header::CONNECTION, HeaderValue::from_static("close"));
        set(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        set(header::CONTENT_SECURITY_POLICY, attempt.pages.policy());
        set(
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        );
        set(
            header::REFERRER_POLICY,
            HeaderValue::from_static("no-referrer"),
        );
        set(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        set(
            header::HeaderName::from_static("cross-origin-opener-policy"),
            HeaderValue::from_static("same-origin"),
        );
        set(
            header::HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static("same-origin"),
        );
        match self {
            Self::MethodNotAllowed => set(header::ALLOW, HeaderValue::from_static("GET, POST")),
            Self::SeeDone => {
                let location = format!("/done/{}", attempt.done.expose());
                set(
                    header::LOCATION,
                    HeaderValue::try_from(location).expect("base64url fits into a header"),
                );
            }
            Self::Empty(_) | Self::Page(..) | Self::Probe => {}
        }
        response
    }
}
