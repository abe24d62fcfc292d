//! A program that signs in: nothing of ours, only an HTTP client and a listener, as any other OAuth client would have.

use std::collections::BTreeMap;

use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderMap, LOCATION};
use serde_json::Value;
use synchronizer_setup::rehearsal::{self, Behaviour, Played, Rehearsal};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// The pair of RFC 7636, appendix B.
pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

pub struct Program {
    pub rehearsal: Rehearsal,
    pub client: reqwest::Client,
    redirect_uri: std::sync::Mutex<String>,
}

/// What came to the redirect address.
pub struct Arrival {
    pub method: String,
    fields: BTreeMap<String, String>,
}

impl Arrival {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }

    pub fn code(&self) -> String {
        self.get("code").expect("a code came").to_owned()
    }
}

/// An answer, read completely.
pub struct Answer {
    pub status: u16,
    pub location: Option<String>,
    pub body: String,
    headers: HeaderMap,
}

impl Answer {
    pub fn json(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.body);
        serde_json::from_str(&self.body).expect("the body is JSON")
    }

    /// The name of the visit in the form of a page.
    pub fn visit(&self) -> &str {
        let after = self.body.split("name=\"visit\" value=\"").nth(1);
        after
            .and_then(|rest| rest.split('"').next())
            .expect("a form of a visit")
    }

    pub fn header(&self, name: &str) -> String {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned()
    }
}

impl Program {
    pub async fn start(behaviour: Behaviour) -> Self {
        let rehearsal = rehearsal::start_with(behaviour, None).await.unwrap();
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .tls_backend_preconfigured(trust(&rehearsal.ca_certificate))
            .build()
            .unwrap();
        Self {
            rehearsal,
            client,
            redirect_uri: std::sync::Mutex::default(),
        }
    }

    pub fn base(&self) -> String {
        self.rehearsal
            .addresses
            .superoffice
            .origin()
            .ascii_serialization()
    }

    pub fn client_id(&self) -> String {
        self.rehearsal.describe()["client_ids"]["superoffice"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    pub fn token_endpoint(&self) -> String {
        format!("{}/login/common/oauth/tokens", self.base())
    }

    pub async fn discovery(&self) -> Value {
        self.get(&format!(
            "{}/login/.well-known/openid-configuration",
            self.base()
        ))
        .await
        .json(200)
    }

    pub async fn state(&self, ctx: &str) -> Value {
        self.get(&format!("{}/api/state/{ctx}", self.base()))
            .await
            .json(200)
    }

    /// A sign-in link back to a redirect address.
    pub fn link_to(&self, redirect_uri: &str, more: &str) -> String {
        redirect_uri.clone_into(&mut self.redirect_uri.lock().unwrap());
        let pages = &self.rehearsal.addresses.superoffice_pages;
        let client = self.client_id();
        format!(
            "{pages}login/common/oauth/authorize?response_type=code&client_id={client}&scope=openid&redirect_uri={redirect_uri}\
             &state=s-1&nonce=n-1&code_challenge={CHALLENGE}&code_challenge_method=S256{more}"
        )
    }

    pub fn link(&self, listener: &TcpListener, more: &str) -> String {
        self.link_to(&format!("http://{}", listener.local_addr().unwrap()), more)
    }

    pub async fn listen(&self) -> TcpListener {
        TcpListener::bind("127.0.0.1:0").await.unwrap()
    }

    /// Signs in as this person; the answer must arrive.
    pub async fn sign_in(&self, person: &str, more: &str) -> (Played, Arrival) {
        let listener = self.listen().await;
        let link = self.link(&listener, more);
        self.walk(person, &link, listener).await
    }

    pub async fn walk(&self, person: &str, link: &str, listener: TcpListener) -> (Played, Arrival) {
        let actor = self.rehearsal.player();
        let link = link.parse().unwrap();
        let (played, arrival) = tokio::join!(actor.play(&link, person), async {
            tokio::time::timeout(std::time::Duration::from_secs(30), receive(listener))
                .await
                .expect("an answer arrives")
        });
        (played.unwrap(), arrival)
    }

    /// Signs in as this person without anybody listening: they must be stranded.
    pub async fn strand(&self, person: &str) -> Played {
        let listener = self.listen().await;
        let link = self.link(&listener, "").parse().unwrap();
        drop(listener);
        self.rehearsal.player().play(&link, person).await.unwrap()
    }

    pub fn exchange_fields(&self, code: &str, verifier: &str) -> String {
        let redirect_uri = self.redirect_uri.lock().unwrap().clone();
        let client = self.client_id();
        format!(
            "grant_type=authorization_code&client_id={client}&code={code}&redirect_uri={redirect_uri}&code_verifier={verifier}"
        )
    }

    pub async fn exchange(&self, code: &str, verifier: &str) -> Answer {
        self.token(&self.exchange_fields(code, verifier)).await
    }

    pub async fn token(&self, fields: &str) -> Answer {
        self.post(&self.token_endpoint(), fields).await
    }

    pub async fn api(&self, address: &str, tokens: &Value) -> Answer {
        let bearer = format!("Bearer {}", tokens["access_token"].as_str().unwrap());
        read(
            self.client
                .get(address)
                .header(AUTHORIZATION, bearer)
                .send()
                .await
                .unwrap(),
        )
        .await
        .unwrap()
    }

    /// An address of the pages.
    pub fn page(&self, path: &str) -> String {
        format!("{}{path}", self.rehearsal.addresses.superoffice_pages)
    }

    pub async fn get_with(&self, address: &str, cookie: &str) -> Answer {
        let cookie = cookie.split(';').next().unwrap_or_default();
        let request = self.client.get(address).header(COOKIE, cookie);
        read(request.send().await.unwrap()).await.unwrap()
    }

    pub async fn get(&self, address: &str) -> Answer {
        read(self.client.get(address).send().await.unwrap())
            .await
            .unwrap()
    }

    pub async fn post(&self, address: &str, form: &str) -> Answer {
        self.try_post(address, form).await.unwrap()
    }

    pub async fn try_post(&self, address: &str, form: &str) -> Result<Answer, reqwest::Error> {
        let request = self
            .client
            .post(address)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        read(request.body(form.to_owned()).send().await?).await
    }

    /// Whether the answer holds at least so many bytes.
    pub async fn at_least(&self, address: &str, bytes: usize) -> bool {
        let mut response = self.client.post(address).send().await.unwrap();
        let mut seen = 0;
        while seen < bytes {
            match response.chunk().await.unwrap() {
                Some(chunk) => seen += chunk.len(),
                None => return false,
            }
        }
        true
    }

    /// The published key that signed the `id_token`, from a fresh fetch.
    pub async fn key_of(&self, tokens: &Value) -> Option<Value> {
        let header = jsonwebtoken::decode_header(tokens["id_token"].as_str().unwrap()).unwrap();
        let list = self
            .get(&format!("{}/login/.well-known/jwks", self.base()))
            .await
            .json(200);
        list["keys"]
            .as_array()
            .unwrap()
            .iter()
            .find(|key| key["kid"].as_str() == header.kid.as_deref())
            .cloned()
    }

    /// The claims, after signature and audience were checked.
    pub async fn verified(&self, tokens: &Value) -> Value {
        let key = self.key_of(tokens).await.expect("the key is published");
        let key = DecodingKey::from_rsa_components(
            key["n"].as_str().unwrap(),
            key["e"].as_str().unwrap(),
        )
        .unwrap();
        let mut rules = Validation::new(Algorithm::RS256);
        rules.set_audience(&[self.client_id()]);
        jsonwebtoken::decode::<Value>(tokens["id_token"].as_str().unwrap(), &key, &rules)
            .unwrap()
            .claims
    }
}

/// Trusts the certificate of the rehearsal as it is handed out.
fn trust(pem: &str) -> rustls::ClientConfig {
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject as _;
    let mut roots = rustls::RootCertStore::empty();
    roots
        .add(CertificateDer::from_pem_slice(pem.as_bytes()).unwrap())
        .unwrap();
    rustls::ClientConfig::builder_with_provider(std::sync::Arc::new(
        rustls::crypto::aws_lc_rs::default_provider(),
    ))
    .with_safe_default_protocol_versions()
    .unwrap()
    .with_root_certificates(roots)
    .with_no_client_auth()
}

async fn read(response: reqwest::Response) -> Result<Answer, reqwest::Error> {
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let location = headers
        .get(LOCATION)
        .and_then(|value| value.to_str().ok())
        .map(str::to_owned);
    Ok(Answer {
        status,
        location,
        body: response.text().await?,
        headers,
    })
}

/// Takes one request with `code` or `error`, answers 303 and then shows a page, as the wizard's listener does.
async fn receive(listener: TcpListener) -> Arrival {
    let mut arrival = None;
    loop {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut buffer = vec![0; 16 * 1024];
        let mut length = 0;
        let (head, body) = loop {
            length += stream.read(&mut buffer[length..]).await.unwrap();
            let text = String::from_utf8_lossy(&buffer[..length]).into_owned();
            let Some((head, body)) = text.split_once("\r\n\r\n") else {
                continue;
            };
            let expected = head
                .to_lowercase()
                .split("content-length: ")
                .nth(1)
                .and_then(|rest| {
                    rest.split("\r\n")
                        .next()
                        .and_then(|number| number.parse::<usize>().ok())
                });
            if body.len() >= expected.unwrap_or_default() {
                break (head.to_owned(), body.to_owned());
            }
        };
        let mut words = head.split(' ');
        let (method, target) = (words.next().unwrap().to_owned(), words.next().unwrap());
        if target == "/done" {
            let page = "<title>Arrived</title>";
            let answer = format!(
                "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{page}",
                page.len()
            );
            stream.write_all(answer.as_bytes()).await.unwrap();
            return arrival.expect("an answer came before the page");
        }
        let fields = if method == "POST" {
            body
        } else {
            target.split_once('?').unwrap_or_default().1.to_owned()
        };
        let fields = form_urlencoded::parse(fields.as_bytes())
            .into_owned()
            .collect();
        arrival = Some(Arrival { method, fields });
        let answer = b"HTTP/1.1 303 See Other\r\nLocation: /done\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
        stream.write_all(answer).await.unwrap();
    }
}
