//! From many findings to the one thing to tell a person (exchange.md 2.15). Pure.

use url::Url;

use super::Origin;
use super::domain::Domain;
use super::evidence::Class;
use super::gather::Entry;
use super::plan::normal;
use super::policy::{Policy, Verdict};
use super::probe::label;
use crate::check::{Failure, Outcome};

/// What hosts that were asked with the password said, the most telling first.
const TELLING: [Outcome; 8] = [
    Outcome::MailboxUnknown,
    Outcome::EwsNotNamed,
    Outcome::ModernAuthentication,
    Outcome::SchemeUnusable,
    Outcome::GatewayLoginPage,
    Outcome::AutodiscoverLoop,
    Outcome::Throttled,
    Outcome::ServerUnavailable,
];

/// The failure of a search that found nothing.
pub(super) fn conclude(entries: &[Entry], remembered: Vec<Failure>, domain: &Domain) -> Failure {
    let weight = |failure: &Failure| {
        let place = TELLING
            .iter()
            .position(|outcome| *outcome == failure.outcome);
        place.unwrap_or(TELLING.len())
    };
    if let Some(told) = remembered.into_iter().min_by_key(weight) {
        return told;
    }
    let class = |wanted: fn(&Class) -> bool| {
        let mut ranked: Vec<_> = entries.iter().collect();
        ranked.sort_by_key(|entry| (entry.candidate.origin, entry.candidate.place));
        let found = ranked.into_iter().find(|entry| {
            let class = entry.finding.as_ref().map(|finding| &finding.class);
            class.is_some_and(wanted) && tells(entry)
        });
        found.map(|entry| {
            let finding = entry.finding.as_ref().map(|finding| &finding.class);
            (&entry.candidate.address, finding)
        })
    };
    let domain = domain.name();
    if let Some((address, _)) = class(|class| matches!(class, Class::Loop)) {
        return of(
            Outcome::AutodiscoverLoop,
            &label(address),
            "sends on in a circle",
        );
    }
    if let Some(host) = circle(entries) {
        return of(Outcome::AutodiscoverLoop, &host, "sends on in a circle");
    }
    if let Some((address, _)) = class(|class| matches!(class, Class::Gateway)) {
        return of(
            Outcome::GatewayLoginPage,
            &label(address),
            "a sign-in page for browsers",
        );
    }
    let broken = class(
        |class| matches!(class, Class::Broken(failure) if stands_in_the_way(failure.outcome)),
    );
    let busy = || {
        class(|class| matches!(class, Class::NoService { answer, .. } if passes(answer.outcome)))
    };
    if let Some((
        address,
        Some(
            Class::Broken(failure)
            | Class::NoService {
                answer: failure, ..
            },
        ),
    )) = broken.or_else(busy)
    {
        let port = address.port_or_known_default().unwrap_or(443);
        return (**failure).clone().fact("port", port.to_string());
    }
    let quiet = class(|class| matches!(class, Class::Silent | Class::Unnamed));
    if let Some((address, Some(Class::Unnamed))) = quiet {
        let detail = "no name server said where it is";
        return of(Outcome::NetName, &label(address), detail);
    }
    if let Some((address, _)) = quiet {
        let silent = entries.iter().filter(|entry| is_silent(entry)).count();
        return of(
            Outcome::AutodiscoverSilent,
            &label(address),
            "did not answer",
        )
        .fact("domain", domain)
        .fact("count", silent.to_string())
        .fact("seconds", "3");
    }
    if let Some((address, _)) = class(|class| !matches!(class, Class::Absent)) {
        return of(
            Outcome::AutodiscoverFailed,
            &label(address),
            "no server named the addresses",
        )
        .fact("domain", domain);
    }
    unannounced(entries).fact("domain", domain)
}

/// The failure where no host answers.
fn unannounced(entries: &[Entry]) -> Failure {
    let Some((from, to)) = lost(entries) else {
        return Failure::new(Outcome::AutodiscoverNothing, "no server is announced");
    };
    let detail = format!("sends on to {to}, which is not known");
    of(Outcome::AutodiscoverFailed, &from, &detail)
}

/// A host from which redirects lead back to it, or back to a server that had sent there itself.
fn circle(entries: &[Entry]) -> Option<String> {
    let known = |key: &str| {
        let mut entries = entries.iter();
        entries.find(|entry| normal(&entry.candidate.address) == key)
    };
    let next = |key: &str| match &known(key)?.finding.as_ref()?.class {
        Class::Redirect(target) => Some(normal(target)),
        _ => None,
    };
    let leads_back = |entry: &&Entry| {
        let own = normal(&entry.candidate.address);
        let path = std::iter::successors(next(&own), |key| next(key));
        let asked = |key: &str| entry.sent && known(key).is_some_and(|entry| entry.used);
        path.take(entries.len())
            .any(|key| key == own || asked(&key))
    };
    let found = entries.iter().find(leads_back);
    found.map(|entry| label(&entry.candidate.address))
}

/// A host that sends on to another one whose name is unknown, and that one. Web sites send everybody anywhere.
fn lost(entries: &[Entry]) -> Option<(String, String)> {
    let absent = |target: &Url| {
        let mut entries = entries.iter();
        let found = entries.find(|entry| normal(&entry.candidate.address) == normal(target));
        let finding = found.and_then(|entry| entry.finding.as_ref());
        finding.is_some_and(|finding| finding.class == Class::Absent)
    };
    let mut senders = entries
        .iter()
        .filter(|entry| entry.candidate.origin != Origin::Domain);
    senders.find_map(|entry| match &entry.finding.as_ref()?.class {
        Class::Redirect(to) if absent(to) => Some((label(&entry.candidate.address), label(to))),
        _ => None,
    })
}

/// Whether a candidate's failure says something about Exchange. The web site of the mail domain and the plain redirect
/// check mostly do not: the one is somebody else's, the other is often filtered.
fn tells(entry: &Entry) -> bool {
    let class = entry.finding.as_ref().map(|finding| &finding.class);
    match (entry.candidate.origin, class) {
        (
            Origin::Redirect,
            Some(Class::Silent | Class::Unnamed | Class::Refused | Class::NoService { .. }),
        ) => entry.candidate.address.scheme() == "https",
        // What stands at that port and is no redirect says nothing; a proxy before it stands before everything.
        (Origin::Redirect, Some(Class::Broken(failure))) => {
            entry.candidate.address.scheme() == "https" || failure.outcome == Outcome::NetProxyAuth
        }
        (Origin::Domain, Some(Class::Broken(failure))) => {
            failure.outcome != Outcome::NetTlsWrongName && !failure.outcome.is_odd_answer()
        }
        (Origin::Domain, Some(Class::NoService { exchange, .. })) => *exchange,
        (Origin::Domain, Some(Class::Refused | Class::BadRedirect(_)))
        | (_, Some(Class::Redirect(_))) => false,
        _ => true,
    }
}

fn is_silent(entry: &Entry) -> bool {
    let silent = entry
        .finding
        .as_ref()
        .map(|finding| finding.class == Class::Silent);
    silent == Some(true) && tells(entry)
}

fn stands_in_the_way(outcome: Outcome) -> bool {
    !outcome.is_odd_answer()
}

/// Whether a later try may find the service.
fn passes(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Throttled | Outcome::ServerUnavailable)
}

pub(super) fn of(outcome: Outcome, host: &str, detail: &str) -> Failure {
    Failure::new(outcome, format!("{host}: {detail}")).fact("host", host)
}

/// Whether the host of a failure has shown that it lets no program in, so that its other addresses are no way out.
fn refuses(failure: &Failure) -> bool {
    matches!(
        failure.outcome,
        Outcome::GatewayLoginPage
            | Outcome::ProxyBreaksNtlm
            | Outcome::ModernAuthentication
            | Outcome::SchemeUnusable
            | Outcome::SchemeDowngraded
            | Outcome::ChannelBindingRefused
            | Outcome::ClientCertificateWanted
    )
}

/// The same failure with the addresses that a person could try by hand: those of hosts that answered like Exchange and
/// may have the password anyway; not those of the host that has just refused, and none when no own server can help.
pub(super) fn with_proposals(mut failure: Failure, entries: &[Entry], policy: &Policy) -> Failure {
    if failure.outcome == Outcome::MailboxInMicrosoft365 {
        return failure;
    }
    let refused = failure.get("host").filter(|_| refuses(&failure));
    let refused = refused.map(str::to_owned);
    let mut ranked: Vec<_> = entries.iter().collect();
    ranked.sort_by_key(|entry| (entry.candidate.origin, entry.candidate.place));
    for entry in ranked {
        let Some(finding) = &entry.finding else {
            continue;
        };
        let address = &entry.candidate.address;
        let fits = finding.class.looks_like_exchange() && policy.judge(address) == Verdict::Allowed;
        if !fits || refused.as_ref() == Some(&label(address)) {
            continue;
        }
        let usual = || {
            let url = Url::parse(&format!("https://{}/EWS/Exchange.asmx", label(address)));
            url.map(|url| url.to_string()).unwrap_or_default()
        };
        let named = finding
            .ews
            .as_ref()
            .filter(|ews| policy.judge(ews) == Verdict::Allowed);
        let ews = named.map_or_else(usual, ToString::to_string);
        // The folder of an address book has an identifier that nobody can guess.
        let fact = ("propose-ews", ews);
        if !failure.facts.contains(&fact) {
            failure.facts.push(fact);
        }
    }
    failure
}
