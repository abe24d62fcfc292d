//! Signing in: what each directory offers, one conversation per connection, and who is let in (`exchange.md` 6).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hyper::ext::ReasonPhrase;

use super::account::{Account, Refusal, by_login};
use super::answer::{Answer, empty, with};
use super::front::{Call, Wire};
use super::ntlm::keys::{Side, signature};
use super::ntlm::{self, Challenge, Proven, Response};
use super::spnego::{self, Stand};
use super::switches::{Binding, Exchange, Offers, Product, Session};
use crate::rehearsal::stage::lock;

/// The directories of a server; each has its own settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Directory {
    Autodiscover,
    Ews,
    Oab,
}

/// What a connection remembers of its sign-in.
#[derive(Debug, Default)]
pub(super) enum Conversation {
    /// Nothing.
    #[default]
    Strange,
    /// The mechanisms that the client knows; it is asked for a token of NTLM.
    Negotiating(Vec<u8>),
    /// A challenge was sent, inside Negotiate when there are mechanisms.
    Challenged(Box<Challenge>, Option<Vec<u8>>),
    /// This account has signed in.
    In(&'static Account),
}

/// Somebody who was let in, and what the answer tells the client's library.
pub(super) struct Logon {
    pub(super) account: &'static Account,
    pub(super) headers: Vec<(&'static str, String)>,
}

impl Logon {
    fn of(account: &'static Account) -> Self {
        Self {
            account,
            headers: Vec::new(),
        }
    }
}

/// The cookie of the balancer.
const COOKIE: &str = "X-BackEndCookie";

const BEARER: &str = "Bearer client_id=\"00000002-0000-0ff1-ce00-000000000000\", trusted_issuers=\"00000001-0000-0000-c000-000000000000@*\", token_types=\"app_asserted_user_v1 service_asserted_app_v1\", authorization_uri=\"https://login.windows.net/common/oauth2/authorize\"";

/// The ways to sign in at a directory.
fn offered(switches: &Exchange, directory: Directory) -> &'static [&'static str] {
    const WINDOWS: &[&str] = &["Negotiate", "NTLM"];
    const ALL: &[&str] = &["Negotiate", "NTLM", "Basic"];
    match (switches.offers, switches.product, directory) {
        (Offers::Bearer, _, _) => &["Bearer"],
        (Offers::Basic, _, _) | (_, Product::Grommunio, _) => &["Basic"],
        (Offers::Ntlm, _, _) => &["NTLM"],
        (Offers::Negotiate, _, _) => &["Negotiate"],
        (Offers::Everything, _, _) | (Offers::Installed, _, Directory::Autodiscover) => ALL,
        (Offers::Installed, _, _) => WINDOWS,
    }
}

/// Whether this binding will do.
fn bound(switches: &Exchange, directory: Directory, wire: &Wire, proven: &Proven) -> bool {
    let mode = match (switches.binding, directory) {
        (Binding::Installed, Directory::Autodiscover) => Binding::Off,
        (Binding::Installed, _) => Binding::Allow,
        (mode, _) => mode,
    };
    let expected = wire.binding.map(|key| key.to_vec());
    match mode {
        Binding::Off | Binding::Installed => true,
        Binding::Allow => proven.binding.is_none() || proven.binding == expected,
        Binding::Require => proven.binding.is_some() && proven.binding == expected,
    }
}

/// 401 with the ways to sign in, after the answer to a handshake when there is one.
fn refused(call: &Call, switches: &Exchange, directory: Directory) -> Answer {
    let mut answer = empty(401);
    for scheme in offered(switches, directory) {
        let challenge = match (*scheme, switches.product) {
            ("Basic", Product::Grommunio) => {
                "Basic realm=\"msrpc realm\", charset=\"utf-8\"".to_owned()
            }
            ("Basic", _) => format!("Basic realm=\"{}\"", call.host),
            ("Bearer", _) => BEARER.to_owned(),
            (scheme, _) => scheme.to_owned(),
        };
        answer = with(answer, "www-authenticate", &challenge);
    }
    if switches.offers == Offers::Bearer {
        answer = with(
            answer,
            "ms-diagnostics-public",
            "4001000;reason=\"Modern Auth is required.\";error_category=\"invalid_client\"",
        );
    }
    answer
}

/// Lets a request in, or says what comes next.
pub(super) fn enter(wire: &Wire, call: &Call, directory: Directory) -> Result<Logon, Box<Answer>> {
    let switches = wire.estate.switches();
    let plainly = || Box::new(refused(call, &switches, directory));
    let Some(authorization) = call.header("authorization") else {
        return match *lock(&wire.conversation) {
            Conversation::In(account) => Ok(Logon::of(account)),
            _ => Err(plainly()),
        };
    };
    let (scheme, token) = authorization.split_once(' ').unwrap_or((authorization, ""));
    let known = offered(&switches, directory)
        .iter()
        .find(|known| known.eq_ignore_ascii_case(scheme));
    let token = token.trim();
    let decoded = BASE64_STANDARD.decode(token).ok();
    let (Some(scheme), Some(bytes)) = (known, decoded) else {
        return Err(plainly());
    };
    let entry = match *scheme {
        "Basic" => basic(wire, &bytes, token, &switches),
        "NTLM" | "Negotiate" => {
            let visit = Handshake {
                wire,
                call,
                directory,
                switches: &switches,
                scheme,
                sent: token,
            };
            visit.take(&bytes)
        }
        _ => Err(Turn::Away(Refusal::Wrong)),
    };
    entry.map_err(|turn| match turn {
        Turn::On(answer) => answer,
        Turn::Away(refusal) => Box::new(turned_away(call, refusal, plainly)),
    })
}

/// Why somebody is not in: not yet, or not at all.
enum Turn {
    On(Box<Answer>),
    Away(Refusal),
}

fn turned_away(call: &Call, refusal: Refusal, plainly: impl Fn() -> Box<Answer>) -> Answer {
    let webmail = format!("https://{}/owa/", call.host);
    match refusal {
        Refusal::Wrong | Refusal::Binding => *plainly(),
        Refusal::Expired => {
            let answer = with(*plainly(), "x-ms-credential-service-credexpired", "true");
            with(answer, "x-ms-credential-service-url", &webmail)
        }
        Refusal::Locked => {
            let mut answer = empty(456);
            let reason = format!("Account locked. Unlock it at {webmail}");
            if let Ok(reason) = ReasonPhrase::try_from(reason) {
                let _ = answer.extensions_mut().insert(reason);
            }
            answer
        }
    }
}

fn basic(wire: &Wire, bytes: &[u8], sent: &str, switches: &Exchange) -> Result<Logon, Turn> {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let (name, password) = text.split_once(':').unwrap_or((text, ""));
    let (domain, user) = name.split_once('\\').unwrap_or(("", name));
    let account = by_login(switches.product, domain, user);
    wire.estate.guard(account, sent);
    wire.estate.stage.keep(password);
    let right = account.is_some_and(|account| account.password == password);
    wire.estate
        .judge(account, right, true)
        .map(Logon::of)
        .map_err(Turn::Away)
}

/// One leg of NTLM or Negotiate.
struct Handshake<'a> {
    wire: &'a Wire,
    call: &'a Call,
    directory: Directory,
    switches: &'a Exchange,
    scheme: &'static str,
    sent: &'a str,
}

impl Handshake<'_> {
    fn take(&self, bytes: &[u8]) -> Result<Logon, Turn> {
        let wrong = || Turn::Away(Refusal::Wrong);
        // Some clients send a bare token of NTLM under the name of Negotiate; servers take it.
        let (inner, mechanisms, signed) = match ntlm::kind(bytes) {
            Some(_) => (Some(bytes.to_vec()), None, None),
            None if self.scheme == "Negotiate" => {
                let token = spnego::read(bytes).ok_or_else(wrong)?;
                (token.inner, token.mechanisms, token.signature)
            }
            None => return Err(wrong()),
        };
        let before = std::mem::take(&mut *lock(&self.wire.conversation));
        let kind = inner.as_deref().and_then(ntlm::kind);
        match (kind, before) {
            (Some(1), Conversation::Negotiating(before)) => {
                self.challenge(inner.as_deref().unwrap_or_default(), Some(before))
            }
            (Some(1), _) => self.challenge(inner.as_deref().unwrap_or_default(), mechanisms),
            (Some(3), Conversation::Challenged(challenge, mechanisms)) => {
                let message = inner.as_deref().unwrap_or_default();
                self.prove(
                    message,
                    &challenge,
                    mechanisms.as_deref(),
                    signed.as_deref(),
                )
            }
            // Kerberos first: "speak NTLM".
            (None, _) if mechanisms.is_some() => {
                *lock(&self.wire.conversation) =
                    Conversation::Negotiating(mechanisms.unwrap_or_default());
                Err(self.say(&spnego::write(Stand::Incomplete, None, None)))
            }
            _ => Err(wrong()),
        }
    }

    /// 401 with a token.
    fn say(&self, token: &[u8]) -> Turn {
        let challenge = format!("{} {}", self.scheme, BASE64_STANDARD.encode(token));
        let mut answer = with(empty(401), "www-authenticate", &challenge);
        if self.scheme == "NTLM" && offered(self.switches, self.directory).contains(&"Negotiate") {
            // As Exchange does it.
            answer = with(answer, "www-authenticate", "Negotiate");
        }
        answer = match self.switches.session {
            Session::Closed => with(answer, "connection", "close"),
            Session::TwoServers => with(
                answer,
                "set-cookie",
                &format!("{COOKIE}=EX01; path=/; secure; HttpOnly"),
            ),
            Session::Kept | Session::Scattered => answer,
        };
        Turn::On(Box::new(answer))
    }

    fn challenge(&self, first: &[u8], mechanisms: Option<Vec<u8>>) -> Result<Logon, Turn> {
        let time = self
            .switches
            .timestamp
            .then(|| self.wire.estate.stage.now());
        let challenge = Challenge::new(first, "EX01", time).ok_or(Turn::Away(Refusal::Wrong))?;
        let token = match &mechanisms {
            Some(_) => spnego::write(Stand::Incomplete, Some(&challenge.message), None),
            None => challenge.message.clone(),
        };
        if self.switches.session != Session::Scattered {
            *lock(&self.wire.conversation) =
                Conversation::Challenged(Box::new(challenge), mechanisms);
        }
        Err(self.say(&token))
    }

    fn prove(
        &self,
        message: &[u8],
        challenge: &Challenge,
        mechanisms: Option<&[u8]>,
        signed: Option<&[u8]>,
    ) -> Result<Logon, Turn> {
        let cookie = self.call.header("cookie").unwrap_or_default();
        if self.switches.session == Session::TwoServers && !cookie.contains("EX01") {
            // It went to the other server, which has sent no challenge.
            return Err(Turn::Away(Refusal::Wrong));
        }
        let response = Response::read(message).ok_or(Turn::Away(Refusal::Wrong))?;
        let account = by_login(self.switches.product, &response.domain, &response.user);
        self.wire.estate.guard(account, self.sent);
        let proven = account.and_then(|account| response.proves(account.password, challenge));
        let signs = |proven: &Proven, side| {
            let list = mechanisms.unwrap_or_default();
            signature(&proven.key, side, proven.exchanged, list)
        };
        let right = proven.as_ref().is_some_and(|proven| {
            let expected = signs(proven, Side::Client);
            signed.is_none_or(|signed| signed == expected)
        });
        let bound = proven
            .as_ref()
            .is_some_and(|proven| bound(self.switches, self.directory, self.wire, proven));
        let account = self
            .wire
            .estate
            .judge(account, right, bound)
            .map_err(Turn::Away)?;
        *lock(&self.wire.conversation) = Conversation::In(account);
        let mut headers = vec![("persistent-auth", "true".to_owned())];
        if let (Some(proven), Some(_)) = (&proven, &mechanisms) {
            let own = signed.map(|_| signs(proven, Side::Server));
            let token = spnego::write(Stand::Completed, None, own.as_ref().map(|own| &own[..]));
            let last = format!("Negotiate {}", BASE64_STANDARD.encode(token));
            headers.push(("www-authenticate", last));
        }
        Ok(Logon { account, headers })
    }
}
