//! The search against scripted hosts, on paused time: rows of exchange.md 2.13, readings of 2.15.

use std::time::Duration;

use tokio::time::Instant;

use super::super::Origin;
use super::super::plan::Candidate;
use super::super::scripted::{Host, Json, Reaction, Said, Script, host};
use super::*;
use crate::check::State;
use crate::http::Distrust;

mod readings;

pub(super) const ROOT: &str = "https://corp.example";
pub(super) const AUTODISCOVER: &str = "https://autodiscover.corp.example";
const PLAIN: &str = "http://autodiscover.corp.example";
pub(super) const MAIL: &str = "https://mail.corp.example";
pub(super) const FOREIGN: &str = "https://mail.hoster.example";
pub(super) const XML: &str = "/autodiscover/autodiscover.xml";

fn silent() -> Host {
    host(0, Reaction::Silent, Said::Refuses)
}

pub(super) fn good(after: u64) -> Host {
    host(after, Reaction::Exchange, Said::Settings)
}

fn run() -> Run {
    Run::new(Duration::from_secs(5), |_| {})
}

async fn timed(script: &Script, wanted: &Wanted) -> (Result<Discovered, Failure>, Duration) {
    let (began, run) = (Instant::now(), run());
    let result = seek(script, wanted, !script.no_password, &run).await;
    let took = began.elapsed();
    let timeline = run.timeline().0;
    assert!(timeline.iter().all(|step| step.state != State::Running));
    (result, took)
}

pub(super) async fn outcome(script: &Script) -> Failure {
    let (result, _) = timed(script, &Wanted::of("kari@corp.example")).await;
    result.expect_err("it fails")
}

pub(super) async fn found(script: &Script) -> (String, Duration) {
    let (result, took) = timed(script, &Wanted::of("kari@corp.example")).await;
    (result.expect("it is found").host, took)
}

fn milliseconds(took: Duration) -> u128 {
    took.as_millis()
}

#[tokio::test(start_paused = true)]
async fn a_silent_root_costs_nothing() {
    let script = Script::default().with(ROOT, silent()).with(PLAIN, silent());
    let script = script.with(AUTODISCOVER, good(100));

    let (host, took) = found(&script).await;

    assert_eq!(host, "autodiscover.corp.example");
    assert!(milliseconds(took) <= 220, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn records_of_the_service_rescue_within_the_grace_when_all_else_is_silent() {
    let script = Script::default().with(ROOT, silent()).with(PLAIN, silent());
    let script = script.with(AUTODISCOVER, silent()).with(MAIL, good(30));
    let script = script.service(5, "mail.corp.example.");

    let (host, took) = found(&script).await;

    assert_eq!(host, "mail.corp.example");
    assert!(milliseconds(took) <= 1_060, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn the_lowest_priority_number_is_the_best_record() {
    let script = Script::default().with(MAIL, good(30));
    let script = script
        .service(20, "dead.corp.example")
        .service(5, "mail.corp.example");

    let (host, took) = found(&script).await;

    assert_eq!(host, "mail.corp.example");
    assert!(milliseconds(took) <= 70, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn all_silent_ends_when_silence_is_certain() {
    let script = Script::default().with(ROOT, silent()).with(PLAIN, silent());
    let script = script.with(AUTODISCOVER, silent());

    let (result, took) = timed(&script, &Wanted::of("kari@corp.example")).await;

    let failure = result.expect_err("nobody answers");
    assert_eq!(failure.outcome, Outcome::AutodiscoverSilent);
    assert!(milliseconds(took) <= 3_500, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a_host_that_accepted_and_says_nothing_is_given_up_and_was_shown_as_waiting() {
    let script = Script::default().with(AUTODISCOVER, host(0, Reaction::Hangs, Said::Refuses));
    let (sender, mut steps) = tokio::sync::mpsc::unbounded_channel();
    let run = Run::new(Duration::from_secs(5), move |step| drop(sender.send(step)));
    let began = Instant::now();

    let result = seek(&script, &Wanted::of("kari@corp.example"), true, &run).await;

    let outcome = result.expect_err("nobody answers").outcome;
    assert_eq!(outcome, Outcome::AutodiscoverSilent);
    assert!(began.elapsed() <= Duration::from_millis(11_500));
    let mut waited = false;
    while let Ok(step) = steps.try_recv() {
        waited |=
            step.state == State::Running && step.facts.iter().any(|(name, _)| *name == "waiting");
    }
    assert!(waited);
}

#[tokio::test(start_paused = true)]
async fn an_unrelated_site_that_asks_for_basic_never_gets_the_password() {
    let script = Script::default().with(ROOT, host(1, Reaction::Basic, Said::Refuses));
    let script = script.with(AUTODISCOVER, good(30));

    let (host, took) = found(&script).await;

    assert_eq!(host, "autodiscover.corp.example");
    assert!(milliseconds(took) <= 70, "{took:?}");
    let record = script.record.lock().expect("unbroken");
    assert!(
        record
            .asked
            .iter()
            .all(|url| url.host_str() == Some("autodiscover.corp.example"))
    );
}

#[tokio::test(start_paused = true)]
async fn basic_without_signs_of_exchange_needs_a_yes_by_name() {
    let script = Script::default().with(AUTODISCOVER, host(5, Reaction::Basic, Said::Settings));

    let failure = outcome(&script).await;

    assert_eq!(failure.outcome, Outcome::BasicUnconfirmed);
    assert_eq!(failure.get("host"), Some("autodiscover.corp.example"));
    assert!(script.record.lock().expect("unbroken").asked.is_empty());
    let mut wanted = Wanted::of("kari@corp.example");
    wanted.trust.basic = vec!["autodiscover.corp.example".to_owned()];
    assert!(timed(&script, &wanted).await.0.is_ok());
}

#[tokio::test(start_paused = true)]
async fn an_address_in_json_is_a_sign_of_exchange() {
    let mut grommunio = host(5, Reaction::Basic, Said::Settings);
    grommunio.json = Json::Address;
    let script = Script::default().with(AUTODISCOVER, grommunio);

    assert_eq!(found(&script).await.0, "autodiscover.corp.example");
}

#[tokio::test(start_paused = true)]
async fn an_error_in_json_is_no_sign_of_exchange() {
    let mut foreign = host(5, Reaction::Basic, Said::Settings);
    foreign.json = Json::Error;
    let script = Script::default().with(AUTODISCOVER, foreign);

    assert_eq!(outcome(&script).await.outcome, Outcome::BasicUnconfirmed);
    assert!(script.record.lock().expect("unbroken").asked.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_foreign_host_needs_a_yes_and_gets_nothing_before() {
    let target = format!("{FOREIGN}{XML}");
    let script = Script::default().with(AUTODISCOVER, host(5, Reaction::To(target), Said::Refuses));
    let script = script.with(FOREIGN, good(20));

    let failure = outcome(&script).await;

    assert_eq!(failure.outcome, Outcome::HostUnconfirmed);
    assert_eq!(failure.get("host"), Some("mail.hoster.example"));
    assert_eq!(failure.get("from"), Some("autodiscover.corp.example"));
    assert_eq!(failure.get("propose-ews"), None);
    assert!(script.record.lock().expect("unbroken").asked.is_empty());
    let mut wanted = Wanted::of("kari@corp.example");
    wanted.trust.hosts = vec!["mail.hoster.example".to_owned()];
    let found = timed(&script, &wanted).await.0.expect("allowed");
    assert_eq!(found.host, "mail.hoster.example");
}

#[tokio::test(start_paused = true)]
async fn a_host_inside_comes_before_a_question_about_a_foreign_one() {
    let target = format!("{FOREIGN}{XML}");
    let script = Script::default().with(AUTODISCOVER, host(5, Reaction::To(target), Said::Refuses));
    let script = script.with(FOREIGN, good(5)).with(ROOT, good(20));

    assert_eq!(found(&script).await.0, "corp.example");
}

#[tokio::test(start_paused = true)]
async fn a_host_that_nobody_has_permitted_is_not_asked_whoever_sends_there() {
    let script = Script::default().with(FOREIGN, good(5));
    let policy = Policy::of(&Wanted::of("kari@corp.example")).expect("an address");
    let address = Url::parse(&format!("{FOREIGN}{XML}")).expect("an address");
    let errand = Errand {
        address: &address,
        from: "corp.example",
        email: "kari@corp.example",
        offered: None,
        deadline: Instant::now() + Duration::from_secs(5),
        patience: Duration::from_secs(10),
    };

    let told = ask(&script, &run(), &policy, errand).await;

    assert!(
        matches!(&told, Told::End(failure) if failure.outcome == Outcome::HostUnconfirmed),
        "{told:?}"
    );
    assert!(script.record.lock().expect("unbroken").asked.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_foreign_host_in_the_answer_needs_a_yes_too() {
    let to = Said::RedirectUrl(format!("{FOREIGN}{XML}"));
    let script = Script::default().with(AUTODISCOVER, host(5, Reaction::Exchange, to));
    let script = script.with(FOREIGN, good(20));

    let failure = outcome(&script).await;

    assert_eq!(failure.outcome, Outcome::HostUnconfirmed);
    assert_eq!(failure.get("from"), Some("autodiscover.corp.example"));
    assert_eq!(
        failure.get("propose-ews"),
        Some("https://autodiscover.corp.example/EWS/Exchange.asmx")
    );
}

#[tokio::test(start_paused = true)]
async fn redirects_of_every_kind_lead_to_the_server() {
    for said in [
        Said::RedirectUrl(format!("{MAIL}{XML}")),
        Said::Moved(format!("{MAIL}:443/Autodiscover/kari/")),
        Said::RedirectAddress("kari@mail.corp.example".to_owned()),
    ] {
        let script =
            Script::default().with(AUTODISCOVER, host(5, Reaction::Exchange, said.clone()));
        let script = script.with(MAIL, good(20));

        assert_eq!(found(&script).await.0, "mail.corp.example", "{said:?}");
    }
    let script = Script::default().with(
        PLAIN,
        host(5, Reaction::To(format!("{MAIL}{XML}")), Said::Refuses),
    );
    assert_eq!(
        found(&script.with(MAIL, good(20))).await.0,
        "mail.corp.example"
    );
}

#[tokio::test(start_paused = true)]
async fn circles_end_as_circles() {
    let to = |target: &str| format!("{target}{XML}");
    let exchange = |said| host(5, Reaction::Exchange, said);
    let scripts = [
        Script::default()
            .with(AUTODISCOVER, host(5, Reaction::To(to(MAIL)), Said::Refuses))
            .with(MAIL, host(5, Reaction::To(to(AUTODISCOVER)), Said::Refuses)),
        Script::default().with(
            AUTODISCOVER,
            host(5, Reaction::To(to(AUTODISCOVER)), Said::Refuses),
        ),
        Script::default()
            .with(AUTODISCOVER, host(5, Reaction::To(to(MAIL)), Said::Refuses))
            .with(MAIL, exchange(Said::RedirectUrl(to(AUTODISCOVER))))
            .service(0, "mail.corp.example"),
        Script::default()
            .with(
                ROOT,
                host(20, Reaction::To(to(AUTODISCOVER)), Said::Refuses),
            )
            .with(AUTODISCOVER, exchange(Said::Moved(to(ROOT)))),
        Script::default()
            .with(AUTODISCOVER, exchange(Said::RedirectUrl(to(MAIL))))
            .with(MAIL, exchange(Said::Moved(to(AUTODISCOVER)))),
        Script::default().with(AUTODISCOVER, exchange(Said::RedirectUrl(to(AUTODISCOVER)))),
        Script::default().with(
            AUTODISCOVER,
            exchange(Said::RedirectAddress("Kari@Corp.example".to_owned())),
        ),
    ];
    for script in scripts {
        let failure = outcome(&script).await;

        assert_eq!(
            failure.outcome,
            Outcome::AutodiscoverLoop,
            "{:?}",
            script.hosts
        );
        let record = script.record.lock().expect("unbroken");
        assert!(record.asked.len() + record.gets.len() <= 10, "{record:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_password_ends_the_click() {
    let script = Script::default().with(AUTODISCOVER, host(5, Reaction::Exchange, Said::Refuses));
    let script = script
        .with(ROOT, good(5))
        .with(MAIL, good(5))
        .service(0, "mail.corp.example");

    let failure = outcome(&script).await;

    assert_eq!(failure.outcome, Outcome::CredentialsRefused);
    assert_eq!(failure.get("next"), None);
    assert_eq!(script.record.lock().expect("unbroken").asked.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_by_a_doubtful_host_names_the_next_one() {
    let script = Script::default().with(AUTODISCOVER, host(5, Reaction::Basic, Said::Refuses));
    let script = script.with(ROOT, host(5, Reaction::Basic, Said::Settings));
    let mut wanted = Wanted::of("kari@corp.example");
    wanted.trust.basic = vec!["autodiscover.corp.example".to_owned()];

    let failure = timed(&script, &wanted).await.0.expect_err("refused");

    assert_eq!(failure.outcome, Outcome::CredentialsRefused);
    assert_eq!(failure.get("next"), Some("corp.example"));
    assert_eq!(failure.get("skip"), Some("autodiscover-host"));
}

#[tokio::test(start_paused = true)]
async fn a_password_without_a_verdict_ends_the_search() {
    for said in [Said::Hangs, Said::Cuts] {
        let script = Script::default().with(AUTODISCOVER, host(5, Reaction::Exchange, said));
        let script = script.with(ROOT, good(5));

        let failure = outcome(&script).await;

        assert_eq!(failure.outcome, Outcome::NetRoute);
        let record = script.record.lock().expect("unbroken");
        assert_eq!((record.in_doubt, record.asked.len()), (1, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_by_soap_counts_more_than_settings_without_a_calendar() {
    let script =
        Script::default().with(AUTODISCOVER, host(5, Reaction::Exchange, Said::RefusesSoap));

    let failure = outcome(&script).await;

    assert_eq!(failure.outcome, Outcome::CredentialsRefused);
}

#[tokio::test(start_paused = true)]
async fn without_a_password_a_site_that_asks_for_one_is_no_server() {
    let script = Script {
        no_password: true,
        ..Script::default().with(ROOT, host(5, Reaction::Basic, Said::Settings))
    };

    let (result, _) = timed(&script, &Wanted::of("kari@corp.example")).await;

    assert!(result.is_err(), "{result:?}");
}

#[tokio::test(start_paused = true)]
async fn what_the_directory_names_is_told_to_the_proof() {
    let address = Url::parse(&format!("https://exch01.inside.example{XML}")).expect("an address");
    let script = Script {
        directory: vec![Candidate {
            origin: Origin::Directory,
            place: 0,
            address,
            from: None,
        }],
        ..Script::default().with("https://exch01.inside.example", good(5))
    };

    let (result, _) = timed(&script, &Wanted::of("kari@corp.example")).await;

    assert_eq!(
        result.expect("it is found").named,
        ["exch01.inside.example"]
    );
}
