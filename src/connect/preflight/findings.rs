//! What was found, told once each, the gravest first.

use crate::check::{Failure, Outcome, State, Timeline};

use super::Preflight;
use super::computer;

impl Preflight {
    /// The gravest failure on the way to a provider, if there is one: warnings, and what concerns only this computer's
    /// listener and key store, do not count.
    #[must_use]
    pub fn failure(&self) -> Option<&Failure> {
        let failed = |finding: &&Failure| {
            let mut steps = self.timeline.0.iter();
            let is_failure = finding.outcome == Outcome::NetOffline
                || steps.any(|step| {
                    step.state == State::Failed && step.outcome == Some(finding.outcome)
                });
            is_failure && !computer::concerns(finding.outcome)
        };
        self.findings.iter().find(failed)
    }

    /// What stands in the way of a sign-in that ended like this: a network that is closed explains what came of it.
    #[must_use]
    pub fn explains(&self, outcome: Outcome) -> Option<&Failure> {
        let closed = |failure: &&Failure| {
            matches!(failure.outcome, Outcome::NetCaptive | Outcome::NetOffline)
        };
        let of_network = matches!(outcome.exit(), 20 | 21) || outcome.is_odd_answer();
        self.failure().filter(closed).filter(|_| of_network)
    }
}

/// The findings of a timeline. A network that is closed explains all that is wrong with hosts.
pub(super) fn all(
    timeline: &Timeline,
    computer: Vec<Failure>,
    hosts: Vec<Failure>,
    offline: bool,
) -> Vec<Failure> {
    let captive = computer
        .iter()
        .any(|failure| failure.outcome == Outcome::NetCaptive);
    let mut findings = computer;
    if captive {
        // The pages of the network stand in for all servers.
    } else if offline {
        let detail = "none of the hosts can be reached";
        findings.push(Failure::new(Outcome::NetOffline, detail));
    } else {
        findings.extend(hosts);
    }
    findings.sort_by_key(|failure| gravity(failure.outcome));
    findings.extend(warnings(timeline));
    let mut told: Vec<Failure> = Vec::new();
    for finding in findings {
        if told.iter().all(|other| !same(other, &finding)) {
            told.push(finding);
        }
    }
    told
}

fn warnings(timeline: &Timeline) -> Vec<Failure> {
    let steps = timeline
        .0
        .iter()
        .filter(|step| step.state == State::Warning);
    let warnings = steps.filter_map(|step| {
        let failure = Failure {
            facts: step.facts.clone(),
            ..Failure::new(step.outcome?, "")
        };
        let host = step.host.as_deref().unwrap_or_default();
        Some(failure.fact("host", host))
    });
    warnings.collect()
}

/// The lower, the more it explains.
fn gravity(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::NetOffline | Outcome::NetCaptive => 0,
        Outcome::NetProxyAuth => 1,
        Outcome::ClockSkew => 2,
        outcome if computer::concerns(outcome) => 4,
        _ => 3,
    }
}

/// Whether two findings say the same: by their host where it matters which one it is.
fn same(one: &Failure, other: &Failure) -> bool {
    let fact = |name: &str| one.get(name) == other.get(name);
    one.outcome == other.outcome
        && match one.outcome {
            Outcome::ClockSkew | Outcome::NetCaptive | Outcome::NetOffline => true,
            Outcome::NetProxyAuth => fact("proxy") && fact("schemes"),
            Outcome::NetProxyScript => fact("script") && fact("from"),
            Outcome::NetTlsInspected => fact("issuer"),
            _ => fact("host"),
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Step;

    fn failure(outcome: Outcome, host: &str) -> Failure {
        Failure::new(outcome, "").fact("host", host)
    }

    fn outcomes(findings: &[Failure]) -> Vec<Outcome> {
        findings.iter().map(|finding| finding.outcome).collect()
    }

    fn step(state: State, outcome: Outcome, host: &str) -> Step {
        Step {
            id: "tls",
            state,
            outcome: Some(outcome),
            host: Some(host.to_owned()),
            facts: vec![("issuer", "CN=Nordfjell".to_owned())],
            ..Step::default()
        }
    }

    #[test]
    fn a_closed_network_is_told_in_place_of_what_it_does_to_hosts() {
        let timeline = Timeline::default();
        let hosts = || {
            vec![
                failure(Outcome::NetRoute, "a.example"),
                failure(Outcome::NetName, "b.example"),
            ]
        };
        let store = || vec![failure(Outcome::KeyringMissing, "")];
        let captive = vec![
            failure(Outcome::KeyringMissing, ""),
            failure(Outcome::NetCaptive, ""),
        ];

        let open = all(&timeline, store(), hosts(), false);
        let offline = all(&timeline, store(), hosts(), true);
        let captive = all(&timeline, captive, hosts(), true);

        assert_eq!(
            outcomes(&open),
            [Outcome::NetRoute, Outcome::NetName, Outcome::KeyringMissing]
        );
        assert_eq!(
            outcomes(&offline),
            [Outcome::NetOffline, Outcome::KeyringMissing]
        );
        assert_eq!(
            outcomes(&captive),
            [Outcome::NetCaptive, Outcome::KeyringMissing]
        );
    }

    #[test]
    fn the_same_is_told_once_and_warnings_come_last_and_decide_nothing() {
        let warning = |host: &str| step(State::Warning, Outcome::NetTlsInspected, host);
        let timeline = Timeline(vec![warning("a.example"), warning("b.example")]);
        let skews = vec![
            failure(Outcome::ClockSkew, "a.example"),
            failure(Outcome::ClockSkew, "b.example"),
        ];

        let findings = all(&timeline, Vec::new(), skews, false);

        assert_eq!(
            outcomes(&findings),
            [Outcome::ClockSkew, Outcome::NetTlsInspected]
        );
        assert_eq!(findings[1].get("issuer"), Some("CN=Nordfjell"));
        let only_warnings = Preflight {
            findings: all(&timeline, Vec::new(), Vec::new(), false),
            timeline,
        };
        assert_eq!(only_warnings.failure(), None);
        assert_eq!(only_warnings.findings.len(), 1);
    }

    #[test]
    fn a_failure_on_the_way_decides_and_a_missing_key_store_does_not() {
        let timeline = Timeline(vec![
            step(State::Failed, Outcome::KeyringMissing, ""),
            step(State::Failed, Outcome::NetCaptive, "probe.example"),
        ]);
        let computer = vec![
            failure(Outcome::KeyringMissing, ""),
            failure(Outcome::NetCaptive, ""),
        ];
        let seen = Preflight {
            findings: all(&timeline, computer, Vec::new(), false),
            timeline,
        };

        assert_eq!(
            seen.failure().map(|failure| failure.outcome),
            Some(Outcome::NetCaptive)
        );
        assert!(seen.explains(Outcome::AnswerRedirected).is_some());
        assert!(seen.explains(Outcome::DeniedByUser).is_none());
    }
}
