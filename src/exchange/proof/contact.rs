//! The first word with a server, without any password: what stands there, and how it wants people to sign in
//! (exchange.md 4.6 to 4.8).

use std::collections::BTreeSet;
use std::time::Duration;

use url::Url;

use super::Means;
use super::refusal;
use crate::check::{Failure, Found, Outcome};
use crate::exchange::address;
use crate::exchange::authenticate::gateway::{self, Sight, sight};
use crate::exchange::authenticate::{Scheme, Session};
use crate::exchange::autodiscover::{Class, classify};
use crate::http::{Answer, Connection, Connector, Trace};
use crate::oauth::Skew;

/// How much of an answer to a stranger is read.
const LARGEST: usize = 64 * 1024;

/// Which service is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::exchange) enum Service {
    /// Exchange Web Services: they take only POST.
    Calendar,
    /// The offline address book: files.
    AddressBook,
}

/// What was learned of a server.
#[derive(Debug)]
pub(in crate::exchange) struct Contact {
    /// How it wants people to sign in.
    pub schemes: BTreeSet<Scheme>,
    /// Whether it shows that it is Exchange.
    pub exchange: bool,
    /// The connection on which it was asked, for what comes after.
    pub connection: Connection,
    /// Its clock against ours.
    pub skew: Skew,
    /// Whether it says of itself that it is a rehearsal.
    pub rehearsal: bool,
}

impl Contact {
    /// What to show of it.
    pub(in crate::exchange) fn found(&self) -> Found {
        let trace = &self.connection.trace;
        let mut facts = timing(trace);
        if let Some(version) = trace.version {
            facts.push(("tls", version.to_owned()));
        }
        if let Some(certificate) = &trace.certificate {
            facts.push(("issuer", certificate.issuer.clone()));
            facts.push(("expires", certificate.expires.clone()));
        }
        let schemes: Vec<_> = self.schemes.iter().map(|scheme| scheme.name()).collect();
        facts.push(("scheme", schemes.join(", ")));
        if let Some(ahead) = self.skew.ahead().filter(|_| self.skew.excessive()) {
            let minutes = (ahead.abs().as_secs() + 30) / 60;
            facts.push(("minutes", minutes.to_string()));
        }
        Found {
            facts,
            warning: None,
        }
    }

    /// The session that follows, not signed in yet. A server that offers only Basic may ask for the password when it shows
    /// that it is Exchange, or the person has said yes (R5, R6, R10).
    ///
    /// # Errors
    ///
    /// `basic-unconfirmed` with the fact `host`.
    pub(super) fn session(self, means: Means<'_>, host: &str) -> Result<Session, Failure> {
        let basic = self.exchange || means.policy.allows_basic(host);
        if self.schemes.iter().eq([&Scheme::Basic]) && !basic {
            let detail = format!("{host} offers only Basic and shows no sign of Exchange");
            return Err(Failure::new(Outcome::BasicUnconfirmed, detail).fact("host", host));
        }
        let session = Session::new(
            means.connector.clone(),
            means.login.clone(),
            means.ledger.clone(),
            Some(self.schemes),
        );
        Ok(session.with_basic(basic).on(Some(self.connection)))
    }
}

fn timing(trace: &Trace) -> Vec<(&'static str, String)> {
    let parts = [
        ("name-ms", trace.name),
        ("tcp-ms", trace.tcp),
        ("tls-ms", trace.tls),
    ];
    parts
        .into_iter()
        .filter_map(|(name, time): (_, Option<Duration>)| {
            Some((name, time?.as_millis().to_string()))
        })
        .collect()
}

/// Asks a server for a service as a stranger.
///
/// # Errors
///
/// What is in the way: one per layer of the network, and what stands there instead of the service.
pub(in crate::exchange) async fn look(
    connector: &Connector,
    url: &Url,
    service: Service,
) -> Result<Contact, Failure> {
    let mut connection = connector.connect(url).await.map_err(|broken| {
        let mut failure = Failure::from(broken.error);
        if failure.outcome == Outcome::NetName && address::is_inside_name(url) {
            failure.outcome = Outcome::AddressInternal;
        }
        if let Some(port) = url.port_or_known_default() {
            failure = failure.fact("port", port.to_string());
        }
        failure
    })?;
    let request = request(url, service)?;
    let answer = connection.send(request, LARGEST).await?;
    let (schemes, exchange) = judge(&answer, url, service)?;
    Ok(Contact {
        schemes,
        exchange,
        connection,
        skew: Skew::measure(
            answer.header("date"),
            answer.header("age"),
            answer.sent,
            answer.received,
        ),
        rehearsal: answer.headers.contains_key(REHEARSAL),
    })
}

/// A server that was met, and the session for what comes after.
#[derive(Debug)]
pub(in crate::exchange) struct Met {
    /// Not signed in yet.
    pub session: Session,
    /// What to show of it.
    pub found: Found,
    /// Things to know although it may work.
    pub warnings: Vec<Outcome>,
    /// Whether it says of itself that it is a rehearsal.
    pub rehearsal: bool,
}

/// The first word with Exchange Web Services for a mailbox; `from` named the address.
///
/// # Errors
///
/// As [`look`]; what forbids that the server gets the password.
pub(in crate::exchange) async fn meet(
    means: Means<'_>,
    url: &Url,
    email: &str,
    from: &str,
) -> Result<Met, Failure> {
    means.policy.permit(url, from)?;
    let contact = look(means.connector, url, Service::Calendar).await?;
    let host = url.host_str().unwrap_or_default();
    let (found, warnings) = (contact.found(), warnings(&contact));
    let rehearsal = contact.rehearsal;
    let session = contact.session(means, host)?.for_mailbox(email);
    Ok(Met {
        session,
        found,
        warnings,
        rehearsal,
    })
}

fn warnings(contact: &Contact) -> Vec<Outcome> {
    let mut warnings = Vec::new();
    if contact.skew.excessive() {
        warnings.push(Outcome::ClockSkew);
    }
    let trace = &contact.connection.trace;
    if trace.proxy.is_none() && address::only_private(&trace.addresses) {
        warnings.push(Outcome::AddressInternal);
    }
    warnings
}

/// What every answer of the rehearsal's Exchange carries.
const REHEARSAL: &str = "x-rehearsal";

fn request(url: &Url, service: Service) -> Result<hyper::Request<Vec<u8>>, Failure> {
    let builder = hyper::Request::builder().uri(url.as_str());
    let builder = match service {
        Service::Calendar => builder.method(hyper::Method::POST).header(
            hyper::header::CONTENT_TYPE,
            crate::exchange::ews::CONTENT_TYPE,
        ),
        Service::AddressBook => builder.method(hyper::Method::GET),
    };
    builder
        .body(Vec::new())
        .map_err(|error| Failure::new(Outcome::AddressWrong, error.to_string()))
}

/// What an answer to a stranger means for the service.
fn judge(
    answer: &Answer,
    url: &Url,
    service: Service,
) -> Result<(BTreeSet<Scheme>, bool), Failure> {
    match sight(answer) {
        Sight::SignIn(offered) => {
            let exchange = matches!(classify(answer, url), Class::Exchange(_));
            match offered.best() {
                Ok(_) => Ok((offered.schemes(), exchange)),
                Err(outcome) => {
                    let detail = format!("{} offers: {}", answer.host, offered.names());
                    Err(Failure::new(outcome, detail)
                        .fact("host", &answer.host)
                        .fact("scheme", offered.names()))
                }
            }
        }
        // Who asks for no sign-in says the rest when the real question comes.
        Sight::Content if service == Service::Calendar && answer.status != 200 => {
            Ok((BTreeSet::new(), false))
        }
        Sight::Content if service == Service::AddressBook => Ok((BTreeSet::new(), false)),
        Sight::LoginPage => {
            Err(gateway::failure(answer).unwrap_or_else(|| refusal::of_answer(answer)))
        }
        Sight::Content
        | Sight::Redirect
        | Sight::Website
        | Sight::Locked
        | Sight::Forbidden
        | Sight::Absent
        | Sight::TooLong
        | Sight::Busy(_)
        | Sight::Down => Err(refusal::of_answer(answer)),
    }
}
