//! The last test of a profile: where it failed, the list says so and shows what happened.

use std::future::IntoFuture as _;

use iced::keyboard::key::Named;
use synchronizer_setup::app::App;
use synchronizer_setup::check::{Outcome, System};
use synchronizer_setup::connect;
use synchronizer_setup::profile;
use synchronizer_setup::rehearsal::Health;

use super::behaviour::act;
use super::repair::Scene;
use super::screen::Screen;
use crate::program::Home;

const SHOW: &str = "Show what happened";
const FAILED: &str = "Last test failed";

/// How the test of the kept connection to SuperOffice ends; a good one is written into the profile.
fn check(scene: &Scene) -> Outcome {
    let world = scene.start.world.clone();
    let profile = scene.now();
    let kept = profile.connection(System::SuperOffice).expect("kept");
    let account = kept.account.clone();
    scene.runtime.block_on(async {
        let work = connect::check(world.clone(), account, profile.id.clone());
        match Box::pin(work.into_future()).await {
            Ok(signed_in) => {
                let confirmed = profile::confirm(world, &profile.id, &signed_in).await;
                drop(confirmed.expect("it is written"));
                Outcome::Ok
            }
            Err(failure) => failure.outcome,
        }
    })
}

/// What the terminal lists of the only profile.
fn listed(scene: &Scene) -> (serde_json::Value, String) {
    let home = Home::new();
    let folder = scene.folder.path().to_str().expect("a text");
    let run = |more: &[&str]| {
        let list = ["profile", "list", "--data-dir", folder];
        home.run(&[&list[..], more].concat())
    };
    let row = run(&["--json"]).last_json()["profiles"][0].clone();
    (row, run(&[]).stdout)
}

#[test]
fn the_list_shows_what_happened_in_the_last_test_until_it_goes_well() {
    let scene = Scene::set();
    let empty = Some(("superoffice-state", Health::Empty));

    scene
        .rehearsal
        .change(|behaviour| behaviour.endpoint = empty);
    let outcome = check(&scene);
    assert_eq!(outcome, Outcome::AnswerEmpty);
    let mut app = App::new(&scene.start, None);
    let mut screen = Screen::of(&app);
    let failed = screen.shows(FAILED);
    let show = screen.click(SHOW);
    let (row, line) = listed(&scene);

    assert!(failed, "the row says so");
    act(&mut app, show);
    let mut screen = Screen::of(&app);
    let told = scene
        .start
        .texts
        .failure(&synchronizer_setup::check::Failure::new(outcome, ""));
    assert!(screen.shows(&told.heading), "what happened");
    assert!(screen.shows("What was tried, step by step"), "the timeline");
    let escape = screen.tap(Named::Escape);
    act(&mut app, escape);
    assert!(Screen::of(&app).shows(SHOW), "back on the list");
    assert_eq!(row["failed_check"]["outcome"], outcome.code(), "{row:#}");
    assert_eq!(row["failed_check"]["system"], "superoffice");
    let said = format!("last test failed: {}", outcome.code());
    assert!(line.contains(&said), "{line}");

    scene
        .rehearsal
        .change(|behaviour| behaviour.endpoint = None);
    assert_eq!(check(&scene), Outcome::Ok);
    let app = App::new(&scene.start, None);
    let mut screen = Screen::of(&app);
    assert!(!screen.shows(FAILED) && !screen.shows(SHOW));
    assert!(listed(&scene).0["failed_check"].is_null());
}
