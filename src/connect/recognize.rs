//! Which calendar system a mail domain most likely uses, from what anybody can see. Unknown is an honest answer.

use std::time::Duration;

use url::Url;

use crate::check::System;
use crate::exchange::autodiscover::{Domain, Policy, Verdict, is_microsoft365};
use crate::exchange::{self, Wanted};
use crate::microsoft365;
use crate::oauth::Words;
use crate::world::World;

/// How long a name server has.
const NAMES: Duration = Duration::from_secs(3);

/// How long all of it may take; what is known by then counts.
const TOTAL: Duration = Duration::from_secs(6);

/// What was seen of a mail domain.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recognized {
    /// The domain that was looked at; empty when none could be read.
    pub domain: String,
    /// The system that it most likely uses; none when it could not be told.
    pub system: Option<System>,
    /// What was seen, the strongest sign first.
    pub evidence: Vec<Sign>,
}

impl Recognized {
    /// What speaks for the system, as a host or domain; empty where nothing does.
    #[must_use]
    pub fn because(&self) -> &str {
        let speaks = |sign: &&Sign| self.system.is_some() && sign.system() == self.system;
        self.evidence.iter().find(speaks).map_or("", Sign::name)
    }

    /// The domain; what was typed where none could be read.
    #[must_use]
    pub fn domain_of<'a>(&'a self, typed: &'a str) -> &'a str {
        match self.domain.as_str() {
            "" => typed.trim(),
            domain => domain,
        }
    }
}

/// Something that anybody can see of a mail domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sign {
    /// The host that takes its mail.
    Mail(String),
    /// The name of AutoDiscover is another name for this host.
    Alias(String),
    /// A server of its own answers like Exchange.
    Server(String),
    /// Microsoft knows an organization of this domain, which many companies have for other reasons.
    Organization(String),
}

impl Sign {
    /// What was seen, as a host or domain.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Mail(name)
            | Self::Alias(name)
            | Self::Server(name)
            | Self::Organization(name) => name,
        }
    }

    /// The system that it speaks for.
    #[must_use]
    pub fn system(&self) -> Option<System> {
        match self {
            Self::Mail(host) => of_mail_host(host),
            Self::Alias(host) => is_microsoft365(host).then_some(System::Microsoft365),
            Self::Server(_) => Some(System::Exchange),
            Self::Organization(_) => Some(System::Microsoft365),
        }
    }
}

/// Looks at the domain of an e-mail address, or at a domain. Sends no e-mail address to anybody.
pub async fn recognize(world: &World, typed: &str) -> Recognized {
    let name = typed.rsplit('@').next().unwrap_or_default();
    let Some(domain) = Domain::named(name) else {
        return Recognized::default();
    };
    let domain = domain.name();
    let (mail, alias, server, organization) = tokio::join!(
        in_time(mail(world, domain)),
        in_time(alias(world, domain)),
        in_time(server(world, domain)),
        in_time(organization(world, domain)),
    );
    let evidence: Vec<_> = [alias, mail, server, organization]
        .into_iter()
        .flatten()
        .collect();
    Recognized {
        domain: domain.to_owned(),
        system: decide(&evidence),
        evidence,
    }
}

/// One system, if the signs agree on it. That Microsoft knows the organization counts only where nothing else speaks.
fn decide(evidence: &[Sign]) -> Option<System> {
    let strong = |sign: &&Sign| !matches!(sign, Sign::Organization(_));
    let mut systems: Vec<_> = evidence
        .iter()
        .filter(strong)
        .filter_map(Sign::system)
        .collect();
    systems.dedup();
    match systems.as_slice() {
        [] => evidence.iter().find_map(Sign::system),
        [system] => Some(*system),
        _ => None,
    }
}

fn of_mail_host(host: &str) -> Option<System> {
    let below = |domain: &str| {
        host.strip_suffix(domain)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    let any = |domains: &[&str]| domains.iter().any(|domain| below(domain));
    if any(&[
        "protection.outlook.com",
        "mx.microsoft",
        "olc.protection.outlook.com",
    ]) {
        Some(System::Microsoft365)
    } else if any(&["google.com", "googlemail.com"]) {
        Some(System::Google)
    } else {
        None
    }
}

async fn in_time(work: impl Future<Output = Option<Sign>>) -> Option<Sign> {
    tokio::time::timeout(TOTAL, work).await.ok().flatten()
}

async fn mail(world: &World, domain: &str) -> Option<Sign> {
    let connector = world.http.connector();
    let hosts = connector.names().mail_hosts(domain, NAMES).await.ok()?;
    let plain = |host: &String| host.trim_end_matches('.').to_ascii_lowercase();
    let mut hosts = hosts.iter().map(plain).filter(|host| !host.is_empty());
    let first = hosts.next()?;
    let telling = std::iter::once(first.clone()).chain(hosts);
    let telling = telling
        .into_iter()
        .find(|host| of_mail_host(host).is_some());
    Some(Sign::Mail(telling.unwrap_or(first)))
}

/// The host that takes the mail of a domain, the telling one of several; none where no name server answers with one.
pub(crate) async fn mail_host(world: &World, domain: &str) -> Option<Sign> {
    in_time(mail(world, domain)).await
}

async fn alias(world: &World, domain: &str) -> Option<Sign> {
    let connector = world.http.connector();
    let name = format!("autodiscover.{domain}");
    let alias = connector.names().alias(&name, NAMES).await.ok()??;
    is_microsoft365(&alias).then_some(Sign::Alias(alias))
}

async fn server(world: &World, domain: &str) -> Option<Sign> {
    let wanted = Wanted::of(&format!("autodiscover@{domain}"));
    let found = exchange::discover(world.clone(), wanted.clone(), nobody()).await;
    let found = found.ok()?;
    let policy = Policy::of(&wanted).ok()?;
    let address = Url::parse(&format!("https://{}/", found.host)).ok()?;
    // A server somewhere else says what that other place has.
    (policy.judge(&address) == Verdict::Allowed).then_some(Sign::Server(found.host))
}

async fn organization(world: &World, domain: &str) -> Option<Sign> {
    let tenant = Some(domain.to_owned());
    let cloud = "worldwide".to_owned();
    let known = microsoft365::look(world.clone(), cloud, tenant, nobody()).await;
    known.ok().map(|_| Sign::Organization(domain.to_owned()))
}

/// Words that nobody hears.
pub(crate) fn nobody() -> Words {
    Words::new(tokio::sync::mpsc::unbounded_channel().0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_agree_tell_the_system() {
        let mail = |host: &str| Sign::Mail(host.to_owned());
        let alias = |host: &str| Sign::Alias(host.to_owned());
        let server = Sign::Server("mail.corp.example".to_owned());
        let organization = Sign::Organization("corp.example".to_owned());
        let table: [(Vec<Sign>, Option<System>); 9] = [
            (vec![], None),
            (vec![mail("mx.filter.example")], None),
            (
                vec![mail("corp-example.mail.protection.outlook.com")],
                Some(System::Microsoft365),
            ),
            (
                vec![mail("corp-example.k-v1.mx.microsoft")],
                Some(System::Microsoft365),
            ),
            (
                vec![mail("aspmx.l.google.com"), organization.clone()],
                Some(System::Google),
            ),
            (vec![mail("notgoogle.com")], None),
            (
                vec![alias("autodiscover.outlook.com"), mail("mx.filter.example")],
                Some(System::Microsoft365),
            ),
            (
                vec![
                    mail("mx.filter.example"),
                    server.clone(),
                    organization.clone(),
                ],
                Some(System::Exchange),
            ),
            (
                vec![mail("corp-example.mail.protection.outlook.com"), server],
                None,
            ),
        ];
        for (evidence, expected) in table {
            assert_eq!(decide(&evidence), expected, "{evidence:?}");
        }
        let alone = vec![mail("mx.filter.example"), organization];
        assert_eq!(decide(&alone), Some(System::Microsoft365));
    }
}
