//! NTLM against servers that are not ours: Apache with Debian's GSSAPI modules, and pyspnego behind a small https server
//! that enforces channel binding.

mod apache;
mod pyspnego;

use std::sync::Arc;

use synchronizer_setup::exchange::Login;
use synchronizer_setup::exchange::authenticate::{Ledger, Request, Session};
use synchronizer_setup::http::Connector;
use synchronizer_setup::secret::Secret;
use url::Url;

/// Who may come in everywhere here.
const USER: &str = "kari";
const DOMAIN: &str = "CORP";
const PASSWORD: &str = "Blåbær 7 – hver dag";

fn login(user: &str, domain: &str, password: &str) -> Login {
    Login {
        user: user.to_owned(),
        domain: domain.to_owned(),
        password: Arc::new(Secret::new(password.to_owned())),
    }
}

fn session(connector: Connector, login: Login) -> Session {
    Session::new(connector, login, Ledger::default(), None).with_basic(true)
}

fn post(address: &str) -> Request {
    Request {
        method: hyper::Method::POST,
        address: Url::parse(address).expect("an address"),
        headers: vec![("content-type", "text/xml; charset=utf-8".to_owned())],
        body: b"<question/>".to_vec(),
        largest: 64 * 1024,
    }
}

fn get(address: &str) -> Request {
    Request {
        method: hyper::Method::GET,
        headers: Vec::new(),
        body: Vec::new(),
        ..post(address)
    }
}
