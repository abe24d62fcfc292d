//! Tests of the requests to token, key and discovery addresses.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use oauth2::http::Response;
use url::Url;

use super::*;
use crate::oauth::Discovery;

const ANSWER: &str =
    r#"{"token_type":"bearer","access_token":"8A:Cust31415.access","expires_in":"3600"}"#;

/// A token endpoint that keeps what it was sent.
#[derive(Clone)]
struct Endpoint {
    status: u16,
    kind: &'static str,
    body: String,
    requests: Arc<Mutex<Vec<HttpRequest>>>,
}

#[derive(Debug, PartialEq, thiserror::Error)]
#[error("no route")]
struct NoRoute;

impl Endpoint {
    fn new(status: u16, kind: &'static str, body: impl Into<String>) -> Self {
        Self {
            status,
            kind,
            body: body.into(),
            requests: Arc::default(),
        }
    }

    fn answer(&self, request: HttpRequest) -> Result<HttpResponse, NoRoute> {
        self.requests.lock().unwrap().push(request);
        if self.status == 0 {
            return Err(NoRoute);
        }
        let response = Response::builder()
            .status(self.status)
            .header("Content-Type", self.kind);
        Ok(response.body(self.body.clone().into_bytes()).unwrap())
    }

    fn only_form(&self) -> HashMap<String, String> {
        let requests = self.requests.lock().unwrap();
        assert_eq!(requests.len(), 1, "one request");
        assert_eq!(
            requests[0].uri().to_string(),
            "https://sod.superoffice.com/login/common/oauth/tokens"
        );
        assert_eq!(requests[0].method(), "POST");
        assert_eq!(
            requests[0].headers()["Content-Type"],
            "application/x-www-form-urlencoded"
        );
        assert_eq!(requests[0].headers()["Accept"], "application/json");
        assert!(!requests[0].headers().contains_key("Authorization"));
        form_urlencoded::parse(requests[0].body())
            .into_owned()
            .collect()
    }

    async fn exchange(&self, scopes: &[&str]) -> Result<TokenAnswer, Error<NoRoute>> {
        let discovery = discovery();
        let registration = registration(&discovery);
        let verifier = secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        exchange(
            &registration,
            secret("the code/+&="),
            &verifier,
            scopes,
            self.http(),
        )
        .await
    }

    async fn refresh(&self, scopes: &[&str]) -> Result<TokenAnswer, Error<NoRoute>> {
        let discovery = discovery();
        refresh(
            &registration(&discovery),
            &secret("the refresh token"),
            scopes,
            self.http(),
        )
        .await
    }

    fn http(
        &self,
    ) -> impl Fn(HttpRequest) -> std::future::Ready<Result<HttpResponse, NoRoute>> + Send + Sync + 'static
    {
        let endpoint = self.clone();
        move |request| std::future::ready(endpoint.answer(request))
    }
}

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

fn discovery() -> Discovery {
    let url = |path: &str| {
        Url::parse("https://sod.superoffice.com/login/")
            .unwrap()
            .join(path)
            .unwrap()
    };
    Discovery {
        issuer: "https://sod.superoffice.com".to_owned(),
        authorization: url("common/oauth/authorize"),
        token: url("common/oauth/tokens"),
        keys: url(".well-known/jwks"),
        revocation: None,
        end_session: None,
        device_authorization: None,
        sends_issuer: false,
        rehearsal: false,
        graph_host: None,
        cloud: None,
    }
}

fn registration(discovery: &Discovery) -> Registration<'_> {
    Registration {
        client_id: "a client",
        client_secret: None,
        discovery,
        redirect_uri: "http://127.0.0.1:51789",
    }
}

fn form<const N: usize>(pairs: [(&str, &str); N]) -> HashMap<String, String> {
    pairs
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

#[tokio::test]
async fn the_code_is_sent_once_with_verifier_and_redirect_and_without_a_secret() {
    let endpoint = Endpoint::new(200, "application/json", ANSWER);

    let answer = endpoint.exchange(&[]).await.unwrap();

    assert_eq!(answer.access.expose(), "8A:Cust31415.access");
    assert_eq!(answer.expires_in.unwrap().as_secs(), 3600);
    let expected = form([
        ("grant_type", "authorization_code"),
        ("client_id", "a client"),
        ("code", "the code/+&="),
        ("redirect_uri", "http://127.0.0.1:51789"),
        (
            "code_verifier",
            "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        ),
    ]);
    assert_eq!(endpoint.only_form(), expected);
}

#[tokio::test]
async fn scopes_are_sent_where_they_are_wanted() {
    let endpoint = Endpoint::new(200, "application/json", ANSWER);

    drop(endpoint.exchange(&["openid", "User.Read"]).await.unwrap());

    assert_eq!(endpoint.only_form()["scope"], "openid User.Read");
}

#[tokio::test]
async fn a_refresh_sends_the_token_and_keeps_it_when_none_comes_back() {
    let endpoint = Endpoint::new(200, "application/json", ANSWER);

    let answer = endpoint
        .refresh(&["User.Read", "offline_access"])
        .await
        .unwrap();

    assert!(answer.refresh.is_none());
    let expected = form([
        ("grant_type", "refresh_token"),
        ("client_id", "a client"),
        ("refresh_token", "the refresh token"),
        ("scope", "User.Read offline_access"),
    ]);
    assert_eq!(endpoint.only_form(), expected);
}

#[tokio::test]
async fn a_refused_code_is_not_sent_again() {
    let endpoint = Endpoint::new(400, "application/json", r#"{"error":"invalid_grant"}"#);

    let error = endpoint.exchange(&[]).await.unwrap_err();

    assert!(
        matches!(&error, Error::Refused(TokenRefusal::Said(refusal)) if refusal.error == "invalid_grant")
    );
    assert_eq!(endpoint.requests.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn no_way_to_the_server_is_not_a_refusal() {
    let endpoint = Endpoint::new(0, "", "");

    assert_eq!(
        endpoint.exchange(&[]).await.unwrap_err(),
        Error::Transport(NoRoute)
    );
    assert_eq!(
        endpoint.refresh(&[]).await.unwrap_err(),
        Error::Transport(NoRoute)
    );
}

#[tokio::test]
async fn an_answer_that_is_not_understood_is_named_and_its_body_is_not_repeated() {
    let canary = "canary-8A:Cust31415";
    for (status, kind, body) in [
        (200, "text/html", format!("<html>{canary}</html>")),
        (
            200,
            "text/plain",
            ANSWER.replace("8A:Cust31415.access", canary),
        ),
        (
            200,
            "application/json",
            format!(r#"{{"access_token":7,"x":"{canary}"}}"#),
        ),
        (
            200,
            "application/json",
            format!(r#"{{"token_type":"mac","access_token":"{canary}"}}"#),
        ),
        (
            200,
            "application/json",
            format!(r#"{{"token_type":"Bearer","id_token":"{canary}"}}"#),
        ),
        (
            400,
            "application/json",
            format!(r#"{{"error":"invalid_grant","error_description":"{canary}"}}"#),
        ),
        (302, "text/html", canary.to_owned()),
        (500, "text/html", canary.to_owned()),
    ] {
        let endpoint = Endpoint::new(status, kind, body.clone());

        let error = endpoint.exchange(&[]).await.unwrap_err();

        assert!(matches!(error, Error::Refused(_)), "{body}");
        let failure = match &error {
            Error::Refused(refusal) => refusal.failure(&discovery().token),
            Error::Transport(_) => unreachable!(),
        };
        let told = format!("{error} {error:?} {failure} {failure:?}");
        assert!(!told.contains("canary"), "{told}");
    }
}

#[tokio::test]
async fn the_requests_can_be_made_on_any_thread() {
    let endpoint = Endpoint::new(200, "application/json", ANSWER);

    let answer =
        tokio::spawn(async move { endpoint.exchange(&[]).await.map(|answer| answer.expires_in) })
            .await
            .unwrap();

    assert!(answer.unwrap().is_some());
}
