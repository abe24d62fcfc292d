//! The listener under attack: garbage in floods, requests in drips, and the whole corpus of the table, all at once.
//!
//! Nothing here depends on the speed of the computer: a connection of the browser may be closed to make room, and then it
//! comes again, as a person who reloads the page would.

use std::net::SocketAddr;
use std::time::Duration;

use futures::StreamExt as _;
use synchronizer_setup::oauth::{Answer, Event};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use super::rows;
use super::scene::Scene;
use crate::raw::{self, PATIENCE};

const GARBAGE: [&str; 6] = [
    "",
    "\u{16}\u{3}\u{1}",
    "garbage\r\n\r\n",
    "GET / HTTP/1.1\r\n\r\n",
    "GET /?state=x HTTP/1.1\r\n",
    "\0\0\0\0\r\n\r\n",
];

/// Connections as fast as they can be made, from several sides. Ends with the set.
fn flood(on: &mut JoinSet<()>, address: SocketAddr) {
    for number in 0..8 {
        let garbage = GARBAGE[number % GARBAGE.len()];
        on.spawn(async move {
            loop {
                // Refusals and resets are what a flood is about.
                if let Ok(mut stream) = TcpStream::connect(address).await {
                    let _ = stream.write_all(garbage.as_bytes()).await;
                    let _ = timeout(Duration::from_millis(2), raw::read(&mut stream)).await;
                }
            }
        });
    }
}

/// Requests that come one byte a second on many connections; whoever is cut off begins anew. Ends with the set.
fn drip(on: &mut JoinSet<()>, address: SocketAddr, host: &str) {
    for _ in 0..48 {
        let request = format!("GET /?code=c&state=x HTTP/1.1\r\nHost: {host}\r\n\r\n");
        on.spawn(async move {
            loop {
                if let Ok(mut stream) = TcpStream::connect(address).await {
                    for byte in request.as_bytes() {
                        if stream.write_all(&[*byte]).await.is_err() {
                            break;
                        }
                        sleep(Duration::from_secs(1)).await;
                    }
                }
            }
        });
    }
}

/// Everything that the table knows and that is no answer, four at a time.
async fn corpus(scene: &Scene) {
    let rows = rows::rows().into_iter().filter(rows::Row::is_stray);
    futures::stream::iter(rows)
        .for_each_concurrent(4, async |row| row.throw(scene).await)
        .await;
}

/// The valid answer gets in, and it is the only one.
async fn the_answer_gets_in(scene: &mut Scene) {
    let began = Instant::now();
    // The reply to the one that was taken may be lost; then the next is told that it came before.
    while !matches!(scene.answer().await.status(), Some(200 | 303)) {
        assert!(
            began.elapsed() < PATIENCE,
            "the valid answer does not get in"
        );
    }
    loop {
        match scene.event().await {
            Event::Answer(Answer::Code { code }) => break assert_eq!(code.expose(), "the-code"),
            Event::Answer(other) => panic!("another answer was taken: {other:?}"),
            Event::Notice(_) => {}
        }
    }
    assert!(scene.is_quiet(), "nothing follows an answer");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_valid_answer_is_accepted_during_a_flood() {
    let mut scene = Scene::new().await;
    let mut attack = JoinSet::new();
    flood(&mut attack, scene.address);
    sleep(Duration::from_millis(200)).await;

    the_answer_gets_in(&mut scene).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_valid_answer_is_accepted_between_drips() {
    let mut scene = Scene::new().await;
    let mut attack = JoinSet::new();
    drip(&mut attack, scene.address, &scene.host);
    sleep(Duration::from_secs(1)).await;

    the_answer_gets_in(&mut scene).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_the_corpus_ends_the_attempt_or_counts_as_its_answer() {
    let mut scene = Scene::new().await;
    assert!(rows::rows().iter().filter(|row| row.is_stray()).count() > 80);

    corpus(&scene).await;

    the_answer_gets_in(&mut scene).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_valid_answer_is_accepted_when_everything_comes_at_once() {
    let mut scene = Scene::new().await;
    let mut attack = JoinSet::new();
    flood(&mut attack, scene.address);
    drip(&mut attack, scene.address, &scene.host);

    corpus(&scene).await;
    the_answer_gets_in(&mut scene).await;
}
