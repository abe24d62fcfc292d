//! Candidates for the address of Exchange Web Services that a person may enter: hosts of the mail domain that answer like
//! Exchange, asked without any credentials (exchange.md 2.9, 4.7). None for the address book: its folder has an identifier
//! that only AutoDiscover knows, and without a password every folder looks alike (exchange.md 5.3).

use std::future::Future;
use std::time::Duration;

use futures::future::join_all;
use url::Url;

use super::address::{Kind, is_microsoft365};
use super::autodiscover::Domain;
use super::proof::{Service, look};
use crate::check::{Failure, Outcome};
use crate::http::{Connector, Times};
use crate::world::World;

/// How long each host may take; one that is slow takes nothing from the others.
const LIMIT: Duration = Duration::from_secs(10);

/// How many hosts are asked.
const MOST: usize = 12;

/// What the hosts of Exchange are usually called inside the mail domain.
const NAMES: [&str; 7] = [
    "mail", "webmail", "owa", "exchange", "outlook", "email", "ews",
];

/// An address that may be the right one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The address.
    pub url: Url,
    /// Why it may be right.
    pub evidence: Evidence,
    /// How likely it is; lower is better.
    pub rank: u8,
}

/// Why an address may be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// An Exchange server answers there.
    Exchange,
    /// Something there asks for a password.
    AsksForPassword,
}

/// Whether addresses entered by hand may help after this outcome.
#[must_use]
pub fn helps(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::AutodiscoverNothing
            | Outcome::AutodiscoverSilent
            | Outcome::AutodiscoverFailed
            | Outcome::AutodiscoverLoop
            | Outcome::EwsNotNamed
            | Outcome::EwsNotFound
            | Outcome::GatewayLoginPage
            | Outcome::AddressWrong
            | Outcome::AddressInternal
            | Outcome::WrongSite
            | Outcome::ServerUnavailable
            | Outcome::NetName
            | Outcome::NetRoute
    ) || outcome.is_odd_answer()
}

/// Asks the hosts that are known (`hosts`, the best first) and those with the usual names inside the mail domain of
/// `email`, all at once; the best proposals first. None when nothing answers.
pub async fn propose(world: World, email: String, hosts: Vec<String>) -> Vec<Proposal> {
    let connector = world.http.connector();
    let quick = Times {
        answer: world.settings.patient(Duration::from_secs(5)),
        ..connector.times()
    };
    let connector = connector.within(quick);
    let candidates = candidates(&email, &hosts);
    let asked = candidates.iter().enumerate().map(|(place, host)| {
        let known = place < hosts.len();
        in_time(ask(&connector, host, known))
    });
    let answers = join_all(asked).await;
    let mut proposals: Vec<Proposal> = answers.into_iter().flatten().collect();
    // A stable sort: among equals the order of the hosts stays.
    proposals.sort_by_key(|proposal| proposal.rank);
    proposals
}

/// What came in time, if anything did.
async fn in_time<T>(asked: impl Future<Output = Option<T>>) -> Option<T> {
    let answer = tokio::time::timeout(LIMIT, asked).await;
    answer.ok().flatten()
}

/// The hosts to ask, each once. No name above the mail domain is built (R1).
fn candidates(email: &str, hosts: &[String]) -> Vec<String> {
    let mut candidates: Vec<String> = Vec::new();
    let mut add = |host: String| {
        let host = host.trim().trim_end_matches('.').to_ascii_lowercase();
        if !host.is_empty() && !candidates.contains(&host) {
            candidates.push(host);
        }
    };
    hosts.iter().cloned().for_each(&mut add);
    if let Ok(domain) = Domain::of(email) {
        let name = domain.name();
        for first in NAMES {
            add(format!("{first}.{name}"));
        }
        add(format!("autodiscover.{name}"));
        add(name.to_owned());
    }
    candidates.truncate(MOST);
    candidates
}

async fn ask(connector: &Connector, host: &str, known: bool) -> Option<Proposal> {
    let base = base(host)?;
    let url = Kind::Ews.usual(&base);
    let evidence = evidence(connector, &url).await.ok()?;
    Some(Proposal {
        url,
        evidence,
        rank: rank(evidence, known),
    })
}

fn base(host: &str) -> Option<Url> {
    let base = Url::parse(&format!("https://{host}/")).ok()?;
    let plain = base.username().is_empty() && base.password().is_none() && base.path() == "/";
    (plain && !is_microsoft365(&base)).then_some(base)
}

async fn evidence(connector: &Connector, url: &Url) -> Result<Evidence, Failure> {
    let contact = look(connector, url, Service::Calendar).await?;
    if contact.exchange {
        Ok(Evidence::Exchange)
    } else if contact.schemes.is_empty() {
        // A page that anybody may read says nothing.
        Err(Failure::new(
            Outcome::UnexpectedAnswer,
            "it asks for no sign-in",
        ))
    } else {
        Ok(Evidence::AsksForPassword)
    }
}

/// The evidence counts first, then whether the host is one that was named.
fn rank(evidence: Evidence, known: bool) -> u8 {
    let of_evidence = match evidence {
        Evidence::Exchange => 0,
        Evidence::AsksForPassword => 2,
    };
    of_evidence + u8::from(!known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_above_the_mail_domain_is_asked() {
        let hosts = vec![
            "mail.hoster.example".to_owned(),
            "MAIL.sales.corp.example.".to_owned(),
        ];

        let candidates = candidates("kari@sales.corp.example", &hosts);

        assert_eq!(candidates[0], "mail.hoster.example");
        assert_eq!(
            candidates
                .iter()
                .filter(|host| *host == "mail.sales.corp.example")
                .count(),
            1
        );
        assert!(candidates.len() <= MOST);
        for host in &candidates[1..] {
            assert!(host.ends_with("sales.corp.example"), "{host}");
        }
        assert!(super::candidates("kari@localhost", &[]).is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_host_takes_nothing_from_the_others() {
        let (quick, slow) = (async { Some(1) }, std::future::pending());

        let answers = tokio::join!(in_time(quick), in_time::<u8>(slow));

        assert_eq!(answers, (Some(1), None));
    }

    #[test]
    fn evidence_counts_before_who_named_the_host() {
        let guessed = rank(Evidence::Exchange, false);
        let named = rank(Evidence::AsksForPassword, true);
        assert!(guessed < named);
        assert!(rank(Evidence::Exchange, true) < guessed);
    }

    #[test]
    fn what_is_no_host_or_microsofts_is_not_asked() {
        for host in [
            "outlook.office365.com",
            "kari@corp.example",
            "corp.example/x",
            "a b",
            "",
        ] {
            assert!(base(host).is_none(), "{host}");
        }
    }
}
