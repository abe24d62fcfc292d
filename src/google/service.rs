//! Requests to Google's APIs, and the shapes in which they refuse (google.md 4.5, 4.6).

use serde::de::DeserializeOwned;
use serde_json::Value;
use url::Url;

use crate::check::{Failure, Outcome, Retry, System, passes};
use crate::http::{Answer, Client};
use crate::secret::Secret;

use super::number::{self, Meaning};

/// The largest page of users or calendars.
const LARGEST: usize = 4 * 1024 * 1024;
/// How much of a refusal is read.
const REFUSAL: usize = 64 * 1024;

/// Google's APIs for one access token.
#[derive(Debug)]
pub(super) struct Api<'a> {
    http: &'a Client,
    token: &'a Secret,
    project: Option<&'a str>,
}

impl<'a> Api<'a> {
    /// For this token of this client. A client id begins with the number of the project that it belongs to.
    pub(super) fn new(http: &'a Client, token: &'a Secret, client_id: &'a str) -> Self {
        let number = client_id.split('-').next().unwrap_or_default();
        let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        Self {
            http,
            token,
            project: digits.then_some(number),
        }
    }

    /// Reads something.
    ///
    /// # Errors
    ///
    /// A network outcome, or what the refusal means.
    pub(super) async fn get<T: DeserializeOwned>(&self, address: &Url) -> Result<T, Failure> {
        self.ask(address, None).await
    }

    /// Asks a question that needs a body.
    ///
    /// # Errors
    ///
    /// As [`Api::get`].
    pub(super) async fn post<T: DeserializeOwned>(
        &self,
        address: &Url,
        body: &Value,
    ) -> Result<T, Failure> {
        self.ask(address, Some(body.to_string())).await
    }

    /// Again where it passes by itself, nothing else; a question with a body changes nothing either.
    async fn ask<T: DeserializeOwned>(
        &self,
        address: &Url,
        body: Option<String>,
    ) -> Result<T, Failure> {
        let mut retry = Retry::usual();
        let mut answer = self.send(address, body.as_deref()).await?;
        while may_pass(&answer) && retry.wait(answer.retry_after()).await {
            answer = self.send(address, body.as_deref()).await?;
        }
        if answer.status == 200 {
            return answer
                .json()
                .map_err(|error| Failure::from(error).of(System::Google));
        }
        Err(failure(&answer, self.project))
    }

    async fn send(&self, address: &Url, body: Option<&str>) -> Result<Answer, Failure> {
        let method = if body.is_some() { "POST" } else { "GET" };
        let mut request = hyper::Request::builder()
            .method(method)
            .uri(address.as_str())
            .header("accept", "application/json")
            .header("authorization", format!("Bearer {}", self.token.expose()));
        if body.is_some() {
            request = request.header("content-type", "application/json");
        }
        let request = request
            .body(body.unwrap_or_default().as_bytes().to_vec())
            .map_err(|error| {
                Failure::new(Outcome::UnexpectedAnswer, error.to_string()).of(System::Google)
            })?;
        let answer = self.http.send(request, LARGEST).await;
        answer.map_err(|error| Failure::from(error).of(System::Google))
    }
}

/// Below a base address; the parts are escaped (`#` and `@` stand in names of calendars).
pub(super) fn address(base: &Url, path: &[&str], parameters: &[(&str, &str)]) -> Url {
    let mut address = base.clone();
    if let Ok(mut segments) = address.path_segments_mut() {
        let _ = segments.pop_if_empty().extend(path);
    }
    if !parameters.is_empty() {
        let _ = address.query_pairs_mut().extend_pairs(parameters);
    }
    address
}

/// What an API says when it refuses.
#[derive(Debug, Default, PartialEq, Eq)]
struct Refusal {
    reason: String,
    activation: Option<String>,
}

impl Refusal {
    /// Reads the old shape, the new one, both at once, that of the sign-in, or plain text.
    fn read(answer: &Answer) -> Self {
        let body = &answer.body[..answer.body.len().min(REFUSAL)];
        let Ok(document) = serde_json::from_slice::<Value>(body) else {
            let text = String::from_utf8_lossy(body);
            // A page of some server on the way speaks for nobody.
            let plain = answer.media_type != "text/html" && !text.trim_start().starts_with('<');
            let known = plain.then(|| number::find(&text)).flatten();
            return Self {
                reason: known.map_or_else(String::new, |known| known.name().to_owned()),
                activation: None,
            };
        };
        let error = &document["error"];
        if let Some(word) = error.as_str() {
            return Self {
                reason: word.to_owned(),
                activation: None,
            };
        }
        let message = error["message"].as_str().unwrap_or_default();
        let info = detail(error, "google.rpc.ErrorInfo");
        let reason = info
            .and_then(|info| info["reason"].as_str())
            .or_else(|| error["errors"][0]["reason"].as_str())
            .or_else(|| error["status"].as_str())
            .unwrap_or_default();
        let link = info
            .and_then(|info| info["metadata"]["activationUrl"].as_str())
            .or_else(|| message.split("visiting ").nth(1)?.split_whitespace().next());
        Self {
            reason: specific(reason, message),
            activation: link.map(str::to_owned),
        }
    }
}

/// The first detail of a type.
fn detail<'a>(error: &'a Value, kind: &str) -> Option<&'a Value> {
    let named = |detail: &&Value| {
        let name = detail["@type"].as_str();
        name.is_some_and(|name| name.ends_with(kind))
    };
    error["details"].as_array()?.iter().find(named)
}

/// "Not found" and "invalid credentials" are said of many things; there the sentence tells which.
fn specific(reason: &str, message: &str) -> String {
    if matches!(
        reason,
        "notFound" | "NOT_FOUND" | "forbidden" | "PERMISSION_DENIED" | "authError"
    ) && let Some(known) = number::find(message)
    {
        return known.name().to_owned();
    }
    reason.to_owned()
}

/// Whether a second try may do better: by the status, or by the word of the refusal.
fn may_pass(answer: &Answer) -> bool {
    answer.status != 200
        && (passes(answer.status)
            || Meaning::named(&Refusal::read(answer).reason).is_some_and(Meaning::retry))
}

/// What a refusal means: its word decides, then the status.
fn failure(answer: &Answer, project: Option<&str>) -> Failure {
    let refusal = Refusal::read(answer);
    let known = Meaning::named(&refusal.reason);
    let base = Failure::of_status(answer).of(System::Google);
    let outcome = match (known, answer.status) {
        (Some(known), _) => known.outcome(),
        (None, 401) => Outcome::SignInAgain,
        (None, _) => base.outcome,
    };
    let failure = Failure { outcome, ..base };
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || b" _-:'".contains(&byte);
    let shown = (1..=60).contains(&refusal.reason.len()) && refusal.reason.bytes().all(is_word);
    let failure = if shown {
        failure.number(refusal.reason)
    } else {
        failure
    };
    match refusal
        .activation
        .and_then(|link| activation(&link, project))
    {
        Some(link) => failure.fact("activation", link),
        None => failure,
    }
}

/// Where the owner of the client switches the service on: offered only on Google's own host and for the client's own
/// project, because a button leads there.
fn activation(link: &str, project: Option<&str>) -> Option<String> {
    let link = Url::parse(link).ok()?;
    let host = link.host_str()?;
    let sound = link.scheme() == "https"
        && (host == "console.developers.google.com" || host == "console.cloud.google.com")
        && link.port().is_none()
        && link.username().is_empty()
        && link.password().is_none()
        && link.as_str().len() <= 300;
    let mut named = link.query_pairs().filter(|(name, _)| name == "project");
    let (_, own) = named.next()?;
    (sound && named.next().is_none() && Some(own.as_ref()) == project).then(|| link.to_string())
}

#[cfg(test)]
mod tests;
