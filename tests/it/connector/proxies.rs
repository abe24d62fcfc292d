//! Proxies on the way (S-TLS-06).

use std::net::SocketAddr;

use synchronizer_setup::http::{Error, Names, Place, Proxy};
use tokio::io::{AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use super::certificates::{Chain, Flaw};
use super::server::{self, End};
use super::{HOST, at, connector, get, url};

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

fn proxy(place: SocketAddr) -> Proxy {
    Proxy::Address(format!("http://{place}").parse().expect("an address"))
}

/// A proxy that makes tunnels, all of them to one server, and tells for whom.
async fn tunnels(to: SocketAddr) -> (SocketAddr, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let place = listener.local_addr().expect("an address");
    let work = tokio::spawn(async move {
        let (mut inner, _) = listener.accept().await.expect("a visitor");
        let request = server::request(&mut inner).await.expect("a request");
        let mut outer = TcpStream::connect(to).await.expect("the server");
        let answer = b"HTTP/1.1 200 Connection established\r\n\r\n";
        inner.write_all(answer).await.expect("an answer");
        let _ = copy_bidirectional(&mut inner, &mut outer).await;
        request
    });
    (place, work)
}

#[tokio::test]
async fn https_goes_through_a_tunnel_and_the_server_is_still_verified() {
    let chain = Chain::with(Flaw::Nothing);
    let (server, seen) = server::start_secure(chain.acceptor(), &[OK], End::Stays).await;
    let (place, work) = tunnels(server).await;
    let connector = connector(Names::default(), proxy(place), chain.authorities());

    let mut connection = connector
        .connect(&url("https"))
        .await
        .expect("a connection");
    let answer = get(&mut connection, &format!("https://{HOST}/ews"))
        .await
        .expect("an answer");

    assert_eq!(answer.status, 200);
    assert_eq!(connection.trace.proxy, Some(place.to_string()));
    let own = connection
        .trace
        .certificate
        .as_ref()
        .expect("the server's certificate");
    assert_eq!(own.names, [HOST]);
    drop(connection);
    let request = work.await.expect("the proxy");
    assert!(
        request.starts_with(&format!("CONNECT {HOST}:443 HTTP/1.1\r\n")),
        "{request}"
    );
    assert!(
        seen.lock().unwrap()[0][0].starts_with("GET /ews "),
        "origin form inside"
    );
}

#[tokio::test]
async fn http_is_asked_of_the_proxy_with_the_whole_address() {
    let (place, seen) = server::start(&[OK], End::Stays).await;
    let connector = connector(Names::default(), proxy(place), Vec::new());

    let mut connection = connector.connect(&url("http")).await.expect("a connection");
    let answer = get(&mut connection, &format!("http://{HOST}/x"))
        .await
        .expect("an answer");

    assert_eq!((answer.status, answer.host.as_str()), (200, HOST));
    let request = seen.lock().unwrap()[0][0].clone();
    assert!(
        request.starts_with(&format!("GET http://{HOST}/x HTTP/1.1\r\n")),
        "{request}"
    );
}

#[tokio::test]
async fn a_proxy_that_wants_a_sign_in_is_named() {
    let wants = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n";
    let (place, _) = server::start(&[wants], End::Closes).await;
    let connector = connector(Names::default(), proxy(place), Vec::new());

    let https = connector
        .connect(&url("https"))
        .await
        .expect_err("407")
        .error;
    let mut connection = connector.connect(&url("http")).await.expect("a connection");
    let http = get(&mut connection, url("http").as_str())
        .await
        .expect_err("407");

    for error in [https, http] {
        assert!(
            matches!(&error, Error::ProxyAuthentication { host, schemes, .. } if host == HOST && *schemes == ["NTLM"]),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_proxy_that_says_no_or_is_not_there_is_named() {
    let no = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
    let (place, _) = server::start(&[no], End::Closes).await;
    let nobody = server::nobody().await;
    let ask = |place: SocketAddr| {
        let connector = connector(Names::default(), proxy(place), Vec::new());
        async move { connector.connect(&url("https")).await.expect_err("no way") }
    };

    let (said_no, missing) = (ask(place).await, ask(nobody).await);

    assert!(
        matches!(&said_no.error, Error::Route { reason, .. } if reason.contains("403")),
        "{said_no:?}"
    );
    assert!(
        matches!(&missing.error, Error::Refused { host } if host == "127.0.0.1"),
        "{missing:?}"
    );
    assert_eq!(missing.trace.proxy, Some(nobody.to_string()));
}

#[tokio::test]
async fn what_is_fixed_or_lies_on_this_computer_never_takes_a_proxy() {
    let (server, _) = server::start(&[OK], End::Stays).await;
    let nobody = proxy(server::nobody().await);
    let fixed = connector(at(80, Place::At(server)), nobody.clone(), Vec::new());
    let local = connector(Names::default(), nobody, Vec::new());

    let there = fixed.connect(&url("http")).await;
    let here = local
        .connect(
            &format!("http://localhost:{}/", server.port())
                .parse()
                .unwrap(),
        )
        .await;

    assert!(there.is_ok_and(|connection| connection.trace.proxy.is_none()));
    assert!(here.is_ok_and(|connection| connection.trace.proxy.is_none()));
}
