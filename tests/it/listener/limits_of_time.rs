//! Rows that need a clock or several connections.

use std::time::{Duration, Instant};

use synchronizer_setup::check::Outcome;
use synchronizer_setup::oauth::{IssuerRule, Limits, Redirect};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use super::scene::{Scene, limits, post};
use crate::raw;

const STALL: Duration = Duration::from_millis(400);

async fn impatient() -> Scene {
    Scene::with(
        Redirect::Ipv4,
        IssuerRule::Ignored,
        Limits {
            stall: STALL,
            ..limits()
        },
    )
    .await
}

pub async fn a_silent_connection_is_closed_and_blocks_nobody() {
    let mut scene = impatient().await;
    let started = Instant::now();
    let mut silent = TcpStream::connect(scene.address).await.unwrap();

    let other = scene.get("/favicon.ico").await;
    let reply = raw::read(&mut silent).await;

    assert_eq!(other.status(), Some(404));
    assert_eq!(reply.text(), "");
    assert!(started.elapsed() >= STALL, "{:?}", started.elapsed());
    assert_eq!(scene.notice(), None);
    scene.still_waits().await;
}

/// Writes one byte after the other until the connection breaks, at most as long as it takes to write them all.
async fn drip(scene: &Scene, bytes: &str) -> Duration {
    let started = Instant::now();
    let mut stream = TcpStream::connect(scene.address).await.unwrap();
    for byte in scene.fill(bytes).into_bytes() {
        if stream.write_all(&[byte]).await.is_err() {
            break;
        }
        sleep(STALL / 10).await;
    }
    started.elapsed()
}

pub async fn a_dripping_head_is_cut_off() {
    let mut scene = impatient().await;
    let request = "GET /?code=c&state={state} HTTP/1.1\r\nHost: {host}\r\n\r\n";

    let lasted = drip(&scene, request).await;

    assert!(lasted < STALL * 8, "{lasted:?}");
    assert_eq!(scene.notice(), None);
    scene.still_waits().await;
}

pub async fn a_stuck_body_is_cut_off() {
    let mut scene = impatient().await;
    let request = scene.fill(&post(&scene.fill("code=c&state={state}")));
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let mut stream = TcpStream::connect(scene.address).await.unwrap();
    stream
        .write_all(format!("{head}\r\n\r\n{}", &body[..5]).as_bytes())
        .await
        .unwrap();

    let started = Instant::now();
    let reply = raw::read(&mut stream).await;

    assert_eq!(reply.status(), Some(408));
    assert!(started.elapsed() >= STALL / 2, "{:?}", started.elapsed());
    assert_eq!(scene.notice(), None);
    scene.still_waits().await;
}

pub async fn held_connections_do_not_lock_the_browser_out() {
    let limits = Limits {
        stall: Duration::from_mins(1),
        ..limits()
    };
    let mut scene = Scene::with(Redirect::Ipv4, IssuerRule::Ignored, limits).await;
    let mut held = Vec::new();
    for _ in 0..limits.connections {
        held.push(TcpStream::connect(scene.address).await.unwrap());
    }

    scene.still_waits().await;

    // The oldest had to go, the youngest is still open.
    assert_eq!(raw::read(&mut held[0]).await.text(), "");
    let youngest = held.last_mut().unwrap();
    assert!(
        timeout(Duration::from_millis(50), raw::read(youngest))
            .await
            .is_err()
    );
}

pub async fn surplus_requests_are_closed_and_the_answer_gets_in() {
    let mut scene = Scene::with(
        Redirect::Ipv4,
        IssuerRule::Ignored,
        Limits {
            requests: 5,
            ..limits()
        },
    )
    .await;
    for _ in 0..5 {
        assert_eq!(scene.get("/favicon.ico").await.status(), Some(404));
    }

    assert_eq!(scene.get("/favicon.ico").await.status(), None);
    assert_eq!(scene.get("/?code=c&state=other").await.status(), None);
    assert_eq!(
        scene
            .send("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")
            .await
            .status(),
        None
    );
    assert_eq!(scene.send("garbage\r\n\r\n").await.status(), None);

    assert_eq!(scene.notice(), Some(Outcome::AnswerForeign));
    scene.listener.self_test().await.unwrap();
    scene.still_waits().await;
}
