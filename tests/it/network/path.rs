//! The way to a provider, layer by layer: each trouble has its own name, and none is taken for a wrong password (F-64 …
//! F-72).

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use synchronizer_setup::check::{Failure, Outcome};
use synchronizer_setup::http::{Authority, Client, Proxy};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use url::Url;

use super::raw;

const LIMIT: Duration = Duration::from_secs(30);

async fn ask(proxy: Proxy, authorities: Vec<Authority>, address: &str) -> Result<u16, Failure> {
    let client = Client::new(proxy, authorities, LIMIT).expect("a client");
    let address = Url::parse(address).expect("an address");
    let answer = client.get(&address, None, &[]).await;
    answer.map(|answer| answer.status).map_err(Failure::from)
}

fn proxy(place: SocketAddr) -> Proxy {
    Proxy::Address(format!("http://{place}").parse().expect("an address"))
}

/// A port that nobody answers at.
async fn closed() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    listener.local_addr().expect("an address")
}

#[tokio::test]
async fn each_layer_that_fails_has_its_own_outcome() {
    let wants_sign_in = b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let (proxy_place, _) = raw(wants_sign_in.to_vec()).await;
    let (garbage, _) = raw(b"SSH-2.0-garbage\r\n".to_vec()).await;
    let (portal, _) = raw(b"HTTP/1.1 511 Network Authentication Required\r\nContent-Type: text/html\r\nContent-Length: 6\r\nConnection: close\r\n\r\nlog in".to_vec()).await;
    let nobody = closed().await;
    // A label of more than 63 letters is no name: no server has to be asked for it.
    let no_name = |scheme: &str| format!("{scheme}://{}.example/", "a".repeat(64));
    let table = [
        (
            "no such name",
            Proxy::Direct,
            no_name("http"),
            Outcome::NetName,
        ),
        (
            "a name that no certificate can have",
            Proxy::Direct,
            no_name("https"),
            Outcome::NetName,
        ),
        (
            "nobody at the port",
            Proxy::Direct,
            format!("https://{nobody}/"),
            Outcome::NetRoute,
        ),
        (
            "no TLS at the port",
            Proxy::Direct,
            format!("https://{garbage}/"),
            Outcome::NetTlsUntrusted,
        ),
        (
            "nobody at the proxy",
            proxy(nobody),
            "https://login.example/".to_owned(),
            Outcome::NetRoute,
        ),
        (
            "a proxy that wants a sign-in, before TLS",
            proxy(proxy_place),
            "https://login.example/".to_owned(),
            Outcome::NetProxyAuth,
        ),
        (
            "a proxy that wants a sign-in, without TLS",
            proxy(proxy_place),
            "http://login.example/".to_owned(),
            Outcome::NetProxyAuth,
        ),
    ];
    for (name, proxy, address, outcome) in table {
        let failure = ask(proxy, Vec::new(), &address).await.expect_err(name);

        assert_eq!(failure.outcome, outcome, "{name}: {failure:?}");
        assert!(failure.get("host").is_some(), "{name}: {failure:?}");
    }
    // A page of the network in place of an answer is what it says it is: a status, for the caller to judge.
    let direct = ask(Proxy::Direct, Vec::new(), &format!("http://{portal}/")).await;
    assert_eq!(direct.ok(), Some(511));
}

#[tokio::test]
async fn what_lies_on_this_computer_never_takes_a_proxy() {
    let (place, _) = raw(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".to_vec()).await;
    let port = place.port();

    for host in ["127.0.0.1", "localhost", "LocalHost"] {
        let status = ask(
            proxy(closed().await),
            Vec::new(),
            &format!("http://{host}:{port}/"),
        )
        .await;
        assert_eq!(status.ok(), Some(204), "{host}");
    }
}

/// A server certificate, and who has to be trusted for it.
struct Chain {
    served: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
    root: String,
}

fn params(authority: Option<u8>) -> CertificateParams {
    let names = if authority.is_some() {
        vec![]
    } else {
        vec!["127.0.0.1".to_owned()]
    };
    let mut params = CertificateParams::new(names).expect("names");
    let name = authority.map_or("server", |_| "Nordfjell private authority");
    params.distinguished_name = rcgen::DistinguishedName::new();
    params
        .distinguished_name
        .push(rcgen::DnType::CommonName, name);
    if let Some(below) = authority {
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(below));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    }
    params
}

fn der(key: &KeyPair) -> PrivateKeyDer<'static> {
    PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()))
}

fn key() -> KeyPair {
    KeyPair::generate().expect("a key")
}

fn below_a_root() -> Chain {
    let (root, leaf) = (key(), key());
    let certificate = params(Some(0)).self_signed(&root).expect("a root");
    let issuer = Issuer::new(params(Some(0)), root);
    let server = params(None).signed_by(&leaf, &issuer).expect("a leaf");
    Chain {
        served: vec![server.der().clone()],
        key: der(&leaf),
        root: certificate.pem(),
    }
}

fn below_an_intermediate(sent: bool) -> Chain {
    let (root, middle, leaf) = (key(), key(), key());
    let certificate = params(Some(1)).self_signed(&root).expect("a root");
    let issuer = Issuer::new(params(Some(1)), root);
    let mut between = params(Some(0));
    between.distinguished_name = rcgen::DistinguishedName::new();
    between
        .distinguished_name
        .push(rcgen::DnType::CommonName, "Nordfjell issuing authority");
    let intermediate = between
        .signed_by(&middle, &issuer)
        .expect("an intermediate");
    let issuer = Issuer::new(between, middle);
    let end = params(None).signed_by(&leaf, &issuer).expect("a leaf");
    let mut served = vec![end.der().clone()];
    if sent {
        served.push(intermediate.der().clone());
    }
    Chain {
        served,
        key: der(&leaf),
        root: certificate.pem(),
    }
}

fn self_signed() -> Chain {
    let leaf = key();
    let server = params(None).self_signed(&leaf).expect("a leaf");
    Chain {
        served: vec![server.der().clone()],
        key: der(&leaf),
        root: server.pem(),
    }
}

/// Serves one empty answer to everybody who trusts this chain.
async fn serve(chain: Chain) -> u16 {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(chain.served, chain.key)
        .expect("a chain");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .await
        .expect("a port");
    let port = listener.local_addr().expect("an address").port();
    drop(tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // Whoever does not trust us leaves.
            if let Ok(mut stream) = acceptor.accept(stream).await {
                let _ = stream
                    .write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
                    .await;
                let _ = stream.shutdown().await;
            }
        }
    }));
    port
}

/// F-68, F-69: private roots and intermediates work once they are trusted, and are named while they are not.
#[tokio::test]
async fn private_certificates_are_trusted_for_their_host_and_named_otherwise() {
    let table = [
        ("a private root", below_a_root(), true),
        ("a private intermediate", below_an_intermediate(true), true),
        (
            "an intermediate that is not sent",
            below_an_intermediate(false),
            false,
        ),
        ("a server that signed for itself", self_signed(), true),
    ];
    for (name, chain, works) in table {
        let root = chain.root.clone();
        let address = format!("https://127.0.0.1:{}/", serve(chain).await);
        let authority =
            |host: &str| Authority::from_pem(Some(host.to_owned()), &root).expect("a certificate");

        let untrusted = ask(Proxy::Direct, Vec::new(), &address)
            .await
            .expect_err(name);
        let elsewhere = ask(Proxy::Direct, vec![authority("crm.example")], &address).await;
        let trusted = ask(Proxy::Direct, vec![authority("127.0.0.1")], &address).await;

        assert_eq!(
            untrusted.outcome,
            Outcome::NetTlsUntrusted,
            "{name}: {untrusted:?}"
        );
        assert!(untrusted.get("issuer").is_some(), "{name}: {untrusted:?}");
        assert_eq!(
            elsewhere.map_err(|failure| failure.outcome),
            Err(Outcome::NetTlsUntrusted),
            "{name}"
        );
        assert_eq!(trusted.is_ok(), works, "{name}: {trusted:?}");
    }
}
