//! Rows about bytes: limits, lengths, what follows a request.

use super::scene::{Scene, post};

/// A request with so many fields.
fn many_fields(count: usize) -> String {
    format!(
        "GET / HTTP/1.1\r\nHost: {{host}}\r\n{}\r\n",
        "X: y\r\n".repeat(count - 1)
    )
}

/// A valid answer with more header fields.
fn with(fields: &str) -> String {
    format!(
        "POST /?code=c&state={{state}} HTTP/1.1\r\nHost: {{host}}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\n{fields}\r\n"
    )
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

    assert_eq!(
        (replies.status(), replies.text().matches("HTTP/1.1").count()),
        (Some(404), 1)
    );
    assert_eq!(
        (hidden.status(), hidden.text().matches("HTTP/1.1 ").count()),
        (Some(400), 1)
    );
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
        (
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
            411,
        ),
        ("Transfer-Encoding : chunked\r\n", 400),
        ("Transfer\u{b}-Encoding: chunked\r\n", 400),
    ] {
        let reply = scene.send(&format!("{}{smuggled}", with(fields))).await;
        assert_eq!(reply.status(), Some(status), "{fields:?}");
    }
    assert!(scene.is_quiet());
    scene.still_waits().await;
}

pub fn hyper_is_new_enough() {
    let lock = include_str!("../../../Cargo.lock");
    let versions: Vec<Vec<u32>> = lock
        .match_indices("name = \"hyper\"\nversion = \"")
        .map(|(at, found)| lock[at + found.len()..].split('"').next().unwrap())
        .map(|version| {
            version
                .split('.')
                .map(|part| part.parse().unwrap())
                .collect()
        })
        .filter(|version: &Vec<u32>| version[0] == 1)
        .collect();

    assert_eq!(versions.len(), 1);
    assert!(versions[0] >= vec![1, 11, 0], "{versions:?}");
}
