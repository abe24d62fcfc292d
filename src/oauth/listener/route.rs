//! The decision table: one request in, one decision out (oauth-desktop.md 2.1, design 9.3).

use http_body_util::{BodyExt as _, Limited};
use hyper::body::Incoming;
use hyper::header::{self, HeaderMap, HeaderName};
use hyper::{Method, Request, StatusCode};
use tokio::time::timeout;

use crate::check::Outcome;
use crate::oauth::page::Kind;

use super::Answer;
use super::attempt::{Attempt, Phase};
use super::limits::BODY;
use super::parameters::{Meaning, Parameters};
use super::reply::{Decision, Reply};

/// Decides what a request gets and what it means for the attempt.
pub(super) async fn decide(request: Request<Incoming>, attempt: &Attempt) -> Decision {
    if !host_is_ours(request.headers(), &attempt.authority) {
        return Decision::stranger("L4", Reply::Empty(StatusCode::MISDIRECTED_REQUEST));
    }
    let get = request.method() == Method::GET;
    if !get && request.method() != Method::POST {
        return Decision::stranger("L6", Reply::MethodNotAllowed);
    }
    if is_prefetch(request.headers()) {
        return Decision::stranger("L8", Reply::Empty(StatusCode::SERVICE_UNAVAILABLE));
    }
    if get && let Some(decision) = known_path(request.uri().path(), attempt) {
        return decision;
    }
    if attempt.phase() == Phase::Over {
        return over();
    }
    if request.uri().path() != "/" {
        return Decision::stranger("L7", Reply::Empty(StatusCode::NOT_FOUND));
    }
    if get {
        let parameters = Parameters::parse(request.uri().query().unwrap_or_default().as_bytes());
        return answer(&parameters, attempt, Reply::SeeDone);
    }
    match form(request, attempt).await {
        Ok(parameters) => answer(
            &parameters,
            attempt,
            Reply::Page(StatusCode::OK, Kind::Received),
        ),
        Err(status) => Decision::stranger("S-LST-12", Reply::Empty(status)),
    }
}

/// Exactly one `Host`, equal to our authority but for case (S-LST-09).
fn host_is_ours(headers: &HeaderMap, authority: &str) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (Some(host), None) => host.as_bytes().eq_ignore_ascii_case(authority.as_bytes()),
        _ => false,
    }
}

fn is_prefetch(headers: &HeaderMap) -> bool {
    [
        HeaderName::from_static("sec-purpose"),
        HeaderName::from_static("purpose"),
        HeaderName::from_static("x-moz"),
    ]
    .iter()
    .flat_map(|name| headers.get_all(name))
    .any(|value| {
        value
            .as_bytes()
            .to_ascii_lowercase()
            .starts_with(b"prefetch")
    })
}

/// The two paths that hold a secret of this attempt.
fn known_path(path: &str, attempt: &Attempt) -> Option<Decision> {
    let answered = matches!(attempt.phase(), Phase::Answered | Phase::Delivered);
    if path
        .strip_prefix("/selftest/")
        .is_some_and(|secret| attempt.probe.matches(secret))
    {
        return Some(Decision::ours("S-LST-05", Reply::Probe));
    }
    let done = path
        .strip_prefix("/done/")
        .is_some_and(|secret| attempt.done.matches(secret));
    (answered && done).then(|| Decision::last("L14", Reply::Page(StatusCode::OK, Kind::Received)))
}

/// The parameters of a posted form; other types are 415 (design 9.3).
async fn form(request: Request<Incoming>, attempt: &Attempt) -> Result<Parameters, StatusCode> {
    let mut types = request.headers().get_all(header::CONTENT_TYPE).iter();
    let (Some(media_type), None) = (types.next(), types.next()) else {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    };
    let essence = media_type
        .as_bytes()
        .split(|byte| *byte == b';')
        .next()
        .unwrap_or_default()
        .trim_ascii();
    if !essence.eq_ignore_ascii_case(b"application/x-www-form-urlencoded") {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    match timeout(
        attempt.limits.stall,
        Limited::new(request.into_body(), BODY).collect(),
    )
    .await
    {
        Ok(Ok(body)) => Ok(Parameters::parse(&body.to_bytes())),
        Ok(Err(_)) => Err(StatusCode::BAD_REQUEST),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

fn answer(parameters: &Parameters, attempt: &Attempt, success: Reply) -> Decision {
    let meaning = attempt.meaning(parameters);
    match (meaning, attempt.phase()) {
        (Meaning::Repeated, _) => Decision::stranger("L10", Reply::Empty(StatusCode::BAD_REQUEST)),
        (Meaning::Foreign, _) => {
            attempt.notice(Outcome::AnswerForeign);
            Decision::stranger(
                "L9",
                Reply::Page(StatusCode::BAD_REQUEST, Kind::AnotherAttempt),
            )
        }
        (Meaning::Incomplete, Phase::Waiting) => {
            attempt.notice(Outcome::AnswerIncomplete);
            Decision::ours(
                "L13",
                Reply::Page(StatusCode::BAD_REQUEST, Kind::Incomplete),
            )
        }
        (Meaning::Incomplete, Phase::Answered | Phase::Delivered) => already(),
        (Meaning::Incomplete, Phase::Over) => over(),
        (Meaning::Answer(answer), _) => latch(answer, attempt, success),
    }
}

/// Closes the latch, or says that it is closed.
fn latch(answer: Answer, attempt: &Attempt, success: Reply) -> Decision {
    let decision = match &answer {
        Answer::WrongIssuer { .. } => {
            Decision::last("L11", Reply::Page(StatusCode::BAD_REQUEST, Kind::Problem))
        }
        Answer::Refused { .. } => Decision::last("L12", Reply::Page(StatusCode::OK, Kind::Problem)),
        Answer::Code { .. } | Answer::Consented { .. } => match success {
            Reply::SeeDone => Decision::ours("L14", success),
            page => Decision::last("L14", page),
        },
    };
    match (attempt.accept(answer), attempt.phase()) {
        (true, _) => decision,
        (false, Phase::Over) => over(),
        (false, _) => already(),
    }
}

fn already() -> Decision {
    Decision::ours("L15", Reply::Page(StatusCode::OK, Kind::Already))
}

fn over() -> Decision {
    Decision::stranger("L16", Reply::Page(StatusCode::GONE, Kind::Over))
}
