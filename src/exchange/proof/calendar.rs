//! The calendar of the mailbox, by Exchange Web Services; in the name of another mailbox when asked for (exchange.md 4).

use std::time::Duration;

use super::contact::{Contact, Service, allows_basic, look, permit_scheme};
use super::refusal::{self, PATIENCE, Refusal, whole_seconds};
use super::{Means, Target};
use crate::check::{Failure, Found, Open, Outcome, State};
use crate::exchange::address;
use crate::exchange::authenticate::gateway::{self, Sight, sight};
use crate::exchange::authenticate::{Request, Session};
use crate::exchange::ews::{self, Ews, Schema};
use crate::exchange::reading::charset;
use crate::exchange::version::Version;
use crate::http::Answer;

/// How much of an answer is read (R9).
const LARGEST: usize = 1024 * 1024;

/// A calendar that was opened.
pub(super) struct Opened {
    /// The session that opened it, for what comes after.
    pub session: Session,
    /// The server's version.
    pub version: Option<Version>,
    /// Whether the server says of itself that it is a rehearsal.
    pub rehearsal: bool,
    /// Things to know although it works.
    pub warnings: Vec<Outcome>,
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

/// Opens the calendar: first as a stranger, then signed in.
pub(super) async fn open(means: Means<'_>, target: &Target) -> Result<Opened, Failure> {
    let url = &target.ews.url;
    let host = url.host_str().unwrap_or_default();
    let contact = means.run.step("server", Some(host), async {
        means.policy.permit(url, &target.from)?;
        let contact = look(means.connector, url, Service::Calendar).await?;
        permit_scheme(means, &contact, host)?;
        let found = warned(contact.found(), &contact_warnings(&contact));
        Ok((contact, found))
    });
    let contact = contact.await?;
    let mut warnings = contact_warnings(&contact);
    let rehearsal = contact.rehearsal;
    let basic = allows_basic(means, &contact, host);
    let mut session = Session::new(
        means.connector.clone(),
        means.login.clone(),
        means.ledger.clone(),
        Some(contact.schemes),
    )
    .for_mailbox(&target.email)
    .with_basic(basic)
    .on(Some(contact.connection));
    let own = Question::own(target);
    let sign_in = async {
        let answer = session.send(own.request(Schema::Exchange2010Sp2)).await?;
        let mut found = Found::nothing();
        if let Some(scheme) = session.scheme {
            found.facts.push(("scheme", scheme.name().to_owned()));
        }
        let id = means.ledger.id().to_owned();
        found.facts.push(("client-request-id", id));
        if let Some(days) = days_left(&answer) {
            found.facts.push(("password-days", days));
        }
        Ok((answer, found))
    };
    // Several round trips, each with its own limit.
    let first = means
        .run
        .patient_step("server-sign-in", Some(host), sign_in)
        .await?;
    let (version, warning) = folders(means, target, &mut session, first).await?;
    warnings.extend(warning);
    Ok(Opened {
        session,
        version,
        rehearsal,
        warnings,
    })
}

/// What a mailbox of its own may be like for an account that acts for others.
const BEARABLE: [Outcome; 2] = [Outcome::MailboxDenied, Outcome::MailboxUnknown];

/// Opens the calendar, and that of the other mailbox where one is given: then the account may be one that has no
/// mailbox and no right besides, as service accounts are.
async fn folders(
    means: Means<'_>,
    target: &Target,
    session: &mut Session,
    first: Answer,
) -> Result<(Option<Version>, Option<Outcome>), Failure> {
    let host = target.ews.url.host_str();
    let own = Question::own(target);
    let step = means.run.open("calendar-folder", host);
    let Some(mailbox) = target.impersonate.as_deref() else {
        let version = ask(session, &own, Some(first), step, &[]).await?;
        return Ok((version, None));
    };
    let (version, warning) = match ask(session, &own, Some(first), step, &BEARABLE).await {
        Ok(version) => (version, None),
        Err(failure) if BEARABLE.contains(&failure.outcome) => (None, Some(failure.outcome)),
        Err(failure) => return Err(failure),
    };
    let other = Question {
        target,
        mailbox,
        impersonate: Some(mailbox),
    };
    let step = means.run.open("impersonation", host);
    let acting = ask(session, &other, None, step, &[]).await?;
    Ok((version.or(acting), warning))
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

fn warned(found: Found, warnings: &[Outcome]) -> Found {
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
/// wants and a person would accept. What is `bearable` is a warning in the timeline.
async fn ask(
    session: &mut Session,
    question: &Question<'_>,
    first: Option<Answer>,
    step: Open<'_>,
    bearable: &[Outcome],
) -> Result<Option<Version>, Failure> {
    let mut step = step;
    match converse(session, question, first, &mut step).await {
        Ok(version) => {
            let mut facts = Vec::new();
            if let Some(version) = version {
                facts.push(("version", version.to_string()));
            }
            step.end(State::Ok, Outcome::Ok, facts);
            Ok(version)
        }
        Err(failure) => {
            let state = if bearable.contains(&failure.outcome) {
                State::Warning
            } else {
                State::Failed
            };
            step.end(state, failure.outcome, failure.facts.clone());
            Err(failure)
        }
    }
}

async fn converse(
    session: &mut Session,
    question: &Question<'_>,
    first: Option<Answer>,
    step: &mut Open<'_>,
) -> Result<Option<Version>, Failure> {
    let mut schema = Schema::Exchange2010Sp2;
    let mut waited = false;
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
        match wait {
            Some(wait) if wait <= PATIENCE && !waited => {
                waited = true;
                step.note("seconds", whole_seconds(wait));
                tokio::time::sleep(wait).await;
                answer = session.send(question.request(schema)).await?;
            }
            // With what the server's administrator finds it by in the logs.
            _ => return Err(failure.found_by(&answer)),
        }
    }
}
