//! Asking one host with the password: POX, then SOAP on the same host (exchange.md 2.5–2.7, 2.14).

use std::collections::BTreeSet;
use std::time::Duration;

use hyper::Method;
use tokio::time::Instant;
use url::Url;

use super::evidence::{Class, classify};
use super::outside::{Asker, Outside, overdue};
use super::policy::Policy;
use super::probe::label;
use super::{Meaning, Reply, Settings, location, meaning, pox, soap};
use crate::check::{Failure, Outcome, Run, State};
use crate::exchange::authenticate::{Request, Scheme};
use crate::exchange::reading::{Unread, charset};
use crate::http::Answer;

/// How long one request with credentials may take.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// How long a server in trouble is left alone before it is asked once more (exchange.md 2.6, code 603).
const PAUSE: Duration = Duration::from_millis(500);

/// The largest answer that is read (R9).
const LARGEST: usize = 1024 * 1024;

/// What a host said.
#[derive(Debug)]
pub(super) enum Told {
    /// Where things are.
    Settings(Box<Settings>),
    /// Ask there.
    Elsewhere(Url),
    /// Start again with this e-mail address.
    Address(String),
    /// Nothing of use; another host may know more.
    Next(Failure),
    /// The end of this click.
    End(Failure),
}

/// One host to ask.
pub(super) struct Errand<'a> {
    pub address: &'a Url,
    /// Who named it.
    pub from: &'a str,
    pub email: &'a str,
    /// What it offered to a stranger.
    pub offered: Option<BTreeSet<Scheme>>,
    pub deadline: Instant,
    /// How long one request may take.
    pub patience: Duration,
}

/// Asks a host, after the policy has let it.
pub(super) async fn ask<O: Outside>(
    outside: &O,
    run: &Run,
    policy: &Policy,
    errand: Errand<'_>,
) -> Told {
    if let Err(failure) = policy.permit(errand.address, errand.from) {
        return Told::End(failure);
    }
    let host = label(errand.address);
    let step = run.open("ask-server", Some(&host));
    let Some(mut asker) = outside.asker(errand.address, errand.offered.clone()) else {
        return Told::Next(Failure::new(Outcome::EntryWrong, "no password"));
    };
    let mut missed = None;
    let mut told = pox(&mut asker, &errand, &mut missed).await;
    if let Told::Settings(settings) = &mut told
        && settings.ews.is_none()
        && !settings.cloud
    {
        match soap(&mut asker, &errand).await {
            Told::Settings(more) => {
                let oab = settings.oab.take();
                *settings = more;
                settings.oab = settings.oab.take().or(oab);
            }
            Told::Next(_) => {}
            // A refusal, or another place: that counts more than what names no calendar.
            more => told = more,
        }
    }
    if outside.is_used_up()
        && let Told::Next(failure) = told
    {
        told = Told::End(failure);
    }
    match &told {
        Told::Settings(_) => {
            let missed = missed.map(|outcome| ("xml", outcome.code().to_owned()));
            step.end(State::Ok, Outcome::Ok, missed.into_iter().collect());
        }
        Told::Elsewhere(to) => step.end(State::Ok, Outcome::Ok, vec![("to", label(to))]),
        Told::Address(email) => {
            let domain = email.rsplit('@').next().unwrap_or_default().to_owned();
            step.end(State::Ok, Outcome::Ok, vec![("to", domain)]);
        }
        Told::Next(failure) | Told::End(failure) => {
            step.end(State::Failed, failure.outcome, failure.facts.clone());
        }
    }
    told
}

/// Failures after which no other host is asked: the password was judged, or somebody meddles.
fn ends(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::CredentialsRefused
            | Outcome::CredentialsRefusedBefore
            | Outcome::AccountLocked
            | Outcome::PasswordExpired
            | Outcome::ChannelBindingRefused
            | Outcome::ProxyBreaksNtlm
            | Outcome::SchemeDowngraded
            | Outcome::EntryWrong
    )
}

/// POX; where it is of no use, SOAP, and `missed` is why.
async fn pox<A: Asker>(asker: &mut A, errand: &Errand<'_>, missed: &mut Option<Outcome>) -> Told {
    let (answer, read_once) = match pox_once(asker, errand).await {
        Ok((_, Ok(Reply::Refused { code, .. }))) if meaning(&code) == Meaning::Trouble => {
            tokio::time::sleep(PAUSE).await;
            match pox_once(asker, errand).await {
                Ok(again) => again,
                Err(told) => return told,
            }
        }
        Ok(once) => once,
        Err(told) => return told,
    };
    let other_way = matches!(answer.status, 400 | 404 | 405 | 415 | 501);
    let absent = other_way && read_once.is_err();
    let first = match read_once {
        Ok(Reply::Refused { code, message }) => match meaning(&code) {
            Meaning::BadRequest | Meaning::OtherWay => refused(&answer, &code, &message),
            _ => return refused(&answer, &code, &message),
        },
        Ok(reply) => return read(reply, errand),
        Err(unread) if other_way || answer.status == 200 => {
            let told = blocked(&answer, errand.address);
            told.unwrap_or_else(|| unreadable(&answer, &unread))
        }
        Err(unread) => {
            let told = blocked(&answer, errand.address);
            return told.unwrap_or_else(|| unreadable(&answer, &unread));
        }
    };
    *missed = match &first {
        _ if absent => Some(Outcome::ServiceNotFound),
        Told::Next(failure) | Told::End(failure) => Some(failure.outcome),
        _ => None,
    };
    match soap(asker, errand).await {
        Told::Next(more) if !(absent && stands_in_the_way(more.outcome)) => first,
        told => told,
    }
}

/// What keeps the only way that is left from being tried says more than that the other one is not there.
fn stands_in_the_way(outcome: Outcome) -> bool {
    outcome.code().starts_with("net-")
        || matches!(
            outcome,
            Outcome::AccessForbidden
                | Outcome::Throttled
                | Outcome::ServerUnavailable
                | Outcome::AnswerCutOff
                | Outcome::AnswerEmpty
                | Outcome::AnswerTooLarge
                | Outcome::AnswerUnreadable
                | Outcome::AnswerWebPage
        )
}

async fn pox_once<A: Asker>(
    asker: &mut A,
    errand: &Errand<'_>,
) -> Result<(Answer, Result<Reply, Unread>), Told> {
    let mut headers = vec![
        ("content-type", pox::CONTENT_TYPE.to_owned()),
        ("accept", "text/xml, application/xml".to_owned()),
    ];
    anchor(&mut headers, errand.email);
    let body = pox::request(errand.email);
    let answer = send(asker, errand, errand.address, headers, body).await?;
    let reply = pox::read(&answer.body, charset(&answer));
    Ok((answer, reply))
}

async fn soap<A: Asker>(asker: &mut A, errand: &Errand<'_>) -> Told {
    let mut address = errand.address.clone();
    let path = address.path().to_owned();
    match path
        .len()
        .checked_sub(4)
        .filter(|cut| path.is_char_boundary(*cut))
    {
        Some(cut) if path[cut..].eq_ignore_ascii_case(".xml") => {
            address.set_path(&format!("{}.svc", &path[..cut]));
        }
        _ => address.set_path("/autodiscover/autodiscover.svc"),
    }
    let mut headers = vec![
        ("content-type", "text/xml; charset=utf-8".to_owned()),
        ("soapaction", SETTINGS.to_owned()),
    ];
    anchor(&mut headers, errand.email);
    let body = soap::request(errand.email, &address);
    let answer = match send(asker, errand, &address, headers, body).await {
        Ok(answer) => answer,
        Err(told) => return told,
    };
    match soap::read(&answer.body, charset(&answer)) {
        Ok(Reply::Refused { code, message }) => refused(&answer, &code, &message),
        Ok(reply) => read(reply, errand),
        Err(unread) => unreadable(&answer, &unread),
    }
}

const SETTINGS: &str =
    "\"http://schemas.microsoft.com/exchange/2010/Autodiscover/Autodiscover/GetUserSettings\"";

/// A hint for load balancers, where the address fits into a header.
fn anchor(headers: &mut Vec<(&'static str, String)>, email: &str) {
    if email.bytes().all(|byte| byte.is_ascii_graphic()) {
        headers.push(("x-anchormailbox", email.to_owned()));
    }
}

async fn send<A: Asker>(
    asker: &mut A,
    errand: &Errand<'_>,
    address: &Url,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
) -> Result<Answer, Told> {
    let request = Request {
        method: Method::POST,
        address: address.clone(),
        headers,
        body,
        largest: LARGEST,
    };
    let until = errand.deadline.min(Instant::now() + errand.patience);
    let answer = tokio::time::timeout_at(until, asker.send(request)).await;
    let failed = match answer {
        Ok(Ok(answer)) if location::is_redirect(answer.status) => {
            let values = answer.headers.get_all(hyper::header::LOCATION);
            return Err(
                match location::judge(address, values.iter().map(AsRef::as_ref)) {
                    Ok(to) => blocked(&answer, address).unwrap_or(Told::Elsewhere(to)),
                    Err(why) => {
                        let failure = Failure::of_status(&answer);
                        let detail = format!("{}; {why}", failure.detail);
                        Told::Next(Failure { detail, ..failure })
                    }
                },
            );
        }
        Ok(Ok(answer)) if answer.status == 401 => Failure::from(answer.unexpected()),
        Ok(Ok(answer)) => return Ok(answer),
        Ok(Err(failure)) => failure,
        Err(_) => overdue(&label(address), errand.patience.as_secs()),
    };
    Err(if ends(failed.outcome) {
        Told::End(failed)
    } else {
        Told::Next(failed)
    })
}

fn read(reply: Reply, errand: &Errand<'_>) -> Told {
    match reply {
        Reply::Settings(settings) => Told::Settings(settings),
        Reply::RedirectAddress(email) => Told::Address(email),
        Reply::RedirectUrl(text) => match location::within(errand.address, &text) {
            Ok(to) => Told::Elsewhere(to),
            Err(why) => Told::Next(failed(
                Outcome::AutodiscoverFailed,
                errand.address,
                &format!("sends on to {why}"),
            )),
        },
        Reply::Refused { code, .. } => {
            Told::Next(failed(Outcome::AutodiscoverFailed, errand.address, &code))
        }
    }
}

/// What a refusal in the payload means (exchange.md 2.6, 2.7).
fn refused(answer: &Answer, code: &str, message: &str) -> Told {
    let outcome = match meaning(code) {
        Meaning::UnknownAddress => Outcome::MailboxUnknown,
        Meaning::Trouble => Outcome::ServerUnavailable,
        Meaning::BadRequest | Meaning::OtherWay | Meaning::Configuration | Meaning::Unknown => {
            Outcome::AutodiscoverFailed
        }
    };
    let failure = Failure::new(outcome, format!("{}: {code} {message}", answer.host));
    let failure = failure.fact("host", &answer.host);
    Told::Next(if code.is_empty() {
        failure
    } else {
        failure.number(code)
    })
}

/// A page of a gateway or Microsoft's cloud in place of the service.
fn blocked(answer: &Answer, address: &Url) -> Option<Told> {
    let (outcome, host) = match classify(answer, address) {
        Class::Gateway => (Outcome::GatewayLoginPage, label(address)),
        Class::Cloud(host) => (Outcome::MailboxInMicrosoft365, host),
        _ => return None,
    };
    let failure = Failure::new(
        outcome,
        format!("{} instead of the service", outcome.code()),
    );
    let failure = failure.fact("host", host).fact("from", label(address));
    Some(match outcome {
        Outcome::MailboxInMicrosoft365 => Told::End(failure.fact("moved", "mailbox")),
        _ => Told::Next(failure),
    })
}

fn unreadable(answer: &Answer, unread: &Unread) -> Told {
    let failure = unread.refine(Failure::of_status(answer));
    Told::Next(match failure.outcome {
        // It answers, and does not know where things are.
        Outcome::ServiceNotFound => Failure {
            outcome: Outcome::AutodiscoverFailed,
            ..failure
        },
        _ => failure,
    })
}

fn failed(outcome: Outcome, address: &Url, detail: &str) -> Failure {
    Failure::new(outcome, detail).fact("host", label(address))
}
