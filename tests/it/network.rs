//! The network as it should not be: old TLS, foreign certificates, redirects where none belong, answers that never end.

mod path;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use synchronizer_setup::check::{Failure, Outcome};
use synchronizer_setup::http::{Authority, Client, Proxy};
use synchronizer_setup::oauth::Way;
use synchronizer_setup::rehearsal::{Behaviour, Health};
use synchronizer_setup::settings::Settings;
use synchronizer_setup::{microsoft365, superoffice};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::time::timeout;

use crate::sign_in::cast::{self, Cast, Playing};

fn client() -> Client {
    Client::new(Proxy::Direct, Vec::new(), Duration::from_secs(5)).expect("a client")
}

/// A raw server on loopback that answers whatever comes with these bytes and counts its visitors.
async fn raw(answer: Vec<u8>) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let visitors = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&visitors);
    drop(tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = seen.fetch_add(1, Ordering::SeqCst);
            let mut buffer = [0; 8 * 1024];
            let read = stream.read(&mut buffer).await;
            if read.is_ok_and(|length| length > 0) {
                // The visitor may have left already.
                let _ = stream.write_all(&answer).await;
                let _ = timeout(Duration::from_secs(2), stream.read(&mut buffer)).await;
            }
        }
    }));
    (address, visitors)
}

/// The `ServerHello` of a server that knows nothing newer than this version (RFC 5246 7.4.1.3).
fn server_hello(version: [u8; 2]) -> Vec<u8> {
    let mut hello = version.to_vec();
    hello.extend([7; 32]);
    // No session, TLS_RSA_WITH_AES_128_CBC_SHA, no compression.
    hello.extend([0, 0x00, 0x2f, 0]);
    let mut handshake = vec![2, 0, 0, u8::try_from(hello.len()).expect("short")];
    handshake.extend(hello);
    let mut record = vec![
        22,
        version[0],
        version[1],
        0,
        u8::try_from(handshake.len()).expect("short"),
    ];
    record.extend(handshake);
    record
}

/// A TLS alert that refuses every version offered: `protocol_version`.
const NO_COMMON_VERSION: [u8; 7] = [21, 3, 2, 0, 2, 2, 70];

#[tokio::test]
async fn a_server_with_old_tls_is_refused() {
    let table = [
        ("TLS 1.1", server_hello([3, 2])),
        ("TLS 1.0", server_hello([3, 1])),
        ("SSL 3", server_hello([3, 0])),
        (
            "a refusal of all that is offered",
            NO_COMMON_VERSION.to_vec(),
        ),
    ];
    for (name, answer) in table {
        let (address, visitors) = raw(answer).await;
        let url = format!("https://{address}/").parse().expect("an address");

        let failure = Failure::from(client().get(&url, None, &[]).await.expect_err(name));

        assert_eq!(failure.outcome.exit(), 21, "{name}: {failure:?}");
        assert!(visitors.load(Ordering::SeqCst) >= 1, "{name}: it was asked");
    }
}

#[tokio::test]
async fn a_private_authority_is_named_and_not_trusted() {
    let cast = Cast::start(Behaviour::HAPPY).await;
    let url = &cast.rehearsal.addresses.superoffice;
    let elsewhere = Authority::from_pem(
        Some("crm.example".to_owned()),
        &cast.rehearsal.ca_certificate,
    );
    let elsewhere = elsewhere.expect("a certificate");

    for authorities in [vec![], vec![elsewhere]] {
        let client =
            Client::new(Proxy::Direct, authorities, Duration::from_secs(5)).expect("a client");
        let failure = Failure::from(client.get(url, None, &[]).await.expect_err("not trusted"));

        let fact = |name: &str| {
            failure
                .facts
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| value.as_str())
        };
        assert_eq!(failure.outcome, Outcome::NetTlsUntrusted, "{failure:?}");
        assert_eq!(fact("host"), Some("127.0.0.1"), "{failure:?}");
        assert!(
            fact("issuer").is_some_and(|issuer| issuer.to_lowercase().contains("rehearsal")),
            "{failure:?}"
        );
        assert!(
            !failure.detail.is_empty(),
            "the reason is told: {failure:?}"
        );
    }
}

/// Signs in to both systems where one endpoint is like this; both fail.
async fn failures(
    endpoint: &'static str,
    health: Health,
    seconds: u64,
) -> Vec<(Failure, Duration)> {
    let mut failures = Vec::new();
    for system in ["superoffice", "microsoft365"] {
        let name: &'static str = match (system, endpoint) {
            ("superoffice", "token") => "superoffice-token",
            ("superoffice", _) => "superoffice-jwks",
            (_, "token") => "microsoft365-token",
            _ => "microsoft365-jwks",
        };
        let cast = Cast::start(Behaviour {
            endpoint: Some((name, health)),
            ..Behaviour::HAPPY
        })
        .await;
        let mut world = cast.world(seconds);
        world.browser = Arc::new(Playing(cast.rehearsal.player()));
        let way = Way::Play("administrator".to_owned());
        let asked = Instant::now();
        let result = if system == "superoffice" {
            cast::drive(superoffice::sign_in(world, cast::superoffice(way)), |_| ()).await
        } else {
            let wanted = cast::microsoft365(way, microsoft365::Path::Ordinary);
            cast::drive(microsoft365::sign_in(world, wanted), |_| ()).await
        };
        failures.push((result.expect_err(name), asked.elapsed()));
        assert_eq!(
            cast.rehearsal.count(name),
            1,
            "{name} is asked once and no more"
        );
    }
    failures
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redirect_of_a_token_or_key_request_is_not_followed() {
    for endpoint in ["token", "keys"] {
        let (address, visitors) = raw(b"HTTP/1.1 200 OK\r\n\r\n".to_vec()).await;

        for (failure, _) in failures(endpoint, Health::Elsewhere(address.port()), 5).await {
            assert_eq!(
                failure.outcome,
                Outcome::AnswerRedirected,
                "{endpoint}: {failure:?}"
            );
        }

        assert_eq!(
            visitors.load(Ordering::SeqCst),
            0,
            "{endpoint}: nobody goes there"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silent_token_endpoint_is_given_up_after_the_limit_of_one_request() {
    for (failure, took) in failures("token", Health::Silent, 1).await {
        assert_eq!(failure.outcome, Outcome::NetRoute, "{failure:?}");
        assert!(
            failure.facts.contains(&("seconds", "1".to_owned())),
            "{failure:?}"
        );
        assert!(took < Duration::from_secs(10), "it took {took:?}");
    }
    assert_eq!(
        Settings::default().sign_in.request_limit,
        30,
        "the limit as delivered"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endless_token_answer_is_cut_off_and_named() {
    for (failure, took) in failures("token", Health::EndlessBody, 20).await {
        assert_eq!(failure.outcome, Outcome::AnswerTooLarge, "{failure:?}");
        assert!(
            took < Duration::from_secs(15),
            "not only the time ends it: {took:?}"
        );
    }
}
