//! Requests and answers on one connection, also the odd ones (RFC 9112).

use std::time::Duration;

use synchronizer_setup::http::{Error, Names, Place, Proxy, Times, USER_AGENT};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

use super::server::{self, End};
use super::{HOST, TIMES, at, connect, connector, get, plain, url};

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

/// Whether an error is the expected one.
type Expected = fn(&Error) -> bool;

fn address(path: &str) -> String {
    format!("http://{HOST}{path}")
}

#[tokio::test]
async fn one_connection_carries_one_request_after_the_other() {
    let refused = "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: NTLM\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nno\r\n0\r\n\r\n";
    let (server, seen) = server::start(&[refused, OK], End::Stays).await;
    let mut connection = plain(server, TIMES).await;

    let first = get(&mut connection, &address("/ews?x=1"))
        .await
        .expect("an answer");
    let request = hyper::Request::post(address("/ews"))
        .header("accept-encoding", "gzip")
        .body(b"<soap/>".to_vec());
    let second = connection
        .send(request.expect("a request"), 100)
        .await
        .expect("an answer");

    assert_eq!((first.status, first.body), (401, b"no".to_vec()));
    assert_eq!((second.status, second.body), (200, b"ok".to_vec()));
    assert!(connection.is_open());
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 1, "one connection: {seen:?}");
    let (get, post) = (seen[0][0].to_lowercase(), seen[0][1].to_lowercase());
    assert!(get.starts_with("get /ews?x=1 http/1.1\r\n"), "{get}");
    for text in [&get, &post] {
        assert!(text.contains(&format!("host: {HOST}\r\n")), "{text}");
        assert!(
            text.contains(&format!("user-agent: {}\r\n", USER_AGENT.to_lowercase())),
            "{text}"
        );
        assert!(!text.contains("accept-encoding"), "{text}");
    }
    assert!(
        post.contains("content-length: 7\r\n") && post.ends_with("<soap/>"),
        "{post}"
    );
}

#[tokio::test]
async fn an_unusual_port_stands_in_the_host() {
    let (server, seen) = server::start(&[OK], End::Stays).await;
    let connector = connector(at(8080, Place::At(server)), Proxy::Direct, Vec::new());
    let there = format!("http://{HOST}:8080/").parse().expect("an address");
    let mut connection = connector.connect(&there).await.expect("a connection");

    get(&mut connection, there.as_str())
        .await
        .expect("an answer");

    let request = seen.lock().unwrap()[0][0].to_lowercase();
    assert!(
        request.contains(&format!("host: {HOST}:8080\r\n")),
        "{request}"
    );
}

#[tokio::test]
async fn odd_answers_are_understood() {
    // The answer, the status, the body, whether the connection lives on.
    let table = [
        ("HTTP/1.0 200 OK\r\n\r\nold", 200, "old", false),
        ("HTTP/1.1 200 OK\nContent-Length: 2\n\nlf", 200, "lf", true),
        (
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n",
            204,
            "",
            true,
        ),
        (
            "HTTP/1.1 440 Login Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
            440,
            "",
            false,
        ),
        (
            "HTTP/1.1 302 Found\r\nLocation: https://other.example/\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n",
            302,
            "",
            true,
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Encoding: identity\r\nContent-Length: 1\r\n\r\nx",
            200,
            "x",
            true,
        ),
    ];
    for (text, status, body, open) in table {
        let end = if open { End::Stays } else { End::Closes };
        let (server, seen) = server::start(&[text], end).await;
        let mut connection = plain(server, TIMES).await;

        let answer = get(&mut connection, &address("/")).await.expect(text);

        assert_eq!(
            (answer.status, answer.body),
            (status, body.into()),
            "{text}"
        );
        assert_eq!(connection.is_open(), open, "{text}");
        if !open {
            let again = get(&mut connection, &address("/")).await;
            assert!(matches!(again, Err(Error::Cut { .. })), "{text}: {again:?}");
        }
        assert_eq!(
            seen.lock().unwrap().concat().len(),
            1,
            "{text}: nothing is followed"
        );
    }
}

#[tokio::test]
async fn answers_that_are_none_are_named() {
    let flood = format!("HTTP/1.1 200 OK\r\nX: {}\r\n\r\n", "a".repeat(300_000));
    let fields = format!("HTTP/1.1 200 OK\r\n{}\r\n", "X: y\r\n".repeat(3000));
    let body = format!(
        "HTTP/1.1 200 OK\r\nContent-Length: 70000\r\n\r\n{}",
        "a".repeat(70_000)
    );
    let table: [(&str, &str, Expected); 7] = [
        ("a head without end", &flood, |error| {
            matches!(error, Error::TooLarge { limit: 65_536, .. })
        }),
        ("fields without end", &fields, |error| {
            matches!(error, Error::TooLarge { .. })
        }),
        ("a body without end", &body, |error| {
            matches!(error, Error::TooLarge { limit: 65_536, .. })
        }),
        (
            "what we cannot unpack",
            "HTTP/1.1 200 OK\r\nContent-Type: text/XML; charset=x\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx",
            |error| matches!(error, Error::Unexpected { status: 200, media_type, .. } if media_type == "text/xml"),
        ),
        ("no HTTP", "SSH-2.0-garbage\r\n\r\n", |error| {
            matches!(error, Error::Unexpected { status: 0, .. })
        }),
        (
            "half an answer",
            "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf",
            |error| matches!(error, Error::CutOff { .. }),
        ),
        ("nothing", "", |error| matches!(error, Error::Cut { .. })),
    ];
    for (name, text, expected) in table {
        let (server, _) = server::start(&[text], End::Closes).await;
        let mut connection = plain(server, TIMES).await;

        let error = get(&mut connection, &address("/")).await.expect_err(name);

        assert!(expected(&error), "{name}: {error:?}");
        assert!(!connection.is_open(), "{name}");
    }
}

#[tokio::test]
async fn a_connection_that_is_reset_was_cut() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let server = listener.local_addr().expect("an address");
    let reset = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a visitor");
        drop(server::request(&mut stream).await);
        stream.write_all(b"HTTP/1.1 ").await.expect("a beginning");
        stream.set_zero_linger().expect("an option");
    });
    let mut connection = plain(server, TIMES).await;

    let error = get(&mut connection, &address("/"))
        .await
        .expect_err("a reset");

    assert!(matches!(error, Error::Cut { .. }), "{error:?}");
    reset.await.expect("the server");
}

#[tokio::test]
async fn who_accepts_and_says_nothing_is_not_who_does_not_accept() {
    let short = Times {
        answer: Duration::from_secs(1),
        connect: Duration::from_secs(1),
        ..TIMES
    };
    // The backlog accepts, nobody ever reads.
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let deaf = Place::At(listener.local_addr().expect("an address"));
    let ask = |names: Names, scheme: &str| {
        let connector = connector(names, Proxy::Direct, Vec::new()).within(short);
        let url = url(scheme);
        async move { connector.connect(&url).await }
    };

    let tls = ask(at(443, deaf), "https").await.expect_err("no TLS").error;
    let mut connection = ask(at(80, deaf), "http").await.expect("a connection");
    let http = get(&mut connection, &address("/"))
        .await
        .expect_err("no answer");
    let silent = ask(at(443, Place::Silent), "https")
        .await
        .expect_err("silence");

    assert!(matches!(tls, Error::NoAnswer { seconds: 1, .. }), "{tls:?}");
    assert!(matches!(http, Error::NoAnswer { .. }), "{http:?}");
    assert!(!connection.is_open());
    assert!(
        matches!(silent.error, Error::Silent { seconds: 1, .. }),
        "{silent:?}"
    );
}

#[tokio::test]
async fn who_is_not_there_is_told_apart() {
    let nobody = server::nobody().await;

    let closed = connect(at(443, Place::At(nobody)), Vec::new())
        .await
        .expect_err("nobody");
    let refused = connect(at(443, Place::Refused), Vec::new())
        .await
        .expect_err("refused");
    let unknown = connect(at(443, Place::Unknown), Vec::new())
        .await
        .expect_err("unknown");

    assert!(matches!(closed.error, Error::Refused { .. }), "{closed:?}");
    assert_eq!(closed.trace.addresses, [nobody]);
    assert!(
        matches!(refused.error, Error::Refused { .. }),
        "{refused:?}"
    );
    assert!(matches!(unknown.error, Error::Name { .. }), "{unknown:?}");
}

#[tokio::test]
async fn a_request_for_another_server_is_not_sent() {
    let (server, seen) = server::start(&[OK], End::Stays).await;
    let mut connection = plain(server, TIMES).await;

    for other in [
        "http://other.example/",
        "http://mail.corp.example:81/",
        "https://mail.corp.example/",
        "/",
    ] {
        let error = get(&mut connection, other).await.expect_err(other);
        assert!(matches!(error, Error::Unusable(_)), "{other}: {error:?}");
    }

    assert!(connection.is_open());
    assert!(seen.lock().unwrap().concat().is_empty());
}

#[tokio::test]
async fn a_connection_ends_when_it_is_dropped() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let server = listener.local_addr().expect("an address");
    let (connection, visitor) = tokio::join!(plain(server, TIMES), listener.accept());
    let (mut stream, _) = visitor.expect("a visitor");

    drop(connection);

    let left = tokio::time::timeout(super::LIMIT, server::request(&mut stream)).await;
    assert_eq!(left.expect("the end"), None);
}
