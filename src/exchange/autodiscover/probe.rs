//! Asking one candidate without credentials, shown live, ended with exactly one word (exchange.md 2.9, 2.14, P7).

use std::time::Duration;

use tokio::time::{Instant, sleep_until};
use url::Url;

use super::Origin;
use super::cloud::is_microsoft365;
use super::evidence::{Class, classify, classify_error};
use super::json::{self, Lead, Protocol};
use super::outside::{Got, Outside, overdue};
use super::plan::normal;
use crate::check::{Failure, Outcome, Run, State};
use crate::exchange::authenticate::Scheme;
use crate::http::Trace;

/// How long a host has until it counts as silent, which is the connector's own limit; after it a step that still runs
/// belongs to a host that accepted the connection and says nothing.
const QUIET: Duration = Duration::from_secs(3);

/// How long a host that accepted the connection has (design 7).
const PATIENCE: Duration = Duration::from_secs(11);

/// How many redirects are followed, from whatever side they come (R7).
pub(super) const HOPS: usize = 10;

/// What one probe does.
#[derive(Debug, Clone)]
pub(super) struct Job {
    pub id: usize,
    pub origin: Origin,
    pub address: Url,
    /// The addresses that led here, in normal form, this one included.
    pub chain: Vec<String>,
    /// Whether the name might be one of Microsoft's cloud in disguise.
    pub alias: bool,
    /// The e-mail address, where this host may know it.
    pub email: Option<String>,
    /// Whether its address of Exchange Web Services is wanted although it could be asked with a password.
    pub curious: bool,
}

/// How a probe ended.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    pub class: Class,
    /// Exchange Web Services, where the host names them to strangers.
    pub ews: Option<Url>,
}

/// The name of the step of an origin.
pub(super) fn step_id(origin: Origin) -> &'static str {
    match origin {
        Origin::Typed => "find-typed-host",
        Origin::DirectorySite => "find-directory-site",
        Origin::Directory => "find-directory",
        Origin::AutodiscoverHost => "find-autodiscover-host",
        Origin::Domain => "find-mail-domain",
        Origin::Service => "find-service-record",
        Origin::Redirect => "find-plain-redirect",
    }
}

/// Host and, where it is unusual, port.
pub(super) fn label(address: &Url) -> String {
    let host = address.host_str().unwrap_or_default();
    match address.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

pub(super) async fn probe<O: Outside>(outside: &O, run: &Run, job: Job) -> Finding {
    let host = label(&job.address);
    let mut step = run.open(step_id(job.origin), Some(&host));
    let began = Instant::now();
    let name = job.address.host_str().unwrap_or_default();
    let mut alias = Box::pin(async {
        if job.alias {
            outside.alias(name).await
        } else {
            None
        }
    });
    let mut known = None;
    let mut waiting = false;
    let mut get = Box::pin(outside.get(&job.address));
    let got = loop {
        tokio::select! {
            biased;
            got = &mut get => break Some(got),
            found = &mut alias, if known.is_none() => known = Some(found),
            () = sleep_until(began + outside.patient(QUIET)), if !waiting => {
                waiting = true;
                step.note("waiting", host.as_str());
            }
            () = sleep_until(began + outside.patient(PATIENCE)) => break None,
        }
    };
    drop(get);
    let (mut class, trace, status) = judged(got, &job);
    let (mut ews, mut unnamed) = (None, None);
    if let Some(email) = &job.email
        && (class == Class::BasicOnly || job.curious && matches!(class, Class::Exchange(_)))
    {
        match lead(outside, &host, email, &mut class).await {
            Ok(named) => ews = named,
            Err(failure) => unnamed = Some(failure.outcome),
        }
    }
    if !matches!(
        class,
        Class::Exchange(_) | Class::BasicOnly | Class::Redirect(_) | Class::Cloud(_)
    ) {
        let alias = match known {
            Some(alias) => alias,
            None => alias.await,
        };
        class = match alias.filter(|alias| is_microsoft365(alias)) {
            Some(alias) => Class::Cloud(alias),
            None => class,
        };
    }
    let mut facts = facts(&class, &trace, status);
    if let Some(ews) = &ews {
        facts.push(("ews", ews.to_string()));
    }
    if let Some(outcome) = unnamed {
        facts.push(("json", outcome.code().to_owned()));
    }
    step.end(state(&class), class.outcome(), facts);
    Finding { class, ews }
}

fn judged(got: Option<Got>, job: &Job) -> (Class, Trace, Option<u16>) {
    let Some(got) = got else {
        return (Class::Silent, Trace::default(), None);
    };
    match got.answer {
        Ok(answer) => {
            let class = match classify(&answer, &job.address) {
                Class::Redirect(target)
                    if job.chain.contains(&normal(&target)) || job.chain.len() >= HOPS =>
                {
                    Class::Loop
                }
                class => class,
            };
            (class, got.trace, Some(answer.status))
        }
        Err(error) => (classify_error(error), got.trace, None),
    }
}

/// What JSON names to strangers (exchange.md 2.8): an address, and a sign that Exchange is there; or why it cannot be read.
async fn lead<O: Outside>(
    outside: &O,
    host: &str,
    email: &str,
    class: &mut Class,
) -> Result<Option<Url>, Failure> {
    let Some(address) = json::address(host, email, Protocol::Ews) else {
        return Ok(None);
    };
    let limit = outside.patient(QUIET);
    // A little less for the answer, so that what was wrong with it is known in time.
    let asked = outside.get_within(&address, limit * 3 / 4);
    let got = tokio::time::timeout(limit, asked).await;
    let got = got.map_err(|_| overdue(host, limit.as_secs()))?;
    let answer = got.answer?;
    // An error in JSON may come from any web service; an address is a sign of this one.
    let ews = match json::read(&answer.body, None) {
        Ok(Lead::Address(ews)) => ews,
        Ok(Lead::Refused { .. }) => return Ok(None),
        Ok(Lead::Unusable(_)) => {
            let detail = format!("{host}: no address of use");
            return Err(Failure::new(Outcome::AnswerUnreadable, detail));
        }
        Err(unread) => return Err(unread.refine(Failure::of_status(&answer))),
    };
    if *class == Class::BasicOnly {
        *class = Class::Exchange([Scheme::Basic].into());
    }
    let host = ews.host_str().unwrap_or_default();
    if is_microsoft365(host) {
        *class = Class::Cloud(host.to_owned());
        return Ok(None);
    }
    Ok(Some(ews))
}

fn state(class: &Class) -> State {
    match class {
        Class::Exchange(_) | Class::BasicOnly | Class::Redirect(_) => State::Ok,
        Class::Cloud(_) => State::Warning,
        _ => State::Skipped,
    }
}

fn facts(class: &Class, trace: &Trace, status: Option<u16>) -> Vec<(&'static str, String)> {
    let mut facts = vec![("class", class.code().to_owned())];
    let mut add = |name, value: Option<String>| {
        if let Some(value) = value {
            facts.push((name, value));
        }
    };
    let milliseconds = |part: Option<Duration>| part.map(|part| part.as_millis().to_string());
    add("status", status.map(|status| status.to_string()));
    add(
        "address",
        trace.connected.map(|address| address.to_string()),
    );
    add("name-ms", milliseconds(trace.name));
    add("tcp-ms", milliseconds(trace.tcp));
    add("tls-ms", milliseconds(trace.tls));
    match class {
        Class::Redirect(target) => add("to", Some(label(target))),
        Class::Cloud(host) => add("to", Some(host.clone())),
        Class::BadRedirect(why) => add("reason", Some(why.to_string())),
        Class::Broken(failure) => {
            for (name, value) in &failure.facts {
                if *name != "host" {
                    add(name, Some(value.clone()));
                }
            }
        }
        _ => {}
    }
    facts
}
