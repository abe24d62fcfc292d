//! The plan of AutoDiscover as data: whom to ask, why, in which order they count (exchange.md 2.1, 2.14).

use std::collections::BTreeSet;

use url::Url;

use super::Origin;
use super::domain::Domain;
use crate::check::{Failure, Outcome};
use crate::exchange::Wanted;
use crate::http::Service;

/// Where the service lives on every host.
const PATH: &str = "/autodiscover/autodiscover.xml";

/// One address to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Why it is asked.
    pub origin: Origin,
    /// Its place among those of the same origin.
    pub place: u16,
    /// The address; `http` only for the redirect check (2.3), which no secret ever takes.
    pub address: Url,
    /// Who named it, where somebody did.
    pub from: Option<String>,
}

/// One question to somebody else than a web server, whose answer brings further candidates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// The records of the service, by this name.
    Services(String),
    /// Active Directory of this computer, about this domain.
    Directory(String),
}

/// What is asked for one e-mail address, all at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The mail domain.
    pub domain: Domain,
    /// The addresses.
    pub candidates: Vec<Candidate>,
    /// The questions.
    pub questions: Vec<Question>,
}

impl Plan {
    /// The plan for an e-mail address; `host` is one that the person typed, `skip` are origins that are left out.
    ///
    /// # Errors
    ///
    /// `entry-wrong` for an address without a usable domain; `address-wrong` for a host that is none.
    pub fn of(email: &str, host: Option<&str>, skip: &[String]) -> Result<Self, Failure> {
        let domain = Domain::of(email)?;
        let wanted = |origin: Origin| !skip.iter().any(|code| code == origin.code());
        let mut candidates = Vec::new();
        let mut add = |origin, address| {
            candidates.push(Candidate {
                origin,
                place: 0,
                address,
                from: None,
            });
        };
        if let Some(typed) = host.map(str::trim).filter(|typed| !typed.is_empty())
            && wanted(Origin::Typed)
        {
            add(Origin::Typed, typed_host(typed)?);
        }
        let autodiscover = format!("autodiscover.{}", domain.name());
        for (origin, scheme, host) in [
            (Origin::AutodiscoverHost, "https", autodiscover.as_str()),
            (Origin::Domain, "https", domain.name()),
            (Origin::Redirect, "http", autodiscover.as_str()),
        ] {
            if wanted(origin)
                && let Ok(address) = Url::parse(&format!("{scheme}://{host}{PATH}"))
            {
                add(origin, address);
            }
        }
        let mut questions = Vec::new();
        if wanted(Origin::Service) {
            questions.push(Question::Services(format!(
                "_autodiscover._tcp.{}",
                domain.name()
            )));
        }
        if wanted(Origin::Directory) && wanted(Origin::DirectorySite) {
            questions.push(Question::Directory(domain.name().to_owned()));
        }
        Ok(Self {
            domain,
            candidates,
            questions,
        })
    }

    /// The plan for what is wanted.
    ///
    /// # Errors
    ///
    /// As [`Plan::of`].
    pub fn for_wanted(wanted: &Wanted) -> Result<Self, Failure> {
        Self::of(&wanted.email, wanted.host.as_deref(), &wanted.skip)
    }

    /// All names that the plan itself asks for; answers may add to them.
    #[must_use]
    pub fn names(&self) -> BTreeSet<String> {
        let hosts = self.candidates.iter().filter_map(|candidate| {
            let host = candidate.address.host_str()?;
            Some(host.to_owned())
        });
        let questions = self.questions.iter().filter_map(|question| match question {
            Question::Services(name) => Some(name.clone()),
            Question::Directory(_) => None,
        });
        hosts.chain(questions).collect()
    }
}

/// The name of the host that a person typed; none when it is none.
pub(super) fn typed_name(typed: &str) -> Option<String> {
    let address = typed_host(typed.trim()).ok()?;
    address.host_str().map(str::to_owned)
}

/// The host that a person typed, as the address of the service there.
fn typed_host(typed: &str) -> Result<Url, Failure> {
    let wrong = || Failure::new(Outcome::AddressWrong, "not a host").fact("field", "host");
    let whole = if typed.contains("://") {
        typed.to_owned()
    } else {
        format!("https://{typed}")
    };
    let mut address = Url::parse(&whole).map_err(|_| wrong())?;
    if address.scheme() == "http" {
        let host = address.host_str().unwrap_or_default().to_owned();
        return Err(wrong().fact("proposal", host));
    }
    let clean = address.username().is_empty() && address.password().is_none();
    if address.scheme() != "https" || !clean {
        return Err(wrong());
    }
    if !address.path().to_ascii_lowercase().ends_with(".xml") {
        address.set_path(PATH);
    }
    address.set_query(None);
    address.set_fragment(None);
    Ok(address)
}

/// The candidates of the service's records: lowest priority number first (RFC 2782). Among equals the heaviest comes
/// first: one administrator is no load to spread, and the same answer twice is worth more.
#[must_use]
pub fn of_services(mut records: Vec<Service>, name: &str) -> Vec<Candidate> {
    records.retain(|record| !record.target.trim_end_matches('.').is_empty() && record.port != 0);
    records.sort_by(|a, b| {
        (a.priority, std::cmp::Reverse(a.weight), &a.target, a.port).cmp(&(
            b.priority,
            std::cmp::Reverse(b.weight),
            &b.target,
            b.port,
        ))
    });
    let address = |record: &Service| {
        let host = record.target.trim_end_matches('.');
        Url::parse(&format!("https://{host}:{}{PATH}", record.port)).ok()
    };
    let found = records.iter().filter_map(address);
    found
        .zip(0_u16..8)
        .map(|(address, place)| Candidate {
            origin: Origin::Service,
            place,
            address,
            from: Some(name.to_owned()),
        })
        .collect()
}

/// An address in the form in which two of them are compared: without case and default port (R7).
#[must_use]
pub fn normal(address: &Url) -> String {
    address.as_str().trim_end_matches('/').to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn origins(plan: &Plan) -> Vec<(Origin, &str)> {
        let candidates = plan.candidates.iter();
        candidates
            .map(|candidate| (candidate.origin, candidate.address.as_str()))
            .collect()
    }

    #[test]
    fn a_plan_names_every_candidate_of_the_domain() {
        let plan = Plan::of("kari@corp.example", None, &[]).expect("a plan");

        let expected = [
            (
                Origin::AutodiscoverHost,
                "https://autodiscover.corp.example/autodiscover/autodiscover.xml",
            ),
            (
                Origin::Domain,
                "https://corp.example/autodiscover/autodiscover.xml",
            ),
            (
                Origin::Redirect,
                "http://autodiscover.corp.example/autodiscover/autodiscover.xml",
            ),
        ];
        assert_eq!(origins(&plan), expected);
        assert!(plan.names().contains("_autodiscover._tcp.corp.example"));
    }

    #[test]
    fn what_is_skipped_is_not_in_the_plan() {
        let skip = ["mail-domain", "plain-redirect", "service-record"].map(str::to_owned);

        let plan = Plan::of("kari@corp.example", Some("mail.corp.example"), &skip).expect("a plan");

        let kinds: Vec<_> = origins(&plan).iter().map(|(origin, _)| *origin).collect();
        assert_eq!(kinds, [Origin::Typed, Origin::AutodiscoverHost]);
        assert!(
            !plan
                .questions
                .iter()
                .any(|question| matches!(question, Question::Services(_)))
        );

        let skip = ["typed-host".to_owned()];
        let plan = Plan::of("kari@corp.example", Some("mail.corp.example"), &skip);
        let left = plan.expect("a plan").candidates;
        assert!(left.iter().all(|one| one.origin != Origin::Typed));
    }

    #[test]
    fn a_typed_host_is_a_host_with_https() {
        let table = [
            (
                "mail.corp.example",
                Some("https://mail.corp.example/autodiscover/autodiscover.xml"),
            ),
            (
                "mail.corp.example:8443",
                Some("https://mail.corp.example:8443/autodiscover/autodiscover.xml"),
            ),
            (
                "https://mail.corp.example/owa/",
                Some("https://mail.corp.example/autodiscover/autodiscover.xml"),
            ),
            ("http://mail.corp.example", None),
            ("https://kari:x@mail.corp.example", None),
            ("ftp://mail.corp.example", None),
            ("https://", None),
        ];
        for (typed, expected) in table {
            let address = typed_host(typed).ok();
            assert_eq!(address.as_ref().map(Url::as_str), expected, "{typed}");
        }
    }

    #[test]
    fn records_come_in_their_order_and_always_with_https() {
        let record = |priority, weight, port, target: &str| Service {
            priority,
            weight,
            port,
            target: target.to_owned(),
        };
        let records = vec![
            record(20, 0, 443, "dead.corp.example."),
            record(5, 1, 80, "light.corp.example"),
            record(5, 9, 8443, "heavy.corp.example."),
            record(1, 0, 443, "."),
        ];

        let candidates = of_services(records, "corp.example");

        let addresses: Vec<_> = candidates
            .iter()
            .map(|candidate| candidate.address.origin().ascii_serialization())
            .collect();
        let expected = [
            "https://heavy.corp.example:8443",
            "https://light.corp.example:80",
            "https://dead.corp.example",
        ];
        assert_eq!(addresses, expected);
    }

    #[test]
    fn case_and_default_port_make_no_other_address() {
        let same = |a: &str, b: &str| {
            let [a, b] = [a, b].map(|text| normal(&Url::parse(text).expect("an address")));
            a == b
        };

        assert!(same(
            "https://Mail.corp.example:443/Autodiscover/autodiscover.XML",
            "https://mail.corp.example/autodiscover/autodiscover.xml"
        ));
        assert!(!same(
            "https://mail.corp.example:8443/",
            "https://mail.corp.example/"
        ));
    }

    proptest! {
        #[test]
        fn no_name_above_the_mail_domain_is_ever_built(
            labels in prop::collection::vec("[a-z0-9åø]{1,8}", 1..5),
            user in "[a-z]{1,6}",
        ) {
            let typed = format!("{user}@{}", labels.join("."));
            if let Ok(plan) = Plan::of(&typed, None, &[]) {
                let own = plan.domain.name();
                prop_assert_eq!(own.split('.').count(), labels.len());
                for name in plan.names() {
                    let inside = name == own || name.ends_with(&format!(".{own}"));
                    prop_assert!(inside, "{} of {}", name, own);
                }
            }
        }
    }
}
