//! Signing in to Exchange, message by message, at a server that answers by a script and records what came.

mod legs;
mod refusals;
mod traffic;
mod ways;

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use synchronizer_setup::exchange::Login;
use synchronizer_setup::exchange::authenticate::{Ledger, Request, Session};
use synchronizer_setup::secret::Secret;

use crate::site::{Identity, Received, Reply, Site};

const EMAIL: &str = "kari@corp.example";
const PASSWORD: &str = "Blåbær 7 – hver dag";
const QUESTION: &[u8] = b"<question/>";

fn login(user: &str, domain: &str, password: &str) -> Login {
    Login {
        user: user.to_owned(),
        domain: domain.to_owned(),
        password: Arc::new(Secret::new(password.to_owned())),
    }
}

fn kari() -> Login {
    login("kari", "CORP", PASSWORD)
}

fn identity() -> Identity {
    Identity::of(&["localhost"])
}

fn session(identity: &Identity, ledger: &Ledger) -> Session {
    Session::new(identity.connector(), kari(), ledger.clone(), None)
        .for_mailbox(EMAIL)
        .with_basic(true)
}

fn post(site: &Site, path: &str) -> Request {
    Request {
        method: hyper::Method::POST,
        address: site.url(path),
        headers: vec![("content-type", "text/xml; charset=utf-8".to_owned())],
        body: QUESTION.to_vec(),
        largest: 64 * 1024,
    }
}

/// A challenge of a server in this domain (MS-NLMP 2.2.1.2).
pub fn challenge(domain: &str) -> String {
    let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let pair = |id: u16, value: &[u8]| {
        let length = u16::try_from(value.len()).expect("a short value");
        [&id.to_le_bytes()[..], &length.to_le_bytes(), value].concat()
    };
    let pairs = [
        pair(2, &wide(domain)),
        pair(1, &wide("MAIL01")),
        pair(7, &133_000_000_000_000_000_u64.to_le_bytes()),
        pair(0, &[]),
    ]
    .concat();
    let length = u16::try_from(pairs.len())
        .expect("a short value")
        .to_le_bytes();
    let mut message = b"NTLMSSP\0\x02\0\0\0".to_vec();
    message.extend([0, 0, 0, 0, 56, 0, 0, 0]);
    message.extend(0xA288_8205_u32.to_le_bytes());
    message.extend(*b"\x01\x23\x45\x67\x89\xab\xcd\xef");
    message.extend([0; 8]);
    message.extend([length, length].concat());
    message.extend([56, 0, 0, 0, 6, 1, 0xb1, 0x1d, 0, 0, 0, 15]);
    message.extend(pairs);
    STANDARD.encode(message)
}

fn asks(headers: &[&str]) -> Reply {
    Reply::of("401 Unauthorized", headers, "")
}

fn inside() -> Reply {
    Reply::of("200 OK", &["Content-Type: text/xml"], "<inside/>")
}

/// An Exchange server: both ways of Windows, a challenge to the first message, `end` to the last.
fn exchange(received: &Received, end: &Reply) -> Reply {
    match received.message() {
        None => asks(&["WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"]),
        Some(1) => asks(&[
            &format!("WWW-Authenticate: NTLM {}", challenge("CORP")),
            "WWW-Authenticate: Negotiate",
            "Set-Cookie: affinity=left; path=/; secure; HttpOnly",
        ]),
        Some(_) => end.clone(),
    }
}

/// How often the last message of a handshake, or a password by Basic, came.
fn logons(site: &Site) -> usize {
    let journal = site.journal();
    let counts = |one: &&Received| {
        let basic = one
            .header("authorization")
            .is_some_and(|value| value.starts_with("Basic "));
        basic || one.message() == Some(3)
    };
    journal.iter().filter(counts).count()
}
