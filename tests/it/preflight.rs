//! What is looked at before anybody signs in, with the real program: proxies and who names them, networks that are
//! closed, certificates made on the way (F-64 … F-71, S-TLS-03, S-TLS-06).

#[cfg(target_os = "linux")]
mod desktop;

use std::net::SocketAddr;
use std::process::Command;

use serde_json::Value;

use crate::connector::certificates::{Chain, Flaw};
use crate::connector::name_server::{self, Manner, NameServer};
use crate::connector::server::{self, End};
use crate::program::{Finished, Home, PATIENCE, start};
use crate::proxy_sign_in::gate::{Gate, basic};

const HOST: &str = "online.superoffice.com";
const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

/// No page of the outside is asked for, and a slow computer has all the time that it needs.
const QUIET: &str = "[network]\nportal_probe = \"\"\npatience = 1000\n";

/// `check superoffice` in a home, with these options and without key store.
fn check(home: &Home, options: &[&str], dress: impl FnOnce(&mut Command)) -> Finished {
    let settings = home.path().join("quiet.toml");
    std::fs::write(&settings, QUIET).expect("a settings file");
    let mut arguments = vec![
        "check",
        "superoffice",
        "--format",
        "json",
        "--secrets",
        "session",
    ];
    arguments.extend(["--config", settings.to_str().expect("a text")]);
    arguments.extend(options);
    let mut command = home.command(&arguments);
    dress(&mut command);
    start(command).finish(PATIENCE)
}

/// Runs something that blocks beside the servers of a test.
async fn beside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.expect("no panic")
}

fn preflight(ended: &Finished) -> Value {
    ended.last_json()["results"][0]["preflight"].clone()
}

/// The step of this name.
fn step(preflight: &Value, id: &str) -> Value {
    let steps = preflight["timeline"].as_array().expect("a timeline");
    let step = steps.iter().find(|step| step["id"] == id);
    step.unwrap_or_else(|| panic!("no step {id}: {preflight}"))
        .clone()
}

fn fact<'a>(step: &'a Value, name: &str) -> Option<&'a str> {
    let facts = step["facts"].as_array().expect("facts");
    let fact = facts.iter().find(|fact| fact[0] == name)?;
    fact[1].as_str()
}

fn findings(preflight: &Value) -> Vec<&str> {
    let findings = preflight["findings"].as_array().expect("findings");
    findings
        .iter()
        .filter_map(|finding| finding["outcome"].as_str())
        .collect()
}

/// The option that trusts this chain for the host, with its root in a file of this home.
fn authority(home: &Home, chain: &Chain) -> String {
    let root = home.path().join("root.pem");
    std::fs::write(&root, chain.root()).expect("a file");
    format!("{HOST}={}", root.display())
}

fn there(place: SocketAddr) -> String {
    format!("{HOST}:443:{place}")
}

#[test]
fn all_is_well_in_a_rehearsal_and_a_closed_network_is_told_with_its_page() {
    let home = Home::new();
    let settings = home.path().join("patient.toml");
    std::fs::write(&settings, "[network]\npatience = 1000\n").expect("a settings file");
    let settings = settings.to_str().expect("a text");
    let run = |scenario: &str| {
        let mut arguments = vec!["check", "microsoft365", "--config", settings];
        arguments.extend(["--secrets", "session", "--format", "json"]);
        let rehearsal = format!("--rehearsal={scenario}");
        arguments.push(&rehearsal);
        home.run(&arguments)
    };

    let (well, closed) = (run("happy"), run("captive-portal"));

    assert_eq!(well.code(), 0, "{well:?}");
    let seen = preflight(&well);
    assert_eq!(findings(&seen), Vec::<&str>::new(), "{seen}");
    for id in [
        "listener-self-test",
        "key-store",
        "portal",
        "proxy",
        "names",
        "tls",
        "clock",
    ] {
        assert_eq!(step(&seen, id)["state"], "ok", "{seen}");
    }
    assert_eq!(closed.code(), 20, "{closed:?}");
    let seen = preflight(&closed);
    assert_eq!(findings(&seen), ["net-captive"], "{seen}");
    let portal = seen["findings"][0]["facts"]["portal"]
        .as_str()
        .expect("a page");
    assert!(portal.starts_with("http://127.0.0.1:") && portal.ends_with("/network-sign-in"));

    let arguments = [
        "sign-in",
        "superoffice",
        "--rehearsal=captive-portal",
        "--play",
        "administrator",
    ];
    let told = home.run(&[&arguments[..], &["--secrets", "session"]].concat());
    assert_eq!(told.code(), 20, "{told:?}");
    assert!(told.stdout.contains("net-captive"), "{told:?}");
    // The end of the attempt tells it, and nothing else does.
    assert!(!told.stderr.contains("net-captive"), "{told:?}");
}

#[test]
fn a_wrong_clock_is_found_and_warnings_change_no_exit() {
    let home = Home::new();
    let slow = [
        "check",
        "google",
        "--rehearsal=clock-slow",
        "--secrets",
        "session",
        "--format",
        "json",
    ];

    let slow = home.run(&slow);
    let script = check(
        &home,
        &["--resolve", &format!("{HOST}:443:refused")],
        |command| {
            command.env(
                "auto_proxy",
                "http://kari:geheim@wpad.corp.example/proxy.pac?key=geheim",
            );
        },
    );

    assert_eq!(slow.code(), 22, "{slow:?}");
    let seen = preflight(&slow);
    assert_eq!(findings(&seen), ["clock-skew"], "{seen}");
    let facts = &seen["findings"][0]["facts"];
    assert_eq!(
        (facts["minutes"].as_str(), facts["direction"].as_str()),
        (Some("12"), Some("behind"))
    );
    let seen = preflight(&script);
    assert_eq!(findings(&seen), ["net-route", "net-proxy-script"], "{seen}");
    assert_eq!(
        fact(&step(&seen, "proxy"), "script"),
        Some("http://wpad.corp.example/proxy.pac")
    );
    assert_eq!(script.last_json()["outcome"], "net-route");
    assert!(!format!("{script:?}").contains("geheim"), "{script:?}");
}

#[test]
fn a_computer_without_network_is_told_once() {
    let home = Home::new();
    let settings = home.path().join("probe.toml");
    std::fs::write(
        &settings,
        "[network]\nportal_probe = \"http://probe.example/\"\n",
    )
    .expect("a file");
    let mut arguments = vec![
        "check",
        "google",
        "--format",
        "json",
        "--secrets",
        "session",
    ];
    arguments.extend(["--config", settings.to_str().expect("a text")]);
    for host in [
        "accounts.google.com:443",
        "www.googleapis.com:443",
        "admin.googleapis.com:443",
        "probe.example:80",
    ] {
        arguments.extend(["--resolve", host]);
    }
    let unknown: Vec<_> = arguments
        .iter()
        .map(|text| {
            if text.ends_with(":443") || text.ends_with(":80") {
                format!("{text}:unknown")
            } else {
                (*text).to_owned()
            }
        })
        .collect();

    let ended = home.run(&unknown);

    assert_eq!(ended.code(), 20, "{ended:?}");
    assert_eq!(ended.last_json()["outcome"], "net-offline", "{ended:?}");
    assert_eq!(findings(&preflight(&ended)), ["net-offline"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_environment_names_the_proxy_and_its_password_stays_between_them() {
    let nobody = server::nobody().await;
    let gate = Gate::start(Some(basic("kari", "ge:heim")), "Basic realm=x", nobody).await;
    let proxy = format!("http://kari:ge%3Aheim@{}", gate.authority());

    let ended = beside(move || {
        check(&Home::new(), &["--log", "trace"], |command| {
            command.env("HTTPS_PROXY", proxy);
        })
    })
    .await;

    let seen = preflight(&ended);
    let way = step(&seen, "proxy");
    assert_eq!(fact(&way, "from"), Some("environment"), "{ended:?}");
    assert_eq!(fact(&way, "proxy"), Some(gate.authority().as_str()));
    assert!(
        gate.hosts()
            .iter()
            .all(|host| host == &format!("{HOST}:443"))
    );
    let right = Some(basic("kari", "ge:heim"));
    assert!(gate.seen().contains(&right) && gate.seen().iter().all(|shown| *shown == right));
    let said = format!("{ended:?}");
    let coded = basic("kari", "ge:heim");
    for secret in ["ge:heim", "ge%3Aheim", coded.trim_start_matches("Basic ")] {
        assert!(!said.contains(secret), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_made_on_the_way_is_told_unless_somebody_trusts_it_on_purpose() {
    let chain = Chain::of(HOST, Flaw::Nothing);
    let (place, _) = server::start_secure(chain.acceptor(), &[OK, OK], End::Closes).await;
    let home = Home::new();
    let own = authority(&home, &chain);
    let root = home.path().join("root.pem");

    let (inspected, on_purpose) = beside(move || {
        let resolve = there(place);
        let by_system = check(&home, &["--resolve", &resolve], |command| {
            command.env("SSL_CERT_FILE", &root);
        });
        let options = ["--resolve", &resolve, "--ca-certificate", &own];
        (by_system, check(&home, &options, |_| {}))
    })
    .await;

    let seen = preflight(&inspected);
    assert_eq!(findings(&seen), ["net-tls-inspected"], "{seen}");
    let finding = &seen["findings"][0];
    assert!(
        finding["facts"]["issuer"]
            .as_str()
            .expect("an issuer")
            .contains("Nordfjell issuing")
    );
    assert_ne!(
        inspected.last_json()["outcome"],
        "net-tls-inspected",
        "it decides nothing"
    );
    let seen = preflight(&on_purpose);
    assert_eq!(findings(&seen), Vec::<&str>::new(), "{seen}");
    assert!(fact(&step(&seen, "tls"), "issuer").is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn names_that_contradict_each_other_are_told_and_decide_nothing() {
    let chain = Chain::of(HOST, Flaw::Nothing);
    let (place, _) = server::start_secure(chain.acceptor(), &[OK, OK], End::Closes).await;
    let other = name_server::start(Manner::Good).await;
    let mute = name_server::start(Manner::Failing).await;
    let home = Home::new();
    let own = authority(&home, &chain);

    let (contradicted, alone) = beside(move || {
        let resolve = there(place);
        let asking = |server: &NameServer| {
            let server = server.address.to_string();
            let options = ["--resolve", &resolve, "--ca-certificate", &own];
            let options = [&options[..], &["--dns-server", &server]].concat();
            check(&home, &options, |_| {})
        };
        (asking(&other), asking(&mute))
    })
    .await;

    let seen = preflight(&contradicted);
    assert_eq!(findings(&seen), ["net-name-disagreement"], "{seen}");
    let names = step(&seen, "names");
    assert_eq!(names["state"], "warning", "{seen}");
    assert_eq!(fact(&names, "addresses"), Some("127.0.0.1"));
    assert_eq!(fact(&names, "name-servers"), Some("224.0.0.1"));
    assert_eq!(step(&seen, "tls")["state"], "ok", "{seen}");
    assert_ne!(contradicted.last_json()["outcome"], "net-name-disagreement");
    let seen = preflight(&alone);
    assert_eq!(findings(&seen), Vec::<&str>::new(), "{seen}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_host_of_a_tenants_api_is_looked_at_where_the_tenant_is_known() {
    const API: &str = "online7.superoffice.com";
    let state =
        format!(r#"{{"State":"Running","IsRunning":true,"Api":"https://{API}/Cust31415/api"}}"#);
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{state}",
        state.len()
    );
    let chain = Chain::of(HOST, Flaw::Nothing);
    let (place, _) =
        server::start_secure(chain.acceptor(), &[answer.as_str(); 4], End::Closes).await;
    let home = Home::new();
    let own = authority(&home, &chain);

    let (known, unknown) = beside(move || {
        let (resolve, refused) = (there(place), format!("{API}:443:refused"));
        let usual = ["--resolve", &resolve, "--resolve", &refused];
        let usual = [&usual[..], &["--ca-certificate", &own]].concat();
        let named = [&usual[..], &["--tenant", "Cust31415"]].concat();
        let run = |options: &[&str]| check(&home, options, |_| {});
        (run(&named), run(&usual))
    })
    .await;

    let hosts = |seen: &Value| {
        let steps = seen["timeline"].as_array().expect("a timeline");
        let tls = steps.iter().filter(|step| step["id"] == "tls");
        let hosts: Vec<_> = tls.map(|step| step["host"].to_string()).collect();
        hosts.join(" ")
    };
    let seen = preflight(&known);
    assert_eq!(findings(&seen), ["net-route"], "{seen}");
    assert_eq!(seen["findings"][0]["facts"]["host"], API, "{seen}");
    assert!(hosts(&seen).contains(API), "{seen}");
    assert_eq!(known.last_json()["outcome"], "net-route", "{known:?}");
    let seen = preflight(&unknown);
    assert_eq!(findings(&seen), Vec::<&str>::new(), "{seen}");
    assert_eq!(hosts(&seen), format!("{HOST:?}"));
}
