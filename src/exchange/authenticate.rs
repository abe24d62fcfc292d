//! Signing in over HTTP: Basic, NTLM and Negotiate, one connection per handshake (exchange.md 6).

mod basic;
mod binding;
mod challenge;
mod cookies;
pub mod gateway;
mod handshake;
mod ledger;
mod leg;
mod verdict;
mod windows;

use std::collections::BTreeSet;

use url::Url;

use super::Login;
use crate::check::{Failure, Outcome};
use crate::http::{Answer, Connection, Connector, Trace};

pub use challenge::Offered;
pub use ledger::Ledger;

use cookies::Cookies;
use handshake::Wrapping;
use leg::Stop;

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

/// A way to sign in (RFC 7235), the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scheme {
    /// NTLM alone.
    Ntlm,
    /// SPNEGO, with NTLM inside.
    Negotiate,
    /// User name and password, readable inside TLS.
    Basic,
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
    connector: Connector,
    login: Login,
    email: Option<String>,
    ledger: Ledger,
    expected: Option<BTreeSet<Scheme>>,
    basic: bool,
    origin: Option<(String, u16)>,
    connection: Option<Connection>,
    way: Option<Way>,
    path: Option<String>,
    cookies: Cookies,
}

/// How this session signs in, and whether its connection is signed in already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Windows { wrapping: Wrapping, signed_in: bool },
    Basic,
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
        Self {
            trace: Trace::default(),
            scheme: None,
            domain_hint: None,
            connector,
            login,
            email: None,
            ledger,
            expected,
            basic: false,
            origin: None,
            connection: None,
            way: None,
            path: None,
            cookies: Cookies::default(),
        }
    }

    /// The same where Basic is allowed or not: when the host shows that it is Exchange, or the person has said yes (R6).
    /// Without this it is not.
    #[must_use]
    pub fn with_basic(mut self, allowed: bool) -> Self {
        self.basic = allowed;
        self
    }

    /// The same for the mailbox of an address, which is offered as user name after a refusal (`as-email`).
    #[must_use]
    pub fn for_mailbox(mut self, email: &str) -> Self {
        self.email = Some(email.to_owned());
        self
    }

    /// The same on a connection that is open already, where there is one: one handshake of TLS less. It is good for its
    /// own server only, and a sign-in on it is bound to its own certificate.
    #[must_use]
    pub fn on(mut self, open: Option<Connection>) -> Self {
        if let Some(open) = &open {
            self.trace = open.trace.clone();
        }
        self.connection = open;
        self
    }

    /// Sends a request, signing in when the server asks for it. Redirects are not followed: they come back as answers.
    ///
    /// # Errors
    ///
    /// One per layer of the network; `credentials-refused`, `credentials-refused-before`, `account-locked`,
    /// `password-expired`, `channel-binding-refused`, `proxy-breaks-ntlm`, `scheme-unusable`, `scheme-downgraded`,
    /// `basic-unconfirmed`, `modern-authentication`, `gateway-login-page`, `entry-wrong`.
    pub async fn send(&mut self, request: Request) -> Result<Answer, Failure> {
        self.stay(&request.address)?;
        match self.attempt(&request).await {
            Ok(answer) => Ok(answer),
            Err(Stop::Failed(failure)) => Err(failure),
            // A connection that ends on the way is made anew once, and the handshake with it.
            Err(Stop::Closed(_)) => {
                self.hang_up();
                match self.attempt(&request).await {
                    Ok(answer) => Ok(answer),
                    Err(Stop::Failed(failure)) => Err(failure),
                    Err(Stop::Closed(error)) => Err(error.into()),
                }
            }
        }
    }

    /// A session is for one server, and for `https`: the password was allowed for nothing else (R2, R4).
    fn stay(&mut self, address: &Url) -> Result<(), Failure> {
        let host = address.host_str().unwrap_or_default().to_ascii_lowercase();
        let port = address.port_or_known_default().unwrap_or_default();
        let known = self.origin.get_or_insert((host.clone(), port));
        if address.scheme() == "https" && *known == (host.clone(), port) {
            return Ok(());
        }
        let detail = format!("this sign-in is for https and {} only", known.0);
        Err(Failure::new(Outcome::HostUnconfirmed, detail).fact("host", host))
    }

    /// The server as what was refused is remembered: host and port.
    fn server(&self) -> String {
        let (host, port) = self.origin.clone().unwrap_or_default();
        format!("{host}:{port}")
    }

    fn host(&self) -> &str {
        self.origin.as_ref().map_or("", |(host, _)| host)
    }

    fn hang_up(&mut self) {
        self.connection = None;
        if let Some(Way::Windows { signed_in, .. }) = &mut self.way {
            *signed_in = false;
        }
    }

    async fn attempt(&mut self, request: &Request) -> Result<Answer, Stop> {
        let is_open = self.connection.as_ref().is_some_and(Connection::is_open);
        if let (
            true,
            Some(Way::Windows {
                signed_in: true, ..
            }),
        ) = (is_open, self.way)
        {
            let answer = self.leg(request, None).await?;
            if answer.status != 401 {
                return Self::done(answer);
            }
        }
        if !is_open {
            self.hang_up();
        }
        // What was accepted at one address of the server need not be asked for at another one.
        let known = self.way.filter(|way| {
            *way != Way::Basic || self.path.as_deref() == Some(request.address.path())
        });
        let way = if let Some(way) = known.or_else(|| self.expected_way()) {
            way
        } else {
            let answer = self.leg(request, None).await?;
            if answer.status != 401 {
                return Self::done(answer);
            }
            self.choose(&answer)?
        };
        match way {
            Way::Basic => self.basic(request).await,
            Way::Windows { wrapping, .. } => self.windows(request, wrapping).await,
        }
    }

    /// What the host offered before, where nothing is given away by beginning with it: NTLM's first message. Basic is
    /// sent only after this very address has asked for it.
    fn expected_way(&self) -> Option<Way> {
        let wrapping = match self.expected.as_ref()?.first()? {
            Scheme::Ntlm => Wrapping::Bare,
            Scheme::Negotiate => Wrapping::Spnego,
            Scheme::Basic => return None,
        };
        Some(Way::Windows {
            wrapping,
            signed_in: false,
        })
    }

    /// The way to take after a 401 without credentials.
    fn choose(&mut self, answer: &Answer) -> Result<Way, Failure> {
        let offered = Offered::of(&answer.headers);
        let named = |outcome, detail: &str| {
            Failure::new(outcome, detail)
                .fact("host", &answer.host)
                .fact("status", answer.status.to_string())
                .fact("scheme", offered.names())
        };
        let best = offered
            .best()
            .map_err(|outcome| named(outcome, "no way to sign in that this program knows"))?;
        let before = self.expected.as_ref().and_then(BTreeSet::first);
        let less = best == Scheme::Basic && before.is_some_and(|before| *before < Scheme::Basic);
        if less {
            let detail = "the server offered a safer way to sign in before";
            return Err(named(Outcome::SchemeDowngraded, detail));
        }
        if best == Scheme::Basic && !self.basic {
            let detail = "it asks for Basic and has shown no sign of Exchange";
            return Err(named(Outcome::BasicUnconfirmed, detail));
        }
        let known = self.expected.get_or_insert_default();
        known.extend(offered.schemes());
        let windows = |wrapping| Way::Windows {
            wrapping,
            signed_in: false,
        };
        Ok(match best {
            Scheme::Ntlm => windows(Wrapping::Bare),
            Scheme::Negotiate => windows(Wrapping::Spnego),
            Scheme::Basic => Way::Basic,
        })
    }

    /// An answer that is not a request to sign in.
    fn done(answer: Answer) -> Result<Answer, Stop> {
        match gateway::failure(&answer) {
            Some(failure)
                if matches!(
                    failure.outcome,
                    Outcome::GatewayLoginPage | Outcome::AccountLocked
                ) =>
            {
                Err(Stop::Failed(failure))
            }
            _ => Ok(answer),
        }
    }
}
