//! One attempt with a listener, and what every reply of it must look like.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use futures::FutureExt as _;
use synchronizer_setup::check::Outcome;
use synchronizer_setup::oauth::{
    Answer, Event, Expectation, IssuerRule, Limits, Listener, PageTexts, Redirect,
};
use synchronizer_setup::secret::random;
use synchronizer_setup::text::{Language, Texts};
use tokio::time::timeout;

use crate::raw::{self, PATIENCE, Reply};

pub const ISSUER: &str = "https://login.example";

/// Limits that let a test end soon and yet leave time to a busy machine.
pub fn limits() -> Limits {
    Limits {
        grace: Duration::from_secs(20),
        stall: Duration::from_secs(2),
        ..Limits::default()
    }
}

pub fn texts() -> PageTexts {
    Texts::new(Language::English).result_page()
}

pub struct Scene {
    pub listener: Listener,
    pub state: String,
    pub host: String,
    pub address: SocketAddr,
}

impl Scene {
    pub async fn new() -> Self {
        Self::with(
            Redirect::Ipv4,
            IssuerRule::IfPresent(ISSUER.into()),
            limits(),
        )
        .await
    }

    pub async fn with(redirect: Redirect, issuer: IssuerRule, limits: Limits) -> Self {
        let state = random(32);
        let expectation = Expectation {
            redirect,
            state: state.duplicate(),
            issuer,
            limits,
            page: texts(),
        };
        let listener = Listener::start(expectation).await.expect("a port is free");
        let host = listener
            .redirect_uri()
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .to_owned();
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, listener.port()));
        Self {
            listener,
            state: state.expose().to_owned(),
            host,
            address,
        }
    }

    /// The same attempt, left without an answer. A listener that nobody asks stands in for its own.
    pub async fn over(self) -> Self {
        let Self {
            listener,
            state,
            host,
            address,
        } = self;
        drop(listener);
        Self {
            state,
            host,
            address,
            ..Self::new().await
        }
    }

    /// Puts host and state into a request.
    pub fn fill(&self, request: &str) -> String {
        request
            .replace("{host}", &self.host)
            .replace("{state}", &self.state)
    }

    /// Sends a request and checks what holds for every reply.
    pub async fn send(&self, request: &str) -> Reply {
        let reply = raw::exchange(self.address, self.fill(request).as_bytes()).await;
        if reply.status().is_some() {
            check_headers(&reply);
        }
        reply
    }

    /// A `GET` as a browser sends it.
    pub async fn get(&self, target: &str) -> Reply {
        self.send(&format!("GET {target} HTTP/1.1\r\nHost: {{host}}\r\n\r\n"))
            .await
    }

    /// A posted form.
    pub async fn post(&self, form: &str) -> Reply {
        self.send(&post(&self.fill(form))).await
    }

    /// The valid answer.
    pub async fn answer(&self) -> Reply {
        self.get("/?code=the-code&state={state}").await
    }

    /// The next event, which must come.
    pub async fn event(&mut self) -> Event {
        timeout(PATIENCE, self.listener.next())
            .await
            .expect("an event")
    }

    /// Whether no event is waiting. Events are there before the reply is written.
    pub fn is_quiet(&mut self) -> bool {
        self.at_hand().is_none()
    }

    /// The event that is there already. Not even the runtime's turn for others may make it look as if there were none.
    fn at_hand(&mut self) -> Option<Event> {
        tokio::task::unconstrained(self.listener.next()).now_or_never()
    }

    /// The notice that was given, if any.
    pub fn notice(&mut self) -> Option<Outcome> {
        match self.at_hand()? {
            Event::Notice(outcome) => Some(outcome),
            Event::Answer(answer) => panic!("an answer came: {answer:?}"),
        }
    }

    /// The proof that nothing happened to the attempt: the valid answer is still accepted.
    pub async fn still_waits(&mut self) {
        assert_eq!(
            self.answer().await.status(),
            Some(303),
            "the valid answer was not accepted afterwards"
        );
        loop {
            match self.event().await {
                Event::Answer(Answer::Code { code }) => {
                    return assert_eq!(code.expose(), "the-code");
                }
                Event::Answer(other) => panic!("another answer came: {other:?}"),
                Event::Notice(_) => {}
            }
        }
    }
}

/// A posted form with its length; `{host}` is filled in later.
pub fn post(form: &str) -> String {
    let length = form.len();
    format!(
        "POST / HTTP/1.1\r\nHost: {{host}}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {length}\r\n\r\n{form}"
    )
}

/// S-LST-07, S-LST-18, S-PAG-02, S-PAG-03, S-PAG-04: on every reply.
fn check_headers(reply: &Reply) {
    let one = |name: &str| match reply.headers(name).as_slice() {
        [value] => value.clone(),
        other => panic!("{name}: {other:?}\n{}", reply.text()),
    };
    assert_eq!(one("connection"), "close");
    assert_eq!(one("x-content-type-options"), "nosniff");
    assert_eq!(one("referrer-policy"), "no-referrer");
    assert_eq!(one("cache-control"), "no-store");
    assert_eq!(one("cross-origin-opener-policy"), "same-origin");
    let policy = one("content-security-policy");
    for part in [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    for (name, _) in reply.fields() {
        assert!(
            !name.starts_with("access-control") && name != "upgrade",
            "{name}"
        );
    }
    for location in reply.headers("location") {
        assert!(
            location.starts_with("/done/") && location.len() > 20,
            "{location}"
        );
    }
    if !reply.body().is_empty() {
        assert_eq!(one("content-type"), "text/html; charset=utf-8");
    }
}
