//! The same rules in every scenario of the rehearsal's Exchange, by what its hosts have written down.

use std::sync::Arc;

use futures::StreamExt as _;
use synchronizer_setup::check::{Outcome, System};
use synchronizer_setup::exchange::Wanted;
use synchronizer_setup::rehearsal::{Behaviour, Rehearsal, Scenario};
use synchronizer_setup::secret::Secret;

use crate::exchange_proof::connect;
use crate::exchange_proof::rehearsal::{play, world};

/// How many clicks lead to the end, one question after the other.
const CLICKS: usize = 3;

/// What the administrator of this day types; every click is meant, however often the same was refused.
fn administrator(rehearsal: &Rehearsal) -> Wanted {
    let mut people = rehearsal.people().iter();
    let person = people
        .find(|person| person.system == System::Exchange.code() && person.code == "administrator")
        .expect("an administrator");
    // What is refused is remembered for the whole process; no other test writes the domain like this.
    let domain = match person.domain {
        "CONTOSO" => "corp.contoso.example",
        other => other,
    };
    Wanted {
        user: person.user.to_owned(),
        domain: domain.to_owned(),
        password: Arc::new(Secret::new(person.password.to_owned())),
        again: true,
        ..Wanted::of(person.email)
    }
}

/// What is against the rules in one scenario, with the outcomes of its clicks.
async fn broken(code: &'static str) -> (Vec<Outcome>, Vec<String>) {
    let rehearsal = play(code).await;
    let folder = crate::kept::folder();
    let mut wanted = administrator(&rehearsal);
    let (mut outcomes, mut broken) = (Vec::new(), Vec::new());
    for _ in 0..CLICKS {
        let before = rehearsal.bad_logons();
        let ended = connect(world(&rehearsal, &folder), wanted.clone()).await;
        let bad = rehearsal.bad_logons() - before;
        if bad > 1 {
            broken.push(format!("{code}: {bad} bad sign-ins by one click"));
        }
        for visit in rehearsal.visits() {
            let host = visit.host.as_str();
            let allowed = host.ends_with(".contoso.example")
                || wanted.trust.hosts.iter().any(|known| known == host);
            let shown = visit.authorization.is_some() || visit.cookies;
            if shown && (!allowed || visit.port != 443) {
                broken.push(format!("{code}: {visit:?}"));
            }
        }
        let Err(failure) = ended else {
            outcomes.push(Outcome::Ok);
            break;
        };
        outcomes.push(failure.outcome);
        let host = failure.get("host").unwrap_or_default().to_owned();
        match failure.outcome {
            Outcome::HostUnconfirmed => wanted.trust.hosts.push(host),
            Outcome::BasicUnconfirmed => wanted.trust.basic.push(host),
            _ => break,
        }
    }
    (outcomes, broken)
}

#[tokio::test]
async fn in_no_scenario_is_a_password_misplaced_or_refused_twice_by_one_click() {
    let happy = Behaviour::HAPPY;
    let codes = Scenario::ALL
        .iter()
        .filter(|scenario| scenario.behaviour().exchange != happy.exchange)
        .map(|scenario| scenario.code());
    let played: Vec<_> = futures::stream::iter(codes)
        .map(|code| Box::pin(async move { (code, broken(code).await) }))
        .buffer_unordered(6)
        .collect()
        .await;

    assert_eq!(played.len(), 29);
    let all: Vec<_> = played.iter().flat_map(|(_, (_, broken))| broken).collect();
    assert!(all.is_empty(), "{all:#?}");
    let ended = |code: &str| {
        let found = played.iter().find(|(known, _)| *known == code);
        found.map(|(_, (outcomes, _))| outcomes.clone())
    };
    // The runs were what they are meant to be: refused, asked, asked twice.
    assert_eq!(
        ended("wrong-password"),
        Some(vec![Outcome::CredentialsRefused])
    );
    assert_eq!(
        ended("basic-only"),
        Some(vec![Outcome::BasicUnconfirmed, Outcome::Ok])
    );
    let asked = vec![
        Outcome::HostUnconfirmed,
        Outcome::HostUnconfirmed,
        Outcome::Ok,
    ];
    assert_eq!(ended("autodiscover-foreign-host"), Some(asked));
}
