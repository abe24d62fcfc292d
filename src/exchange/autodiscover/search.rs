//! The whole search: probe strangers' way, choose, ask one host at a time, follow where servers send (exchange.md 2.14).

use std::time::Duration;

use tokio::time::Instant;
use url::Url;

use super::ask::{Errand, PATIENCE, Told, ask};
use super::cloud::is_microsoft365;
use super::evidence::Class;
use super::gather::Gather;
use super::outside::{Internet, Outside};
use super::plan::Plan;
use super::policy::Policy;
use super::probe::{HOPS, label};
use super::verdict::{conclude, of, with_proposals};
use super::{Discovered, Settings};
use crate::check::{Failure, Outcome, Run, System};
use crate::exchange::authenticate::Ledger;
use crate::exchange::reading::is_same_mailbox;
use crate::exchange::{Login, Wanted};
use crate::world::World;

/// How long a search may take in all.
const TOTAL: Duration = Duration::from_secs(25);

/// How many hosts are asked with the password, besides those that a server named.
const ASKED: usize = 4;

/// Finds the server of a mailbox: with a login to its end, without one as far as servers talk to strangers.
///
/// # Errors
///
/// A failure of [`System::Exchange`] (exchange.md 2.15): `autodiscover-nothing`, `-silent`, `-failed`, `-loop`,
/// `host-unconfirmed`, `basic-unconfirmed`, `mailbox-in-microsoft365`, `mailbox-unknown`, `ews-not-named`,
/// `gateway-login-page`, `net-tls-…`, `credentials-refused` and what else signing in can come to; each with the facts
/// `propose-ews` for hosts that answered like Exchange.
pub async fn search(
    world: &World,
    wanted: &Wanted,
    login: Option<&Login>,
    ledger: &Ledger,
    run: &Run,
) -> Result<Discovered, Failure> {
    let outside = Internet::new(world, wanted, login, ledger);
    seek(&outside, wanted, login.is_some(), run)
        .await
        .map_err(|failure| failure.of(System::Exchange))
}

/// How the search of one plan ended.
enum Ended {
    Found(Box<Discovered>),
    /// A server knows the mailbox by this other address.
    Renamed(String, Box<Policy>),
    Failed(Failure),
}

pub(super) async fn seek<O: Outside>(
    outside: &O,
    wanted: &Wanted,
    signs_in: bool,
    run: &Run,
) -> Result<Discovered, Failure> {
    let mut policy = Policy::of(wanted)?;
    let mut plan = Plan::for_wanted(wanted)?;
    let mut names = vec![wanted.email.trim().to_owned()];
    let deadline = Instant::now() + outside.patient(TOTAL);
    loop {
        let email = names.last().cloned().unwrap_or_default();
        if is_microsoft365(plan.domain.name()) {
            return Err(in_microsoft365(plan.domain.name(), plan.domain.name()));
        }
        let search = Search {
            gather: Gather::start(outside, run, policy, &email, plan, signs_in),
            outside,
            run,
            email,
            signs_in,
            deadline,
        };
        match search.run().await {
            Ended::Found(found) => return Ok(*found),
            Ended::Failed(failure) => return Err(failure),
            Ended::Renamed(email, kept) => {
                let circle = names.iter().any(|name| is_same_mailbox(name, &email));
                if circle || names.len() >= HOPS {
                    let host = policy_host(&kept);
                    return Err(of(
                        Outcome::AutodiscoverLoop,
                        &host,
                        "names addresses in a circle",
                    ));
                }
                plan = Plan::of(&email, None, &wanted.skip).map_err(|failure| {
                    let host = policy_host(&kept);
                    of(Outcome::AutodiscoverFailed, &host, &failure.detail)
                })?;
                policy = *kept;
                names.push(email);
            }
        }
    }
}

fn policy_host(policy: &Policy) -> String {
    policy.domain().name().to_owned()
}

fn in_microsoft365(host: &str, from: &str) -> Failure {
    of(
        Outcome::MailboxInMicrosoft365,
        host,
        "a host of Microsoft 365",
    )
    .fact("from", from)
}

/// Whether a person could say yes to it.
fn is_question(failure: &Failure) -> bool {
    matches!(
        failure.outcome,
        Outcome::HostUnconfirmed | Outcome::BasicUnconfirmed
    )
}

/// A server has said so about this one mailbox, whatever its mail domain leads to.
fn moved(failure: Failure) -> Failure {
    failure.fact("moved", "mailbox")
}

struct Search<'a, O> {
    gather: Gather<'a, O>,
    outside: &'a O,
    run: &'a Run,
    email: String,
    signs_in: bool,
    deadline: Instant,
}

impl<O: Outside> Search<'_, O> {
    async fn run(mut self) -> Ended {
        let mut remembered = Vec::new();
        let mut asked = 0;
        while let Some(id) = self.gather.choose(self.deadline).await {
            let host = label(&self.gather.entries[id].candidate.address);
            let permitted = self.permitted(id);
            if !self.signs_in
                && let Some(found) = self.by_strangers(id)
                && (found.ews.is_some() || permitted.is_ok())
            {
                return Ended::Found(Box::new(found));
            }
            match permitted {
                Err(failure) if !self.signs_in && is_question(&failure) => {
                    // Nobody is asked for a password, so the next one may answer strangers.
                    self.gather.entries[id].used = true;
                    remembered.push(failure);
                    continue;
                }
                Err(failure) => return self.failed(failure),
                Ok(()) => {}
            }
            self.gather.entries[id].used = true;
            if !self.gather.entries[id].sent {
                asked += 1;
            }
            if asked > ASKED {
                break;
            }
            match self.ask(id).await {
                Told::Settings(settings) => match self.found(id, *settings) {
                    Ok(found) => return Ended::Found(Box::new(found)),
                    Err(failure) => return self.failed(failure),
                },
                Told::Elsewhere(to) => {
                    let there = to.host_str().unwrap_or_default();
                    if is_microsoft365(there) {
                        return self.failed(in_microsoft365(there, &host));
                    }
                    if !self.gather.follow(id, to) {
                        let detail = "sends on in a circle";
                        remembered.push(of(Outcome::AutodiscoverLoop, &host, detail));
                    }
                }
                Told::Address(email) => {
                    let domain = email.rsplit('@').next().unwrap_or_default();
                    if is_microsoft365(domain) {
                        return self.failed(moved(in_microsoft365(domain, &host)));
                    }
                    return Ended::Renamed(email, Box::new(self.gather.policy));
                }
                Told::Next(failure) => remembered.push(failure),
                Told::End(failure) => {
                    let failure = self.with_next(id, failure);
                    return self.failed(failure);
                }
            }
        }
        let domain = self.gather.policy.domain();
        let failure = conclude(&self.gather.entries, remembered, domain);
        self.failed(failure)
    }

    /// Asks, while the others go on finding out what they are.
    async fn ask(&mut self, id: usize) -> Told {
        let entry = self.gather.entries[id].clone();
        let policy = self.gather.policy.clone();
        let from = self.named_by(id);
        let errand = Errand {
            address: &entry.candidate.address,
            from: &from,
            email: &self.email,
            offered: match entry.finding.map(|finding| finding.class) {
                Some(Class::Exchange(offered)) if !offered.is_empty() => Some(offered),
                _ => None,
            },
            deadline: self.deadline,
            patience: self.outside.patient(PATIENCE),
        };
        let mut asking = Box::pin(ask(self.outside, self.run, &policy, errand));
        loop {
            tokio::select! {
                biased;
                told = &mut asking => return told,
                _ = self.gather.advance(), if self.gather.is_busy() => {}
            }
        }
    }

    /// That a candidate may be asked with the password.
    fn permitted(&self, id: usize) -> Result<(), Failure> {
        let entry = &self.gather.entries[id];
        let address = &entry.candidate.address;
        let from = self.named_by(id);
        let class = entry.finding.as_ref().map(|finding| &finding.class);
        if let Some(Class::Cloud(host)) = class {
            return Err(if entry.sent {
                moved(in_microsoft365(host, &from))
            } else {
                // Strangers are told so: it is about everybody in the mail domain.
                in_microsoft365(host, self.gather.policy.domain().name())
            });
        }
        self.gather.policy.permit(address, &from)?;
        let host = address.host_str().unwrap_or_default();
        if class == Some(&Class::BasicOnly) && !self.gather.policy.allows_basic(host) {
            let detail = "offers only Basic and shows no sign of Exchange";
            return Err(of(Outcome::BasicUnconfirmed, host, detail).fact("from", from));
        }
        Ok(())
    }

    /// Who named a candidate.
    fn named_by(&self, id: usize) -> String {
        let from = self.gather.entries[id].candidate.from.clone();
        from.unwrap_or_else(|| self.gather.policy.domain().name().to_owned())
    }

    /// What is known without any password.
    fn by_strangers(&self, id: usize) -> Option<Discovered> {
        let entry = &self.gather.entries[id];
        let finding = entry.finding.as_ref()?;
        if matches!(finding.class, Class::Cloud(_)) {
            return None;
        }
        Some(Discovered {
            email: self.email.clone(),
            name: String::new(),
            ews: finding.ews.clone(),
            oab: None,
            host: label(&entry.candidate.address),
            origin: entry.candidate.origin,
            named: self.gather.policy.named().to_vec(),
            version: None,
        })
    }

    fn found(&self, id: usize, settings: Settings) -> Result<Discovered, Failure> {
        let entry = &self.gather.entries[id];
        let host = label(&entry.candidate.address);
        let named = entry
            .finding
            .as_ref()
            .and_then(|finding| finding.ews.clone());
        let ews = settings.ews.or(named);
        let cloud = |ews: &Url| is_microsoft365(ews.host_str().unwrap_or_default());
        if settings.cloud || ews.as_ref().is_some_and(cloud) {
            let to = ews.as_ref().map_or_else(|| host.clone(), label);
            return Err(moved(in_microsoft365(&to, &host)));
        }
        if ews.is_none() {
            let detail = "names no address for Exchange Web Services";
            return Err(of(Outcome::EwsNotNamed, &host, detail));
        }
        Ok(Discovered {
            email: settings.email.unwrap_or_else(|| self.email.clone()),
            name: settings.name.unwrap_or_default(),
            ews,
            oab: settings.oab,
            host,
            origin: entry.candidate.origin,
            named: self.gather.policy.named().to_vec(),
            version: settings.version.map(|version| version.to_string()),
        })
    }

    /// A refusal by a host without signs of Exchange may not be the last word: names the next one.
    fn with_next(&self, id: usize, failure: Failure) -> Failure {
        let entry = &self.gather.entries[id];
        let class = entry.finding.as_ref().map(|finding| &finding.class);
        let doubtful = class == Some(&Class::BasicOnly);
        match self.gather.next_best() {
            Some(next) if doubtful && failure.outcome == Outcome::CredentialsRefused => {
                let next = label(&self.gather.entries[next].candidate.address);
                let refused = entry.candidate.origin.code();
                failure.fact("next", next).fact("skip", refused)
            }
            _ => failure,
        }
    }

    fn failed(&self, failure: Failure) -> Ended {
        Ended::Failed(with_proposals(
            failure,
            &self.gather.entries,
            &self.gather.policy,
        ))
    }
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod told;
