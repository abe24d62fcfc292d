//! What an answer to a stranger says about a server (exchange.md 2.9). Pure: an answer in, a class out.

use std::collections::BTreeSet;

use url::Url;

use super::cloud::is_microsoft365;
use super::location::{self, BadAddress};
use crate::check::{Failure, Outcome};
use crate::exchange::authenticate::gateway::{Sight, is_login_form, sight};
use crate::exchange::authenticate::{Offered, Scheme};
use crate::http::{Answer, Error};

/// What a candidate turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Class {
    /// An Exchange server, or one that speaks like it; with what it offers for signing in.
    Exchange(BTreeSet<Scheme>),
    /// Offers only Basic and shows no sign of Exchange.
    BasicOnly,
    /// Sends on to another address.
    Redirect(Url),
    /// Sends on to where nobody may follow: not `https`, not an address, in a circle, too far.
    BadRedirect(BadAddress),
    /// Sends on in a circle, or without end.
    Loop,
    /// A sign-in page for browsers stands in front.
    Gateway,
    /// Microsoft's cloud, by this name.
    Cloud(String),
    /// Something answers, but not the service; whether it has signs of Exchange all the same.
    NoService {
        /// What its answer says by itself.
        answer: Box<Failure>,
        /// Whether the answer came from Exchange.
        exchange: bool,
    },
    /// The name is unknown.
    Absent,
    /// No name server said whether there is such a name.
    Unnamed,
    /// Nobody listens, or the connection broke.
    Refused,
    /// Nothing came in time.
    Silent,
    /// TLS, a proxy or a broken answer is in the way.
    Broken(Box<Failure>),
}

impl Class {
    /// The stable name, shown as the fact `class`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Exchange(_) => "exchange",
            Self::BasicOnly => "basic-only",
            Self::Redirect(_) => "redirect",
            Self::BadRedirect(_) => "bad-redirect",
            Self::Loop => "loop",
            Self::Gateway => "gateway",
            Self::Cloud(_) => "microsoft365",
            Self::NoService { .. } => "no-service",
            Self::Absent => "absent",
            Self::Unnamed => "no-name-server",
            Self::Refused => "refused",
            Self::Silent => "silent",
            Self::Broken(failure) => match failure.outcome {
                Outcome::NetProxyAuth => "proxy",
                Outcome::NetSlow => "silent",
                outcome if outcome.is_odd_answer() => "no-service",
                _ => "tls",
            },
        }
    }

    /// The outcome that a step of this class ends with.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Exchange(_) | Self::BasicOnly | Self::Redirect(_) => Outcome::Ok,
            Self::BadRedirect(_) => Outcome::AnswerRedirected,
            Self::NoService { answer, .. } => answer.outcome,
            Self::Loop => Outcome::AutodiscoverLoop,
            Self::Gateway => Outcome::GatewayLoginPage,
            Self::Cloud(_) => Outcome::MailboxInMicrosoft365,
            Self::Absent | Self::Unnamed => Outcome::NetName,
            Self::Refused | Self::Silent => Outcome::NetRoute,
            Self::Broken(failure) => failure.outcome,
        }
    }

    /// Whether Exchange stands behind it, so that its addresses are worth proposing.
    #[must_use]
    pub fn looks_like_exchange(&self) -> bool {
        match self {
            Self::Exchange(_) | Self::BasicOnly => true,
            Self::NoService { exchange, .. } => *exchange,
            _ => false,
        }
    }
}

/// Headers that only Exchange sends.
const SIGNS: [&str; 7] = [
    "x-soap-enabled",
    "x-wssecurity-enabled",
    "x-oauth-enabled",
    "x-feserver",
    "x-diaginfo",
    "x-owa-version",
    "x-calculatedbetarget",
];

/// The class of an answer to a GET without credentials at `address`.
#[must_use]
pub fn classify(answer: &Answer, address: &Url) -> Class {
    let exchange = has_signs(answer);
    let page = sight(answer) == Sight::LoginPage;
    match answer.status {
        status if location::is_redirect(status) => redirect(answer, address, page),
        _ if address.scheme() == "http" => no_service(answer, false),
        401 => of_challenge(answer, exchange),
        200 | 500 if has_root(&answer.body) => Class::Exchange(BTreeSet::new()),
        _ if page => Class::Gateway,
        _ => no_service(answer, exchange),
    }
}

fn no_service(answer: &Answer, exchange: bool) -> Class {
    Class::NoService {
        answer: Box::new(Failure::of_status(answer)),
        exchange,
    }
}

/// The class of a host that gave no answer.
#[must_use]
pub fn classify_error(error: Error) -> Class {
    match &error {
        Error::Name { .. } => Class::Absent,
        Error::NameServer { .. } => Class::Unnamed,
        Error::Silent { .. } | Error::NoAnswer { .. } => Class::Silent,
        Error::Route { .. } | Error::Refused { .. } | Error::Cut { .. } => Class::Refused,
        Error::NameDisagreement { .. }
        | Error::Tls { .. }
        | Error::ProxyAuthentication { .. }
        | Error::Slow { .. }
        | Error::CutOff { .. }
        | Error::TooLarge { .. }
        | Error::Unexpected { .. }
        | Error::Unusable(_) => Class::Broken(Box::new(Failure::from(error))),
    }
}

/// The class of a 401.
fn of_challenge(answer: &Answer, exchange: bool) -> Class {
    let offered = Offered::of(&answer.headers);
    let schemes = offered.schemes();
    let windows = schemes.iter().any(|scheme| *scheme != Scheme::Basic);
    if windows || exchange && !offered.is_empty() {
        Class::Exchange(schemes)
    } else if !schemes.is_empty() {
        Class::BasicOnly
    } else if is_login_form(answer) {
        Class::Gateway
    } else {
        no_service(answer, exchange)
    }
}

fn redirect(answer: &Answer, address: &Url, page: bool) -> Class {
    let values = answer.headers.get_all(hyper::header::LOCATION);
    let target = match location::judge(address, values.iter().map(AsRef::as_ref)) {
        Ok(target) => target,
        Err(why) => return Class::BadRedirect(why),
    };
    let host = target.host_str().unwrap_or_default();
    if is_microsoft365(host) {
        Class::Cloud(host.to_owned())
    } else if page {
        Class::Gateway
    } else {
        Class::Redirect(target)
    }
}

fn has_signs(answer: &Answer) -> bool {
    let iis = answer.header("server");
    SIGNS.iter().any(|name| answer.headers.contains_key(*name))
        || answer.headers.contains_key("request-id")
            && iis.is_some_and(|server| server.to_ascii_lowercase().contains("microsoft-iis"))
}

/// Whether the body is an answer of AutoDiscover, whatever it says (an error 600 is the usual one to a GET).
fn has_root(body: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&body[..body.len().min(1024)]);
    let mut elements = start.split('<').skip(1);
    let first = elements.find(|text| !text.starts_with(['?', '!']));
    let name = first
        .and_then(|text| text.split([' ', '>', '/', '\r', '\n', '\t']).next())
        .unwrap_or_default();
    name.rsplit(':').next() == Some("Autodiscover")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, headers: &[(&'static str, &str)], body: &str) -> Answer {
        let mut map = hyper::HeaderMap::new();
        for (name, value) in headers {
            let _ = map.append(*name, value.parse().expect("a value"));
        }
        let media_type = map
            .get("content-type")
            .map_or("", |value| value.to_str().expect("text"));
        Answer {
            host: "corp.example".to_owned(),
            status,
            media_type: media_type.to_owned(),
            headers: map,
            body: body.as_bytes().to_vec(),
            sent: jiff::Timestamp::UNIX_EPOCH,
            received: jiff::Timestamp::UNIX_EPOCH,
        }
    }

    fn class(status: u16, headers: &[(&'static str, &str)], body: &str) -> &'static str {
        let address = Url::parse("https://corp.example/autodiscover/autodiscover.xml");
        classify(
            &answer(status, headers, body),
            &address.expect("an address"),
        )
        .code()
    }

    #[test]
    fn every_answer_has_its_class() {
        let html = ("content-type", "text/html");
        let form = "<html><form><input type=\"password\"></form></html>";
        let error = "<?xml version=\"1.0\"?><!-- x --><a:Autodiscover xmlns:a=\"x\"><Response/>";
        let basic = (
            "www-authenticate",
            "Basic realm=\"msrpc realm\", charset=\"utf-8\"",
        );
        let location = |target| ("location", target);
        assert_eq!(class(401, &[("www-authenticate", "NTLM")], ""), "exchange");
        assert_eq!(
            class(
                401,
                &[("www-authenticate", "negotiate, ntlm, basic realm=\"a\"")],
                ""
            ),
            "exchange"
        );
        assert_eq!(class(401, &[basic], ""), "basic-only");
        assert_eq!(class(401, &[basic, ("x-feserver", "EX01")], ""), "exchange");
        assert_eq!(
            class(
                401,
                &[("www-authenticate", "Bearer"), ("x-feserver", "EX01")],
                ""
            ),
            "exchange"
        );
        assert_eq!(
            class(
                401,
                &[("www-authenticate", "Basic realm=\"x, NTLM y\"")],
                ""
            ),
            "basic-only"
        );
        assert_eq!(class(401, &[], ""), "no-service");
        assert_eq!(class(401, &[html], form), "gateway");
        assert_eq!(class(200, &[html], form), "gateway");
        assert_eq!(class(403, &[html], form), "gateway");
        assert_eq!(class(440, &[], ""), "gateway");
        assert_eq!(class(200, &[html], "<html>Welcome</html>"), "no-service");
        assert_eq!(class(200, &[], error), "exchange");
        assert_eq!(class(500, &[html], error), "exchange");
        assert_eq!(class(404, &[("x-feserver", "EX01")], ""), "no-service");
        assert_eq!(class(503, &[], ""), "no-service");
        assert_eq!(
            class(
                302,
                &[location(
                    "https://mail.corp.example/autodiscover/autodiscover.xml"
                )],
                ""
            ),
            "redirect"
        );
        assert_eq!(
            class(302, &[location("/owa/auth/logon.aspx?url=x")], ""),
            "gateway"
        );
        assert_eq!(
            class(302, &[location("https://autodiscover-s.outlook.com/x")], ""),
            "microsoft365"
        );
        assert_eq!(
            class(301, &[location("http://corp.example/x")], ""),
            "bad-redirect"
        );
        assert_eq!(class(308, &[], ""), "bad-redirect");
    }

    #[test]
    fn what_is_no_service_says_what_it_is() {
        let address = Url::parse("https://corp.example/x").expect("an address");
        let html = ("content-type", "text/html");
        let plain = ("location", "http://corp.example/x");
        let table = [
            (answer(401, &[], ""), Outcome::AccessForbidden),
            (answer(404, &[], ""), Outcome::ServiceNotFound),
            (answer(429, &[], ""), Outcome::Throttled),
            (answer(503, &[], ""), Outcome::ServerUnavailable),
            (answer(200, &[html], "<html>"), Outcome::AnswerWebPage),
            (answer(301, &[plain], ""), Outcome::AnswerRedirected),
        ];
        for (sent, outcome) in table {
            assert_eq!(classify(&sent, &address).outcome(), outcome, "{sent:?}");
        }
    }

    #[test]
    fn signs_of_exchange_without_a_service_are_kept_for_proposals() {
        let address = Url::parse("https://corp.example/x").expect("an address");

        let found = classify(&answer(404, &[("x-feserver", "EX01")], ""), &address);

        assert!(found.looks_like_exchange());
        assert!(!classify(&answer(404, &[], ""), &address).looks_like_exchange());
    }

    #[test]
    fn a_plain_answer_counts_only_as_a_redirect() {
        let address = Url::parse("http://autodiscover.corp.example/x").expect("an address");
        let refused = answer(401, &[("www-authenticate", "NTLM")], "");

        assert_eq!(classify(&refused, &address).code(), "no-service");
    }
}
