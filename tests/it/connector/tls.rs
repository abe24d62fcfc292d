//! TLS: what is trusted, what is not and why, and certificates that a person trusts (S-TLS-01, 02, 03, 05).

use synchronizer_setup::http::{Broken, Certificate, Distrust, Error, Pin, Place, Proxy};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use super::certificates::{Chain, Flaw};
use super::server::{self, End};
use super::{HOST, at, connect, connector, get, url};

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

#[track_caller]
fn problem(broken: &Broken) -> Distrust {
    match &broken.error {
        Error::Tls { problem, .. } => *problem,
        error => panic!("{error:?}"),
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_certificate_is_told_apart() {
    // What the certificate is, whether its root is trusted, what is said.
    let table = [
        (Flaw::Nothing, false, Distrust::Untrusted),
        (Flaw::RunOut, true, Distrust::Expired),
        (Flaw::NotYet, true, Distrust::Expired),
        (Flaw::OtherSite, true, Distrust::WrongName),
        (Flaw::OtherSite, false, Distrust::WrongName),
        (Flaw::LonelyWithAddress, true, Distrust::Incomplete),
        (Flaw::SelfSigned, false, Distrust::Untrusted),
        (Flaw::SelfSignedAuthority, false, Distrust::Untrusted),
    ];
    for (flaw, trusted, expected) in table {
        let chain = Chain::with(flaw);
        let (server, seen) = server::start_secure(chain.acceptor(), &[OK], End::Stays).await;
        let authorities = if trusted {
            chain.authorities()
        } else {
            Vec::new()
        };

        let broken = connect(at(443, Place::At(server)), authorities)
            .await
            .expect_err("not trusted");

        assert_eq!(problem(&broken), expected, "{flaw:?}: {broken:?}");
        let shown = broken.trace.certificate.expect("what it showed");
        assert_eq!(shown.der, chain.served[0], "{flaw:?}");
        assert_eq!(shown.sha256.len(), 64, "{flaw:?}");
        assert!(broken.trace.tls.is_some() && broken.trace.connected == Some(server));
        assert!(
            seen.lock().unwrap().concat().is_empty(),
            "{flaw:?}: nothing was asked"
        );
    }
}

#[tokio::test]
async fn a_good_server_is_connected_and_every_part_is_timed() {
    let chain = Chain::with(Flaw::Nothing);
    let (server, _) = server::start_secure(chain.acceptor(), &[OK], End::Stays).await;

    let mut connection = connect(at(443, Place::At(server)), chain.authorities())
        .await
        .expect("trusted");
    let answer = get(&mut connection, &format!("https://{HOST}/ews"))
        .await
        .expect("an answer");

    assert_eq!((answer.status, answer.body), (200, b"ok".to_vec()));
    let trace = &connection.trace;
    assert_eq!(
        (trace.connected, trace.version),
        (Some(server), Some("1.3"))
    );
    assert!(trace.name.is_some() && trace.tcp.is_some() && trace.tls.is_some());
    let certificate = trace.certificate.as_deref().expect("a certificate");
    assert_eq!(certificate.names, [HOST]);
    assert!(
        certificate.issuer.contains("Nordfjell issuing"),
        "{certificate:?}"
    );
}

#[tokio::test]
async fn a_pin_is_good_for_one_certificate_at_one_port_of_one_host() {
    for flaw in [
        Flaw::Nothing,
        Flaw::SelfSigned,
        Flaw::SelfSignedAuthority,
        Flaw::RunOut,
        Flaw::OtherSite,
    ] {
        let chain = Chain::with(flaw);
        let (server, _) = server::start_secure(chain.acceptor(), &[OK], End::Stays).await;
        let shown = Certificate::of(&chain.served[0]).expect("a certificate");
        let other = Certificate::of(&Chain::with(flaw).served[0]).expect("a certificate");
        let pin = |host: &str, port: u16, sha256: &str| Pin {
            host: host.to_owned(),
            port,
            sha256: sha256.to_owned(),
        };
        let connector = connector(at(443, Place::At(server)), Proxy::Direct, Vec::new());
        let with = |pin: Pin| {
            let connector = connector.clone().trusting(&[pin]);
            async move { connector.connect(&url("https")).await }
        };

        let own = with(pin(HOST, 443, &shown.sha256)).await;
        let others = [
            pin(HOST, 443, &other.sha256),
            pin(HOST, server.port(), &shown.sha256),
            pin("other.corp.example", 443, &shown.sha256),
            pin(HOST, 443, ""),
        ];

        assert!(own.is_ok(), "{flaw:?}: {own:?}");
        for pin in others {
            let broken = with(pin.clone()).await.expect_err("not trusted");
            assert!(
                matches!(broken.error, Error::Tls { .. }),
                "{flaw:?} {pin:?}: {broken:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_pin_does_not_help_who_has_the_certificate_without_its_key() {
    let (honest, thief) = (Chain::with(Flaw::SelfSigned), Chain::with(Flaw::SelfSigned));
    let stolen = Certificate::of(&honest.served[0]).expect("a certificate");
    let acceptor = thief.acceptor_with(honest.served.clone());
    let (server, _) = server::start_secure(acceptor, &[OK], End::Stays).await;
    let pin = Pin {
        host: HOST.to_owned(),
        port: 443,
        sha256: stolen.sha256,
    };
    let connector = connector(at(443, Place::At(server)), Proxy::Direct, Vec::new());

    let broken = connector
        .trusting(&[pin])
        .connect(&url("https"))
        .await
        .expect_err("not trusted");

    assert!(matches!(broken.error, Error::Tls { .. }), "{broken:?}");
}

#[tokio::test]
async fn a_server_that_wants_a_certificate_of_ours_is_told_apart() {
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let chain = Chain::with(Flaw::Nothing);
        let acceptor = chain.acceptor_for_members(version);
        let (server, _) = server::start_secure(acceptor, &[OK], End::Stays).await;

        let connection = connect(at(443, Place::At(server)), chain.authorities()).await;
        // With TLS 1.3 the handshake is over before the server says no.
        let error = match connection {
            Err(broken) => broken.error,
            Ok(mut connection) => {
                let answer = get(&mut connection, &format!("https://{HOST}/")).await;
                answer.expect_err("no certificate")
            }
        };

        let wanted = matches!(
            error,
            Error::Tls {
                problem: Distrust::ClientCertificate,
                ..
            }
        );
        assert!(wanted, "{version:?}: {error:?}");
    }
}

#[tokio::test]
async fn a_server_that_knows_only_old_tls_is_told_apart() {
    // A `ServerHello` without session, TLS_RSA_WITH_AES_128_CBC_SHA, no compression; or the alert `protocol_version`.
    let hello = |minor: u8| {
        let mut record = vec![22, 3, minor, 0, 42, 2, 0, 0, 38, 3, minor];
        record.extend([7; 32]);
        record.extend([0, 0x00, 0x2f, 0]);
        record
    };
    for answer in [hello(1), hello(2), vec![21, 3, 1, 0, 2, 2, 70]] {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let server = listener.local_addr().expect("an address");
        let bytes = answer.clone();
        let old = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("a visitor");
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer).await;
            let _ = stream.write_all(&bytes).await;
            let _ = stream.read(&mut buffer).await;
        });

        let broken = connect(at(443, Place::At(server)), Vec::new())
            .await
            .expect_err("too old");

        assert_eq!(problem(&broken), Distrust::Old, "{answer:?}: {broken:?}");
        assert_eq!(broken.trace.certificate, None);
        old.await.expect("the server");
    }
}

#[tokio::test]
async fn what_is_no_tls_and_who_hangs_up_are_told_apart() {
    let (web, _) = server::start(&[], End::Closes).await;
    let hung_up = connect(at(443, Place::At(web)), Vec::new())
        .await
        .expect_err("no handshake");
    assert!(matches!(hung_up.error, Error::Cut { .. }), "{hung_up:?}");

    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let other = listener.local_addr().expect("an address");
    let garbage = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a visitor");
        let _ = stream.write_all(b"220 mail.corp.example ESMTP\r\n").await;
        let _ = stream.read(&mut [0; 4096]).await;
    });
    let broken = connect(at(443, Place::At(other)), Vec::new())
        .await
        .expect_err("no TLS");
    assert_eq!(problem(&broken), Distrust::Other, "{broken:?}");
    garbage.await.expect("the server");
}
