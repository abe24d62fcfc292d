//! Microsoft Entra and Graph of the rehearsal, asked over TLS and walked through as a person would.

mod consent;
mod device;
mod graph;
mod pages;
mod sites;
mod tokens;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use serde_json::Value;
use synchronizer_setup::rehearsal::{self, Act, Behaviour, Part, Played, Rehearsal};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use url::Url;

const CLIENT: &str = "3f6c2f0e-7a1b-4a55-8e11-0c2d9b7e4410";
const NORDFJELL: &str = "b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77";
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const FIRST: &str = "openid profile offline_access User.Read";
const SECOND: &str = "openid profile offline_access User.Read User.ReadBasic.All Calendars.Read MailboxSettings.Read";

type Fields = BTreeMap<String, String>;

/// The built-in cloud with a program that listens for one person's answers.
struct Scene {
    cloud: Rehearsal,
    client: reqwest::Client,
    program: Program,
}

/// What stands in for a program's listener: it notes everything that arrives.
struct Program {
    port: u16,
    arrived: Arc<Mutex<Vec<Arrival>>>,
}

/// A request that arrived at the program.
#[derive(Debug, Clone)]
struct Arrival {
    method: String,
    target: String,
    fields: Fields,
}

impl Program {
    async fn listen() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let notes = Arc::clone(&arrived);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut text = String::new();
                let mut buffer = [0; 4096];
                while let Ok(read @ 1..) = stream.read(&mut buffer).await {
                    text.push_str(&String::from_utf8_lossy(&buffer[..read]));
                    if is_complete(&text) {
                        break;
                    }
                }
                notes.lock().unwrap().push(Arrival::read(&text));
                let page = "<title>Arrived</title>";
                let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";
                let answer = format!("{head}Content-Length: {}\r\n\r\n{page}", page.len());
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        Self { port, arrived }
    }

    fn redirect(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }

    fn arrivals(&self) -> Vec<Arrival> {
        self.arrived.lock().unwrap().clone()
    }

    fn last(&self) -> Arrival {
        self.arrivals().pop().expect("something arrived")
    }
}

fn is_complete(text: &str) -> bool {
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let lower = head.to_ascii_lowercase();
    let length = lower
        .split("content-length: ")
        .nth(1)
        .and_then(|rest| rest.lines().next());
    body.len()
        >= length
            .and_then(|length| length.trim().parse().ok())
            .unwrap_or(0)
}

impl Arrival {
    fn read(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let mut line = head.lines().next().unwrap().split(' ');
        let (method, target) = (
            line.next().unwrap().to_owned(),
            line.next().unwrap().to_owned(),
        );
        let query = target.split_once('?').map_or("", |(_, query)| query);
        let pairs = form_urlencoded::parse(if body.is_empty() { query } else { body }.as_bytes());
        Self {
            fields: pairs.into_owned().collect(),
            method,
            target,
        }
    }
}

impl Scene {
    async fn new(behaviour: Behaviour) -> Self {
        let cloud = rehearsal::start_with(behaviour, None).await.unwrap();
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .tls_backend_preconfigured(cloud.trust())
            .build()
            .unwrap();
        Self {
            cloud,
            client,
            program: Program::listen().await,
        }
    }

    async fn happy() -> Self {
        Self::new(Behaviour::HAPPY).await
    }

    /// With a person who does this on consent pages.
    async fn with(act: Act) -> Self {
        let part = Part {
            act,
            ..Behaviour::HAPPY.microsoft365_part
        };
        Self::new(Behaviour {
            microsoft365_part: part,
            ..Behaviour::HAPPY
        })
        .await
    }

    async fn json(&self, address: &str) -> (u16, Value) {
        let response = self.client.get(address).send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    async fn discovery(&self, authority: &str) -> (u16, Value) {
        let path = format!(
            "{}{authority}/v2.0/.well-known/openid-configuration",
            self.cloud.addresses.microsoft
        );
        self.json(&path).await
    }

    /// The address that a program opens, found as a program finds it.
    async fn link(&self, authority: &str, scopes: &str, more: &[(&str, &str)]) -> Url {
        let (_, document) = self.discovery(authority).await;
        let mut link = Url::parse(document["authorization_endpoint"].as_str().unwrap()).unwrap();
        let redirect = self.program.redirect();
        let usual = [
            ("client_id", CLIENT),
            ("response_type", "code"),
            ("redirect_uri", &redirect),
            ("scope", scopes),
            ("state", "Qm5kX3N0YXRlXzAx"),
            ("nonce", "n-7c1d9e"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ];
        let kept = usual
            .iter()
            .filter(|(name, _)| more.iter().all(|(other, _)| other != name));
        link.query_pairs_mut().extend_pairs(kept).extend_pairs(more);
        link
    }

    fn admin_link(&self, authority: &str, scopes: &str) -> Url {
        let mut link = self.cloud.addresses.microsoft_pages.clone();
        link.set_path(&format!("{authority}/v2.0/adminconsent"));
        link.query_pairs_mut()
            .append_pair("client_id", CLIENT)
            .append_pair("scope", scopes)
            .append_pair("redirect_uri", &self.program.redirect())
            .append_pair("state", "Qm5kX3N0YXRlXzAx");
        link
    }

    async fn play(&self, link: &Url, person: &str) -> Played {
        self.cloud.player().play(link, person).await.unwrap()
    }

    /// Walks to the wall or to another page from which nothing leads on; its title.
    async fn stranded(&self, link: &Url, person: &str) -> String {
        match self.play(link, person).await {
            Played::Stranded { title, .. } => title,
            Played::Returned { .. } => panic!("came back with {:?}", self.program.last().fields),
        }
    }

    /// Walks back to the program; what arrived there.
    async fn returned(&self, link: &Url, person: &str) -> Fields {
        match self.play(link, person).await {
            Played::Returned { title } => assert_eq!(title, "Arrived"),
            Played::Stranded { title, words } => panic!("stranded on {title}: {words}"),
        }
        self.program.last().fields
    }

    async fn post(&self, authority: &str, fields: &[(&str, &str)]) -> (u16, Value) {
        let address = format!(
            "{}{authority}/oauth2/v2.0/token",
            self.cloud.addresses.microsoft
        );
        let response = self.client.post(address).form(fields).send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    async fn redeem(&self, authority: &str, code: &str, verifier: &str) -> (u16, Value) {
        let redirect = self.program.redirect();
        let fields = [
            ("client_id", CLIENT),
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &redirect),
            ("code_verifier", verifier),
        ];
        self.post(authority, &fields).await
    }

    async fn refresh(&self, token: &Value, scopes: &str) -> (u16, Value) {
        let fields = [
            ("client_id", CLIENT),
            ("grant_type", "refresh_token"),
            ("refresh_token", token.as_str().unwrap()),
            ("scope", scopes),
        ];
        self.post("organizations", &fields).await
    }

    /// Signs in and exchanges the code.
    async fn tokens(&self, authority: &str, scopes: &str, person: &str) -> Value {
        let answer = self
            .returned(&self.link(authority, scopes, &[]).await, person)
            .await;
        let code = answer
            .get("code")
            .unwrap_or_else(|| panic!("no code: {answer:?}"));
        let (status, tokens) = self.redeem(authority, code, VERIFIER).await;
        assert_eq!(status, 200, "{tokens}");
        tokens
    }

    async fn graph(&self, path: &str, tokens: &Value) -> (u16, Value) {
        let address = format!("{}v1.0/{path}", self.cloud.addresses.graph);
        let request = self
            .client
            .get(address)
            .bearer_auth(tokens["access_token"].as_str().unwrap());
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }
}

/// The AADSTS number of an error answer.
fn number(answer: &Value) -> u64 {
    answer["error_codes"][0]
        .as_u64()
        .unwrap_or_else(|| panic!("no number: {answer}"))
}

fn has_scope(tokens: &Value, name: &str) -> bool {
    let list = tokens["scope"].as_str().unwrap();
    list.split(' ')
        .any(|scope| scope.rsplit('/').next() == Some(name))
}
