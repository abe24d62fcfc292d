//! The calendar of the mailbox, by Exchange Web Services; in the name of another mailbox when asked for (exchange.md 4).

use tokio::sync::Mutex;

use super::contact::meet;
use super::converse::converse;
use super::{Means, Target};
use crate::check::{self, Failure, Outcome, Plan, Slot};
use crate::exchange::authenticate::{Request, Session};
use crate::exchange::ews::{self, Schema};
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
            let version = ask(session.as_mut(), &other, None).await?;
            Ok((version, told(version)))
        },
    )
    .within(means.total)
}

/// The first word with the server, and the session for what comes after.
async fn greet(means: Means<'_>, target: &Target, found: &Found) -> Result<check::Found, Failure> {
    let url = &target.ews.url;
    let met = meet(means, url, &target.email, &target.from).await?;
    let shown = warned(met.found, &met.warnings);
    found.contact.fill((met.warnings, met.rehearsal));
    found.session.fill(Mutex::new(Some(met.session)));
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
    match ask(session, &Question::own(target), first).await {
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

async fn ask(
    session: Option<&mut Session>,
    question: &Question<'_>,
    first: Option<Answer>,
) -> Result<Option<Version>, Failure> {
    let session = session.ok_or_else(gone)?;
    let request = |schema| question.request(schema);
    let heard = converse(session, request, first, None).await?;
    Ok(heard.version)
}

fn gone() -> Failure {
    Failure::new(Outcome::UnexpectedAnswer, "the session was given away")
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
