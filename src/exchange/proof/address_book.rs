//! The offline address book: its table of contents, read with the same login (exchange.md 5.2, 5.3).

use url::Url;

use super::contact::{Service, look};
use super::{Means, Target};
use crate::account::Address;
use crate::check::{Failure, Found, Outcome};
use crate::exchange::authenticate::{Request, Session};
use crate::exchange::oab::manifest::{self, Manifest};
use crate::exchange::reading::charset;
use crate::http::Answer;
use crate::oauth::Skew;

/// How much of a table of contents is read (R9).
const LARGEST: usize = 1024 * 1024;

/// How many lists are shown by name.
const SHOWN: usize = 5;

/// Reads it, if one is known, or tells why none is; what is wrong with it is a warning, because the calendar works.
/// `session` is the one that opened the calendar.
pub(super) async fn read(
    means: Means<'_>,
    target: &Target,
    book: Result<&Address, Outcome>,
    session: Option<Session>,
) -> Found {
    let book = match book {
        Ok(book) => book,
        Err(why) => return Found::nothing().warn(why),
    };
    let read = open(means, target, &book.url, session).await;
    read.unwrap_or_else(|failure| {
        let failure = with_proposal(failure, target, &book.url);
        Found {
            facts: failure.facts,
            warning: Some(failure.outcome),
        }
    })
}

async fn open(
    means: Means<'_>,
    target: &Target,
    folder: &Url,
    session: Option<Session>,
) -> Result<Found, Failure> {
    let file = folder
        .join(manifest::FILE)
        .map_err(|error| Failure::new(Outcome::OabMissing, error.to_string()))?;
    means.policy.permit(folder, &target.from)?;
    let same = folder.origin() == target.ews.url.origin();
    let mut session = match session.filter(|_| same) {
        Some(session) => session,
        None => stranger(means, folder, &file).await?,
    };
    let request = Request {
        method: hyper::Method::GET,
        address: file,
        headers: Vec::new(),
        body: Vec::new(),
        largest: LARGEST,
    };
    let answer = session
        .send(request)
        .await
        .map_err(|failure| match failure {
            // This server has accepted the binding a moment ago: only this folder of it refuses the account.
            Failure {
                outcome: Outcome::ChannelBindingRefused,
                ..
            } if same => Failure {
                outcome: Outcome::OabUnreadable,
                ..failure
            },
            failure => unreadable(failure),
        })?;
    judge(&answer)
}

/// A session with another host than the one of Exchange Web Services. What it refuses is the last word of this click, and
/// is remembered for this host.
async fn stranger(means: Means<'_>, folder: &Url, file: &Url) -> Result<Session, Failure> {
    let contact = look(means.connector, file, Service::AddressBook)
        .await
        .map_err(unreadable)?;
    contact.session(means, folder.host_str().unwrap_or_default())
}

fn judge(answer: &Answer) -> Result<Found, Failure> {
    let outcome = match answer.status {
        200 => match manifest::read(&answer.body, charset(answer)) {
            Ok(manifest) => return Ok(found(&manifest, answer)),
            Err(unread) => {
                let detail = format!("{}: {unread}", answer.host);
                return Err(Failure::new(Outcome::OabUnreadable, detail)
                    .fact("host", &answer.host)
                    .fact("media-type", &answer.media_type));
            }
        },
        404 | 410 => Outcome::OabMissing,
        _ => return Err(unreadable(Failure::of_status(answer))),
    };
    let failure = Failure::from(answer.unexpected());
    Err(Failure { outcome, ..failure })
}

/// What to show of a table of contents.
fn found(manifest: &Manifest, answer: &Answer) -> Found {
    let sizes = manifest.lists.iter();
    let bytes: u64 = sizes
        .filter_map(|list| list.full.as_ref()?.size)
        .fold(0, u64::saturating_add);
    let mut facts = vec![
        ("lists", manifest.lists.len().to_string()),
        ("bytes", bytes.to_string()),
    ];
    // The difference between now and when the file was made is how old it is.
    let made = answer.header("last-modified");
    let age = Skew::measure(made, None, answer.sent, answer.received).ahead();
    if let Some(age) = age.filter(|age| !age.is_negative()) {
        facts.push(("age-hours", age.as_hours().to_string()));
    }
    let names = manifest.lists.iter().map(|list| list.name.clone());
    let names = names.filter(|name| !name.is_empty()).take(SHOWN);
    facts.extend(names.map(|name| ("address-list", name)));
    let found = Found {
        facts,
        warning: None,
    };
    if manifest.is_usable() {
        found
    } else {
        // Nothing was generated yet.
        found.warn(Outcome::OabMissing)
    }
}

/// Whether an outcome tells more than that the address book cannot be read: somebody else has to do something else.
fn is_telling(outcome: Outcome) -> bool {
    outcome.code().starts_with("net-")
        || matches!(
            outcome,
            Outcome::OabMissing
                | Outcome::HostUnconfirmed
                | Outcome::BasicUnconfirmed
                | Outcome::AddressInternal
                | Outcome::ChannelBindingRefused
                | Outcome::ClientCertificateWanted
                | Outcome::GatewayLoginPage
                | Outcome::AccessForbidden
                | Outcome::AnswerRedirected
                | Outcome::Throttled
                | Outcome::ServerUnavailable
        )
}

/// What nobody but the server's administrator can look into is one thing to a person; the details stay.
fn unreadable(failure: Failure) -> Failure {
    if is_telling(failure.outcome) {
        return failure;
    }
    let absent = failure.outcome == Outcome::EwsNotFound;
    Failure {
        outcome: if absent {
            Outcome::OabMissing
        } else {
            Outcome::OabUnreadable
        },
        ..failure
    }
}

/// With the same folder at the host of Exchange Web Services, when only the host may be the trouble.
fn with_proposal(failure: Failure, target: &Target, folder: &Url) -> Failure {
    let mut proposal = target.ews.url.clone();
    proposal.set_path(folder.path());
    if proposal.origin() == folder.origin() {
        return failure;
    }
    failure.fact("propose-oab", proposal)
}
