//! The calendar of the mailbox, by Exchange Web Services; in the name of another mailbox when asked for (exchange.md 4).

use std::time::Duration;

use tokio::sync::Mutex;

use super::contact::{Contact, Service, allows_basic, look, permit_scheme};
use super::refusal::{self, PATIENCE, Refusal};
use super::{Means, Target};
use crate::check::{self, Failure, Outcome, Plan, Retry, Slot};
use crate::exchange::address;
use crate::exchange::authenticate::gateway::{self, Sight, sight};
use crate::exchange::authenticate::{Request, Session};
use crate::exchange::ews::{self, Ews, Schema};
use crate::exchange::reading::charset;
use crate::exchange::version::Version;
use crate::http::Answer;

/// How much of an answer is read (R9).
const LARGEST: usize = 1024 * 1024;

/// What the steps found so far.
#[derive(Default)]
pub(super) struct Found {
    /// The session that opened the calendar, for what comes after; the steps take turns with it.
    pub session: Slot<Mutex<Option<Session>>>,
    contact: Slot<(Vec<Outcome>, bool)>,
    first: Slot<Answer>,
    own: Slot<(Option<Version>, Option<Outcome>)>,
    acting: Slot<Option<Version>>,
}

impl Found {
    /// The server's version.
    pub fn version(&self) -> Option<Version> {
        let own = self.own.found().and_then(|(version, _)| *version);
        own.or_else(|| self.acting.found().copied().flatten())
    }

    /// Whether the server says of itself that it is a rehearsal.
    pub fn is_rehearsal(&self) -> bool {
        self.contact
            .found()
            .is_some_and(|(_, rehearsal)| *rehearsal)
    }

    /// Things to know although it works.
    pub fn warnings(&self) -> Vec<Outcome> {
        let contact = self.contact.found().map(|(warnings, _)| warnings.clone());
        let own = self.own.found().and_then(|(_, warning)| *warning);
        contact.into_iter().flatten().chain(own).collect()
    }
}

/// One question about a mailbox.
struct Question<'a> {
    target: &'a Target,
    mailbox: &'a str,
    impersonate: Option<&'a str>,
}

impl<'a> Question<'a> {
    fn own(target: &'a Target) -> Self {
        Self {
            target,
            mailbox: &target.email,
            impersonate: None,
        }
    }

    fn request(&self, schema: Schema) -> Request {
        let mut headers = vec![("Content-Type", ews::CONTENT_TYPE.to_owned())];
        if let Some(mailbox) = self.impersonate {
            // Without it the question may be slow or end in 500 (exchange.md 4.4).
            headers.push(("X-AnchorMailbox", mailbox.to_owned()));
        }
        Request {
            method: hyper::Method::POST,
            address: self.target.ews.url.clone(),
            headers,
            body: ews::calendar(self.mailbox, self.impersonate, schema),
            largest: LARGEST,
        }
    }
}

/// What a mailbox of its own may be like for an account that acts for others.
const BEARABLE: [Outcome; 2] = [Outcome::MailboxDenied, Outcome::MailboxUnknown];

/// The steps that open the calendar: first as a stranger, then signed in; and that of the other mailbox where one is
/// given: then the account may be one that has no mailbox and no right besides, as service accounts are.
pub(super) fn steps<'a>(
    plan: Plan<'a>,
    means: Means<'a>,
    target: &'a Target,
    found: &'a Found,
) -> Plan<'a> {
    let host = target.ews.url.host_str();
    let plan = plan
        .step("server", host, &[], greet(means, target, found))
        // Several round trips, each with its own limit.
        .finding(&found.first, "server-sign-in", host, &["server"], async {
            let mut session = found.session.get().lock().await;
            sign_in(session.as_mut(), target, means.ledger.id()).await
        })
        .within(means.total)
        .finding(
            &found.own,
            "calendar-folder",
            host,
            &["server-sign-in"],
            async {
                let mut session = found.session.get().lock().await;
                let first = Some(found.first.get().clone());
                own(session.as_mut(), target, first).await
            },
        )
        .within(means.total);
    let Some(mailbox) = target.impersonate.as_deref() else {
        return plan;
    };
    plan.finding(
        &found.acting,
        "impersonation",
        host,
        &["calendar-folder"],
        async move {
            let other = Question {
                target,
                mailbox,
                impersonate: Some(mailbox),
            };
            let mut session = found.session.get().lock().await;
            let version = converse(session.as_mut(), &other, None).await?;
            Ok((version, told(version)))
        },
    )
    .within(means.total)
}

/// The first word with the server, and the session for what comes after.
async fn greet(means: Means<'_>, target: &Target, found: &Found) -> Result<check::Found, Failure> {
    let url = &target.ews.url;
    let host = url.host_str().unwrap_or_default();
    means.policy.permit(url, &target.from)?;
    let contact = look(means.connector, url, Service::Calendar).await?;
    permit_scheme(means, &contact, host)?;
    let warnings = contact_warnings(&contact);
    let shown = warned(contact.found(), &warnings);
    let basic = allows_basic(means, &contact, host);
    found.contact.fill((warnings, contact.rehearsal));
    let session = Session::new(
        means.connector.clone(),
        means.login.clone(),
        means.ledger.clone(),
        Some(contact.schemes),
    )
    .for_mailbox(&target.email)
    .with_basic(basic)
    .on(Some(contact.connection));
    found.session.fill(Mutex::new(Some(session)));
    Ok(shown)
}

async fn sign_in(
    session: Option<&mut Session>,
    target: &Target,
    id: &str,
) -> Result<(Answer, check::Found), Failure> {
    let session = session.ok_or_else(gone)?;
    let request = Question::own(target).request(Schema::Exchange2010Sp2);
    let answer = session.send(request).await?;
    let mut found = check::Found::nothing();
    if let Some(scheme) = session.scheme {
        found.facts.push(("scheme", scheme.name().to_owned()));
    }
    found.facts.push(("client-request-id", id.to_owned()));
    if let Some(days) = days_left(&answer) {
        found.facts.push(("password-days", days));
    }
    Ok((answer, found))
}

/// The calendar of the mailbox itself. What an account that acts for others may lack is a warning.
async fn own(
    session: Option<&mut Session>,
    target: &Target,
    first: Option<Answer>,
) -> Result<((Option<Version>, Option<Outcome>), check::Found), Failure> {
    match converse(session, &Question::own(target), first).await {
        Ok(version) => Ok(((version, None), told(version))),
        Err(failure) if target.impersonate.is_some() && BEARABLE.contains(&failure.outcome) => {
            let warning = Some(failure.outcome);
            let facts = failure.facts;
            Ok(((None, warning), check::Found { facts, warning }))
        }
        Err(failure) => Err(failure),
    }
}

fn told(version: Option<Version>) -> check::Found {
    version.map_or_else(check::Found::nothing, |version| {
        check::Found::fact("version", version.to_string())
    })
}

fn gone() -> Failure {
    Failure::new(Outcome::UnexpectedAnswer, "the session was given away")
}

fn contact_warnings(contact: &Contact) -> Vec<Outcome> {
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

fn warned(found: check::Found, warnings: &[Outcome]) -> check::Found {
    match warnings.first() {
        Some(warning) => found.warn(*warning),
        None => found,
    }
}

/// How many days the password is still good for, when the server says so.
fn days_left(answer: &Answer) -> Option<String> {
    let days = answer.header("x-ms-credentials-expire")?.trim();
    let days: u16 = days.parse().ok()?;
    (days <= 30).then(|| days.to_string())
}

/// What an answer says.
enum Said {
    Opened(Option<Version>),
    Refused(Refusal),
    Other(Box<Failure>, Option<Duration>),
}

fn said(answer: &Answer) -> Said {
    match ews::read(&answer.body, charset(answer)) {
        Ok(Ews::Opened { version, .. }) if answer.status < 400 => Said::Opened(version),
        Ok(Ews::Error {
            code,
            text,
            back_off,
            primary,
            ..
        }) if !code.is_empty() => Said::Refused(Refusal {
            code,
            text,
            back_off,
            primary,
        }),
        Ok(_) => Said::Other(Box::new(refusal::of_answer(answer)), None),
        Err(unread) => {
            let failure = match sight(answer) {
                Sight::LoginPage => gateway::failure(answer),
                _ => None,
            };
            let mut failure = failure.unwrap_or_else(|| refusal::of_answer(answer));
            // Of nothing there is nothing to say.
            if !answer.body.is_empty() {
                failure = unread.refine(failure);
            }
            Said::Other(Box::new(failure), refusal::wait_of(answer))
        }
    }
}

/// Asks until there is an answer that counts: once more in an older version, once more after a wait that the server
/// wants and a person would accept.
async fn converse(
    session: Option<&mut Session>,
    question: &Question<'_>,
    first: Option<Answer>,
) -> Result<Option<Version>, Failure> {
    let session = session.ok_or_else(gone)?;
    let mut schema = Schema::Exchange2010Sp2;
    let mut retry = Retry::once(PATIENCE);
    let mut answer = match first {
        Some(answer) => answer,
        None => session.send(question.request(schema)).await?,
    };
    loop {
        let (failure, wait) = match said(&answer) {
            Said::Opened(version) => return Ok(version),
            Said::Refused(refusal)
                if refusal.is_of_version() && schema == Schema::Exchange2010Sp2 =>
            {
                schema = Schema::Exchange2007Sp1;
                answer = session.send(question.request(schema)).await?;
                continue;
            }
            Said::Refused(refusal) => (refusal.failure(&answer.host), refusal.wait()),
            Said::Other(failure, wait) => (*failure, wait),
        };
        if wait.is_none() || !retry.wait(wait).await {
            // With what the server's administrator finds it by in the logs.
            return Err(failure.found_by(&answer));
        }
        answer = session.send(question.request(schema)).await?;
    }
}
