//! Names: what name servers say, also bad ones, and what this computer says (exchange.md 2.4, X21).

use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::time::Duration;

use synchronizer_setup::http::{Client, Error, Names, Proxy, Service};
use tokio::net::TcpListener;
use url::Url;

use super::name_server::{self, Manner};
use super::server::{self, End};
use super::{LIMIT, connector};

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
const SERVICE: &str = "_autodiscover._tcp.corp.example";

fn asking(servers: &[&name_server::NameServer]) -> Names {
    let servers = servers.iter().map(|server| server.address).collect();
    Names::new(Vec::new(), servers)
}

#[tokio::test]
async fn records_of_every_kind_are_found() {
    let server = name_server::start(Manner::Good).await;
    let names = asking(&[&server]);

    let mut services = names.services(SERVICE, LIMIT).await.expect("services");
    services.sort_by_key(|service| service.priority);
    let alias = names.alias("autodiscover.corp.example", LIMIT).await;
    let mail = names.mail_hosts("corp.example", LIMIT).await;
    let both = names.addresses("both.corp.example", 443, LIMIT).await;
    let behind = names
        .addresses("autodiscover.corp.example.", 443, LIMIT)
        .await;
    let many = names.addresses("many.corp.example", 443, LIMIT).await;

    let service = |priority, weight, port, target: &str| Service {
        priority,
        weight,
        port,
        target: target.to_owned(),
    };
    assert_eq!(
        services,
        [
            service(0, 0, 0, "."),
            service(5, 7, 8443, "mail.corp.example"),
            service(20, 1, 443, "old.corp.example"),
        ]
    );
    assert_eq!(alias, Ok(Some("mail.corp.example".to_owned())));
    assert_eq!(
        mail,
        Ok(vec![
            "first.corp.example".to_owned(),
            "second.corp.example".to_owned()
        ])
    );
    let address = |text: &str| text.parse::<SocketAddr>().unwrap();
    assert_eq!(
        both,
        Ok(vec![address("[::1]:443"), address("127.0.0.1:443")])
    );
    assert_eq!(behind, Ok(vec![address("127.0.0.1:443")]));
    assert_eq!(
        many.expect("addresses").len(),
        16,
        "no more than 16 are used"
    );
}

#[tokio::test]
async fn no_such_name_and_nobody_to_ask_are_told_apart() {
    let good = name_server::start(Manner::Good).await;
    let dead = name_server::start(Manner::Dead).await;
    let failing = name_server::start(Manner::Failing).await;
    let known = asking(&[&good]);

    let missing = known.addresses("nothing.corp.example", 443, LIMIT).await;
    let empty = known.addresses("corp.example", 443, LIMIT).await;
    let services = known
        .services("_autodiscover._tcp.nothing.example", LIMIT)
        .await;
    let alias = known.alias("mail.corp.example", LIMIT).await;

    assert!(matches!(missing, Err(Error::Name { .. })), "{missing:?}");
    assert!(matches!(empty, Err(Error::Name { .. })), "{empty:?}");
    assert_eq!((services, alias), (Ok(Vec::new()), Ok(None)));
    for (name, server) in [("dead", &dead), ("failing", &failing)] {
        let limit = Duration::from_secs(1);
        let lost = asking(&[server])
            .addresses("mail.corp.example", 443, limit)
            .await;
        let records = asking(&[server]).services(SERVICE, limit).await;
        assert!(
            matches!(lost, Err(Error::NameServer { .. })),
            "{name}: {lost:?}"
        );
        assert!(
            matches!(records, Err(Error::NameServer { .. })),
            "{name}: {records:?}"
        );
    }
}

#[tokio::test]
async fn bad_name_servers_cost_no_answer() {
    let good = name_server::start(Manner::Good).await;
    let dead = name_server::start(Manner::Dead).await;
    let failing = name_server::start(Manner::Failing).await;
    let nobody = server::nobody().await;
    let short = name_server::start(Manner::Short).await;
    let old = name_server::start(Manner::Old).await;
    let no_six = name_server::start(Manner::NoSix).await;
    let table = [
        ("the first is dead", vec![dead.address, good.address]),
        ("the first fails", vec![failing.address, good.address]),
        ("nobody is at the first", vec![nobody, good.address]),
        ("only TCP has the whole answer", vec![short.address]),
        ("an old one without EDNS", vec![old.address]),
        ("one that drops questions about IPv6", vec![no_six.address]),
    ];
    for (name, servers) in table {
        let names = Names::new(Vec::new(), servers);

        let addresses = names.addresses("mail.corp.example", 443, LIMIT).await;
        let services = names.services(SERVICE, LIMIT).await;

        assert_eq!(
            addresses,
            Ok(vec!["127.0.0.1:443".parse().unwrap()]),
            "{name}"
        );
        assert_eq!(services.expect(name).len(), 3, "{name}");
    }
    assert!(short.over_tcp.load(Ordering::SeqCst) >= 2);
}

#[tokio::test]
async fn both_clients_ask_the_servers_that_were_named() {
    let zone = name_server::start(Manner::Good).await;
    let (web, seen) = server::start(&[OK, OK], End::Stays).await;
    let address: Url = format!("http://mail.corp.example:{}/", web.port())
        .parse()
        .unwrap();
    let client = Client::new(Proxy::Direct, Vec::new(), LIMIT).expect("a client");
    let client = client.naming(asking(&[&zone])).expect("a client");

    let by_client = client
        .fresh()
        .expect("a client")
        .get(&address, None, &[])
        .await;
    let mut connection = client
        .connector()
        .connect(&address)
        .await
        .expect("a connection");
    let by_hand = super::get(&mut connection, address.as_str()).await;

    assert_eq!(by_client.expect("an answer").status, 200);
    assert_eq!(by_hand.expect("an answer").status, 200);
    assert_eq!(seen.lock().unwrap().len(), 2);
    let missing = "http://nothing.corp.example/".parse().unwrap();
    let missing = client.get(&missing, None, &[]).await;
    assert!(matches!(missing, Err(Error::Name { .. })), "{missing:?}");
}

#[tokio::test]
async fn the_client_of_providers_follows_fixed_places_too() {
    let (web, _) = server::start(&[OK], End::Stays).await;
    let fixed = [
        format!("login.corp.example:8080:{web}"),
        "gone.corp.example:80:refused".to_owned(),
        "lost.corp.example:80:unknown".to_owned(),
    ];
    let fixed = fixed
        .iter()
        .map(|text| text.parse().expect("a place"))
        .collect();
    let client = Client::new(Proxy::System, Vec::new(), LIMIT).expect("a client");
    let client = client
        .naming(Names::new(fixed, Vec::new()))
        .expect("a client");
    let ask = async |text: &str| client.get(&text.parse().unwrap(), None, &[]).await;

    let here = ask("http://login.corp.example:8080/").await;
    let gone = ask("http://gone.corp.example/").await;
    let lost = ask("http://lost.corp.example/").await;

    assert_eq!(here.expect("an answer").status, 200);
    assert!(matches!(gone, Err(Error::Refused { .. })), "{gone:?}");
    assert!(matches!(lost, Err(Error::Name { .. })), "{lost:?}");
}

#[tokio::test]
#[cfg(target_os = "linux")]
async fn a_dead_address_costs_nothing_when_another_one_answers() {
    let zone = name_server::start(Manner::Good).await;
    let listener = TcpListener::bind("127.0.0.2:0").await.expect("a port");
    let server = listener.local_addr().expect("an address");
    let address = format!("http://two.corp.example:{}/", server.port());

    let connector = connector(asking(&[&zone]), Proxy::Direct, Vec::new());
    let connection = connector
        .connect(&address.parse().unwrap())
        .await
        .expect("a connection");

    assert_eq!(connection.trace.connected, Some(server));
    assert_eq!(connection.trace.addresses.len(), 2);
}

#[tokio::test]
async fn what_this_computer_knows_needs_no_name_server() {
    let names = Names::default();

    let literal = names.addresses("192.0.2.1", 443, LIMIT).await;
    let six = names.addresses("[::1]", 443, LIMIT).await;
    let local = names
        .addresses("localhost", 443, LIMIT)
        .await
        .expect("addresses");
    // A label of more than 63 letters is no name: no server has to be asked for it.
    let none = names
        .addresses(&format!("{}.example", "a".repeat(64)), 443, LIMIT)
        .await;

    assert_eq!(literal, Ok(vec!["192.0.2.1:443".parse().unwrap()]));
    assert_eq!(six, Ok(vec!["[::1]:443".parse().unwrap()]));
    assert!(
        local
            .iter()
            .all(|address| address.ip().is_loopback() && address.port() == 443)
    );
    assert!(matches!(none, Err(Error::Name { .. })), "{none:?}");
}
