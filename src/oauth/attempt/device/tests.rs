//! Asking for a code, and asking until somebody has entered it, against a provider that answers as it is told.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::mpsc::unbounded_channel;

use super::*;
use crate::check::System;
use crate::http::Client;
use crate::oauth::{Discovery, Form, Hosts, IssuerForm, Provider, Redirect, Skew, Words};
use crate::world::World;

/// A provider that answers these, one after the other, and keeps what it was asked.
struct Fake {
    address: Url,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Fake {
    async fn start(answers: Vec<(u16, Value)>) -> Self {
        let server = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/", server.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&asked);
        drop(tokio::spawn(async move {
            for (status, body) in answers {
                let (mut stream, _) = server.accept().await.unwrap();
                let mut request = Vec::new();
                while !is_whole(&request) {
                    let mut part = [0; 4096];
                    let count = stream.read(&mut part).await.unwrap();
                    assert!(count > 0, "the request is whole");
                    request.extend_from_slice(&part[..count]);
                }
                heard
                    .lock()
                    .unwrap()
                    .push(String::from_utf8(request).unwrap());
                let body = body.to_string();
                let answer = format!(
                    "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                    body.len()
                );
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        }));
        Self {
            address: address.parse().unwrap(),
            asked,
        }
    }

    fn bodies(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap();
        let body = |request: &String| request.split("\r\n\r\n").nth(1).unwrap().to_owned();
        asked.iter().map(body).collect()
    }
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse::<usize>().ok());
    length.is_some_and(|length| body.len() >= length)
}

/// What an attempt borrows.
struct Scene {
    world: World,
    http: Client,
    words: Words,
    run: crate::check::Run,
}

impl Scene {
    fn new() -> Self {
        let world = crate::world::tests::world_below(std::path::Path::new("/nonexistent"));
        let (sender, _) = unbounded_channel();
        let words = Words::new(sender);
        let limit = Duration::from_secs(30);
        Self {
            http: Client::new(http::Proxy::Direct, Vec::new(), limit).unwrap(),
            run: words.run(limit),
            world,
            words,
        }
    }

    fn attempt(&self, fake: &Fake) -> Attempt<'_> {
        let address = fake.address.clone();
        let issuer = address.as_str().to_owned();
        Attempt {
            world: &self.world,
            http: &self.http,
            run: &self.run,
            words: &self.words,
            provider: Provider {
                system: System::Microsoft365,
                discovery: address.clone(),
                issuer: IssuerForm::TenantTemplate(issuer.clone()),
                hosts: Hosts::new(&address, &[""; 0]),
                client_id: "client".to_owned(),
                client_secret: None,
                redirect: Redirect::Localhost,
                form: Form::Microsoft,
            },
            discovery: Discovery {
                issuer,
                authorization: address.clone(),
                token: address.clone(),
                keys: address.clone(),
                revocation: None,
                end_session: None,
                device_authorization: Some(address),
                sends_issuer: false,
                rehearsal: true,
                graph_host: None,
                cloud: None,
            },
            skew: Skew::Unknown,
        }
    }
}

fn scopes() -> Vec<String> {
    ["openid", "User.Read"].map(str::to_owned).to_vec()
}

fn given(change: impl Fn(&mut Value)) -> Value {
    let mut answer = json!({
        "user_code": "F7QK2ZD9B", "device_code": "geheim",
        "verification_uri": "https://microsoft.example/devicelogin", "expires_in": 900, "interval": 5,
        "message": "To sign in …"
    });
    change(&mut answer);
    answer
}

fn code(pause: Duration) -> Code {
    Code {
        user: "F7QK2ZD9B".to_owned(),
        device: Secret::new("geheim".to_owned()),
        address: "https://microsoft.example/devicelogin".parse().unwrap(),
        pause,
        limit: Duration::from_mins(5),
    }
}

fn refused(refusal: &Refusal) -> Failure {
    Failure::new(Outcome::TokenRefused, refusal.error.clone())
}

fn error(word: &str) -> (u16, Value) {
    (400, json!({ "error": word }))
}

#[tokio::test]
async fn a_code_is_asked_for_by_client_and_permissions_alone() {
    let fake = Fake::start(vec![(200, given(|_| {}))]).await;
    let scene = Scene::new();

    let code = scene.attempt(&fake).ask(&scopes(), refused).await.unwrap();

    assert_eq!(fake.bodies(), ["client_id=client&scope=openid+User.Read"]);
    assert_eq!(code.user, "F7QK2ZD9B");
    assert_eq!(code.pause, Duration::from_secs(5));
    let longest = Duration::from_secs(scene.world.settings.sign_in.time_limit);
    assert_eq!(code.limit, longest.min(Duration::from_mins(15)));
}

#[tokio::test]
async fn an_answer_that_is_not_fit_to_be_shown_is_refused() {
    let long = "A".repeat(33);
    let table = [
        given(|answer| answer["user_code"] = json!("")),
        given(|answer| answer["user_code"] = json!(long)),
        given(|answer| answer["user_code"] = json!("F7QK\u{1b}[2J")),
        given(|answer| answer["device_code"] = json!("")),
        given(|answer| answer["verification_uri"] = json!("javascript:alert(1)")),
        given(|answer| answer["verification_uri"] = json!("http://microsoft.example/devicelogin")),
        given(|answer| answer["verification_uri"] = json!("https://a@microsoft.example/")),
        given(|answer| answer["verification_uri"] = json!("https://192.0.2.7/devicelogin")),
        given(|answer| answer["expires_in"] = json!(null)),
        given(|answer| answer["expires_in"] = json!(1_000_000)),
        json!(["F7QK2ZD9B"]),
    ];
    let scene = Scene::new();
    for answer in table {
        let fake = Fake::start(vec![(200, answer.clone())]).await;
        let result = scene.attempt(&fake).ask(&scopes(), refused).await;
        let failure = result.err().unwrap_or_else(|| panic!("taken: {answer}"));
        assert_eq!(failure.outcome, Outcome::AnswerUnreadable, "{answer}");
    }
}

#[tokio::test]
async fn the_provider_is_asked_until_somebody_has_signed_in() {
    let tokens = json!({ "token_type": "Bearer", "access_token": "a", "refresh_token": "r" });
    let answers = vec![
        error("authorization_pending"),
        (503, json!({})),
        error("authorization_pending"),
        (200, tokens),
    ];
    let fake = Fake::start(answers).await;
    let scene = Scene::new();

    let pause = Duration::from_millis(10);
    let tokens = scene.attempt(&fake).wait_for(&code(pause), refused).await;

    assert!(tokens.unwrap().access.matches("a"));
    let bodies = fake.bodies();
    assert_eq!(bodies.len(), 4);
    let expected = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&client_id=client&device_code=geheim";
    assert!(bodies.iter().all(|body| body == expected), "{bodies:?}");
}

#[tokio::test]
async fn every_other_no_ends_the_waiting_with_its_own_outcome() {
    let table = [
        ("authorization_declined", Outcome::DeniedByUser),
        ("access_denied", Outcome::DeniedByUser),
        ("expired_token", Outcome::TimeOut),
        ("code_expired", Outcome::TimeOut),
        ("bad_verification_code", Outcome::TokenRefused),
        ("invalid_grant", Outcome::TokenRefused),
    ];
    let scene = Scene::new();
    for (word, outcome) in table {
        let fake = Fake::start(vec![error(word)]).await;
        let pause = Duration::from_millis(1);
        let result = scene.attempt(&fake).wait_for(&code(pause), refused).await;
        let failure = result.expect_err("no");
        assert_eq!(failure.outcome, outcome, "{word}");
        assert!(!format!("{failure:?}").contains("geheim"));
    }
}

#[tokio::test]
async fn a_code_that_nobody_enters_runs_out_here_too() {
    let fake = Fake::start(vec![error("authorization_pending"); 3]).await;
    let scene = Scene::new();
    let short = Code {
        limit: Duration::ZERO,
        ..code(Duration::from_millis(1))
    };

    let failure = scene.attempt(&fake).wait_for(&short, refused).await;

    assert_eq!(failure.expect_err("over").outcome, Outcome::TimeOut);
}

#[test]
fn a_request_to_slow_down_is_heeded_and_lost_answers_are_forgiven_twice() {
    let lost = || Failure::new(Outcome::NetRoute, "gone");
    let mut pace = Pace::new(PAUSE);

    pace.slower();
    assert_eq!(pace.pause, PAUSE + SLOWER);
    assert!(pace.lost(lost()).is_ok());
    assert_eq!(pace.pause, 2 * (PAUSE + SLOWER), "asked less often");
    pace.steady();
    assert!(pace.lost(lost()).is_ok() && pace.lost(lost()).is_ok());
    assert!(pace.lost(lost()).is_err());
    assert!(pace.pause <= LONGEST);
}
