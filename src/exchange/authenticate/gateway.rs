//! What stands at an address, by one answer: the service, a request to sign in, or a gateway's page in front of it
//! (exchange.md 4.6, 4.7).

use hyper::header::LOCATION;
use url::Url;

use super::Offered;
use crate::check::{Failure, Outcome};
use crate::http::Answer;

/// How much of a body decides what it is.
const SAMPLE: usize = 64 * 1024;

/// What an answer shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sight {
    /// The service's own answer, whatever it says.
    Content,
    /// It asks to sign in, one of these ways; none when it names no way (401 without a challenge).
    SignIn(Offered),
    /// A sign-in page of webmail or a gateway.
    LoginPage,
    /// It sends visitors elsewhere.
    Redirect,
    /// A page for people, without a sign-in.
    Website,
    /// The account is locked (456).
    Locked,
    /// Not for this visitor, or not for this program (403).
    Forbidden,
    /// Nothing there (404, 410), or nothing that takes this request (405).
    Absent,
    /// The request is too long (413); seen with Windows sign-in and Extended Protection.
    TooLong,
    /// Come back later, after so many seconds where it says so (429, 503).
    Busy(Option<u64>),
    /// The server behind is down (other 5xx without a reason that programs can read).
    Down,
}

/// What an answer shows.
#[must_use]
pub fn sight(answer: &Answer) -> Sight {
    match answer.status {
        401 => Sight::SignIn(Offered::of(&answer.headers)),
        300..=399 => redirect(answer),
        440 => Sight::LoginPage,
        456 => Sight::Locked,
        403 if is_login_form(answer) => Sight::LoginPage,
        403 => Sight::Forbidden,
        404 | 405 | 410 => Sight::Absent,
        413 => Sight::TooLong,
        500..=599 if is_xml(answer) => Sight::Content,
        429 | 503 => Sight::Busy(seconds(answer)),
        500..=599 => Sight::Down,
        _ if is_login_form(answer) => Sight::LoginPage,
        200..=299 if answer.is_page() => Sight::Website,
        _ => Sight::Content,
    }
}

/// The failure that an answer means whatever was asked for: a sign-in page, a locked account, a server that is busy or
/// down. None for everything else, whose meaning depends on the request.
#[must_use]
pub fn failure(answer: &Answer) -> Option<Failure> {
    let (outcome, detail) = match sight(answer) {
        Sight::LoginPage => (
            Outcome::GatewayLoginPage,
            "a sign-in page stands before the service",
        ),
        Sight::Locked => (
            Outcome::AccountLocked,
            "the server says that the account is locked",
        ),
        Sight::TooLong => (
            Outcome::UnexpectedAnswer,
            "the server takes no request of this size",
        ),
        Sight::Busy(_) => (Outcome::Throttled, "the server asks to come back later"),
        Sight::Down => (
            Outcome::ServerUnavailable,
            "the server behind this address does not work",
        ),
        Sight::Content
        | Sight::SignIn(_)
        | Sight::Redirect
        | Sight::Website
        | Sight::Forbidden
        | Sight::Absent => return None,
    };
    let mut failure = Failure::new(outcome, format!("{detail} (status {})", answer.status))
        .fact("host", &answer.host)
        .fact("status", answer.status.to_string());
    if let (Sight::Busy(_), Some(wait)) = (sight(answer), answer.retry_after()) {
        failure = failure.after(wait, answer.received);
    }
    match webmail(answer) {
        Some(address) => Some(failure.fact("webmail", address)),
        None => Some(failure),
    }
}

/// The address of webmail that an answer leads to, without parameters.
#[must_use]
pub fn webmail(answer: &Answer) -> Option<String> {
    let base = Url::parse(&format!("https://{}/", answer.host)).ok()?;
    let target = base.join(answer.header(LOCATION.as_str())?.trim()).ok()?;
    let path = target.path().to_ascii_lowercase();
    let leads = target.scheme() == "https" && (path == "/owa" || path.starts_with("/owa/"));
    leads
        .then(|| target.join("/owa/").ok())
        .flatten()
        .map(|mut found| {
            let _ = found.set_username("");
            let _ = found.set_password(None);
            found.to_string()
        })
}

/// Paths of sign-in pages, in lower case: Outlook on the web, ISA and TMG, ADFS, UAG, and common gateways.
const PAGES: [&str; 10] = [
    "/owa",
    "/ecp",
    "/cookieauth.dll",
    "/adfs/",
    "/internalsite/",
    "/my.policy",
    "/logon/logonpoint",
    "/vpn/",
    "/saml",
    "/oauth2/",
];

fn redirect(answer: &Answer) -> Sight {
    let Some(location) = answer.header(LOCATION.as_str()) else {
        return Sight::Redirect;
    };
    let target = location.trim().to_ascii_lowercase();
    let path = match target.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |at| &rest[at..]),
        None => target.as_str(),
    };
    let path = path.split(['?', '#']).next().unwrap_or_default();
    // A transient fault of the server that shows itself as a page.
    if path.ends_with("/genericerrorpage.htm") {
        return Sight::Down;
    }
    let is_page = PAGES.iter().any(|page| path.starts_with(page))
        || path.ends_with("/logon.aspx")
        || path.ends_with("/login.aspx");
    if is_page {
        Sight::LoginPage
    } else {
        Sight::Redirect
    }
}

fn seconds(answer: &Answer) -> Option<u64> {
    answer.retry_after().map(|wait| wait.as_secs())
}

/// The beginning of the body in lower case.
fn sample(answer: &Answer) -> String {
    let end = answer.body.len().min(SAMPLE);
    String::from_utf8_lossy(&answer.body[..end]).to_ascii_lowercase()
}

pub(super) fn is_xml(answer: &Answer) -> bool {
    let body = sample(answer);
    let body = body.trim_start_matches('\u{feff}').trim_start();
    body.starts_with('<') && !answer.is_page()
}

/// Whether the body is a page with a form that asks for a password.
pub(in crate::exchange) fn is_login_form(answer: &Answer) -> bool {
    if !answer.is_page() {
        return false;
    }
    let body = sample(answer);
    let asks = ["type=\"password\"", "type='password'", "type=password"];
    let forms = ["auth.owa", "/owa/auth/logon", "cookieauth.dll", "/adfs/ls"];
    asks.iter().chain(&forms).any(|sign| body.contains(sign))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn answer(status: u16, headers: &[(&'static str, &str)], body: &str) -> Answer {
        let mut map = hyper::HeaderMap::new();
        for (name, value) in headers {
            let _ = map.append(*name, value.parse().unwrap());
        }
        let media_type = map
            .get("content-type")
            .map_or("", |value| value.to_str().unwrap());
        Answer {
            host: "mail.corp.example".to_owned(),
            status,
            media_type: media_type.to_owned(),
            headers: map.clone(),
            body: body.as_bytes().to_vec(),
            sent: Timestamp::UNIX_EPOCH,
            received: Timestamp::UNIX_EPOCH,
        }
    }

    const FORM: &str = "<html><form action=\"auth.owa\"><input type=\"password\"></form></html>";

    #[test]
    fn redirects_are_told_apart_by_where_they_lead() {
        let table = [
            ("/owa/auth/logon.aspx?url=x", Sight::LoginPage),
            ("https://mail.corp.example/owa/", Sight::LoginPage),
            (
                "https://mail.corp.example/CookieAuth.dll?GetLogon",
                Sight::LoginPage,
            ),
            (
                "https://sts.corp.example/adfs/ls/?wa=wsignin1.0",
                Sight::LoginPage,
            ),
            ("/InternalSite/InternalError.asp", Sight::LoginPage),
            ("https://gate.example/my.policy", Sight::LoginPage),
            (
                "https://mail.corp.example/EWS/Exchange.asmx",
                Sight::Redirect,
            ),
            ("/autodiscover/autodiscover.xml", Sight::Redirect),
            (
                "/ews/genericerrorpage.htm?aspxerrorpath=/ews/exchange.asmx",
                Sight::Down,
            ),
        ];
        for (location, seen) in table {
            let sent = answer(302, &[("location", location)], "");
            assert_eq!(sight(&sent), seen, "{location}");
        }
        assert_eq!(sight(&answer(302, &[], "")), Sight::Redirect);
    }

    #[test]
    fn statuses_and_bodies_are_told_apart() {
        let html = ("content-type", "text/html");
        let table = [
            (answer(200, &[html], FORM), Sight::LoginPage),
            (answer(403, &[html], FORM), Sight::LoginPage),
            (answer(440, &[], ""), Sight::LoginPage),
            (
                answer(200, &[html], "<!DOCTYPE html><p>Parked"),
                Sight::Website,
            ),
            (
                answer(
                    200,
                    &[html],
                    "\u{feff}<?xml version=\"1.0\"?><Autodiscover/>",
                ),
                Sight::Content,
            ),
            (answer(200, &[html], "Blocked by policy"), Sight::Website),
            (
                answer(200, &[("content-type", "text/xml")], "<s:Envelope/>"),
                Sight::Content,
            ),
            (
                answer(500, &[("content-type", "text/xml")], "<s:Envelope/>"),
                Sight::Content,
            ),
            (answer(500, &[html], "<html>Runtime error"), Sight::Down),
            (answer(502, &[], ""), Sight::Down),
            (
                answer(503, &[("retry-after", "30")], ""),
                Sight::Busy(Some(30)),
            ),
            (answer(503, &[], ""), Sight::Busy(None)),
            (answer(456, &[], ""), Sight::Locked),
            (answer(403, &[], ""), Sight::Forbidden),
            (answer(404, &[html], "<html>Not here"), Sight::Absent),
            (answer(405, &[], ""), Sight::Absent),
            (answer(413, &[], ""), Sight::TooLong),
        ];
        for (sent, seen) in table {
            assert_eq!(sight(&sent), seen, "{sent:?}");
        }
    }

    #[test]
    fn a_401_names_its_ways_or_none() {
        let named = answer(401, &[("www-authenticate", "Negotiate, NTLM")], FORM);
        let Sight::SignIn(offered) = sight(&named) else {
            panic!("not seen as a request to sign in");
        };
        assert_eq!(offered.names(), "negotiate, ntlm");
        assert_eq!(
            sight(&answer(401, &[], "")),
            Sight::SignIn(Offered::default())
        );
    }

    #[test]
    fn a_login_page_names_its_webmail_without_parameters() {
        let sent = answer(
            302,
            &[("location", "/owa/auth/logon.aspx?url=x&secret=y")],
            "",
        );

        let failure = failure(&sent).unwrap();

        assert_eq!(failure.outcome, Outcome::GatewayLoginPage);
        assert_eq!(
            failure.get("webmail"),
            Some("https://mail.corp.example/owa/")
        );
        assert_eq!(failure.get("host"), Some("mail.corp.example"));
    }

    #[test]
    fn what_depends_on_the_request_is_no_failure_by_itself() {
        for status in [200, 302, 401, 403, 404] {
            assert_eq!(failure(&answer(status, &[], "")), None, "{status}");
        }
    }
}
