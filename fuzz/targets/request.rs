//! The listener: whatever bytes come over a connection, an answer is taken only when another reader finds the exact state
//! in them; every reply is whole, alone and says nothing of what came in; and the valid answer gets through afterwards.
//!
//! The first byte chooses the rule for the issuer and where the bytes are cut. `{host}` and `{state}` stand for those of
//! the attempt.
#![no_main]

#[path = "request/reference.rs"]
mod reference;

use std::cell::RefCell;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use futures::FutureExt as _;
use libfuzzer_sys::fuzz_target;
use reference::{ISSUER, STATE, reading};
use synchronizer_setup::oauth::{
    Answer, Event, Expectation, IssuerRule, Limits, Listener, Redirect,
};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::text::{Language, Texts};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

/// Nothing takes as long on any machine; a connection that does hangs.
const PATIENCE: Duration = Duration::from_secs(20);

thread_local! {
    static STAGE: RefCell<Stage> = RefCell::new(Stage::new());
}

fuzz_target!(|input: &[u8]| {
    let Some((first, bytes)) = input.split_first() else {
        return;
    };
    STAGE.with_borrow_mut(|stage| stage.play(usize::from(*first), bytes));
});

/// Two attempts that wait: one demands `iss`, the other accepts its absence.
struct Stage {
    runtime: Runtime,
    listeners: [Option<Listener>; 2],
    played: u32,
}

impl Stage {
    fn new() -> Self {
        Self {
            runtime: Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime"),
            listeners: [None, None],
            played: 0,
        }
    }

    fn play(&mut self, first: usize, bytes: &[u8]) {
        let required = first & 1 == 1;
        self.played = self.played.wrapping_add(1);
        let played = self.played;
        let slot = &mut self.listeners[usize::from(required)];
        self.runtime.block_on(async {
            let listener = match slot {
                Some(listener) => listener,
                None => slot.insert(listen(required).await),
            };
            let authority = format!("127.0.0.1:{}", listener.port());
            let bytes = fill(bytes, &authority);
            let reply = exchange(played, listener.port(), &bytes, first / 2).await;
            check_reply(&reply);
            let mut answered = false;
            while let Some(event) = listener.next().now_or_never() {
                if let Event::Answer(answer) = event {
                    assert!(!answered, "two answers");
                    answered = true;
                    let reading =
                        reading(&bytes, &authority).expect("an answer that only we understand");
                    check_answer(&answer, &reading, required);
                }
            }
            if !answered && played % 64 == 0 {
                valid(played, listener, &authority).await;
                answered = true;
            }
            if answered {
                drop(slot.take());
            }
        });
    }
}

async fn listen(required: bool) -> Listener {
    let expectation = Expectation {
        redirect: Redirect::Ipv4,
        state: Secret::new(STATE.to_owned()),
        issuer: if required {
            IssuerRule::Required(ISSUER.to_owned())
        } else {
            IssuerRule::IfPresent(ISSUER.to_owned())
        },
        limits: Limits {
            grace: Duration::ZERO,
            requests: usize::MAX,
            ..Limits::default()
        },
        page: Texts::new(Language::English).result_page(),
    };
    Listener::start(expectation).await.expect("a port is free")
}

fn fill(bytes: &[u8], authority: &str) -> Vec<u8> {
    let mut filled = Vec::with_capacity(bytes.len() + 64);
    let mut rest = bytes;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix(b"{host}") {
            filled.extend_from_slice(authority.as_bytes());
            rest = after;
        } else if let Some(after) = rest.strip_prefix(b"{state}") {
            filled.extend_from_slice(STATE.as_bytes());
            rest = after;
        } else {
            filled.push(rest[0]);
            rest = &rest[1..];
        }
    }
    filled
}

/// From another loopback address each time: closed connections keep their ports for a minute.
async fn connect(played: u32, port: u16) -> TcpStream {
    let [_, b, c, d] = played.to_be_bytes();
    let socket = TcpSocket::new_v4().expect("a socket");
    let own = Ipv4Addr::new(127, b.max(1), c, d.clamp(1, 254));
    socket.bind(SocketAddr::from((own, 0))).expect("an address");
    socket
        .connect(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
        .await
        .expect("the listener takes connections")
}

/// Sends the bytes, in two parts if `cut` lies inside, and reads what comes.
async fn exchange(played: u32, port: u16, bytes: &[u8], cut: usize) -> Vec<u8> {
    let work = async {
        let mut stream = connect(played, port).await;
        let (now, later) = bytes.split_at(cut.min(bytes.len()));
        // The listener may have closed by then: that is an answer too.
        let _ = stream.write_all(now).await;
        if !later.is_empty() {
            tokio::task::yield_now().await;
            let _ = stream.write_all(later).await;
        }
        let _ = stream.shutdown().await;
        let mut reply = Vec::new();
        let _ = stream.read_to_end(&mut reply).await;
        reply
    };
    timeout(PATIENCE, work)
        .await
        .expect("the listener ends every connection")
}

async fn valid(played: u32, listener: &mut Listener, authority: &str) {
    let request =
        format!("GET /?code=c&state={STATE}&iss={ISSUER} HTTP/1.1\r\nHost: {authority}\r\n\r\n");
    let reply = exchange(played, listener.port(), request.as_bytes(), 0).await;
    assert!(
        reply.starts_with(b"HTTP/1.1 303 "),
        "{}",
        String::from_utf8_lossy(&reply)
    );
}

/// One whole reply or none, with the fields that each must have, and without the state.
fn check_reply(reply: &[u8]) {
    if reply.is_empty() {
        return;
    }
    let text = String::from_utf8_lossy(reply);
    let (head, body) = text.split_once("\r\n\r\n").expect("a whole head");
    let head = head.to_ascii_lowercase();
    let status = head
        .strip_prefix("http/1.1 ")
        .or_else(|| head.strip_prefix("http/1.0 "))
        .and_then(|rest| rest.get(..3))
        .expect("a status line");
    assert!(
        [
            "200", "303", "400", "404", "405", "408", "410", "411", "413", "414", "415", "421",
            "431", "503"
        ]
        .contains(&status),
        "{head}"
    );
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    assert_eq!(length, Some(body.len().to_string().as_str()), "{head}");
    for field in [
        "connection: close",
        "x-content-type-options: nosniff",
        "cache-control: no-store",
        "referrer-policy: no-referrer",
    ] {
        assert!(head.contains(field), "{field}: {head}");
    }
    assert!(!head.contains("access-control"), "{head}");
    assert!(!text.contains(STATE), "the state is repeated");
}

fn check_answer(answer: &Answer, reading: &reference::Reading, required: bool) {
    let filled = |name: &str| reading.get(name).filter(|value| !value.is_empty());
    let wrong = reading.get("iss").is_some_and(|iss| iss != ISSUER);
    match answer {
        Answer::Code { code } => {
            assert_eq!(filled("code"), Some(code.expose()));
            assert!(filled("error").is_none() && !wrong);
            assert!(!required || reading.get("iss").is_some());
        }
        Answer::Refused {
            error, description, ..
        } => {
            assert!(filled("error").is_some() && !wrong);
            assert!(error.chars().count() <= 200 && !error.chars().any(char::is_control));
            assert!(
                description
                    .as_ref()
                    .is_none_or(|text| text.chars().count() <= 2000)
            );
        }
        Answer::Consented { .. } => {
            assert!(reading.get("admin_consent").is_some() && !wrong && filled("error").is_none());
        }
        Answer::WrongIssuer { .. } => {
            assert!(wrong || (required && reading.get("iss").is_none()));
        }
    }
}
