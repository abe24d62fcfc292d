//! One function per S-LST number that is more than one exchange.

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::time::Duration;

use futures::future::join_all;
use socket2::{Domain, Socket, Type};
use synchronizer_setup::oauth::{Answer, Event, IssuerRule, Limits, Redirect};
use tokio::net::TcpStream;

use super::scene::{Scene, limits, post};
use super::table::{self, many_fields, with};
use crate::raw;

/// The address of another interface of this computer, if it has one. Nothing is sent.
fn another_interface() -> Option<SocketAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    socket.local_addr().ok()
}

pub async fn only_loopback_is_bound() {
    let scene = Scene::with(Redirect::Localhost, IssuerRule::Ignored, limits()).await;
    let mut others = vec![SocketAddr::from(([127, 0, 0, 2], 0))];
    others.extend(another_interface());

    for mut other in others {
        other.set_port(scene.listener.port());
        assert!(TcpStream::connect(other).await.is_err(), "{other} is served");
    }
}

pub async fn the_advertised_port_is_the_bound_one() {
    let ipv4 = Scene::new().await;
    let localhost = Scene::with(Redirect::Localhost, IssuerRule::Ignored, limits()).await;

    let ports = (ipv4.listener.port(), localhost.listener.port());
    assert_eq!(ipv4.listener.redirect_uri(), format!("http://127.0.0.1:{}", ports.0));
    assert_eq!(localhost.listener.redirect_uri(), format!("http://localhost:{}/", ports.1));
    assert_eq!(ipv4.get("/x").await.status(), Some(404));
    assert_eq!(localhost.get("/x").await.status(), Some(404));
}

pub async fn nobody_else_can_bind_the_port() {
    let scene = Scene::new().await;
    let thief = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    thief.set_reuse_address(true).unwrap();
    #[cfg(unix)]
    thief.set_reuse_port(true).unwrap();

    let stolen = thief.bind(&scene.address.into());

    assert!(stolen.is_err());
}

pub async fn the_port_is_closed_after_the_grace() {
    let ends = ["/?code=c&state={state}", "/?error=access_denied&state={state}", ""];
    let _all = join_all(ends.map(closes_after_the_grace)).await;
}

/// Ends an attempt by an answer, or by leaving it where there is none.
async fn closes_after_the_grace(target: &str) {
    let grace = Duration::from_millis(1500);
    let limits = Limits { grace, stall: Duration::from_secs(60), ..limits() };
    let scene = Scene::with(Redirect::Ipv4, IssuerRule::Ignored, limits).await;
    let mut silent = TcpStream::connect(scene.address).await.unwrap();
    if !target.is_empty() {
        assert!(scene.get(target).await.status().is_some(), "{target}");
    }
    let (address, get) = (scene.address, scene.fill("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n"));
    drop(scene);

    assert!(raw::exchange(address, get.as_bytes()).await.status().is_some(), "{target}: closed too early");
    assert_eq!(raw::read(&mut silent).await.text(), "", "{target}");
    assert!(TcpStream::connect(address).await.is_err(), "{target}: still open");
}

pub async fn the_self_test_works_before_and_while_waiting() {
    for redirect in [Redirect::Ipv4, Redirect::Localhost] {
        let mut scene = Scene::with(redirect, IssuerRule::Ignored, limits()).await;

        scene.listener.self_test().await.unwrap();
        assert_eq!(scene.get("/?code=c&state=other").await.status(), Some(400));
        scene.listener.self_test().await.unwrap();

        scene.still_waits().await;
        scene.listener.self_test().await.unwrap();
    }
}

pub async fn answers_of_another_attempt_are_refused() {
    let (mut one, mut other) = (Scene::new().await, Scene::new().await);
    let crossed = other.fill("/?code=c&state={state}");

    assert_ne!(one.listener.port(), other.listener.port());
    assert_eq!(one.get(&crossed).await.status(), Some(400));
    assert!(other.is_quiet());
    one.still_waits().await;
    other.still_waits().await;
}

pub async fn no_route_allows_other_origins() {
    let mut scene = Scene::new().await;
    let origin = "Origin: https://evil.example\r\nAccess-Control-Request-Private-Network: true\r\n";

    // `send` checks the header fields of every reply.
    for (line, status) in [
        ("OPTIONS / HTTP/1.1", 405),
        ("GET / HTTP/1.1", 400),
        ("GET /favicon.ico HTTP/1.1", 404),
        ("GET /?code=c&state={state} HTTP/1.1", 303),
        ("GET /?code=c&state={state} HTTP/1.1", 200),
    ] {
        let reply = scene.send(&format!("{line}\r\nHost: {{host}}\r\n{origin}\r\n")).await;
        assert_eq!(reply.status(), Some(status), "{line}");
    }
    assert!(matches!(scene.event().await, Event::Notice(_)));
}

pub async fn every_row_of_the_decision_table_is_here() {
    let names: Vec<_> = table::all().into_iter().map(|(name, _)| name).collect();
    let rows = (1..=16).map(|number| format!("L{number} ")).chain((1..=21).map(|number| format!("S-LST-{number:02} ")));

    for row in rows {
        assert!(names.iter().any(|name| name.starts_with(&row)), "no row begins with {row}");
    }
}

pub async fn hostile_hosts_are_refused() {
    let mut scene = Scene::new().await;
    let port = scene.listener.port();
    let hosts = [
        format!("127.0.0.1:{port}.evil.example"),
        format!("127.0.0.1.evil.example:{port}"),
        format!("evil.example:{port}"),
        format!("localhost:{port}"),
        format!("[::1]:{port}"),
        format!("127.0.0.1:{port}0"),
        format!("127.0.0.1:0{port}"),
        format!("127.0.0.1:{}", port ^ 1),
        "127.0.0.1".to_owned(),
        "127.0.0.1:".to_owned(),
        "127.0.0.1:80".to_owned(),
        format!("127.0.0.01:{port}"),
        format!("127.1:{port}"),
        format!("2130706433:{port}"),
        format!("0x7f.0.0.1:{port}"),
        format!("127.0.0.1.:{port}"),
        format!("user@127.0.0.1:{port}"),
        format!("127.0.0.1:{port}, 127.0.0.1:{port}"),
        format!("127.0.0.1:{port}/"),
        format!("http://127.0.0.1:{port}"),
        format!("0.0.0.0:{port}"),
        String::new(),
        format!("127.0.0.1:{port}\u{a0}"),
    ];

    for host in &hosts {
        let request = format!("GET /?code=c&state={{state}} HTTP/1.1\r\nHost: {host}\r\n\r\n");
        assert_eq!(scene.send(&request).await.status(), Some(421), "{host:?}");
    }
    assert!(scene.is_quiet());
    scene.still_waits().await;

    let localhost = Scene::with(Redirect::Localhost, IssuerRule::Ignored, limits()).await;
    let shouted = format!("GET /x HTTP/1.1\r\nHost:  LocalHost:{} \r\n\r\n", localhost.listener.port());
    assert_eq!(localhost.send(&shouted).await.status(), Some(404));
    let literal = format!("GET /x HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", localhost.listener.port());
    assert_eq!(localhost.send(&literal).await.status(), Some(421));
}

pub async fn nothing_counts_without_the_state() {
    let mut scene = Scene::with(Redirect::Ipv4, IssuerRule::Required("https://a.example".into()), limits()).await;

    for query in ["error=access_denied", "code=c", "code=c&iss=https://b.example", "admin_consent=True", "iss=x&error=e"] {
        for state in ["", "&state=", "&state=other"] {
            let reply = scene.get(&format!("/?{query}{state}")).await;
            assert_eq!(reply.status(), Some(400), "{query}{state}");
        }
    }

    assert_eq!(scene.notice().map(|outcome| outcome.code()), Some("answer-foreign"));
    assert!(scene.is_quiet(), "one notice is enough");
    let valid = scene.get("/?code=c&state={state}&iss=https://a.example").await;
    assert_eq!(valid.status(), Some(303));
}

pub async fn nearly_the_state_is_not_the_state() {
    let mut scene = Scene::new().await;
    let state = scene.state.clone();
    let swapped: String = state.chars().map(|c| if c.is_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() }).collect();
    let near = [
        state[1..].to_owned(),
        state[..state.len() - 1].to_owned(),
        swapped,
        format!("%20{state}"),
        format!("{state}%00"),
        format!("{state}%23"),
        format!("{state}="),
        state.chars().rev().collect(),
    ];

    for near in near {
        assert_eq!(scene.get(&format!("/?code=c&state={near}")).await.status(), Some(400), "{near}");
    }
    assert!(scene.notice().is_some());
    scene.still_waits().await;
}

pub async fn only_forms_may_be_posted() {
    let mut scene = Scene::new().await;
    let valid = scene.fill(&post(&scene.fill("code=the-code&state={state}")));
    let typed = |media_type: &str| {
        valid.replace("Content-Type: application/x-www-form-urlencoded\r\n", &media_type.to_owned())
    };

    for (fields, status) in [
        ("", 415),
        ("Content-Type: \r\n", 415),
        ("Content-Type: text/plain\r\n", 415),
        ("Content-Type: application/json\r\n", 415),
        ("Content-Type: multipart/form-data; boundary=x\r\n", 415),
        ("Content-Type: application/x-www-form-urlencoded-not\r\n", 415),
        ("Content-Type: application/x-www-form-urlencoded\r\nContent-Type: text/plain\r\n", 415),
        ("Content-Type: Application/X-WWW-Form-UrlEncoded ; charset=UTF-8\r\n", 200),
    ] {
        assert_eq!(scene.send(&typed(fields)).await.status(), Some(status), "{fields:?}");
    }
    assert!(matches!(scene.event().await, Event::Answer(Answer::Code { .. })));

    for method in ["OPTIONS", "HEAD", "PUT", "PATCH", "DELETE", "TRACE"] {
        let reply = scene.send(&valid.replacen("POST", method, 1)).await;
        assert_eq!(reply.status(), Some(405), "{method}");
        assert_eq!(reply.headers("allow"), ["GET, POST"], "{method}");
    }
}

pub async fn a_cross_site_origin_is_welcome() {
    for origin in ["https://login.example", "null", "https://unknown.example"] {
        let mut scene = Scene::new().await;
        let valid = post(&scene.fill("code=the-code&state={state}"));
        let posted = valid.replace("\r\nContent-Type", &format!("\r\nOrigin: {origin}\r\nSec-Fetch-Site: cross-site\r\nContent-Type"));

        assert_eq!(scene.send(&posted).await.status(), Some(200), "{origin}");

        assert!(matches!(scene.event().await, Event::Answer(Answer::Code { .. })), "{origin}");
    }
}

pub async fn of_many_answers_exactly_one_counts() {
    let limits = Limits { connections: 200, ..limits() };
    let mut scene = Scene::with(Redirect::Ipv4, IssuerRule::Ignored, limits).await;

    let replies = join_all((0..100).map(|number| {
        let scene = &scene;
        async move {
            if number % 2 == 0 { scene.answer().await } else { scene.post("code=the-code&state={state}").await }
        }
    }))
    .await;

    let redirected = replies.iter().filter(|reply| reply.status() == Some(303)).count();
    let already = super::scene::texts().already.heading;
    let late = replies.iter().filter(|reply| reply.body().contains(&format!("<h1>{already}"))).count();
    assert!(replies.iter().all(|reply| matches!(reply.status(), Some(200 | 303))));
    assert!(redirected <= 1);
    assert_eq!(late, 99);
    assert!(matches!(scene.event().await, Event::Answer(Answer::Code { .. })));
    assert!(scene.is_quiet());
}

pub async fn limits_hold_to_the_byte() {
    let mut scene = Scene::new().await;
    let line = |length: usize| {
        let target = "a".repeat(length - "GET /?x= HTTP/1.1".len());
        format!("GET /?x={target} HTTP/1.1\r\nHost: {{host}}\r\n\r\n")
    };
    let host = format!("Host: {}\r\n", scene.host).len();
    let fields = |length: usize| {
        let padding = "a".repeat(length - host - "X: \r\n".len());
        format!("GET / HTTP/1.1\r\nHost: {{host}}\r\nX: {padding}\r\n\r\n")
    };
    let body = |length: usize| post(&"a".repeat(length));

    for (what, request, status) in [
        ("line", line(8192), 400),
        ("line", line(8193), 414),
        ("fields", fields(16_384), 400),
        ("fields", fields(16_385), 431),
        ("number of fields", many_fields(64), 400),
        ("number of fields", many_fields(65), 431),
        ("body", body(32_768), 400),
        ("body", body(32_769), 413),
    ] {
        assert_eq!(scene.send(&request).await.status(), Some(status), "{what}");
    }
    assert!(scene.notice().is_some());
    scene.still_waits().await;
}

pub async fn a_second_request_and_an_upgrade_are_ignored() {
    let mut scene = Scene::new().await;
    let first = "GET /favicon.ico HTTP/1.1\r\nHost: {host}\r\nConnection: keep-alive\r\n\r\n";
    let second = "GET /?code=c&state={state} HTTP/1.1\r\nHost: {host}\r\n\r\n";

    let replies = scene.send(&format!("{first}{second}")).await;
    let hidden = scene.send(&format!("{}{second}", post("x=y"))).await;
    let upgrade = scene
        .send("GET /x HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n\r\n")
        .await;

    assert_eq!((replies.status(), replies.text().matches("HTTP/1.1").count()), (Some(404), 1));
    assert_eq!((hidden.status(), hidden.text().matches("HTTP/1.1 ").count()), (Some(400), 1));
    assert_eq!(upgrade.status(), Some(404));
    assert!(scene.notice().is_some(), "the posted form was foreign");
    scene.still_waits().await;
}

pub async fn conflicting_lengths_are_refused() {
    let mut scene = Scene::new().await;
    let smuggled = "0\r\n\r\nGET /?code=c&state={state} HTTP/1.1\r\nHost: {host}\r\n\r\n";

    for (fields, status) in [
        ("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", 400),
        ("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", 400),
        ("Content-Length: 5\r\ntransfer-encoding: identity\r\n", 400),
        ("Content-Length: 5\r\nContent-Length: 6\r\n", 400),
        ("Content-Length: 5\r\ncontent-length: 5\r\n", 400),
        ("Content-Length: 5, 5\r\n", 400),
        ("Content-Length: +5\r\n", 400),
        ("Content-Length: -1\r\n", 400),
        ("Content-Length: 0x5\r\n", 400),
        ("Content-Length: \r\n", 400),
        ("Content-Length: 5 5\r\n", 400),
        ("Content-Length : 5\r\n", 400),
        (" Content-Length: 5\r\n", 400),
        ("X: y\r\n\tContent-Length: 5\r\n", 400),
        ("X: y\nContent-Length: 5\r\n", 400),
        ("X: y\rContent-Length: 5\r\n", 400),
        ("X: y\0\r\nContent-Length: 5\r\n", 400),
        ("Content-Length: 99999999999999999999999\r\n", 413),
        ("Transfer-Encoding: chunked\r\n", 411),
        ("Transfer-Encoding: xchunked\r\n", 411),
        ("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", 411),
        ("Transfer-Encoding : chunked\r\n", 400),
        ("Transfer\u{b}-Encoding: chunked\r\n", 400),
    ] {
        let reply = scene.send(&format!("{}{smuggled}", with(fields))).await;
        assert_eq!(reply.status(), Some(status), "{fields:?}");
    }
    assert!(scene.is_quiet());
    scene.still_waits().await;
}

pub async fn hyper_is_new_enough() {
    let lock = include_str!("../../../Cargo.lock");
    let versions: Vec<Vec<u32>> = lock
        .match_indices("name = \"hyper\"\nversion = \"")
        .map(|(at, found)| lock[at + found.len()..].split('"').next().unwrap())
        .map(|version| version.split('.').map(|part| part.parse().unwrap()).collect())
        .filter(|version: &Vec<u32>| version[0] == 1)
        .collect();

    assert_eq!(versions.len(), 1);
    assert!(versions[0] >= vec![1, 11, 0], "{versions:?}");
}

pub async fn a_wrong_path_never_changes_the_attempt() {
    let mut scene = Scene::new().await;

    for path in ["/callback", "//", "/index.html", "/%2e/", "/..", "/?/../", "/done", "/selftest", "/;", "/\\"] {
        let reply = scene.get(&format!("{path}?code=c&state={{state}}")).await;
        let status = reply.status();
        assert!(matches!(status, Some(400 | 404)), "{path}: {status:?}");
    }
    assert_eq!(scene.send(&post("code=c&state={state}").replace("POST /", "POST /x")).await.status(), Some(404));
    let _foreign_at_most = scene.notice();
    scene.still_waits().await;
}
