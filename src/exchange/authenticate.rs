//! Signing in over HTTP: Basic, NTLM and Negotiate, one connection per handshake (exchange.md 6).

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use url::Url;

use super::Login;
use crate::check::{Failure, Outcome};
use crate::http::{Answer, Connector, Trace};

/// What is sent, once per leg of a handshake.
#[derive(Debug, Clone)]
pub struct Request {
    /// `GET` or `POST`.
    pub method: hyper::Method,
    /// Where; `https` always.
    pub address: Url,
    /// Further headers.
    pub headers: Vec<(&'static str, String)>,
    /// The body; empty for `GET`.
    pub body: Vec<u8>,
    /// How much of the answer is read.
    pub largest: usize,
}

/// A way to sign in (RFC 7235).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scheme {
    /// NTLM alone.
    Ntlm,
    /// SPNEGO, with NTLM inside.
    Negotiate,
    /// User name and password, readable inside TLS.
    Basic,
}

/// The sign-ins of one click: after one that was refused no further one is sent (exchange.md 6.8, R8).
#[derive(Debug, Clone, Default)]
pub struct Ledger(Arc<Mutex<Entries>>);

#[derive(Debug, Default)]
struct Entries {
    refused: bool,
    accepted: BTreeSet<String>,
}

impl Ledger {
    /// Whether one was refused.
    #[must_use]
    pub fn is_used_up(&self) -> bool {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .refused
    }

    /// Notes that a host has refused user name and password.
    pub fn refused(&self) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .refused = true;
    }

    /// Notes that a host has accepted them.
    pub fn accepted(&self, host: &str) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = entries.accepted.insert(host.to_ascii_lowercase());
    }

    /// Whether any host has accepted them.
    #[must_use]
    pub fn is_proven(&self) -> bool {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        !entries.accepted.is_empty()
    }
}

/// One host, one login, one connection at a time. Whether the host may have the password was decided before
/// ([`super::autodiscover`], R4, R5, R10).
#[derive(Debug)]
pub struct Session {
    /// How the newest connection came about.
    pub trace: Trace,
    /// How it was signed in, once it was.
    pub scheme: Option<Scheme>,
    /// What the server calls its domain (from NTLM's challenge), as a hint for the field.
    pub domain_hint: Option<String>,
}

impl Session {
    /// A session that has no connection yet. `expected` is what the host offered when it was asked without
    /// credentials: it must not offer less now (R6).
    #[must_use]
    pub fn new(
        connector: Connector,
        login: Login,
        ledger: Ledger,
        expected: Option<BTreeSet<Scheme>>,
    ) -> Self {
        let _ = (connector, login, ledger, expected);
        Self {
            trace: Trace::default(),
            scheme: None,
            domain_hint: None,
        }
    }

    /// Sends a request, signing in when the server asks for it. Redirects are not followed: they come back as answers.
    ///
    /// # Errors
    ///
    /// One per layer of the network; `credentials-refused`, `account-locked`, `password-expired`,
    /// `channel-binding-refused`, `proxy-breaks-ntlm`, `scheme-unusable`, `scheme-downgraded`,
    /// `modern-authentication`, `gateway-login-page`.
    pub async fn send(&mut self, request: Request) -> Result<Answer, Failure> {
        let _ = request;
        Err(Failure::new(Outcome::UnexpectedAnswer, "not built yet"))
    }
}
