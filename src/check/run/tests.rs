//! How a step is announced, bounded and recorded.

use super::*;

#[tokio::test]
async fn a_step_beside_one_that_fails_does_not_run_for_ever() {
    let run = Run::new(Duration::from_secs(5), |_| {});
    let failing = run.step("users", None, async {
        Err::<((), Found), _>(Failure::new(Outcome::NetRoute, ""))
    });
    let endless = run.step(
        "calendars",
        None,
        std::future::pending::<Result<((), _), _>>(),
    );

    let result = tokio::try_join!(endless, failing);

    assert!(result.is_err());
    let timeline = run.timeline().0;
    let states: Vec<_> = timeline.iter().map(|step| (step.id, step.state)).collect();
    let expected = [("calendars", State::Skipped), ("users", State::Failed)];
    assert_eq!(states, expected);
}

#[tokio::test]
async fn a_step_is_announced_before_it_ends_and_keeps_its_facts() {
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
    let run = Run::new(Duration::from_secs(5), move |step| {
        sender.send(step).expect("the test listens");
    });

    let value = run
        .step("users", Some("api.example"), async {
            Ok((7, Found::fact("users", "7")))
        })
        .await;

    assert_eq!(value.expect("the step passes"), 7);
    assert_eq!(receiver.recv().await.expect("begun").state, State::Running);
    assert_eq!(
        receiver.recv().await.expect("ended").facts,
        [("users", "7".to_owned())]
    );
    assert_eq!(run.timeline().0.len(), 1);
}

#[tokio::test]
async fn what_a_step_notes_while_it_runs_is_told_once_by_its_name() {
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
    let run = Run::new(Duration::from_secs(5), move |step: Step| {
        // The test may have ended.
        let _ = sender.send((step.state, step.facts));
    });
    note("seconds", "nobody hears this");

    let told: Result<(), Failure> = run
        .step("users", None, async {
            assert!(time_left().is_some_and(|left| left <= Duration::from_secs(5)));
            note("seconds", "2");
            note("seconds", "1");
            Ok(((), Found::nothing()))
        })
        .await;

    told.expect("it passes");
    assert_eq!(time_left(), None);
    let mut said = Vec::new();
    while let Ok(word) = receiver.try_recv() {
        said.push(word);
    }
    let waiting = |seconds: &str| vec![("seconds", seconds.to_owned())];
    let expected = [
        (State::Running, Vec::new()),
        (State::Running, waiting("2")),
        (State::Running, waiting("1")),
        (State::Ok, Vec::new()),
    ];
    assert_eq!(said, expected);
    assert_eq!(run.timeline().0.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_step_that_never_ends_is_cut_off() {
    let run = Run::new(Duration::from_secs(5), |_| {});

    let result: Result<(), Failure> = run
        .step("users", Some("api.example"), std::future::pending())
        .await;

    assert_eq!(
        result.expect_err("it is overdue").outcome,
        Outcome::NetRoute
    );
    assert_eq!(run.timeline().0[0].state, State::Failed);
}
