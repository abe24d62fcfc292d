//! From what was entered to a proven connection: find, sign in, prove.

mod again;
mod entry;
mod kept;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use crate::account::{Address, Origin, Server};
use crate::check::{Failure, Found, Outcome, Run, System, Timeline};
use crate::oauth::{Account, Progress, SignedIn, Tokens, Words};
use crate::profile;
use crate::world::World;

use super::authenticate::Ledger;
use super::autodiscover::{Discovered, Policy, search};
use super::proof::{self, Means, Proven, Target};
use super::{Login, Wanted};

pub(super) use kept::{login as kept_login, note, wanted};

/// How long all of it may take: finding, signing in, one wait that the server asks for, both addresses.
const TOTAL: Duration = Duration::from_mins(2);

/// Finds the server, signs in and proves it.
///
/// # Errors
///
/// A failure of [`System::Exchange`] with its outcome.
#[must_use]
pub fn sign_in(world: World, wanted: Wanted) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::Exchange, move |words| async move {
        let run = run(&world, &words);
        let limit = total(&world);
        within(limit, Box::pin(connect(&world, &wanted, &run))).await
    })
}

/// Tests a connection with the password that is kept for a profile, without any person.
///
/// # Errors
///
/// A failure of [`System::Exchange`] with its outcome; `sign-in-again` when no password is kept.
#[must_use]
pub fn check(
    world: World,
    account: Account,
    profile: profile::Id,
) -> impl sipper::Straw<SignedIn, Progress, Failure> {
    crate::oauth::report(System::Exchange, move |words| async move {
        let run = run(&world, &words);
        let work = kept::check(&world, account, &profile, &run);
        within(total(&world), Box::pin(work)).await
    })
}

/// Looks at the servers that a mail domain leads to, without any password.
///
/// # Errors
///
/// A failure of [`System::Exchange`] with its outcome.
pub async fn look(
    world: World,
    address: Option<String>,
    words: Words,
) -> Result<Timeline, Failure> {
    let run = run(&world, &words);
    let wanted = Wanted::of(&entry::somebody_of(&address.unwrap_or_default()));
    let looked = within(
        total(&world),
        find(&world, &wanted, None, &Ledger::default(), &run),
    )
    .await;
    let _ = looked.map_err(|failure| failure.of(System::Exchange))?;
    Ok(run.timeline())
}

/// AutoDiscover alone: with a password to its end, without one as far as servers say something to strangers.
///
/// # Errors
///
/// A failure of [`System::Exchange`] with its outcome.
pub async fn discover(world: World, wanted: Wanted, words: Words) -> Result<Discovered, Failure> {
    let run = run(&world, &words);
    let work = async {
        let asked = !wanted.password.expose().is_empty();
        let login = asked.then(|| entry::login(&wanted)).transpose()?;
        find(
            &world,
            &wanted,
            login.as_ref(),
            &Ledger::new(wanted.again),
            &run,
        )
        .await
    };
    let found = within(total(&world), work).await;
    found.map_err(|failure| failure.of(System::Exchange))
}

fn run(world: &World, words: &Words) -> Run {
    words.run(world.settings.step_limit())
}

fn total(world: &World) -> Duration {
    world.settings.patient(TOTAL)
}

async fn within<T>(
    limit: Duration,
    work: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    let limited = tokio::time::timeout(limit, work).await;
    limited.unwrap_or_else(|_| {
        let seconds = limit.as_millis().div_ceil(1000);
        let detail = format!("no result within {seconds} seconds");
        Err(Failure::new(Outcome::NetRoute, detail).fact("seconds", seconds.to_string()))
    })
}

async fn find(
    world: &World,
    wanted: &Wanted,
    login: Option<&Login>,
    ledger: &Ledger,
    run: &Run,
) -> Result<Discovered, Failure> {
    Box::pin(search(world, wanted, login, ledger, run)).await
}

/// The server of the mailbox; of the other mailbox, when the account has none itself and acts for others.
async fn find_somebody(
    world: &World,
    wanted: &Wanted,
    login: &Login,
    ledger: &Ledger,
    run: &Run,
) -> Result<Discovered, Failure> {
    let first = match find(world, wanted, Some(login), ledger, run).await {
        Err(failure) if failure.outcome == Outcome::MailboxUnknown => failure,
        told => return told,
    };
    let domain = |email: &str| email.trim().rsplit('@').next().map(str::to_lowercase);
    let other = wanted.impersonate.as_deref();
    // Never into another mail domain, whose servers have no business with this password.
    let other = other.filter(|other| domain(other) == domain(&wanted.email));
    let Some(other) = other.filter(|_| !ledger.is_used_up()) else {
        return Err(first);
    };
    let acting = Wanted {
        email: other.to_owned(),
        ..wanted.clone()
    };
    match find(world, &acting, Some(login), ledger, run).await {
        Ok(found) => Ok(Discovered {
            // Another person's.
            name: String::new(),
            ..found
        }),
        Err(_) => Err(first),
    }
}

async fn connect(world: &World, wanted: &Wanted, run: &Run) -> Result<SignedIn, Failure> {
    let login = entry::login(wanted)?;
    let mut policy = Policy::of(wanted)?;
    let ledger = Ledger::new(wanted.again);
    let found = match &wanted.ews {
        Some(_) => None,
        None => Some(find_somebody(world, wanted, &login, &ledger, run).await?),
    };
    let target = target(wanted, found.as_ref())?;
    policy.admit_all(found.as_ref().map_or(&[], |found| &found.named));
    let connector = world.http.connector().trusting(&wanted.trust.pins);
    let means = Means {
        run,
        connector: &connector,
        policy: &policy,
        login: &login,
        ledger: &ledger,
        total: total(world),
    };
    let seek = seek_book(world, wanted, &login, means);
    let proven = proof::prove(means, &target, seek).await?;
    let who = Who {
        email: wanted.email.trim(),
        login: &login,
        policy: &policy,
        found: found.as_ref(),
    };
    Ok(signed_in(world, who, target, proven, run))
}

/// Both addresses, each from the person or from AutoDiscover.
fn target(wanted: &Wanted, found: Option<&Discovered>) -> Result<Target, Failure> {
    let host = found.map(|found| found.host.clone()).unwrap_or_default();
    let typed = |url: &Option<url::Url>| url.clone().map(|url| address(url, Origin::Override));
    let told = |url: Option<&url::Url>| url.cloned().map(|url| address(url, Origin::Discovered));
    let ews = typed(&wanted.ews).or_else(|| told(found.and_then(|found| found.ews.as_ref())));
    let ews = ews.ok_or_else(|| {
        let detail = format!("{host} names no address of Exchange Web Services");
        Failure::new(Outcome::EwsNotNamed, detail).fact("host", &host)
    })?;
    Ok(Target {
        email: wanted.email.trim().to_owned(),
        oab: typed(&wanted.oab).or_else(|| told(found.and_then(|found| found.oab.as_ref()))),
        from: if host.is_empty() {
            ews.url.host_str().unwrap_or_default().to_owned()
        } else {
            host
        },
        ews,
        impersonate: wanted.impersonate.clone(),
    })
}

fn address(url: url::Url, origin: Origin) -> Address {
    Address { url, origin }
}

/// Why no address book is known beside these addresses: nobody has named one, or AutoDiscover has none.
fn no_book(ews: &Address) -> Outcome {
    match ews.origin {
        Origin::Override => Outcome::OabNotKnown,
        Origin::Discovered => Outcome::OabMissing,
    }
}

/// The address book that AutoDiscover names, for who entered the other address only. The two do not depend on each
/// other: what goes wrong here is a warning, and that no address book is known.
fn seek_book<'a>(
    world: &'a World,
    wanted: &'a Wanted,
    login: &'a Login,
    means: Means<'a>,
) -> Result<proof::Search<'a>, Outcome> {
    if wanted.ews.is_none() {
        return Err(Outcome::OabMissing);
    }
    if wanted.only_typed {
        return Err(Outcome::OabNotKnown);
    }
    Ok(Box::pin(async move {
        // Its own findings are not told: they are about an address that nobody needs.
        let quiet = Run::new(world.settings.patient(Duration::from_secs(30)), |_| {});
        match find(world, wanted, Some(login), means.ledger, &quiet).await {
            Ok(Discovered {
                oab: Some(book), ..
            }) => {
                let found = Found::fact("host", book.host_str().unwrap_or_default());
                (Ok(address(book, Origin::Discovered)), found)
            }
            Ok(_) => (Err(Outcome::OabMissing), Found::nothing()),
            Err(failure) => {
                let found = Found {
                    facts: failure.facts,
                    warning: Some(failure.outcome),
                };
                (Err(Outcome::OabNotKnown), found)
            }
        }
    }))
}

/// Whose connection it is.
#[derive(Clone, Copy)]
struct Who<'a> {
    email: &'a str,
    login: &'a Login,
    policy: &'a Policy,
    found: Option<&'a Discovered>,
}

fn signed_in(world: &World, who: Who<'_>, target: Target, proven: Proven, run: &Run) -> SignedIn {
    let domain = who.email.rsplit('@').next().unwrap_or_default();
    let domain = domain.to_lowercase();
    // The next test asks nobody: what it needs is kept.
    let found_there = [Some(&target.ews), proven.oab.as_ref()];
    let found_there = found_there.into_iter().flatten();
    let found_there = found_there.filter(|address| address.origin == Origin::Discovered);
    let trust = who
        .policy
        .trust_for(found_there.map(|address| &address.url));
    let version = proven.version.map(|version| version.to_string());
    let server = Server {
        email: who.email.to_owned(),
        user: who.login.user.clone(),
        domain: who.login.domain.clone(),
        ews: target.ews.clone(),
        oab: proven.oab,
        impersonate: target.impersonate,
        version: version.or_else(|| who.found.and_then(|found| found.version.clone())),
        trust,
        refused: false,
        imported: false,
    };
    let account = Account {
        system: System::Exchange,
        place: target.ews.url.host_str().unwrap_or_default().to_owned(),
        tenant: domain.clone(),
        organization: domain,
        // Exchange opens a mailbox by its primary address only, so this is the one.
        key: who.email.to_lowercase(),
        name: who
            .found
            .map(|found| found.name.clone())
            .unwrap_or_default(),
        user: who.email.to_owned(),
        administrator: None,
        users: None,
        scopes: Vec::new(),
        consent: None,
        server: Some(Box::new(server)),
        time_zone: None,
        tested: world.clock.now(),
        warnings: Vec::new(),
    };
    let password = &who.login.password;
    SignedIn {
        account,
        tokens: Arc::new(Tokens {
            access: password.duplicate(),
            refresh: Some(password.duplicate()),
        }),
        timeline: run.timeline(),
        rehearsal: proven.rehearsal || world.rehearsal,
        warnings: proven.warnings,
    }
}
