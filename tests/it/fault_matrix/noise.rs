//! Whatever bytes come as an answer: no step panics, none takes them for a success.

use std::sync::Arc;

use futures::StreamExt as _;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use super::fault::Fault;
use super::ground::Ground;
use super::rows::STEPS;
use super::step::{Reading, Step, Weight};
use super::{AT_ONCE, play};

/// How many answers are tried.
const ANSWERS: usize = 90;

/// Bytes of all kinds, and what begins like the formats that are read.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let start = prop_oneof![
        Just(""),
        Just("{\"value\":["),
        Just("{\"keys\":"),
        Just("<?xml version=\"1.0\"?><"),
        Just("\u{feff}{\"error\":"),
    ];
    (start, proptest::collection::vec(any::<u8>(), 1..300))
        .prop_map(|(start, noise)| [start.as_bytes(), &noise].concat())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn random_bytes_are_never_taken_for_an_answer_and_nothing_panics() {
    let ground = Arc::new(Ground::prepare().await);
    let needed: Vec<Step> = STEPS
        .into_iter()
        .filter(|step| step.weight == Weight::Needed)
        .filter(|step| matches!(step.reading, Reading::Json | Reading::Xml))
        .collect();
    let mut runner = TestRunner::deterministic();
    let cases = (0..ANSWERS).map(|number| {
        let noise = bytes().new_tree(&mut runner).expect("bytes").current();
        (needed[number % needed.len()], &*noise.leak())
    });
    let cases: Vec<_> = cases.collect();

    let work = cases.into_iter().map(|(step, noise)| {
        let ground = Arc::clone(&ground);
        async move {
            (
                step.name,
                noise,
                play(&ground, step, Some(Fault::Noise(noise)), 40).await,
            )
        }
    });
    let ends: Vec<_> = futures::stream::iter(work)
        .buffer_unordered(AT_ONCE)
        .collect()
        .await;

    for (step, noise, end) in ends {
        let wrong = matches!(end.as_str(), "ok" | "PANICKED" | "HANGS") || end.starts_with('(');
        assert!(!wrong, "{step}: {end} for {noise:?}");
    }
}
