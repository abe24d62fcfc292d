//! A program that signs people in at Google of the rehearsal, and a browser without a person.

use std::sync::{Arc, Mutex};

use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use serde_json::Value;
use synchronizer_setup::rehearsal::{self, Act, Behaviour, Part, Played, Rehearsal};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use url::Url;

use super::{CHALLENGE, CLIENT, Fields, SECRET, VERIFIER};

/// The built-in cloud with a program that listens for one person's answers.
pub struct Program {
    pub cloud: Rehearsal,
    pub client: reqwest::Client,
    port: u16,
    arrived: Arc<Mutex<Vec<Fields>>>,
}

impl Program {
    pub async fn start(behaviour: Behaviour) -> Self {
        let cloud = rehearsal::start_with(behaviour, None).await.unwrap();
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .tls_backend_preconfigured(cloud.trust())
            .build()
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let arrived = Arc::new(Mutex::new(Vec::new()));
        tokio::spawn(listen(listener, Arc::clone(&arrived)));
        Self {
            cloud,
            client,
            port,
            arrived,
        }
    }

    pub async fn happy() -> Self {
        Self::start(Behaviour::HAPPY).await
    }

    /// With a person who does this on consent pages.
    pub async fn acting(act: Act) -> Self {
        let google_part = Part {
            act,
            ..Behaviour::HAPPY.google_part
        };
        Self::start(Behaviour {
            google_part,
            ..Behaviour::HAPPY
        })
        .await
    }

    pub fn called(&self, path: &str) -> String {
        format!("{}{path}", self.cloud.addresses.google)
    }

    pub fn redirect(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The address that a program opens.
    pub fn link(&self, scopes: &str, more: &[(&str, &str)]) -> Url {
        let mut link = self
            .cloud
            .addresses
            .google_pages
            .join("o/oauth2/v2/auth")
            .unwrap();
        let redirect = self.redirect();
        let usual = [
            ("client_id", CLIENT),
            ("response_type", "code"),
            ("redirect_uri", &redirect),
            ("scope", scopes),
            ("state", "Zk3vS0pQ9rT"),
            ("nonce", "n-7Hc1"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
            ("access_type", "offline"),
            ("prompt", "consent select_account"),
        ];
        let kept = usual
            .iter()
            .filter(|(name, _)| more.iter().all(|(other, _)| other != name));
        let given = more.iter().filter(|(_, value)| !value.is_empty());
        link.query_pairs_mut()
            .extend_pairs(kept)
            .extend_pairs(given);
        link
    }

    pub async fn play(&self, link: &Url, person: &str) -> Played {
        self.cloud.player().play(link, person).await.unwrap()
    }

    /// Walks to a page from which nothing leads on; its title and words.
    pub async fn stranded(&self, link: &Url, person: &str) -> (String, String) {
        match self.play(link, person).await {
            Played::Stranded { title, words } => (title, words),
            Played::Returned { .. } => panic!("came back with {:?}", self.arrived.lock().unwrap()),
        }
    }

    /// Walks back to the program; what arrived there.
    pub async fn returned(&self, link: &Url, person: &str) -> Fields {
        match self.play(link, person).await {
            Played::Returned { title } => assert_eq!(title, "Arrived"),
            Played::Stranded { title, words } => panic!("stranded on {title}: {words}"),
        }
        self.arrived
            .lock()
            .unwrap()
            .last()
            .expect("something arrived")
            .clone()
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> (u16, Value) {
        let request = self.client.post(self.called(path)).form(fields);
        answer(request).await
    }

    pub async fn json(&self, address: &str) -> (u16, Value) {
        answer(self.client.get(address)).await
    }

    pub async fn redeem(&self, code: &str, more: &[(&str, &str)]) -> (u16, Value) {
        let redirect = self.redirect();
        let usual = [
            ("client_id", CLIENT),
            ("client_secret", SECRET),
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &redirect),
            ("code_verifier", VERIFIER),
        ];
        let mut fields: Vec<_> = usual
            .into_iter()
            .filter(|(name, _)| more.iter().all(|(other, _)| other != name))
            .collect();
        fields.extend(more.iter().filter(|(_, value)| !value.is_empty()));
        self.post("token", &fields).await
    }

    pub async fn refresh(&self, token: &Value) -> (u16, Value) {
        let fields = [
            ("client_id", CLIENT),
            ("client_secret", SECRET),
            ("grant_type", "refresh_token"),
            ("refresh_token", token.as_str().unwrap()),
        ];
        self.post("token", &fields).await
    }

    pub async fn code(&self, scopes: &str, person: &str) -> String {
        self.returned(&self.link(scopes, &[]), person).await["code"].clone()
    }

    /// Signs in and exchanges the code.
    pub async fn tokens(&self, scopes: &str, person: &str) -> Value {
        let (status, tokens) = self.redeem(&self.code(scopes, person).await, &[]).await;
        assert_eq!(status, 200, "{tokens}");
        tokens
    }

    /// Asks a service.
    pub async fn ask(&self, tokens: &Value, path: &str) -> (u16, Value) {
        let address = format!("{}{path}", self.cloud.addresses.google_services);
        let token = tokens["access_token"].as_str().unwrap();
        answer(self.client.get(address).bearer_auth(token)).await
    }

    pub async fn free_busy(&self, tokens: &Value, body: &Value) -> (u16, Value) {
        let address = format!(
            "{}calendar/v3/freeBusy",
            self.cloud.addresses.google_services
        );
        let token = tokens["access_token"].as_str().unwrap();
        let request = self.client.post(address).bearer_auth(token);
        let request = request
            .header("content-type", "application/json")
            .body(body.to_string());
        answer(request).await
    }
}

async fn answer(request: reqwest::RequestBuilder) -> (u16, Value) {
    let response = request.send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap())
}

/// Notes the query of everything that arrives.
async fn listen(listener: TcpListener, arrived: Arc<Mutex<Vec<Fields>>>) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let mut text = String::new();
        let mut buffer = [0; 4096];
        while let Ok(read @ 1..) = stream.read(&mut buffer).await {
            text.push_str(&String::from_utf8_lossy(&buffer[..read]));
            if text.contains("\r\n\r\n") {
                break;
            }
        }
        let target = text.split(' ').nth(1).unwrap_or_default();
        let query = target.split_once('?').map_or("", |(_, query)| query);
        let fields = form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect();
        arrived.lock().unwrap().push(fields);
        let page = "<title>Arrived</title>";
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";
        let answer = format!("{head}Content-Length: {}\r\n\r\n{page}", page.len());
        stream.write_all(answer.as_bytes()).await.unwrap();
    }
}

/// A browser without a person: it shows pages and presses buttons by their value.
pub struct Browser<'a> {
    program: &'a Program,
    cookie: Option<String>,
}

/// What a browser got.
pub struct Shown {
    pub status: u16,
    pub location: Option<String>,
    pub body: String,
}

impl<'a> Browser<'a> {
    pub fn new(program: &'a Program) -> Self {
        Self {
            program,
            cookie: None,
        }
    }

    pub async fn open(&mut self, link: &Url) -> Shown {
        self.send(self.program.client.get(link.clone())).await
    }

    /// Posts the fields to the page's own address, with the hidden context.
    pub async fn press(&mut self, page: &Shown, fields: &[(&str, &str)]) -> Shown {
        let between =
            |start: &str| Some(page.body.split(start).nth(1)?.split('"').next()?.to_owned());
        let action = between("<form method=\"post\" action=\"").expect("a form");
        let address = self
            .program
            .cloud
            .addresses
            .google_pages
            .join(&action)
            .unwrap();
        let context = between("name=\"ctx\" value=\"").unwrap_or_default();
        let fields = [&[("ctx", context.as_str())], fields].concat();
        self.send(self.program.client.post(address).form(&fields))
            .await
    }

    /// Signs in with user name and password, and shows what comes then.
    pub async fn sign_in(&mut self, link: &Url, person: &str) -> Shown {
        let people = self.program.cloud.people();
        let person = people
            .iter()
            .find(|one| one.system == "google" && one.code == person)
            .expect("a person");
        let page = self.open(link).await;
        let next = self
            .press(&page, &[("act", "next"), ("user", person.user)])
            .await;
        self.press(&next, &[("act", "sign-in"), ("password", person.password)])
            .await
    }

    async fn send(&mut self, request: reqwest::RequestBuilder) -> Shown {
        let request = match &self.cookie {
            Some(cookie) => request.header(COOKIE, cookie),
            None => request,
        };
        let response = request.send().await.unwrap();
        let header = |name| {
            response
                .headers()
                .get(name)
                .map(|value| value.to_str().unwrap().to_owned())
        };
        if let Some(cookie) = header(SET_COOKIE) {
            self.cookie = cookie.split(';').next().map(str::to_owned);
        }
        Shown {
            status: response.status().as_u16(),
            location: header(LOCATION),
            body: response.text().await.unwrap(),
        }
    }
}
