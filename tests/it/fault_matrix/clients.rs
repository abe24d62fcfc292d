//! Two clients carry the requests of the program: the same fault has the same name through both.

use std::sync::Arc;
use std::time::Duration;

use synchronizer_setup::check::{Failure, Outcome};
use synchronizer_setup::http::{Authority, Client, Fixed, Names, Place, Proxy, Times};
use synchronizer_setup::rehearsal::{self, Scenario};
use tokio::task::JoinSet;
use url::Url;

use super::certificates::Kit;
use super::fault::Fault;
use super::front::{self, Cell, Spot};
use super::rows::STEPS;
use super::step::{Side, Step};

/// Short enough for what never answers; and more, long enough for a machine that is very busy.
const LIMITS: [Duration; 4] = [
    Duration::from_secs(3),
    Duration::from_secs(5),
    Duration::from_secs(10),
    Duration::from_secs(20),
];

async fn ask(client: Client, address: &Url) -> (Outcome, Option<String>) {
    let failure = match client.get(address, None, &[]).await {
        Err(error) => Failure::from(error),
        Ok(answer) if answer.status != 200 => Failure::of_status(&answer),
        Ok(answer) => match answer.json::<serde_json::Value>() {
            Err(error) => error.into(),
            Ok(_) => return (Outcome::Ok, None),
        },
    };
    (failure.outcome, failure.get("how").map(str::to_owned))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_has_the_same_name_through_both_clients() {
    let happy = Scenario::from_code("happy").expect("a scenario");
    let rehearsal = rehearsal::start(happy, None).await;
    let rehearsal = rehearsal.expect("the built-in cloud starts");
    let kit = Arc::new(Kit::new(&rehearsal.hosts(), rehearsal.trust()));
    let server = &rehearsal.addresses.superoffice;
    let path = "/login/.well-known/openid-configuration";
    let behind = ([127, 0, 0, 1], server.port().expect("a port")).into();
    let elsewhere = [Fault::Refused, Fault::NoConnection, Fault::UnknownName];
    for fault in Fault::all().filter(|fault| !elsewhere.contains(fault)) {
        let step = Step {
            first: Some(Side::Entrance),
            ..STEPS[3]
        };
        let mut fronts = JoinSet::new();
        let kit = Arc::clone(&kit);
        let authority = Authority::from_pem(None, &kit.authority).expect("a certificate");
        let fault = Some(fault);
        let cell = Arc::new(Cell {
            step,
            fault,
            kit,
            moves: Vec::new(),
        });
        let spot = Spot {
            side: Side::Entrance,
            behind,
            plain: false,
        };
        let place = front::start(&cell, spot, &mut fronts).await;
        let mut seen = ((Outcome::Ok, None), (Outcome::Ok, None));
        for limit in LIMITS {
            let client =
                Client::new(Proxy::Direct, vec![authority.clone()], limit).expect("a client");
            let times = Times {
                answer: limit,
                ..Times::default()
            };
            let led = Fixed {
                host: "localhost".to_owned(),
                port: 443,
                place: Place::At(place),
            };
            let led = client
                .clone()
                .within(times)
                .naming(Names::new(vec![led], Vec::new()));
            let straight = format!("https://127.0.0.1:{}{path}", place.port());
            let straight = straight.parse().expect("an address");
            let by_name = format!("https://localhost{path}")
                .parse()
                .expect("an address");

            let usual = ask(client, &straight).await;
            let own = ask(led.expect("a client"), &by_name).await;
            seen = (usual, own);
            if seen.0 == seen.1 {
                break;
            }
        }
        let (usual, own) = seen;
        assert_eq!(usual, own, "{fault:?}");
        assert_ne!(usual.0, Outcome::Ok, "{fault:?}");
    }
}
