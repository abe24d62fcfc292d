//! One function per S-LST number that is more than one request.

use futures::future::join_all;
use synchronizer_setup::check::Outcome;
use synchronizer_setup::oauth::{Answer, Event, IssuerRule, Limits, Redirect};

use super::scene::{Scene, limits, post, texts};

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
        let reply = scene
            .send(&format!("{line}\r\nHost: {{host}}\r\n{origin}\r\n"))
            .await;
        assert_eq!(reply.status(), Some(status), "{line}");
    }
    assert!(matches!(scene.event().await, Event::Notice(_)));
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
    let shouted = format!(
        "GET /x HTTP/1.1\r\nHost:  LocalHost:{} \r\n\r\n",
        localhost.listener.port()
    );
    assert_eq!(localhost.send(&shouted).await.status(), Some(404));
    let literal = format!(
        "GET /x HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n",
        localhost.listener.port()
    );
    assert_eq!(localhost.send(&literal).await.status(), Some(421));
}

pub async fn nothing_counts_without_the_state() {
    let mut scene = Scene::with(
        Redirect::Ipv4,
        IssuerRule::Required("https://a.example".into()),
        limits(),
    )
    .await;

    for query in [
        "error=access_denied",
        "code=c",
        "code=c&iss=https://b.example",
        "admin_consent=True",
        "iss=x&error=e",
    ] {
        for state in ["", "&state=", "&state=other"] {
            let reply = scene.get(&format!("/?{query}{state}")).await;
            assert_eq!(reply.status(), Some(400), "{query}{state}");
        }
    }

    assert_eq!(scene.notice().map(Outcome::code), Some("answer-foreign"));
    assert!(scene.is_quiet(), "one notice is enough");
    let valid = scene
        .get("/?code=c&state={state}&iss=https://a.example")
        .await;
    assert_eq!(valid.status(), Some(303));
}

pub async fn nearly_the_state_is_not_the_state() {
    let mut scene = Scene::new().await;
    let state = scene.state.clone();
    let swapped: String = state
        .chars()
        .map(|c| {
            if c.is_lowercase() {
                c.to_ascii_uppercase()
            } else {
                c.to_ascii_lowercase()
            }
        })
        .collect();
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
        assert_eq!(
            scene.get(&format!("/?code=c&state={near}")).await.status(),
            Some(400),
            "{near}"
        );
    }
    assert!(scene.notice().is_some());
    scene.still_waits().await;
}

pub async fn only_forms_may_be_posted() {
    let mut scene = Scene::new().await;
    let valid = scene.fill(&post(&scene.fill("code=the-code&state={state}")));
    let typed = |media_type: &str| {
        valid.replace(
            "Content-Type: application/x-www-form-urlencoded\r\n",
            media_type,
        )
    };

    for (fields, status) in [
        ("", 415),
        ("Content-Type: \r\n", 415),
        ("Content-Type: text/plain\r\n", 415),
        ("Content-Type: application/json\r\n", 415),
        ("Content-Type: multipart/form-data; boundary=x\r\n", 415),
        (
            "Content-Type: application/x-www-form-urlencoded-not\r\n",
            415,
        ),
        (
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Type: text/plain\r\n",
            415,
        ),
        (
            "Content-Type: Application/X-WWW-Form-UrlEncoded ; charset=UTF-8\r\n",
            200,
        ),
    ] {
        assert_eq!(
            scene.send(&typed(fields)).await.status(),
            Some(status),
            "{fields:?}"
        );
    }
    assert!(matches!(
        scene.event().await,
        Event::Answer(Answer::Code { .. })
    ));

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
        let posted = valid.replace(
            "\r\nContent-Type",
            &format!("\r\nOrigin: {origin}\r\nSec-Fetch-Site: cross-site\r\nContent-Type"),
        );

        assert_eq!(scene.send(&posted).await.status(), Some(200), "{origin}");

        assert!(
            matches!(scene.event().await, Event::Answer(Answer::Code { .. })),
            "{origin}"
        );
    }
}

pub async fn of_many_answers_exactly_one_counts() {
    let limits = Limits {
        connections: 200,
        ..limits()
    };
    let mut scene = Scene::with(Redirect::Ipv4, IssuerRule::Ignored, limits).await;

    let replies = join_all((0..100).map(|number| {
        let scene = &scene;
        async move {
            if number % 2 == 0 {
                scene.answer().await
            } else {
                scene.post("code=the-code&state={state}").await
            }
        }
    }))
    .await;

    let redirected = replies
        .iter()
        .filter(|reply| reply.status() == Some(303))
        .count();
    let already = texts().already.heading;
    let late = replies
        .iter()
        .filter(|reply| reply.body().contains(&format!("<h1>{already}")))
        .count();
    assert!(
        replies
            .iter()
            .all(|reply| matches!(reply.status(), Some(200 | 303)))
    );
    assert!(redirected <= 1);
    assert_eq!(late, 99);
    assert!(matches!(
        scene.event().await,
        Event::Answer(Answer::Code { .. })
    ));
    assert!(scene.is_quiet());
}

pub async fn a_wrong_path_never_changes_the_attempt() {
    let mut scene = Scene::new().await;

    for path in [
        "/callback",
        "//",
        "/index.html",
        "/%2e/",
        "/..",
        "/?/../",
        "/done",
        "/selftest",
        "/;",
        "/\\",
    ] {
        let reply = scene.get(&format!("{path}?code=c&state={{state}}")).await;
        let status = reply.status();
        assert!(matches!(status, Some(400 | 404)), "{path}: {status:?}");
    }
    assert_eq!(
        scene
            .send(&post("code=c&state={state}").replace("POST /", "POST /x"))
            .await
            .status(),
        Some(404)
    );
    let _foreign_at_most = scene.notice();
    scene.still_waits().await;
}
