//! Addresses to go on with when a search failed: those that answer like Exchange, asked without any password.

use std::time::Duration;

use crate::check::{Failure, Outcome, Timeline};
use crate::exchange::address::Kind;
use crate::exchange::propose::{self, Proposal};
use url::Url;

use super::output;
use super::start::Start;

/// How long all of it may take.
const LIMIT: Duration = Duration::from_secs(12);

/// Hosts that a search met, the first one first.
pub(super) fn met(timeline: &Timeline) -> Vec<String> {
    let hosts = timeline.0.iter().filter_map(|step| step.host.clone());
    let mut hosts: Vec<_> = hosts.filter(|host| !host.starts_with('_')).collect();
    let mut seen = std::collections::HashSet::new();
    hosts.retain(|host| seen.insert(host.clone()));
    hosts
}

/// The same result; a failure with the addresses that answer.
pub(super) async fn or_addresses<T>(
    start: &Start,
    email: &str,
    result: Result<T, Failure>,
    quiet: bool,
) -> Result<T, Failure> {
    match result {
        Ok(done) => Ok(done),
        Err(failure) => Err(with_addresses(start, email, Vec::new(), failure, quiet).await),
    }
}

/// The same failure with the addresses that answer, in place of those that were only guessed.
pub(super) async fn with_addresses(
    start: &Start,
    email: &str,
    mut hosts: Vec<String>,
    failure: Failure,
    quiet: bool,
) -> Failure {
    if !propose::helps(failure.outcome) || failure.outcome == Outcome::AddressWrong {
        return failure;
    }
    if !quiet {
        output::note(&start.texts.get("card-exchange-searching"));
    }
    hosts.extend(guessed(&failure).filter_map(|url| url.host_str().map(str::to_owned)));
    let asking = propose::propose(start.world.clone(), email.to_owned(), hosts);
    let found = tokio::time::timeout(LIMIT, asking).await;
    proposing(failure, &found.unwrap_or_default())
}

fn guessed(failure: &Failure) -> impl Iterator<Item = Url> {
    let facts = failure.facts.iter();
    facts.filter_map(|(name, value)| name.starts_with("propose-").then(|| value.parse().ok())?)
}

/// Keeps what a server has named, drops what was guessed, adds what answers; never the host that has just refused.
fn proposing(mut failure: Failure, found: &[Proposal]) -> Failure {
    let refused = (failure.outcome == Outcome::GatewayLoginPage
        || failure.outcome == Outcome::EwsNotFound)
        .then(|| failure.get("host").map(str::to_owned))
        .flatten();
    let usual = |url: &Url| Kind::Ews.usual(url) == *url;
    failure.facts.retain(|(name, value)| {
        !name.starts_with("propose-") || value.parse().is_ok_and(|url: Url| !usual(&url))
    });
    for proposal in found {
        if proposal.url.host_str() == refused.as_deref() && refused.is_some() {
            continue;
        }
        let fact = ("propose-ews", proposal.url.to_string());
        if !failure.facts.contains(&fact) {
            failure.facts.push(fact);
        }
    }
    failure
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::propose::Evidence;

    fn proposal(url: &str) -> Proposal {
        Proposal {
            url: url.parse().expect("an address"),
            evidence: Evidence::Exchange,
            rank: 0,
        }
    }

    #[test]
    fn what_was_only_guessed_gives_way_to_what_answers() {
        let failure = Failure::new(Outcome::AutodiscoverFailed, "")
            .fact("propose-ews", "https://dead.corp.example/EWS/Exchange.asmx")
            .fact("propose-ews", "https://named.corp.example/x/Exchange.asmx");
        let answers = "https://mail.corp.example/EWS/Exchange.asmx";

        let told = proposing(failure, &[proposal(answers)]);

        let of = |name: &str| -> Vec<_> {
            let facts = told.facts.iter().filter(|(fact, _)| *fact == name);
            facts.map(|(_, value)| value.as_str()).collect()
        };
        assert_eq!(
            of("propose-ews"),
            ["https://named.corp.example/x/Exchange.asmx", answers]
        );
    }

    #[test]
    fn a_host_that_has_just_refused_is_not_proposed() {
        let failure = Failure::new(Outcome::GatewayLoginPage, "").fact("host", "mail.corp.example");

        let told = proposing(
            failure,
            &[proposal("https://mail.corp.example/EWS/Exchange.asmx")],
        );

        assert_eq!(told.get("propose-ews"), None);
    }
}
