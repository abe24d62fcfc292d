//! How a plan is carried out.

use super::*;

fn run() -> Run {
    Run::new(Duration::from_secs(5), |_| {})
}

fn states(run: &Run) -> Vec<(&'static str, State)> {
    let steps = run.timeline().0.into_iter();
    steps.map(|step| (step.id, step.state)).collect()
}

fn no(outcome: Outcome) -> std::future::Ready<Result<Found, Failure>> {
    std::future::ready(Err(Failure::new(outcome, "")))
}

fn yes() -> std::future::Ready<Result<Found, Failure>> {
    std::future::ready(Ok(Found::nothing()))
}

const LONG: Duration = Duration::from_mins(1);

#[tokio::test(start_paused = true)]
async fn independent_steps_run_at_the_same_time_and_others_after_what_they_need() {
    let run = run();
    let value = Slot::new();
    let second = Duration::from_secs(1);
    let began = Instant::now();
    let plan = Plan::new()
        .step("last", None, &["first"], async {
            Ok(Found::fact("seen", format!("{}", value.get())))
        })
        .at(|| value.found().map(|seen| format!("host-{seen}.example")))
        .finding(&value, "first", None, &[], async {
            tokio::time::sleep(second).await;
            Ok((7, Found::nothing()))
        })
        .step("beside", None, &[], async {
            tokio::time::sleep(second).await;
            Ok(Found::nothing())
        });
    assert_eq!(plan.depth(), 2);

    run.carry_out(plan, LONG).await.expect("all pass");

    assert_eq!(began.elapsed(), second);
    let last = run.timeline().0.into_iter().find(|step| step.id == "last");
    let last = last.expect("it ran");
    assert_eq!(last.facts, [("seen", "7".to_owned())]);
    assert_eq!(last.host.as_deref(), Some("host-7.example"));
    assert_eq!(value.take(), 7);
}

#[tokio::test]
async fn a_failure_stops_what_needs_it_and_nothing_beside_it() {
    let run = run();
    let plan = Plan::new()
        .step("beside", None, &[], yes())
        .step("first", None, &[], no(Outcome::NetRoute))
        .step("needs-it", None, &["first"], yes())
        .step("needs-that", None, &["needs-it"], yes())
        .step("worse", None, &[], no(Outcome::NetName));

    let failure = run.carry_out(plan, LONG).await;

    assert_eq!(failure.expect_err("two failed").outcome, Outcome::NetRoute);
    let mut seen = states(&run);
    seen.sort_by_key(|(id, _)| *id);
    let expected = [
        ("beside", State::Ok),
        ("first", State::Failed),
        ("needs-it", State::Skipped),
        ("needs-that", State::Skipped),
        ("worse", State::Failed),
    ];
    assert_eq!(seen, expected);
}

#[tokio::test(start_paused = true)]
async fn all_steps_together_have_a_limit_too() {
    let run = run();
    let began = Instant::now();
    let plan = Plan::new()
        .step("endless", Some("a.example"), &[], std::future::pending())
        .step("never", None, &["endless"], yes());

    let failure = run.carry_out(plan, Duration::from_secs(2)).await;

    let failure = failure.expect_err("overdue");
    assert_eq!(failure.outcome, Outcome::NetRoute);
    assert_eq!(failure.get("seconds"), Some("2"));
    assert_eq!(began.elapsed(), Duration::from_secs(2));
    let expected = [("endless", State::Failed), ("never", State::Skipped)];
    assert_eq!(states(&run), expected);
}

#[tokio::test]
async fn a_step_that_is_left_out_is_shown_and_holds_nothing_up() {
    let run = run();
    let users: Slot<usize> = Slot::new();
    let plan = Plan::new().without("users").step(
        "free-busy",
        None,
        &["users", "not-in-the-plan"],
        async {
            assert_eq!(users.found(), None);
            Ok(Found::nothing())
        },
    );

    run.carry_out(plan, LONG).await.expect("it passes");

    let expected = [("users", State::Skipped), ("free-busy", State::Ok)];
    assert_eq!(states(&run), expected);
}

#[tokio::test]
async fn a_plan_for_another_account_is_not_begun() {
    let run = run();
    let plan = Plan::new()
        .step("users", None, &[], yes())
        .provided(Ok(()))
        .provided(Err(Failure::new(Outcome::WrongAccount, "")));

    let failure = run.carry_out(plan, LONG).await;

    assert_eq!(failure.expect_err("refused").outcome, Outcome::WrongAccount);
    assert_eq!(states(&run), [("users", State::Skipped)]);
}

#[tokio::test]
async fn a_plan_made_by_a_mistake_ends_with_a_failure_and_never_hangs() {
    let circle = Plan::new()
        .step("a", None, &["b"], yes())
        .step("b", None, &["a"], yes());
    let endless = (0..=MOST).fold(Plan::new(), |plan, _| plan.step("a", None, &[], yes()));
    for (plan, steps) in [(circle, 2), (endless, MOST + 1)] {
        let run = run();

        let failure = run.carry_out(plan, LONG).await;

        assert_eq!(
            failure.expect_err("a mistake").outcome,
            Outcome::UnexpectedAnswer
        );
        assert_eq!(states(&run).len(), steps);
        assert!(
            states(&run)
                .iter()
                .all(|(_, state)| *state == State::Skipped)
        );
    }
}

#[tokio::test]
async fn a_plan_that_is_given_up_records_what_was_under_way() {
    let run = run();
    let plan = Plan::new().step("endless", None, &[], std::future::pending());

    let given_up = tokio::time::timeout(Duration::from_millis(10), run.carry_out(plan, LONG));

    assert!(given_up.await.is_err());
    assert_eq!(states(&run), [("endless", State::Skipped)]);
}
