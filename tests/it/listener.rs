//! The loopback listener against a raw client: a table with a row per L-row and S-LST number, and what a table cannot say.

mod bytes;
mod limits_of_time;
mod page;
mod port;
mod requirements;
mod rows;
mod scene;
mod storm;
mod table;

use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use futures::FutureExt as _;
use synchronizer_setup::oauth::{Answer, Event, IssuerRule, Limits, Redirect};

use scene::{Scene, limits};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_listener_follows_the_decision_table_and_the_security_checklist() {
    let mut failed = Vec::new();

    for (name, row) in table::all() {
        if AssertUnwindSafe(row).catch_unwind().await.is_err() {
            failed.push(name);
        }
    }

    assert!(
        failed.is_empty(),
        "rows that failed (their messages stand above): {failed:#?}"
    );
}

/// F-07: the second sign-in of a run works like the first.
#[tokio::test]
async fn twenty_attempts_in_a_row_work() {
    for _ in 0..20 {
        let mut scene = Scene::new().await;
        scene.listener.self_test().await.unwrap();
        scene.still_waits().await;
        let _closing = scene.listener.close();
    }
}

#[tokio::test]
async fn a_program_that_exits_waits_until_the_page_was_fetched() {
    let scene = Scene::new().await;
    let redirect = scene.answer().await;
    let (address, host) = (scene.address, scene.host);
    let closing = scene.listener.close();

    let limit = Duration::from_millis(100);
    let started = Instant::now();
    closing.page_delivered(limit).await;
    let without_page = started.elapsed();
    let target = redirect.headers("location").join("");
    let request = format!("GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n");
    let page = crate::raw::exchange(address, request.as_bytes()).await;
    let started = Instant::now();
    closing.page_delivered(Duration::from_mins(1)).await;

    assert!(without_page >= limit);
    assert_eq!(page.status(), Some(200));
    assert!(started.elapsed() < Duration::from_secs(30));
}

#[tokio::test]
async fn without_an_answer_nobody_waits_for_a_page() {
    let scene = Scene::new().await;
    let started = Instant::now();

    scene
        .listener
        .close()
        .page_delivered(Duration::from_mins(1))
        .await;

    assert!(started.elapsed() < Duration::from_secs(30));
}

#[tokio::test]
async fn waiting_may_be_interrupted_without_losing_the_answer() {
    let mut scene = Scene::new().await;
    let interrupted = tokio::time::timeout(Duration::from_millis(20), scene.listener.next()).await;
    assert_eq!(scene.answer().await.status(), Some(303));

    let event = scene.event().await;

    assert!(interrupted.is_err());
    assert!(matches!(event, Event::Answer(Answer::Code { .. })));
    assert!(!format!("{event:?}").contains("the-code"));
}

#[tokio::test]
async fn the_same_notice_is_given_again_only_after_a_while() {
    let limits = Limits {
        notice_every: Duration::from_millis(200),
        ..limits()
    };
    let mut scene = Scene::with(Redirect::Ipv4, IssuerRule::Ignored, limits).await;

    let _first = scene.get("/").await;
    let _second = scene.get("/").await;
    let told = (scene.notice(), scene.notice());
    tokio::time::sleep(limits.notice_every).await;
    let _third = scene.get("/").await;

    assert!(told.0.is_some() && told.1.is_none(), "{told:?}");
    assert_eq!(scene.notice(), told.0);
}
