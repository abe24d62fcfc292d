//! Rules that hold in every world (exchange.md 2.14, P1–P9), tried in worlds made at random, on paused time.

use std::collections::BTreeSet;
use std::time::Duration;

use proptest::prelude::*;
use tokio::time::Instant;

use super::super::scripted::{Host, Json, Reaction, Said, Script, host};
use super::*;
use crate::check::State;
use crate::http::Distrust;

const XML: &str = "/autodiscover/autodiscover.xml";

/// All places of the worlds. The mail domain is `corp.example`; `autodiscover.example` stands above it.
const PLACES: [&str; 9] = [
    "https://corp.example",
    "https://autodiscover.corp.example",
    "http://autodiscover.corp.example",
    "https://mail.corp.example",
    "https://other.corp.example:8443",
    "https://mail.hoster.example",
    "https://confirmed.example",
    "https://outlook.office365.com",
    "https://autodiscover.example",
];

/// Where hosts of a world may send somebody: everywhere but above the mail domain.
fn target() -> impl Strategy<Value = String> {
    (0..PLACES.len() - 1).prop_map(|place| format!("{}{XML}", PLACES[place]))
}

fn reaction() -> impl Strategy<Value = Reaction> {
    prop_oneof![
        4 => Just(Reaction::Exchange),
        2 => Just(Reaction::Basic),
        3 => target().prop_map(Reaction::To),
        1 => Just(Reaction::Site),
        1 => Just(Reaction::Gateway),
        1 => Just(Reaction::Silent),
        1 => Just(Reaction::Unnamed),
        1 => Just(Reaction::Hangs),
        1 => Just(Reaction::Refused),
        1 => Just(Reaction::Absent),
        1 => Just(Reaction::Tls(Distrust::WrongName)),
        1 => Just(Reaction::Tls(Distrust::Untrusted)),
    ]
}

fn said() -> impl Strategy<Value = Said> {
    let name = prop_oneof![
        Just("kari@corp.example"),
        Just("KARI@corp.example"),
        Just("kari@mail.corp.example"),
        Just("kari@hoster.example"),
        Just("kari@corp.mail.onmicrosoft.com"),
        Just("kari@example"),
        Just("nonsense"),
    ];
    prop_oneof![
        3 => Just(Said::Settings),
        1 => Just(Said::Stumbles),
        1 => Just(Said::Cloud),
        1 => Just(Said::NoEws),
        2 => prop_oneof![Just(500_u16), Just(600), Just(601), Just(602), Just(603), Just(404)]
            .prop_map(Said::Error),
        2 => target().prop_map(Said::RedirectUrl),
        1 => name.prop_map(|name| Said::RedirectAddress(name.to_owned())),
        2 => target().prop_map(Said::Moved),
        2 => Just(Said::Refuses),
        1 => Just(Said::Hangs),
        1 => Just(Said::Cuts),
        1 => Just(Said::RefusesSoap),
        1 => Just(Said::Unavailable),
        1 => Just(Said::SoapOnly),
    ]
}

fn hosts() -> impl Strategy<Value = Vec<Host>> {
    let json = prop_oneof![Just(Json::No), Just(Json::Address), Just(Json::Error)];
    let one = (reaction(), said(), json, 0_u64..8);
    let one = one.prop_map(|(reaction, said, json, after)| Host {
        json,
        ..host(after, reaction, said)
    });
    prop::collection::vec(one, PLACES.len())
}

fn script(hosts: &[Host], services: &[usize], alias: bool) -> Script {
    let mut script = Script::default();
    for (place, host) in PLACES.iter().zip(hosts) {
        script = script.with(place, host.clone());
    }
    for (priority, place) in (0..).zip(services) {
        let name = [
            "mail.corp.example",
            "corp.example",
            "mail.hoster.example",
            ".",
        ][*place];
        script = script.service(priority, name);
    }
    script.alias = alias.then(|| "autodiscover.outlook.com".to_owned());
    script
}

fn wanted() -> Wanted {
    let mut wanted = Wanted::of("kari@corp.example");
    wanted.trust.hosts = vec!["confirmed.example".to_owned()];
    wanted
}

struct Seen {
    /// Host or outcome.
    result: Result<String, Outcome>,
    took: Duration,
    steps: Vec<crate::check::Step>,
}

fn search(script: &Script) -> Seen {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build();
    runtime.expect("a runtime").block_on(async {
        let run = Run::new(Duration::from_secs(5), |_| {});
        let began = Instant::now();
        let result = seek(script, &wanted(), true, &run).await;
        Seen {
            result: result
                .map(|found| found.host)
                .map_err(|failure| failure.outcome),
            took: began.elapsed(),
            steps: run.timeline().0,
        }
    })
}

fn inside(host: &str) -> bool {
    host == "corp.example" || host.ends_with(".corp.example") || host == "confirmed.example"
}

proptest! {
    #[test]
    fn passwords_stay_with_those_who_may_have_them(
        hosts in hosts(),
        services in prop::collection::vec(0_usize..4, 0..3),
        alias in any::<bool>(),
    ) {
        let script = script(&hosts, &services, alias);

        let seen = search(&script);

        let record = script.record.lock().expect("unbroken");
        for url in &record.asked {
            let host = url.host_str().expect("a host");
            prop_assert_eq!(url.scheme(), "https");
            prop_assert!(inside(host), "{} was asked", host);
            let known = &script.hosts[&url.origin().ascii_serialization()];
            let basic = matches!(known.reaction, Reaction::Basic) && known.json != Json::Address;
            prop_assert!(!basic, "{} shows no sign of Exchange", host);
        }
        for url in &record.gets {
            let host = url.host_str().expect("a host");
            prop_assert_ne!(host, "autodiscover.example");
            if url.path().contains("json") {
                prop_assert!(inside(host) && url.scheme() == "https", "{} learned the address", host);
            }
        }
        let names: BTreeSet<_> = record.names.iter().map(String::as_str).collect();
        for name in names {
            let inside = name.ends_with(".corp.example") || name.ends_with(".hoster.example");
            prop_assert!(inside, "{} was looked up", name);
        }
        prop_assert!(record.refused + record.in_doubt <= 1);
        prop_assert_eq!(record.after_refusal, 0);
        prop_assert!(record.asked.len() <= 20);
        prop_assert!(seen.took <= Duration::from_millis(25_500), "{:?}", seen.took);
        for step in &seen.steps {
            prop_assert_ne!(step.state, State::Running);
        }
    }

    #[test]
    fn the_order_of_answers_within_the_grace_changes_nothing(
        hosts in hosts(),
        other in prop::collection::vec(0_u64..8, PLACES.len()),
        services in prop::collection::vec(0_usize..4, 0..3),
        alias in any::<bool>(),
    ) {
        let mut later = hosts.clone();
        for (host, after) in later.iter_mut().zip(other) {
            host.after = Duration::from_millis(after);
        }

        let first = search(&script(&hosts, &services, alias));
        let second = search(&script(&later, &services, alias));

        prop_assert_eq!(first.result, second.result);
    }
}
